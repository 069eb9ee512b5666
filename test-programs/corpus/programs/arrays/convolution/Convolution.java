package programs.arrays;

import io.phigrad.Differentiable;

/** A full convolution into a local array, then a norm. */
public final class Convolution {

    @Differentiable(wrt = {"signal", "kernel"})
    public static double energy(double[] signal, double[] kernel) {
        double[] out = new double[Math.max(0, signal.length + kernel.length - 1)];
        for (int i = 0; i < signal.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                out[i + j] += signal[i] * kernel[j];
            }
        }
        double sum = 0;
        for (double v : out) {
            sum += v * v;
        }
        return sum;
    }
}
