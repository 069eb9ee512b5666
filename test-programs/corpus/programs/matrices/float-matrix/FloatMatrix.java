package programs.matrices;

import io.phigrad.Differentiable;

/** A matrix of float and row sums in double. */
public final class FloatMatrix {

    @Differentiable(wrt = "a")
    public static double value(float[][] a, float scale) {
        double total = 0;
        for (float[] row : a) {
            float sum = 0;
            for (int j = 0; j < row.length; j++) {
                row[j] *= scale;
                sum += row[j];
            }
            total += sum * sum;
        }
        return total;
    }
}
