package io.phigrad.corpus;

import io.phigrad.corpus.DifferenceOracle.Differences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whether the numbers are right: values, differences, tangents, agreement of the compiler's settings. */
final class NumberChecks {
    private static final double TANGENT_TOLERANCE = 1e-9;
    private static final double SETTINGS_TOLERANCE = 1e-10;
    private static final double VALUE_TOLERANCE = 1e-12;
    private static final double SINGLE_PRECISION = 1e-5;
    private static final int UNIT_DIRECTIONS = 60;
    private static final int RANDOM_DIRECTIONS = 3;

    private final CorpusProgram program;
    private final MarkedSource method;
    private final GradientCalls calls;
    private final SourceMethod source;
    private final DifferenceTarget target;
    private final Optional<TangentOracle> tangents;
    private final boolean single;
    private final Problems problems;

    NumberChecks(LoadedProgram loaded, MarkedSource method, Optional<TangentOracle> tangents, Problems problems) {
        this.program = loaded.program();
        this.method = method;
        this.calls = loaded.calls(method);
        this.source = loaded.source(method);
        this.target = DifferenceTarget.of(loaded.loader(), program, method);
        this.tangents = tangents;
        this.single = LiftedSource.isNeeded(program.source());
        this.problems = problems;
    }

    /**
     * @param plain the derivative with coarsening off
     * @param plainInputs the inputs as its classes have them
     */
    void check(List<Object[]> inputs, GradientCalls plain, List<Object[]> plainInputs) {
        int components = 0;
        int trusted = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Object[] input = inputs.get(i);
            String where = method.stem() + ", input " + i;
            double[] gradient = gradient(calls, input);
            checkValue(where, input);
            checkSettings(where, gradient, gradient(plain, plainInputs.get(i)));
            checkDerivative(where, input, gradient);
            checkTangents(where, input, gradient);
            Differences differences = onThePath(input, gradient, target.differences(input));
            components += gradient.length;
            trusted += differences.trusted();
            problems.addAll(where, DifferenceOracle.contradictions(method, gradient, differences, target.tolerance()));
        }
        problems.unless(components == 0 || trusted > 0, method.stem(), "differences say nothing anywhere");
    }

    private Differences onThePath(Object[] input, double[] gradient, Differences differences) {
        return tangents.map(
                        oracle -> oracle.onThePath(program, method, input, gradient, differences, target.tolerance()))
                .orElse(differences);
    }

    private double[] gradient(GradientCalls derivative, Object[] input) {
        Object holder = derivative.holder();
        derivative.gradient(Arguments.copy(input), holder);
        Object[] results = method.byParameter(derivative.results(holder));
        return Component.read(method.components(input), results);
    }

    private void checkValue(String where, Object[] input) {
        double expected = source.value(Arguments.copy(input));
        double actual = calls.valueAndGradient(Arguments.copy(input), calls.holder());
        double slack = single ? SINGLE_PRECISION : VALUE_TOLERANCE;
        boolean equal = Double.compare(expected, actual) == 0
                || !method.strict() && Math.abs(expected - actual) <= slack * Math.abs(expected);
        problems.unless(equal, where, "value " + actual + " instead of " + expected);
    }

    /**
     * Whether the value has the bits of the source method's.
     *
     * @param strict the derivative under {@code STRICT}
     * @param same the inputs, of the classes of its loader
     */
    void checkBits(List<Object[]> inputs, GradientCalls strict, List<Object[]> same) {
        for (int i = 0; i < inputs.size(); i++) {
            double expected = source.value(Arguments.copy(inputs.get(i)));
            double actual = strict.valueAndGradient(Arguments.copy(same.get(i)), strict.holder());
            problems.unless(
                    Double.compare(expected, actual) == 0,
                    method.stem() + ", input " + i + ", strict",
                    "value " + actual + " instead of " + expected);
        }
    }

    private void checkSettings(String where, double[] gradient, double[] plain) {
        double bound = (single ? SINGLE_PRECISION : SETTINGS_TOLERANCE) * scale(gradient);
        for (int i = 0; i < gradient.length; i++) {
            boolean equal = Double.compare(gradient[i], plain[i]) == 0 || Math.abs(gradient[i] - plain[i]) <= bound;
            problems.unless(
                    equal, where, "component " + i + " is " + gradient[i] + ", with coarsening off " + plain[i]);
        }
    }

    private void checkDerivative(String where, Object[] input, double[] gradient) {
        Object derivative = calls.derivative(Arguments.copy(input));
        problems.unless(
                derivative == null || agree((Double) derivative, gradient[0]),
                where,
                "the derivative form gives " + derivative + ", the gradient " + Arrays.toString(gradient));
    }

    /** The derivative form keeps a double where the accessor of a float parameter rounds. */
    private boolean agree(double derivative, double component) {
        return Double.compare(derivative, component) == 0
                || method.types().get(method.active().get(0)).equals("float") && (float) derivative == component;
    }

    private void checkTangents(String where, Object[] input, double[] gradient) {
        if (tangents.isEmpty()) {
            return;
        }
        List<Component> components = method.components(input);
        for (int i = 0; i < Math.min(gradient.length, UNIT_DIRECTIONS); i++) {
            double[] unit = new double[gradient.length];
            unit[i] = 1;
            checkTangent(where + ", d/d" + components.get(i).name(method), input, components, gradient, unit);
        }
        SplittableRandom random = new SplittableRandom(gradient.length);
        for (int k = 0; k < RANDOM_DIRECTIONS && gradient.length > 1; k++) {
            double[] direction = random.doubles(gradient.length, -1, 1).toArray();
            checkTangent(where + ", random direction " + k, input, components, gradient, direction);
        }
    }

    private void checkTangent(
            String where, Object[] input, List<Component> components, double[] gradient, double[] direction) {
        Object[] open = LiftedSource.lift(Structure.open(input));
        Object[] tangent =
                method.byParameter(method.active().stream().map(i -> open[i]).toArray());
        Component.of(tangent, method.active()).forEach(component -> component.set(tangent, 0));
        IntStream.range(0, direction.length).forEach(i -> components.get(i).set(tangent, direction[i]));
        double expected = tangents.get().directional(program, method, Arguments.copy(input), tangent);
        double actual = dot(gradient, direction);
        double sum = IntStream.range(0, direction.length)
                .mapToDouble(i -> Math.abs(term(gradient[i], direction[i])))
                .sum();
        double bound = (single ? SINGLE_PRECISION : TANGENT_TOLERANCE) * Math.max(sum, scale(gradient));
        problems.unless(
                Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= bound,
                where,
                "gradient gives " + actual + ", dual numbers give " + expected);
    }

    private static double dot(double[] gradient, double[] direction) {
        return IntStream.range(0, gradient.length)
                .mapToDouble(i -> term(gradient[i], direction[i]))
                .sum();
    }

    /** A direction that does not go that way takes nothing from an infinite partial. */
    private static double term(double partial, double along) {
        return along == 0 ? 0 : partial * along;
    }

    private static double scale(double[] gradient) {
        double largest = Arrays.stream(gradient)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return Math.max(1, largest);
    }
}
