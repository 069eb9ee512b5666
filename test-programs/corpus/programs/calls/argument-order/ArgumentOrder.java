package programs.calls;

import io.phigrad.Differentiable;

/** Arguments are evaluated from left to right and change what follows. */
public final class ArgumentOrder {

    @Differentiable
    public static double value(double[] x, double y) {
        int i = 0;
        double a = combine(x[i++], x[i++] * y, x[i]);
        double b = combine(y, y = y * y, y += x[0]);
        double c = combine(x[0], bump(x, y), x[0]);
        double d = x[1] * bump(x, 1) + x[0];
        x[0] = x[0] + bump(x, 2);
        x[i] += bump(x, a);
        return a * b + c * d + x[0] + x[2];
    }

    private static double combine(double p, double q, double r) {
        return p * q - q * q * r + p;
    }

    private static double bump(double[] x, double by) {
        x[0] += by;
        x[x.length - 1] *= 2;
        return x[0] * 0.5;
    }
}
