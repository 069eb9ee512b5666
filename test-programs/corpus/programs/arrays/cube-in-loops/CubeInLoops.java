package programs.arrays;

import io.phigrad.Differentiable;

/** Cubes made anew in every round, kept, grown and read later. */
public final class CubeInLoops {

    @Differentiable
    public static double value(double[] x, int n) {
        double[][][] history = new double[n][][];
        double sum = 0;
        for (int t = 0; t < n; t++) {
            double[][] state = new double[2][x.length];
            for (int i = 0; i < x.length; i++) {
                state[0][i] = t == 0 ? x[i] : history[t - 1][1][i] * x[i];
                state[1][i] = Math.sin(state[0][i]) + t;
            }
            history[t] = state;
            double[][][] cube = new double[2][2][t + 1];
            cube[1][0][t] = state[1][0];
            cube[0][1][0] = cube[1][0][t] * 2;
            sum += cube[0][1][0] * cube[1][0][t];
        }
        for (double[][] state : history) {
            for (double[] row : state) {
                for (double v : row) {
                    sum += v * v;
                }
            }
        }
        return sum;
    }
}
