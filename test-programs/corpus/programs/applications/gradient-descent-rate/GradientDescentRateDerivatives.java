package programs.applications;

import javax.annotation.processing.Generated;

/** Derivatives of {@link GradientDescentRate}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GradientDescentRateDerivatives {

    private GradientDescentRateDerivatives() {}

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}.
     *
     * <p>
     * At {@code e == 0} (line 30), the derivative of {@code sqrt} is infinite. The branch on active values
     * (line 20) has the derivative of the side taken.
     */
    public static ErrGradient errGradient(double r, double[] x, double[] y, int rounds) {
        ErrGradient into = new ErrGradient();
        errGradient(r, x, y, rounds, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds13 + 4 * x.length + 11)}; of the method itself: at most about
     * {@code 5 * rounds13 * x.length}. Workspace: none. Here {@code rounds13} is how often the loop in line
     * 13 runs in all.
     */
    public static void errGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        into.r = errGradientKernel(r, x, y, rounds);
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * rounds13 + 8 * x.length + 23}; of the method itself: at most about
     * {@code 5 * rounds13 * x.length}. Workspace: none. Here {@code rounds13} is how often the loop in line
     * 13 runs in all.
     */
    public static double errValueAndGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        double value = errValueAndGradientKernel(r, x, y, rounds, into.partials);
        into.r = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}, as a number.
     *
     * <p>
     * At {@code e == 0} (line 30), the derivative of {@code sqrt} is infinite. The branch on active values
     * (line 20) has the derivative of the side taken.
     */
    public static double errDerivative(double r, double[] x, double[] y, int rounds) {
        return errGradientKernel(r, x, y, rounds);
    }

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ErrGradient {
        private double r;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ErrGradient() {}

        /** The derivative with respect to {@code r}. */
        public double r() {
            return r;
        }
    }

    private static double errGradientKernel(double r, double[] x, double[] y, int rounds) {
        double t = x.length;
        boolean test = 0 < rounds;
        int k = x.length >= 32 ? x.length - 3 : 0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double xi = x[i];
            t2 += xi * y[i];
            t3 += xi * xi;
            double xi1 = x[i + 1];
            t4 += xi1 * y[i + 1];
            t5 += xi1 * xi1;
            double xi2 = x[i + 2];
            t6 += xi2 * y[i + 2];
            t7 += xi2 * xi2;
            double xi3 = x[i + 3];
            t8 += xi3 * y[i + 3];
            t9 += xi3 * xi3;
        }
        double t10 = t2 + t4 + (t6 + t8);
        double t11 = t3 + t5 + (t7 + t9);
        for (; i < x.length; i++) {
            double xi = x[i];
            t10 += xi * y[i];
            t11 += xi * xi;
        }
        double sum = 0.0;
        double sum2 = 0.0;
        if (test) {
            sum = t10;
            sum2 = t11;
        }
        double t12 = 2.0 * sum2 / t;
        double t13 = 2.0 * sum / t;
        double t14 = 1.0 - r * t12;
        double wAhead = r * t13;
        double t15 = 1.0 / t;
        double t16 = 1.0 - (r == 0.0 ? 0.0 : r * t15) * sum2 * 2.0;
        double t17 = t14 * t14;
        double wAhead2 = wAhead + wAhead * t14;
        double t18 = t16 * t16;
        double t19 = -(t14 * t12) - t12 * t16;
        double wDotAhead = t13 - wAhead * t12 + t13 * t16;
        double wAhead3 = wAhead2 + wAhead * t17;
        double wDotAhead2 = wDotAhead + wAhead * t19 + t13 * t18;
        double t20 = t17 * t17;
        double t21 = wAhead2 + wAhead2 * t17;
        double t22 = t18 * t18;
        double t23 = t17 * t19 + t19 * t18;
        double t24 = wDotAhead + wAhead2 * t19 + wDotAhead * t18;
        double w = 0.0;
        double wDot = 0.0;
        double wDotAhead3 = t13;
        for (int j = 0; j < rounds; j++) {
            double t25 = w * t20;
            double t26 = t24 + w * t23;
            double t27 = wDot * t22;
            if (t13 - t12 * w < 0.001) {
                break;
            }
            w = wAhead;
            wDot = wDotAhead3;
            wAhead = wAhead2;
            wAhead2 = wAhead3;
            wAhead3 = t21 + t25;
            wDotAhead3 = wDotAhead;
            wDotAhead = wDotAhead2;
            wDotAhead2 = t26 + t27;
        }
        double e = 0.0;
        double e2 = 0.0;
        double e3 = 0.0;
        double e4 = 0.0;
        int j;
        for (j = 0; j < k; j += 4) {
            double t25 = y[j] - x[j] * w;
            e += t25 * t25;
            double t26 = y[j + 1] - x[j + 1] * w;
            e2 += t26 * t26;
            double t27 = y[j + 2] - x[j + 2] * w;
            e3 += t27 * t27;
            double t28 = y[j + 3] - x[j + 3] * w;
            e4 += t28 * t28;
        }
        double e5 = e + e2 + (e3 + e4);
        for (; j < x.length; j++) {
            double t25 = y[j] - x[j] * w;
            e5 += t25 * t25;
        }
        double t25 = 2.0 * w * t11 - 2.0 * t10;
        double t26 = 0.5 * t15;
        double t27 = (t26 == 0.0 ? 0.0 : t26 / Math.abs(Math.sqrt(e5))) * t25;
        return t27 == 0.0 ? 0.0 : t27 * wDot;
    }

    private static double errValueAndGradientKernel(double r, double[] x, double[] y, int rounds,
            double[] partials) {
        double t = x.length;
        boolean test = 0 < rounds;
        int k = x.length >= 32 ? x.length - 3 : 0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double xi = x[i];
            t2 += xi * y[i];
            t3 += xi * xi;
            double xi1 = x[i + 1];
            t4 += xi1 * y[i + 1];
            t5 += xi1 * xi1;
            double xi2 = x[i + 2];
            t6 += xi2 * y[i + 2];
            t7 += xi2 * xi2;
            double xi3 = x[i + 3];
            t8 += xi3 * y[i + 3];
            t9 += xi3 * xi3;
        }
        double t10 = t2 + t4 + (t6 + t8);
        double t11 = t3 + t5 + (t7 + t9);
        for (; i < x.length; i++) {
            double xi = x[i];
            t10 += xi * y[i];
            t11 += xi * xi;
        }
        double sum = 0.0;
        double sum2 = 0.0;
        if (test) {
            sum = t10;
            sum2 = t11;
        }
        double t12 = 2.0 * sum2 / t;
        double t13 = 2.0 * sum / t;
        double t14 = 1.0 - r * t12;
        double wAhead = r * t13;
        double t15 = 1.0 / t;
        double t16 = 1.0 - (r == 0.0 ? 0.0 : r * t15) * sum2 * 2.0;
        double t17 = t14 * t14;
        double wAhead2 = wAhead + wAhead * t14;
        double t18 = t16 * t16;
        double t19 = -(t14 * t12) - t12 * t16;
        double wDotAhead = t13 - wAhead * t12 + t13 * t16;
        double wAhead3 = wAhead2 + wAhead * t17;
        double wDotAhead2 = wDotAhead + wAhead * t19 + t13 * t18;
        double t20 = t17 * t17;
        double t21 = wAhead2 + wAhead2 * t17;
        double t22 = t18 * t18;
        double t23 = t17 * t19 + t19 * t18;
        double t24 = wDotAhead + wAhead2 * t19 + wDotAhead * t18;
        double w = 0.0;
        double wDot = 0.0;
        double wDotAhead3 = t13;
        for (int j = 0; j < rounds; j++) {
            double t25 = w * t20;
            double t26 = t24 + w * t23;
            double t27 = wDot * t22;
            if (t13 - t12 * w < 0.001) {
                break;
            }
            w = wAhead;
            wDot = wDotAhead3;
            wAhead = wAhead2;
            wAhead2 = wAhead3;
            wAhead3 = t21 + t25;
            wDotAhead3 = wDotAhead;
            wDotAhead = wDotAhead2;
            wDotAhead2 = t26 + t27;
        }
        double e = 0.0;
        double e2 = 0.0;
        double e3 = 0.0;
        double e4 = 0.0;
        int j;
        for (j = 0; j < k; j += 4) {
            double t25 = y[j] - x[j] * w;
            e += t25 * t25;
            double t26 = y[j + 1] - x[j + 1] * w;
            e2 += t26 * t26;
            double t27 = y[j + 2] - x[j + 2] * w;
            e3 += t27 * t27;
            double t28 = y[j + 3] - x[j + 3] * w;
            e4 += t28 * t28;
        }
        double e5 = e + e2 + (e3 + e4);
        for (; j < x.length; j++) {
            double t25 = y[j] - x[j] * w;
            e5 += t25 * t25;
        }
        double t25 = Math.sqrt(e5);
        double t26 = 0.5 * t15;
        double t27 = (t26 == 0.0 ? 0.0 : t26 / Math.abs(t25)) * (2.0 * w * t11 - 2.0 * t10);
        partials[0] = t27 == 0.0 ? 0.0 : t27 * wDot;
        return t25 * t15;
    }
}
