package p;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Model}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ModelDerivatives {

    private ModelDerivatives() {}

    /** The derivative of {@link Model#square(double)} with respect to {@code x}. */
    public static SquareGradient squareGradient(double x) {
        SquareGradient into = new SquareGradient();
        squareGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Model#square(double)} with respect to {@code x} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: {@code 1}; of the method itself: {@code 1}. Workspace: none.
     */
    public static void squareGradient(double x, SquareGradient into) {
        into.x = squareGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link Model#square(double)} with respect to {@code x} into {@code into} and
     * returns the method's value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 1}. Workspace: none.
     */
    public static double squareValueAndGradient(double x, SquareGradient into) {
        double value = squareValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link Model#square(double)} with respect to {@code x}, as a number. */
    public static double squareDerivative(double x) {
        return squareGradientKernel(x);
    }

    /**
     * The derivative of {@link Model#square(double)} with respect to {@code x}, and the memory that computing
     * it needs. One holder serves one thread at a time.
     */
    public static final class SquareGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SquareGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double squareGradientKernel(double x) {
        return 2.0 * x;
    }

    private static double squareValueAndGradientKernel(double x, double[] partials) {
        partials[0] = 2.0 * x;
        return x * x;
    }
}
