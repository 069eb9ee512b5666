package io.phigrad.samples.brachistochrone;

import java.util.List;
import java.util.ArrayList;

/** Finds the wire of least time by gradient descent, its ends held fixed. */
final class Descent {
    static final double WIDTH = 2;
    static final double TOP = 1 - 1e-3;

    private final double[] x;
    private final double[] y;
    private final WireDerivatives.TimeGradient gradient = new WireDerivatives.TimeGradient();

    /** A straight wire of so many pieces, down to height 0. */
    Descent(int sections) {
        x = new double[sections + 1];
        y = new double[sections + 1];
        for (int i = 0; i <= sections; i++) {
            x[i] = WIDTH * i / sections;
            y[i] = TOP * (1 - (double) i / sections);
        }
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    WireDerivatives.TimeGradient gradient() {
        return gradient;
    }

    /** Descends; gives the times met on the way, one in every {@code every} steps. */
    List<Double> run(int steps, int every) {
        List<Double> times = new ArrayList<>();
        double rate = 0.1;
        double now = Wire.time(x, y);
        double[] direction = new double[y.length];
        double[] tried = new double[y.length];
        for (int step = 0; step <= steps; step++) {
            if (step % every == 0) {
                times.add(now);
            }
            WireDerivatives.timeGradient(x, y, gradient);
            smooth(gradient.y(), direction);
            for (int i = 0; i < y.length; i++) {
                tried[i] = Math.min(TOP, y[i] - rate * direction[i]);
            }
            double then = Wire.time(x, tried);
            if (then < now) {
                System.arraycopy(tried, 0, y, 0, y.length);
                now = then;
                rate *= 1.2;
            } else {
                rate /= 2;
            }
        }
        return times;
    }

    /** Solves -d'' = g with fixed ends: the steepest descent for curves, not for points (Sobolev gradient). */
    private static void smooth(double[] g, double[] d) {
        int n = g.length - 1;
        double[] sweep = new double[n + 1];
        double[] right = new double[n + 1];
        for (int i = 1; i < n; i++) {
            double pivot = 2 - sweep[i - 1];
            sweep[i] = 1 / pivot;
            right[i] = (g[i] + right[i - 1]) / pivot;
        }
        for (int i = n - 1; i > 0; i--) {
            d[i] = right[i] + sweep[i] * d[i + 1];
        }
    }
}
