package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link AdaptiveSteps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AdaptiveStepsDerivatives {

    private AdaptiveStepsDerivatives() {}

    /**
     * The derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to {@code y} and
     * {@code k}.
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double y, double k, double end) {
        ValueGradient into = new ValueGradient();
        valueGradient(y, k, end, into);
        return into;
    }

    /**
     * Computes the derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to
     * {@code y} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 32 * rounds12 + 1}; of the method itself: at most {@code 18 * rounds12 + 1}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void valueGradient(double y, double k, double end, ValueGradient into) {
        valueGradientKernel(y, k, end, into.partials);
        into.y = into.partials[0];
        into.k = into.partials[1];
    }

    /**
     * Computes the derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to
     * {@code y} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 32 * rounds12 + 1}; of the method itself: at most {@code 18 * rounds12 + 1}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double valueValueAndGradient(double y, double k, double end, ValueGradient into) {
        double value = valueValueAndGradientKernel(y, k, end, into.partials);
        into.y = into.partials[0];
        into.k = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to {@code y} and
     * {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double y;
        private double k;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }
    }

    private static void valueGradientKernel(double y, double k, double end, double[] partials) {
        double t = 0.0;
        double h = 0.25;
        double yDot = 1.0;
        double yDot2 = 0.0;
        double yDot3 = 0.0;
        while (t < end) {
            if (t + h > end) {
                h = end - t;
            }
            double slope = Math.sin(t) - k * y;
            double euler = y + h * slope;
            double t2 = h * 0.5;
            double t3 = t + h;
            double heun = y + t2 * (slope - k * euler + Math.sin(t3));
            double error = Math.abs(heun - euler);
            double t4 = 1.0;
            double y2;
            double h2;
            if (error > 0.02) {
                y2 = y;
                h2 = t2;
                t4 = 0.0;
            } else {
                h2 = error < 0.005 ? h * 2.0 : h;
                y2 = heun;
                t = t3;
            }
            double t5 = t4 * t2;
            double t6 = t5 * k;
            double t7 = t5 - t6 * h;
            double t8 = 1.0 - t6 - t7 * k;
            yDot *= t8;
            yDot2 = t8 * yDot2 - t5 * euler;
            yDot3 = t7 * y + t8 * yDot3;
            y = y2;
            h = h2;
        }
        partials[0] = yDot;
        partials[1] = yDot2 - yDot3;
    }

    private static double valueValueAndGradientKernel(double y, double k, double end, double[] partials) {
        double t = 0.0;
        double h = 0.25;
        double yDot = 1.0;
        double yDot2 = 0.0;
        double yDot3 = 0.0;
        while (t < end) {
            if (t + h > end) {
                h = end - t;
            }
            double slope = Math.sin(t) - k * y;
            double euler = y + h * slope;
            double t2 = h * 0.5;
            double t3 = t + h;
            double heun = y + t2 * (slope - k * euler + Math.sin(t3));
            double error = Math.abs(heun - euler);
            double t4 = 1.0;
            double y2;
            double h2;
            if (error > 0.02) {
                y2 = y;
                h2 = t2;
                t4 = 0.0;
            } else {
                h2 = error < 0.005 ? h * 2.0 : h;
                y2 = heun;
                t = t3;
            }
            double t5 = t4 * t2;
            double t6 = t5 * k;
            double t7 = t5 - t6 * h;
            double t8 = 1.0 - t6 - t7 * k;
            yDot *= t8;
            yDot2 = t8 * yDot2 - t5 * euler;
            yDot3 = t7 * y + t8 * yDot3;
            y = y2;
            h = h2;
        }
        partials[0] = yDot;
        partials[1] = yDot2 - yDot3;
        return y;
    }
}
