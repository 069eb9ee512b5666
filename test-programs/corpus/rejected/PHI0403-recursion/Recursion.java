package rejected;

import io.phigrad.Differentiable;

public final class Recursion {

    @Differentiable
    public static double value(double x, int n) {
        return powers(x, n)[n];
    }

    private static double[] powers(double x, int n) {
        double[] all = n == 0 ? new double[] {1} : powers(x, n - 1); // problem: PHI0403
        double[] longer = new double[n + 1];
        for (int i = 0; i < all.length; i++) {
            longer[i] = all[i];
        }
        longer[n] = n == 0 ? 1 : x * all[n - 1];
        return longer;
    }
}
