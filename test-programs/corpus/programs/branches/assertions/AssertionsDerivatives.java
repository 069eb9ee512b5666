package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Assertions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AssertionsDerivatives {

    /** Whether the assertions of the source class are enabled. */
    private static final boolean ASSERTIONS_ENABLED = Assertions.class.desiredAssertionStatus();

    private AssertionsDerivatives() {}

    /** The derivative of {@link Assertions#value(double[], int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Assertions#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 5 * n}; of the method itself: at most {@code 3 * n}. Workspace: none.
     */
    public static void valueGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, n, into.x);
    }

    /**
     * Computes the derivative of {@link Assertions#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 5 * n}; of the method itself: at most {@code 3 * n}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, n, into.x);
    }

    /**
     * The derivative of {@link Assertions#value(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;

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
    }

    private static void valueGradientKernel(double[] x, int n, double[] xBar) {
        if (ASSERTIONS_ENABLED & n < 0) {
            throw new AssertionError();
        }
        if (ASSERTIONS_ENABLED && x.length <= 0) {
            throw new AssertionError("empty: " + x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            if (ASSERTIONS_ENABLED && !(1.5 - sum > 0.0)) {
                throw new AssertionError("" + sum);
            }
            double t = x[i % x.length];
            sum += t * t;
        }
        if (n > 3) {
            throw new IllegalStateException("n = " + n + ", c1.5" + x[0]);
        }
        for (int i = 0; i < n; i++) {
            int k = i % x.length;
            xBar[k] += 2.0 * x[k];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int n, double[] xBar) {
        if (ASSERTIONS_ENABLED & n < 0) {
            throw new AssertionError();
        }
        if (ASSERTIONS_ENABLED && x.length <= 0) {
            throw new AssertionError("empty: " + x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            if (ASSERTIONS_ENABLED && !(1.5 - sum > 0.0)) {
                throw new AssertionError("" + sum);
            }
            double t = x[i % x.length];
            sum += t * t;
        }
        if (n > 3) {
            throw new IllegalStateException("n = " + n + ", c1.5" + x[0]);
        }
        for (int i = 0; i < n; i++) {
            int k = i % x.length;
            xBar[k] += 2.0 * x[k];
        }
        return sum;
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
