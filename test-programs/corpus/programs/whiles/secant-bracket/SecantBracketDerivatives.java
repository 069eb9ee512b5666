package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SecantBracket}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SecantBracketDerivatives {

    private SecantBracketDerivatives() {}

    /**
     * The derivative of {@link SecantBracket#value(double, double, double, int)} with respect to {@code lo},
     * {@code hi} and {@code c}.
     *
     * <p>
     * The branch on active values (line 16) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double lo, double hi, double c, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(lo, hi, c, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SecantBracket#value(double, double, double, int)} with respect to
     * {@code lo}, {@code hi} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 37 * rounds13 + 21}; of the method itself: at most
     * {@code 11 * (rounds13 + 1)}. Workspace: {@code 40 * rounds13} bytes, and while it grows at most twice
     * as many. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double lo, double hi, double c, int rounds, ValueGradient into) {
        valueGradientKernel(lo, hi, c, rounds, into.doubles, into.partials);
        into.lo = into.partials[0];
        into.hi = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link SecantBracket#value(double, double, double, int)} with respect to
     * {@code lo}, {@code hi} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 37 * rounds13 + 24}; of the method itself: at most
     * {@code 11 * (rounds13 + 1)}. Workspace: {@code 40 * rounds13} bytes, and while it grows at most twice
     * as many. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double lo, double hi, double c, int rounds,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(lo, hi, c, rounds, into.doubles, into.partials);
        into.lo = into.partials[0];
        into.hi = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link SecantBracket#value(double, double, double, int)} with respect to {@code lo},
     * {@code hi} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double lo;
        private double hi;
        private double c;
        private final double[][] doubles = new double[5][0];
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code lo}. */
        public double lo() {
            return lo;
        }

        /** The derivative with respect to {@code hi}. */
        public double hi() {
            return hi;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.lo = lo;
            results.hi = hi;
            results.c = c;
            return results;
        }
    }

    private static void valueGradientKernel(double lo, double hi, double c, int rounds, double[][] doubles,
            double[] partials) {
        double[] fhiTape = doubles[0];
        double[] loTape = doubles[1];
        double[] floTape = doubles[2];
        double[] hiTape = doubles[3];
        double[] midTape = doubles[4];
        double flo = lo * lo * lo - lo - c;
        double fhi = hi * hi * hi - hi - c;
        double lo2 = lo;
        double hi2 = hi;
        int rounds2 = rounds;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (fhiTape.length < size) {
                fhiTape = grow(doubles, 0, size);
            }
            if (loTape.length < size) {
                loTape = grow(doubles, 1, size);
            }
            if (floTape.length < size) {
                floTape = grow(doubles, 2, size);
            }
            if (hiTape.length < size) {
                hiTape = grow(doubles, 3, size);
            }
            if (midTape.length < size) {
                midTape = grow(doubles, 4, size);
            }
            loTape[trips] = lo2;
            hiTape[trips] = hi2;
            floTape[trips] = flo;
            fhiTape[trips] = fhi;
            if (rounds2 > 0) {
                double mid = (lo2 * fhi - hi2 * flo) / (fhi - flo);
                midTape[trips] = mid;
                double fmid = mid * mid * mid - mid - c;
                if (fmid * flo > 0.0) {
                    fhi *= 0.75;
                    lo2 = mid;
                    flo = fmid;
                } else {
                    flo *= 0.75;
                    hi2 = mid;
                    fhi = fmid;
                }
            }
            done = rounds2 <= 0;
            rounds2--;
            trips++;
        } while (!done);
        double cBar = 0.0;
        double loBar = -0.01;
        double hiBar = 0.01;
        double floBar = 0.0;
        double fhiBar = 0.0;
        double midBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double lo3 = loTape[k];
            double hi3 = hiTape[k];
            double flo2 = floTape[k];
            double fhi2 = fhiTape[k];
            if (rounds + k * -1 > 0) {
                double t = fhi2 - flo2;
                double mid = midTape[k];
                double fmid = mid * mid * mid - mid - c;
                double fhiBar2 = 0.0;
                double floBar2 = 0.0;
                double midBar2;
                double fmidBar;
                if (fmid * flo2 > 0.0) {
                    midBar2 = midBar + loBar;
                    fhiBar2 = fhiBar * 0.75;
                    loBar = 0.0;
                    fmidBar = floBar;
                } else {
                    midBar2 = midBar + hiBar;
                    floBar2 = floBar * 0.75;
                    hiBar = 0.0;
                    fmidBar = fhiBar;
                }
                cBar -= fmidBar;
                double t2 = (midBar2 + 3.0 * (fmidBar * mid) * mid - fmidBar) / t;
                double t3 = t2 * mid;
                hiBar -= t2 * flo2;
                floBar = floBar2 + t3 - t2 * hi3;
                loBar += t2 * fhi2;
                fhiBar = fhiBar2 - t3 + t2 * lo3;
                midBar = 0.0;
            }
        }
        double t = hiBar + 3.0 * (fhiBar * hi) * hi - fhiBar;
        partials[0] = loBar + midBar + 3.0 * (floBar * lo) * lo - floBar;
        partials[1] = t;
        partials[2] = cBar - fhiBar - floBar;
    }

    private static double valueValueAndGradientKernel(double lo, double hi, double c, int rounds,
            double[][] doubles, double[] partials) {
        double[] fhiTape = doubles[0];
        double[] loTape = doubles[1];
        double[] floTape = doubles[2];
        double[] hiTape = doubles[3];
        double[] midTape = doubles[4];
        double flo = lo * lo * lo - lo - c;
        double fhi = hi * hi * hi - hi - c;
        double lo2 = lo;
        double hi2 = hi;
        int rounds2 = rounds;
        double mid = lo;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (fhiTape.length < size) {
                fhiTape = grow(doubles, 0, size);
            }
            if (loTape.length < size) {
                loTape = grow(doubles, 1, size);
            }
            if (floTape.length < size) {
                floTape = grow(doubles, 2, size);
            }
            if (hiTape.length < size) {
                hiTape = grow(doubles, 3, size);
            }
            if (midTape.length < size) {
                midTape = grow(doubles, 4, size);
            }
            loTape[trips] = lo2;
            hiTape[trips] = hi2;
            floTape[trips] = flo;
            fhiTape[trips] = fhi;
            if (rounds2 > 0) {
                mid = (lo2 * fhi - hi2 * flo) / (fhi - flo);
                midTape[trips] = mid;
                double fmid = mid * mid * mid - mid - c;
                if (fmid * flo > 0.0) {
                    fhi *= 0.75;
                    lo2 = mid;
                    flo = fmid;
                } else {
                    flo *= 0.75;
                    hi2 = mid;
                    fhi = fmid;
                }
            }
            done = rounds2 <= 0;
            rounds2--;
            trips++;
        } while (!done);
        double t = mid + 0.01 * (hi2 - lo2);
        double cBar = 0.0;
        double loBar = -0.01;
        double hiBar = 0.01;
        double floBar = 0.0;
        double fhiBar = 0.0;
        double midBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double lo3 = loTape[k];
            double hi3 = hiTape[k];
            double flo2 = floTape[k];
            double fhi2 = fhiTape[k];
            if (rounds + k * -1 > 0) {
                double t2 = fhi2 - flo2;
                double mid2 = midTape[k];
                double fmid = mid2 * mid2 * mid2 - mid2 - c;
                double fhiBar2 = 0.0;
                double floBar2 = 0.0;
                double midBar2;
                double fmidBar;
                if (fmid * flo2 > 0.0) {
                    midBar2 = midBar + loBar;
                    fhiBar2 = fhiBar * 0.75;
                    loBar = 0.0;
                    fmidBar = floBar;
                } else {
                    midBar2 = midBar + hiBar;
                    floBar2 = floBar * 0.75;
                    hiBar = 0.0;
                    fmidBar = fhiBar;
                }
                cBar -= fmidBar;
                double t3 = (midBar2 + 3.0 * (fmidBar * mid2) * mid2 - fmidBar) / t2;
                double t4 = t3 * mid2;
                hiBar -= t3 * flo2;
                floBar = floBar2 + t4 - t3 * hi3;
                loBar += t3 * fhi2;
                fhiBar = fhiBar2 - t4 + t3 * lo3;
                midBar = 0.0;
            }
        }
        double t2 = hiBar + 3.0 * (fhiBar * hi) * hi - fhiBar;
        partials[0] = loBar + midBar + 3.0 * (floBar * lo) * lo - floBar;
        partials[1] = t2;
        partials[2] = cBar - fhiBar - floBar;
        return t;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
