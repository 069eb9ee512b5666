package programs.integers;

import io.phigrad.Differentiable;

/** Divisions, shifts, casts and compound assignments that do not do what they seem to. */
public final class IntegerTraps {
    @Differentiable(wrt = "x")
    static double f(double x, int a, int b, byte q, short w, char c, long l) {
        double s = 1 / 2 * x
                + 5 / 2
                + a / 3 * x
                + a % b
                + (a >> 33)
                + (a << 35)
                + (q >>> 2)
                + (-7 >> 1)
                + (-7 >>> 28)
                + (-7 / 2)
                + (-7 % 3);
        s += (byte) (q * 3)
                + (short) (w + 70000)
                + (char) (c - 200)
                + (int) (l * 31)
                + (int) 3.99e20
                + (long) -2.7
                + (int) Double.NaN
                + (byte) 300.7;
        s += a * a * a * 1e-9 * x
                + (l + a << 3) * 1e-12
                + (a ^ b | q & w)
                + ~a
                + -c
                + +w
                + (a > b ? q : c)
                + (true ? 1 : 2.0)
                + (a == b ? 'x' : 1);
        s *= Integer.MAX_VALUE + b < 0 ? x : -x;
        s -= Math.floorMod(a, 7)
                + Math.floorDiv(-a, 4)
                + Math.abs(Integer.MIN_VALUE) * 1e-9
                + Integer.MIN_VALUE / -1 * 1e-10;
        final int K = 10;
        byte z = K;
        z <<= 4;
        z ^= 0x55;
        z %= 7;
        z /= 2;
        z |= (byte) 0b1010;
        z++;
        ++z;
        z = (byte) -z;
        c += 1.5;
        c -= 'b';
        c <<= 1;
        w *= 1.5;
        l >>>= q;
        l -= 0x7fff_ffff_ffffL;
        l %= 1_000_003;
        a = (a = 3) + a * (a = 2);
        return s * z + c * x + w + l * 1e-6 + a * x + 0x1.8p1 * x + 017 + 'a' + 1e-3f * x + 0xFF * .5f;
    }
}
