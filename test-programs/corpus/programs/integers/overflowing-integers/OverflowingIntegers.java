package programs.integers;

import io.phigrad.Differentiable;

/** Integers wrap around, and casts between them cut bits. */
public final class OverflowingIntegers {

    @Differentiable(wrt = {"x"})
    public static double value(double x, int n, long m) {
        int wrapped = Integer.MAX_VALUE;
        wrapped += n;
        long product = m * m * m;
        int cut = (int) product;
        int least = -Integer.MIN_VALUE;
        long mixed = n * n + (long) n * n;
        if (wrapped < 0) {
            x *= 1.5;
        }
        if (product < 0 != cut < 0) {
            x -= 0.25 * x * x;
        }
        return x * (wrapped >> 20) + x * x * (cut % 1000) + (least < wrapped ? x : 1) + mixed % 100_003 * x;
    }
}
