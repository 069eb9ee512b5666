package programs.calls;

import io.phigrad.Differentiable;

/** Classical Runge-Kutta with a state array and work arrays of the caller. */
public final class RungeKutta {

    @Differentiable(wrt = {"initial", "stiffness", "damping"})
    public static double value(double[] initial, double stiffness, double damping, double dt, int steps) {
        double[] state = {initial[0], initial[1]};
        double[] k1 = new double[2];
        double[] k2 = new double[2];
        double[] k3 = new double[2];
        double[] k4 = new double[2];
        double[] probe = new double[2];
        for (int s = 0; s < steps; s++) {
            slope(state, stiffness, damping, k1);
            move(state, k1, dt / 2, probe);
            slope(probe, stiffness, damping, k2);
            move(state, k2, dt / 2, probe);
            slope(probe, stiffness, damping, k3);
            move(state, k3, dt, probe);
            slope(probe, stiffness, damping, k4);
            for (int i = 0; i < 2; i++) {
                state[i] += dt / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
            }
        }
        return state[0] * state[0] + state[1];
    }

    private static void slope(double[] y, double stiffness, double damping, double[] out) {
        out[0] = y[1];
        out[1] = -stiffness * Math.sin(y[0]) - damping * y[1];
    }

    private static void move(double[] from, double[] by, double h, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i] + h * by[i];
        }
    }
}
