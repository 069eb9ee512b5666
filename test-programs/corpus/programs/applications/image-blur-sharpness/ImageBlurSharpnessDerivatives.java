package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ImageBlurSharpness}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ImageBlurSharpnessDerivatives {

    private ImageBlurSharpnessDerivatives() {}

    /**
     * The derivative of {@link ImageBlurSharpness#sharpness(double[][], double[])} with respect to
     * {@code image} and {@code kernel}.
     */
    public static SharpnessGradient sharpnessGradient(double[][] image, double[] kernel) {
        SharpnessGradient into = new SharpnessGradient();
        sharpnessGradient(image, kernel, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ImageBlurSharpness#sharpness(double[][], double[])} with respect to
     * {@code image} and {@code kernel} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 12 * (kernel.length / 2) * elements(image) + 6 * elements(image) + 5 * rounds27}; of
     * the method itself:
     * {@code 3 * (2 * (kernel.length / 2) * elements(image) + elements(image) + rounds27)}. Workspace:
     * {@code 8 * (2 * elements(image) + 5 * image.length)} bytes, and while it grows at most twice as many.
     * Here {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static void sharpnessGradient(double[][] image, double[] kernel, SharpnessGradient into) {
        into.prepare(image, kernel);
        sharpnessGradientKernel(image, kernel, into.image, into.kernel, into.doubleRows2, into.doubles2);
    }

    /**
     * Computes the derivative of {@link ImageBlurSharpness#sharpness(double[][], double[])} with respect to
     * {@code image} and {@code kernel} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12 * (kernel.length / 2) * elements(image) + 6 * elements(image) + 7 * rounds27}; of
     * the method itself:
     * {@code 3 * (2 * (kernel.length / 2) * elements(image) + elements(image) + rounds27)}. Workspace:
     * {@code 8 * (2 * elements(image) + 5 * image.length)} bytes, and while it grows at most twice as many.
     * Here {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static double sharpnessValueAndGradient(double[][] image, double[] kernel,
            SharpnessGradient into) {
        into.prepare(image, kernel);
        return sharpnessValueAndGradientKernel(image, kernel, into.image, into.kernel, into.doubleRows2,
                into.doubles2);
    }

    /**
     * The derivative of {@link ImageBlurSharpness#sharpness(double[][], double[])} with respect to
     * {@code image} and {@code kernel}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class SharpnessGradient {
        private double[][] image = new double[0][];
        private double[] kernel = new double[0];
        private boolean given;
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][][] doubles2 = new double[2][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public SharpnessGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SharpnessGradient into(double[][] image, double[] kernel) {
            if (repeats(image, new int[1][0])) {
                throw new IllegalArgumentException("the result image has a row twice");
            }
            if (contains(image, kernel)) {
                throw new IllegalArgumentException("the results image and kernel share an array");
            }
            SharpnessGradient holder = new SharpnessGradient();
            holder.image = image;
            holder.kernel = kernel;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code image}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] image() {
            return image;
        }

        /**
         * The derivative with respect to {@code kernel}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] kernel() {
            return kernel;
        }

        private void prepare(double[][] image, double[] kernel) {
            if (this.image == image || shareRows(this.image, image, seen)) {
                throw new IllegalArgumentException("argument image shares an array with the result image");
            }
            if (contains(this.image, kernel)) {
                throw new IllegalArgumentException("argument kernel shares an array with the result image");
            }
            if (contains(image, this.kernel)) {
                throw new IllegalArgumentException("argument image shares an array with the result kernel");
            }
            if (this.kernel == kernel) {
                throw new IllegalArgumentException("argument kernel shares an array with the result kernel");
            }
            if (given && !sameShape(this.image, image)) {
                throw new IllegalArgumentException(
                        "the array given for the result image has not the shape of the argument");
            }
            if (given && !sameShape(this.kernel, kernel)) {
                throw new IllegalArgumentException(
                        "the array given for the result kernel has not the shape of the argument");
            }
            this.image = zerosLike(this.image, image);
            this.kernel = zerosLike(this.kernel, kernel);
        }

        private SharpnessGradient withoutScratch() {
            SharpnessGradient results = new SharpnessGradient();
            results.image = image;
            results.kernel = kernel;
            return results;
        }
    }

    private static void sharpnessGradientKernel(double[][] image, double[] kernel, double[][] imageBar,
            double[] kernelBar, double[][][] doubleRows2, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] outBarTape = doubleRows2[0];
        int radius = kernel.length / 2;
        double[][] blurred = zeros(doubleRows2, 1, image.length);
        double[][] blurredBar = zeros(doubleRows2, 2, image.length);
        int kStart = -radius;
        if (outBarTape.length < image.length) {
            outBarTape = grow(doubleRows2, 0, image.length);
        }
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] out = fromPool(doubles2, 0, made, row.length);
            made++;
            double[] outBar = fromPool(doubles2, 1, made2, row.length);
            made2++;
            outBarTape[y] = outBar;
            for (int x = 0; x < row.length; x++) {
                for (int k = kStart; k <= radius; k++) {
                    int at = x + k;
                    if (at < 0) {
                        at = -at;
                    }
                    if (at >= row.length) {
                        at = 2 * row.length - 2 - at;
                    }
                    out[x] += kernel[k + radius] * row[at];
                }
            }
            blurred[y] = out;
            blurredBar[y] = outBar;
        }
        for (int y = 1; y < image.length; y++) {
            double[] blurredY = blurred[y];
            for (int x = 0; x < blurredY.length; x++) {
                double step = blurredY[x] - blurred[y - 1][x];
                double stepBar = 2.0 * step;
                blurredBar[y - 1][x] -= stepBar;
                blurredBar[y][x] += stepBar;
            }
        }
        int k = radius + 1;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] rowBar = imageBar[y];
            double[] outBar = outBarTape[y];
            for (int x = 0; x < row.length; x++) {
                for (int i = kStart; i < k; i++) {
                    int at = x + i;
                    if (at < 0) {
                        at = -at;
                    }
                    if (at >= row.length) {
                        at = 2 * row.length - 2 - at;
                    }
                    int k2 = i + radius;
                    double outBarX = outBar[x];
                    rowBar[at] += outBarX * kernel[k2];
                    kernelBar[k2] += outBarX * row[at];
                }
            }
        }
    }

    private static double sharpnessValueAndGradientKernel(double[][] image, double[] kernel,
            double[][] imageBar, double[] kernelBar, double[][][] doubleRows2, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] outBarTape = doubleRows2[0];
        int radius = kernel.length / 2;
        double[][] blurred = zeros(doubleRows2, 1, image.length);
        double[][] blurredBar = zeros(doubleRows2, 2, image.length);
        int kStart = -radius;
        if (outBarTape.length < image.length) {
            outBarTape = grow(doubleRows2, 0, image.length);
        }
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] out = fromPool(doubles2, 0, made, row.length);
            made++;
            double[] outBar = fromPool(doubles2, 1, made2, row.length);
            made2++;
            outBarTape[y] = outBar;
            for (int x = 0; x < row.length; x++) {
                for (int k = kStart; k <= radius; k++) {
                    int at = x + k;
                    if (at < 0) {
                        at = -at;
                    }
                    if (at >= row.length) {
                        at = 2 * row.length - 2 - at;
                    }
                    out[x] += kernel[k + radius] * row[at];
                }
            }
            blurred[y] = out;
            blurredBar[y] = outBar;
        }
        double sum = 0.0;
        for (int y = 1; y < image.length; y++) {
            double[] blurredY = blurred[y];
            for (int x = 0; x < blurredY.length; x++) {
                double step = blurredY[x] - blurred[y - 1][x];
                sum += step * step;
                double stepBar = 2.0 * step;
                blurredBar[y - 1][x] -= stepBar;
                blurredBar[y][x] += stepBar;
            }
        }
        int k = radius + 1;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] rowBar = imageBar[y];
            double[] outBar = outBarTape[y];
            for (int x = 0; x < row.length; x++) {
                for (int i = kStart; i < k; i++) {
                    int at = x + i;
                    if (at < 0) {
                        at = -at;
                    }
                    if (at >= row.length) {
                        at = 2 * row.length - 2 - at;
                    }
                    int k2 = i + radius;
                    double outBarX = outBar[x];
                    rowBar[at] += outBarX * kernel[k2];
                    kernelBar[k2] += outBarX * row[at];
                }
            }
        }
        return sum;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
