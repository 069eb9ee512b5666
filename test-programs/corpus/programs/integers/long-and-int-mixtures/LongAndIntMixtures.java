package programs.integers;

import io.phigrad.Differentiable;

/** Shifts by long and negative distances, unsigned shifts of narrow types, division towards zero, overflow. */
public final class LongAndIntMixtures {

    @Differentiable(wrt = "x")
    public static double value(int a, long b, short s, double x) {
        int c = a << b;
        long d = b >>> -3 ^ a;
        s >>>= 2;
        s += s;
        byte e = (byte) (a >>> 3);
        e ^= 0xff;
        e -= 1000;
        int f = a / 7 - a % 7 + -a / 7 + (a + Integer.MAX_VALUE);
        long g = (long) a * a + (a * a) - ~b;
        char h = (char) a;
        h -= 1;
        h >>= 1;
        boolean flag = (a & 1) == 0 ^ b > 0 | s < 0;
        flag &= a > 100;
        flag ^= true;
        f += flag ? 1 : -1;
        int count = 0;
        for (long l = b; l != 0 && count < 40; l >>>= 1, count++) {
            f ^= (int) l;
        }
        return x * (c % 10 + d % 10 + s % 10 + e % 10 + f % 10 + g % 10 + h % 10) + x * x * count;
    }
}
