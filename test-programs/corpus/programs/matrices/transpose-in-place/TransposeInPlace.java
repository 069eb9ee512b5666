package programs.matrices;

import io.phigrad.Differentiable;

/** Elements change places within the argument. */
public final class TransposeInPlace {

    @Differentiable
    public static double value(double[][] a, double[] x) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double t = a[i][j];
                a[i][j] = a[j][i];
                a[j][i] = t;
            }
        }
        double form = 0;
        for (int i = 0; i < n; i++) {
            double[] row = a[i];
            for (int j = 0; j < n; j++) {
                form += x[i] * row[j] * row[j] * (j + 1);
            }
        }
        return form;
    }
}
