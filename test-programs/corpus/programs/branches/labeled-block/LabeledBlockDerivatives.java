package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LabeledBlock}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabeledBlockDerivatives {

    private LabeledBlockDerivatives() {}

    /**
     * The derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link LabeledBlock#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
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
        double xBar;
        double yBar;
        if (x > 2.0) {
            xBar = 2.0 * y * x;
            yBar = x * x;
        } else {
            double r = x + y;
            boolean test = y < 0.0;
            boolean leftDone = false;
            double r2;
            if (test) {
                r2 = r;
            } else {
                leftDone = x < 0.0;
                r2 = leftDone ? r : r * y;
            }
            if (!leftDone) {
                r2 -= Math.cos(x);
            }
            boolean leftDone2 = false;
            double yBar2;
            double rBar;
            if (test) {
                yBar2 = r2;
                rBar = y;
            } else {
                leftDone2 = x < 0.0;
                if (leftDone2) {
                    yBar2 = r2;
                    rBar = y;
                } else {
                    rBar = y * y;
                    yBar2 = r2 + y * r;
                }
            }
            double xBar2 = leftDone2 ? 0.0 : y * Math.sin(x);
            xBar = xBar2 + rBar;
            yBar = yBar2 + rBar;
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double r;
        double xBar;
        double yBar;
        if (x > 2.0) {
            r = x * x;
            xBar = 2.0 * y * x;
            yBar = r;
        } else {
            double r2 = x + y;
            boolean test = y < 0.0;
            boolean leftDone = false;
            if (test) {
                r = r2;
            } else {
                leftDone = x < 0.0;
                r = leftDone ? r2 : r2 * y;
            }
            if (!leftDone) {
                r -= Math.cos(x);
            }
            boolean leftDone2 = false;
            double yBar2;
            double rBar;
            if (test) {
                yBar2 = r;
                rBar = y;
            } else {
                leftDone2 = x < 0.0;
                if (leftDone2) {
                    yBar2 = r;
                    rBar = y;
                } else {
                    rBar = y * y;
                    yBar2 = r + y * r2;
                }
            }
            double xBar2 = leftDone2 ? 0.0 : y * Math.sin(x);
            xBar = xBar2 + rBar;
            yBar = yBar2 + rBar;
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return r * y;
    }
}
