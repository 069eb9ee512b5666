package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GaussLegendre}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GaussLegendreDerivatives {

    private GaussLegendreDerivatives() {}

    /**
     * The derivative of {@link GaussLegendre#integral(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}.
     */
    public static IntegralGradient integralGradient(double a, double b, double c) {
        IntegralGradient into = new IntegralGradient();
        integralGradient(a, b, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GaussLegendre#integral(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 107}; of the method itself: {@code 45}. Workspace: {@code 80} bytes.
     */
    public static void integralGradient(double a, double b, double c, IntegralGradient into) {
        integralGradientKernel(a, b, c, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GaussLegendre#integral(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 108}; of the method itself: {@code 45}. Workspace: {@code 80} bytes.
     */
    public static double integralValueAndGradient(double a, double b, double c, IntegralGradient into) {
        double value = integralValueAndGradientKernel(a, b, c, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GaussLegendre#integral(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class IntegralGradient {
        private double a;
        private double b;
        private double c;
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

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private IntegralGradient withoutScratch() {
            IntegralGradient results = new IntegralGradient();
            results.a = a;
            results.b = b;
            results.c = c;
            return results;
        }
    }

    private static void integralGradientKernel(double a, double b, double c, double[][] doubles,
            double[] partials) {
        double[] NODES = room(doubles, 0, 5);
        NODES[0] = -0.906179845938664;
        NODES[1] = -0.5384693101056831;
        NODES[2] = 0.0;
        NODES[3] = 0.5384693101056831;
        NODES[4] = 0.906179845938664;
        double[] WEIGHTS = room(doubles, 1, 5);
        WEIGHTS[0] = 0.2369268850561891;
        WEIGHTS[1] = 0.4786286704993665;
        WEIGHTS[2] = 0.5688888888888889;
        WEIGHTS[3] = 0.4786286704993665;
        WEIGHTS[4] = 0.2369268850561891;
        double t = b - a;
        double half = t * 0.5;
        double mid = (a + b) * 0.5;
        double sum = 0.0;
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 0; i < 5; i++) {
            double NODESI = NODES[i];
            double t2 = mid + half * NODESI;
            double WEIGHTSI = WEIGHTS[i];
            double t3 = t2 * t2;
            double t4 = 1.0 / (1.0 + t3);
            double t5 = t3 * c * t4;
            sum += WEIGHTSI * t5;
            double t6 = WEIGHTSI * t4;
            double t7 = 2.0 * ((c - t5) * t6 * t2);
            sumDot += t7;
            sumDot2 += t7 * NODESI;
            sumDot3 += t6 * t3;
        }
        boolean test = half == 0.0;
        double halfBar = sum + (test ? 0.0 : half * sumDot2);
        double t2 = test ? 0.0 : 0.25 * t * sumDot;
        double t3 = halfBar * 0.5;
        partials[0] = t2 - t3;
        partials[1] = t2 + t3;
        partials[2] = test ? 0.0 : half * sumDot3;
    }

    private static double integralValueAndGradientKernel(double a, double b, double c, double[][] doubles,
            double[] partials) {
        double[] NODES = room(doubles, 0, 5);
        NODES[0] = -0.906179845938664;
        NODES[1] = -0.5384693101056831;
        NODES[2] = 0.0;
        NODES[3] = 0.5384693101056831;
        NODES[4] = 0.906179845938664;
        double[] WEIGHTS = room(doubles, 1, 5);
        WEIGHTS[0] = 0.2369268850561891;
        WEIGHTS[1] = 0.4786286704993665;
        WEIGHTS[2] = 0.5688888888888889;
        WEIGHTS[3] = 0.4786286704993665;
        WEIGHTS[4] = 0.2369268850561891;
        double t = b - a;
        double half = t * 0.5;
        double mid = (a + b) * 0.5;
        double sum = 0.0;
        double sumDot = 0.0;
        double sumDot2 = 0.0;
        double sumDot3 = 0.0;
        for (int i = 0; i < 5; i++) {
            double NODESI = NODES[i];
            double t2 = mid + half * NODESI;
            double WEIGHTSI = WEIGHTS[i];
            double t3 = t2 * t2;
            double t4 = 1.0 / (1.0 + t3);
            double t5 = t3 * c * t4;
            sum += WEIGHTSI * t5;
            double t6 = WEIGHTSI * t4;
            double t7 = 2.0 * ((c - t5) * t6 * t2);
            sumDot += t7;
            sumDot2 += t7 * NODESI;
            sumDot3 += t6 * t3;
        }
        boolean test = half == 0.0;
        double halfBar = sum + (test ? 0.0 : half * sumDot2);
        double t2 = test ? 0.0 : 0.25 * t * sumDot;
        double t3 = halfBar * 0.5;
        partials[0] = t2 - t3;
        partials[1] = t2 + t3;
        partials[2] = test ? 0.0 : half * sumDot3;
        return half * sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }
}
