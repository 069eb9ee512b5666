package programs.arrays;

import io.phigrad.Differentiable;

/** Indices on a queue and on a stack decide which elements count. */
public final class WindowedMaximum {
    @Differentiable
    static double f(double[] x, int w) {
        int n = x.length, head = 0, tail = 0;
        int[] dq = new int[n];
        double s = 0;
        for (int i = 0; i < n; i++) {
            while (tail > head && x[dq[tail - 1]] <= x[i]) tail--;
            dq[tail++] = i;
            if (dq[head] <= i - w) head++;
            if (i >= w - 1) s += x[dq[head]] * x[dq[head]] * (i + 1);
            x[i] *= 1 + 0.1 * s;
        }
        return s;
    }

    @Differentiable
    static double hist(double[] h) {
        int[] st = new int[h.length + 1];
        int sp = 0;
        double best = 0;
        for (int i = 0; i <= h.length; i++) {
            double cur = i == h.length ? -1 : h[i];
            while (sp > 0 && h[st[sp - 1]] >= cur) {
                double ht = h[st[--sp]];
                int l = sp == 0 ? -1 : st[sp - 1];
                double area = ht * (i - l - 1);
                best = area > best ? area : best;
            }
            st[sp++] = i;
        }
        return best;
    }
}
