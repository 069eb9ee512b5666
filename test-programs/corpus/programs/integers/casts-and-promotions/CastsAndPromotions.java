package programs.integers;

import io.phigrad.Differentiable;

/** Casts among all numeric types, of values without derivative. */
public final class CastsAndPromotions {

    @Differentiable(wrt = {"x"})
    public static double value(double x, double c, int n, long m) {
        int i = (int) c;
        long l = (long) (c * 1e10);
        float f = (float) c;
        double back = (double) f;
        int huge = (int) 1e20;
        int fromNaN = (int) (0.0 / (n - n));
        float g = m;
        float h = n;
        double d = m;
        int cut = (int) m;
        double mixed = n + m + f + c;
        double third = n / 3 + n / 3f + n / 3.0;
        return x * i + x * x * l * 1e-10 + x * f - back * x + huge * 1e-9 * x + fromNaN + (g + h) * x + d * x + cut
                + mixed * x + third * x + (float) (x * 0.0);
    }
}
