package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Convolution}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ConvolutionDerivatives {

    private ConvolutionDerivatives() {}

    /**
     * The derivative of {@link Convolution#energy(double[], double[])} with respect to {@code signal} and
     * {@code kernel}.
     */
    public static EnergyGradient energyGradient(double[] signal, double[] kernel) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(signal, kernel, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Convolution#energy(double[], double[])} with respect to
     * {@code signal} and {@code kernel} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 6 * kernel.length * signal.length}; of the method itself: about
     * {@code 3 * kernel.length * signal.length}. Workspace: {@code 16 * (kernel.length + signal.length - 1)}
     * bytes.
     */
    public static void energyGradient(double[] signal, double[] kernel, EnergyGradient into) {
        into.prepare(signal, kernel);
        energyGradientKernel(signal, kernel, into.signal, into.kernel, into.doubles);
    }

    /**
     * Computes the derivative of {@link Convolution#energy(double[], double[])} with respect to
     * {@code signal} and {@code kernel} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 6 * kernel.length * signal.length}; of the method itself: about
     * {@code 3 * kernel.length * signal.length}. Workspace: {@code 16 * (kernel.length + signal.length - 1)}
     * bytes.
     */
    public static double energyValueAndGradient(double[] signal, double[] kernel, EnergyGradient into) {
        into.prepare(signal, kernel);
        return energyValueAndGradientKernel(signal, kernel, into.signal, into.kernel, into.doubles);
    }

    /**
     * The derivative of {@link Convolution#energy(double[], double[])} with respect to {@code signal} and
     * {@code kernel}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] signal = new double[0];
        private double[] kernel = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[] signal, double[] kernel) {
            if (signal == kernel) {
                throw new IllegalArgumentException("the results signal and kernel share an array");
            }
            EnergyGradient holder = new EnergyGradient();
            holder.signal = signal;
            holder.kernel = kernel;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code signal}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] signal() {
            return signal;
        }

        /**
         * The derivative with respect to {@code kernel}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] kernel() {
            return kernel;
        }

        private void prepare(double[] signal, double[] kernel) {
            if (this.signal == signal) {
                throw new IllegalArgumentException("argument signal shares an array with the result signal");
            }
            if (this.signal == kernel) {
                throw new IllegalArgumentException("argument kernel shares an array with the result signal");
            }
            if (this.kernel == signal) {
                throw new IllegalArgumentException("argument signal shares an array with the result kernel");
            }
            if (this.kernel == kernel) {
                throw new IllegalArgumentException("argument kernel shares an array with the result kernel");
            }
            if (given && !sameShape(this.signal, signal)) {
                throw new IllegalArgumentException(
                        "the array given for the result signal has not the shape of the argument");
            }
            if (given && !sameShape(this.kernel, kernel)) {
                throw new IllegalArgumentException(
                        "the array given for the result kernel has not the shape of the argument");
            }
            this.signal = zerosLike(this.signal, signal);
            this.kernel = zerosLike(this.kernel, kernel);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.signal = signal;
            results.kernel = kernel;
            return results;
        }
    }

    private static void energyGradientKernel(double[] signal, double[] kernel, double[] signalBar,
            double[] kernelBar, double[][] doubles) {
        int k = Math.max(0, signal.length + kernel.length - 1);
        double[] out = room(doubles, 0, k);
        double[] outBar = room(doubles, 1, k);
        boolean test = 0 < kernel.length;
        for (int i = 0; i < signal.length; i++) {
            if (test) {
                double signalI = signal[i];
                for (int j = 0; j < kernel.length; j++) {
                    out[i + j] += signalI * kernel[j];
                }
            }
        }
        for (int i = 0; i < k; i++) {
            outBar[i] += 2.0 * out[i];
        }
        int k2 = signal.length - 3;
        int i;
        for (i = 0; i < k2; i += 4) {
            if (test) {
                double signalI = signal[i];
                double signalI1 = signal[i + 1];
                double signalI2 = signal[i + 2];
                double signalI3 = signal[i + 3];
                for (int j = 0; j < kernel.length; j++) {
                    double kernelJ = kernel[j];
                    double t = outBar[i + j];
                    double t2 = outBar[i + 1 + j];
                    double t3 = outBar[i + 2 + j];
                    double t4 = outBar[i + 3 + j];
                    kernelBar[j] += t * signalI + t2 * signalI1 + (t3 * signalI2 + t4 * signalI3);
                    signalBar[i] += t * kernelJ;
                    signalBar[i + 1] += t2 * kernelJ;
                    signalBar[i + 2] += t3 * kernelJ;
                    signalBar[i + 3] += t4 * kernelJ;
                }
            }
        }
        for (; i < signal.length; i++) {
            if (test) {
                double signalI = signal[i];
                double signalBarI = signalBar[i];
                for (int j = 0; j < kernel.length; j++) {
                    double t = outBar[i + j];
                    kernelBar[j] += t * signalI;
                    signalBarI += t * kernel[j];
                }
                signalBar[i] = signalBarI;
            }
        }
    }

    private static double energyValueAndGradientKernel(double[] signal, double[] kernel, double[] signalBar,
            double[] kernelBar, double[][] doubles) {
        int k = Math.max(0, signal.length + kernel.length - 1);
        double[] out = room(doubles, 0, k);
        double[] outBar = room(doubles, 1, k);
        boolean test = 0 < kernel.length;
        for (int i = 0; i < signal.length; i++) {
            if (test) {
                double signalI = signal[i];
                for (int j = 0; j < kernel.length; j++) {
                    out[i + j] += signalI * kernel[j];
                }
            }
        }
        double sum = 0.0;
        for (int i = 0; i < k; i++) {
            double v = out[i];
            sum += v * v;
            outBar[i] += 2.0 * v;
        }
        int k2 = signal.length - 3;
        int i;
        for (i = 0; i < k2; i += 4) {
            if (test) {
                double signalI = signal[i];
                double signalI1 = signal[i + 1];
                double signalI2 = signal[i + 2];
                double signalI3 = signal[i + 3];
                for (int j = 0; j < kernel.length; j++) {
                    double kernelJ = kernel[j];
                    double t = outBar[i + j];
                    double t2 = outBar[i + 1 + j];
                    double t3 = outBar[i + 2 + j];
                    double t4 = outBar[i + 3 + j];
                    kernelBar[j] += t * signalI + t2 * signalI1 + (t3 * signalI2 + t4 * signalI3);
                    signalBar[i] += t * kernelJ;
                    signalBar[i + 1] += t2 * kernelJ;
                    signalBar[i + 2] += t3 * kernelJ;
                    signalBar[i + 3] += t4 * kernelJ;
                }
            }
        }
        for (; i < signal.length; i++) {
            if (test) {
                double signalI = signal[i];
                double signalBarI = signalBar[i];
                for (int j = 0; j < kernel.length; j++) {
                    double t = outBar[i + j];
                    kernelBar[j] += t * signalI;
                    signalBarI += t * kernel[j];
                }
                signalBar[i] = signalBarI;
            }
        }
        return sum;
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
