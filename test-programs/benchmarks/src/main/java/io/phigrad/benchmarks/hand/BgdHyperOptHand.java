package io.phigrad.benchmarks.hand;

/**
 * The derivative of {@link io.phigrad.benchmarks.workloads.BgdHyperOpt#err} by the learning rate, by hand.
 *
 * <p>Frozen: the yardstick for generated code, written before there was any.
 *
 * <p>One step of the descent is affine in w: {@code w' = w + r d(w)} with {@code d(w) = 2 (Sxy - Sxx w) / M}, so that
 * {@code dw'/dw} is {@code 1 - 2 r Sxx / M} in every step and only d differs between them.
 */
public final class BgdHyperOptHand {

    private BgdHyperOptHand() {}

    /** Scratch and result; one per thread. */
    public static final class Workspace {
        private double[] slopes = new double[0];
        private double r;

        /** The derivative by the learning rate. */
        public double r() {
            return r;
        }

        private double[] slopes(int steps) {
            if (slopes.length < steps) {
                slopes = new double[steps];
            }
            return slopes;
        }
    }

    /** Reverse mode; every pass over the records has four accumulators. Returns the value. */
    public static double plain(double r, double[] x, double[] y, int T, Workspace into) {
        int M = x.length;
        double[] slopes = into.slopes(T);
        double w = 0;
        int u = 0;
        while (u < T) {
            double d = 2 * Sums.slope(x, y, w) / M;
            if (d < 0.001) {
                break;
            }
            slopes[u++] = d;
            w += r * d;
        }
        double root = Math.sqrt(Sums.squaredResiduals(x, y, w));
        double wBar = -Sums.slope(x, y, w) / (root * M);
        into.r = descentReversed(slopes, u, wBar, 1 - 2 * r * Sums.squares(x) / M);
        return root / M;
    }

    /** The same with every sum in the order of the source: what STRICT arithmetic allows. Returns the value. */
    public static double sourceOrder(double r, double[] x, double[] y, int T, Workspace into) {
        int M = x.length;
        double[] slopes = into.slopes(T);
        double w = 0;
        int u = 0;
        while (u < T) {
            double d = 0;
            for (int i = 0; i < M; i++) {
                d += 2 * x[i] * (y[i] - x[i] * w);
            }
            d /= M;
            if (d < 0.001) {
                break;
            }
            slopes[u++] = d;
            w += r * d;
        }
        return residualsInSourceOrder(r, x, y, w, u, into);
    }

    private static double residualsInSourceOrder(double r, double[] x, double[] y, double w, int u, Workspace into) {
        int M = x.length;
        double e = 0;
        double slope = 0;
        double squares = 0;
        for (int j = 0; j < M; j++) {
            double residual = y[j] - x[j] * w;
            e += residual * residual;
            slope += residual * x[j];
            squares += x[j] * x[j];
        }
        double root = Math.sqrt(e);
        into.r = descentReversed(into.slopes, u, -slope / (root * M), 1 - 2 * r * squares / M);
        return root / M;
    }

    private static double descentReversed(double[] slopes, int u, double wBar, double contraction) {
        double rBar = 0;
        double adjoint = wBar;
        for (int k = u - 1; k >= 0; k--) {
            rBar += slopes[k] * adjoint;
            adjoint *= contraction;
        }
        return rBar;
    }

    /**
     * Two passes over the records in all: the sums leave the loop, and the slopes are a geometric sequence,
     * {@code d_k = d_0 c^k}. Hence {@code w_u = r sum_{k<u} d_k}, {@code dw_u/dr = u d_{u-1}}, and the last slope is
     * what the residuals' derivative needs: nothing is divided by {@code 1 - c}, nothing cancels. Returns the value.
     */
    public static double algebraic(double r, double[] x, double[] y, int T, Workspace into) {
        int M = x.length;
        double xx0 = 0;
        double xx1 = 0;
        double xx2 = 0;
        double xx3 = 0;
        double xy0 = 0;
        double xy1 = 0;
        double xy2 = 0;
        double xy3 = 0;
        int i = 0;
        for (; i < M - 3; i += 4) {
            xx0 += x[i] * x[i];
            xy0 += x[i] * y[i];
            xx1 += x[i + 1] * x[i + 1];
            xy1 += x[i + 1] * y[i + 1];
            xx2 += x[i + 2] * x[i + 2];
            xy2 += x[i + 2] * y[i + 2];
            xx3 += x[i + 3] * x[i + 3];
            xy3 += x[i + 3] * y[i + 3];
        }
        for (; i < M; i++) {
            xx0 += x[i] * x[i];
            xy0 += x[i] * y[i];
        }
        double sxx = (xx0 + xx1) + (xx2 + xx3);
        double sxy = (xy0 + xy1) + (xy2 + xy3);
        return descentInClosedForm(r, x, y, T, sxx, sxy, into);
    }

    private static double descentInClosedForm(
            double r, double[] x, double[] y, int T, double sxx, double sxy, Workspace into) {
        int M = x.length;
        double contraction = 1 - 2 * r * sxx / M;
        double d = 2 * sxy / M;
        double last = 0;
        double sum = 0;
        int u = 0;
        while (u < T && !(d < 0.001)) {
            sum += d;
            last = d;
            d *= contraction;
            u++;
        }
        double root = Math.sqrt(Sums.squaredResiduals(x, y, r * sum));
        into.r = -0.5 * d * u * last / root;
        return root / M;
    }
}
