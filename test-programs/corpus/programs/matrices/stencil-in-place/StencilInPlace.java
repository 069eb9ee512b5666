package programs.matrices;

import io.phigrad.Differentiable;

/** A two-dimensional stencil swept in place: each point sees new and old neighbours. */
public final class StencilInPlace {

    @Differentiable(wrt = {"u", "omega"})
    public static double value(double[][] u, double omega, int sweeps) {
        for (int s = 0; s < sweeps; s++) {
            for (int i = 1; i < u.length - 1; i++) {
                for (int j = 1; j < u[i].length - 1; j++) {
                    double mean = 0.25 * (u[i - 1][j] + u[i + 1][j] + u[i][j - 1] + u[i][j + 1]);
                    u[i][j] += omega * (mean - u[i][j] * u[i][j]);
                }
            }
        }
        double energy = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < u[i].length; j++) {
                energy += u[i][j] * u[i][j];
            }
        }
        return energy;
    }
}
