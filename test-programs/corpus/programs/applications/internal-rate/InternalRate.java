package programs.applications;

import io.phigrad.Differentiable;

/** The rate at which payments repay a loan: Newton's method with its derivative along. */
public final class InternalRate {

    @Differentiable(wrt = {"loan", "payments"})
    public static double rateOf(double loan, double[] payments, int limit) {
        double rate = 0.05;
        for (int round = 1; ; round++) {
            double value = -loan;
            double slope = 0;
            double factor = 1;
            for (int i = 0; i < payments.length; i++) {
                factor /= 1 + rate;
                value += payments[i] * factor;
                slope -= (i + 1) * payments[i] * factor / (1 + rate);
            }
            double step = value / slope;
            rate -= step;
            if (Math.abs(step) < 1e-14 || round == limit) {
                return rate;
            }
        }
    }
}
