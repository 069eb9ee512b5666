package programs.applications;

import io.phigrad.Differentiable;

/** A convolution with padding and stride, a pool and a dense layer. */
public final class ConvolutionalNetwork {
    @Differentiable(wrt = {"kernel", "bias", "image"})
    static double loss(
            double[][][][] kernel,
            double[] bias,
            double[][][] image,
            int stride,
            int pad,
            double[][] dense,
            int label) {
        int co = kernel.length, ci = image.length, kh = kernel[0][0].length, kw = kernel[0][0][0].length;
        int h = (image[0].length + 2 * pad - kh) / stride + 1, w = (image[0][0].length + 2 * pad - kw) / stride + 1;
        double[][][] out = new double[co][h][w];
        for (int o = 0; o < co; o++)
            for (int y = 0; y < h; y++)
                for (int x = 0; x < w; x++) {
                    double s = bias[o];
                    for (int c = 0; c < ci; c++)
                        for (int i = 0; i < kh; i++) {
                            int yy = y * stride + i - pad;
                            if (yy < 0 || yy >= image[c].length) continue;
                            for (int j = 0; j < kw; j++) {
                                int xx = x * stride + j - pad;
                                if (xx >= 0 && xx < image[c][yy].length) s += kernel[o][c][i][j] * image[c][yy][xx];
                            }
                        }
                    out[o][y][x] = s > 0 ? s : 0;
                }
        double[] flat = new double[co * (h / 2) * (w / 2)];
        int p = 0;
        for (double[][] plane : out)
            for (int y = 0; y + 1 < h; y += 2)
                for (int x = 0; x + 1 < w; x += 2)
                    flat[p++] = Math.max(
                            Math.max(plane[y][x], plane[y][x + 1]), Math.max(plane[y + 1][x], plane[y + 1][x + 1]));
        double[] logits = new double[dense.length];
        double m = Double.NEGATIVE_INFINITY, z = 0;
        for (int k = 0; k < logits.length; k++) {
            for (int i = 0; i < flat.length; i++) logits[k] += dense[k][i] * flat[i];
            if (logits[k] > m) m = logits[k];
        }
        for (double l : logits) z += Math.exp(l - m);
        return Math.log(z) + m - logits[label];
    }
}
