package programs.whiles;

import io.phigrad.Differentiable;

/** {@code while (true)} with two exits and work after each test. */
public final class WhileTrue {

    @Differentiable
    public static double value(double x, double rate) {
        double paid = 0;
        int years = 0;
        while (true) {
            double interest = x * rate;
            if (interest < 0.05) break;
            x += interest;
            years++;
            double payment = 0.3 + 0.01 * years;
            if (payment > x) {
                paid += x;
                break;
            }
            x -= payment;
            paid += payment * (1 + x * 0.01);
        }
        return paid + x * x;
    }
}
