package programs.whiles;

import io.phigrad.Differentiable;

/** Regula falsi: which end moves depends on active values. */
public final class SecantBracket {

    @Differentiable(wrt = {"lo", "hi", "c"})
    public static double value(double lo, double hi, double c, int rounds) {
        double flo = f(lo, c);
        double fhi = f(hi, c);
        double mid = lo;
        while (rounds-- > 0) {
            mid = (lo * fhi - hi * flo) / (fhi - flo);
            double fmid = f(mid, c);
            if (fmid * flo > 0) {
                lo = mid;
                flo = fmid;
                fhi *= 0.75;
            } else {
                hi = mid;
                fhi = fmid;
                flo *= 0.75;
            }
        }
        return mid + 0.01 * (hi - lo);
    }

    private static double f(double x, double c) {
        return x * x * x - x - c;
    }
}
