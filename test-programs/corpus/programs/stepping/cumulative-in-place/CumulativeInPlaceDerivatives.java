package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CumulativeInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CumulativeInPlaceDerivatives {

    private CumulativeInPlaceDerivatives() {}

    /**
     * The derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to {@code x}.
     */
    public static TransformedGradient transformedGradient(double[] x, int times) {
        TransformedGradient into = new TransformedGradient();
        transformedGradient(x, times, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to
     * {@code x} into {@code into}, without its value.
     */
    public static void transformedGradient(double[] x, int times, TransformedGradient into) {
        into.prepare(x);
        transformedGradientKernel(into.xCopy, times, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     */
    public static double transformedValueAndGradient(double[] x, int times, TransformedGradient into) {
        into.prepare(x);
        return transformedValueAndGradientKernel(into.xCopy, times, into.x, into.doubles);
    }

    /**
     * The derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TransformedGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public TransformedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TransformedGradient into(double[] x) {
            TransformedGradient holder = new TransformedGradient();
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

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private TransformedGradient withoutScratch() {
            TransformedGradient results = new TransformedGradient();
            results.x = x;
            return results;
        }
    }

    private static void transformedGradientKernel(double[] x, int times, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        int k = 0;
        int k2 = 0;
        for (int t = 0; t < times; t++) {
            int k3 = x.length - 1;
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = xi + 0.5 * x[i - 1] * xi;
                k++;
            }
            int k4 = k2 + k3;
            if (tape2.length < k4) {
                tape2 = grow(doubles, 1, k4);
            }
            if (tape3.length < k4) {
                tape3 = grow(doubles, 2, k4);
            }
            for (int i = k3; i > 0; i--) {
                double xi = x[i];
                tape3[k2] = xi;
                double t2 = Math.tanh(xi - x[i - 1]);
                tape2[k2] = t2;
                x[i] = t2;
                k2++;
            }
        }
        for (int i = 0; i < x.length; i++) {
            xBar[i] += 2.0 * x[i];
        }
        boolean test = x.length > 0;
        int i = x.length - 1;
        for (int t = times - 1; t >= 0; t--) {
            for (int j = 1; j <= i; j++) {
                double t2 = tape3[k2 - 1];
                double t3 = tape2[k2 - 1];
                x[j] = t2;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                double t4 = Math.abs(t2 - x[j - 1]);
                double t5;
                if (t4 < 9.0) {
                    t5 = (1.0 - t3) * (1.0 + t3);
                } else {
                    double t6 = Math.exp(-2.0 * t4);
                    double t7 = 1.0 + t6;
                    t5 = 4.0 * t6 / (t7 * t7);
                }
                double t6 = xBarJ * t5;
                xBar[j - 1] -= t6;
                xBar[j] += t6;
                k2--;
            }
            if (test) {
                xBar[0] += x[i];
                xBar[i] += x[0];
            }
            for (int j = x.length - 1; j >= 1; j--) {
                double t2 = tape[k - 1];
                x[j] = t2;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                xBar[j - 1] += xBarJ * t2 * 0.5;
                xBar[j] += xBarJ + xBarJ * (0.5 * x[j - 1]);
                k--;
            }
        }
    }

    private static double transformedValueAndGradientKernel(double[] x, int times, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        int k = 0;
        int k2 = 0;
        double seen = 0.0;
        for (int t = 0; t < times; t++) {
            int k3 = x.length - 1;
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = xi + 0.5 * x[i - 1] * xi;
                k++;
            }
            seen += x.length > 0 ? x[k3] * x[0] : 1.0;
            int k4 = k2 + k3;
            if (tape2.length < k4) {
                tape2 = grow(doubles, 1, k4);
            }
            if (tape3.length < k4) {
                tape3 = grow(doubles, 2, k4);
            }
            for (int i = k3; i > 0; i--) {
                double xi = x[i];
                tape3[k2] = xi;
                double t2 = Math.tanh(xi - x[i - 1]);
                tape2[k2] = t2;
                x[i] = t2;
                k2++;
            }
        }
        double sum = seen;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            sum += v * v;
            xBar[i] += 2.0 * v;
        }
        boolean test = x.length > 0;
        int i = x.length - 1;
        for (int t = times - 1; t >= 0; t--) {
            for (int j = 1; j <= i; j++) {
                double t2 = tape3[k2 - 1];
                double t3 = tape2[k2 - 1];
                x[j] = t2;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                double t4 = Math.abs(t2 - x[j - 1]);
                double t5;
                if (t4 < 9.0) {
                    t5 = (1.0 - t3) * (1.0 + t3);
                } else {
                    double t6 = Math.exp(-2.0 * t4);
                    double t7 = 1.0 + t6;
                    t5 = 4.0 * t6 / (t7 * t7);
                }
                double t6 = xBarJ * t5;
                xBar[j - 1] -= t6;
                xBar[j] += t6;
                k2--;
            }
            if (test) {
                xBar[0] += x[i];
                xBar[i] += x[0];
            }
            for (int j = x.length - 1; j >= 1; j--) {
                double t2 = tape[k - 1];
                x[j] = t2;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                xBar[j - 1] += xBarJ * t2 * 0.5;
                xBar[j] += xBarJ + xBarJ * (0.5 * x[j - 1]);
                k--;
            }
        }
        return sum;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
