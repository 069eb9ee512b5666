package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InternalRate}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InternalRateDerivatives {

    private InternalRateDerivatives() {}

    /**
     * The derivative of {@link InternalRate#rateOf(double, double[], int)} with respect to {@code loan} and
     * {@code payments}.
     */
    public static RateOfGradient rateOfGradient(double loan, double[] payments, int limit) {
        RateOfGradient into = new RateOfGradient();
        rateOfGradient(loan, payments, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link InternalRate#rateOf(double, double[], int)} with respect to
     * {@code loan} and {@code payments} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (12 * payments.length * rounds11 + 7 * rounds11 + 1)}; of the method itself:
     * {@code 7 * payments.length * rounds11 + 4 * rounds11 + 1}. Workspace:
     * {@code 8 * rounds11 * (2 * payments.length + 3)} bytes, and while it grows at most twice as many. Here
     * {@code rounds11} is how often the loop in line 11 runs in all.
     */
    public static void rateOfGradient(double loan, double[] payments, int limit, RateOfGradient into) {
        into.prepare(payments);
        into.loan = rateOfGradientKernel(loan, payments, limit, into.payments, into.doubles);
    }

    /**
     * Computes the derivative of {@link InternalRate#rateOf(double, double[], int)} with respect to
     * {@code loan} and {@code payments} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (12 * payments.length * rounds11 + 7 * rounds11 + 1)}; of the method itself:
     * {@code 7 * payments.length * rounds11 + 4 * rounds11 + 1}. Workspace:
     * {@code 8 * rounds11 * (2 * payments.length + 3)} bytes, and while it grows at most twice as many. Here
     * {@code rounds11} is how often the loop in line 11 runs in all.
     */
    public static double rateOfValueAndGradient(double loan, double[] payments, int limit,
            RateOfGradient into) {
        into.prepare(payments);
        double value = rateOfValueAndGradientKernel(loan, payments, limit, into.payments, into.doubles,
                into.partials);
        into.loan = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link InternalRate#rateOf(double, double[], int)} with respect to {@code loan} and
     * {@code payments}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RateOfGradient {
        private double loan;
        private double[] payments = new double[0];
        private boolean given;
        private final double[][] doubles = new double[5][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RateOfGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RateOfGradient into(double[] payments) {
            RateOfGradient holder = new RateOfGradient();
            holder.payments = payments;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code loan}. */
        public double loan() {
            return loan;
        }

        /**
         * The derivative with respect to {@code payments}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] payments() {
            return payments;
        }

        private void prepare(double[] payments) {
            if (this.payments == payments) {
                throw new IllegalArgumentException(
                        "argument payments shares an array with the result payments");
            }
            if (given && !sameShape(this.payments, payments)) {
                throw new IllegalArgumentException(
                        "the array given for the result payments has not the shape of the argument");
            }
            this.payments = zerosLike(this.payments, payments);
        }

        private RateOfGradient withoutScratch() {
            RateOfGradient results = new RateOfGradient();
            results.loan = loan;
            results.payments = payments;
            return results;
        }
    }

    private static double rateOfGradientKernel(double loan, double[] payments, int limit,
            double[] paymentsBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] factorTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] slopeTape = doubles[3];
        double[] stepTape = doubles[4];
        double value = -loan;
        int k = 0;
        double rate = 0.05;
        int round = 1;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (slopeTape.length < size) {
                slopeTape = grow(doubles, 3, size);
            }
            if (stepTape.length < size) {
                stepTape = grow(doubles, 4, size);
            }
            double t = 1.0 + rate;
            double t2 = 1.0 / t;
            tape[trips] = t2;
            long size2 = k + (long) payments.length;
            if (factorTape.length < size2) {
                factorTape = grow(doubles, 1, size2);
            }
            if (tape2.length < size2) {
                tape2 = grow(doubles, 2, size2);
            }
            double value2 = value;
            double slope = 0.0;
            double factor = 1.0;
            for (int i = 0; i < payments.length; i++) {
                factorTape[k] = factor;
                factor *= t2;
                double paymentsI = payments[i];
                value2 += paymentsI * factor;
                double t3 = (i + 1) * paymentsI * factor / t;
                tape2[k] = t3;
                slope -= t3;
                k++;
            }
            slopeTape[trips] = slope;
            double step = value2 / slope;
            stepTape[trips] = step;
            rate -= step;
            trips++;
            if (Math.abs(step) < 1.0E-14 | round == limit) {
                break;
            }
            round++;
        }
        double valueBar = 0.0;
        double t = 1.0;
        double rateBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double tapeI = tape[i];
            rateBar += t;
            double t2 = rateBar / slopeTape[i];
            double t3 = t2 * stepTape[i] * tapeI;
            double t4 = 0.0;
            double t5 = 0.0;
            double factorBar = 0.0;
            for (int j = payments.length - 1; j >= 0; j--) {
                double factor = factorTape[k - 1];
                double factor2 = tapeI * factor;
                double paymentsJ = payments[j];
                double t6 = j + 1;
                t4 += t3 * tape2[k - 1];
                factorBar = factorBar - t3 * (t6 * paymentsJ) - t2 * paymentsJ;
                paymentsBar[j] += -(t3 * factor2 * t6) - t2 * factor2;
                t5 += factorBar * factor;
                factorBar *= tapeI;
                k--;
            }
            valueBar -= t2;
            rateBar += t4 - t5 * tapeI * tapeI;
            t = 0.0;
        }
        return -valueBar;
    }

    private static double rateOfValueAndGradientKernel(double loan, double[] payments, int limit,
            double[] paymentsBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] factorTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] slopeTape = doubles[3];
        double[] stepTape = doubles[4];
        double value = -loan;
        int k = 0;
        double rate = 0.05;
        int round = 1;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (slopeTape.length < size) {
                slopeTape = grow(doubles, 3, size);
            }
            if (stepTape.length < size) {
                stepTape = grow(doubles, 4, size);
            }
            double t = 1.0 + rate;
            double t2 = 1.0 / t;
            tape[trips] = t2;
            long size2 = k + (long) payments.length;
            if (factorTape.length < size2) {
                factorTape = grow(doubles, 1, size2);
            }
            if (tape2.length < size2) {
                tape2 = grow(doubles, 2, size2);
            }
            double value2 = value;
            double slope = 0.0;
            double factor = 1.0;
            for (int i = 0; i < payments.length; i++) {
                factorTape[k] = factor;
                factor *= t2;
                double paymentsI = payments[i];
                value2 += paymentsI * factor;
                double t3 = (i + 1) * paymentsI * factor / t;
                tape2[k] = t3;
                slope -= t3;
                k++;
            }
            slopeTape[trips] = slope;
            double step = value2 / slope;
            stepTape[trips] = step;
            rate -= step;
            trips++;
            if (Math.abs(step) < 1.0E-14 | round == limit) {
                break;
            }
            round++;
        }
        double valueBar = 0.0;
        double t = 1.0;
        double rateBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double tapeI = tape[i];
            rateBar += t;
            double t2 = rateBar / slopeTape[i];
            double t3 = t2 * stepTape[i] * tapeI;
            double t4 = 0.0;
            double t5 = 0.0;
            double factorBar = 0.0;
            for (int j = payments.length - 1; j >= 0; j--) {
                double factor = factorTape[k - 1];
                double factor2 = tapeI * factor;
                double paymentsJ = payments[j];
                double t6 = j + 1;
                t4 += t3 * tape2[k - 1];
                factorBar = factorBar - t3 * (t6 * paymentsJ) - t2 * paymentsJ;
                paymentsBar[j] += -(t3 * factor2 * t6) - t2 * factor2;
                t5 += factorBar * factor;
                factorBar *= tapeI;
                k--;
            }
            valueBar -= t2;
            rateBar += t4 - t5 * tapeI * tapeI;
            t = 0.0;
        }
        partials[0] = -valueBar;
        return rate;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
