package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ArraysInRecords}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ArraysInRecordsDerivatives {

    private ArraysInRecordsDerivatives() {}

    /**
     * The derivative of {@link ArraysInRecords#output(ArraysInRecords.Layer[], double[])} with respect to
     * {@code layers} and {@code x}.
     *
     * <p>
     * The branch on active values (line 16) has the derivative of the side taken.
     */
    public static OutputGradient outputGradient(ArraysInRecords.Layer[] layers, double[] x) {
        OutputGradient into = new OutputGradient();
        outputGradient(layers, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysInRecords#output(ArraysInRecords.Layer[], double[])} with
     * respect to {@code layers} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most
     * {@code elements(layers.bias) + layers.length + 4 * rounds11 + 6 * rounds13 + 2 * rounds29}; of the
     * method itself: at most {@code elements(layers.bias) + 2 * n + 2 * rounds13}. Workspace:
     * {@code 8 * (5 * elements(layers.bias) + 2 * elements(layers.weights) + 10 * layers.length + rounds13 + 3 * rows(layers.weights) + x.length)}
     * bytes, and while it grows at most twice as many. Here {@code n} is the value of n in line 29,
     * {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds13} is how often the loop
     * in line 13 runs in all, {@code rounds29} is how often the loop in line 29 runs in all.
     */
    public static void outputGradient(ArraysInRecords.Layer[] layers, double[] x, OutputGradient into) {
        into.prepare(layers, x);
        outputGradientKernel(into.layersWeights, into.layersBias, into.layersSlope, into.xCopy,
                into.layersWeightsBarRows, into.layersBiasBar, into.layersSlopeBar, into.x, into.doubleRows2,
                into.doubles, into.doubles2);
        into.scatter();
    }

    /**
     * Computes the derivative of {@link ArraysInRecords#output(ArraysInRecords.Layer[], double[])} with
     * respect to {@code layers} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most
     * {@code elements(layers.bias) + layers.length + 4 * rounds11 + 6 * rounds13 + 4 * rounds29}; of the
     * method itself: at most {@code elements(layers.bias) + 2 * n + 2 * rounds13}. Workspace:
     * {@code 8 * (5 * elements(layers.bias) + 2 * elements(layers.weights) + 10 * layers.length + rounds13 + 3 * rows(layers.weights) + x.length)}
     * bytes, and while it grows at most twice as many. Here {@code n} is the value of n in line 29,
     * {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds13} is how often the loop
     * in line 13 runs in all, {@code rounds29} is how often the loop in line 29 runs in all.
     */
    public static double outputValueAndGradient(ArraysInRecords.Layer[] layers, double[] x,
            OutputGradient into) {
        into.prepare(layers, x);
        double value = outputValueAndGradientKernel(into.layersWeights, into.layersBias, into.layersSlope,
                into.xCopy, into.layersWeightsBarRows, into.layersBiasBar, into.layersSlopeBar, into.x,
                into.doubleRows2, into.doubles, into.doubles2);
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link ArraysInRecords#output(ArraysInRecords.Layer[], double[])} with respect to
     * {@code layers} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class OutputGradient {
        private LayerPartials[] layers = new LayerPartials[0];
        private double[] x = new double[0];
        private double[][][] layersWeightsBar = new double[0][][];
        private double[][] layersBiasBar = new double[0][];
        private double[] layersSlopeBar = new double[0];
        private boolean given;
        private double[][][] layersWeights = new double[0][][];
        private double[][] layersBias = new double[0][];
        private double[] layersSlope = new double[0];
        private double[] xCopy = new double[0];
        private double[][][] layersWeightsBarRowsPlanes = new double[0][][];
        private double[][][] layersWeightsBarRows = new double[0][][];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[2][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public OutputGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static OutputGradient into(double[] x) {
            OutputGradient holder = new OutputGradient();
            holder.own.add(x, 1, "x");
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code layers}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public LayerPartials[] layers() {
            return layers;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(ArraysInRecords.Layer[] layers, double[] x) {
            layersWeights = sized(layersWeights, layers.length);
            layersBias = sized(layersBias, layers.length);
            layersSlope = sized(layersSlope, layers.length);
            for (int i = 0; i < layers.length; i++) {
                ArraysInRecords.Layer layer = layers[i];
                layersWeights[i] = layer.weights();
                layersBias[i] = layer.bias();
                layersSlope[i] = layer.slope();
            }
            own.begin();
            own.add(this.layersWeightsBar, 3, "layers.weights");
            own.add(this.layersBiasBar, 2, "layers.bias");
            own.add(this.x, 1, "x");
            own.end();
            if (own.owner(layersWeights, 3) != null) {
                throw new IllegalArgumentException("argument layers.weights shares an array with the result "
                        + own.owner(layersWeights, 3));
            }
            if (own.owner(layersBias, 2) != null) {
                throw new IllegalArgumentException(
                        "argument layers.bias shares an array with the result " + own.owner(layersBias, 2));
            }
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            if (contains(layersWeights, x)) {
                throw new IllegalArgumentException(
                        "arguments x and layers.weights share an array, and the method overwrites x");
            }
            if (contains(layersBias, x)) {
                throw new IllegalArgumentException(
                        "arguments x and layers.bias share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            layersWeightsBar = zerosLike(layersWeightsBar, layersWeights);
            layersWeightsBarRowsPlanes = planes(layersWeightsBarRowsPlanes, layersWeightsBar);
            layersWeightsBarRows = borrowed(layersWeightsBarRows, layersWeightsBarRowsPlanes);
            layersBiasBar = zerosLike(layersBiasBar, layersBias);
            layersSlopeBar = zerosLike(layersSlopeBar, layersSlope);
            this.x = zerosLike(this.x, x);
        }

        private void scatter() {
            this.layers = mirrors(this.layers, layersWeightsBar.length);
            for (int i = 0; i < this.layers.length; i++) {
                LayerPartials mirror = this.layers[i];
                mirror.weights = layersWeightsBar[i];
                mirror.bias = layersBiasBar[i];
                mirror.slope = layersSlopeBar[i];
            }
        }

        private OutputGradient withoutScratch() {
            OutputGradient results = new OutputGradient();
            results.layers = layers;
            results.x = x;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ArraysInRecords.Layer}; overwritten by the next
     * computation.
     */
    public static final class LayerPartials {
        private double[][] weights = new double[0][];
        private double[] bias = new double[0];
        private double slope;

        private LayerPartials() {}

        /** The derivative with respect to {@code weights}. */
        public double[][] weights() {
            return weights;
        }

        /** The derivative with respect to {@code bias}. */
        public double[] bias() {
            return bias;
        }

        /** The derivative with respect to {@code slope}. */
        public double slope() {
            return slope;
        }
    }

    private static void outputGradientKernel(double[][][] layersWeights, double[][] layersBias,
            double[] layersSlope, double[] x, double[][][] layersWeightsBar, double[][] layersBiasBar,
            double[] layersSlopeBar, double[] xBar, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] signalBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] zTape = doubles[1];
        double[][] yBarTape = doubleRows2[1];
        double[][] signalTape = doubleRows2[2];
        if (signalBarTape.length < layersWeights.length) {
            signalBarTape = grow(doubleRows2, 0, layersWeights.length);
        }
        if (yBarTape.length < layersWeights.length) {
            yBarTape = grow(doubleRows2, 1, layersWeights.length);
        }
        if (signalTape.length < layersWeights.length) {
            signalTape = grow(doubleRows2, 2, layersWeights.length);
        }
        int k = 0;
        int k2 = 0;
        double[] signal = x;
        double[] signalBar = xBar;
        for (int i = 0; i < layersWeights.length; i++) {
            signalTape[i] = signal;
            signalBarTape[i] = signalBar;
            double[][] layerWeights = layersWeights[i];
            double[] layerBias = layersBias[i];
            double layerSlope = layersSlope[i];
            double[] y = fromPool(doubles2, 0, made, layerBias.length);
            made++;
            signalBar = fromPool(doubles2, 1, made2, layerBias.length);
            made2++;
            yBarTape[i] = signalBar;
            if (zTape.length < k2 + (long) layerBias.length) {
                zTape = grow(doubles, 1, k2 + (long) layerBias.length);
            }
            for (int j = 0; j < layerBias.length; j++) {
                double z = layerBias[j];
                if (tape.length < k + (long) signal.length) {
                    tape = grow(doubles, 0, k + (long) signal.length);
                }
                for (int l = 0; l < signal.length; l++) {
                    double signalL = signal[l];
                    tape[k] = signalL;
                    z += layerWeights[j][l] * signalL;
                    k++;
                }
                zTape[k2] = z;
                y[j] = z > 0.0 ? z : layerSlope * z;
                k2++;
            }
            signal = y;
        }
        for (int i = 0; i < signal.length; i++) {
            signalBar[i] += 2.0 * signal[i];
        }
        for (int i = layersWeights.length - 1; i >= 0; i--) {
            double[] signal2 = signalTape[i];
            double[] signalBar2 = signalBarTape[i];
            double[][] layerWeights = layersWeights[i];
            double[][] layerWeightsBar = layersWeightsBar[i];
            double[] layerBiasBar = layersBiasBar[i];
            double layerSlope = layersSlope[i];
            int k3 = layersBias[i].length;
            double[] yBar = yBarTape[i];
            double layerSlopeBar = 0.0;
            for (int j = k3 - 1; j >= 0; j--) {
                int k4 = signal2.length;
                double z = zTape[k2 - 1];
                double zBar = yBar[j];
                yBar[j] = 0.0;
                if (!(z > 0.0)) {
                    layerSlopeBar += zBar * z;
                    zBar *= layerSlope;
                }
                for (int l = k4 - 1; l >= 0; l--) {
                    signalBar2[l] += zBar * layerWeights[j][l];
                    layerWeightsBar[j][l] += zBar * tape[k - 1];
                    k--;
                }
                layerBiasBar[j] += zBar;
                k2--;
            }
            layersSlopeBar[i] += layerSlopeBar;
        }
    }

    private static double outputValueAndGradientKernel(double[][][] layersWeights, double[][] layersBias,
            double[] layersSlope, double[] x, double[][][] layersWeightsBar, double[][] layersBiasBar,
            double[] layersSlopeBar, double[] xBar, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] signalBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] zTape = doubles[1];
        double[][] yBarTape = doubleRows2[1];
        double[][] signalTape = doubleRows2[2];
        if (signalBarTape.length < layersWeights.length) {
            signalBarTape = grow(doubleRows2, 0, layersWeights.length);
        }
        if (yBarTape.length < layersWeights.length) {
            yBarTape = grow(doubleRows2, 1, layersWeights.length);
        }
        if (signalTape.length < layersWeights.length) {
            signalTape = grow(doubleRows2, 2, layersWeights.length);
        }
        int k = 0;
        int k2 = 0;
        double[] signal = x;
        double[] signalBar = xBar;
        for (int i = 0; i < layersWeights.length; i++) {
            signalTape[i] = signal;
            signalBarTape[i] = signalBar;
            double[][] layerWeights = layersWeights[i];
            double[] layerBias = layersBias[i];
            double layerSlope = layersSlope[i];
            double[] y = fromPool(doubles2, 0, made, layerBias.length);
            made++;
            signalBar = fromPool(doubles2, 1, made2, layerBias.length);
            made2++;
            yBarTape[i] = signalBar;
            if (zTape.length < k2 + (long) layerBias.length) {
                zTape = grow(doubles, 1, k2 + (long) layerBias.length);
            }
            for (int j = 0; j < layerBias.length; j++) {
                double z = layerBias[j];
                if (tape.length < k + (long) signal.length) {
                    tape = grow(doubles, 0, k + (long) signal.length);
                }
                for (int l = 0; l < signal.length; l++) {
                    double signalL = signal[l];
                    tape[k] = signalL;
                    z += layerWeights[j][l] * signalL;
                    k++;
                }
                zTape[k2] = z;
                y[j] = z > 0.0 ? z : layerSlope * z;
                k2++;
            }
            signal = y;
        }
        double sum = 0.0;
        for (int i = 0; i < signal.length; i++) {
            double s = signal[i];
            sum += s * s;
            signalBar[i] += 2.0 * s;
        }
        for (int i = layersWeights.length - 1; i >= 0; i--) {
            double[] signal2 = signalTape[i];
            double[] signalBar2 = signalBarTape[i];
            double[][] layerWeights = layersWeights[i];
            double[][] layerWeightsBar = layersWeightsBar[i];
            double[] layerBiasBar = layersBiasBar[i];
            double layerSlope = layersSlope[i];
            int k3 = layersBias[i].length;
            double[] yBar = yBarTape[i];
            double layerSlopeBar = 0.0;
            for (int j = k3 - 1; j >= 0; j--) {
                int k4 = signal2.length;
                double z = zTape[k2 - 1];
                double zBar = yBar[j];
                yBar[j] = 0.0;
                if (!(z > 0.0)) {
                    layerSlopeBar += zBar * z;
                    zBar *= layerSlope;
                }
                for (int l = k4 - 1; l >= 0; l--) {
                    signalBar2[l] += zBar * layerWeights[j][l];
                    layerWeightsBar[j][l] += zBar * tape[k - 1];
                    k--;
                }
                layerBiasBar[j] += zBar;
                k2--;
            }
            layersSlopeBar[i] += layerSlopeBar;
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

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
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

    /** The same at one more level. */
    private static boolean contains(Object[][] planes, Object array) {
        for (Object[] rows : planes) {
            if (rows != null && contains(rows, array)) {
                return true;
            }
        }
        return false;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] planes(double[][][] own, double[][][] given) {
        double[][][] planes = own.length == given.length ? own : new double[given.length][0][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = borrowed(planes[i], given[i]);
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

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[][] sized(double[][] last, int length) {
        return last.length == length ? last : new double[length][0];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[][][] sized(double[][][] last, int length) {
        return last.length == length ? last : new double[length][0][];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static LayerPartials[] mirrors(LayerPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        LayerPartials[] fresh = new LayerPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new LayerPartials();
        }
        return fresh;
    }
}
