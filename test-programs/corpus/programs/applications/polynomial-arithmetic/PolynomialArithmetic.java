package programs.applications;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Polynomials as arrays of coefficients: helpers return their products, derivatives and remainders. */
public final class PolynomialArithmetic {

    @Differentiable(wrt = {"p", "q", "x"})
    public static double value(double[] p, double[] q, double x) {
        double[] product = times(p, q);
        double[] slope = derivative(product);
        double[] sum = plus(slope, q);
        return evaluate(sum, x) + evaluate(derivative(slope), x) * evaluate(trimmed(p, 2), x);
    }

    private static double[] times(double[] a, double[] b) {
        if (a.length == 0 || b.length == 0) {
            return new double[0];
        }
        double[] c = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                c[i + j] += a[i] * b[j];
            }
        }
        return c;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] longer = a.length > b.length ? a : b;
        double[] shorter = a.length > b.length ? b : a;
        double[] c = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            c[i] += shorter[i];
        }
        return c;
    }

    private static double[] derivative(double[] a) {
        double[] d = Arrays.copyOfRange(a, Math.min(1, a.length), a.length);
        for (int i = 0; i < d.length; i++) {
            d[i] *= i + 1;
        }
        return d;
    }

    private static double[] trimmed(double[] a, int n) {
        return a.length > n ? Arrays.copyOf(a, n) : a;
    }

    private static double evaluate(double[] a, double x) {
        double y = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            y = y * x + a[i];
        }
        return y;
    }
}
