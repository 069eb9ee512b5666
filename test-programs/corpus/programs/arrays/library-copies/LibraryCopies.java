package programs.arrays;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** clone, copyOf, copyOfRange with growth, fill whole and by range, arraycopy. */
public final class LibraryCopies {

    @Differentiable
    public static double value(double[] a, double[][] m) {
        double[] b = a.clone();
        b[0] *= 2;
        double[] longer = Arrays.copyOf(a, a.length + 2);
        longer[a.length] = b[0] * b[1];
        double[] shorter = Arrays.copyOf(longer, 1);
        double[] middle = Arrays.copyOfRange(longer, 1, a.length + 4);
        Arrays.fill(b, 1, 3, middle[0] * 0.5);
        double[][] rows = m.clone();
        rows[0] = Arrays.copyOf(rows[0], 3);
        rows[0][2] = a[0];
        rows[1][0] *= a[1];
        double[] c = new double[6];
        Arrays.fill(c, shorter[0]);
        System.arraycopy(rows[1], 0, c, 2, 2);
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += c[i] * (i + 1) + (i < b.length ? b[i] * b[i] : 0) + (i > 0 ? middle[i] : 0);
        }
        for (double[] row : m) {
            for (double x : row) {
                sum += x * x;
            }
        }
        return sum + rows[0][0] * rows[0][2];
    }
}
