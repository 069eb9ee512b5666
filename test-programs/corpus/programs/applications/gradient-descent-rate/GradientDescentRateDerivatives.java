package programs.applications;

import java.util.Arrays;
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into}, without its value.
     */
    public static void errGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        into.r = errGradientKernel(r, x, y, rounds, into.doubles);
    }

    /**
     * Computes the derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with
     * respect to {@code r} into {@code into} and returns the method's value.
     */
    public static double errValueAndGradient(double r, double[] x, double[] y, int rounds, ErrGradient into) {
        double value = errValueAndGradientKernel(r, x, y, rounds, into.doubles, into.partials);
        into.r = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}, as a number.
     */
    public static double errDerivative(double r, double[] x, double[] y, int rounds) {
        return errGradient(r, x, y, rounds).r();
    }

    /**
     * The derivative of {@link GradientDescentRate#err(double, double[], double[], int)} with respect to
     * {@code r}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ErrGradient {
        private double r;
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ErrGradient() {}

        /** The derivative with respect to {@code r}. */
        public double r() {
            return r;
        }

        private ErrGradient withoutScratch() {
            ErrGradient results = new ErrGradient();
            results.r = r;
            return results;
        }
    }

    private static double errGradientKernel(double r, double[] x, double[] y, int rounds,
            double[][] doubles) {
        double[] dTape = doubles[0];
        double t = x.length;
        double w = 0.0;
        int k;
        for (k = 0; k < rounds; k++) {
            if (dTape.length < k + 1) {
                dTape = grow(doubles, 0, k + 1);
            }
            double d = 0.0;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                d += 2.0 * xi * (y[i] - xi * w);
            }
            d /= t;
            dTape[k] = d;
            if (d < 0.001) {
                k++;
                break;
            }
            w += r * d;
        }
        double e = 0.0;
        for (int j = 0; j < x.length; j++) {
            double t2 = y[j] - x[j] * w;
            e += t2 * t2;
        }
        double t2 = 0.5 / t;
        int k2 = x.length - 1;
        double t3 = 2.0 * (t2 == 0.0 ? 0.0 : t2 / (Math.sqrt(e) + 0.0));
        double wBar = 0.0;
        for (int j = k2; j >= 0; j--) {
            double xj = x[j];
            wBar -= t3 * (y[j] - xj * w) * xj;
        }
        double rBar = 0.0;
        for (int i = k - 1; i >= 0; i--) {
            double d = dTape[i];
            double dBar = 0.0;
            if (!(d < 0.001)) {
                rBar += wBar * d;
                dBar = wBar * r;
            }
            double t4 = dBar / t;
            for (int j = k2; j >= 0; j--) {
                double xj = x[j];
                wBar -= t4 * (2.0 * xj) * xj;
            }
        }
        return rBar;
    }

    private static double errValueAndGradientKernel(double r, double[] x, double[] y, int rounds,
            double[][] doubles, double[] partials) {
        double[] dTape = doubles[0];
        double t = x.length;
        double w = 0.0;
        int k;
        for (k = 0; k < rounds; k++) {
            if (dTape.length < k + 1) {
                dTape = grow(doubles, 0, k + 1);
            }
            double d = 0.0;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                d += 2.0 * xi * (y[i] - xi * w);
            }
            d /= t;
            dTape[k] = d;
            if (d < 0.001) {
                k++;
                break;
            }
            w += r * d;
        }
        double e = 0.0;
        for (int j = 0; j < x.length; j++) {
            double t2 = y[j] - x[j] * w;
            e += t2 * t2;
        }
        double t2 = Math.sqrt(e);
        double t3 = t2 / t;
        double t4 = 0.5 / t;
        int k2 = x.length - 1;
        double t5 = 2.0 * (t4 == 0.0 ? 0.0 : t4 / (t2 + 0.0));
        double wBar = 0.0;
        for (int j = k2; j >= 0; j--) {
            double xj = x[j];
            wBar -= t5 * (y[j] - xj * w) * xj;
        }
        double rBar = 0.0;
        for (int i = k - 1; i >= 0; i--) {
            double d = dTape[i];
            double dBar = 0.0;
            if (!(d < 0.001)) {
                rBar += wBar * d;
                dBar = wBar * r;
            }
            double t6 = dBar / t;
            for (int j = k2; j >= 0; j--) {
                double xj = x[j];
                wBar -= t6 * (2.0 * xj) * xj;
            }
        }
        partials[0] = rBar;
        return t3;
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
