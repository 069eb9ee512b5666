package programs.scalars;

import io.phigrad.Differentiable;

/** Every way to write a number. */
final class Literals {
    static final double THIRD = 1.0 / 3;
    static final int MASK = 0xFF & ~0b11;
    static final long BIG = 1L << 40 | 017;
    static final float SINGLE = 1e-1f;
    static final double ROOT = Math.sqrt(2);
    private static final boolean DOUBLED = MASK > 100;

    @Differentiable
    static double value(double x) {
        double hex = 0x1.8p-3 * x;
        double tiny = 1e-300 * x * 1e300;
        double names = Math.PI * x + Math.E;
        double grouped = 1_000.5 * x + .5 + 5. + 5d + 1D;
        double constants = THIRD * x + MASK * x / BIG + SINGLE * ROOT * x;
        double limits = x / Integer.MAX_VALUE + x / Long.MAX_VALUE + x * Double.MIN_VALUE;
        double sum = hex + tiny + names + grouped + constants + limits;
        if (DOUBLED) {
            sum *= 2;
        }
        return sum * x;
    }
}
