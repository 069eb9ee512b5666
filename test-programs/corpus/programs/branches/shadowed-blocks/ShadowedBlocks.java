package programs.branches;

import io.phigrad.Differentiable;

/** One name for different variables in blocks that follow each other. */
public final class ShadowedBlocks {

    @Differentiable
    public static double value(double x, int n) {
        double result = 0;
        {
            double t = x * x;
            result += t;
        }
        {
            int t = n * 2;
            result *= t;
        }
        for (int t = 0; t < n; t++) {
            double u = result * 0.5;
            result = u + t * x;
        }
        for (double t = x; t < n; t += 1) {
            float u = 2;
            result += t * u;
        }
        if (n > 2) {
            double u = x + result;
            result = u * u;
        } else {
            double u = x - result;
            result = u;
        }
        double t = result / 3;
        return t;
    }
}
