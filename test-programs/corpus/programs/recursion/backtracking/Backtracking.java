package programs.recursion;

import io.phigrad.Differentiable;

/** The permanent of a matrix by backtracking: columns are taken and given back, choices swapped and swapped back. */
public final class Backtracking {

    @Differentiable
    public static double permanent(double[][] a) {
        int[] order = new int[a.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return expand(a, order, 0, 1);
    }

    private static double expand(double[][] a, int[] order, int row, double product) {
        if (row == order.length) {
            return product;
        }
        double sum = 0;
        for (int k = row; k < order.length; k++) {
            swap(order, row, k);
            double entry = a[row][order[row]];
            if (Math.abs(entry) > 1e-3) {
                sum += expand(a, order, row + 1, product * entry);
            }
            swap(order, row, k);
        }
        return sum;
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    /** The best sum over a path that visits every column once, with the path's own weights restored on the way back. */
    @Differentiable
    public static double softestPath(double[][] a, double[] weight) {
        boolean[] taken = new boolean[weight.length];
        return visit(a, weight, taken, 0, 0);
    }

    private static double visit(double[][] a, double[] weight, boolean[] taken, int row, double length) {
        if (row == a.length) {
            return Math.exp(-length);
        }
        double total = 0;
        for (int k = 0; k < weight.length; k++) {
            if (taken[k]) {
                continue;
            }
            taken[k] = true;
            double before = weight[k];
            weight[k] = before * a[row][k];
            total += visit(a, weight, taken, row + 1, length + weight[k] * weight[k]);
            weight[k] = before;
            taken[k] = false;
        }
        return total;
    }
}
