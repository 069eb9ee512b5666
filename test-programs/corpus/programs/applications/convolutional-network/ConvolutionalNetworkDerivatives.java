package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ConvolutionalNetwork}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ConvolutionalNetworkDerivatives {

    private ConvolutionalNetworkDerivatives() {}

    /**
     * The derivative of
     * {@link ConvolutionalNetwork#loss(double[][][][], double[], double[][][], int, int, double[][], int)}
     * with respect to {@code kernel}, {@code bias} and {@code image}.
     *
     * <p>
     * Where the arguments are equal (lines 39 and 40), {@code max} has the derivative of the first. At
     * {@code z == 0} (line 48), the derivative of {@code log} is infinite, and NaN below. Branches on active
     * values (lines 32 and 45) have the derivative of the side taken.
     */
    public static LossGradient lossGradient(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label) {
        LossGradient into = new LossGradient();
        lossGradient(kernel, bias, image, stride, pad, dense, label, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link ConvolutionalNetwork#loss(double[][][][], double[], double[][][], int, int, double[][], int)}
     * with respect to {@code kernel}, {@code bias} and {@code image} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 4 * (h / 2) * (w / 2) * dense.length * kernel.length + h * kernel.length * w + 9 * kernel.length * trips * trips37 + 6 * rounds27};
     * of the method itself: at most about
     * {@code kernel.length * (2 * ((image[0].length - kh + 2 * pad) / stride) * image.length * kh * kw * w + 3 * ((((image[0].length - kh + 2 * pad) / stride) + 1) / 2) * (w / 2) * dense.length + 3 * trips * trips37)}.
     * Workspace:
     * {@code 16 * (h / 2) * (w / 2) * kernel.length + 17 * h * kernel.length * w + 16 * h * kernel.length + 4 * kernel.length * trips + 25 * dense.length + 16 * kernel.length}
     * bytes. Here {@code h} is the value of h in line 17, {@code kh} is the value of kh in line 16,
     * {@code kw} is the value of kw in line 16, {@code rounds27} is how often the loop in line 27 runs in
     * all, {@code trips} is the value of trips in line 37, {@code trips37} is the value of trips in line 37,
     * {@code w} is the value of w in line 17.
     */
    public static void lossGradient(double[][][][] kernel, double[] bias, double[][][] image, int stride,
            int pad, double[][] dense, int label, LossGradient into) {
        into.prepare(kernel, bias, image, dense);
        lossGradientKernel(kernel, bias, image, stride, pad, dense, label, into.kernel, into.bias, into.image,
                into.booleans, into.doubles, into.ints, into.doubles3);
    }

    /**
     * Computes the derivative of
     * {@link ConvolutionalNetwork#loss(double[][][][], double[], double[][][], int, int, double[][], int)}
     * with respect to {@code kernel}, {@code bias} and {@code image} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 4 * (h / 2) * (w / 2) * dense.length * kernel.length + h * kernel.length * w + 9 * kernel.length * trips * trips37 + 6 * rounds27};
     * of the method itself: at most about
     * {@code kernel.length * (2 * ((image[0].length - kh + 2 * pad) / stride) * image.length * kh * kw * w + 3 * ((((image[0].length - kh + 2 * pad) / stride) + 1) / 2) * (w / 2) * dense.length + 3 * trips * trips37)}.
     * Workspace:
     * {@code 16 * (h / 2) * (w / 2) * kernel.length + 17 * h * kernel.length * w + 16 * h * kernel.length + 4 * kernel.length * trips + 25 * dense.length + 16 * kernel.length}
     * bytes. Here {@code h} is the value of h in line 17, {@code kh} is the value of kh in line 16,
     * {@code kw} is the value of kw in line 16, {@code rounds27} is how often the loop in line 27 runs in
     * all, {@code trips} is the value of trips in line 37, {@code trips37} is the value of trips in line 37,
     * {@code w} is the value of w in line 17.
     */
    public static double lossValueAndGradient(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label, LossGradient into) {
        into.prepare(kernel, bias, image, dense);
        return lossValueAndGradientKernel(kernel, bias, image, stride, pad, dense, label, into.kernel,
                into.bias, into.image, into.booleans, into.doubles, into.ints, into.doubles3);
    }

    /**
     * The derivative of
     * {@link ConvolutionalNetwork#loss(double[][][][], double[], double[][][], int, int, double[][], int)}
     * with respect to {@code kernel}, {@code bias} and {@code image}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[][][][] kernel = new double[0][][][];
        private double[] bias = new double[0];
        private double[][][] image = new double[0][][];
        private boolean given;
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[5][0];
        private final int[][] ints = new int[1][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][][][] kernel, double[] bias, double[][][] image) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(kernel, 4, "kernel")) {
                throw new IllegalArgumentException("the result kernel has a row twice");
            }
            if (holder.own.owner(bias, 1) != null) {
                throw new IllegalArgumentException("the results kernel and bias share an array");
            }
            holder.own.add(bias, 1, "bias");
            if (holder.own.owner(image, 3) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(image, 3) + " and image share an array");
            }
            if (holder.own.add(image, 3, "image")) {
                throw new IllegalArgumentException("the result image has a row twice");
            }
            holder.kernel = kernel;
            holder.bias = bias;
            holder.image = image;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code kernel}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][][][] kernel() {
            return kernel;
        }

        /**
         * The derivative with respect to {@code bias}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] bias() {
            return bias;
        }

        /**
         * The derivative with respect to {@code image}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] image() {
            return image;
        }

        private void prepare(double[][][][] kernel, double[] bias, double[][][] image, double[][] dense) {
            own.begin();
            own.add(this.kernel, 4, "kernel");
            own.add(this.bias, 1, "bias");
            own.add(this.image, 3, "image");
            own.end();
            if (own.owner(kernel, 4) != null) {
                throw new IllegalArgumentException(
                        "argument kernel shares an array with the result " + own.owner(kernel, 4));
            }
            if (own.owner(bias, 1) != null) {
                throw new IllegalArgumentException(
                        "argument bias shares an array with the result " + own.owner(bias, 1));
            }
            if (own.owner(image, 3) != null) {
                throw new IllegalArgumentException(
                        "argument image shares an array with the result " + own.owner(image, 3));
            }
            if (own.owner(dense, 2) != null) {
                throw new IllegalArgumentException(
                        "argument dense shares an array with the result " + own.owner(dense, 2));
            }
            if (given && !sameShape(this.kernel, kernel)) {
                throw new IllegalArgumentException(
                        "the array given for the result kernel has not the shape of the argument");
            }
            if (given && !sameShape(this.bias, bias)) {
                throw new IllegalArgumentException(
                        "the array given for the result bias has not the shape of the argument");
            }
            if (given && !sameShape(this.image, image)) {
                throw new IllegalArgumentException(
                        "the array given for the result image has not the shape of the argument");
            }
            this.kernel = zerosLike(this.kernel, kernel);
            this.bias = zerosLike(this.bias, bias);
            this.image = zerosLike(this.image, image);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.kernel = kernel;
            results.bias = bias;
            results.image = image;
            return results;
        }
    }

    private static void lossGradientKernel(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label, double[][][][] kernelBar, double[] biasBar,
            double[][][] imageBar, boolean[][] booleans, double[][] doubles, int[][] ints,
            double[][][][] doubles3) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        double[] tape3 = doubles[0];
        int[] pTape = ints[0];
        double[][] row = kernel[0][0];
        int k = row[0].length;
        double[][] image0 = image[0];
        int k2 = 2 * pad;
        int h = (image0.length + k2 - row.length) / stride + 1;
        int w = (image0[0].length + k2 - k) / stride + 1;
        double[][][] out = zeros(doubles3, 0, kernel.length, h, w);
        double[][][] outBar = zeros(doubles3, 1, kernel.length, h, w);
        long k3 = kernel.length;
        long size = k3 * Math.max((long) w, 0L);
        size *= Math.max((long) h, 0L);
        if (tape.length < size) {
            tape = grow(booleans, 0, size);
        }
        boolean test = 0 < w;
        for (int o = 0; o < kernel.length; o++) {
            int base = o * h;
            for (int y = 0; y < h; y++) {
                int k4 = y * stride;
                int base2 = (base + y) * w;
                if (test) {
                    double s = bias[o];
                    double[] row2 = out[o][y];
                    for (int x = 0; x < w; x++) {
                        double s2 = s;
                        for (int c = 0; c < image.length; c++) {
                            for (int i = 0; i < row.length; i++) {
                                int yy = k4 + i - pad;
                                if (yy >= 0 && yy < image[c].length) {
                                    int k5 = x * stride;
                                    for (int j = 0; j < k; j++) {
                                        int xx = k5 + j - pad;
                                        if (xx >= 0 && xx < image[c][yy].length) {
                                            s2 += kernel[o][c][i][j] * image[c][yy][xx];
                                        }
                                    }
                                }
                            }
                        }
                        boolean test2 = s2 > 0.0;
                        tape[base2 + x] = test2;
                        row2[x] = test2 ? s2 : 0.0;
                    }
                }
            }
        }
        int k4 = kernel.length * (h / 2) * (w / 2);
        double[] flat = room(doubles, 1, k4);
        double[] flatBar = room(doubles, 2, k4);
        int trips = 1 < h ? (h - 1 - 1) / 2 + 1 : 0;
        int trips2 = 1 < w ? (w - 1 - 1) / 2 + 1 : 0;
        long size2 = k3 * Math.max((long) trips, 0L);
        if (pTape.length < size2) {
            pTape = grow(ints, 0, size2);
        }
        int p = 0;
        for (int i = 0; i < kernel.length; i++) {
            double[][] plane = out[i];
            int base = i * trips;
            for (int j = 0; j < trips; j++) {
                pTape[base + j] = p;
                int k5 = j * 2;
                int k6 = k5 + 1;
                for (int l = 0; l < trips2; l++) {
                    int k7 = l * 2;
                    double[] planeK5 = plane[k5];
                    int k8 = k7 + 1;
                    double[] planeK6 = plane[k6];
                    flat[p + l] = Math.max(Math.max(planeK5[k7], planeK5[k8]),
                            Math.max(planeK6[k7], planeK6[k8]));
                }
                p += trips2;
            }
        }
        double[] logits = room(doubles, 3, dense.length);
        double[] logitsBar = room(doubles, 4, dense.length);
        if (tape2.length < dense.length) {
            tape2 = grow(booleans, 1, dense.length);
        }
        boolean test2 = 0 < k4;
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < dense.length; i++) {
            if (test2) {
                double[] denseI = dense[i];
                double logitsI = logits[i];
                int k5 = k4 >= 32 ? k4 - 3 : 0;
                double t = 0.0;
                double t2 = 0.0;
                double t3 = 0.0;
                int i2;
                for (i2 = 0; i2 < k5; i2 += 4) {
                    logitsI += denseI[i2] * flat[i2];
                    t += denseI[i2 + 1] * flat[i2 + 1];
                    t2 += denseI[i2 + 2] * flat[i2 + 2];
                    t3 += denseI[i2 + 3] * flat[i2 + 3];
                }
                double t4 = logitsI + t + (t2 + t3);
                for (; i2 < k4; i2++) {
                    t4 += denseI[i2] * flat[i2];
                }
                logits[i] = t4;
            }
            double m2 = logits[i];
            boolean test3 = m2 > m;
            tape2[i] = test3;
            if (!test3) {
                m2 = m;
            }
            m = m2;
        }
        if (tape3.length < dense.length) {
            tape3 = grow(doubles, 0, dense.length);
        }
        double z = 0.0;
        for (int i = 0; i < dense.length; i++) {
            double t = Math.exp(logits[i] - m);
            tape3[i] = t;
            z += t;
        }
        logitsBar[label] += -1.0;
        double t = z >= 0.0 ? 1.0 / Math.abs(z) : Double.NaN;
        double mBar = 1.0;
        for (int i = 0; i < dense.length; i++) {
            double t2 = t * tape3[i];
            mBar -= t2;
            logitsBar[i] += t2;
        }
        for (int i = dense.length - 1; i >= 0; i--) {
            double mBar2 = 0.0;
            if (!tape2[i]) {
                mBar2 = mBar;
                mBar = 0.0;
            }
            logitsBar[i] += mBar;
            if (test2) {
                double[] denseI = dense[i];
                double logitsBarI = logitsBar[i];
                for (int j = 0; j < k4; j++) {
                    flatBar[j] += logitsBarI * denseI[j];
                }
            }
            mBar = mBar2;
        }
        int k5 = kernel.length - 1;
        int k6 = trips - 1;
        int k7 = trips2 - 1;
        for (int i = k5; i >= 0; i--) {
            double[][] plane = out[i];
            double[][] planeBar = outBar[i];
            int base = i * trips;
            for (int j = k6; j >= 0; j--) {
                int p2 = pTape[base + j];
                int k8 = j * 2;
                int k9 = k8 + 1;
                for (int l = k7; l >= 0; l--) {
                    int p3 = p2 + l;
                    int k10 = l * 2;
                    double[] planeK8 = plane[k8];
                    double[] planeBarK8 = planeBar[k8];
                    double t2 = planeK8[k10];
                    int k11 = k10 + 1;
                    double t3 = planeK8[k11];
                    double[] planeK9 = plane[k9];
                    double[] planeBarK9 = planeBar[k9];
                    double t4 = planeK9[k10];
                    double t5 = planeK9[k11];
                    double t6 = Math.max(t4, t5);
                    double flatBarP3 = flatBar[p3];
                    flatBar[p3] = 0.0;
                    boolean test3 = t6 > Math.max(t2, t3) | t6 != t6;
                    double t7 = test3 ? 0.0 : flatBarP3;
                    double t8 = test3 ? flatBarP3 : 0.0;
                    boolean test4 = t5 > t4 | t5 != t5;
                    planeBarK9[k11] += test4 ? t8 : 0.0;
                    planeBarK9[k10] += test4 ? 0.0 : t8;
                    boolean test5 = t3 > t2 | t3 != t3;
                    planeBarK8[k11] += test5 ? t7 : 0.0;
                    planeBarK8[k10] += test5 ? 0.0 : t7;
                }
            }
        }
        int k8 = h - 1;
        int k9 = w - 1;
        boolean test3 = k9 >= 0;
        for (int o = k5; o >= 0; o--) {
            int base = o * h;
            for (int y = k8; y >= 0; y--) {
                int k10 = y * stride;
                int base2 = (base + y) * w;
                if (test3) {
                    double[] row2 = outBar[o][y];
                    double biasBarO = biasBar[o];
                    for (int x = k9; x >= 0; x--) {
                        double t2 = row2[x];
                        row2[x] = 0.0;
                        if (tape[base2 + x]) {
                            for (int c = 0; c < image.length; c++) {
                                for (int i = 0; i < row.length; i++) {
                                    int yy = k10 + i - pad;
                                    if (yy >= 0 && yy < image[c].length) {
                                        int k11 = x * stride;
                                        for (int j = 0; j < k; j++) {
                                            int xx = k11 + j - pad;
                                            if (xx >= 0 && xx < image[c][yy].length) {
                                                imageBar[c][yy][xx] += t2 * kernel[o][c][i][j];
                                                kernelBar[o][c][i][j] += t2 * image[c][yy][xx];
                                            }
                                        }
                                    }
                                }
                            }
                        } else {
                            t2 = 0.0;
                        }
                        biasBarO += t2;
                    }
                    biasBar[o] = biasBarO;
                }
            }
        }
    }

    private static double lossValueAndGradientKernel(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label, double[][][][] kernelBar, double[] biasBar,
            double[][][] imageBar, boolean[][] booleans, double[][] doubles, int[][] ints,
            double[][][][] doubles3) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        double[] tape3 = doubles[0];
        int[] pTape = ints[0];
        double[][] row = kernel[0][0];
        int k = row[0].length;
        double[][] image0 = image[0];
        int k2 = 2 * pad;
        int h = (image0.length + k2 - row.length) / stride + 1;
        int w = (image0[0].length + k2 - k) / stride + 1;
        double[][][] out = zeros(doubles3, 0, kernel.length, h, w);
        double[][][] outBar = zeros(doubles3, 1, kernel.length, h, w);
        long k3 = kernel.length;
        long size = k3 * Math.max((long) w, 0L);
        size *= Math.max((long) h, 0L);
        if (tape.length < size) {
            tape = grow(booleans, 0, size);
        }
        boolean test = 0 < w;
        for (int o = 0; o < kernel.length; o++) {
            int base = o * h;
            for (int y = 0; y < h; y++) {
                int k4 = y * stride;
                int base2 = (base + y) * w;
                if (test) {
                    double s = bias[o];
                    double[] row2 = out[o][y];
                    for (int x = 0; x < w; x++) {
                        double s2 = s;
                        for (int c = 0; c < image.length; c++) {
                            for (int i = 0; i < row.length; i++) {
                                int yy = k4 + i - pad;
                                if (yy >= 0 && yy < image[c].length) {
                                    int k5 = x * stride;
                                    for (int j = 0; j < k; j++) {
                                        int xx = k5 + j - pad;
                                        if (xx >= 0 && xx < image[c][yy].length) {
                                            s2 += kernel[o][c][i][j] * image[c][yy][xx];
                                        }
                                    }
                                }
                            }
                        }
                        boolean test2 = s2 > 0.0;
                        tape[base2 + x] = test2;
                        row2[x] = test2 ? s2 : 0.0;
                    }
                }
            }
        }
        int k4 = kernel.length * (h / 2) * (w / 2);
        double[] flat = room(doubles, 1, k4);
        double[] flatBar = room(doubles, 2, k4);
        int trips = 1 < h ? (h - 1 - 1) / 2 + 1 : 0;
        int trips2 = 1 < w ? (w - 1 - 1) / 2 + 1 : 0;
        long size2 = k3 * Math.max((long) trips, 0L);
        if (pTape.length < size2) {
            pTape = grow(ints, 0, size2);
        }
        int p = 0;
        for (int i = 0; i < kernel.length; i++) {
            double[][] plane = out[i];
            int base = i * trips;
            for (int j = 0; j < trips; j++) {
                pTape[base + j] = p;
                int k5 = j * 2;
                int k6 = k5 + 1;
                for (int l = 0; l < trips2; l++) {
                    int k7 = l * 2;
                    double[] planeK5 = plane[k5];
                    int k8 = k7 + 1;
                    double[] planeK6 = plane[k6];
                    flat[p + l] = Math.max(Math.max(planeK5[k7], planeK5[k8]),
                            Math.max(planeK6[k7], planeK6[k8]));
                }
                p += trips2;
            }
        }
        double[] logits = room(doubles, 3, dense.length);
        double[] logitsBar = room(doubles, 4, dense.length);
        if (tape2.length < dense.length) {
            tape2 = grow(booleans, 1, dense.length);
        }
        boolean test2 = 0 < k4;
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < dense.length; i++) {
            if (test2) {
                double[] denseI = dense[i];
                double logitsI = logits[i];
                int k5 = k4 >= 32 ? k4 - 3 : 0;
                double t = 0.0;
                double t2 = 0.0;
                double t3 = 0.0;
                int i2;
                for (i2 = 0; i2 < k5; i2 += 4) {
                    logitsI += denseI[i2] * flat[i2];
                    t += denseI[i2 + 1] * flat[i2 + 1];
                    t2 += denseI[i2 + 2] * flat[i2 + 2];
                    t3 += denseI[i2 + 3] * flat[i2 + 3];
                }
                double t4 = logitsI + t + (t2 + t3);
                for (; i2 < k4; i2++) {
                    t4 += denseI[i2] * flat[i2];
                }
                logits[i] = t4;
            }
            double m2 = logits[i];
            boolean test3 = m2 > m;
            tape2[i] = test3;
            if (!test3) {
                m2 = m;
            }
            m = m2;
        }
        if (tape3.length < dense.length) {
            tape3 = grow(doubles, 0, dense.length);
        }
        double z = 0.0;
        for (int i = 0; i < dense.length; i++) {
            double t = Math.exp(logits[i] - m);
            tape3[i] = t;
            z += t;
        }
        double t = Math.log(z) + m - logits[label];
        logitsBar[label] += -1.0;
        double t2 = z >= 0.0 ? 1.0 / Math.abs(z) : Double.NaN;
        double mBar = 1.0;
        for (int i = 0; i < dense.length; i++) {
            double t3 = t2 * tape3[i];
            mBar -= t3;
            logitsBar[i] += t3;
        }
        for (int i = dense.length - 1; i >= 0; i--) {
            double mBar2 = 0.0;
            if (!tape2[i]) {
                mBar2 = mBar;
                mBar = 0.0;
            }
            logitsBar[i] += mBar;
            if (test2) {
                double[] denseI = dense[i];
                double logitsBarI = logitsBar[i];
                for (int j = 0; j < k4; j++) {
                    flatBar[j] += logitsBarI * denseI[j];
                }
            }
            mBar = mBar2;
        }
        int k5 = kernel.length - 1;
        int k6 = trips - 1;
        int k7 = trips2 - 1;
        for (int i = k5; i >= 0; i--) {
            double[][] plane = out[i];
            double[][] planeBar = outBar[i];
            int base = i * trips;
            for (int j = k6; j >= 0; j--) {
                int p2 = pTape[base + j];
                int k8 = j * 2;
                int k9 = k8 + 1;
                for (int l = k7; l >= 0; l--) {
                    int p3 = p2 + l;
                    int k10 = l * 2;
                    double[] planeK8 = plane[k8];
                    double[] planeBarK8 = planeBar[k8];
                    double t3 = planeK8[k10];
                    int k11 = k10 + 1;
                    double t4 = planeK8[k11];
                    double[] planeK9 = plane[k9];
                    double[] planeBarK9 = planeBar[k9];
                    double t5 = planeK9[k10];
                    double t6 = planeK9[k11];
                    double t7 = Math.max(t5, t6);
                    double flatBarP3 = flatBar[p3];
                    flatBar[p3] = 0.0;
                    boolean test3 = t7 > Math.max(t3, t4) | t7 != t7;
                    double t8 = test3 ? 0.0 : flatBarP3;
                    double t9 = test3 ? flatBarP3 : 0.0;
                    boolean test4 = t6 > t5 | t6 != t6;
                    planeBarK9[k11] += test4 ? t9 : 0.0;
                    planeBarK9[k10] += test4 ? 0.0 : t9;
                    boolean test5 = t4 > t3 | t4 != t4;
                    planeBarK8[k11] += test5 ? t8 : 0.0;
                    planeBarK8[k10] += test5 ? 0.0 : t8;
                }
            }
        }
        int k8 = h - 1;
        int k9 = w - 1;
        boolean test3 = k9 >= 0;
        for (int o = k5; o >= 0; o--) {
            int base = o * h;
            for (int y = k8; y >= 0; y--) {
                int k10 = y * stride;
                int base2 = (base + y) * w;
                if (test3) {
                    double[] row2 = outBar[o][y];
                    double biasBarO = biasBar[o];
                    for (int x = k9; x >= 0; x--) {
                        double t3 = row2[x];
                        row2[x] = 0.0;
                        if (tape[base2 + x]) {
                            for (int c = 0; c < image.length; c++) {
                                for (int i = 0; i < row.length; i++) {
                                    int yy = k10 + i - pad;
                                    if (yy >= 0 && yy < image[c].length) {
                                        int k11 = x * stride;
                                        for (int j = 0; j < k; j++) {
                                            int xx = k11 + j - pad;
                                            if (xx >= 0 && xx < image[c][yy].length) {
                                                imageBar[c][yy][xx] += t3 * kernel[o][c][i][j];
                                                kernelBar[o][c][i][j] += t3 * image[c][yy][xx];
                                            }
                                        }
                                    }
                                }
                            }
                        } else {
                            t3 = 0.0;
                        }
                        biasBarO += t3;
                    }
                    biasBar[o] = biasBarO;
                }
            }
        }
        return t;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2, int length3) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2, length3);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][][] zerosLike(double[][][][] result, double[][][][] argument) {
        double[][][][] rows = result.length == argument.length ? result : new double[argument.length][0][][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][] given, double[][][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][][] given, double[][][][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
