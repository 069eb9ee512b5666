package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ComplexOrbit}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ComplexOrbitDerivatives {

    private ComplexOrbitDerivatives() {}

    /**
     * The derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to {@code c}.
     *
     * <p>
     * Where the argument is 0 (line 31), the derivative of {@code log} is infinite, and NaN below. Branches
     * on active values (lines 27 and 31) have the derivative of the side taken.
     */
    public static EscapeGradient escapeGradient(ComplexOrbit.Complex c, int limit) {
        EscapeGradient into = new EscapeGradient();
        escapeGradient(c, limit, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to
     * {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 31 * rounds27 + 23}; of the method itself: at most
     * {@code 10 * rounds27 + 9}. Workspace: none. Here {@code rounds27} is how often the loop in line 27 runs
     * in all.
     */
    public static void escapeGradient(ComplexOrbit.Complex c, int limit, EscapeGradient into) {
        escapeGradientKernel(c.re(), c.im(), limit, into.partials);
        into.c.re = into.partials[0];
        into.c.im = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to
     * {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 31 * rounds27 + 26}; of the method itself: at most
     * {@code 10 * rounds27 + 9}. Workspace: none. Here {@code rounds27} is how often the loop in line 27 runs
     * in all.
     */
    public static double escapeValueAndGradient(ComplexOrbit.Complex c, int limit, EscapeGradient into) {
        double value = escapeValueAndGradientKernel(c.re(), c.im(), limit, into.partials);
        into.c.re = into.partials[0];
        into.c.im = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to {@code c}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EscapeGradient {
        private ComplexPartials c = new ComplexPartials();
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EscapeGradient() {}

        /** The derivative with respect to {@code c}. */
        public ComplexPartials c() {
            return c;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ComplexOrbit.Complex}; overwritten by the next
     * computation.
     */
    public static final class ComplexPartials {
        private double re;
        private double im;

        private ComplexPartials() {}

        /** The derivative with respect to {@code re}. */
        public double re() {
            return re;
        }

        /** The derivative with respect to {@code im}. */
        public double im() {
            return im;
        }
    }

    private static void escapeGradientKernel(double cRe, double cIm, int limit, double[] partials) {
        double zRe = 0.0;
        double zIm = 0.0;
        int n = 0;
        double zReDot = 0.0;
        double zReDot2 = 0.0;
        double zImDot = 0.0;
        double zImDot2 = 0.0;
        boolean done;
        do {
            boolean test = n < limit && zRe * zRe + zIm * zIm <= 4.0;
            done = !test;
            double t = 0.0;
            double t2 = 1.0;
            double t3 = 0.0;
            double t4 = 0.0;
            double t5 = 1.0;
            double zRe2;
            double zIm2;
            if (test) {
                zRe2 = zRe * zRe - zIm * zIm + cRe;
                zIm2 = 2.0 * (zRe * zIm) + cIm;
                t4 = 2.0 * zIm;
                t5 = 2.0 * zRe;
                t = 1.0;
                t2 = 0.0;
                t3 = -1.0;
                n++;
            } else {
                zRe2 = zRe;
                zIm2 = zIm;
            }
            double t6 = t * zRe;
            double t7 = t2 + t6 + t6;
            double t8 = 2.0 * (t3 * zIm);
            double t9 = t + t7 * zReDot + t8 * zImDot;
            double t10 = t7 * zReDot2 + t8 * zImDot2;
            zImDot = t4 * zReDot + t5 * zImDot;
            zImDot2 = t + t4 * zReDot2 + t5 * zImDot2;
            zRe = zRe2;
            zIm = zIm2;
            zReDot = t9;
            zReDot2 = t10;
        } while (!done);
        double zImBar;
        double zReBar;
        if (n < limit) {
            double t = zRe * zRe + zIm * zIm;
            double t2 = Math.log(t) * 0.5;
            double t3 = -1.0 / Math.log(2.0);
            double t4 = (t3 == 0.0 ? 0.0 : t3 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN)) * 0.5;
            double t5 = t4 == 0.0 ? 0.0 : t4 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
            double t6 = 2.0 * t5;
            zImBar = t6 * zIm;
            zReBar = t6 * zRe;
        } else {
            zImBar = 2.0 * zIm;
            zReBar = 2.0 * zRe;
        }
        partials[0] = zImBar * zImDot + zReBar * zReDot;
        partials[1] = zImBar * zImDot2 + zReBar * zReDot2;
    }

    private static double escapeValueAndGradientKernel(double cRe, double cIm, int limit, double[] partials) {
        double zRe = 0.0;
        double zIm = 0.0;
        int n = 0;
        double zReDot = 0.0;
        double zReDot2 = 0.0;
        double zImDot = 0.0;
        double zImDot2 = 0.0;
        boolean done;
        do {
            boolean test = n < limit && zRe * zRe + zIm * zIm <= 4.0;
            done = !test;
            double t = 0.0;
            double t2 = 1.0;
            double t3 = 0.0;
            double t4 = 0.0;
            double t5 = 1.0;
            double zRe2;
            double zIm2;
            if (test) {
                zRe2 = zRe * zRe - zIm * zIm + cRe;
                zIm2 = 2.0 * (zRe * zIm) + cIm;
                t4 = 2.0 * zIm;
                t5 = 2.0 * zRe;
                t = 1.0;
                t2 = 0.0;
                t3 = -1.0;
                n++;
            } else {
                zRe2 = zRe;
                zIm2 = zIm;
            }
            double t6 = t * zRe;
            double t7 = t2 + t6 + t6;
            double t8 = 2.0 * (t3 * zIm);
            double t9 = t + t7 * zReDot + t8 * zImDot;
            double t10 = t7 * zReDot2 + t8 * zImDot2;
            zImDot = t4 * zReDot + t5 * zImDot;
            zImDot2 = t + t4 * zReDot2 + t5 * zImDot2;
            zRe = zRe2;
            zIm = zIm2;
            zReDot = t9;
            zReDot2 = t10;
        } while (!done);
        double t;
        double zImBar;
        double zReBar;
        if (n < limit) {
            double t2 = zRe * zRe + zIm * zIm;
            double t3 = Math.log(t2) * 0.5;
            double t4 = Math.log(2.0);
            t = n + 1 - Math.log(t3) / t4;
            double t5 = -1.0 / t4;
            double t6 = (t5 == 0.0 ? 0.0 : t5 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN)) * 0.5;
            double t7 = t6 == 0.0 ? 0.0 : t6 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN);
            double t8 = 2.0 * t7;
            zImBar = t8 * zIm;
            zReBar = t8 * zRe;
        } else {
            t = zRe * zRe + zIm * zIm;
            zImBar = 2.0 * zIm;
            zReBar = 2.0 * zRe;
        }
        partials[0] = zImBar * zImDot + zReBar * zReDot;
        partials[1] = zImBar * zImDot2 + zReBar * zReDot2;
        return t;
    }
}
