package programs.applications;

import javax.annotation.processing.Generated;

/** Derivatives of {@link GradientDescentRate}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GradientDescentRateDerivatives {

    private GradientDescentRateDerivatives() {}

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}.
     */
    public static ErrGradient errGradient(double r, double[] x, double[] y, int rounds) {
        ErrGradient into = new ErrGradient();
        errGradient(r, x, y, rounds, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into}, without its value.
     */
    public static void errGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        into.r = errGradientKernel(r, x, y, rounds);
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into} and returns the method's value.
     */
    public static double errValueAndGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        double value = errValueAndGradientKernel(r, x, y, rounds, into.partials);
        into.r = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}, as a number.
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
        double sum = 0.0;
        double sum2 = 0.0;
        if (0 < rounds) {
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
            sum = t2 + t4 + (t6 + t8);
            sum2 = t3 + t5 + (t7 + t9);
            for (; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 2.0 * sum2 / t;
        double t3 = 2.0 * sum / t;
        double t4 = 1.0 - r * t2;
        double t5 = r * t3;
        double t6 = 1.0 / t;
        double t7 = 1.0 - (r == 0.0 ? 0.0 : r * t6) * sum2 * 2.0;
        double w = 0.0;
        double wDot = 0.0;
        for (int k = 0; k < rounds; k++) {
            double d = t3 - t2 * w;
            if (d < 0.001) {
                break;
            }
            w = t5 + t4 * w;
            wDot = d + t7 * wDot;
        }
        int k = x.length >= 32 ? x.length - 3 : 0;
        double e = 0.0;
        double eDot = 0.0;
        double e2 = 0.0;
        double eDot2 = 0.0;
        double e3 = 0.0;
        double eDot3 = 0.0;
        double e4 = 0.0;
        double eDot4 = 0.0;
        int j;
        for (j = 0; j < k; j += 4) {
            double xj = x[j];
            double t8 = y[j] - xj * w;
            e += t8 * t8;
            eDot -= 2.0 * t8 * xj;
            double xj1 = x[j + 1];
            double t9 = y[j + 1] - xj1 * w;
            e2 += t9 * t9;
            eDot2 -= 2.0 * t9 * xj1;
            double xj2 = x[j + 2];
            double t10 = y[j + 2] - xj2 * w;
            e3 += t10 * t10;
            eDot3 -= 2.0 * t10 * xj2;
            double xj3 = x[j + 3];
            double t11 = y[j + 3] - xj3 * w;
            e4 += t11 * t11;
            eDot4 -= 2.0 * t11 * xj3;
        }
        double e5 = e + e2 + (e3 + e4);
        double eDot5 = eDot + eDot2 + (eDot3 + eDot4);
        for (; j < x.length; j++) {
            double xj = x[j];
            double t8 = y[j] - xj * w;
            e5 += t8 * t8;
            eDot5 -= 2.0 * t8 * xj;
        }
        double t8 = 0.5 * t6;
        double t9 = (t8 == 0.0 ? 0.0 : t8 / Math.abs(Math.sqrt(e5))) * eDot5;
        return t9 == 0.0 ? 0.0 : t9 * wDot;
    }

    private static double errValueAndGradientKernel(double r, double[] x, double[] y, int rounds,
            double[] partials) {
        double t = x.length;
        double sum = 0.0;
        double sum2 = 0.0;
        if (0 < rounds) {
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
            sum = t2 + t4 + (t6 + t8);
            sum2 = t3 + t5 + (t7 + t9);
            for (; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 2.0 * sum2 / t;
        double t3 = 2.0 * sum / t;
        double t4 = 1.0 - r * t2;
        double t5 = r * t3;
        double t6 = 1.0 / t;
        double t7 = 1.0 - (r == 0.0 ? 0.0 : r * t6) * sum2 * 2.0;
        double w = 0.0;
        double wDot = 0.0;
        for (int k = 0; k < rounds; k++) {
            double d = t3 - t2 * w;
            if (d < 0.001) {
                break;
            }
            w = t5 + t4 * w;
            wDot = d + t7 * wDot;
        }
        int k = x.length >= 32 ? x.length - 3 : 0;
        double e = 0.0;
        double eDot = 0.0;
        double e2 = 0.0;
        double eDot2 = 0.0;
        double e3 = 0.0;
        double eDot3 = 0.0;
        double e4 = 0.0;
        double eDot4 = 0.0;
        int j;
        for (j = 0; j < k; j += 4) {
            double xj = x[j];
            double t8 = y[j] - xj * w;
            e += t8 * t8;
            eDot -= 2.0 * t8 * xj;
            double xj1 = x[j + 1];
            double t9 = y[j + 1] - xj1 * w;
            e2 += t9 * t9;
            eDot2 -= 2.0 * t9 * xj1;
            double xj2 = x[j + 2];
            double t10 = y[j + 2] - xj2 * w;
            e3 += t10 * t10;
            eDot3 -= 2.0 * t10 * xj2;
            double xj3 = x[j + 3];
            double t11 = y[j + 3] - xj3 * w;
            e4 += t11 * t11;
            eDot4 -= 2.0 * t11 * xj3;
        }
        double e5 = e + e2 + (e3 + e4);
        double eDot5 = eDot + eDot2 + (eDot3 + eDot4);
        for (; j < x.length; j++) {
            double xj = x[j];
            double t8 = y[j] - xj * w;
            e5 += t8 * t8;
            eDot5 -= 2.0 * t8 * xj;
        }
        double t8 = Math.sqrt(e5);
        double t9 = 0.5 * t6;
        double t10 = (t9 == 0.0 ? 0.0 : t9 / Math.abs(t8)) * eDot5;
        partials[0] = t10 == 0.0 ? 0.0 : t10 * wDot;
        return t8 * t6;
    }
}
