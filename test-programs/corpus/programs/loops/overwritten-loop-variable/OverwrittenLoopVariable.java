package programs.loops;

import io.phigrad.Differentiable;

/** The body changes the loop's variable and its bound. */
public final class OverwrittenLoopVariable {

    @Differentiable
    public static double value(double[] x, double a) {
        double sum = 0;
        int n = x.length;
        for (int i = 0; i < n; i++) {
            sum += x[i] * a;
            if (x[i] > 0.5) {
                i += 2;
            } else if (x[i] < -0.8) {
                n--;
            }
            a = a * 0.5 + x[Math.min(i, x.length - 1)];
        }
        for (int i = 1; i < x.length; i *= 3) {
            sum += x[i] * i;
        }
        return sum * a;
    }
}
