package programs.kinks;

import io.phigrad.Differentiable;

/** Elements that would be infinite, and are written over or left alone: they have no part in the derivative. */
public final class ElementsOverwritten {

    private ElementsOverwritten() {}

    @Differentiable
    static double boundary(double[] a, double[] b) {
        double[] r = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            r[i] = a[i] / b[i];
        }
        r[0] = 1;
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += r[i];
        }
        return s;
    }

    @Differentiable
    static double speeds(double[] p, double[] t) {
        double[] v = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            int j = i == 0 ? 0 : i - 1;
            v[i] = (p[i] - p[j]) / (t[i] - t[j]);
        }
        v[0] = v[1];
        double s = 0;
        for (double e : v) {
            s += e * e;
        }
        return s;
    }

    @Differentiable
    static double quotient(double[] a, double x, double y) {
        a[0] = x / y;
        if (y == 0) {
            a[0] = x;
        }
        return a[0];
    }

    @Differentiable
    static double product(double[] w, double[] x) {
        double[] t = new double[x.length];
        double s = 0;
        for (int i = 0; i < x.length; i++) {
            t[i] = w[i] * Math.log(x[i]);
            if (x[i] <= 0) {
                t[i] = 0;
            }
            s += t[i];
        }
        return s;
    }

    @Differentiable(wrt = {"x", "y"})
    static double inPlace(double[] x, double y) {
        double s = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] /= y;
            if (y == 0) {
                x[i] = 1;
            }
            s += x[i];
        }
        return s;
    }

    @Differentiable(wrt = {"a", "b"})
    static double picked(double[] a, double[] b, int k) {
        double[] r = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            r[i] = a[i] / b[i];
        }
        return r[k];
    }

    /** Only the last quotient counts. */
    @Differentiable
    static double last(double[] a, double[] b) {
        double[] r = new double[20];
        for (int i = 0; i < a.length; i++) {
            r[0] = a[i] / b[i];
        }
        return r[0] * 2;
    }

    /** Only those of the last row. */
    @Differentiable
    static double lastRow(double[][] a, double[] b) {
        double[] r = new double[b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                r[j] = a[i][j] / (b[j] - i);
            }
        }
        double s = 0;
        for (int j = 0; j < b.length; j++) {
            s += r[j] * r[j];
        }
        return s;
    }
}
