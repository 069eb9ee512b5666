package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link WhileTrue}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WhileTrueDerivatives {

    private WhileTrueDerivatives() {}

    /**
     * The derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and {@code rate}.
     */
    public static ValueGradient valueGradient(double x, double rate) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, rate, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and
     * {@code rate} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double rate, ValueGradient into) {
        valueGradientKernel(x, rate, into.doubles, into.partials);
        into.x = into.partials[0];
        into.rate = into.partials[1];
    }

    /**
     * Computes the derivative of {@link WhileTrue#value(double, double)} with respect to {@code x} and
     * {@code rate} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double rate, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, rate, into.doubles, into.partials);
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
        private final double[][] doubles = new double[1][0];
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.rate = rate;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double rate, double[][] doubles, double[] partials) {
        double[] xTape = doubles[0];
        int years = 0;
        int trips = 0;
        while (true) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            xTape[trips] = x;
            double interest = x * rate;
            trips++;
            if (interest < 0.05) {
                break;
            }
            x += interest;
            years++;
            double payment = 0.3 + 0.01 * years;
            if (payment > x) {
                break;
            }
            x -= payment;
        }
        double xBar = 2.0 * x;
        double rateBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double interest = x2 * rate;
            double interestBar = 0.0;
            if (!(interest < 0.05)) {
                double payment = 0.3 + 0.01 * (k + 1);
                xBar = payment > x2 + interest ? xBar + 1.0 : xBar + payment * 0.01;
                interestBar = xBar;
            }
            xBar += interestBar * rate;
            rateBar += interestBar * x2;
        }
        partials[0] = xBar;
        partials[1] = rateBar;
    }

    private static double valueValueAndGradientKernel(double x, double rate, double[][] doubles,
            double[] partials) {
        double[] xTape = doubles[0];
        double paid = 0.0;
        int years = 0;
        int trips = 0;
        while (true) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            xTape[trips] = x;
            double interest = x * rate;
            trips++;
            if (interest < 0.05) {
                break;
            }
            x += interest;
            years++;
            double payment = 0.3 + 0.01 * years;
            if (payment > x) {
                paid += x;
                break;
            }
            x -= payment;
            paid += payment * (1.0 + x * 0.01);
        }
        double t = paid + x * x;
        double xBar = 2.0 * x;
        double rateBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double interest = x2 * rate;
            double interestBar = 0.0;
            if (!(interest < 0.05)) {
                double payment = 0.3 + 0.01 * (k + 1);
                xBar = payment > x2 + interest ? xBar + 1.0 : xBar + payment * 0.01;
                interestBar = xBar;
            }
            xBar += interestBar * rate;
            rateBar += interestBar * x2;
        }
        partials[0] = xBar;
        partials[1] = rateBar;
        return t;
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
