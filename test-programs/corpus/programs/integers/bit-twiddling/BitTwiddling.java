package programs.integers;

import io.phigrad.Differentiable;

/** Shifts, masks and hashes of int and long as indices and factors. */
public final class BitTwiddling {

    @Differentiable(wrt = {"x"})
    public static double value(double[] x, int hash) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            int population = 0;
            for (int b = hash; b != 0; b &= b - 1) population++;
            int index = (hash & 0x7fffffff) % x.length;
            long wide = (long) hash << 33 | hash >> 3;
            boolean negative = wide >>> 63 == 1L;
            sum += x[index] * population * (negative ? -1 : 1) + x[i] * (~index & 7);
            sum += x[i] * (wide >> 60) * (1 << 35) * 0.001;
        }
        return sum;
    }
}
