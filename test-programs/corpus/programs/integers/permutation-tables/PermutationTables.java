package programs.integers;

import io.phigrad.Differentiable;

/** Integer matrices give indices into active arrays, and indices of indices. */
public final class PermutationTables {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double[] x, double[][] y, int[][] table) {
        int[] inverse = new int[x.length];
        double sum = 0;
        for (int[] permutation : table) {
            for (int i = 0; i < permutation.length; i++) {
                inverse[permutation[i]] = i;
            }
            int sign = 1;
            for (int i = 0; i < permutation.length; i++) {
                if (inverse[i] > permutation[i]) sign = -sign;
                sum += sign * x[permutation[inverse[i]]] * y[inverse[i]][permutation[i]];
            }
        }
        return sum;
    }
}
