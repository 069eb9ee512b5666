package programs.integers;

import io.phigrad.Differentiable;

/** Every compound assignment on int and long, elements included. */
public final class CompoundIntegerOperators {

    @Differentiable(wrt = {"x"})
    public static double value(double x, int n, long m) {
        int a = n;
        a += 5;
        a -= 2;
        a *= 7;
        a /= 3;
        a %= 11;
        a <<= 4;
        a >>= 1;
        a >>>= 1;
        a |= 0b1001;
        a &= 0xFD;
        a ^= n;
        long b = m;
        b <<= 33;
        b >>>= 31;
        b ^= a;
        b |= 1L << 3;
        b &= ~2L;
        b >>= 1;
        b %= 1000;
        a <<= b;
        int[] counts = {n, a};
        counts[0] += counts[1]--;
        counts[1] <<= 2;
        long[] sums = new long[2];
        sums[counts[0] & 1] -= b;
        sums[1]++;
        boolean flag = a > b;
        flag &= n > 0;
        flag |= m < 0;
        flag ^= b == 3;
        x *= counts[0] % 17;
        x -= sums[0] + sums[1];
        x /= 2 + (counts[1] & 3);
        x %= 1000;
        return flag ? x * x : x + a;
    }
}
