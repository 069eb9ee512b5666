package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link PowerByLoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowerByLoopDerivatives {

    private PowerByLoopDerivatives() {}

    /** The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}. */
    public static PowerGradient powerGradient(double x, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * n}; of the method itself: {@code n}. Workspace: none.
     */
    public static void powerGradient(double x, int n, PowerGradient into) {
        into.x = powerGradientKernel(x, n);
    }

    /**
     * Computes the derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * n}; of the method itself: {@code n}. Workspace: none.
     */
    public static double powerValueAndGradient(double x, int n, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, n, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}, as a number.
     */
    public static double powerDerivative(double x, int n) {
        return powerGradientKernel(x, n);
    }

    /**
     * The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double powerGradientKernel(double x, int n) {
        double y = 1.0;
        double yDot = 0.0;
        for (int i = 0; i < n; i++) {
            yDot = y + x * yDot;
            y *= x;
        }
        return yDot;
    }

    private static double powerValueAndGradientKernel(double x, int n, double[] partials) {
        double y = 1.0;
        double yDot = 0.0;
        for (int i = 0; i < n; i++) {
            yDot = y + x * yDot;
            y *= x;
        }
        partials[0] = yDot;
        return y;
    }
}
