package derivations;

import io.phigrad.Differentiable;

/** Shen et al. 2021, Figure 4. */
final class SimpleLoop {

    @Differentiable
    static double sum(double a, double x, int k) {
        double s = a;
        for (int i = 0; i < k; i++) {
            s = s + x;
        }
        return s;
    }
}
