package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link CollatzWeights}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CollatzWeightsDerivatives {

    private CollatzWeightsDerivatives() {}

    /**
     * The derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 17 * rounds10 + 6}; of the method itself: {@code 2 * rounds10 + 1}.
     * Workspace: none. Here {@code rounds10} is how often the loop in line 10 runs in all.
     */
    public static void valueGradient(double x, double y, int n, ValueGradient into) {
        valueGradientKernel(x, y, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17 * rounds10 + 7}; of the method itself: {@code 2 * rounds10 + 1}.
     * Workspace: none. Here {@code rounds10} is how often the loop in line 10 runs in all.
     */
    public static double valueValueAndGradient(double x, double y, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x} and
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

    private static void valueGradientKernel(double x, double y, int n, double[] partials) {
        double xDot = 1.0;
        double xDot2 = 0.0;
        double yDot = 0.0;
        double yDot2 = 1.0;
        while (n != 1) {
            double t = 1.0;
            double t2 = 0.0;
            double t3 = 0.0;
            double t4 = 1.0;
            if (n % 2 == 0) {
                n /= 2;
                x = x * 0.9 + y;
                t = 0.9;
                t2 = 1.0;
            } else {
                n = 3 * n + 1;
                double t5 = x * y;
                double t6 = Math.cos(t5);
                t3 = t6 * y;
                t4 = t6 * x;
                y = Math.sin(t5);
            }
            double t5 = t3 * xDot + t4 * yDot;
            double t6 = t3 * xDot2 + t4 * yDot2;
            xDot = t * xDot + t2 * yDot;
            yDot = t5;
            xDot2 = t * xDot2 + t2 * yDot2;
            yDot2 = t6;
        }
        boolean test = x == 0.0;
        boolean test2 = y == 0.0;
        double t = (test ? 0.0 : x * yDot2) + (test2 ? 0.0 : y * xDot2);
        partials[0] = (test ? 0.0 : x * yDot) + (test2 ? 0.0 : y * xDot);
        partials[1] = t;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, double[] partials) {
        double xDot = 1.0;
        double xDot2 = 0.0;
        double yDot = 0.0;
        double yDot2 = 1.0;
        while (n != 1) {
            double t = 1.0;
            double t2 = 0.0;
            double t3 = 0.0;
            double t4 = 1.0;
            if (n % 2 == 0) {
                n /= 2;
                x = x * 0.9 + y;
                t = 0.9;
                t2 = 1.0;
            } else {
                n = 3 * n + 1;
                double t5 = x * y;
                double t6 = Math.cos(t5);
                t3 = t6 * y;
                t4 = t6 * x;
                y = Math.sin(t5);
            }
            double t5 = t3 * xDot + t4 * yDot;
            double t6 = t3 * xDot2 + t4 * yDot2;
            xDot = t * xDot + t2 * yDot;
            yDot = t5;
            xDot2 = t * xDot2 + t2 * yDot2;
            yDot2 = t6;
        }
        boolean test = x == 0.0;
        boolean test2 = y == 0.0;
        double t = (test ? 0.0 : x * yDot2) + (test2 ? 0.0 : y * xDot2);
        partials[0] = (test ? 0.0 : x * yDot) + (test2 ? 0.0 : y * xDot);
        partials[1] = t;
        return x * y;
    }
}
