package programs.calls;

import io.phigrad.Differentiable;

/** A large step that overwrites its state, called from several places and in a loop. */
public final class LargeStepInPlace {

    @Differentiable(wrt = {"state", "rate"})
    public static double energy(double[] state, double rate, int steps) {
        double[] force = new double[state.length];
        step(state, force, rate, 0.1);
        step(state, force, rate * rate, 0.05);
        for (int k = 0; k < steps; k++) {
            step(state, force, rate, 0.02);
        }
        double[] copy = new double[state.length];
        for (int i = 0; i < state.length; i++) {
            copy[i] = state[i] * state[i];
        }
        step(copy, force, 0.3, 0.01);
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            sum += copy[i] * state[i] + force[i];
        }
        return sum;
    }

    private static void step(double[] x, double[] force, double rate, double h) {
        int n = x.length;
        for (int i = 0; i < n; i++) {
            double left = i > 0 ? x[i - 1] : x[i];
            double right = i + 1 < n ? x[i + 1] : x[i];
            double bend = left - 2 * x[i] + right;
            force[i] = bend * rate - Math.sin(x[i]) * (1 + rate * rate) + Math.exp(-x[i] * x[i]) * rate;
        }
        for (int i = 0; i < n; i++) {
            double moved = x[i] + h * force[i] + 0.5 * h * h * Math.cos(x[i]) * force[i];
            double damped = moved / (1 + 0.1 * moved * moved) + 0.01 * h * Math.tanh(rate * moved);
            x[i] = damped * (1 + 0.001 * rate) + 0.1 * h * (x[i] - damped) * (x[i] + damped);
        }
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += x[i] / n;
        }
        for (int i = 0; i < n; i++) {
            x[i] = x[i] - 0.125 * mean * mean + 0.01 * Math.sin(mean * x[i]);
        }
    }
}
