package io.phigrad.compiler.check;

import java.util.function.DoubleUnaryOperator;

/**
 * Derivatives by central differences, extrapolated to step zero by polynomials in the square of the step.
 *
 * <p>C. J. F. Ridders, Accurate computation of F'(x) and F'(x)F''(x), doi:10.1016/S0141-1195(82)80057-0.
 */
public final class Ridders {
    private static final int ROWS = 10;
    private static final double SHRINK = 1.4;
    private static final double[] STEPS = {1e-1, 1e-2, 1e-3, 1e-4};

    private Ridders() {}

    /** A derivative and how far from the truth it may be; an infinite error where there is no derivative. */
    public record Estimate(double value, double error) {
        public static final Estimate NONE = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);

        /** Whether it may be no further from the truth. */
        public boolean within(double bound) {
            return error <= bound;
        }
    }

    /** The best estimate over several initial steps; none at a kink, where both sides disagree. */
    public static Estimate derivative(DoubleUnaryOperator f, double x) {
        double scale = Math.max(Math.abs(x), 0.1);
        Estimate best = Estimate.NONE;
        for (double step : STEPS) {
            Estimate estimate = derivative(f, x, step * scale);
            if (estimate.error() < best.error()) {
                best = estimate;
            }
            if (best.within(1e-11 * Math.max(1, Math.abs(best.value())))) {
                break;
            }
        }
        return hasKink(f, x, 1e-3 * scale, Math.max(1, Math.abs(best.value()))) ? Estimate.NONE : best;
    }

    /** The tableau from one initial step; stops when extrapolation makes it worse. */
    public static Estimate derivative(DoubleUnaryOperator f, double x, double first) {
        double step = first;
        double[] previous = {central(f, x, step)};
        Estimate best = Estimate.NONE;
        for (int row = 1; row < ROWS; row++) {
            step /= SHRINK;
            double[] current = new double[row + 1];
            current[0] = central(f, x, step);
            double factor = SHRINK * SHRINK;
            for (int k = 1; k <= row; k++) {
                current[k] = (current[k - 1] * factor - previous[k - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                double error = Math.max(Math.abs(current[k] - current[k - 1]), Math.abs(current[k] - previous[k - 1]));
                if (error < best.error()) {
                    best = new Estimate(current[k], error);
                }
            }
            if (Math.abs(current[row] - previous[row - 1]) >= 2 * best.error()) {
                break;
            }
            previous = current;
        }
        return best;
    }

    /** The second difference over the step falls with the step, but not across a kink at x. */
    private static boolean hasKink(DoubleUnaryOperator f, double x, double step, double scale) {
        double wide = secondDifference(f, x, step);
        double narrow = secondDifference(f, x, step / 8);
        return narrow > 0.5 * wide && wide > 1e-5 * scale;
    }

    private static double secondDifference(DoubleUnaryOperator f, double x, double step) {
        return Math.abs(f.applyAsDouble(x + step) - 2 * f.applyAsDouble(x) + f.applyAsDouble(x - step)) / step;
    }

    private static double central(DoubleUnaryOperator f, double x, double step) {
        double above = x + step;
        double below = x - step;
        return (f.applyAsDouble(above) - f.applyAsDouble(below)) / (above - below);
    }
}
