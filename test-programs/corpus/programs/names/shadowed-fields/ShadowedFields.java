package programs.names;

import io.phigrad.Differentiable;

/** Static fields shadowed by parameters and locals; methods and fields of one name. */
public final class ShadowedFields {
    static final double x = 3;
    static final double[] w = {1, 2, 3};
    static final int n = 2;

    @Differentiable(wrt = {"x", "w"})
    public static double value(double x, double[] w) {
        double n = x * ShadowedFields.x + w[0] * ShadowedFields.w[1];
        {
            double y = n() * n;
            n += y;
        }
        for (int y = 0; y < ShadowedFields.n; y++) {
            n += w(w, y) * x;
        }
        return n;
    }

    static double n() {
        return n + x;
    }

    static double w(double[] v, int i) {
        return v[i % v.length] * w[i];
    }
}
