package programs.arrays;

import io.phigrad.Differentiable;

/** The element with as many smaller as larger ones; returns from within the loop. */
public final class MedianByCounting {

    @Differentiable
    public static double squaredMedian(double[] x) {
        for (int i = 0; i < x.length; i++) {
            int smaller = 0;
            int equal = 0;
            for (int j = 0; j < x.length; j++) {
                if (x[j] < x[i]) smaller++;
                else if (x[j] == x[i]) equal++;
            }
            if (smaller <= x.length / 2 && smaller + equal > x.length / 2) {
                return x[i] * x[i];
            }
        }
        return 0;
    }
}
