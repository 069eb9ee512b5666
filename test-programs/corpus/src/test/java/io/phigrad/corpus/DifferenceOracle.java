package io.phigrad.corpus;

import io.phigrad.compiler.check.Ridders;
import io.phigrad.compiler.check.Ridders.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The gradient of a method as its values show it. */
final class DifferenceOracle {
    private static final double TRUSTED = 1e-7;

    private DifferenceOracle() {}

    /** One estimate per component; those that are not trusted are to be discarded. */
    record Differences(List<Component> components, List<Estimate> estimates) {

        Differences {
            components = List.copyOf(components);
            estimates = List.copyOf(estimates);
        }

        boolean trusts(int i) {
            return estimates.get(i).within(TRUSTED * Math.max(1, norm()));
        }

        int trusted() {
            return (int)
                    IntStream.range(0, components.size()).filter(this::trusts).count();
        }

        /** The largest absolute value among those that may be right. */
        private double norm() {
            return estimates.stream()
                    .filter(e -> e.within(1e-3 * Math.abs(e.value())))
                    .mapToDouble(e -> Math.abs(e.value()))
                    .max()
                    .orElse(0);
        }
    }

    /** @param method may overwrite the arguments it is given */
    static Differences differences(ToDoubleFunction<Object[]> method, Object[] arguments, List<Integer> active) {
        return of(method, arguments, Component.of(arguments, active));
    }

    static Differences differences(MarkedSource marked, ToDoubleFunction<Object[]> method, Object[] arguments) {
        return of(method, arguments, marked.components(arguments));
    }

    private static Differences of(ToDoubleFunction<Object[]> method, Object[] arguments, List<Component> components) {
        return new Differences(
                components,
                components.stream().map(c -> partial(method, arguments, c)).toList());
    }

    private static Estimate partial(ToDoubleFunction<Object[]> method, Object[] arguments, Component component) {
        return Ridders.derivative(
                x -> {
                    Object[] moved = Arguments.separate(arguments);
                    component.set(moved, x);
                    return method.applyAsDouble(moved);
                },
                component.get(arguments));
    }

    /**
     * Where a gradient contradicts the differences.
     *
     * @param tolerance relative to the gradient's largest component, or to one if that is smaller
     */
    static List<String> contradictions(
            MarkedSource method, double[] gradient, Differences differences, double tolerance) {
        return contradicting(gradient, differences, tolerance).stream()
                .map(i -> "d/d" + differences.components().get(i).name(method) + " is " + gradient[i]
                        + ", differences say " + differences.estimates().get(i).value())
                .toList();
    }

    /** The components that {@link #contradictions} names. */
    static List<Integer> contradicting(double[] gradient, Differences differences, double tolerance) {
        double scale = Arrays.stream(gradient)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double bound = tolerance * Math.max(1, scale);
        return IntStream.range(0, gradient.length)
                .filter(differences::trusts)
                .filter(i ->
                        !(Math.abs(gradient[i] - differences.estimates().get(i).value()) <= bound))
                .boxed()
                .toList();
    }
}
