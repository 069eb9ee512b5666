package programs.loops;

import io.phigrad.Differentiable;

/** Rows are skipped from within. */
public final class LabeledContinue {

    @Differentiable
    public static double value(double[][] a, double limit) {
        double total = 0;
        rows:
        for (int i = 0; i < a.length; i++) {
            double sum = limit * i;
            for (int j = 0; j < a[i].length; j++) {
                if (a[i][j] > limit) {
                    continue rows;
                }
                if (a[i][j] < -limit) {
                    continue;
                }
                sum += a[i][j] * a[i][j];
            }
            total += sum * sum;
        }
        return total;
    }
}
