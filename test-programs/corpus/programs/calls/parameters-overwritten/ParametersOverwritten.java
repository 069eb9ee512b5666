package programs.calls;

import io.phigrad.Differentiable;

/** Helpers overwrite their scalar parameters and array variables; the caller sees only elements. */
public final class ParametersOverwritten {

    @Differentiable
    public static double value(double x, double[] a) {
        double before = x;
        double h = halve(x, 3);
        fill(a, x);
        x = x * before + halve(x, 0);
        double[] b = a;
        replace(b, h);
        return x * h + a[0] * b[a.length - 1];
    }

    private static double halve(double x, int times) {
        while (times > 0) {
            x /= 2;
            x += 0.1 * x * x;
            times--;
        }
        return x;
    }

    private static void fill(double[] a, double x) {
        for (int i = 0; i < a.length; i++) {
            a[i] += x;
            x *= a[i];
        }
    }

    private static void replace(double[] a, double h) {
        a[0] *= h;
        a = new double[a.length];
        a[0] = 100 * h;
    }
}
