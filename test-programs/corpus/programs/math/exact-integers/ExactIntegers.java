package programs.math;

import io.phigrad.Differentiable;

/** The integer methods of Math: inactive, and they may throw. */
public final class ExactIntegers {

    @Differentiable(wrt = {"x"})
    public static double value(double x, int n, long m) {
        int a = Math.addExact(n, 3) * Math.subtractExact(n, 1) + Math.multiplyExact(n, 2);
        a += Math.incrementExact(n) - Math.decrementExact(n) + Math.negateExact(n) + Math.absExact(n);
        long b = Math.addExact(m, 3L) + Math.subtractExact(m, 1L) - Math.multiplyExact(m, 2L);
        b += Math.incrementExact(m) + Math.decrementExact(m) - Math.negateExact(m) + Math.absExact(m);
        b -= Math.multiplyExact(m, n) + Math.multiplyFull(n, n) + Math.multiplyHigh(m << 40, m << 40);
        int c = Math.floorDiv(n, 4) + Math.floorMod(n, 4) + Math.floorMod(m, 5) + Math.toIntExact(m);
        long d = Math.floorDiv(m, 7L) + Math.floorDiv(m, n) + Math.floorMod(m, -7L);
        return x * a + x * x * b + Math.sin(x) * c - d;
    }
}
