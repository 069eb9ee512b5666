package programs.integers;

import io.phigrad.Differentiable;

/** Euclid's algorithm in a helper weighs pairs. */
public final class GreatestCommonDivisors {

    @Differentiable(wrt = "x")
    public static double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                sum += gcd(i + 1, j + 1) * x[i] * x[j];
            }
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        while (b != 0) {
            int t = a % b;
            a = b;
            b = t;
        }
        return a;
    }
}
