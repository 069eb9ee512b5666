package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GaussianProcess}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GaussianProcessDerivatives {

    private GaussianProcessDerivatives() {}

    /**
     * The derivative of {@link GaussianProcess#logLikelihood(double[], double[], double, double)} with
     * respect to {@code x}, {@code logLength} and {@code logNoise}.
     *
     * <p>
     * Where the argument is 0 (line 37), the derivative of {@code sqrt} is infinite. Where the argument is 0
     * (line 29), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogLikelihoodGradient logLikelihoodGradient(double[] x, double[] y, double logLength,
            double logNoise) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(x, y, logLength, logNoise, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GaussianProcess#logLikelihood(double[], double[], double, double)}
     * with respect to {@code x}, {@code logLength} and {@code logNoise} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 3 * x.length * x.length * x.length / 2}; of the method itself: at most
     * about {@code 2 * x.length * x.length * x.length / 3}. Workspace:
     * {@code 4 * x.length * (2 * x.length * x.length + 9 * x.length + 55) / 3} bytes, and while it grows at
     * most twice as many.
     */
    public static void logLikelihoodGradient(double[] x, double[] y, double logLength, double logNoise,
            LogLikelihoodGradient into) {
        into.prepare(x, y);
        logLikelihoodGradientKernel(x, y, logLength, logNoise, into.x, into.doubleRows2, into.doubles,
                into.doubles2, into.partials);
        into.logLength = into.partials[0];
        into.logNoise = into.partials[1];
    }

    /**
     * Computes the derivative of {@link GaussianProcess#logLikelihood(double[], double[], double, double)}
     * with respect to {@code x}, {@code logLength} and {@code logNoise} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most about {@code 3 * x.length * x.length * x.length / 2}; of the method itself: at most
     * about {@code 2 * x.length * x.length * x.length / 3}. Workspace:
     * {@code 4 * x.length * (2 * x.length * x.length + 9 * x.length + 55) / 3} bytes, and while it grows at
     * most twice as many.
     */
    public static double logLikelihoodValueAndGradient(double[] x, double[] y, double logLength,
            double logNoise, LogLikelihoodGradient into) {
        into.prepare(x, y);
        double value = logLikelihoodValueAndGradientKernel(x, y, logLength, logNoise, into.x,
                into.doubleRows2, into.doubles, into.doubles2, into.partials);
        into.logLength = into.partials[0];
        into.logNoise = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link GaussianProcess#logLikelihood(double[], double[], double, double)} with
     * respect to {@code x}, {@code logLength} and {@code logNoise}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class LogLikelihoodGradient {
        private double[] x = new double[0];
        private double logLength;
        private double logNoise;
        private boolean given;
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[9][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public LogLikelihoodGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogLikelihoodGradient into(double[] x) {
            LogLikelihoodGradient holder = new LogLikelihoodGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code logLength}. */
        public double logLength() {
            return logLength;
        }

        /** The derivative with respect to {@code logNoise}. */
        public double logNoise() {
            return logNoise;
        }

        private void prepare(double[] x, double[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private LogLikelihoodGradient withoutScratch() {
            LogLikelihoodGradient results = new LogLikelihoodGradient();
            results.x = x;
            results.logLength = logLength;
            results.logNoise = logNoise;
            return results;
        }
    }

    private static void logLikelihoodGradientKernel(double[] x, double[] y, double logLength, double logNoise,
            double[] xBar, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2,
            double[] partials) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] tape5 = doubles[3];
        double[] tape6 = doubles[4];
        double[] tape7 = doubles[5];
        double[] oldTape = doubles[6];
        double length = Math.exp(logLength);
        double noise = Math.exp(logNoise);
        double[][] k = zeros(doubleRows2, 1, x.length);
        double[][] kBar = zeros(doubleRows2, 2, x.length);
        if (tape.length < x.length) {
            tape = grow(doubleRows2, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double[] row = fromPool(doubles2, 0, made, i + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, i + 1);
            made2++;
            tape[i] = row2;
            k[i] = row;
            kBar[i] = row2;
            if (0 <= i) {
                double xi = x[i];
                for (int j = 0; j <= i; j++) {
                    double d = (xi - x[j]) / length;
                    double t = Math.exp(-0.5 * d * d);
                    row[j] = t;
                    if (i == j) {
                        row[j] = t + noise;
                    }
                }
            }
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 1, x.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        for (int j = 0; j < x.length; j++) {
            long k5 = j;
            if (tape2.length < k2 + k5) {
                tape2 = grow(doubles, 0, k2 + k5);
            }
            for (int i = 0; i < j; i++) {
                double[] kj = k[j];
                double kjI = kj[i];
                tape2[k2] = kjI;
                kj[j] -= kjI * kjI;
                k2++;
            }
            double[] kj = k[j];
            double t = Math.sqrt(kj[j]);
            tape3[j] = t;
            kj[j] = t;
            long size = k4 + (x.length - (long) (j + 1));
            if (tape6.length < size) {
                tape6 = grow(doubles, 4, size);
            }
            if (tape7.length < size) {
                tape7 = grow(doubles, 5, size);
            }
            for (int i = j + 1; i < x.length; i++) {
                long size2 = k3 + k5;
                if (tape4.length < size2) {
                    tape4 = grow(doubles, 2, size2);
                }
                if (tape5.length < size2) {
                    tape5 = grow(doubles, 3, size2);
                }
                for (int l = 0; l < j; l++) {
                    double[] ki = k[i];
                    double kiL = ki[l];
                    tape5[k3] = kiL;
                    double kjL = kj[l];
                    tape4[k3] = kjL;
                    ki[j] -= kiL * kjL;
                    k3++;
                }
                double[] ki = k[i];
                double kjJ = kj[j];
                tape6[k4] = kjJ;
                double t2 = ki[j] / kjJ;
                tape7[k4] = t2;
                ki[j] = t2;
                k4++;
            }
        }
        double[] z = room(doubles, 7, x.length);
        double[] zBar = room(doubles, 8, x.length);
        if (oldTape.length < x.length) {
            oldTape = grow(doubles, 6, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double s = y[i];
            int k5 = i >= 32 ? i - 3 : 0;
            double s2 = 0.0;
            double s3 = 0.0;
            double s4 = 0.0;
            int j;
            for (j = 0; j < k5; j += 4) {
                double[] ki = k[i];
                s -= ki[j] * z[j];
                s2 -= ki[j + 1] * z[j + 1];
                s3 -= ki[j + 2] * z[j + 2];
                s4 -= ki[j + 3] * z[j + 3];
            }
            double s5 = s + s2 + (s3 + s4);
            for (; j < i; j++) {
                s5 -= k[i][j] * z[j];
            }
            oldTape[i] = z[i];
            z[i] = s5 / k[i][i];
        }
        int k5 = x.length - 1;
        for (int i = k5; i >= 0; i--) {
            double[] ki = k[i];
            double[] kBarI = kBar[i];
            double kiI = ki[i];
            double zi = z[i];
            z[i] = oldTape[i];
            double zBarI = zBar[i];
            zBar[i] = 0.0;
            double t = (zBarI - zi) / kiI;
            kBarI[i] += -(kiI >= 0.0 ? 1.0 / Math.abs(kiI) : Double.NaN) - t * zi;
            for (int j = 0; j < i; j++) {
                zBar[j] -= t * ki[j];
                kBarI[j] -= t * z[j];
            }
        }
        for (int j = k5; j >= 0; j--) {
            double[] kBarJ = kBar[j];
            double t = tape3[j];
            for (int i = k5; i >= j + 1; i--) {
                double[] kBarI = kBar[i];
                double kBarIJ = kBarI[j];
                kBarI[j] = 0.0;
                double t2 = kBarIJ / tape6[k4 - 1];
                boolean test = kBarIJ == 0.0;
                kBarJ[j] += test ? 0.0 : -(t2 * tape7[k4 - 1]);
                kBarI[j] += test ? 0.0 : t2;
                for (int l = j - 1; l >= 0; l--) {
                    double kBarIJ2 = kBarI[j];
                    kBarJ[l] -= kBarIJ2 * tape5[k3 - 1];
                    kBarI[l] -= kBarIJ2 * tape4[k3 - 1];
                    k3--;
                }
                k4--;
            }
            double t2 = 0.5 * kBarJ[j];
            kBarJ[j] = t2 == 0.0 ? 0.0 : t2 / Math.abs(t);
            for (int i = j - 1; i >= 0; i--) {
                kBarJ[i] += -2.0 * kBarJ[j] * tape2[k2 - 1];
                k2--;
            }
        }
        double lengthBar = 0.0;
        double noiseBar = 0.0;
        for (int i = k5; i >= 0; i--) {
            double[] tapeI = tape[i];
            if (0 < i + 1) {
                double xi = x[i];
                for (int j = 0; j < i + 1; j++) {
                    double d = (xi - x[j]) / length;
                    double t = -0.5 * d;
                    double t2 = Math.exp(t * d);
                    double t3 = 0.0;
                    if (i == j) {
                        t3 = tapeI[j];
                        tapeI[j] = 0.0;
                        noiseBar += t3;
                    }
                    double tapeIJ = tapeI[j];
                    tapeI[j] = 0.0;
                    double t4 = t3 + tapeIJ;
                    double t5 = t4 == 0.0 ? 0.0 : t4 * t2;
                    boolean test = t5 == 0.0;
                    double dBar = (test ? 0.0 : t5 * t) + (test ? 0.0 : t5 * d) * -0.5;
                    double t6 = dBar / length;
                    boolean test2 = dBar == 0.0;
                    double t7 = test2 ? 0.0 : t6;
                    lengthBar += test2 ? 0.0 : -(t6 * d);
                    xBar[j] -= t7;
                    xBar[i] += t7;
                }
            }
        }
        double t = noiseBar == 0.0 ? 0.0 : noiseBar * noise;
        partials[0] = lengthBar == 0.0 ? 0.0 : lengthBar * length;
        partials[1] = t;
    }

    private static double logLikelihoodValueAndGradientKernel(double[] x, double[] y, double logLength,
            double logNoise, double[] xBar, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2, double[] partials) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] tape5 = doubles[3];
        double[] tape6 = doubles[4];
        double[] tape7 = doubles[5];
        double[] oldTape = doubles[6];
        double length = Math.exp(logLength);
        double noise = Math.exp(logNoise);
        double[][] k = zeros(doubleRows2, 1, x.length);
        double[][] kBar = zeros(doubleRows2, 2, x.length);
        if (tape.length < x.length) {
            tape = grow(doubleRows2, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double[] row = fromPool(doubles2, 0, made, i + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, i + 1);
            made2++;
            tape[i] = row2;
            k[i] = row;
            kBar[i] = row2;
            if (0 <= i) {
                double xi = x[i];
                for (int j = 0; j <= i; j++) {
                    double d = (xi - x[j]) / length;
                    double t = Math.exp(-0.5 * d * d);
                    row[j] = t;
                    if (i == j) {
                        row[j] = t + noise;
                    }
                }
            }
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 1, x.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        for (int j = 0; j < x.length; j++) {
            long k5 = j;
            if (tape2.length < k2 + k5) {
                tape2 = grow(doubles, 0, k2 + k5);
            }
            for (int i = 0; i < j; i++) {
                double[] kj = k[j];
                double kjI = kj[i];
                tape2[k2] = kjI;
                kj[j] -= kjI * kjI;
                k2++;
            }
            double[] kj = k[j];
            double t = Math.sqrt(kj[j]);
            tape3[j] = t;
            kj[j] = t;
            long size = k4 + (x.length - (long) (j + 1));
            if (tape6.length < size) {
                tape6 = grow(doubles, 4, size);
            }
            if (tape7.length < size) {
                tape7 = grow(doubles, 5, size);
            }
            for (int i = j + 1; i < x.length; i++) {
                long size2 = k3 + k5;
                if (tape4.length < size2) {
                    tape4 = grow(doubles, 2, size2);
                }
                if (tape5.length < size2) {
                    tape5 = grow(doubles, 3, size2);
                }
                for (int l = 0; l < j; l++) {
                    double[] ki = k[i];
                    double kiL = ki[l];
                    tape5[k3] = kiL;
                    double kjL = kj[l];
                    tape4[k3] = kjL;
                    ki[j] -= kiL * kjL;
                    k3++;
                }
                double[] ki = k[i];
                double kjJ = kj[j];
                tape6[k4] = kjJ;
                double t2 = ki[j] / kjJ;
                tape7[k4] = t2;
                ki[j] = t2;
                k4++;
            }
        }
        double[] z = room(doubles, 7, x.length);
        double[] zBar = room(doubles, 8, x.length);
        double sum = -0.5 * x.length * Math.log(6.283185307179586);
        if (oldTape.length < x.length) {
            oldTape = grow(doubles, 6, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double s = y[i];
            int k5 = i >= 32 ? i - 3 : 0;
            double s2 = 0.0;
            double s3 = 0.0;
            double s4 = 0.0;
            int j;
            for (j = 0; j < k5; j += 4) {
                double[] ki = k[i];
                s -= ki[j] * z[j];
                s2 -= ki[j + 1] * z[j + 1];
                s3 -= ki[j + 2] * z[j + 2];
                s4 -= ki[j + 3] * z[j + 3];
            }
            double s5 = s + s2 + (s3 + s4);
            for (; j < i; j++) {
                s5 -= k[i][j] * z[j];
            }
            double t = k[i][i];
            double t2 = s5 / t;
            oldTape[i] = z[i];
            z[i] = t2;
            sum -= 0.5 * t2 * t2 + Math.log(t);
        }
        int k5 = x.length - 1;
        for (int i = k5; i >= 0; i--) {
            double[] ki = k[i];
            double[] kBarI = kBar[i];
            double kiI = ki[i];
            double zi = z[i];
            z[i] = oldTape[i];
            double zBarI = zBar[i];
            zBar[i] = 0.0;
            double t = (zBarI - zi) / kiI;
            kBarI[i] += -(kiI >= 0.0 ? 1.0 / Math.abs(kiI) : Double.NaN) - t * zi;
            for (int j = 0; j < i; j++) {
                zBar[j] -= t * ki[j];
                kBarI[j] -= t * z[j];
            }
        }
        for (int j = k5; j >= 0; j--) {
            double[] kBarJ = kBar[j];
            double t = tape3[j];
            for (int i = k5; i >= j + 1; i--) {
                double[] kBarI = kBar[i];
                double kBarIJ = kBarI[j];
                kBarI[j] = 0.0;
                double t2 = kBarIJ / tape6[k4 - 1];
                boolean test = kBarIJ == 0.0;
                kBarJ[j] += test ? 0.0 : -(t2 * tape7[k4 - 1]);
                kBarI[j] += test ? 0.0 : t2;
                for (int l = j - 1; l >= 0; l--) {
                    double kBarIJ2 = kBarI[j];
                    kBarJ[l] -= kBarIJ2 * tape5[k3 - 1];
                    kBarI[l] -= kBarIJ2 * tape4[k3 - 1];
                    k3--;
                }
                k4--;
            }
            double t2 = 0.5 * kBarJ[j];
            kBarJ[j] = t2 == 0.0 ? 0.0 : t2 / Math.abs(t);
            for (int i = j - 1; i >= 0; i--) {
                kBarJ[i] += -2.0 * kBarJ[j] * tape2[k2 - 1];
                k2--;
            }
        }
        double lengthBar = 0.0;
        double noiseBar = 0.0;
        for (int i = k5; i >= 0; i--) {
            double[] tapeI = tape[i];
            if (0 < i + 1) {
                double xi = x[i];
                for (int j = 0; j < i + 1; j++) {
                    double d = (xi - x[j]) / length;
                    double t = -0.5 * d;
                    double t2 = Math.exp(t * d);
                    double t3 = 0.0;
                    if (i == j) {
                        t3 = tapeI[j];
                        tapeI[j] = 0.0;
                        noiseBar += t3;
                    }
                    double tapeIJ = tapeI[j];
                    tapeI[j] = 0.0;
                    double t4 = t3 + tapeIJ;
                    double t5 = t4 == 0.0 ? 0.0 : t4 * t2;
                    boolean test = t5 == 0.0;
                    double dBar = (test ? 0.0 : t5 * t) + (test ? 0.0 : t5 * d) * -0.5;
                    double t6 = dBar / length;
                    boolean test2 = dBar == 0.0;
                    double t7 = test2 ? 0.0 : t6;
                    lengthBar += test2 ? 0.0 : -(t6 * d);
                    xBar[j] -= t7;
                    xBar[i] += t7;
                }
            }
        }
        double t = noiseBar == 0.0 ? 0.0 : noiseBar * noise;
        partials[0] = lengthBar == 0.0 ? 0.0 : lengthBar * length;
        partials[1] = t;
        return sum;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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
