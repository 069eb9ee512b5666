package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SinglePrecisionSlope}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SinglePrecisionSlopeDerivatives {

    private SinglePrecisionSlopeDerivatives() {}

    /** The derivative of {@link SinglePrecisionSlope#drag(float, int)} with respect to {@code speed}. */
    public static DragGradient dragGradient(float speed, int gear) {
        DragGradient into = new DragGradient();
        dragGradient(speed, gear, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SinglePrecisionSlope#drag(float, int)} with respect to {@code speed}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 3}. Workspace: none.
     */
    public static void dragGradient(float speed, int gear, DragGradient into) {
        into.speed = (float) dragGradientKernel(speed, gear);
    }

    /**
     * Computes the derivative of {@link SinglePrecisionSlope#drag(float, int)} with respect to {@code speed}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 3}. Workspace: none.
     */
    public static double dragValueAndGradient(float speed, int gear, DragGradient into) {
        double value = dragValueAndGradientKernel(speed, gear, into.partials);
        into.speed = (float) into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SinglePrecisionSlope#drag(float, int)} with respect to {@code speed}, as a
     * number.
     */
    public static double dragDerivative(float speed, int gear) {
        return dragGradientKernel(speed, gear);
    }

    /**
     * The derivative of {@link SinglePrecisionSlope#drag(float, int)} with respect to {@code speed}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DragGradient {
        private float speed;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DragGradient() {}

        /** The derivative with respect to {@code speed}. */
        public float speed() {
            return speed;
        }
    }

    private static double dragGradientKernel(float speed, int gear) {
        return 0.2 / (1 + gear) * speed;
    }

    private static double dragValueAndGradientKernel(float speed, int gear, double[] partials) {
        double t = speed;
        double t2 = 1.0 / (1 + gear);
        partials[0] = 0.2 * t2 * t;
        return 0.1 * t * t * t2;
    }
}
