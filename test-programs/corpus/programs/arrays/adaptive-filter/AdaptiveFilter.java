package programs.arrays;

import io.phigrad.Differentiable;

/** A filter over a ring buffer that adapts its coefficients. */
public final class AdaptiveFilter {
    @Differentiable
    static double f(double[] taps, double[] x, double mu, int dec) {
        double[] buf = new double[taps.length];
        int pos = 0;
        double out = 0;
        short count = 0;
        for (double v : x) {
            buf[pos] = v;
            double acc = 0;
            int idx = pos;
            for (double tap : taps) {
                acc += tap * buf[idx--];
                if (idx < 0) idx = buf.length - 1;
            }
            if (++pos == buf.length) pos = 0;
            if (++count < dec) continue;
            count = 0;
            double e = v - acc;
            for (int k = 0; k < taps.length; k++) taps[k] += mu * e * buf[(pos - 1 - k + 2 * buf.length) % buf.length];
            out += e * e;
        }
        return out;
    }
}
