package programs.arrays;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** The library's methods on arrays of rows: copies share the rows, moves move them. */
public final class RowsMovedWithLibrary {

    @Differentiable
    public static double value(double[][] m, double[] v) {
        double[][] longer = Arrays.copyOf(m, m.length + 1);
        longer[m.length] = v;
        System.arraycopy(longer, 1, longer, 0, m.length);
        longer[0][0] *= 3;
        double[][] part = Arrays.copyOfRange(longer, 0, 2);
        Arrays.fill(longer, 0, 1, v);
        longer[0][0] += part[1][0] * part[0][0];
        double[][] twice = {v, v};
        twice[0][0] *= twice[1][0];
        double sum = 0;
        for (double[] row : longer) {
            for (double x : row) {
                sum += x * x;
            }
        }
        for (double[] row : m) {
            sum += row[0];
        }
        return sum + part[1][0];
    }
}
