package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link NewtonRoot}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NewtonRootDerivatives {

    private NewtonRootDerivatives() {}

    /** The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}. */
    public static CubeRootGradient cubeRootGradient(double a, double start) {
        CubeRootGradient into = new CubeRootGradient();
        cubeRootGradient(a, start, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 21 * rounds13}; of the method itself: {@code 10 * rounds13}. Workspace: none. Here
     * {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void cubeRootGradient(double a, double start, CubeRootGradient into) {
        into.a = cubeRootGradientKernel(a, start);
    }

    /**
     * Computes the derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 21 * rounds13}; of the method itself: {@code 10 * rounds13}. Workspace: none. Here
     * {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double cubeRootValueAndGradient(double a, double start, CubeRootGradient into) {
        double value = cubeRootValueAndGradientKernel(a, start, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}, as a number.
     */
    public static double cubeRootDerivative(double a, double start) {
        return cubeRootGradientKernel(a, start);
    }

    /**
     * The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class CubeRootGradient {
        private double a;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CubeRootGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }
    }

    private static double cubeRootGradientKernel(double a, double start) {
        double x = start;
        double step = 1.0;
        double xDot = 0.0;
        while (Math.abs(step) > 1.0E-12 * Math.abs(x)) {
            double t = 3.0 * x * x;
            step = (x * x * x - a) / t;
            double t2 = -1.0 / t;
            xDot = (1.0 + 3.0 * (t2 * x * x) - 6.0 * (t2 * step * x)) * xDot - t2;
            x -= step;
        }
        return xDot;
    }

    private static double cubeRootValueAndGradientKernel(double a, double start, double[] partials) {
        double x = start;
        double step = 1.0;
        double xDot = 0.0;
        while (Math.abs(step) > 1.0E-12 * Math.abs(x)) {
            double t = 3.0 * x * x;
            step = (x * x * x - a) / t;
            double t2 = -1.0 / t;
            xDot = (1.0 + 3.0 * (t2 * x * x) - 6.0 * (t2 * step * x)) * xDot - t2;
            x -= step;
        }
        partials[0] = xDot;
        return x;
    }
}
