package programs.names;

import io.phigrad.Differentiable;

/** Names beyond ASCII, of parameters, locals and methods. */
public final class UnicodeNames {

    @Differentiable(wrt = {"µ", "σ"})
    public static double dichte(double µ, double[] σ, double größe) {
        double Δ = größe - µ;
        double summe = 0;
        for (double s_ : σ) {
            summe += ähnlich(Δ, s_);
        }
        return summe * größe;
    }

    static double ähnlich(double Δ, double σ) {
        double 値 = Δ / σ;
        return Math.exp(-値 * 値 / 2) / (σ * Math.sqrt(2 * Math.PI));
    }
}
