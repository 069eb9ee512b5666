package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link MedianOfFive}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MedianOfFiveDerivatives {

    private MedianOfFiveDerivatives() {}

    /**
     * The derivative of {@link MedianOfFive#median(double, double, double, double, double)} with respect to
     * {@code a}, {@code b}, {@code c}, {@code d} and {@code e}.
     *
     * <p>
     * Branches on active values (lines 11, 16, 21, 29 and others) have the derivative of the side taken.
     */
    public static MedianGradient medianGradient(double a, double b, double c, double d, double e) {
        MedianGradient into = new MedianGradient();
        medianGradient(a, b, c, d, e, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MedianOfFive#median(double, double, double, double, double)} with
     * respect to {@code a}, {@code b}, {@code c}, {@code d} and {@code e} into {@code into}, without its
     * value.
     *
     * <p>
     * Operations: at most {@code 1}; of the method itself: {@code 1}. Workspace: none.
     */
    public static void medianGradient(double a, double b, double c, double d, double e, MedianGradient into) {
        medianGradientKernel(a, b, c, d, e, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        into.d = into.partials[3];
        into.e = into.partials[4];
    }

    /**
     * Computes the derivative of {@link MedianOfFive#median(double, double, double, double, double)} with
     * respect to {@code a}, {@code b}, {@code c}, {@code d} and {@code e} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most {@code 2}; of the method itself: {@code 1}. Workspace: none.
     */
    public static double medianValueAndGradient(double a, double b, double c, double d, double e,
            MedianGradient into) {
        double value = medianValueAndGradientKernel(a, b, c, d, e, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        into.d = into.partials[3];
        into.e = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link MedianOfFive#median(double, double, double, double, double)} with respect to
     * {@code a}, {@code b}, {@code c}, {@code d} and {@code e}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class MedianGradient {
        private double a;
        private double b;
        private double c;
        private double d;
        private double e;
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public MedianGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        /** The derivative with respect to {@code d}. */
        public double d() {
            return d;
        }

        /** The derivative with respect to {@code e}. */
        public double e() {
            return e;
        }
    }

    private static void medianGradientKernel(double a, double b, double c, double d, double e,
            double[] partials) {
        boolean test = a > b;
        if (test) {
            double a2 = a;
            a = b;
            b = a2;
        }
        boolean test2 = c > d;
        if (test2) {
            double c2 = c;
            c = d;
            d = c2;
        }
        boolean test3 = a > c;
        if (test3) {
            double a2 = a;
            a = c;
            c = a2;
            double b2 = b;
            b = d;
            d = b2;
        }
        boolean test4 = b > e;
        if (test4) {
            double b2 = b;
            b = e;
            e = b2;
        }
        double dBar = 0.0;
        double bBar = 0.0;
        double cBar = 0.0;
        double eBar = 0.0;
        double aBar;
        if (b > c) {
            if (d < b) {
                dBar = 2.0 * d;
            } else {
                bBar = 2.0 * b;
            }
            aBar = 0.0;
        } else if (e < c) {
            aBar = e;
            eBar = a;
        } else {
            aBar = c;
            cBar = a;
        }
        if (test4) {
            double eBar2 = eBar;
            eBar = bBar;
            bBar = eBar2;
        }
        if (test3) {
            double aBar2 = aBar;
            aBar = cBar;
            cBar = aBar2;
            double bBar2 = bBar;
            bBar = dBar;
            dBar = bBar2;
        }
        if (test2) {
            double cBar2 = cBar;
            cBar = dBar;
            dBar = cBar2;
        }
        if (test) {
            partials[0] = bBar;
            partials[1] = aBar;
            partials[2] = cBar;
            partials[3] = dBar;
            partials[4] = eBar;
            return;
        }
        partials[0] = aBar;
        partials[1] = bBar;
        partials[2] = cBar;
        partials[3] = dBar;
        partials[4] = eBar;
    }

    private static double medianValueAndGradientKernel(double a, double b, double c, double d, double e,
            double[] partials) {
        boolean test = a > b;
        if (test) {
            double a2 = a;
            a = b;
            b = a2;
        }
        boolean test2 = c > d;
        if (test2) {
            double c2 = c;
            c = d;
            d = c2;
        }
        boolean test3 = a > c;
        if (test3) {
            double a2 = a;
            a = c;
            c = a2;
            double b2 = b;
            b = d;
            d = b2;
        }
        boolean test4 = b > e;
        if (test4) {
            double b2 = b;
            b = e;
            e = b2;
        }
        double dBar = 0.0;
        double bBar = 0.0;
        double cBar = 0.0;
        double eBar = 0.0;
        double t;
        double aBar;
        if (b > c) {
            if (d < b) {
                t = d * d;
                dBar = 2.0 * d;
            } else {
                t = b * b;
                bBar = 2.0 * b;
            }
            aBar = 0.0;
        } else if (e < c) {
            t = e * a;
            aBar = e;
            eBar = a;
        } else {
            t = c * a;
            aBar = c;
            cBar = a;
        }
        if (test4) {
            double eBar2 = eBar;
            eBar = bBar;
            bBar = eBar2;
        }
        if (test3) {
            double aBar2 = aBar;
            aBar = cBar;
            cBar = aBar2;
            double bBar2 = bBar;
            bBar = dBar;
            dBar = bBar2;
        }
        if (test2) {
            double cBar2 = cBar;
            cBar = dBar;
            dBar = cBar2;
        }
        if (test) {
            partials[0] = bBar;
            partials[1] = aBar;
            partials[2] = cBar;
            partials[3] = dBar;
            partials[4] = eBar;
            return t;
        }
        partials[0] = aBar;
        partials[1] = bBar;
        partials[2] = cBar;
        partials[3] = dBar;
        partials[4] = eBar;
        return t;
    }
}
