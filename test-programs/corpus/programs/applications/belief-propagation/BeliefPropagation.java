package programs.applications;

import io.phigrad.Differentiable;

/** Messages along edges, damped and updated in place until they change little. */
public final class BeliefPropagation {
    @Differentiable
    static double bethe(double[][] unary, double[][][] pair, int[][] edges, int iters, double damp) {
        int m = edges.length, k = unary[0].length;
        double[][] fwd = new double[m][k], bwd = new double[m][k];
        for (int it = 0; it < iters; it++) {
            double change = 0;
            for (int e = 0; e < m; e++) {
                for (int dir = 0; dir < 2; dir++) {
                    int from = edges[e][dir];
                    double[] out = dir == 0 ? fwd[e] : bwd[e];
                    double[] in = unary[from].clone();
                    for (int o = 0; o < m; o++) {
                        if (o == e) continue;
                        if (edges[o][1] == from) for (int s = 0; s < k; s++) in[s] += fwd[o][s];
                        else if (edges[o][0] == from) for (int s = 0; s < k; s++) in[s] += bwd[o][s];
                    }
                    double z = 0;
                    double[] msg = new double[k];
                    for (int t = 0; t < k; t++) {
                        double mx = Double.NEGATIVE_INFINITY;
                        for (int s = 0; s < k; s++)
                            mx = Math.max(mx, in[s] + (dir == 0 ? pair[e][s][t] : pair[e][t][s]));
                        double sum = 0;
                        for (int s = 0; s < k; s++)
                            sum += Math.exp(in[s] + (dir == 0 ? pair[e][s][t] : pair[e][t][s]) - mx);
                        z += msg[t] = mx + Math.log(sum);
                    }
                    for (int t = 0; t < k; t++) {
                        double nv = damp * out[t] + (1 - damp) * (msg[t] - z / k);
                        change += Math.abs(nv - out[t]);
                        out[t] = nv;
                    }
                }
            }
            if (change < 1e-4) break;
        }
        double total = 0;
        for (int i = 0; i < unary.length; i++) {
            double b = 0;
            for (int s = 0; s < k; s++) {
                double v = unary[i][s];
                for (int e = 0; e < m; e++) {
                    if (edges[e][1] == i) v += fwd[e][s];
                    if (edges[e][0] == i) v += bwd[e][s];
                }
                b += Math.exp(v);
            }
            total += Math.log(b);
        }
        return total;
    }
}
