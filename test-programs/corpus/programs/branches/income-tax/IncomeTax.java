package programs.branches;

import io.phigrad.Differentiable;

/** A ladder of brackets from constants. */
public final class IncomeTax {
    private static final double ALLOWANCE = 11_604;
    private static final double FIRST = 17_005;
    private static final double SECOND = 66_760;
    static final double[] RATES = {0.14, 0.2397, 0.42};

    @Differentiable(wrt = {"income"})
    public static double tax(double income) {
        if (income <= ALLOWANCE) {
            return 0;
        } else if (income <= FIRST) {
            double y = (income - ALLOWANCE) / 10_000;
            return (922.98 * y + 10_000 * RATES[0]) * y;
        } else if (income <= SECOND) {
            double z = (income - FIRST) / 10_000;
            return (181.19 * z + 10_000 * RATES[1]) * z + 1025.38;
        } else {
            return RATES[2] * income - 10_602.13;
        }
    }
}
