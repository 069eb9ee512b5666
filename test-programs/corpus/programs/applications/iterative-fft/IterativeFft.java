package programs.applications;

import io.phigrad.Differentiable;

/** Power in a band of a signal's spectrum, by an iterative Fourier transform in place with bit reversal. */
final class IterativeFft {

    private IterativeFft() {}

    @Differentiable(wrt = "signal")
    static double bandPower(double[] signal, int from, int to) {
        int n = signal.length;
        double[] re = signal.clone();
        double[] im = new double[n];
        transform(re, im);
        double power = 0;
        for (int k = from; k <= to; k++) {
            power += re[k] * re[k] + im[k] * im[k];
        }
        return power / n;
    }

    private static void transform(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swap = re[i];
                re[i] = re[j];
                re[j] = swap;
            }
        }
        for (int size = 2; size <= n; size <<= 1) {
            double angle = -2 * Math.PI / size;
            for (int start = 0; start < n; start += size) {
                for (int k = 0; k < size / 2; k++) {
                    double cos = Math.cos(angle * k);
                    double sin = Math.sin(angle * k);
                    int low = start + k;
                    int high = low + size / 2;
                    double u = re[high] * cos - im[high] * sin;
                    double v = re[high] * sin + im[high] * cos;
                    re[high] = re[low] - u;
                    im[high] = im[low] - v;
                    re[low] += u;
                    im[low] += v;
                }
            }
        }
    }
}
