package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link IncomeTax}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IncomeTaxDerivatives {

    private IncomeTaxDerivatives() {}

    /**
     * The derivative of {@link IncomeTax#tax(double)} with respect to {@code income}.
     *
     * <p>
     * Branches on active values (lines 14, 16 and 19) have the derivative of the side taken.
     */
    public static TaxGradient taxGradient(double income) {
        TaxGradient into = new TaxGradient();
        taxGradient(income, into);
        return into;
    }

    /**
     * Computes the derivative of {@link IncomeTax#tax(double)} with respect to {@code income} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static void taxGradient(double income, TaxGradient into) {
        into.income = taxGradientKernel(income);
    }

    /**
     * Computes the derivative of {@link IncomeTax#tax(double)} with respect to {@code income} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 9}; of the method itself: at most {@code 7}. Workspace: none.
     */
    public static double taxValueAndGradient(double income, TaxGradient into) {
        double value = taxValueAndGradientKernel(income, into.partials);
        into.income = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link IncomeTax#tax(double)} with respect to {@code income}, as a number.
     *
     * <p>
     * Branches on active values (lines 14, 16 and 19) have the derivative of the side taken.
     */
    public static double taxDerivative(double income) {
        return taxGradientKernel(income);
    }

    /**
     * The derivative of {@link IncomeTax#tax(double)} with respect to {@code income}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class TaxGradient {
        private double income;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TaxGradient() {}

        /** The derivative with respect to {@code income}. */
        public double income() {
            return income;
        }
    }

    private static double taxGradientKernel(double income) {
        if (income <= 11604.0) {
            return 0.0;
        }
        double incomeBar;
        if (income <= 17005.0) {
            double y = (income - 11604.0) / 10000.0;
            double t = 922.98 * y;
            double yBar = t + 10000.0 * IncomeTax.RATES[0] + t;
            incomeBar = yBar / 10000.0;
        } else if (income <= 66760.0) {
            double z = (income - 17005.0) / 10000.0;
            double t = 181.19 * z;
            double zBar = t + 10000.0 * IncomeTax.RATES[1] + t;
            incomeBar = zBar / 10000.0;
        } else {
            incomeBar = IncomeTax.RATES[2];
        }
        return incomeBar;
    }

    private static double taxValueAndGradientKernel(double income, double[] partials) {
        if (income <= 11604.0) {
            partials[0] = 0.0;
            return 0.0;
        }
        double t;
        double incomeBar;
        if (income <= 17005.0) {
            double y = (income - 11604.0) / 10000.0;
            double t2 = 922.98 * y;
            double t3 = t2 + 10000.0 * IncomeTax.RATES[0];
            t = t3 * y;
            incomeBar = (t3 + t2) / 10000.0;
        } else if (income <= 66760.0) {
            double z = (income - 17005.0) / 10000.0;
            double t2 = 181.19 * z;
            double t3 = t2 + 10000.0 * IncomeTax.RATES[1];
            t = t3 * z + 1025.38;
            incomeBar = (t3 + t2) / 10000.0;
        } else {
            incomeBar = IncomeTax.RATES[2];
            t = incomeBar * income - 10602.13;
        }
        partials[0] = incomeBar;
        return t;
    }
}
