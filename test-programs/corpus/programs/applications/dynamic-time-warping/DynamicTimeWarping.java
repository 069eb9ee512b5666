package programs.applications;

import io.phigrad.Differentiable;

/** Soft dynamic time warping of two series: a recurrence over a table, with a soft minimum of three neighbours. */
final class DynamicTimeWarping {

    private DynamicTimeWarping() {}

    @Differentiable(wrt = {"a", "smoothing"})
    static double distance(double[] a, double[] b, double smoothing) {
        double[][] table = new double[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            table[i][0] = 50;
        }
        for (int j = 1; j <= b.length; j++) {
            table[0][j] = 50;
        }
        for (int i = 1; i <= a.length; i++) {
            double[] above = table[i - 1];
            double[] row = table[i];
            for (int j = 1; j <= b.length; j++) {
                double gap = a[i - 1] - b[j - 1];
                row[j] = gap * gap + softMinimum(above[j], row[j - 1], above[j - 1], smoothing);
            }
        }
        return table[a.length][b.length];
    }

    private static double softMinimum(double u, double v, double w, double smoothing) {
        double least = Math.min(u, Math.min(v, w));
        double sum = Math.exp((least - u) / smoothing)
                + Math.exp((least - v) / smoothing)
                + Math.exp((least - w) / smoothing);
        return least - smoothing * Math.log(sum);
    }
}
