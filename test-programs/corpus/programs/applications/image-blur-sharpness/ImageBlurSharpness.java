package programs.applications;

import io.phigrad.Differentiable;

/** A separable filter with a mirrored border, then the sharpness of what is left. */
public final class ImageBlurSharpness {

    @Differentiable(wrt = {"image", "kernel"})
    public static double sharpness(double[][] image, double[] kernel) {
        int radius = kernel.length / 2;
        double[][] blurred = new double[image.length][];
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] out = new double[row.length];
            for (int x = 0; x < row.length; x++) {
                for (int k = -radius; k <= radius; k++) {
                    int at = x + k;
                    if (at < 0) at = -at;
                    if (at >= row.length) at = 2 * row.length - 2 - at;
                    out[x] += kernel[k + radius] * row[at];
                }
            }
            blurred[y] = out;
        }
        double sum = 0;
        for (int y = 1; y < blurred.length; y++) {
            for (int x = 0; x < blurred[y].length; x++) {
                double step = blurred[y][x] - blurred[y - 1][x];
                sum += step * step;
            }
        }
        return sum;
    }
}
