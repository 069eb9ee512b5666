package programs.recursion;

import io.phigrad.Differentiable;

/** A transform in place without copies: both halves, then their sums and differences through a nonlinear step. */
public final class WalshTransform {

    @Differentiable
    public static double mixed(double[] x, double gain) {
        transform(x, 0, x.length, gain);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * Math.sin(x[i] + i);
        }
        return sum;
    }

    private static void transform(double[] x, int from, int length, double gain) {
        if (length == 1) {
            x[from] = Math.tanh(gain * x[from]);
            return;
        }
        int half = length / 2;
        for (int i = from; i < from + half; i++) {
            double a = x[i];
            double b = x[i + half];
            x[i] = a + b * gain;
            x[i + half] = a - b * a;
        }
        transform(x, from, half, gain * 0.9);
        transform(x, from + half, half, gain + 0.1);
    }
}
