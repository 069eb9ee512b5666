package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link HuberLoss}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HuberLossDerivatives {

    private HuberLossDerivatives() {}

    /**
     * The derivative of {@link HuberLoss#loss(double, double)} with respect to {@code residual} and
     * {@code delta}.
     *
     * <p>
     * At {@code residual == 0} (line 10), {@code abs} has no derivative; 0 is used. The branch on active
     * values (line 11) has the derivative of the side taken.
     */
    public static LossGradient lossGradient(double residual, double delta) {
        LossGradient into = new LossGradient();
        lossGradient(residual, delta, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HuberLoss#loss(double, double)} with respect to {@code residual} and
     * {@code delta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 5}; of the method itself: at most {@code 4}. Workspace: none.
     */
    public static void lossGradient(double residual, double delta, LossGradient into) {
        lossGradientKernel(residual, delta, into.partials);
        into.residual = into.partials[0];
        into.delta = into.partials[1];
    }

    /**
     * Computes the derivative of {@link HuberLoss#loss(double, double)} with respect to {@code residual} and
     * {@code delta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 8}; of the method itself: at most {@code 4}. Workspace: none.
     */
    public static double lossValueAndGradient(double residual, double delta, LossGradient into) {
        double value = lossValueAndGradientKernel(residual, delta, into.partials);
        into.residual = into.partials[0];
        into.delta = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link HuberLoss#loss(double, double)} with respect to {@code residual} and
     * {@code delta}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double residual;
        private double delta;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /** The derivative with respect to {@code residual}. */
        public double residual() {
            return residual;
        }

        /** The derivative with respect to {@code delta}. */
        public double delta() {
            return delta;
        }
    }

    private static void lossGradientKernel(double residual, double delta, double[] partials) {
        double size = Math.abs(residual);
        double residualBar = 0.0;
        double deltaBar = 0.0;
        double sizeBar = 0.0;
        if (size <= delta) {
            residualBar = residual;
        } else {
            deltaBar = size - delta;
            sizeBar = delta;
        }
        partials[0] = residualBar + sizeBar * Math.signum(residual);
        partials[1] = deltaBar;
    }

    private static double lossValueAndGradientKernel(double residual, double delta, double[] partials) {
        double size = Math.abs(residual);
        double residualBar = 0.0;
        double deltaBar = 0.0;
        double sizeBar = 0.0;
        double t;
        if (size <= delta) {
            t = 0.5 * residual * residual;
            residualBar = residual;
        } else {
            t = delta * (size - 0.5 * delta);
            deltaBar = size - delta;
            sizeBar = delta;
        }
        partials[0] = residualBar + sizeBar * Math.signum(residual);
        partials[1] = deltaBar;
        return t;
    }
}
