package programs.matrices;

import io.phigrad.Differentiable;

/** Orthonormal columns from rows in place, and what was left of each. */
public final class GramSchmidt {

    @Differentiable
    public static double volume(double[][] q) {
        double volume = 1;
        for (int i = 0; i < q.length; i++) {
            double[] v = q[i];
            for (int j = 0; j < i; j++) {
                double[] u = q[j];
                double dot = 0;
                for (int k = 0; k < v.length; k++) dot += u[k] * v[k];
                for (int k = 0; k < v.length; k++) v[k] -= dot * u[k];
            }
            double norm = 0;
            for (double e : v) norm += e * e;
            norm = Math.sqrt(norm);
            for (int k = 0; k < v.length; k++) v[k] /= norm;
            volume *= norm;
        }
        return volume;
    }
}
