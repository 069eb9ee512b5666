package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DivisionAndRemainder}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DivisionAndRemainderDerivatives {

    private DivisionAndRemainderDerivatives() {}

    /** The derivative of {@link DivisionAndRemainder#value(double[], int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x, int step) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, step, into);
        return into;
    }

    /**
     * Computes the derivative of {@link DivisionAndRemainder#value(double[], int)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 14 * x.length}; of the method itself: {@code 14 * x.length}. Workspace: none.
     */
    public static void valueGradient(double[] x, int step, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, step, into.x);
    }

    /**
     * Computes the derivative of {@link DivisionAndRemainder#value(double[], int)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 28 * x.length}; of the method itself: {@code 14 * x.length}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, int step, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, step, into.x);
    }

    /**
     * The derivative of {@link DivisionAndRemainder#value(double[], int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
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

    private static void valueGradientKernel(double[] x, int step, double[] xBar) {
        for (int i = -x.length; i < x.length; i++) {
            int p = Math.floorMod(i * step, x.length);
            int k = (p + 1) % x.length;
            double t = Math.floorDiv((long) i, 3);
            xBar[k] += t * x[p];
            xBar[p] += 1.0 / (i * 2 + 1) + t * x[k] + (i / 2 + i % 3);
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int step, double[] xBar) {
        double sum = 0.0;
        for (int i = -x.length; i < x.length; i++) {
            int p = Math.floorMod(i * step, x.length);
            double xp = x[p];
            double t = i / 2 + i % 3;
            int k = (p + 1) % x.length;
            double xk = x[k];
            double t2 = Math.floorDiv((long) i, 3);
            sum += xp * t + xk * xp * t2;
            double t3 = 1.0 / (i * 2 + 1);
            sum += xp * t3;
            xBar[k] += t2 * xp;
            xBar[p] += t3 + t2 * xk + t;
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
