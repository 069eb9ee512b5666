package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NewtonRoot}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NewtonRootDerivatives {

    private NewtonRootDerivatives() {}

    /** The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}. */
    public static CubeRootGradient cubeRootGradient(double a, double start) {
        CubeRootGradient into = new CubeRootGradient();
        cubeRootGradient(a, start, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a} into
     * {@code into}, without its value.
     */
    public static void cubeRootGradient(double a, double start, CubeRootGradient into) {
        into.a = cubeRootGradientKernel(a, start, into.doubles);
    }

    /**
     * Computes the derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     */
    public static double cubeRootValueAndGradient(double a, double start, CubeRootGradient into) {
        double value = cubeRootValueAndGradientKernel(a, start, into.doubles, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}, as a number.
     */
    public static double cubeRootDerivative(double a, double start) {
        return cubeRootGradient(a, start).a();
    }

    /**
     * The derivative of {@link NewtonRoot#cubeRoot(double, double)} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class CubeRootGradient {
        private double a;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CubeRootGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        private CubeRootGradient withoutScratch() {
            CubeRootGradient results = new CubeRootGradient();
            results.a = a;
            return results;
        }
    }

    private static double cubeRootGradientKernel(double a, double start, double[][] doubles) {
        double[] xTape = doubles[0];
        double[] stepTape = doubles[1];
        double x = start;
        double step = 1.0;
        int trips = 0;
        while (Math.abs(step) > 1.0E-12 * Math.abs(x)) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            if (stepTape.length < trips + 1) {
                stepTape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            step = (x * x * x - a) / (3.0 * x * x);
            stepTape[trips] = step;
            x -= step;
            trips++;
        }
        double aBar = 0.0;
        double xBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double t = 3.0 * x2;
            double t2 = xBar / (t * x2);
            double t3 = t2 * stepTape[k];
            aBar += t2;
            xBar = xBar + t3 * t + t3 * x2 * 3.0 - t2 * (x2 * x2) + -2.0 * (t2 * x2) * x2;
        }
        return aBar;
    }

    private static double cubeRootValueAndGradientKernel(double a, double start, double[][] doubles,
            double[] partials) {
        double[] xTape = doubles[0];
        double[] stepTape = doubles[1];
        double x = start;
        double step = 1.0;
        int trips = 0;
        while (Math.abs(step) > 1.0E-12 * Math.abs(x)) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            if (stepTape.length < trips + 1) {
                stepTape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            step = (x * x * x - a) / (3.0 * x * x);
            stepTape[trips] = step;
            x -= step;
            trips++;
        }
        double aBar = 0.0;
        double xBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double t = 3.0 * x2;
            double t2 = xBar / (t * x2);
            double t3 = t2 * stepTape[k];
            aBar += t2;
            xBar = xBar + t3 * t + t3 * x2 * 3.0 - t2 * (x2 * x2) + -2.0 * (t2 * x2) * x2;
        }
        partials[0] = aBar;
        return x;
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
