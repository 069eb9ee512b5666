package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OverwrittenByTurns}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverwrittenByTurnsDerivatives {

    private OverwrittenByTurnsDerivatives() {}

    /**
     * The derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to {@code x}
     * and {@code y}.
     */
    public static MixedGradient mixedGradient(double[] x, float[] y, int steps) {
        MixedGradient into = new MixedGradient();
        mixedGradient(x, y, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     */
    public static void mixedGradient(double[] x, float[] y, int steps, MixedGradient into) {
        into.prepare(x, y);
        mixedGradientKernel(into.xCopy, into.yCopy, steps, into.x, into.yExact, into.ints, into.doubles,
                into.floats);
        into.round();
    }

    /**
     * Computes the derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     */
    public static double mixedValueAndGradient(double[] x, float[] y, int steps, MixedGradient into) {
        into.prepare(x, y);
        double value = mixedValueAndGradientKernel(into.xCopy, into.yCopy, steps, into.x, into.yExact,
                into.ints, into.doubles, into.floats);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to {@code x}
     * and {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MixedGradient {
        private double[] x = new double[0];
        private float[] y = new float[0];
        private double[] yExact = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private float[] yCopy = new float[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[4][0];
        private final float[][] floats = new float[1][0];

        /** An empty holder, which grows to what it meets. */
        public MixedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MixedGradient into(double[] x, float[] y) {
            MixedGradient holder = new MixedGradient();
            holder.x = x;
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] y() {
            return y;
        }

        private void prepare(double[] x, float[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            xCopy = copied(xCopy, x);
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            yExact = zerosLike(yExact, y);
        }

        private void round() {
            y = rounded(y, yExact);
        }

        private MixedGradient withoutScratch() {
            MixedGradient results = new MixedGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void mixedGradientKernel(double[] x, float[] y, int steps, double[] xBar, double[] yBar,
            int[][] ints, double[][] doubles, float[][] floats) {
        int[] jTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        float[] tape3 = floats[0];
        double[] betweenTape = doubles[3];
        int[] place = room(ints, 1, x.length);
        for (int i = 0; i < x.length; i++) {
            place[i] = (i + 1) % x.length;
        }
        int k = 0;
        for (int s = 0; s < steps; s++) {
            int k2 = k + x.length;
            if (jTape.length < k2) {
                jTape = grow(ints, 0, k2);
            }
            if (beforeTape.length < k2) {
                beforeTape = grow(doubles, 0, k2);
            }
            if (tape.length < k2) {
                tape = grow(doubles, 1, k2);
            }
            if (tape2.length < k2) {
                tape2 = grow(doubles, 2, k2);
            }
            if (tape3.length < k2) {
                tape3 = grow(floats, 0, k2);
            }
            if (betweenTape.length < k2) {
                betweenTape = grow(doubles, 3, k2);
            }
            for (int i = 0; i < x.length; i++) {
                int j = place[i];
                jTape[k] = j;
                double before = x[j];
                beforeTape[k] = before;
                double xi = x[i];
                tape2[k] = xi;
                if (xi > 0.2) {
                    double t = Math.cos(before);
                    tape[k] = t;
                    double t2 = xi * t;
                    x[j] = t2;
                    float yi = y[i];
                    tape3[k] = yi;
                    y[i] = yi * (float) t2;
                } else if (before < 0.0) {
                    x[i] = before * before;
                    place[i] = (j + s) % x.length;
                }
                double between = x[j];
                betweenTape[k] = between;
                x[j] = 0.5 * between + y[i];
                k++;
            }
        }
        for (int s = steps - 1; s >= 0; s--) {
            for (int i = x.length - 1; i >= 0; i--) {
                int j = jTape[k - 1];
                double before = beforeTape[k - 1];
                double t = tape2[k - 1];
                double between = betweenTape[k - 1];
                double t2 = y[i];
                double t3 = 0.5 * between + t2;
                double t4 = before * between;
                double t5 = t2 * t3;
                double beforeBar = t5 * between;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                double t6 = t2 * t4 + xBarJ;
                yBar[i] += t4 * t3 + t6;
                xBar[j] += t5 * before + t6 * 0.5;
                double t7 = 0.0;
                if (t > 0.2) {
                    double t8 = tape[k - 1];
                    float t9 = tape3[k - 1];
                    y[i] = t9;
                    double yBarI = yBar[i];
                    yBar[i] = yBarI * (float) (t * t8);
                    double xBarJ2 = xBar[j];
                    xBar[j] = 0.0;
                    double t10 = yBarI * t9 + xBarJ2;
                    t7 = t10 * t8;
                    beforeBar -= t10 * t * Math.sin(before);
                } else if (before < 0.0) {
                    double xBarI = xBar[i];
                    xBar[i] = 0.0;
                    beforeBar += 2.0 * xBarI * before;
                }
                xBar[i] += t7;
                xBar[j] += beforeBar;
                k--;
            }
        }
    }

    private static double mixedValueAndGradientKernel(double[] x, float[] y, int steps, double[] xBar,
            double[] yBar, int[][] ints, double[][] doubles, float[][] floats) {
        int[] jTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        float[] tape3 = floats[0];
        double[] betweenTape = doubles[3];
        int[] place = room(ints, 1, x.length);
        for (int i = 0; i < x.length; i++) {
            place[i] = (i + 1) % x.length;
        }
        int k = 0;
        double sum = 0.0;
        for (int s = 0; s < steps; s++) {
            int k2 = k + x.length;
            if (jTape.length < k2) {
                jTape = grow(ints, 0, k2);
            }
            if (beforeTape.length < k2) {
                beforeTape = grow(doubles, 0, k2);
            }
            if (tape.length < k2) {
                tape = grow(doubles, 1, k2);
            }
            if (tape2.length < k2) {
                tape2 = grow(doubles, 2, k2);
            }
            if (tape3.length < k2) {
                tape3 = grow(floats, 0, k2);
            }
            if (betweenTape.length < k2) {
                betweenTape = grow(doubles, 3, k2);
            }
            for (int i = 0; i < x.length; i++) {
                int j = place[i];
                jTape[k] = j;
                double before = x[j];
                beforeTape[k] = before;
                double xi = x[i];
                tape2[k] = xi;
                if (xi > 0.2) {
                    double t = Math.cos(before);
                    tape[k] = t;
                    double t2 = xi * t;
                    x[j] = t2;
                    float yi = y[i];
                    tape3[k] = yi;
                    y[i] = yi * (float) t2;
                } else if (before < 0.0) {
                    x[i] = before * before;
                    place[i] = (j + s) % x.length;
                }
                double between = x[j];
                betweenTape[k] = between;
                double t = y[i];
                double t2 = 0.5 * between + t;
                x[j] = t2;
                sum += before * between * t2 * t;
                k++;
            }
        }
        for (int s = steps - 1; s >= 0; s--) {
            for (int i = x.length - 1; i >= 0; i--) {
                int j = jTape[k - 1];
                double before = beforeTape[k - 1];
                double t = tape2[k - 1];
                double between = betweenTape[k - 1];
                double t2 = y[i];
                double t3 = 0.5 * between + t2;
                double t4 = before * between;
                double t5 = t2 * t3;
                double beforeBar = t5 * between;
                double xBarJ = xBar[j];
                xBar[j] = 0.0;
                double t6 = t2 * t4 + xBarJ;
                yBar[i] += t4 * t3 + t6;
                xBar[j] += t5 * before + t6 * 0.5;
                double t7 = 0.0;
                if (t > 0.2) {
                    double t8 = tape[k - 1];
                    float t9 = tape3[k - 1];
                    y[i] = t9;
                    double yBarI = yBar[i];
                    yBar[i] = yBarI * (float) (t * t8);
                    double xBarJ2 = xBar[j];
                    xBar[j] = 0.0;
                    double t10 = yBarI * t9 + xBarJ2;
                    t7 = t10 * t8;
                    beforeBar -= t10 * t * Math.sin(before);
                } else if (before < 0.0) {
                    double xBarI = xBar[i];
                    xBar[i] = 0.0;
                    beforeBar += 2.0 * xBarI * before;
                }
                xBar[i] += t7;
                xBar[j] += beforeBar;
                k--;
            }
        }
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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
    private static float[] grow(float[][] slots, int slot, long length) {
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
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static float[] copied(float[] copy, float[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}
