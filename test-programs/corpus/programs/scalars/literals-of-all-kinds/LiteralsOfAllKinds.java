package programs.scalars;

import io.phigrad.Differentiable;

/** Hexadecimal, octal, binary, with underscores and exponents; character escapes. */
public final class LiteralsOfAllKinds {

    @Differentiable
    public static double value(double x) {
        double a = 0x1.8p3 + 1e-3 + 1_000.5 + .5 + 5. + 1D + 2f + 0x.8p0 + 0x1P-1074;
        long b = 0xFFFF_FFFF_FFFFL + 0777L + 0b1010L + 1L + Long.MIN_VALUE / 3;
        int c = 0x7fff_ffff + 1 + 017 + 0B11 + '\t' + '\u0041' + '\\' + '\'' + '\101';
        double d = Double.MAX_VALUE * x / Double.MAX_VALUE + Double.MIN_NORMAL + Float.MIN_VALUE;
        double e = x > 0 ? Double.POSITIVE_INFINITY : -0.0;
        return a * x + b % 1000 + c % 1000 * x * x + d + (e == 0 ? x : 1 / e) + Math.PI * x + Math.E;
    }
}
