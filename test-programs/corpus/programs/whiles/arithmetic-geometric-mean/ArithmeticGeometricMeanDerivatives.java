package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link ArithmeticGeometricMean}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class ArithmeticGeometricMeanDerivatives {

    private ArithmeticGeometricMeanDerivatives() {}

    /**
     * The derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to {@code length}
     * and {@code amplitude}.
     */
    public static PeriodGradient periodGradient(double length, double amplitude) {
        PeriodGradient into = new PeriodGradient();
        periodGradient(length, amplitude, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to
     * {@code length} and {@code amplitude} into {@code into}, without its value.
     */
    public static void periodGradient(double length, double amplitude, PeriodGradient into) {
        periodGradientKernel(length, amplitude, into.doubles, into.partials);
        into.length = into.partials[0];
        into.amplitude = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to
     * {@code length} and {@code amplitude} into {@code into} and returns the method's value.
     */
    public static double periodValueAndGradient(double length, double amplitude, PeriodGradient into) {
        double value = periodValueAndGradientKernel(length, amplitude, into.doubles, into.partials);
        into.length = into.partials[0];
        into.amplitude = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to {@code length}
     * and {@code amplitude}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PeriodGradient {
        private double length;
        private double amplitude;
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public PeriodGradient() {}

        /** The derivative with respect to {@code length}. */
        public double length() {
            return length;
        }

        /** The derivative with respect to {@code amplitude}. */
        public double amplitude() {
            return amplitude;
        }

        private PeriodGradient withoutScratch() {
            PeriodGradient results = new PeriodGradient();
            results.length = length;
            results.amplitude = amplitude;
            return results;
        }
    }

    private static void periodGradientKernel(double length, double amplitude, double[][] doubles,
            double[] partials) {
        double[] gTape = doubles[0];
        double[] aTape = doubles[1];
        double[] gTape2 = doubles[2];
        double t = amplitude * 0.5;
        double g = Math.cos(t);
        double a = 1.0;
        int trips = 0;
        while (a - g > 1.0E-14) {
            if (gTape.length < trips + 1) {
                gTape = grow(doubles, 0, trips + 1);
            }
            if (aTape.length < trips + 1) {
                aTape = grow(doubles, 1, trips + 1);
            }
            if (gTape2.length < trips + 1) {
                gTape2 = grow(doubles, 2, trips + 1);
            }
            aTape[trips] = a;
            gTape[trips] = g;
            double t2 = a + g;
            g = Math.sqrt(a * g);
            gTape2[trips] = g;
            a = t2 * 0.5;
            trips++;
        }
        double t2 = Math.sqrt(length / 9.81);
        double t3 = 1.0 / a;
        double aBar = -(t3 * (6.283185307179586 * t2 * t3));
        double t4 = Math.PI * t3;
        double t5 = (t4 == 0.0 ? 0.0 : t4 / (t2 + 0.0)) / 9.81;
        double gBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double t6 = 0.5 * gBar;
            double t7 = t6 == 0.0 ? 0.0 : t6 / (gTape2[k] + 0.0);
            double t8 = aBar * 0.5;
            aBar = t7 * gTape[k] + t8;
            gBar = t7 * aTape[k] + t8;
        }
        partials[0] = t5;
        partials[1] = gBar * Math.sin(t) * -0.5;
    }

    private static double periodValueAndGradientKernel(double length, double amplitude, double[][] doubles,
            double[] partials) {
        double[] gTape = doubles[0];
        double[] aTape = doubles[1];
        double[] gTape2 = doubles[2];
        double t = amplitude * 0.5;
        double g = Math.cos(t);
        double a = 1.0;
        int trips = 0;
        while (a - g > 1.0E-14) {
            if (gTape.length < trips + 1) {
                gTape = grow(doubles, 0, trips + 1);
            }
            if (aTape.length < trips + 1) {
                aTape = grow(doubles, 1, trips + 1);
            }
            if (gTape2.length < trips + 1) {
                gTape2 = grow(doubles, 2, trips + 1);
            }
            aTape[trips] = a;
            gTape[trips] = g;
            double t2 = a + g;
            g = Math.sqrt(a * g);
            gTape2[trips] = g;
            a = t2 * 0.5;
            trips++;
        }
        double t2 = Math.sqrt(length / 9.81);
        double t3 = 6.283185307179586 * t2 / a;
        double t4 = 1.0 / a;
        double aBar = -(t4 * t3);
        double t5 = Math.PI * t4;
        double t6 = (t5 == 0.0 ? 0.0 : t5 / (t2 + 0.0)) / 9.81;
        double gBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double t7 = 0.5 * gBar;
            double t8 = t7 == 0.0 ? 0.0 : t7 / (gTape2[k] + 0.0);
            double t9 = aBar * 0.5;
            aBar = t8 * gTape[k] + t9;
            gBar = t8 * aTape[k] + t9;
        }
        partials[0] = t6;
        partials[1] = gBar * Math.sin(t) * -0.5;
        return t3;
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
