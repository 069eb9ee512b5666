package programs.loops;

import io.phigrad.Differentiable;

/** Loops that run never, once and many times, one inside the other. */
public final class TripCounts {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, int n, int m) {
        double sum = x;
        for (int i = 0; i < n; i++) {
            sum += Math.sin(sum);
            for (int j = i; j < m; j++) {
                sum = sum * 0.9 + y * j;
            }
            y += 0.1 * x;
        }
        for (int i = n; i > m; i -= 2) {
            sum -= y * y;
        }
        return sum * y;
    }
}
