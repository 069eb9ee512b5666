package programs.arrays;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** What the library's methods on arrays refuse is refused; nothing is copied where nothing is. */
public final class LibraryRejects {

    @Differentiable(wrt = "x")
    public static double guarded(double[] x, int from, int to) {
        if (from < 0 || to < from || from > x.length) {
            return x[0];
        }
        double[] part = Arrays.copyOfRange(x, from, to);
        Arrays.fill(part, 0, 0, 7);
        System.arraycopy(part, 0, x, 0, 0);
        double sum = 0;
        for (double p : part) {
            sum += p * p;
        }
        return sum;
    }
}
