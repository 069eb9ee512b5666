package programs.loops;

import java.util.Arrays;
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Simpson#integral(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code rate} into {@code into}, without its value.
     */
    public static void integralGradient(double a, double b, double rate, int n, IntegralGradient into) {
        integralGradientKernel(a, b, rate, n, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.rate = into.partials[2];
    }

    /**
     * Computes the derivative of {@link Simpson#integral(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code rate} into {@code into} and returns the method's value.
     */
    public static double integralValueAndGradient(double a, double b, double rate, int n,
            IntegralGradient into) {
        double value = integralValueAndGradientKernel(a, b, rate, n, into.doubles, into.partials);
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
        private final double[][] doubles = new double[2][0];
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

        private IntegralGradient withoutScratch() {
            IntegralGradient results = new IntegralGradient();
            results.a = a;
            results.b = b;
            results.rate = rate;
            return results;
        }
    }

    private static void integralGradientKernel(double a, double b, double rate, int n, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int k = 2 * n;
        double t = 1.0 / k;
        double h = (b - a) * t;
        double t2 = Math.exp(-(rate * a));
        double t3 = Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = Math.cos(b);
        double sum = t2 * t3 + t4 * t5;
        int k2 = k - 1;
        if (tape.length < k2) {
            tape = grow(doubles, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        for (int i = 1; i < k; i++) {
            double t6 = a + i * h;
            double t7 = Math.exp(-(rate * t6));
            int k3 = i - 1;
            tape[k3] = t7;
            double t8 = Math.cos(t6);
            tape2[k3] = t8;
            sum += (i % 2 == 1 ? 4 : 2) * (t7 * t8);
        }
        double sumBar = 0.3333333333333333 * h;
        double hBar = 0.3333333333333333 * sum;
        double aBar = 0.0;
        double t6 = 0.0;
        for (int i = 1; i < k; i++) {
            double t7 = i;
            double t8 = a + t7 * h;
            int k3 = i - 1;
            double tapeK3 = tape[k3];
            double t9 = sumBar * (i % 2 == 1 ? 4 : 2);
            double t10 = t9 * tape2[k3] * tapeK3;
            t6 += t10 * t8;
            double tBar = -(t9 * tapeK3 * Math.sin(t8)) - t10 * rate;
            aBar += tBar;
            hBar += tBar * t7;
        }
        double t7 = sumBar * t5 * t4;
        double t8 = sumBar * t3 * t2;
        double t9 = hBar * t;
        double t10 = -(sumBar * t4 * Math.sin(b)) - t7 * rate + t9;
        partials[0] = aBar - sumBar * t2 * Math.sin(a) - t8 * rate - t9;
        partials[1] = t10;
        partials[2] = -(t6 + t7 * b + t8 * a);
    }

    private static double integralValueAndGradientKernel(double a, double b, double rate, int n,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int k = 2 * n;
        double t = k;
        double h = (b - a) / t;
        double t2 = Math.exp(-(rate * a));
        double t3 = Math.cos(a);
        double t4 = Math.exp(-(rate * b));
        double t5 = Math.cos(b);
        double sum = t2 * t3 + t4 * t5;
        int k2 = k - 1;
        if (tape.length < k2) {
            tape = grow(doubles, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        for (int i = 1; i < k; i++) {
            double t6 = a + i * h;
            double t7 = Math.exp(-(rate * t6));
            int k3 = i - 1;
            tape[k3] = t7;
            double t8 = Math.cos(t6);
            tape2[k3] = t8;
            sum += (i % 2 == 1 ? 4 : 2) * (t7 * t8);
        }
        double t6 = sum * h / 3.0;
        double sumBar = 0.3333333333333333 * h;
        double hBar = 0.3333333333333333 * sum;
        double aBar = 0.0;
        double t7 = 0.0;
        for (int i = 1; i < k; i++) {
            double t8 = i;
            double t9 = a + t8 * h;
            int k3 = i - 1;
            double tapeK3 = tape[k3];
            double t10 = sumBar * (i % 2 == 1 ? 4 : 2);
            double t11 = t10 * tape2[k3] * tapeK3;
            t7 += t11 * t9;
            double tBar = -(t10 * tapeK3 * Math.sin(t9)) - t11 * rate;
            aBar += tBar;
            hBar += tBar * t8;
        }
        double t8 = sumBar * t5 * t4;
        double t9 = sumBar * t3 * t2;
        double t10 = hBar / t;
        double t11 = -(sumBar * t4 * Math.sin(b)) - t8 * rate + t10;
        partials[0] = aBar - sumBar * t2 * Math.sin(a) - t9 * rate - t10;
        partials[1] = t11;
        partials[2] = -(t7 + t8 * b + t9 * a);
        return t6;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
