package programs.integers;

import io.phigrad.Differentiable;

/** Integer methods of Math, StrictMath and the boxes' statics. */
public final class IntegerLibrary {

    @Differentiable(wrt = "x")
    public static double value(int n, long m, double x) {
        int a = Math.floorMod(n, 7) + StrictMath.floorDiv(n, 3) + Math.abs(n) % 5;
        long b = Math.max(m, n) - StrictMath.min(m, 4L) + Math.floorMod(m, 9L) + Math.floorMod(m, 9);
        long c = Math.multiplyFull(n, n) + Math.multiplyHigh(m, m);
        int d = Integer.max(a, 3) + Integer.MAX_VALUE % 10;
        try2:
        {
            if (n > 100) {
                break try2;
            }
            d += Math.addExact(n, 1) - Math.negateExact(n) + Math.toIntExact(b % 100);
        }
        return a * x + b % 17 * x * x + c % 13 + Math.sqrt(d + 50) * x + Long.sum(a, 2);
    }
}
