package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ConditionallyAssigned}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ConditionallyAssignedDerivatives {

    private ConditionallyAssignedDerivatives() {}

    /**
     * The derivative of {@link ConditionallyAssigned#value(double, double)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Branches on active values (lines 12, 19, 20, 21 and 24) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ConditionallyAssigned#value(double, double)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 16}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ConditionallyAssigned#value(double, double)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 19}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ConditionallyAssigned#value(double, double)} with respect to {@code x} and
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

    private static void valueGradientKernel(double x, double y, double[] partials) {
        boolean test = x > y;
        double a;
        double b;
        if (test) {
            a = x * x;
            b = y;
        } else {
            b = x * 3.0;
            a = y;
        }
        boolean test2 = a > 2.0;
        double scale = test2 ? a : 1.0;
        boolean test3 = b > 1.0;
        double scale2;
        if (test3) {
            scale2 = a < 5.0 ? scale * b : scale - b;
        } else {
            scale2 = scale;
        }
        double scaleBar = a * b;
        double aBar = scale2 * b;
        double bBar = scale2 * a;
        double c = 1.0;
        if (!(scale2 > 1.0)) {
            scaleBar += x * a;
            aBar += x * scale2;
            c = bBar;
        }
        double scaleBar2;
        if (test3) {
            if (a < 5.0) {
                scaleBar2 = scaleBar * b;
                bBar += scaleBar * scale;
            } else {
                bBar -= scaleBar;
                scaleBar2 = scaleBar;
            }
        } else {
            scaleBar2 = scaleBar;
        }
        if (test2) {
            aBar += scaleBar2;
        }
        double xBar;
        double yBar;
        if (test) {
            xBar = c + 2.0 * aBar * x;
            yBar = bBar;
        } else {
            xBar = c + bBar * 3.0;
            yBar = aBar;
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        boolean test = x > y;
        double a;
        double b;
        if (test) {
            a = x * x;
            b = y;
        } else {
            b = x * 3.0;
            a = y;
        }
        boolean test2 = a > 2.0;
        double scale = test2 ? a : 1.0;
        boolean test3 = b > 1.0;
        double scale2;
        if (test3) {
            scale2 = a < 5.0 ? scale * b : scale - b;
        } else {
            scale2 = scale;
        }
        double scaleBar = a * b;
        double t = scaleBar * scale2;
        double aBar = scale2 * b;
        double bBar = scale2 * a;
        double c = 1.0;
        if (!(scale2 > 1.0)) {
            scaleBar += x * a;
            aBar += x * scale2;
            c = bBar;
        }
        double t2 = t + c * x;
        double scaleBar2;
        if (test3) {
            if (a < 5.0) {
                scaleBar2 = scaleBar * b;
                bBar += scaleBar * scale;
            } else {
                bBar -= scaleBar;
                scaleBar2 = scaleBar;
            }
        } else {
            scaleBar2 = scaleBar;
        }
        if (test2) {
            aBar += scaleBar2;
        }
        double xBar;
        double yBar;
        if (test) {
            xBar = c + 2.0 * aBar * x;
            yBar = bBar;
        } else {
            xBar = c + bBar * 3.0;
            yBar = aBar;
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return t2;
    }
}
