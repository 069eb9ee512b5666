package programs.integers;

import io.phigrad.Differentiable;

/** Bytes, shorts, chars and longs in arithmetic, with the casts of compound assignments. */
public final class NumberKinds {
    static final long MASK = 0xFFFF_FFFFL;

    @Differentiable(wrt = "x")
    public static double value(byte b, short s, char c, long l, double x) {
        byte b2 = b;
        b2 += s;
        b2 <<= 1;
        b2 >>>= 2;
        short s2 = (short) (s * s);
        s2 ^= 0x5a5a;
        s2--;
        char c2 = c;
        c2 += 1.7;
        c2++;
        c2 /= 3;
        long l2 = l;
        l2 = l2 * 6364136223846793005L + 1442695040888963407L;
        l2 ^= l2 >>> 33;
        l2 >>= b;
        l2 %= 1_000_003;
        int i = (int) l2;
        i -= 2.5f;
        i = i << 33 | c2 & 0b1111 | ~s2;
        i *= 0x1p-2;
        float f = b2;
        f += l % 1000;
        f %= 7;
        double y = b2 * x + s2 / 7 * x * x - c2 + l2 % 11 * Math.sin(x) + i % 13 + f * x;
        y += 'a' + 1;
        return y * ((MASK & l) > 10 ? 1 : 2);
    }
}
