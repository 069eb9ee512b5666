package programs.switches;

import io.phigrad.Differentiable;

/** The arrow form with several labels, blocks and a throw. */
public final class ArrowWithLabels {

    @Differentiable(wrt = "x")
    public static double activation(int kind, double x) {
        double y;
        switch (kind) {
            case 0 -> y = x;
            case 1, 2 -> {
                double t = Math.tanh(x);
                y = kind == 1 ? t : t * t;
            }
            case 3 -> y = x > 0 ? x : 0.01 * x;
            case 4, 5, 6 -> {
                y = 1 / (1 + Math.exp(-x));
                if (kind == 5) {
                    y *= x;
                }
            }
            default -> throw new IllegalArgumentException("no activation " + kind);
        }
        return y * y + y;
    }
}
