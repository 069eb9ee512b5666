package programs.switches;

import io.phigrad.Differentiable;

/** Switches whose values are arrays, rows and integers; the arrays are written through the result. */
public final class YieldArrays {

    @Differentiable
    public static double value(double[] a, double[] b, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] row = switch (i % 3) {
                case 0 -> a;
                case 1 -> {
                    double[] copy = b.clone();
                    copy[0] += a[0];
                    yield copy;
                }
                default -> new double[] {a[0] * b[0], i};
            };
            row[0] *= 1.25;
            int index = switch (row.length) {
                case 1:
                    yield 0;
                case 2:
                case 3:
                    yield row.length - 1;
                default:
                    yield 2;
            };
            sum += row[0] * row[index];
        }
        return sum + a[0] * a[0];
    }
}
