package programs.recursion;

import io.phigrad.Differentiable;

/** Active keys sorted in place by merging; the order decides which weight each gets. */
public final class MergeSort {

    @Differentiable
    public static double weighted(double[] keys, double[] weights) {
        double[] spare = new double[keys.length];
        sort(keys, spare, 0, keys.length);
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += weights[i] * keys[i] * keys[i];
        }
        return sum;
    }

    private static void sort(double[] keys, double[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        sort(keys, spare, from, middle);
        sort(keys, spare, middle, to);
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            if (i < middle && (j >= to || keys[i] <= keys[j])) {
                spare[k] = keys[i++];
            } else {
                spare[k] = keys[j++];
            }
        }
        for (int k = from; k < to; k++) {
            keys[k] = spare[k];
        }
    }
}
