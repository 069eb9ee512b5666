package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LabeledBlock}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabeledBlockDerivatives {

    private LabeledBlockDerivatives() {}

    /**
     * The derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and {@code y}.
     *
     * <p>
     * Branches on active values (lines 13, 20 and 21) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 10}; of the method itself: at most {@code 5}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 11}; of the method itself: at most {@code 5}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and {@code y},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void valueGradientKernel(double x, double y, double[] partials) {
        double t = 0.0;
        double r;
        double t2;
        if (x > 2.0) {
            r = x * x;
            t2 = 2.0 * x;
        } else {
            r = x + y;
            boolean leftDone = false;
            t = 1.0;
            double t3 = 1.0;
            if (!(y < 0.0)) {
                leftDone = x < 0.0;
                if (!leftDone) {
                    t = r + y;
                    t3 = y;
                    r *= y;
                }
            }
            double t4 = 0.0;
            if (!leftDone) {
                r -= Math.cos(x);
                t4 = Math.sin(x);
            }
            t2 = t4 + t3;
        }
        partials[0] = y * t2;
        partials[1] = r + y * t;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = 0.0;
        double r;
        double t2;
        if (x > 2.0) {
            r = x * x;
            t2 = 2.0 * x;
        } else {
            r = x + y;
            boolean leftDone = false;
            t = 1.0;
            double t3 = 1.0;
            if (!(y < 0.0)) {
                leftDone = x < 0.0;
                if (!leftDone) {
                    t = r + y;
                    t3 = y;
                    r *= y;
                }
            }
            double t4 = 0.0;
            if (!leftDone) {
                r -= Math.cos(x);
                t4 = Math.sin(x);
            }
            t2 = t4 + t3;
        }
        partials[0] = y * t2;
        partials[1] = r + y * t;
        return r * y;
    }
}
