package programs.integers;

import io.phigrad.Differentiable;

/** A linear congruential generator on longs decides what happens. */
public final class CongruentialBranches {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, long seed, int rounds) {
        for (int i = 0; i < rounds; i++) {
            seed = seed * 0x5DEECE66DL + 0xBL & (1L << 48) - 1;
            int bits = (int) (seed >>> 40);
            if ((bits & 3) == 0) {
                x += y * 0.5;
            } else if ((bits & 4) != 0) {
                y = Math.tanh(x * y);
            } else {
                x *= bits / 256.0;
            }
        }
        return x * x + y;
    }
}
