package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TwoLoopVariables}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TwoLoopVariablesDerivatives {

    private TwoLoopVariablesDerivatives() {}

    /** The derivative of {@link TwoLoopVariables#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link TwoLoopVariables#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * rounds11 + 2 * trips + 1}; of the method itself:
     * {@code 2 * (2 * rounds11 + trips + 1)}. Workspace: none. Here {@code rounds11} is how often the loop in
     * line 11 runs in all, {@code trips} is the value of trips in line 15.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link TwoLoopVariables#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * rounds11 + 4 * trips + 3}; of the method itself:
     * {@code 2 * (2 * rounds11 + trips + 1)}. Workspace: none. Here {@code rounds11} is how often the loop in
     * line 11 runs in all, {@code trips} is the value of trips in line 15.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link TwoLoopVariables#value(double[])} with respect to {@code x}, and the memory
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

    private static void valueGradientKernel(double[] x, double[] xBar) {
        int jStart = x.length - 1;
        int i = 0;
        for (int j = jStart; i < j; j--) {
            i++;
        }
        int trips = 0 < x.length ? jStart / 2 + 1 : 0;
        double sumBar = 1.0;
        for (int j = trips - 1; j >= 0; j--) {
            xBar[j * 2] += sumBar;
            sumBar *= 0.5;
        }
        double sumBar2 = sumBar * 2.0;
        for (int k = i - 1; k >= 0; k--) {
            int k2 = jStart + k * -1;
            xBar[k2] += sumBar2 * x[k];
            xBar[k] += sumBar2 * x[k2];
            sumBar2 *= 1.1;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar) {
        int jStart = x.length - 1;
        double sum = 0.0;
        int i = 0;
        for (int j = jStart; i < j; j--) {
            sum = x[i] * x[j] + 1.1 * sum;
            i++;
        }
        sum *= 2.0;
        int trips = 0 < x.length ? jStart / 2 + 1 : 0;
        for (int j = 0; j < trips; j++) {
            sum = sum * 0.5 + x[j * 2];
        }
        double t = sum + trips * 2;
        double sumBar = 1.0;
        for (int j = trips - 1; j >= 0; j--) {
            xBar[j * 2] += sumBar;
            sumBar *= 0.5;
        }
        double sumBar2 = sumBar * 2.0;
        for (int k = i - 1; k >= 0; k--) {
            int k2 = jStart + k * -1;
            xBar[k2] += sumBar2 * x[k];
            xBar[k] += sumBar2 * x[k2];
            sumBar2 *= 1.1;
        }
        return t;
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
