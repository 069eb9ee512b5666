package programs.branches;

import io.phigrad.Differentiable;

/** Loops, blocks and switches that are left and continued by labels. */
public final class TangledLabels {
    @Differentiable
    static double f(double[] x, int a, int b) {
        double s = 0;
        int n = 0;
        top:
        while (true) {
            mid:
            for (int i = 0; ; i++) {
                block:
                {
                    if (i >= x.length) break mid;
                    if (x[i] > 0.8) break block;
                    int j = 0;
                    do {
                        if (++n > 40) break top;
                        s += x[i] * x[(i + j) % x.length];
                        switch (j % a) {
                            case 0:
                                continue;
                            case 1:
                                if (s > b) break mid;
                                break;
                            case 2:
                                if (s < -b) continue mid;
                                break block;
                            default:
                                s *= 0.5;
                                continue top;
                        }
                        s -= 0.1;
                    } while (j++ < 4);
                    s += x[i];
                    continue;
                }
                s *= 1.01;
            }
            if (n > 20 || s > 3) return s * n;
            x[n++ % x.length] += 0.1 * s;
        }
        return -s;
    }
}
