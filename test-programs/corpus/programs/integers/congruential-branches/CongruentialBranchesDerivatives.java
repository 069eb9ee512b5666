package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link CongruentialBranches}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CongruentialBranchesDerivatives {

    private CongruentialBranchesDerivatives() {}

    /**
     * The derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect to
     * {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, long seed, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, seed, rounds, into);
        return into;
    }

    /**
     * Computes the derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect
     * to {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 23 * rounds + 5}; of the method itself: {@code 2 * (rounds + 1)}. Workspace:
     * none.
     */
    public static void valueGradient(double x, double y, long seed, int rounds, ValueGradient into) {
        valueGradientKernel(x, y, seed, rounds, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect
     * to {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 23 * rounds + 7}; of the method itself: {@code 2 * (rounds + 1)}. Workspace:
     * none.
     */
    public static double valueValueAndGradient(double x, double y, long seed, int rounds,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, seed, rounds, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect to
     * {@code x} and {@code y}, and the memory that computing it needs. One holder serves one thread at a
     * time.
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

    private static void valueGradientKernel(double x, double y, long seed, int rounds, double[] partials) {
        double xDot = 1.0;
        double xDot2 = 0.0;
        double yDot = 0.0;
        double yDot2 = 1.0;
        for (int i = 0; i < rounds; i++) {
            seed = seed * 25214903917L + 11L & 281474976710655L;
            int bits = (int) (seed >>> 40);
            double t = 0.0;
            double t2 = 1.0;
            double t3 = 0.0;
            double t4 = 1.0;
            if ((bits & 3) == 0) {
                x += y * 0.5;
                t = 0.5;
            } else {
                double y2;
                if ((bits & 4) != 0) {
                    double t5 = x * y;
                    y2 = Math.tanh(t5);
                    double t6 = Math.abs(t5);
                    double t7;
                    if (t6 < 9.0) {
                        t7 = (1.0 - y2) * (1.0 + y2);
                    } else {
                        double t8 = Math.exp(-2.0 * t6);
                        double t9 = 1.0 + t8;
                        t7 = 4.0 * t8 / (t9 * t9);
                    }
                    t3 = t7 * y;
                    t4 = t7 * x;
                } else {
                    t2 = bits * 0.00390625;
                    x *= t2;
                    y2 = y;
                }
                y = y2;
            }
            double t5 = t2 * xDot + t * yDot;
            double t6 = t2 * xDot2 + t * yDot2;
            yDot = t3 * xDot + t4 * yDot;
            yDot2 = t3 * xDot2 + t4 * yDot2;
            xDot = t5;
            xDot2 = t6;
        }
        double t = 2.0 * x;
        boolean test = t == 0.0;
        partials[0] = yDot + (test ? 0.0 : t * xDot);
        partials[1] = yDot2 + (test ? 0.0 : t * xDot2);
    }

    private static double valueValueAndGradientKernel(double x, double y, long seed, int rounds,
            double[] partials) {
        double xDot = 1.0;
        double xDot2 = 0.0;
        double yDot = 0.0;
        double yDot2 = 1.0;
        for (int i = 0; i < rounds; i++) {
            seed = seed * 25214903917L + 11L & 281474976710655L;
            int bits = (int) (seed >>> 40);
            double t = 0.0;
            double t2 = 1.0;
            double t3 = 0.0;
            double t4 = 1.0;
            if ((bits & 3) == 0) {
                x += y * 0.5;
                t = 0.5;
            } else {
                double y2;
                if ((bits & 4) != 0) {
                    double t5 = x * y;
                    y2 = Math.tanh(t5);
                    double t6 = Math.abs(t5);
                    double t7;
                    if (t6 < 9.0) {
                        t7 = (1.0 - y2) * (1.0 + y2);
                    } else {
                        double t8 = Math.exp(-2.0 * t6);
                        double t9 = 1.0 + t8;
                        t7 = 4.0 * t8 / (t9 * t9);
                    }
                    t3 = t7 * y;
                    t4 = t7 * x;
                } else {
                    t2 = bits * 0.00390625;
                    x *= t2;
                    y2 = y;
                }
                y = y2;
            }
            double t5 = t2 * xDot + t * yDot;
            double t6 = t2 * xDot2 + t * yDot2;
            yDot = t3 * xDot + t4 * yDot;
            yDot2 = t3 * xDot2 + t4 * yDot2;
            xDot = t5;
            xDot2 = t6;
        }
        double t = 2.0 * x;
        boolean test = t == 0.0;
        partials[0] = yDot + (test ? 0.0 : t * xDot);
        partials[1] = yDot2 + (test ? 0.0 : t * xDot2);
        return x * x + y;
    }
}
