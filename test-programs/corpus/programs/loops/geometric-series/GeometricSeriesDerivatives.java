package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GeometricSeries}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GeometricSeriesDerivatives {

    private GeometricSeriesDerivatives() {}

    /**
     * The derivative of {@link GeometricSeries#value(double, double[])} with respect to {@code q} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double q, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(q, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GeometricSeries#value(double, double[])} with respect to {@code q}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code x.length * (13 * x.length * x.length + 18 * x.length + 5) / 6}; of the method
     * itself: {@code x.length * (4 * x.length * x.length + 9 * x.length + 5) / 6}. Workspace:
     * {@code 4 * x.length * (x.length + 1)} bytes, and while it grows at most twice as many.
     */
    public static void valueGradient(double q, double[] x, ValueGradient into) {
        into.prepare(x);
        into.q = valueGradientKernel(q, x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link GeometricSeries#value(double, double[])} with respect to {@code q}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code x.length * (17 * x.length * x.length + 24 * x.length + 7) / 6}; of the method
     * itself: {@code x.length * (4 * x.length * x.length + 9 * x.length + 5) / 6}. Workspace:
     * {@code 4 * x.length * (x.length + 3)} bytes, and while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double q, double[] x, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(q, x, into.x, into.doubles, into.partials);
        into.q = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GeometricSeries#value(double, double[])} with respect to {@code q} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double q;
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code q}. */
        public double q() {
            return q;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.q = q;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double q, double[] x, double[] xBar, double[][] doubles) {
        double[] powerTape = doubles[0];
        double qBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            if (powerTape.length < i + 1L) {
                powerTape = grow(doubles, 0, i + 1L);
            }
            double power = 1.0;
            for (int j = 0; j <= i; j++) {
                powerTape[j] = power;
                power *= q;
            }
            double powerBar = 0.0;
            for (int j = i + 1; j < x.length; j++) {
                if (i < j) {
                    double xi = x[i];
                    double xj = x[j];
                    double t = xi * xj;
                    double t2 = -(power * t);
                    for (int k = i; k < j; k++) {
                        double xk = x[k];
                        powerBar -= t * xk;
                        double t3 = power * xk;
                        xBar[k] += t2;
                        xBar[j] -= t3 * xi;
                        xBar[i] -= t3 * xj;
                    }
                }
            }
            for (int j = i; j >= 0; j--) {
                double power2 = powerTape[j];
                qBar += powerBar * power2;
                powerBar = powerBar * q + x[j];
                xBar[j] += power2;
            }
        }
        return qBar;
    }

    private static double valueValueAndGradientKernel(double q, double[] x, double[] xBar, double[][] doubles,
            double[] partials) {
        double[] powerTape = doubles[0];
        double[] powerTape2 = doubles[1];
        if (powerTape2.length < x.length) {
            powerTape2 = grow(doubles, 1, x.length);
        }
        int k = 0;
        double total = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (powerTape.length < k + (i + 1L)) {
                powerTape = grow(doubles, 0, k + (i + 1L));
            }
            double power = 1.0;
            for (int j = 0; j <= i; j++) {
                powerTape[k] = power;
                total += power * x[j];
                power *= q;
                k++;
            }
            powerTape2[i] = power;
            for (int j = i + 1; j < x.length; j++) {
                for (int l = i; l < j; l++) {
                    total -= x[i] * x[j] * x[l] * power;
                }
            }
        }
        double qBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double power = powerTape2[i];
            double powerBar = 0.0;
            for (int j = i + 1; j < x.length; j++) {
                if (i < j) {
                    double xi = x[i];
                    double xj = x[j];
                    double t = xi * xj;
                    double t2 = -(power * t);
                    for (int l = i; l < j; l++) {
                        double xl = x[l];
                        powerBar -= t * xl;
                        double t3 = power * xl;
                        xBar[l] += t2;
                        xBar[j] -= t3 * xi;
                        xBar[i] -= t3 * xj;
                    }
                }
            }
            for (int j = i; j >= 0; j--) {
                double power2 = powerTape[k - 1];
                qBar += powerBar * power2;
                powerBar = powerBar * q + x[j];
                xBar[j] += power2;
                k--;
            }
        }
        partials[0] = qBar;
        return total;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
