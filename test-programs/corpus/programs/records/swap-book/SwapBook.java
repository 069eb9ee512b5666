package programs.records;

import io.phigrad.Differentiable;

/** Swaps valued on a curve that is shifted: records with arrays, and methods that call each other. */
public final class SwapBook {
    record Curve(double[] t, double[] df) {
        double at(double u) {
            if (u <= 0) return 1;
            for (int i = 1; i < t.length; i++)
                if (u <= t[i]) {
                    double w = (u - t[i - 1]) / (t[i] - t[i - 1]);
                    return Math.exp((1 - w) * Math.log(df[i - 1]) + w * Math.log(df[i]));
                }
            return df[df.length - 1] * Math.exp(-0.03 * (u - t[t.length - 1]));
        }

        double fwd(double a, double b) {
            return (at(a) / at(b) - 1) / (b - a);
        }
    }

    record Swap(double notional, double fixed, double[] pay, boolean payer) {
        double pv(Curve c) {
            double annuity = 0, fl = 0, prev = 0;
            for (double p : pay) {
                annuity += (p - prev) * c.at(p);
                fl += c.fwd(prev, p) * (p - prev) * c.at(p);
                prev = p;
            }
            double v = notional * (fl - fixed * annuity);
            return payer ? v : -v;
        }
    }

    @Differentiable(wrt = {"curve", "shift"})
    static double book(Curve curve, Swap[] swaps, double shift) {
        double[] df = new double[curve.df().length];
        for (int i = 0; i < df.length; i++) df[i] = curve.df[i] * Math.exp(-shift * curve.t[i]);
        var moved = new Curve(curve.t(), df);
        double worst = 0, sum = 0;
        for (var s : swaps) {
            double v = s.pv(moved);
            sum += v;
            worst = Math.min(worst, v);
        }
        return sum + 0.1 * worst;
    }
}
