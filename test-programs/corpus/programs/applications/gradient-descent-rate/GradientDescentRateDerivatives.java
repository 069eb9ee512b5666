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
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 1.0 / t;
        double t3 = 2.0 * sum2 * t2;
        double t4 = 2.0 * sum * t2;
        double t5 = 1.0 - r * t3;
        double t6 = r * t4;
        double t7 = 1.0 - r * t2 * sum2 * 2.0;
        double w = 0.0;
        double wDot = 0.0;
        for (int k = 0; k < rounds; k++) {
            double d = t4 - t3 * w;
            if (d < 0.001) {
                break;
            }
            w = t6 + t5 * w;
            wDot = d + t7 * wDot;
        }
        double e = 0.0;
        double eDot = 0.0;
        for (int j = 0; j < x.length; j++) {
            double xj = x[j];
            double t8 = y[j] - xj * w;
            e += t8 * t8;
            eDot -= 2.0 * t8 * xj;
        }
        double t8 = 0.5 * t2;
        double t9 = (t8 == 0.0 ? 0.0 : t8 / Math.sqrt(e)) * eDot;
        return t9 == 0.0 ? 0.0 : t9 * wDot;
    }

    private static double errValueAndGradientKernel(double r, double[] x, double[] y, int rounds,
            double[] partials) {
        double t = x.length;
        double sum = 0.0;
        double sum2 = 0.0;
        if (0 < rounds) {
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 2.0 * sum2 / t;
        double t3 = 2.0 * sum / t;
        double t4 = 1.0 - r * t2;
        double t5 = r * t3;
        double t6 = 1.0 - r / t * sum2 * 2.0;
        double w = 0.0;
        double wDot = 0.0;
        for (int k = 0; k < rounds; k++) {
            double d = t3 - t2 * w;
            if (d < 0.001) {
                break;
            }
            w = t5 + t4 * w;
            wDot = d + t6 * wDot;
        }
        double e = 0.0;
        double eDot = 0.0;
        for (int j = 0; j < x.length; j++) {
            double xj = x[j];
            double t7 = y[j] - xj * w;
            e += t7 * t7;
            eDot -= 2.0 * t7 * xj;
        }
        double t7 = Math.sqrt(e);
        double t8 = 0.5 / t;
        double t9 = (t8 == 0.0 ? 0.0 : t8 / t7) * eDot;
        partials[0] = t9 == 0.0 ? 0.0 : t9 * wDot;
        return t7 / t;
    }
}
