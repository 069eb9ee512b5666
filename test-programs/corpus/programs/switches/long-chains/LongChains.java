package programs.switches;

import io.phigrad.Differentiable;

/** A switch of many cases in an inner loop whose cases write arrays, with nested switches. */
public final class LongChains {

    @Differentiable
    public static double value(double[] x, int[] ops, double k) {
        double[] s = new double[3];
        for (int op : ops) {
            for (int i = 0; i < x.length; i++) {
                switch (op % 5) {
                    case 0: {
                        s[0] += x[i] * k;
                        break;
                    }
                    case 1: {
                        int q = i % 2;
                        switch (q) {
                            case 0:
                                s[1] += x[i];
                                continue;
                            default:
                                s[q] *= 0.5;
                        }
                        break;
                    }
                    case 2:
                        x[i] = s[0] + x[i];
                    case 3:
                        if (x[i] > 0.2) {
                            break;
                        }
                        s[2] -= x[i] * s[0];
                        break;
                    default:
                        double t = s[0];
                        s[0] = s[2];
                        s[2] = t;
                }
                s[2] += 0.01 * k;
            }
        }
        return s[0] * s[1] + s[2] * s[2];
    }
}
