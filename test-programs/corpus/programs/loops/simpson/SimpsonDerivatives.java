package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Simpson}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SimpsonDerivatives {

    private SimpsonDerivatives() {}

    /**
     * The derivative of {@link Simpson#integral(double, double, double, int)} with respect to {@code a},
     * {@code b} and {@code rate}.
     */
    public static IntegralGradient integralGradient(double a, double b, double rate, int n) {
        IntegralGradient into = new IntegralGradient();
        integralGradient(a, b, rate, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Simpson#integral(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 22 * (2 * n + 1)}; of the method itself: {@code 2 * (8 * n + 3)}. Workspace: none.
     */
    public static void integralGradient(double a, double b, double rate, int n, IntegralGradient into) {
        integralGradientKernel(a, b, rate, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.rate = into.partials[2];
    }

    /**
     * Computes the derivative of {@link Simpson#integral(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * (11 * n + 6)}; of the method itself: {@code 2 * (8 * n + 3)}. Workspace: none.
     */
    public static double integralValueAndGradient(double a, double b, double rate, int n,
            IntegralGradient into) {
        double value = integralValueAndGradientKernel(a, b, rate, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.rate = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Simpson#integral(double, double, double, int)} with respect to {@code a},
     * {@code b} and {@code rate}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class IntegralGradient {
        private double a;
        private double b;
        private double rate;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public IntegralGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }
    }

    private static void integralGradientKernel(double a, double b, double rate, int n, double[] partials) {
        int k = 2 * n;
        double t = 1.0 / k;
        double h = (b - a) * t;
        double t2 = Math.exp(-(rate * a));
        double t3 = Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = Math.cos(b);
        double sum = t2 * t3 + t4 * t5;
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 1; i < k; i++) {
            double t6 = i % 2 == 1 ? 4 : 2;
            double t7 = i;
            double t8 = a + t7 * h;
            double t9 = Math.exp(-(rate * t8));
            double t10 = Math.cos(t8);
            sum += t6 * (t9 * t10);
            double t11 = t6 * t10 * t9;
            sumDot += t11 * t8;
            double t12 = -(t11 * rate) - t6 * t9 * Math.sin(t8);
            sumDot2 += t12;
            sumDot3 += t12 * t7;
        }
        double t6 = 0.3333333333333333 * h;
        boolean test = t6 == 0.0;
        double sumBar = test ? 0.0 : t6;
        double hBar = 0.3333333333333333 * sum + (test ? 0.0 : t6 * sumDot3);
        double t7 = sumBar * t5 * t4;
        double t8 = sumBar * t3 * t2;
        double t9 = -((test ? 0.0 : t6 * sumDot) + t7 * b + t8 * a);
        double t10 = hBar * t;
        double t11 = -(sumBar * t4 * Math.sin(b)) - t7 * rate + t10;
        partials[0] = (test ? 0.0 : t6 * sumDot2) - sumBar * t2 * Math.sin(a) - t8 * rate - t10;
        partials[1] = t11;
        partials[2] = t9;
    }

    private static double integralValueAndGradientKernel(double a, double b, double rate, int n,
            double[] partials) {
        int k = 2 * n;
        double t = 1.0 / k;
        double h = (b - a) * t;
        double t2 = Math.exp(-(rate * a));
        double t3 = Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = Math.cos(b);
        double sum = t2 * t3 + t4 * t5;
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 1; i < k; i++) {
            double t6 = i % 2 == 1 ? 4 : 2;
            double t7 = i;
            double t8 = a + t7 * h;
            double t9 = Math.exp(-(rate * t8));
            double t10 = Math.cos(t8);
            sum += t6 * (t9 * t10);
            double t11 = t6 * t10 * t9;
            sumDot += t11 * t8;
            double t12 = -(t11 * rate) - t6 * t9 * Math.sin(t8);
            sumDot2 += t12;
            sumDot3 += t12 * t7;
        }
        double t6 = 0.3333333333333333 * h;
        boolean test = t6 == 0.0;
        double sumBar = test ? 0.0 : t6;
        double hBar = 0.3333333333333333 * sum + (test ? 0.0 : t6 * sumDot3);
        double t7 = sumBar * t5 * t4;
        double t8 = sumBar * t3 * t2;
        double t9 = -((test ? 0.0 : t6 * sumDot) + t7 * b + t8 * a);
        double t10 = hBar * t;
        double t11 = (test ? 0.0 : t6 * sumDot2) - sumBar * t2 * Math.sin(a) - t8 * rate - t10;
        partials[0] = t11;
        partials[1] = -(sumBar * t4 * Math.sin(b)) - t7 * rate + t10;
        partials[2] = t9;
        return sum * h / 3.0;
    }
}
