package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LongSums}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class LongSumsDerivatives {

    private LongSumsDerivatives() {}

    /**
     * The derivative of {@link LongSums#residuals(double, double[], double[])} with respect to {@code w}.
     */
    public static ResidualsGradient residualsGradient(double w, double[] x, double[] y) {
        ResidualsGradient into = new ResidualsGradient();
        residualsGradient(w, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongSums#residuals(double, double[], double[])} with respect to
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length}; of the method itself: {@code 4 * x.length}. Workspace: none.
     */
    public static void residualsGradient(double w, double[] x, double[] y, ResidualsGradient into) {
        into.w = residualsGradientKernel(w, x, y);
    }

    /**
     * Computes the derivative of {@link LongSums#residuals(double, double[], double[])} with respect to
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code 4 * x.length}. Workspace: none.
     */
    public static double residualsValueAndGradient(double w, double[] x, double[] y, ResidualsGradient into) {
        double value = residualsValueAndGradientKernel(w, x, y, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongSums#residuals(double, double[], double[])} with respect to {@code w}, as
     * a number.
     */
    public static double residualsDerivative(double w, double[] x, double[] y) {
        return residualsGradientKernel(w, x, y);
    }

    /**
     * The derivative of {@link LongSums#residuals(double, double[], double[])} with respect to {@code w}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ResidualsGradient {
        private double w;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ResidualsGradient() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    /** The derivative of {@link LongSums#twoSums(double, double[])} with respect to {@code w}. */
    public static TwoSumsGradient twoSumsGradient(double w, double[] x) {
        TwoSumsGradient into = new TwoSumsGradient();
        twoSumsGradient(w, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongSums#twoSums(double, double[])} with respect to {@code w} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * x.length + 5}; of the method itself: {@code 8 * x.length - 3}. Workspace: none.
     */
    public static void twoSumsGradient(double w, double[] x, TwoSumsGradient into) {
        into.w = twoSumsGradientKernel(w, x);
    }

    /**
     * Computes the derivative of {@link LongSums#twoSums(double, double[])} with respect to {@code w} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * x.length + 11}; of the method itself: {@code 8 * x.length - 3}. Workspace: none.
     */
    public static double twoSumsValueAndGradient(double w, double[] x, TwoSumsGradient into) {
        double value = twoSumsValueAndGradientKernel(w, x, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongSums#twoSums(double, double[])} with respect to {@code w}, as a number.
     */
    public static double twoSumsDerivative(double w, double[] x) {
        return twoSumsGradientKernel(w, x);
    }

    /**
     * The derivative of {@link LongSums#twoSums(double, double[])} with respect to {@code w}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class TwoSumsGradient {
        private double w;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TwoSumsGradient() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    /**
     * The derivative of {@link LongSums#untilFlat(double, double[])} with respect to {@code rate}.
     *
     * <p>
     * The branch on active values (line 46) has the derivative of the side taken.
     */
    public static UntilFlatGradient untilFlatGradient(double rate, double[] x) {
        UntilFlatGradient into = new UntilFlatGradient();
        untilFlatGradient(rate, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongSums#untilFlat(double, double[])} with respect to {@code rate}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * rounds41 * (x.length + 2)}; of the method itself: at most
     * {@code 2 * rounds41 * (x.length + 1)}. Workspace: none. Here {@code rounds41} is how often the loop in
     * line 41 runs in all.
     */
    public static void untilFlatGradient(double rate, double[] x, UntilFlatGradient into) {
        into.rate = untilFlatGradientKernel(rate, x);
    }

    /**
     * Computes the derivative of {@link LongSums#untilFlat(double, double[])} with respect to {@code rate}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * rounds41 * (x.length + 2)}; of the method itself: at most
     * {@code 2 * rounds41 * (x.length + 1)}. Workspace: none. Here {@code rounds41} is how often the loop in
     * line 41 runs in all.
     */
    public static double untilFlatValueAndGradient(double rate, double[] x, UntilFlatGradient into) {
        double value = untilFlatValueAndGradientKernel(rate, x, into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongSums#untilFlat(double, double[])} with respect to {@code rate}, as a
     * number.
     *
     * <p>
     * The branch on active values (line 46) has the derivative of the side taken.
     */
    public static double untilFlatDerivative(double rate, double[] x) {
        return untilFlatGradientKernel(rate, x);
    }

    /**
     * The derivative of {@link LongSums#untilFlat(double, double[])} with respect to {@code rate}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class UntilFlatGradient {
        private double rate;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public UntilFlatGradient() {}

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }
    }

    /**
     * The derivative of {@link LongSums#inSourceOrder(double, double[])} with respect to {@code w}.
     *
     * <p>
     * The branch on active values (line 60) has the derivative of the side taken.
     */
    public static InSourceOrderGradient inSourceOrderGradient(double w, double[] x) {
        InSourceOrderGradient into = new InSourceOrderGradient();
        inSourceOrderGradient(w, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongSums#inSourceOrder(double, double[])} with respect to {@code w}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length + 3}; of the method itself: at most {@code 2 * x.length + 1}.
     * Workspace: none.
     */
    public static void inSourceOrderGradient(double w, double[] x, InSourceOrderGradient into) {
        into.w = inSourceOrderGradientKernel(w, x);
    }

    /**
     * Computes the derivative of {@link LongSums#inSourceOrder(double, double[])} with respect to {@code w}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * (x.length + 1)}; of the method itself: at most {@code 2 * x.length + 1}.
     * Workspace: none.
     */
    public static double inSourceOrderValueAndGradient(double w, double[] x, InSourceOrderGradient into) {
        double value = inSourceOrderValueAndGradientKernel(w, x, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongSums#inSourceOrder(double, double[])} with respect to {@code w}, as a
     * number.
     *
     * <p>
     * The branch on active values (line 60) has the derivative of the side taken.
     */
    public static double inSourceOrderDerivative(double w, double[] x) {
        return inSourceOrderGradientKernel(w, x);
    }

    /**
     * The derivative of {@link LongSums#inSourceOrder(double, double[])} with respect to {@code w}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class InSourceOrderGradient {
        private double w;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InSourceOrderGradient() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    private static double residualsGradientKernel(double w, double[] x, double[] y) {
        int k = x.length >= 32 ? x.length - 3 : 0;
        double wBar = 0.0;
        double wBar2 = 0.0;
        double wBar3 = 0.0;
        double wBar4 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double xi = x[i];
            double residualBar = 2.0 * (y[i] - xi * w);
            wBar -= residualBar * xi;
            double xi1 = x[i + 1];
            double residualBar2 = 2.0 * (y[i + 1] - xi1 * w);
            wBar2 -= residualBar2 * xi1;
            double xi2 = x[i + 2];
            double residualBar3 = 2.0 * (y[i + 2] - xi2 * w);
            wBar3 -= residualBar3 * xi2;
            double xi3 = x[i + 3];
            double residualBar4 = 2.0 * (y[i + 3] - xi3 * w);
            wBar4 -= residualBar4 * xi3;
        }
        double wBar5 = wBar + wBar2 + (wBar3 + wBar4);
        for (; i < x.length; i++) {
            double xi = x[i];
            double residualBar = 2.0 * (y[i] - xi * w);
            wBar5 -= residualBar * xi;
        }
        return wBar5;
    }

    private static double residualsValueAndGradientKernel(double w, double[] x, double[] y,
            double[] partials) {
        int k = x.length >= 32 ? x.length - 3 : 0;
        double sum = 0.0;
        double wBar = 0.0;
        double sum2 = 0.0;
        double wBar2 = 0.0;
        double sum3 = 0.0;
        double wBar3 = 0.0;
        double sum4 = 0.0;
        double wBar4 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double xi = x[i];
            double residual = y[i] - xi * w;
            sum += residual * residual;
            wBar -= 2.0 * residual * xi;
            double xi1 = x[i + 1];
            double residual2 = y[i + 1] - xi1 * w;
            sum2 += residual2 * residual2;
            wBar2 -= 2.0 * residual2 * xi1;
            double xi2 = x[i + 2];
            double residual3 = y[i + 2] - xi2 * w;
            sum3 += residual3 * residual3;
            wBar3 -= 2.0 * residual3 * xi2;
            double xi3 = x[i + 3];
            double residual4 = y[i + 3] - xi3 * w;
            sum4 += residual4 * residual4;
            wBar4 -= 2.0 * residual4 * xi3;
        }
        double sum5 = sum + sum2 + (sum3 + sum4);
        double wBar5 = wBar + wBar2 + (wBar3 + wBar4);
        for (; i < x.length; i++) {
            double xi = x[i];
            double residual = y[i] - xi * w;
            sum5 += residual * residual;
            wBar5 -= 2.0 * residual * xi;
        }
        partials[0] = wBar5;
        return sum5;
    }

    private static double twoSumsGradientKernel(double w, double[] x) {
        int i = x.length - 1;
        int k = x.length - 3;
        int k2 = x.length >= 32 ? k : 0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        int i2;
        for (i2 = 0; i2 < k2; i2 += 4) {
            t += x[i + -1 * i2];
            t2 += x[i + -1 * (i2 + 1)];
            t3 += x[i + -1 * (i2 + 2)];
            t4 += x[i + -1 * (i2 + 3)];
        }
        double t5 = t + t2 + (t3 + t4);
        for (; i2 < x.length; i2++) {
            t5 += x[i + -1 * i2];
        }
        double t6 = t5 * w;
        int k3 = x.length >= 33 ? k : 1;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        double t12 = 0.0;
        double t13 = 0.0;
        double t14 = 0.0;
        int i3;
        for (i3 = 1; i3 < k3; i3 += 4) {
            double xI3 = x[i3];
            t7 += xI3 * x[i3 - 1];
            t8 += xI3;
            double xI31 = x[i3 + 1];
            t9 += xI31 * x[i3 + 1 - 1];
            t10 += xI31;
            double xI32 = x[i3 + 2];
            t11 += xI32 * x[i3 + 2 - 1];
            t12 += xI32;
            double xI33 = x[i3 + 3];
            t13 += xI33 * x[i3 + 3 - 1];
            t14 += xI33;
        }
        double t15 = t7 + t9 + (t11 + t13);
        double t16 = t8 + t10 + (t12 + t14);
        for (; i3 < x.length; i3++) {
            double xI3 = x[i3];
            t15 += xI3 * x[i3 - 1];
            t16 += xI3;
        }
        return 0.0 - t6 - t6 - 2.0 * ((1.0 + t16) * w * t15);
    }

    private static double twoSumsValueAndGradientKernel(double w, double[] x, double[] partials) {
        int i = x.length - 1;
        int k = x.length - 3;
        int k2 = x.length >= 32 ? k : 0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        int i2;
        for (i2 = 0; i2 < k2; i2 += 4) {
            t += x[i + -1 * i2];
            t2 += x[i + -1 * (i2 + 1)];
            t3 += x[i + -1 * (i2 + 2)];
            t4 += x[i + -1 * (i2 + 3)];
        }
        double t5 = t + t2 + (t3 + t4);
        for (; i2 < x.length; i2++) {
            t5 += x[i + -1 * i2];
        }
        double t6 = t5 * w;
        int k3 = x.length >= 33 ? k : 1;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        double t12 = 0.0;
        double t13 = 0.0;
        double t14 = 0.0;
        int i3;
        for (i3 = 1; i3 < k3; i3 += 4) {
            double xI3 = x[i3];
            t7 += xI3 * x[i3 - 1];
            t8 += xI3;
            double xI31 = x[i3 + 1];
            t9 += xI31 * x[i3 + 1 - 1];
            t10 += xI31;
            double xI32 = x[i3 + 2];
            t11 += xI32 * x[i3 + 2 - 1];
            t12 += xI32;
            double xI33 = x[i3 + 3];
            t13 += xI33 * x[i3 + 3 - 1];
            t14 += xI33;
        }
        double t15 = t7 + t9 + (t11 + t13);
        double t16 = t8 + t10 + (t12 + t14);
        for (; i3 < x.length; i3++) {
            double xI3 = x[i3];
            t15 += xI3 * x[i3 - 1];
            t16 += xI3;
        }
        double t17 = (1.0 + t16) * w;
        partials[0] = 0.0 - t6 - t6 - 2.0 * (t17 * t15);
        return -(w * t15 * t17) - w * w * t5;
    }

    private static double untilFlatGradientKernel(double rate, double[] x) {
        double at = 0.0;
        int k = 0;
        double atDot = 0.0;
        while (k < 4) {
            int k2 = x.length >= 32 ? x.length - 3 : 0;
            double slope = 0.0;
            double t = 0.0;
            double slope2 = 0.0;
            double t2 = 0.0;
            double slope3 = 0.0;
            double t3 = 0.0;
            double slope4 = 0.0;
            double t4 = 0.0;
            int i;
            for (i = 0; i < k2; i += 4) {
                slope += x[i] - at;
                t -= 1.0;
                slope2 += x[i + 1] - at;
                t2 -= 1.0;
                slope3 += x[i + 2] - at;
                t3 -= 1.0;
                slope4 += x[i + 3] - at;
                t4 -= 1.0;
            }
            double slope5 = slope + slope2 + (slope3 + slope4);
            double t5 = t + t2 + (t3 + t4);
            for (; i < x.length; i++) {
                slope5 += x[i] - at;
                t5 -= 1.0;
            }
            boolean done = slope5 < 0.01;
            double t6 = 0.0;
            if (done) {
                slope5 = 0.0;
            } else {
                at += rate * slope5;
                t6 = rate;
                k++;
            }
            atDot = slope5 + (1.0 + t6 * t5) * atDot;
            if (done) {
                break;
            }
        }
        return atDot;
    }

    private static double untilFlatValueAndGradientKernel(double rate, double[] x, double[] partials) {
        double at = 0.0;
        int k = 0;
        double atDot = 0.0;
        while (k < 4) {
            int k2 = x.length >= 32 ? x.length - 3 : 0;
            double slope = 0.0;
            double t = 0.0;
            double slope2 = 0.0;
            double t2 = 0.0;
            double slope3 = 0.0;
            double t3 = 0.0;
            double slope4 = 0.0;
            double t4 = 0.0;
            int i;
            for (i = 0; i < k2; i += 4) {
                slope += x[i] - at;
                t -= 1.0;
                slope2 += x[i + 1] - at;
                t2 -= 1.0;
                slope3 += x[i + 2] - at;
                t3 -= 1.0;
                slope4 += x[i + 3] - at;
                t4 -= 1.0;
            }
            double slope5 = slope + slope2 + (slope3 + slope4);
            double t5 = t + t2 + (t3 + t4);
            for (; i < x.length; i++) {
                slope5 += x[i] - at;
                t5 -= 1.0;
            }
            boolean done = slope5 < 0.01;
            double t6 = 0.0;
            if (done) {
                slope5 = 0.0;
            } else {
                at += rate * slope5;
                t6 = rate;
                k++;
            }
            atDot = slope5 + (1.0 + t6 * t5) * atDot;
            if (done) {
                break;
            }
        }
        partials[0] = atDot;
        return at;
    }

    private static double inSourceOrderGradientKernel(double w, double[] x) {
        double t = 0.0;
        for (int i = 0; i < x.length; i++) {
            t += x[i];
        }
        double t2 = w * t;
        return (t2 > 1.0 ? 2.0 * t2 : 1.0) * t;
    }

    private static double inSourceOrderValueAndGradientKernel(double w, double[] x, double[] partials) {
        double sum = 0.0;
        double sumDot = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            sum += xi * w;
            sumDot += xi;
        }
        double sumBar = 1.0;
        double t;
        if (sum > 1.0) {
            t = sum * sum;
            sumBar = 2.0 * sum;
        } else {
            t = sum;
        }
        partials[0] = sumBar * sumDot;
        return t;
    }
}
