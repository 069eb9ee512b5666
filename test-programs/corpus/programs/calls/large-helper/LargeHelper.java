package programs.calls;

import io.phigrad.Differentiable;

/** A helper too large to be copied to each of its calls, with active and inactive arguments. */
public final class LargeHelper {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, double[] table, int order) {
        double a = blend(x, y, table, order);
        double b = blend(y * y, x, table, 0);
        double c = blend(a, 0.5, table, order + 1);
        double d = 0;
        for (int i = 0; i < order; i++) {
            d += blend(x * i, d, table, i);
        }
        return a * b + c - d * 0.125;
    }

    private static double blend(double u, double v, double[] table, int order) {
        double s = Math.sin(u) * Math.cos(v) + u * v / (1 + u * u + v * v);
        double t = Math.exp(-(u - v) * (u - v)) + Math.log(1 + u * u) * Math.tanh(v);
        double p = (s + t) * (s - t) + Math.sqrt(1 + s * s) * Math.sqrt(1 + t * t);
        if (order % 2 == 0) {
            p = p * s - t / (2 + Math.cos(p));
        } else {
            p = p / (1 + s * s) + Math.atan2(t, 1 + s * s);
        }
        double w = 1;
        for (int i = 0; i < table.length; i++) {
            w = w * (1 + 0.1 * table[i] * Math.sin(p + i)) + 0.01 * s * table[i];
        }
        double q = w * (s + 2 * t) - p * (t - 2 * s) + w * w * 0.25 - p * p * 0.125;
        double r = q / (1 + q * q) + Math.log1p(q * q) - Math.cos(q * 0.5) * s;
        return r * (1 + s * 0.1) + q * (1 - t * 0.1) - w * 0.01 * (u - v);
    }
}
