package programs.recursion;

import io.phigrad.Differentiable;

/** Active keys partitioned in place around a pivot that is one of them; the partition gives back where it ended. */
public final class QuickSort {

    @Differentiable
    public static double spacing(double[] keys, double scale) {
        sort(keys, 0, keys.length - 1);
        double sum = 0;
        for (int i = 1; i < keys.length; i++) {
            double gap = keys[i] - keys[i - 1];
            sum += i * gap * gap * scale;
        }
        return sum;
    }

    private static void sort(double[] keys, int low, int high) {
        if (low >= high) {
            return;
        }
        int middle = partition(keys, low, high);
        sort(keys, low, middle - 1);
        sort(keys, middle + 1, high);
    }

    private static int partition(double[] keys, int low, int high) {
        double pivot = keys[high];
        int end = low;
        for (int i = low; i < high; i++) {
            if (keys[i] < pivot) {
                swap(keys, i, end++);
            }
        }
        swap(keys, end, high);
        return end;
    }

    private static void swap(double[] keys, int i, int j) {
        double kept = keys[i];
        keys[i] = keys[j];
        keys[j] = kept;
    }
}
