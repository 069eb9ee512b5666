package programs.branches;

import io.phigrad.Differentiable;

/** A median without sorting: compare and exchange. */
public final class MedianOfFive {

    @Differentiable
    public static double median(double a, double b, double c, double d, double e) {
        double t;
        if (a > b) {
            t = a;
            a = b;
            b = t;
        }
        if (c > d) {
            t = c;
            c = d;
            d = t;
        }
        if (a > c) {
            t = a;
            a = c;
            c = t;
            t = b;
            b = d;
            d = t;
        }
        if (b > e) {
            t = b;
            b = e;
            e = t;
        }
        if (b > c) {
            return d < b ? d * d : b * b;
        }
        return e < c ? e * a : c * a;
    }
}
