package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ContinuedFraction}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ContinuedFractionDerivatives {

    private ContinuedFractionDerivatives() {}

    /** The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}. */
    public static TangentGradient tangentGradient(double x) {
        TangentGradient into = new TangentGradient();
        tangentGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void tangentGradient(double x, TangentGradient into) {
        into.x = tangentGradientKernel(x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double tangentValueAndGradient(double x, TangentGradient into) {
        double value = tangentValueAndGradientKernel(x, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}, as a number.
     */
    public static double tangentDerivative(double x) {
        return tangentGradient(x).x();
    }

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class TangentGradient {
        private double x;
        private final double[][] doubles = new double[5][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TangentGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private TangentGradient withoutScratch() {
            TangentGradient results = new TangentGradient();
            results.x = x;
            return results;
        }
    }

    private static double tangentGradientKernel(double x, double[][] doubles) {
        double[] dTape = doubles[0];
        double[] cTape = doubles[1];
        double[] tape = doubles[2];
        double[] dTape2 = doubles[3];
        double[] fTape = doubles[4];
        double f = 1.0E-30;
        double c = 1.0E-30;
        double d = 0.0;
        int j = 0;
        double delta;
        do {
            if (dTape.length < j + 1) {
                dTape = grow(doubles, 0, j + 1);
            }
            if (cTape.length < j + 1) {
                cTape = grow(doubles, 1, j + 1);
            }
            if (tape.length < j + 1) {
                tape = grow(doubles, 2, j + 1);
            }
            if (dTape2.length < j + 1) {
                dTape2 = grow(doubles, 3, j + 1);
            }
            if (fTape.length < j + 1) {
                fTape = grow(doubles, 4, j + 1);
            }
            fTape[j] = f;
            cTape[j] = c;
            dTape[j] = d;
            double a = j == 0 ? x : -(x * x);
            double b = 2 * j + 1;
            d = b + a * d;
            if (Math.abs(d) < 1.0E-5) {
                d = 1.0E-30;
            }
            double t = a / c;
            tape[j] = t;
            c = b + t;
            d = 1.0 / d;
            dTape2[j] = d;
            delta = c * d;
            f *= delta;
            j++;
        } while (Math.abs(delta - 1.0) > 1.0E-13);
        double xBar = 0.0;
        double fBar = 1.0;
        double cBar = 0.0;
        double dBar = 0.0;
        for (int k = j - 1; k >= 0; k--) {
            double f2 = fTape[k];
            double c2 = cTape[k];
            double d2 = dTape[k];
            boolean test = k == 0;
            double a = test ? x : -(x * x);
            double b = 2 * k + 1;
            double d3 = b + a * d2;
            boolean test2 = Math.abs(d3) < 1.0E-5;
            if (test2) {
                d3 = 1.0E-30;
            }
            double tapeK = tape[k];
            double c3 = b + tapeK;
            double d4 = dTape2[k];
            double delta2 = c3 * d4;
            double deltaBar = fBar * f2;
            double t = -((dBar + deltaBar * c3) / d3 * d4);
            double t2 = (cBar + deltaBar * d4) / c2;
            cBar = -(t2 * tapeK);
            double dBar2 = test2 ? 0.0 : t;
            double aBar = t2 + dBar2 * d2;
            dBar = dBar2 * a;
            if (test) {
                xBar += aBar;
            } else {
                double t3 = aBar * x;
                xBar = xBar - t3 - t3;
            }
            fBar *= delta2;
        }
        return xBar;
    }

    private static double tangentValueAndGradientKernel(double x, double[][] doubles, double[] partials) {
        double[] dTape = doubles[0];
        double[] cTape = doubles[1];
        double[] tape = doubles[2];
        double[] dTape2 = doubles[3];
        double[] fTape = doubles[4];
        double f = 1.0E-30;
        double c = 1.0E-30;
        double d = 0.0;
        int j = 0;
        double delta;
        do {
            if (dTape.length < j + 1) {
                dTape = grow(doubles, 0, j + 1);
            }
            if (cTape.length < j + 1) {
                cTape = grow(doubles, 1, j + 1);
            }
            if (tape.length < j + 1) {
                tape = grow(doubles, 2, j + 1);
            }
            if (dTape2.length < j + 1) {
                dTape2 = grow(doubles, 3, j + 1);
            }
            if (fTape.length < j + 1) {
                fTape = grow(doubles, 4, j + 1);
            }
            fTape[j] = f;
            cTape[j] = c;
            dTape[j] = d;
            double a = j == 0 ? x : -(x * x);
            double b = 2 * j + 1;
            d = b + a * d;
            if (Math.abs(d) < 1.0E-5) {
                d = 1.0E-30;
            }
            double t = a / c;
            tape[j] = t;
            c = b + t;
            d = 1.0 / d;
            dTape2[j] = d;
            delta = c * d;
            f *= delta;
            j++;
        } while (Math.abs(delta - 1.0) > 1.0E-13);
        double xBar = 0.0;
        double fBar = 1.0;
        double cBar = 0.0;
        double dBar = 0.0;
        for (int k = j - 1; k >= 0; k--) {
            double f2 = fTape[k];
            double c2 = cTape[k];
            double d2 = dTape[k];
            boolean test = k == 0;
            double a = test ? x : -(x * x);
            double b = 2 * k + 1;
            double d3 = b + a * d2;
            boolean test2 = Math.abs(d3) < 1.0E-5;
            if (test2) {
                d3 = 1.0E-30;
            }
            double tapeK = tape[k];
            double c3 = b + tapeK;
            double d4 = dTape2[k];
            double delta2 = c3 * d4;
            double deltaBar = fBar * f2;
            double t = -((dBar + deltaBar * c3) / d3 * d4);
            double t2 = (cBar + deltaBar * d4) / c2;
            cBar = -(t2 * tapeK);
            double dBar2 = test2 ? 0.0 : t;
            double aBar = t2 + dBar2 * d2;
            dBar = dBar2 * a;
            if (test) {
                xBar += aBar;
            } else {
                double t3 = aBar * x;
                xBar = xBar - t3 - t3;
            }
            fBar *= delta2;
        }
        partials[0] = xBar;
        return f;
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
