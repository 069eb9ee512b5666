package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link EarlyReturns}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EarlyReturnsDerivatives {

    private EarlyReturnsDerivatives() {}

    /**
     * The derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link EarlyReturns#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
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
        double xBar = 0.0;
        double yBar;
        if (x < 0.0) {
            yBar = 2.0 * y;
        } else {
            double s = x * y;
            boolean test = s > 4.0;
            boolean returned;
            double s2;
            if (test) {
                returned = y > 3.0;
                s2 = returned ? s : s * 0.5;
            } else {
                returned = s < 1.0;
                s2 = s;
            }
            double t = 0.0;
            double xBar2 = 0.0;
            double sBar = 0.0;
            if (returned) {
                t = 1.0;
            } else {
                double t2 = 1.0 + x;
                double t3 = x == 0.0 ? 0.0 : x * (t2 >= 0.0 ? 1.0 / (t2 + 0.0) : Double.NaN);
                xBar2 = s2 + Math.log(t2) + t3;
                sBar = x;
            }
            if (test) {
                if (!(y > 3.0)) {
                    sBar *= 0.5;
                }
            } else if (s < 1.0) {
                sBar += 2.0 * t * s;
            }
            xBar = xBar2 + sBar * y;
            yBar = sBar * x;
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double xBar = 0.0;
        double t = 0.0;
        double yBar;
        if (x < 0.0) {
            t = y * y;
            yBar = 2.0 * y;
        } else {
            double s = x * y;
            boolean test = s > 4.0;
            boolean returned;
            double s2;
            if (test) {
                returned = y > 3.0;
                s2 = returned ? s : s * 0.5;
                t = 7.0;
            } else {
                returned = s < 1.0;
                if (returned) {
                    t = s * s;
                }
                s2 = s;
            }
            double t2 = 0.0;
            double xBar2 = 0.0;
            double sBar = 0.0;
            if (returned) {
                t2 = 1.0;
            } else {
                double t3 = 1.0 + x;
                s2 += Math.log(t3);
                t = s2 * x;
                xBar2 = s2 + (x == 0.0 ? 0.0 : x * (t3 >= 0.0 ? 1.0 / (t3 + 0.0) : Double.NaN));
                sBar = x;
            }
            if (test) {
                if (!(y > 3.0)) {
                    sBar *= 0.5;
                }
            } else if (s < 1.0) {
                sBar += 2.0 * t2 * s;
            }
            xBar = xBar2 + sBar * y;
            yBar = sBar * x;
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return t;
    }
}
