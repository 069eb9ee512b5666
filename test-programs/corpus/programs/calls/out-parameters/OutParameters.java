package programs.calls;

import io.phigrad.Differentiable;

/** Several results through arrays of length one and through a result array. */
public final class OutParameters {

    @Differentiable
    public static double value(double a, double b, double[] z) {
        double[] quotient = new double[1];
        double[] rest = {a};
        int parts = split(a * a, b, quotient, rest);
        double[] polar = new double[2];
        toPolar(z, polar);
        swap(polar);
        return quotient[0] * rest[0] * parts + polar[0] * polar[1];
    }

    private static int split(double a, double b, double[] quotient, double[] rest) {
        quotient[0] = a / b;
        rest[0] += a - 2 * b;
        return a > b ? 2 : 1;
    }

    private static void toPolar(double[] z, double[] out) {
        out[0] = Math.sqrt(z[0] * z[0] + z[1] * z[1]);
        out[1] = Math.atan2(z[1], z[0]);
    }

    private static void swap(double[] p) {
        double t = p[0];
        p[0] = p[1];
        p[1] = t;
    }
}
