package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link CheckedComponents}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CheckedComponentsDerivatives {

    private CheckedComponentsDerivatives() {}

    /**
     * The derivative of {@link CheckedComponents#value(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}.
     *
     * <p>
     * Where the argument is 0 (line 31), the derivative of {@code sqrt} is infinite. The branch on active
     * values (line 13) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double a, double b, double c) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, c, into);
        return into;
    }

    /**
     * Computes the derivative of {@link CheckedComponents#value(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 34}; of the method itself: {@code 15}. Workspace: none.
     */
    public static void valueGradient(double a, double b, double c, ValueGradient into) {
        valueGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link CheckedComponents#value(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 37}; of the method itself: {@code 15}. Workspace: none.
     */
    public static double valueValueAndGradient(double a, double b, double c, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link CheckedComponents#value(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
        private double c;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }
    }

    private static void valueGradientKernel(double a, double b, double c, double[] partials) {
        double low = a * c;
        if (Double.isNaN(low)) {
            throw new IllegalArgumentException("no interval from " + low);
        }
        boolean test = low > b;
        double high;
        if (test) {
            high = low;
            low = b;
        } else {
            high = b;
        }
        double by = c * c;
        double low2 = low - by;
        double high2 = high + by;
        if (Double.isNaN(low2)) {
            throw new IllegalArgumentException("no interval from " + low2);
        }
        boolean test2 = low2 > high2;
        if (test2) {
            double low3 = low2;
            low2 = high2;
            high2 = low3;
        }
        double y = high - low;
        double n = Math.sqrt(low2 * low2 + y * y);
        double t = 1.0 / n;
        double x = low2 * t;
        double y2 = y * t;
        double lowBar = y2 + x;
        double t2 = high2 * t;
        double t3 = (high2 - low2) * t;
        double nBar = -(t2 * y2) - t3 * x;
        double t4 = nBar == 0.0 ? 0.0 : nBar * t;
        double yBar = t2 + t4 * y;
        double highBar = t3 - x + t4 * low2;
        if (!test2) {
            double lowBar2 = lowBar;
            lowBar = highBar;
            highBar = lowBar2;
        }
        double lowBar2 = yBar + highBar;
        double bBar = lowBar - yBar;
        double t5 = 2.0 * (highBar - lowBar) * c;
        if (!test) {
            double bBar2 = bBar;
            bBar = lowBar2;
            lowBar2 = bBar2;
        }
        partials[0] = lowBar2 * c;
        partials[1] = bBar;
        partials[2] = t5 + lowBar2 * a;
    }

    private static double valueValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double low = a * c;
        if (Double.isNaN(low)) {
            throw new IllegalArgumentException("no interval from " + low);
        }
        boolean test = low > b;
        double high;
        if (test) {
            high = low;
            low = b;
        } else {
            high = b;
        }
        double by = c * c;
        double low2 = low - by;
        double high2 = high + by;
        if (Double.isNaN(low2)) {
            throw new IllegalArgumentException("no interval from " + low2);
        }
        boolean test2 = low2 > high2;
        if (test2) {
            double low3 = low2;
            low2 = high2;
            high2 = low3;
        }
        double y = high - low;
        double n = Math.sqrt(low2 * low2 + y * y);
        double t = 1.0 / n;
        double x = low2 * t;
        double y2 = y * t;
        double xBar = high2 - low2;
        double t2 = xBar * x + y2 * high2;
        double lowBar = y2 + x;
        double t3 = high2 * t;
        double t4 = xBar * t;
        double nBar = -(t3 * y2) - t4 * x;
        double t5 = nBar == 0.0 ? 0.0 : nBar * t;
        double yBar = t3 + t5 * y;
        double highBar = t4 - x + t5 * low2;
        if (!test2) {
            double lowBar2 = lowBar;
            lowBar = highBar;
            highBar = lowBar2;
        }
        double lowBar2 = yBar + highBar;
        double bBar = lowBar - yBar;
        double t6 = 2.0 * (highBar - lowBar) * c;
        if (!test) {
            double bBar2 = bBar;
            bBar = lowBar2;
            lowBar2 = bBar2;
        }
        partials[0] = lowBar2 * c;
        partials[1] = bBar;
        partials[2] = t6 + lowBar2 * a;
        return t2;
    }
}
