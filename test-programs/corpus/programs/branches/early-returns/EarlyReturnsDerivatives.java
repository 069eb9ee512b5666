package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link EarlyReturns}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EarlyReturnsDerivatives {

    private EarlyReturnsDerivatives() {}

    /**
     * The derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and {@code y}.
     *
     * <p>
     * Branches on active values (lines 10, 14, 15 and 19) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 17}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 20}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and {@code y},
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
        double t2;
        if (x < 0.0) {
            t2 = 2.0 * y;
        } else {
            double t3 = x * y;
            boolean test = t3 > 4.0;
            boolean test2 = y > 3.0;
            boolean test3 = t3 < 1.0;
            double t4 = 0.0;
            double t5;
            if (test ? test2 : test3) {
                t5 = test ? 0.0 : test3 ? 2.0 * t3 : 0.0;
            } else {
                double t6 = 1.0 + x;
                double t7 = x - (t6 - 1.0);
                double t8 = 1.0 / t6;
                double t9 = Math.log(t6) + (Math.abs(t7) > 0.0 ? t7 * t8 : 0.0);
                double t10 = x == 0.0 ? 0.0 : x * (x >= -1.0 ? t8 : Double.NaN);
                double t11 = 1.0;
                if (test) {
                    t11 = 0.5;
                    if (test2) {
                        t11 = 1.0;
                    } else {
                        t3 *= 0.5;
                    }
                }
                t4 = t3 + t9 + t10;
                t5 = x * t11;
            }
            t = t4 + t5 * y;
            t2 = t5 * x;
        }
        partials[0] = t;
        partials[1] = t2;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (x < 0.0) {
            t2 = y * y;
            t3 = 2.0 * y;
        } else {
            double s = x * y;
            boolean test = s > 4.0;
            boolean test2 = y > 3.0;
            boolean test3 = s < 1.0;
            double s2;
            boolean returned;
            if (test) {
                s2 = test2 ? s : s * 0.5;
                t2 = 7.0;
                returned = test2;
            } else {
                if (test3) {
                    t2 = s * s;
                }
                returned = test3;
                s2 = s;
            }
            double t4 = 0.0;
            double t5;
            if (returned) {
                t5 = test ? 0.0 : test3 ? 2.0 * s : 0.0;
            } else {
                double t6 = 1.0 + x;
                double t7 = x - (t6 - 1.0);
                double t8 = 1.0 / t6;
                double t9 = Math.log(t6) + (Math.abs(t7) > 0.0 ? t7 * t8 : 0.0);
                t2 = (s2 + t9) * x;
                double t10 = x == 0.0 ? 0.0 : x * (x >= -1.0 ? t8 : Double.NaN);
                double t11 = 1.0;
                if (test) {
                    t11 = 0.5;
                    if (test2) {
                        t11 = 1.0;
                    } else {
                        s *= 0.5;
                    }
                }
                t4 = s + t9 + t10;
                t5 = x * t11;
            }
            t = t4 + t5 * y;
            t3 = t5 * x;
        }
        partials[0] = t;
        partials[1] = t3;
        return t2;
    }
}
