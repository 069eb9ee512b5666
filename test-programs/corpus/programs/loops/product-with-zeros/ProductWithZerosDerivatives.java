package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ProductWithZeros}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ProductWithZerosDerivatives {

    private ProductWithZerosDerivatives() {}

    /** The derivative of {@link ProductWithZeros#product(double[])} with respect to {@code x}. */
    public static ProductGradient productGradient(double[] x) {
        ProductGradient into = new ProductGradient();
        productGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ProductWithZeros#product(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * x.length + 1}; of the method itself: {@code 2 * (x.length + 1)}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void productGradient(double[] x, ProductGradient into) {
        into.prepare(x);
        productGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ProductWithZeros#product(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (2 * x.length + 1)}; of the method itself: {@code 2 * (x.length + 1)}.
     * Workspace: {@code 8 * x.length} bytes.
     */
    public static double productValueAndGradient(double[] x, ProductGradient into) {
        into.prepare(x);
        return productValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ProductWithZeros#product(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ProductGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ProductGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ProductGradient into(double[] x) {
            ProductGradient holder = new ProductGradient();
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
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ProductGradient withoutScratch() {
            ProductGradient results = new ProductGradient();
            results.x = x;
            return results;
        }
    }

    private static void productGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] pTape = doubles[0];
        if (pTape.length < x.length) {
            pTape = grow(doubles, 0, x.length);
        }
        double p = 1.0;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            pTape[i] = p;
            p *= x[i];
            sum += p;
        }
        double pBar = 1.0 + sum;
        for (int i = x.length - 1; i >= 0; i--) {
            pBar += p;
            xBar[i] += pBar * pTape[i];
            pBar *= x[i];
        }
    }

    private static double productValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] pTape = doubles[0];
        if (pTape.length < x.length) {
            pTape = grow(doubles, 0, x.length);
        }
        double p = 1.0;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            pTape[i] = p;
            p *= x[i];
            sum += p;
        }
        double t = sum * p + p;
        double pBar = 1.0 + sum;
        for (int i = x.length - 1; i >= 0; i--) {
            pBar += p;
            xBar[i] += pBar * pTape[i];
            pBar *= x[i];
        }
        return t;
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
