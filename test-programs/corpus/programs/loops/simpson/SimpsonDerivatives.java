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
     * Operations: {@code 4 * (11 * n + 5)}; of the method itself: {@code 2 * (8 * n + 3)}. Workspace: none.
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
     * Operations: {@code 22 * (2 * n + 1)}; of the method itself: {@code 2 * (8 * n + 3)}. Workspace: none.
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
        double t3 = t2 * Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = t4 * Math.cos(b);
        double sum = t3 + t5;
        double t6 = t5 * b + t3 * a;
        double t7 = -(t3 * rate) - t2 * Math.sin(a);
        double t8 = -(t5 * rate) - t4 * Math.sin(b);
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 1; i < k; i++) {
            double t9 = i % 2 == 1 ? 4 : 2;
            double t10 = i;
            double t11 = a + t10 * h;
            double t12 = Math.exp(-(rate * t11));
            double t13 = Math.cos(t11);
            sum += t9 * (t12 * t13);
            double t14 = t9 * t13 * t12;
            sumDot += t14 * t11;
            double t15 = -(t14 * rate) - t9 * t12 * Math.sin(t11);
            sumDot2 += t15;
            sumDot3 += t15 * t10;
        }
        double t9 = 0.3333333333333333 * h;
        boolean test = t9 == 0.0;
        double t10 = test ? 0.0 : t9;
        double hBar = 0.3333333333333333 * sum + (test ? 0.0 : t9 * sumDot3);
        double t11 = -((test ? 0.0 : t9 * sumDot) + t10 * t6);
        double t12 = hBar * t;
        partials[0] = (test ? 0.0 : t9 * sumDot2) + t10 * t7 - t12;
        partials[1] = t10 * t8 + t12;
        partials[2] = t11;
    }

    private static double integralValueAndGradientKernel(double a, double b, double rate, int n,
            double[] partials) {
        int k = 2 * n;
        double t = 1.0 / k;
        double h = (b - a) * t;
        double t2 = Math.exp(-(rate * a));
        double t3 = t2 * Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = t4 * Math.cos(b);
        double sum = t3 + t5;
        double t6 = t5 * b + t3 * a;
        double t7 = -(t3 * rate) - t2 * Math.sin(a);
        double t8 = -(t5 * rate) - t4 * Math.sin(b);
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 1; i < k; i++) {
            double t9 = i % 2 == 1 ? 4 : 2;
            double t10 = i;
            double t11 = a + t10 * h;
            double t12 = Math.exp(-(rate * t11));
            double t13 = Math.cos(t11);
            sum += t9 * (t12 * t13);
            double t14 = t9 * t13 * t12;
            sumDot += t14 * t11;
            double t15 = -(t14 * rate) - t9 * t12 * Math.sin(t11);
            sumDot2 += t15;
            sumDot3 += t15 * t10;
        }
        double t9 = 0.3333333333333333 * h;
        boolean test = t9 == 0.0;
        double t10 = test ? 0.0 : t9;
        double hBar = 0.3333333333333333 * sum + (test ? 0.0 : t9 * sumDot3);
        double t11 = -((test ? 0.0 : t9 * sumDot) + t10 * t6);
        double t12 = hBar * t;
        partials[0] = (test ? 0.0 : t9 * sumDot2) + t10 * t7 - t12;
        partials[1] = t10 * t8 + t12;
        partials[2] = t11;
        return sum * h / 3.0;
    }
}
