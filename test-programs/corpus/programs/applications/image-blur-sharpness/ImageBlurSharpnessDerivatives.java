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
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public SharpnessGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SharpnessGradient into(double[][] image, double[] kernel) {
            SharpnessGradient holder = new SharpnessGradient();
            if (holder.own.add(image, 2, "image")) {
                throw new IllegalArgumentException("the result image has a row twice");
            }
            if (holder.own.owner(kernel, 1) != null) {
                throw new IllegalArgumentException("the results image and kernel share an array");
            }
            holder.own.add(kernel, 1, "kernel");
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
            own.begin();
            own.add(this.image, 2, "image");
            own.add(this.kernel, 1, "kernel");
            own.end();
            if (own.owner(image, 2) != null) {
                throw new IllegalArgumentException(
                        "argument image shares an array with the result " + own.owner(image, 2));
            }
            if (own.owner(kernel, 1) != null) {
                throw new IllegalArgumentException(
                        "argument kernel shares an array with the result " + own.owner(kernel, 1));
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
        boolean test = kStart <= radius;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] out = fromPool(doubles2, 0, made, row.length);
            made++;
            double[] outBar = fromPool(doubles2, 1, made2, row.length);
            made2++;
            outBarTape[y] = outBar;
            for (int x = 0; x < row.length; x++) {
                if (test) {
                    double outX = out[x];
                    for (int k = kStart; k <= radius; k++) {
                        int at = x + k;
                        if (at < 0) {
                            at = -at;
                        }
                        if (at >= row.length) {
                            at = 2 * row.length - 2 - at;
                        }
                        outX += kernel[k + radius] * row[at];
                    }
                    out[x] = outX;
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
        boolean test2 = kStart < k;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] rowBar = imageBar[y];
            double[] outBar = outBarTape[y];
            for (int x = 0; x < row.length; x++) {
                if (test2) {
                    double outBarX = outBar[x];
                    for (int i = kStart; i < k; i++) {
                        int at = x + i;
                        if (at < 0) {
                            at = -at;
                        }
                        if (at >= row.length) {
                            at = 2 * row.length - 2 - at;
                        }
                        int k2 = i + radius;
                        rowBar[at] += outBarX * kernel[k2];
                        kernelBar[k2] += outBarX * row[at];
                    }
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
        boolean test = kStart <= radius;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] out = fromPool(doubles2, 0, made, row.length);
            made++;
            double[] outBar = fromPool(doubles2, 1, made2, row.length);
            made2++;
            outBarTape[y] = outBar;
            for (int x = 0; x < row.length; x++) {
                if (test) {
                    double outX = out[x];
                    for (int k = kStart; k <= radius; k++) {
                        int at = x + k;
                        if (at < 0) {
                            at = -at;
                        }
                        if (at >= row.length) {
                            at = 2 * row.length - 2 - at;
                        }
                        outX += kernel[k + radius] * row[at];
                    }
                    out[x] = outX;
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
        boolean test2 = kStart < k;
        for (int y = 0; y < image.length; y++) {
            double[] row = image[y];
            double[] rowBar = imageBar[y];
            double[] outBar = outBarTape[y];
            for (int x = 0; x < row.length; x++) {
                if (test2) {
                    double outBarX = outBar[x];
                    for (int i = kStart; i < k; i++) {
                        int at = x + i;
                        if (at < 0) {
                            at = -at;
                        }
                        if (at >= row.length) {
                            at = 2 * row.length - 2 - at;
                        }
                        int k2 = i + radius;
                        rowBar[at] += outBarX * kernel[k2];
                        kernelBar[k2] += outBarX * row[at];
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
