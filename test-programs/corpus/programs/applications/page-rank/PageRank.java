package programs.applications;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Ranks by iteration until they stand still, in a new array each time. */
public final class PageRank {
    @Differentiable(wrt = {"damping", "weight", "pref"})
    static double rank(double damping, double[] weight, int[] from, int[] to, double[] pref, double tol, int max) {
        int n = pref.length;
        double[] out = new double[n], r = new double[n];
        for (int e = 0; e < weight.length; e++) out[from[e]] += weight[e];
        Arrays.fill(r, 1.0 / n);
        double delta;
        int it = 0;
        do {
            double[] q = new double[n];
            double dangling = 0;
            for (int i = 0; i < n; i++) if (out[i] == 0) dangling += r[i];
            for (int e = 0; e < weight.length; e++) q[to[e]] += damping * r[from[e]] * weight[e] / out[from[e]];
            delta = 0;
            for (int i = 0; i < n; i++) {
                q[i] += (1 - damping + damping * dangling) * pref[i];
                delta += Math.abs(q[i] - r[i]);
            }
            r = q;
        } while (delta > tol && ++it < max);
        double ent = 0;
        for (double p : r) ent -= p * Math.log(p);
        return ent;
    }
}
