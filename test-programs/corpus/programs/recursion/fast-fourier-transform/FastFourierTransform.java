package programs.recursion;

import io.phigrad.Differentiable;

/** Cooley and Tukey by recursion: halves are copied out, transformed and joined in place. */
public final class FastFourierTransform {

    @Differentiable(wrt = {"re", "im"})
    public static double highPower(double[] re, double[] im) {
        transform(re, im);
        double sum = 0;
        for (int k = 0; k < re.length; k++) {
            sum += k * (re[k] * re[k] + im[k] * im[k]) + re[k];
        }
        return sum;
    }

    private static void transform(double[] re, double[] im) {
        int n = re.length;
        if (n <= 1) {
            return;
        }
        int half = n / 2;
        double[] evenRe = new double[half];
        double[] evenIm = new double[half];
        double[] oddRe = new double[half];
        double[] oddIm = new double[half];
        for (int k = 0; k < half; k++) {
            evenRe[k] = re[2 * k];
            evenIm[k] = im[2 * k];
            oddRe[k] = re[2 * k + 1];
            oddIm[k] = im[2 * k + 1];
        }
        transform(evenRe, evenIm);
        transform(oddRe, oddIm);
        for (int k = 0; k < half; k++) {
            double angle = -2 * Math.PI * k / n;
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            double tRe = c * oddRe[k] - s * oddIm[k];
            double tIm = s * oddRe[k] + c * oddIm[k];
            re[k] = evenRe[k] + tRe;
            im[k] = evenIm[k] + tIm;
            re[k + half] = evenRe[k] - tRe;
            im[k + half] = evenIm[k] - tIm;
        }
    }
}
