package io.phigrad.phi.ssa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Runs a method on dual numbers: its value, and the derivative of everything along one direction (forward mode).
 * Independent of all adjoint code, which is tested against it.
 */
public final class DualInterpreter {
    private final InterpreterConfig config;

    public DualInterpreter(InterpreterConfig config) {
        this.config = config;
    }

    /**
     * What a run gave.
     *
     * @param results what the method yields, numbers and references, memory left out
     * @param derivatives for each result its directional derivative; for a reference see {@code arrays}
     * @param arrays the tangents of all arrays as they are at the end, those of the arguments too
     */
    public record Run(List<Object> results, List<Double> derivatives, Tangents arrays, Path path) {
        public Run {
            results = Collections.unmodifiableList(new ArrayList<>(results));
            derivatives = List.copyOf(derivatives);
        }

        /** The first result. */
        public Object result() {
            return results.get(0);
        }

        /** The directional derivative of the first result. */
        public double derivative() {
            return derivatives.get(0);
        }
    }

    /**
     * Runs the method. Arrays among the arguments are written in place where the program writes them; their tangents
     * are copied.
     *
     * @param arguments boxed numbers and Java arrays of exactly the parameters' types
     * @param direction for each active parameter, by its index, its tangent: a number, or an array of the shape of
     *     the argument
     * @throws IllegalArgumentException if the arguments do not fit, or the same array is active twice
     */
    public Run run(SsaMethod method, List<?> arguments, Map<Integer, ?> direction) {
        return run(SsaProgram.of(method), arguments, direction);
    }

    /** The same for a method that calls others. */
    public Run run(SsaProgram program, List<?> arguments, Map<Integer, ?> direction) {
        Arguments.check(program.main(), arguments);
        Tangents tangents = new Tangents();
        List<Dual> duals = seeded(arguments, direction, tangents);
        Traversal<Dual> traversal = new Traversal<>(program, new DualDomain(tangents), config);
        List<Dual> yields = traversal.run(duals);
        return new Run(
                yields.stream().map(Dual::primal).toList(),
                yields.stream().map(Dual::tangent).toList(),
                tangents,
                traversal.path());
    }

    private static List<Dual> seeded(List<?> arguments, Map<Integer, ?> direction, Tangents tangents) {
        List<Dual> duals = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Object tangent = direction.containsKey(i) ? direction.get(i) : 0.0;
            boolean scalar = tangent instanceof Number;
            if (!scalar) {
                tangents.seed(arguments.get(i), tangent);
            }
            duals.add(new Dual(arguments.get(i), scalar ? ((Number) tangent).doubleValue() : 0));
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!direction.containsKey(i)) {
                tangents.checkInactive(arguments.get(i));
            }
        }
        return duals;
    }
}
