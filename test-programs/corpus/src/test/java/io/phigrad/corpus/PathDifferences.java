package io.phigrad.corpus;

import io.phigrad.compiler.check.Ridders;
import io.phigrad.compiler.check.Ridders.Estimate;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.Path;

/** Differences of a program that count only where it takes the same path as at the point itself. */
final class PathDifferences {
    private static final double[] STEPS = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7};

    private final ProgramSsa ssa;
    private final MarkedSource method;
    private final Object[] arguments;
    private final Path path;

    PathDifferences(ProgramSsa ssa, MarkedSource method, Object[] arguments) {
        this.ssa = ssa;
        this.method = method;
        this.arguments = arguments;
        this.path = run(Arguments.separate(arguments)).path();
    }

    /** None where every step, however small, leaves the path. */
    Estimate estimate(Component component) {
        double x = component.get(arguments);
        double scale = Math.max(Math.abs(x), 0.1);
        Estimate best = Estimate.NONE;
        for (double step : STEPS) {
            Estimate estimate = Ridders.derivative(moved -> value(component, moved), x, step * scale);
            if (estimate.error() < best.error()) {
                best = estimate;
            }
        }
        return best;
    }

    /** NaN, which no extrapolation trusts, where the path is another one. */
    private double value(Component component, double x) {
        Object[] moved = Arguments.separate(arguments);
        component.set(moved, x);
        Interpreter.Run run = run(moved);
        return run.path().sameControl(path) ? ((Number) run.result()).doubleValue() : Double.NaN;
    }

    private Interpreter.Run run(Object[] moved) {
        return new Interpreter(ssa.config()).run(ssa.method(method), ssa.own(Flattening.of(ssa.leaves(method), moved)));
    }
}
