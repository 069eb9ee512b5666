package io.phigrad.compiler.check;

import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.Path;
import java.util.function.DoubleUnaryOperator;

/** Differences of the source method about one input. */
final class PathDifferences {
    private static final double[] STEPS = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7};

    private final Calls calls;
    private final SsaRun ssa;
    private final Object[] arguments;

    PathDifferences(Calls calls, SsaRun ssa, Object[] arguments) {
        this.calls = calls;
        this.ssa = ssa;
        this.arguments = arguments;
    }

    /** By calls of the method itself. */
    Ridders.Estimate of(Component component) {
        return Ridders.derivative(x -> value(moved(component, x)), component.get(arguments));
    }

    /**
     * By runs that count only where they take the path that the input takes, and the same side of each kink; none where every
     * step, however small, leaves it.
     */
    Ridders.Estimate onThePath(Component component) {
        Path path;
        try {
            path = ssa.run(arguments).path();
        } catch (RuntimeException e) {
            return Ridders.Estimate.NONE; // too long to be run step by step
        }
        double x = component.get(arguments);
        double scale = Math.max(Math.abs(x), 0.1);
        DoubleUnaryOperator onPath = at -> onPath(moved(component, at), path);
        Ridders.Estimate best = Ridders.Estimate.NONE;
        for (double step : STEPS) {
            Ridders.Estimate estimate = Ridders.derivative(onPath, x, step * scale);
            best = estimate.error() < best.error() ? estimate : best;
        }
        return best;
    }

    private Object[] moved(Component component, double x) {
        Object[] moved = Values.copy(arguments);
        component.set(moved, x);
        return moved;
    }

    /** NaN, which no extrapolation trusts, where the method gives nothing. */
    private double value(Object[] moved) {
        try {
            return calls.value(moved);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return Double.NaN;
        }
    }

    private double onPath(Object[] moved, Path path) {
        try {
            Interpreter.Run run = ssa.run(moved);
            return run.path().samePieces(path) ? ((Number) run.result()).doubleValue() : Double.NaN;
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
