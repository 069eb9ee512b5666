package programs.recursion;

import io.phigrad.Differentiable;

/** Recursion over integers decides how often and with what power an active value is used. */
public final class IntegerRecursion {

    @Differentiable
    public static double value(double x, int m, int n) {
        double sum = 0;
        int rounds = ackermann(m, n);
        for (int i = 0; i < rounds; i++) {
            sum += Math.sin(x * gcd(i + 1, 12));
        }
        return sum * (isEven(rounds) ? x : 1);
    }

    private static int ackermann(int m, int n) {
        if (m == 0) {
            return n + 1;
        }
        return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static boolean isEven(int n) {
        return n == 0 || isOdd(n - 1);
    }

    private static boolean isOdd(int n) {
        return n != 0 && isEven(n - 1);
    }
}
