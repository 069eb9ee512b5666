package derivations;

import io.phigrad.Differentiable;

/** Shen et al. 2021, Figure 3; the threshold is one that doubles reach. */
final class Branches {

    @Differentiable
    static double loss(double p, double q, double x) {
        double d = p + q * x;
        double z;
        if (d > 0) {
            double a = Math.pow(d, 0.5);
            if (a > 5) {
                z = a;
            } else {
                z = d * Math.sin(a);
            }
        } else {
            z = Math.log(1 + Math.exp(d));
        }
        return z * (1 + Math.exp(d));
    }
}
