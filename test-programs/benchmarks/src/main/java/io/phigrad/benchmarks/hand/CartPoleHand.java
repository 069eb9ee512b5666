package io.phigrad.benchmarks.hand;

/**
 * The gradient of {@link io.phigrad.benchmarks.workloads.CartPole#loss} by the pushes, by hand.
 *
 * <p>Frozen: the yardstick for generated code, written before there was any.
 *
 * <p>Each step keeps sine, cosine, the reciprocal of the denominator, the angular speed, both accelerations and the
 * loss's two partials, so that the reverse loop is additions and multiplications only. Keeping the step's Jacobian
 * instead was slower, as were eight arrays for the one.
 */
public final class CartPoleHand {

    private static final int KEPT = 8;

    private CartPoleHand() {}

    /** What the steps keep; one per thread. */
    public static final class Workspace {
        private double[] steps = new double[0];

        private double[] steps(int n) {
            if (steps.length < KEPT * n) {
                steps = new double[KEPT * n];
            }
            return steps;
        }
    }

    /** Reverse mode. Returns the value. */
    public static double plain(double[] a, double[] init, double[] aBar, Workspace scratch) {
        double[] kept = scratch.steps(a.length);
        double loss = forward(a, init, kept);
        reverse(kept, aBar);
        return loss;
    }

    private static double forward(double[] a, double[] init, double[] kept) {
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        double loss = 0;
        for (int i = 0, at = 0; i < a.length; i++, at += KEPT) {
            double sin = Math.sin(x2);
            double cos = Math.cos(x2);
            double r = 9 * a[i] + 0.045 * x3 * x3 * sin;
            double reciprocal = 1 / (0.65 - 0.4 * cos * cos);
            double q = (9.8 * sin - r * cos) * reciprocal;
            double p = r - 0.045 * q * cos;
            kept[at] = sin;
            kept[at + 1] = cos;
            kept[at + 2] = reciprocal;
            kept[at + 3] = x3;
            kept[at + 4] = q;
            kept[at + 5] = r;
            x0 += 0.02 * x1;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x3 += 0.02 * q;
            double room0 = 2.4 - Math.abs(x0);
            double room2 = 0.21 - Math.abs(x2);
            double margin = room0 * room2;
            // Math.max(0, margin): the tie belongs to the first argument, whose derivative is zero
            double miss = margin > 0 ? 0.5 - margin : 0.5;
            double roomBar = margin > 0 ? 2 * miss : 0;
            kept[at + 6] = roomBar * room2 * Math.signum(x0);
            kept[at + 7] = roomBar * room0 * Math.signum(x2);
            loss += miss * miss;
        }
        return loss;
    }

    private static void reverse(double[] kept, double[] aBar) {
        double x0Bar = 0;
        double x1Bar = 0;
        double x2Bar = 0;
        double x3Bar = 0;
        for (int i = aBar.length - 1, at = KEPT * i; i >= 0; i--, at -= KEPT) {
            double sin = kept[at];
            double cos = kept[at + 1];
            double x3 = kept[at + 3];
            double q = kept[at + 4];
            x0Bar += kept[at + 6];
            x2Bar += kept[at + 7];
            double pBar = 0.02 * x1Bar;
            double numeratorBar = (0.02 * x3Bar - 0.045 * cos * pBar) * kept[at + 2];
            double rBar = pBar - cos * numeratorBar;
            double cosBar = (0.8 * cos * q - kept[at + 5]) * numeratorBar - 0.045 * q * pBar;
            double sinBar = 9.8 * numeratorBar + 0.045 * x3 * x3 * rBar;
            aBar[i] = 9 * rBar;
            x1Bar += 0.02 * x0Bar;
            x3Bar += 0.02 * x2Bar + 0.09 * x3 * sin * rBar;
            x2Bar += sinBar * cos - cosBar * sin;
        }
    }
}
