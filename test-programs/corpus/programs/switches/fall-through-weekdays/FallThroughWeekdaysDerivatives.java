package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link FallThroughWeekdays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FallThroughWeekdaysDerivatives {

    private FallThroughWeekdaysDerivatives() {}

    /**
     * The derivative of {@link FallThroughWeekdays#wage(int, double, double)} with respect to {@code rate}
     * and {@code hours}.
     */
    public static WageGradient wageGradient(int day, double rate, double hours) {
        WageGradient into = new WageGradient();
        wageGradient(day, rate, hours, into);
        return into;
    }

    /**
     * Computes the derivative of {@link FallThroughWeekdays#wage(int, double, double)} with respect to
     * {@code rate} and {@code hours} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 8}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static void wageGradient(int day, double rate, double hours, WageGradient into) {
        wageGradientKernel(day, rate, hours, into.partials);
        into.rate = into.partials[0];
        into.hours = into.partials[1];
    }

    /**
     * Computes the derivative of {@link FallThroughWeekdays#wage(int, double, double)} with respect to
     * {@code rate} and {@code hours} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 13}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static double wageValueAndGradient(int day, double rate, double hours, WageGradient into) {
        double value = wageValueAndGradientKernel(day, rate, hours, into.partials);
        into.rate = into.partials[0];
        into.hours = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link FallThroughWeekdays#wage(int, double, double)} with respect to {@code rate}
     * and {@code hours}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WageGradient {
        private double rate;
        private double hours;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public WageGradient() {}

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code hours}. */
        public double hours() {
            return hours;
        }
    }

    private static void wageGradientKernel(int day, double rate, double hours, double[] partials) {
        boolean test = day == 6;
        boolean test2 = day == 7;
        boolean test3 = day == 8;
        boolean test4 = day == 9;
        double rateBar;
        double hoursBar;
        if (test | !(test | test2 | test3 | test4)) {
            rateBar = hours;
            hoursBar = rate;
        } else {
            rateBar = test2 | (test3 | test4) ? 2.0 * rate : 0.0;
            hoursBar = 0.0;
            if (test2) {
                hoursBar = 2.0 * rate;
                rateBar += hours * 2.0;
            }
        }
        if (test) {
            double t = hoursBar + 0.5 * rate;
            double t2 = rateBar + hours * 0.5;
            partials[0] = t2;
            partials[1] = t;
            return;
        }
        partials[0] = rateBar;
        partials[1] = hoursBar;
    }

    private static double wageValueAndGradientKernel(int day, double rate, double hours, double[] partials) {
        boolean test = day == 6;
        boolean test2 = day == 7;
        boolean test3 = day == 8;
        boolean test4 = day == 9;
        boolean test5 = test | !(test | test2 | test3 | test4);
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        if (test) {
            t = hours * 0.5;
            t2 = 0.5 * rate;
            t3 = t2 * hours;
        }
        double t4;
        double t5;
        if (test5) {
            t3 += rate * hours;
            t4 = hours;
            t5 = rate;
        } else {
            boolean test6 = test2 | (test3 | test4);
            double t6 = 0.0;
            t5 = 0.0;
            if (test2) {
                t6 = hours * 2.0;
                t5 = 2.0 * rate;
                t3 += t5 * hours;
            }
            double t7 = 0.0;
            if (test6) {
                t7 = 2.0 * rate;
                t3 += rate * rate;
            }
            t4 = t7 + t6;
        }
        partials[0] = t4 + t;
        partials[1] = t5 + t2;
        return t3;
    }
}
