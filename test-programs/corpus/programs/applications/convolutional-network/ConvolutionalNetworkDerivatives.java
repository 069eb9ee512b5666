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
     */
    public static void lossGradient(double[][][][] kernel, double[] bias, double[][][] image, int stride,
            int pad, double[][] dense, int label, LossGradient into) {
        into.prepare(kernel, bias, image, dense);
        lossGradientKernel(kernel, bias, image, stride, pad, dense, label, into.kernel, into.bias, into.image,
                into.booleans, into.ints, into.doubles, into.doubles3);
    }

    /**
     * Computes the derivative of
     * {@link ConvolutionalNetwork#loss(double[][][][], double[], double[][][], int, int, double[][], int)}
     * with respect to {@code kernel}, {@code bias} and {@code image} into {@code into} and returns the
     * method's value.
     */
    public static double lossValueAndGradient(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label, LossGradient into) {
        into.prepare(kernel, bias, image, dense);
        return lossValueAndGradientKernel(kernel, bias, image, stride, pad, dense, label, into.kernel,
                into.bias, into.image, into.booleans, into.ints, into.doubles, into.doubles3);
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
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[5][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final Identities identities = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][][][] kernel, double[] bias, double[][][] image) {
            if (new Identities().repeats(kernel)) {
                throw new IllegalArgumentException("the result kernel has a row twice");
            }
            if (new Identities().share(kernel, bias)) {
                throw new IllegalArgumentException("the results kernel and bias share an array");
            }
            if (new Identities().share(kernel, image)) {
                throw new IllegalArgumentException("the results kernel and image share an array");
            }
            if (new Identities().share(image, bias)) {
                throw new IllegalArgumentException("the results bias and image share an array");
            }
            if (new Identities().repeats(image)) {
                throw new IllegalArgumentException("the result image has a row twice");
            }
            LossGradient holder = new LossGradient();
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
            if (identities.share(this.kernel, kernel)) {
                throw new IllegalArgumentException("argument kernel shares an array with the result kernel");
            }
            if (identities.share(this.kernel, bias)) {
                throw new IllegalArgumentException("argument bias shares an array with the result kernel");
            }
            if (identities.share(this.kernel, image)) {
                throw new IllegalArgumentException("argument image shares an array with the result kernel");
            }
            if (identities.share(this.kernel, dense)) {
                throw new IllegalArgumentException("argument dense shares an array with the result kernel");
            }
            if (identities.share(kernel, this.bias)) {
                throw new IllegalArgumentException("argument kernel shares an array with the result bias");
            }
            if (this.bias == bias) {
                throw new IllegalArgumentException("argument bias shares an array with the result bias");
            }
            if (identities.share(image, this.bias)) {
                throw new IllegalArgumentException("argument image shares an array with the result bias");
            }
            if (contains(dense, this.bias)) {
                throw new IllegalArgumentException("argument dense shares an array with the result bias");
            }
            if (identities.share(kernel, this.image)) {
                throw new IllegalArgumentException("argument kernel shares an array with the result image");
            }
            if (identities.share(this.image, bias)) {
                throw new IllegalArgumentException("argument bias shares an array with the result image");
            }
            if (identities.share(this.image, image)) {
                throw new IllegalArgumentException("argument image shares an array with the result image");
            }
            if (identities.share(this.image, dense)) {
                throw new IllegalArgumentException("argument dense shares an array with the result image");
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
            double[][][] imageBar, boolean[][] booleans, int[][] ints, double[][] doubles,
            double[][][][] doubles3) {
        boolean[] tape = booleans[0];
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] pTape = ints[2];
        boolean[] tape2 = booleans[1];
        double[] tape3 = doubles[0];
        double[][] row = kernel[0][0];
        int k = row[0].length;
        double[][] image0 = image[0];
        int k2 = 2 * pad;
        int h = (image0.length + k2 - row.length) / stride + 1;
        int w = (image0[0].length + k2 - k) / stride + 1;
        double[][][] out = zeros(doubles3, 0, kernel.length, h, w);
        double[][][] outBar = zeros(doubles3, 1, kernel.length, h, w);
        int k3 = 0;
        for (int o = 0; o < kernel.length; o++) {
            for (int y = 0; y < h; y++) {
                int k4 = y * stride;
                if (tape.length < k3 + (long) w) {
                    tape = grow(booleans, 0, k3 + (long) w);
                }
                for (int x = 0; x < w; x++) {
                    double s = bias[o];
                    for (int c = 0; c < image.length; c++) {
                        for (int i = 0; i < row.length; i++) {
                            int yy = k4 + i - pad;
                            if (yy >= 0 && yy < image[c].length) {
                                int k5 = x * stride;
                                for (int j = 0; j < k; j++) {
                                    int xx = k5 + j - pad;
                                    if (xx >= 0 && xx < image[c][yy].length) {
                                        s += kernel[o][c][i][j] * image[c][yy][xx];
                                    }
                                }
                            }
                        }
                    }
                    boolean test = s > 0.0;
                    tape[k3] = test;
                    out[o][y][x] = test ? s : 0.0;
                    k3++;
                }
            }
        }
        int k4 = kernel.length * (h / 2) * (w / 2);
        double[] flat = room(doubles, 1, k4);
        double[] flatBar = room(doubles, 2, k4);
        if (tripsTape.length < kernel.length) {
            tripsTape = grow(ints, 0, kernel.length);
        }
        int k5 = 0;
        int p = 0;
        for (int i = 0; i < kernel.length; i++) {
            double[][] plane = out[i];
            int trips = 0;
            for (int y = 0; y + 1 < h; y += 2) {
                long size = k5 + 1L;
                if (tripsTape2.length < size) {
                    tripsTape2 = grow(ints, 1, size);
                }
                if (pTape.length < size) {
                    pTape = grow(ints, 2, size);
                }
                pTape[k5] = p;
                int trips2 = 0;
                for (int x = 0; x + 1 < w; x += 2) {
                    double[] planeY = plane[y];
                    double[] planeY1 = plane[y + 1];
                    flat[p] = Math.max(Math.max(planeY[x], planeY[x + 1]),
                            Math.max(planeY1[x], planeY1[x + 1]));
                    p++;
                    trips2++;
                }
                tripsTape2[k5] = trips2;
                k5++;
                trips++;
            }
            tripsTape[i] = trips;
        }
        double[] logits = room(doubles, 3, dense.length);
        double[] logitsBar = room(doubles, 4, dense.length);
        if (tape2.length < dense.length) {
            tape2 = grow(booleans, 1, dense.length);
        }
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < dense.length; i++) {
            for (int j = 0; j < k4; j++) {
                logits[i] += dense[i][j] * flat[j];
            }
            double m2 = logits[i];
            boolean test = m2 > m;
            tape2[i] = test;
            if (!test) {
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
            for (int j = 0; j < k4; j++) {
                flatBar[j] += logitsBar[i] * dense[i][j];
            }
            mBar = mBar2;
        }
        int k6 = kernel.length - 1;
        for (int i = k6; i >= 0; i--) {
            double[][] plane = out[i];
            double[][] planeBar = outBar[i];
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                int k7 = j * 2;
                int p2 = pTape[k5 - 1];
                int k8 = k7 + 1;
                for (int l = tripsTape2[k5 - 1] - 1; l >= 0; l--) {
                    int k9 = p2 + l;
                    int k10 = l * 2;
                    double[] planeK7 = plane[k7];
                    double[] planeBarK7 = planeBar[k7];
                    double t2 = planeK7[k10];
                    int k11 = k10 + 1;
                    double t3 = planeK7[k11];
                    double[] planeK8 = plane[k8];
                    double[] planeBarK8 = planeBar[k8];
                    double t4 = planeK8[k10];
                    double t5 = planeK8[k11];
                    double t6 = Math.max(t4, t5);
                    double flatBarK9 = flatBar[k9];
                    flatBar[k9] = 0.0;
                    boolean test = t6 > Math.max(t2, t3) | t6 != t6;
                    double t7 = test ? 0.0 : flatBarK9;
                    double t8 = test ? flatBarK9 : 0.0;
                    boolean test2 = t5 > t4 | t5 != t5;
                    planeBarK8[k11] += test2 ? t8 : 0.0;
                    planeBarK8[k10] += test2 ? 0.0 : t8;
                    boolean test3 = t3 > t2 | t3 != t3;
                    planeBarK7[k11] += test3 ? t7 : 0.0;
                    planeBarK7[k10] += test3 ? 0.0 : t7;
                }
                k5--;
            }
        }
        int k7 = h - 1;
        int k8 = w - 1;
        for (int o = k6; o >= 0; o--) {
            for (int y = k7; y >= 0; y--) {
                int k9 = y * stride;
                for (int x = k8; x >= 0; x--) {
                    double[] row2 = outBar[o][y];
                    double t2 = row2[x];
                    row2[x] = 0.0;
                    double t3 = tape[k3 - 1] ? t2 : 0.0;
                    for (int c = 0; c < image.length; c++) {
                        for (int i = 0; i < row.length; i++) {
                            int yy = k9 + i - pad;
                            if (yy >= 0 && yy < image[c].length) {
                                int k10 = x * stride;
                                for (int j = 0; j < k; j++) {
                                    int xx = k10 + j - pad;
                                    if (xx >= 0 && xx < image[c][yy].length) {
                                        imageBar[c][yy][xx] += t3 * kernel[o][c][i][j];
                                        kernelBar[o][c][i][j] += t3 * image[c][yy][xx];
                                    }
                                }
                            }
                        }
                    }
                    biasBar[o] += t3;
                    k3--;
                }
            }
        }
    }

    private static double lossValueAndGradientKernel(double[][][][] kernel, double[] bias, double[][][] image,
            int stride, int pad, double[][] dense, int label, double[][][][] kernelBar, double[] biasBar,
            double[][][] imageBar, boolean[][] booleans, int[][] ints, double[][] doubles,
            double[][][][] doubles3) {
        boolean[] tape = booleans[0];
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] pTape = ints[2];
        boolean[] tape2 = booleans[1];
        double[] tape3 = doubles[0];
        double[][] row = kernel[0][0];
        int k = row[0].length;
        double[][] image0 = image[0];
        int k2 = 2 * pad;
        int h = (image0.length + k2 - row.length) / stride + 1;
        int w = (image0[0].length + k2 - k) / stride + 1;
        double[][][] out = zeros(doubles3, 0, kernel.length, h, w);
        double[][][] outBar = zeros(doubles3, 1, kernel.length, h, w);
        int k3 = 0;
        for (int o = 0; o < kernel.length; o++) {
            for (int y = 0; y < h; y++) {
                int k4 = y * stride;
                if (tape.length < k3 + (long) w) {
                    tape = grow(booleans, 0, k3 + (long) w);
                }
                for (int x = 0; x < w; x++) {
                    double s = bias[o];
                    for (int c = 0; c < image.length; c++) {
                        for (int i = 0; i < row.length; i++) {
                            int yy = k4 + i - pad;
                            if (yy >= 0 && yy < image[c].length) {
                                int k5 = x * stride;
                                for (int j = 0; j < k; j++) {
                                    int xx = k5 + j - pad;
                                    if (xx >= 0 && xx < image[c][yy].length) {
                                        s += kernel[o][c][i][j] * image[c][yy][xx];
                                    }
                                }
                            }
                        }
                    }
                    boolean test = s > 0.0;
                    tape[k3] = test;
                    out[o][y][x] = test ? s : 0.0;
                    k3++;
                }
            }
        }
        int k4 = kernel.length * (h / 2) * (w / 2);
        double[] flat = room(doubles, 1, k4);
        double[] flatBar = room(doubles, 2, k4);
        if (tripsTape.length < kernel.length) {
            tripsTape = grow(ints, 0, kernel.length);
        }
        int k5 = 0;
        int p = 0;
        for (int i = 0; i < kernel.length; i++) {
            double[][] plane = out[i];
            int trips = 0;
            for (int y = 0; y + 1 < h; y += 2) {
                long size = k5 + 1L;
                if (tripsTape2.length < size) {
                    tripsTape2 = grow(ints, 1, size);
                }
                if (pTape.length < size) {
                    pTape = grow(ints, 2, size);
                }
                pTape[k5] = p;
                int trips2 = 0;
                for (int x = 0; x + 1 < w; x += 2) {
                    double[] planeY = plane[y];
                    double[] planeY1 = plane[y + 1];
                    flat[p] = Math.max(Math.max(planeY[x], planeY[x + 1]),
                            Math.max(planeY1[x], planeY1[x + 1]));
                    p++;
                    trips2++;
                }
                tripsTape2[k5] = trips2;
                k5++;
                trips++;
            }
            tripsTape[i] = trips;
        }
        double[] logits = room(doubles, 3, dense.length);
        double[] logitsBar = room(doubles, 4, dense.length);
        if (tape2.length < dense.length) {
            tape2 = grow(booleans, 1, dense.length);
        }
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < dense.length; i++) {
            for (int j = 0; j < k4; j++) {
                logits[i] += dense[i][j] * flat[j];
            }
            double m2 = logits[i];
            boolean test = m2 > m;
            tape2[i] = test;
            if (!test) {
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
            for (int j = 0; j < k4; j++) {
                flatBar[j] += logitsBar[i] * dense[i][j];
            }
            mBar = mBar2;
        }
        int k6 = kernel.length - 1;
        for (int i = k6; i >= 0; i--) {
            double[][] plane = out[i];
            double[][] planeBar = outBar[i];
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                int k7 = j * 2;
                int p2 = pTape[k5 - 1];
                int k8 = k7 + 1;
                for (int l = tripsTape2[k5 - 1] - 1; l >= 0; l--) {
                    int k9 = p2 + l;
                    int k10 = l * 2;
                    double[] planeK7 = plane[k7];
                    double[] planeBarK7 = planeBar[k7];
                    double t3 = planeK7[k10];
                    int k11 = k10 + 1;
                    double t4 = planeK7[k11];
                    double[] planeK8 = plane[k8];
                    double[] planeBarK8 = planeBar[k8];
                    double t5 = planeK8[k10];
                    double t6 = planeK8[k11];
                    double t7 = Math.max(t5, t6);
                    double flatBarK9 = flatBar[k9];
                    flatBar[k9] = 0.0;
                    boolean test = t7 > Math.max(t3, t4) | t7 != t7;
                    double t8 = test ? 0.0 : flatBarK9;
                    double t9 = test ? flatBarK9 : 0.0;
                    boolean test2 = t6 > t5 | t6 != t6;
                    planeBarK8[k11] += test2 ? t9 : 0.0;
                    planeBarK8[k10] += test2 ? 0.0 : t9;
                    boolean test3 = t4 > t3 | t4 != t4;
                    planeBarK7[k11] += test3 ? t8 : 0.0;
                    planeBarK7[k10] += test3 ? 0.0 : t8;
                }
                k5--;
            }
        }
        int k7 = h - 1;
        int k8 = w - 1;
        for (int o = k6; o >= 0; o--) {
            for (int y = k7; y >= 0; y--) {
                int k9 = y * stride;
                for (int x = k8; x >= 0; x--) {
                    double[] row2 = outBar[o][y];
                    double t3 = row2[x];
                    row2[x] = 0.0;
                    double t4 = tape[k3 - 1] ? t3 : 0.0;
                    for (int c = 0; c < image.length; c++) {
                        for (int i = 0; i < row.length; i++) {
                            int yy = k9 + i - pad;
                            if (yy >= 0 && yy < image[c].length) {
                                int k10 = x * stride;
                                for (int j = 0; j < k; j++) {
                                    int xx = k10 + j - pad;
                                    if (xx >= 0 && xx < image[c][yy].length) {
                                        imageBar[c][yy][xx] += t4 * kernel[o][c][i][j];
                                        kernelBar[o][c][i][j] += t4 * image[c][yy][xx];
                                    }
                                }
                            }
                        }
                    }
                    biasBar[o] += t4;
                    k3--;
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
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] zeros = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** The same for arrays of arrays. */
    private static double[][][][] zerosLike(double[][][][] result, double[][][][] argument) {
        double[][][][] zeros = result.length == argument.length ? result : new double[argument.length][0][][];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** Arrays by identity: one with all the arrays that it holds, at any depth. */
    private static final class Identities {
        private Object[] table = new Object[16];
        private int count;

        /** Whether two arrays are one, or hold one array both. */
        boolean share(Object[] a, Object b) {
            clear();
            add(a);
            addAll(a);
            return contains(b) || b instanceof Object[] && containsAny((Object[]) b);
        }

        /** Whether an array stands twice in another, at any depth. */
        boolean repeats(Object[] a) {
            clear();
            return addAll(a);
        }

        private void clear() {
            if (count > 0) {
                Arrays.fill(table, null);
                count = 0;
            }
        }

        /** Whether one of the rows was there already. */
        private boolean addAll(Object[] rows) {
            boolean repeated = false;
            for (Object row : rows) {
                if (row != null && row.getClass().isArray()) {
                    repeated |= !add(row);
                }
                if (row instanceof Object[]) {
                    repeated |= addAll((Object[]) row);
                }
            }
            return repeated;
        }

        private boolean containsAny(Object[] rows) {
            for (Object row : rows) {
                if (contains(row) || row instanceof Object[] && containsAny((Object[]) row)) {
                    return true;
                }
            }
            return false;
        }

        private boolean contains(Object array) {
            return table[place(array)] != null;
        }

        private boolean add(Object array) {
            if (2 * count >= table.length) {
                grow();
            }
            int at = place(array);
            boolean isNew = table[at] == null;
            table[at] = array;
            count += isNew ? 1 : 0;
            return isNew;
        }

        private void grow() {
            Object[] old = table;
            table = new Object[4 * old.length];
            for (Object array : old) {
                if (array != null) {
                    table[place(array)] = array;
                }
            }
        }

        /** Where in the table an array stands, or would stand. */
        private int place(Object array) {
            int at = System.identityHashCode(array) & table.length - 1;
            while (table[at] != null && table[at] != array) {
                at = at + 1 & table.length - 1;
            }
            return at;
        }
    }
}
