package programs.calls;

import io.phigrad.Differentiable;

/** A helper receives the same array as input and as output. */
public final class OneArrayForTwoParameters {

    @Differentiable
    public static double value(double[] x, double[] y) {
        multiply(x, x, x);
        multiply(x, y, y);
        multiply(y, x, x);
        reverseInto(x, x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * (i + 1) + y[i];
        }
        return sum;
    }

    private static void multiply(double[] a, double[] b, double[] out) {
        for (int i = 0; i < a.length; i++) {
            out[i] = a[i] * b[i] + a[a.length - 1 - i];
        }
    }

    private static void reverseInto(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            b[i] += a[a.length - 1 - i] * b[i];
        }
    }
}
