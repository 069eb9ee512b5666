package programs.recursion;

import io.phigrad.Differentiable;

/** A recursion that overwrites its array element by element, then reads it on the way back. */
public final class PrefixProducts {

    @Differentiable
    public static double value(double[] a) {
        return walk(a, 1);
    }

    private static double walk(double[] a, int i) {
        if (i >= a.length) {
            return a.length == 0 ? 0 : a[a.length - 1];
        }
        a[i] = a[i] * a[i - 1] + Math.sin(a[i]);
        double rest = walk(a, i + 1);
        a[i - 1] += rest * a[i];
        return rest + a[i - 1];
    }
}
