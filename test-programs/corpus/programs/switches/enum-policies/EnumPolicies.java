package programs.switches;

import io.phigrad.Differentiable;

/** An enum chooses; the switch over all its constants needs no default. */
public final class EnumPolicies {

    enum Loss {
        SQUARED,
        ABSOLUTE,
        HUBER
    }

    @Differentiable(wrt = {"w", "x"})
    public static double loss(Loss kind, double[] w, double[] x, Loss fallback) {
        double sum = 0;
        Loss used = w.length > 2 ? kind : fallback;
        for (int i = 0; i < w.length; i++) {
            double r = w[i] - x[i];
            sum += one(used, r);
            if (used == Loss.HUBER && kind != fallback) {
                sum += 0.1 * r;
            }
        }
        return sum * (kind.ordinal() + 1) + (kind.equals(fallback) ? w[0] : 0);
    }

    static double one(Loss kind, double r) {
        return switch (kind) {
            case SQUARED -> r * r;
            case ABSOLUTE -> Math.abs(r);
            case HUBER -> Math.abs(r) < 0.5 ? r * r : Math.abs(r) - 0.25;
        };
    }
}
