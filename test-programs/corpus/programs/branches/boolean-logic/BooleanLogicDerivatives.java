package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link BooleanLogic}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BooleanLogicDerivatives {

    private BooleanLogicDerivatives() {}

    /**
     * The derivative of {@link BooleanLogic#value(double, double, boolean)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Branches on active values (lines 15, 16, 17, 21 and 22) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y, boolean flag) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, flag, into);
        return into;
    }

    /**
     * Computes the derivative of {@link BooleanLogic#value(double, double, boolean)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 9}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static void valueGradient(double x, double y, boolean flag, ValueGradient into) {
        valueGradientKernel(x, y, flag, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link BooleanLogic#value(double, double, boolean)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, boolean flag, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, flag, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link BooleanLogic#value(double, double, boolean)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
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

    private static void valueGradientKernel(double x, double y, boolean flag, double[] partials) {
        boolean above = x > y;
        boolean both = above & flag;
        boolean either = above | flag;
        boolean differ = above ^ flag;
        boolean both2 = both | y > 1.0;
        double rBar = differ ^ both2 ? 1.0 : 0.5;
        double yBar = both2 != (either & x > 1.0) ? 2.0 * rBar * y : 0.0;
        double xBar = above == flag | y > 1.4 ? -2.0 * rBar * x : 0.0;
        if (either & !differ) {
            rBar *= 2.0;
        }
        double xBar2;
        double yBar2;
        if (both) {
            xBar2 = xBar + rBar * y;
            yBar2 = yBar + rBar * x;
        } else {
            xBar2 = xBar + rBar;
            yBar2 = yBar + rBar;
        }
        partials[0] = xBar2;
        partials[1] = yBar2;
    }

    private static double valueValueAndGradientKernel(double x, double y, boolean flag, double[] partials) {
        boolean above = x > y;
        boolean both = above & flag;
        boolean either = above | flag;
        boolean differ = above ^ flag;
        boolean test = either & !differ;
        boolean test2 = above == flag | y > 1.4;
        boolean both2 = both | y > 1.0;
        differ ^= both2;
        boolean test3 = both2 != (either & x > 1.0);
        double t = 1.0;
        double t2 = 1.0;
        double r;
        if (both) {
            r = x * y;
            t = y;
            t2 = x;
        } else {
            r = x + y;
        }
        double t3 = 1.0;
        if (test) {
            r *= 2.0;
            t3 = 2.0;
        }
        double t4 = 0.0;
        if (test2) {
            r -= x * x;
            t4 = -x - x;
        }
        double t5 = 0.0;
        if (test3) {
            r += y * y;
            t5 = 2.0 * y;
        }
        double t6 = 0.5;
        if (differ) {
            t6 = 1.0;
        } else {
            r *= 0.5;
        }
        double t7 = t6 * t3;
        partials[0] = t6 * t4 + t7 * t;
        partials[1] = t6 * t5 + t7 * t2;
        return r;
    }
}
