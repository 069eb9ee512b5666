package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FourDimensions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FourDimensionsDerivatives {

    private FourDimensionsDerivatives() {}

    /**
     * The derivative of {@link FourDimensions#response(float[][][][], double[][][])} with respect to
     * {@code kernel} and {@code image}.
     *
     * <p>
     * The branch on active values (line 27) has the derivative of the side taken.
     */
    public static ResponseGradient responseGradient(float[][][][] kernel, double[][][] image) {
        ResponseGradient into = new ResponseGradient();
        responseGradient(kernel, image, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FourDimensions#response(float[][][][], double[][][])} with respect to
     * {@code kernel} and {@code image} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds18 + rounds26)}; of the method itself:
     * {@code 3 * rounds18 + 2 * rounds26}. Workspace:
     * {@code 4 * (2 * elements(kernel) + 2 * image.length + 6 * kernel.length + rounds16 + rounds17 + 2 * rounds26 + 2 * rows(image) + 4 * rows(kernel))}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds17} is how often the
     * loop in line 17 runs in all, {@code rounds18} is how often the loop in line 18 runs in all,
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static void responseGradient(float[][][][] kernel, double[][][] image, ResponseGradient into) {
        into.prepare(kernel, image);
        responseGradientKernel(kernel, image, into.kernelBarRows, into.imageBarRows, into.ints, into.doubles,
                into.doubleRows3, into.doubles3);
        into.round();
    }

    /**
     * Computes the derivative of {@link FourDimensions#response(float[][][][], double[][][])} with respect to
     * {@code kernel} and {@code image} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds18 + 2 * rounds26)}; of the method itself:
     * {@code 3 * rounds18 + 2 * rounds26}. Workspace:
     * {@code 4 * (2 * elements(kernel) + 2 * image.length + 6 * kernel.length + rounds16 + rounds17 + 2 * rounds26 + 2 * rows(image) + 4 * rows(kernel))}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds17} is how often the
     * loop in line 17 runs in all, {@code rounds18} is how often the loop in line 18 runs in all,
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static double responseValueAndGradient(float[][][][] kernel, double[][][] image,
            ResponseGradient into) {
        into.prepare(kernel, image);
        double value = responseValueAndGradientKernel(kernel, image, into.kernelBarRows, into.imageBarRows,
                into.ints, into.doubles, into.doubleRows3, into.doubles3);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link FourDimensions#response(float[][][][], double[][][])} with respect to
     * {@code kernel} and {@code image}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class ResponseGradient {
        private float[][][][] kernel = new float[0][][][];
        private double[][][] image = new double[0][][];
        private double[][][][] kernelExact = new double[0][][][];
        private boolean given;
        private double[][][][] kernelBarRowsPlanes = new double[0][][][];
        private double[][][][] kernelBarRows = new double[0][][][];
        private double[][][] imageBarRowsPlanes = new double[0][][];
        private double[][][] imageBarRows = new double[0][][];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ResponseGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ResponseGradient into(float[][][][] kernel, double[][][] image) {
            ResponseGradient holder = new ResponseGradient();
            if (holder.own.add(kernel, 4, "kernel")) {
                throw new IllegalArgumentException("the result kernel has a row twice");
            }
            if (holder.own.add(image, 3, "image")) {
                throw new IllegalArgumentException("the result image has a row twice");
            }
            holder.kernel = kernel;
            holder.image = image;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code kernel}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public float[][][][] kernel() {
            return kernel;
        }

        /**
         * The derivative with respect to {@code image}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] image() {
            return image;
        }

        private void prepare(float[][][][] kernel, double[][][] image) {
            own.begin();
            own.add(this.kernel, 4, "kernel");
            own.add(this.image, 3, "image");
            own.end();
            if (own.owner(kernel, 4) != null) {
                throw new IllegalArgumentException("argument kernel shares an array with the result kernel");
            }
            if (own.owner(image, 3) != null) {
                throw new IllegalArgumentException("argument image shares an array with the result image");
            }
            if (given && !sameShape(this.kernel, kernel)) {
                throw new IllegalArgumentException(
                        "the array given for the result kernel has not the shape of the argument");
            }
            if (given && !sameShape(this.image, image)) {
                throw new IllegalArgumentException(
                        "the array given for the result image has not the shape of the argument");
            }
            kernelExact = zerosLike(kernelExact, kernel);
            kernelBarRowsPlanes = planes(kernelBarRowsPlanes, kernelExact);
            kernelBarRows = borrowed(kernelBarRows, kernelBarRowsPlanes);
            this.image = zerosLike(this.image, image);
            imageBarRowsPlanes = planes(imageBarRowsPlanes, this.image);
            imageBarRows = borrowed(imageBarRows, imageBarRowsPlanes);
        }

        private void round() {
            kernel = rounded(kernel, kernelExact);
        }

        private ResponseGradient withoutScratch() {
            ResponseGradient results = new ResponseGradient();
            results.kernel = kernel;
            results.image = image;
            return results;
        }
    }

    private static void responseGradientKernel(float[][][][] kernel, double[][][] image,
            double[][][][] kernelBar, double[][][] imageBar, int[][] ints, double[][] doubles,
            double[][][][] doubleRows3, double[][][][] doubles3) {
        int made = 0;
        int made2 = 0;
        int[] aTape = ints[0];
        int[] bTape = ints[1];
        double[] xTape = doubles[0];
        double[][][] outBarTape = doubleRows3[0];
        double[][][] outTape = doubleRows3[1];
        if (outBarTape.length < kernel.length) {
            outBarTape = grow(doubleRows3, 0, kernel.length);
        }
        if (outTape.length < kernel.length) {
            outTape = grow(doubleRows3, 1, kernel.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        for (int o = 0; o < kernel.length; o++) {
            double[][] image0 = image[0];
            int k4 = image0[0].length;
            double[][] out = fromPool(doubles3, 0, made, image0.length, k4);
            made++;
            outTape[o] = out;
            double[][] outBar = fromPool(doubles3, 1, made2, image0.length, k4);
            made2++;
            outBarTape[o] = outBar;
            for (int c = 0; c < image.length; c++) {
                float[][] k5 = kernel[o][c];
                for (int i = 0; i < image0.length; i++) {
                    double[] outI = out[i];
                    if (aTape.length < k + (long) outI.length) {
                        aTape = grow(ints, 0, k + (long) outI.length);
                    }
                    for (int j = 0; j < outI.length; j++) {
                        int a;
                        for (a = 0; a < k5.length && i + a < image0.length; a++) {
                            if (bTape.length < k2 + 1L) {
                                bTape = grow(ints, 1, k2 + 1L);
                            }
                            float[] row = k5[a];
                            int k6 = i + a;
                            int b;
                            for (b = 0; b < row.length && j + b < outI.length; b++) {
                                outI[j] += row[b] * image[c][k6][j + b];
                            }
                            bTape[k2] = b;
                            k2++;
                        }
                        aTape[k] = a;
                        k++;
                    }
                }
            }
            for (int i = 0; i < image0.length; i++) {
                double[] row = out[i];
                if (xTape.length < k3 + (long) row.length) {
                    xTape = grow(doubles, 0, k3 + (long) row.length);
                }
                for (int j = 0; j < row.length; j++) {
                    xTape[k3] = row[j];
                    k3++;
                }
            }
        }
        for (int o = kernel.length - 1; o >= 0; o--) {
            double[][] out = outTape[o];
            double[][] outBar = outBarTape[o];
            int k4 = image[0].length - 1;
            for (int i = k4; i >= 0; i--) {
                double[] rowBar = outBar[i];
                int k5 = out[i].length;
                for (int j = k5 - 1; j >= 0; j--) {
                    double x = xTape[k3 - 1];
                    rowBar[j] += x > 0.0 ? 2.0 * x : 0.1;
                    k3--;
                }
            }
            for (int c = image.length - 1; c >= 0; c--) {
                float[][] k5 = kernel[o][c];
                double[][] kBar = kernelBar[o][c];
                for (int i = k4; i >= 0; i--) {
                    int k6 = out[i].length;
                    for (int j = k6 - 1; j >= 0; j--) {
                        for (int l = aTape[k - 1] - 1; l >= 0; l--) {
                            int k7 = i + l;
                            int b = bTape[k2 - 1];
                            if (0 < b) {
                                float[] row = k5[l];
                                double[] kBarL = kBar[l];
                                double[] row2 = image[c][k7];
                                double[] row3 = imageBar[c][k7];
                                double t = outBar[i][j];
                                for (int m = 0; m < b; m++) {
                                    int k8 = j + m;
                                    row3[k8] += t * row[m];
                                    kBarL[m] += t * row2[k8];
                                }
                            }
                            k2--;
                        }
                        k--;
                    }
                }
            }
        }
    }

    private static double responseValueAndGradientKernel(float[][][][] kernel, double[][][] image,
            double[][][][] kernelBar, double[][][] imageBar, int[][] ints, double[][] doubles,
            double[][][][] doubleRows3, double[][][][] doubles3) {
        int made = 0;
        int made2 = 0;
        int[] aTape = ints[0];
        int[] bTape = ints[1];
        double[] xTape = doubles[0];
        double[][][] outBarTape = doubleRows3[0];
        double[][][] outTape = doubleRows3[1];
        if (outBarTape.length < kernel.length) {
            outBarTape = grow(doubleRows3, 0, kernel.length);
        }
        if (outTape.length < kernel.length) {
            outTape = grow(doubleRows3, 1, kernel.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        double sum = 0.0;
        for (int o = 0; o < kernel.length; o++) {
            double[][] image0 = image[0];
            int k4 = image0[0].length;
            double[][] out = fromPool(doubles3, 0, made, image0.length, k4);
            made++;
            outTape[o] = out;
            double[][] outBar = fromPool(doubles3, 1, made2, image0.length, k4);
            made2++;
            outBarTape[o] = outBar;
            for (int c = 0; c < image.length; c++) {
                float[][] k5 = kernel[o][c];
                for (int i = 0; i < image0.length; i++) {
                    double[] outI = out[i];
                    if (aTape.length < k + (long) outI.length) {
                        aTape = grow(ints, 0, k + (long) outI.length);
                    }
                    for (int j = 0; j < outI.length; j++) {
                        int a;
                        for (a = 0; a < k5.length && i + a < image0.length; a++) {
                            if (bTape.length < k2 + 1L) {
                                bTape = grow(ints, 1, k2 + 1L);
                            }
                            float[] row = k5[a];
                            int k6 = i + a;
                            int b;
                            for (b = 0; b < row.length && j + b < outI.length; b++) {
                                outI[j] += row[b] * image[c][k6][j + b];
                            }
                            bTape[k2] = b;
                            k2++;
                        }
                        aTape[k] = a;
                        k++;
                    }
                }
            }
            for (int i = 0; i < image0.length; i++) {
                double[] row = out[i];
                if (xTape.length < k3 + (long) row.length) {
                    xTape = grow(doubles, 0, k3 + (long) row.length);
                }
                for (int j = 0; j < row.length; j++) {
                    double x = row[j];
                    xTape[k3] = x;
                    sum += x > 0.0 ? x * x : 0.1 * x;
                    k3++;
                }
            }
        }
        for (int o = kernel.length - 1; o >= 0; o--) {
            double[][] out = outTape[o];
            double[][] outBar = outBarTape[o];
            int k4 = image[0].length - 1;
            for (int i = k4; i >= 0; i--) {
                double[] rowBar = outBar[i];
                int k5 = out[i].length;
                for (int j = k5 - 1; j >= 0; j--) {
                    double x = xTape[k3 - 1];
                    rowBar[j] += x > 0.0 ? 2.0 * x : 0.1;
                    k3--;
                }
            }
            for (int c = image.length - 1; c >= 0; c--) {
                float[][] k5 = kernel[o][c];
                double[][] kBar = kernelBar[o][c];
                for (int i = k4; i >= 0; i--) {
                    int k6 = out[i].length;
                    for (int j = k6 - 1; j >= 0; j--) {
                        for (int l = aTape[k - 1] - 1; l >= 0; l--) {
                            int k7 = i + l;
                            int b = bTape[k2 - 1];
                            if (0 < b) {
                                float[] row = k5[l];
                                double[] kBarL = kBar[l];
                                double[] row2 = image[c][k7];
                                double[] row3 = imageBar[c][k7];
                                double t = outBar[i][j];
                                for (int m = 0; m < b; m++) {
                                    int k8 = j + m;
                                    row3[k8] += t * row[m];
                                    kBarL[m] += t * row2[k8];
                                }
                            }
                            k2--;
                        }
                        k--;
                    }
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length, int length2) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2);
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, float[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, float[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][][] zerosLike(double[][][][] result, float[][][][] argument) {
        double[][][][] rows = result.length == argument.length ? result : new double[argument.length][0][][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(float[][] given, float[][] argument) {
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
    private static boolean sameShape(float[][][] given, float[][][] argument) {
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
    private static boolean sameShape(float[][][][] given, float[][][][] argument) {
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

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] borrowed(double[][][] outer, double[][][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][][][] borrowed(double[][][][] outer, double[][][][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] planes(double[][][] own, double[][][] given) {
        double[][][] planes = own.length == given.length ? own : new double[given.length][0][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = borrowed(planes[i], given[i]);
        }
        return planes;
    }

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][][] planes(double[][][][] own, double[][][][] given) {
        double[][][][] planes = own.length == given.length ? own : new double[given.length][0][][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = planes(planes[i], given[i]);
        }
        return planes;
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

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][] rounded(float[][] result, double[][] exact) {
        float[][] rounded = result.length == exact.length ? result : new float[exact.length][0];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][][] rounded(float[][][] result, double[][][] exact) {
        float[][][] rounded = result.length == exact.length ? result : new float[exact.length][0][];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][][][] rounded(float[][][][] result, double[][][][] exact) {
        float[][][][] rounded = result.length == exact.length ? result : new float[exact.length][0][][];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }
}
