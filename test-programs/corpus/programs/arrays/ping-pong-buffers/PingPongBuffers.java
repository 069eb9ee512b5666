package programs.arrays;

import io.phigrad.Differentiable;

/** Two buffers exchange their roles after each step. */
public final class PingPongBuffers {

    @Differentiable(wrt = {"start", "c"})
    public static double value(double[] start, double c, int steps) {
        int n = start.length;
        double[] current = new double[n];
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            current[i] = start[i];
        }
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < n; i++) {
                double left = current[(i + n - 1) % n];
                double right = current[(i + 1) % n];
                next[i] = current[i] + c * (left - 2 * current[i] + right) * current[i];
            }
            double[] swap = current;
            current = next;
            next = swap;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += current[i] * current[i] + next[i];
        }
        return sum;
    }
}
