package programs.recursion;

import io.phigrad.Differentiable;

/** Recursive methods that make arrays and return them: products of polynomials by Karatsuba, and rows of a triangle. */
public final class ArraysReturned {

    @Differentiable
    public static double product(double[] a, double[] b, double x) {
        double[] c = multiply(a, b);
        double y = 0;
        for (int i = c.length - 1; i >= 0; i--) {
            y = y * x + c[i];
        }
        return y;
    }

    private static double[] multiply(double[] a, double[] b) {
        int n = a.length;
        double[] c = new double[Math.max(2 * n - 1, 0)];
        if (n <= 2) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    c[i + j] += a[i] * b[j];
                }
            }
            return c;
        }
        int half = n / 2;
        double[] low = multiply(part(a, 0, half), part(b, 0, half));
        double[] high = multiply(part(a, half, n - half), part(b, half, n - half));
        double[] mixed = multiply(sum(a, half), sum(b, half));
        for (int i = 0; i < low.length; i++) {
            c[i] += low[i];
            mixed[i] -= low[i];
        }
        for (int i = 0; i < high.length; i++) {
            c[i + 2 * half] += high[i];
            mixed[i] -= high[i];
        }
        for (int i = 0; i < mixed.length; i++) {
            c[i + half] += mixed[i];
        }
        return c;
    }

    private static double[] part(double[] a, int from, int length) {
        double[] part = new double[length];
        System.arraycopy(a, from, part, 0, length);
        return part;
    }

    private static double[] sum(double[] a, int half) {
        double[] sum = part(a, half, a.length - half);
        for (int i = 0; i < half; i++) {
            sum[i] += a[i];
        }
        return sum;
    }

    @Differentiable
    public static double triangle(double x, double y, int n) {
        double[] row = row(x, y, n);
        double total = 0;
        for (int k = 0; k < row.length; k++) {
            total += Math.sin(row[k]) * (k + 1);
        }
        return total;
    }

    private static double[] row(double x, double y, int n) {
        if (n == 0) {
            return new double[] {x};
        }
        double[] above = row(x * 0.9, y, n - 1);
        double[] row = new double[n + 1];
        row[0] = above[0] * x;
        row[n] = above[n - 1] * y;
        for (int k = 1; k < n; k++) {
            row[k] = above[k - 1] * y + above[k] * x;
        }
        return row;
    }

    /** A matrix is returned, the same or another. */
    @Differentiable
    public static double power(double[][] a, int n) {
        double[][] p = raised(a, n);
        double trace = 0;
        for (int i = 0; i < p.length; i++) {
            trace += p[i][i] + p[i][0] * 0.5;
        }
        return trace;
    }

    private static double[][] raised(double[][] a, int n) {
        if (n == 1) {
            return a;
        }
        double[][] half = raised(a, n / 2);
        double[][] square = times(half, half);
        return n % 2 == 0 ? square : times(square, a);
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}
