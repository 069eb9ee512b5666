package programs.arrays;

import io.phigrad.Differentiable;

/** A one-dimensional stencil swept in place, until nothing moves. */
public final class GaussSeidelSweeps {

    @Differentiable
    public static double value(double[] u, double[] f, int limit) {
        int n = u.length;
        double change;
        int sweeps = 0;
        do {
            change = 0;
            for (int i = 1; i < n - 1; i++) {
                double old = u[i];
                u[i] = 0.5 * (u[i - 1] + u[i + 1]) - 0.25 * f[i] * u[i];
                change = Math.max(change, Math.abs(u[i] - old));
            }
            sweeps++;
        } while (change > 0.05 && sweeps < limit);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += u[i] * u[i];
        }
        return sum;
    }
}
