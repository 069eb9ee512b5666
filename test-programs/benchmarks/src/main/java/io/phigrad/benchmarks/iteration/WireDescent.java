package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.Brachistochrone;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;

/**
 * Application B: bends the wire between its ends. As in the sample, the direction is the steepest among smooth curves, and
 * a step is halved until it pays.
 */
public final class WireDescent implements Iteration {

    private static final int ROUNDS = 50;

    private final Gradient gradient;
    private final BrachistochroneInputs start;
    private final double[] x;
    private final double[] y;
    private final double[] direction;
    private final double[] tried;
    private final double[] sweep;
    private double time;
    private double rate;
    private int rounds;

    public WireDescent(BrachistochroneInputs inputs, Gradient gradient) {
        this.gradient = gradient;
        start = inputs;
        x = inputs.x();
        y = inputs.y().clone();
        direction = new double[y.length];
        tried = y.clone();
        sweep = new double[y.length];
    }

    @Override
    public double[] differentiate() {
        return gradient.at(y);
    }

    @Override
    public double[] round() {
        if (rounds++ % ROUNDS == 0) {
            System.arraycopy(start.y(), 0, y, 0, y.length);
            time = Brachistochrone.time(x, y);
            rate = 1;
        }
        double slope = smooth(gradient.at(y));
        for (rate *= 4; rate > 1e-9; rate /= 2) {
            for (int i = 1; i < y.length - 1; i++) {
                tried[i] = y[i] - rate * direction[i];
            }
            double then = Brachistochrone.time(x, tried); // not a number where the wire rises above the start
            if (then < time - rate * slope / 4) {
                System.arraycopy(tried, 0, y, 0, y.length);
                time = then;
                break;
            }
        }
        return y;
    }

    /** Solves -d'' = g with fixed ends for the direction d; gives its slope. */
    private double smooth(double[] g) {
        int n = x.length - 1;
        for (int i = 1; i < n; i++) {
            double left = 1 / (x[i] - x[i - 1]);
            double right = 1 / (x[i + 1] - x[i]);
            double pivot = right + left * (1 - sweep[i - 1]);
            sweep[i] = right / pivot;
            direction[i] = (g[i] + left * direction[i - 1]) / pivot;
        }
        double slope = 0;
        for (int i = n - 1; i > 0; i--) {
            direction[i] += sweep[i] * direction[i + 1];
            slope += g[i] * direction[i];
        }
        return slope;
    }
}
