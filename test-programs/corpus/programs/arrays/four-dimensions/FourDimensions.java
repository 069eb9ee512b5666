package programs.arrays;

import io.phigrad.Differentiable;

/** A convolution over batches and channels: kernels of four dimensions, of float. */
public final class FourDimensions {

    @Differentiable(wrt = {"kernel", "image"})
    public static double response(float[][][][] kernel, double[][][] image) {
        double sum = 0;
        for (int o = 0; o < kernel.length; o++) {
            double[][] out = new double[image[0].length][image[0][0].length];
            for (int c = 0; c < image.length; c++) {
                float[][] k = kernel[o][c];
                for (int i = 0; i < out.length; i++) {
                    for (int j = 0; j < out[i].length; j++) {
                        for (int a = 0; a < k.length && i + a < out.length; a++) {
                            for (int b = 0; b < k[a].length && j + b < out[i].length; b++) {
                                out[i][j] += k[a][b] * image[c][i + a][j + b];
                            }
                        }
                    }
                }
            }
            for (double[] row : out) {
                for (double x : row) {
                    sum += x > 0 ? x * x : 0.1 * x;
                }
            }
        }
        return sum;
    }
}
