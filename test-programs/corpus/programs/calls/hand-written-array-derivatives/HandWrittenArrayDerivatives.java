package programs.calls;

import io.phigrad.Derivative;
import io.phigrad.Differentiable;

/** Hand-written derivatives by arrays: one array of the argument's shape for each. */
public final class HandWrittenArrayDerivatives {

    @Differentiable
    public static double scaled(double[] x) {
        return norm(x) * x[0];
    }

    /** The array has other elements at each call. */
    @Differentiable
    public static double changing(double[] x, int rounds) {
        double[] y = x.clone();
        double sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += norm(y) * y[0];
            y[0] = y[0] * y[1] + 1;
        }
        return sum;
    }

    @Differentiable
    public static double form(double[] x, double c) {
        double[][] a = {{1, c}, {x[0], 2}};
        double sum = 0;
        for (int k = 0; k < 2; k++) {
            if (sum < 100) {
                a[1][1] = sum;
                sum += quadratic(a, x, c * c, k);
            }
        }
        return sum;
    }

    @Differentiable
    public static double chosen(double[] x) {
        return x.length > 2 ? norm(x) : x[0] > 0 ? norm(new double[] {x[0], 2 * x[1]}) : x[1];
    }

    @Differentiable
    public static float single(float[] x) {
        return total(x) * x[0];
    }

    static double norm(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v * v;
        }
        return Math.sqrt(sum);
    }

    @Derivative(of = "norm")
    static double[] normDerivative(double[] x) {
        double norm = norm(x);
        double[] d = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            d[i] = norm == 0 ? 0 : x[i] / norm;
        }
        return d;
    }

    static double quadratic(double[][] a, double[] x, double c, int k) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum += a[i][j] * x[i] * x[j];
            }
        }
        return sum * c + k;
    }

    @Derivative(of = "quadratic", wrt = "a")
    static double[][] quadraticByA(double[][] a, double[] x, double c, int k) {
        double[][] d = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                d[i][j] = c * x[i] * x[j];
            }
        }
        return d;
    }

    @Derivative(of = "quadratic", wrt = "x")
    static double[] quadraticByX(double[][] a, double[] x, double c, int k) {
        double[] d = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                d[i] += c * (a[i][j] + a[j][i]) * x[j];
            }
        }
        return d;
    }

    @Derivative(of = "quadratic", wrt = "c")
    static double quadraticByC(double[][] a, double[] x, double c, int k) {
        return quadratic(a, x, 1, 0);
    }

    static float total(float[] x) {
        float sum = 0;
        for (float v : x) {
            sum += v;
        }
        return sum;
    }

    @Derivative(of = "total")
    static float[] totalDerivative(float[] x) {
        float[] d = new float[x.length];
        java.util.Arrays.fill(d, 1);
        return d;
    }
}
