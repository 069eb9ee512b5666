package io.phigrad.compiler.check;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.StepLimitExceeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whether one method's numbers are right, input by input; the first contradiction of each kind is told. */
final class MethodCheck {
    private static final int PARTIALS = 24;
    private static final int DIRECTIONS = 2;

    private final MarkedMethod marked;
    private final List<SourceText> sources;
    private final Calls calls;
    private final Calls plain;
    private final SsaRun ssa;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final boolean single;
    private final boolean inactive;
    private int inputs;
    private int partials;
    private int discarded;
    private int directions;

    /** @param plain the derivative without segments */
    MethodCheck(MarkedMethod marked, List<SourceText> sources, Calls calls, Calls plain, SsaRun ssa) {
        this.marked = marked;
        this.sources = sources;
        this.calls = calls;
        this.plain = plain;
        this.ssa = ssa;
        single = calls.isSingle() || ssa.isSingle();
        inactive = ssa.has(Op.INACTIVE);
    }

    CheckedMethod result(String name) {
        return new CheckedMethod(name, inputs, partials, discarded, directions, diagnostics);
    }

    /** What is known at one input. */
    private record Point(Object[] arguments, List<Component> components, double[] gradient, double value, Scale scale) {

        String where() {
            return "on " + Values.show(arguments);
        }
    }

    /** Checks one input on which the source method gives a number. */
    void check(Object[] arguments) throws Throwable {
        double value = calls.value(Values.copy(arguments));
        inputs++;
        Optional<Point> at = point(arguments, value);
        if (at.isEmpty()) {
            return;
        }
        Point point = at.get();
        boolean finite =
                Double.isFinite(value) && Arrays.stream(point.gradient()).allMatch(Double::isFinite);
        if (finite) {
            checkDirections(point);
            checkDifferences(point);
        } else if (Double.isFinite(value)) {
            notFinite(point);
        }
    }

    /** The gradient, if its forms agree and the value is right. */
    private Optional<Point> point(Object[] arguments, double value) {
        List<Component> components = Component.of(Calls.types(marked), arguments, marked.active());
        try {
            double[] gradient = read(components, calls.gradient(Values.copy(arguments)));
            Calls.Both both = calls.valueAndGradient(Values.copy(arguments));
            double[] without = read(components, plain.gradient(Values.copy(arguments)));
            Scale scale = Scale.of(value, gradient, read(components, arguments), single);
            Point point = new Point(arguments, components, gradient, value, scale);
            checkValue(point, both.value());
            same(point, read(components, both.gradient()), "computed with the value");
            same(point, without, "with coarsening off");
            return Optional.of(point);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            wrong("on " + Values.show(arguments) + " it throws " + e + ", the method gives " + value);
            return Optional.empty();
        }
    }

    private static double[] read(List<Component> components, Object[] values) {
        return components.stream().mapToDouble(c -> c.get(values)).toArray();
    }

    private void checkValue(Point point, double value) {
        boolean strict = marked.floatingPoint() == FloatingPoint.STRICT;
        boolean right = strict
                ? Double.compare(value, point.value()) == 0
                : point.scale().sameValue(point.value(), value);
        if (!right) {
            wrong(point.where() + " the value is " + value + ", the method's is " + point.value());
        }
    }

    private void same(Point point, double[] other, String how) {
        for (int i = 0; i < other.length; i++) {
            if (!point.scale().samePartial(point.gradient()[i], other[i], 0)) {
                wrong(point.where() + " d/d" + name(point, i) + " is " + point.gradient()[i] + ", " + how + " it is "
                        + other[i]);
                return;
            }
        }
    }

    private String name(Point point, int i) {
        Component component = point.components().get(i);
        return component.name(
                marked.method().params().get(component.parameter()).name());
    }

    /** The gradient along random directions is what forward mode gives. */
    private void checkDirections(Point point) {
        SplittableRandom random = new SplittableRandom(point.gradient().length);
        for (int k = 0; k < DIRECTIONS && point.gradient().length > 0; k++) {
            double[] along = random.doubles(point.gradient().length, -1, 1).toArray();
            Map<Component, Double> direction = new HashMap<>();
            double expected = 0;
            double terms = 0;
            for (int i = 0; i < along.length; i++) {
                direction.put(point.components().get(i), along[i]);
                expected += point.gradient()[i] * along[i];
                terms += Math.abs(point.gradient()[i] * along[i]);
            }
            try {
                double forward = ssa.directional(point.arguments(), direction);
                directions++;
                if (!point.scale().samePartial(expected, forward, terms)) {
                    wrong(point.where() + " it gives " + expected + " along a direction, forward mode " + forward);
                    return;
                }
            } catch (StepLimitExceeded e) {
                return; // a long run is held against differences only
            }
        }
    }

    private void checkDifferences(Point point) {
        if (inactive) {
            return; // where the user wants zeros, differences say otherwise
        }
        int n = point.gradient().length;
        int step = Math.max(1, n / PARTIALS);
        PathDifferences differences = new PathDifferences(calls, ssa, point.arguments());
        IntStream.iterate(0, i -> i < n, i -> i + step).forEach(i -> {
            Component component = point.components().get(i);
            Ridders.Estimate estimate = differences.of(component);
            if (!point.scale().trusts(estimate)) {
                discarded++;
            } else if (point.scale().agrees(point.gradient()[i], estimate)) {
                partials++;
            } else {
                contradiction(point, i, differences.onThePath(component));
            }
        });
    }

    private void contradiction(Point point, int i, Ridders.Estimate onThePath) {
        if (!point.scale().trusts(onThePath) || point.scale().agrees(point.gradient()[i], onThePath)) {
            discarded++;
        } else if (ssa.has(Op.WITH_PARTIAL)) {
            tell(Finding.HAND_WRITTEN.at(
                    marked.method().span(),
                    sources,
                    List.of(),
                    marked.method().name(),
                    name(point, i) + " " + point.where(),
                    String.valueOf(point.gradient()[i]),
                    String.valueOf(onThePath.value())));
        } else {
            wrong(point.where() + " d/d" + name(point, i) + " is " + point.gradient()[i] + ", differences say "
                    + onThePath.value());
        }
    }

    private void notFinite(Point point) {
        int i = IntStream.range(0, point.gradient().length)
                .filter(k -> !Double.isFinite(point.gradient()[k]))
                .findFirst()
                .orElseThrow();
        Locator.Culprit culprit = Locator.locate(ssa, marked, point.arguments());
        tell(Finding.NOT_FINITE.at(
                culprit.span(),
                sources,
                List.of("d/d" + name(point, i) + " is " + point.gradient()[i] + " " + point.where()),
                culprit.what(),
                marked.method().name()));
    }

    private void wrong(String how) {
        tell(Finding.WRONG.at(
                marked.method().span(), sources, List.of(), marked.method().name(), how));
    }

    /** One of a kind at a place will do. */
    private void tell(Diagnostic diagnostic) {
        boolean told = diagnostics.stream()
                .anyMatch(d -> d.code().equals(diagnostic.code()) && d.span().equals(diagnostic.span()));
        if (!told) {
            diagnostics.add(diagnostic);
        }
    }
}
