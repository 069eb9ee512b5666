package rejected;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

public final class CastOfActiveValue {

    @Differentiable(wrt = "x")
    public static double interpolated(double x, double[] table) {
        int k = (int) x; // problem: PHI0601
        @Inactive int wanted = (int) Math.floor(x);
        return table[k] + (x - wanted) * (table[wanted + 1] - table[wanted]);
    }

    @Differentiable
    public static double counted(double x, long[] counts, int[] marks) {
        counts[0] = (long) x; // problem: PHI0601
        counts[1] += x; // problem: PHI0601
        marks[0] = Math.getExponent(x); // problem: PHI0601
        byte small = (byte) x; // problem: PHI0601
        char letter = (char) x; // problem: PHI0601
        return x * counts[0] + counts[1] + marks[0] + small + letter;
    }

    @Differentiable
    public static double remedied(double x, long[] counts) {
        if (x < 0) {
            throw new IllegalArgumentException("below zero: " + (int) x);
        }
        @Inactive long count = (long) x;
        counts[0] = count;
        @Inactive long hundredths = Math.round(100 * x);
        return x * counts[0] + hundredths / 100.0;
    }

    @Differentiable
    public static double rounded(double x) {
        return Math.round(100 * x) / 100.0; // problem: PHI0601
    }
}
