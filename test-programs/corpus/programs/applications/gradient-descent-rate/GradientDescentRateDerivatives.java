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
            sum = 0.0;
            sum2 = 0.0;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 2.0 * sum;
        double t3 = 1.0 / t;
        double w = 0.0;
        int k = 0;
        double wDot = 0.0;
        while (k < rounds) {
            double d = (t2 - 2.0 * w * sum2) * t3;
            boolean done = d < 0.001;
            double t4 = 0.0;
            if (!done) {
                w += r * d;
                t4 = r;
            }
            double t5 = (1.0 + t4 * t3 * sum2 * -2.0) * wDot;
            wDot = done ? t5 : t5 + d;
            k++;
            if (done) {
                break;
            }
        }
        double e = 0.0;
        double eDot = 0.0;
        for (int j = 0; j < x.length; j++) {
            double xj = x[j];
            double t4 = y[j] - xj * w;
            e += t4 * t4;
            eDot -= 2.0 * t4 * xj;
        }
        double t4 = 0.5 / t;
        double t5 = (t4 == 0.0 ? 0.0 : t4 / (Math.sqrt(e) + 0.0)) * eDot;
        return t5 == 0.0 ? 0.0 : t5 * wDot;
    }

    private static double errValueAndGradientKernel(double r, double[] x, double[] y, int rounds,
            double[] partials) {
        double t = x.length;
        double sum = 0.0;
        double sum2 = 0.0;
        if (0 < rounds) {
            sum = 0.0;
            sum2 = 0.0;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                sum += xi * y[i];
                sum2 += xi * xi;
            }
        }
        double t2 = 2.0 * sum;
        double w = 0.0;
        int k = 0;
        double wDot = 0.0;
        while (k < rounds) {
            double d = (t2 - 2.0 * w * sum2) / t;
            boolean done = d < 0.001;
            double t3 = 0.0;
            if (!done) {
                w += r * d;
                t3 = r;
            }
            double t4 = (1.0 + t3 / t * sum2 * -2.0) * wDot;
            wDot = done ? t4 : t4 + d;
            k++;
            if (done) {
                break;
            }
        }
        double e = 0.0;
        double eDot = 0.0;
        for (int j = 0; j < x.length; j++) {
            double xj = x[j];
            double t3 = y[j] - xj * w;
            e += t3 * t3;
            eDot -= (t3 + t3) * xj;
        }
        double t3 = Math.sqrt(e);
        double t4 = 0.5 / t;
        double t5 = (t4 == 0.0 ? 0.0 : t4 / (t3 + 0.0)) * eDot;
        partials[0] = t5 == 0.0 ? 0.0 : t5 * wDot;
        return t3 / t;
    }
}
