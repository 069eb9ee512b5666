package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link WhileTrue}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WhileTrueDerivatives {

    private WhileTrueDerivatives() {}

    /**
     * The derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and {@code rate}.
     *
     * <p>
     * Branches on active values (lines 14 and 18) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double rate) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, rate, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and
     * {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 19 * rounds12 + 6}; of the method itself: at most {@code 9 * rounds12 + 2}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void valueGradient(double x, double rate, ValueGradient into) {
        valueGradientKernel(x, rate, into.partials);
        into.x = into.partials[0];
        into.rate = into.partials[1];
    }

    /**
     * Computes the derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and
     * {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 23 * rounds12 + 8}; of the method itself: at most {@code 9 * rounds12 + 2}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double valueValueAndGradient(double x, double rate, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, rate, into.partials);
        into.x = into.partials[0];
        into.rate = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and {@code rate},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double rate;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }
    }

    private static void valueGradientKernel(double x, double rate, double[] partials) {
        double t = 1.0 + rate;
        int years = 0;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double paidDot = 0.0;
        double paidDot2 = 0.0;
        boolean done;
        do {
            double t2 = 1.0;
            done = true;
            double t3 = 0.0;
            double x2;
            if (x * rate < 0.05) {
                x2 = x;
                t2 = 0.0;
            } else {
                x2 = t * x;
                double payment = 0.3 + 0.01 * (years + 1);
                done = payment > x2;
                t3 = 1.0;
                if (!done) {
                    t3 = payment * 0.01;
                    x2 -= payment;
                }
                years++;
            }
            double t4 = 1.0 + t2 * rate;
            double t5 = t * t3;
            paidDot += t5 * xDot;
            paidDot2 += t3 * x + t5 * xDot2;
            xDot *= t4;
            xDot2 = t2 * x + t4 * xDot2;
            x = x2;
        } while (!done);
        double t2 = 2.0 * x;
        partials[0] = paidDot + t2 * xDot;
        partials[1] = paidDot2 + t2 * xDot2;
    }

    private static double valueValueAndGradientKernel(double x, double rate, double[] partials) {
        double t = 1.0 + rate;
        double paid = 0.0;
        int years = 0;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double paidDot = 0.0;
        double paidDot2 = 0.0;
        boolean done;
        do {
            double t2 = 1.0;
            done = true;
            double t3 = 0.0;
            double x2;
            if (x * rate < 0.05) {
                x2 = x;
                t2 = 0.0;
            } else {
                x2 = t * x;
                double payment = 0.3 + 0.01 * (years + 1);
                done = payment > x2;
                t3 = 1.0;
                if (done) {
                    paid += x2;
                } else {
                    x2 -= payment;
                    paid += payment * (1.0 + x2 * 0.01);
                    t3 = payment * 0.01;
                }
                years++;
            }
            double t4 = 1.0 + t2 * rate;
            double t5 = t * t3;
            paidDot += t5 * xDot;
            paidDot2 += t3 * x + t5 * xDot2;
            xDot *= t4;
            xDot2 = t2 * x + t4 * xDot2;
            x = x2;
        } while (!done);
        double t2 = 2.0 * x;
        partials[0] = paidDot + t2 * xDot;
        partials[1] = paidDot2 + t2 * xDot2;
        return paid + x * x;
    }
}
