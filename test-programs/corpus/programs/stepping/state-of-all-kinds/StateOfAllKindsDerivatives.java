package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StateOfAllKinds}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StateOfAllKindsDerivatives {

    private StateOfAllKindsDerivatives() {}

    /**
     * The derivative of {@link StateOfAllKinds#drift(double[], double, int)} with respect to {@code field}
     * and {@code charge}.
     *
     * <p>
     * Branches on active values (lines 31 and 35) have the derivative of the side taken.
     */
    public static DriftGradient driftGradient(double[] field, double charge, int steps) {
        DriftGradient into = new DriftGradient();
        driftGradient(field, charge, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StateOfAllKinds#drift(double[], double, int)} with respect to
     * {@code field} and {@code charge} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 53 * steps}; of the method itself: at most
     * {@code 2 * (field.length + 9 * steps + 2)}. Workspace: {@code 13 * field.length + 54 * steps} bytes.
     */
    public static void driftGradient(double[] field, double charge, int steps, DriftGradient into) {
        into.prepare(field);
        into.charge = driftGradientKernel(into.fieldCopy, charge, steps, into.field, into.ints, into.doubles,
                into.floats, into.booleans);
    }

    /**
     * Computes the derivative of {@link StateOfAllKinds#drift(double[], double, int)} with respect to
     * {@code field} and {@code charge} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * field.length + 53 * steps + 4}; of the method itself: at most
     * {@code 2 * (field.length + 9 * steps + 2)}. Workspace: {@code 13 * field.length + 54 * steps} bytes.
     */
    public static double driftValueAndGradient(double[] field, double charge, int steps, DriftGradient into) {
        into.prepare(field);
        double value = driftValueAndGradientKernel(into.fieldCopy, charge, steps, into.field, into.ints,
                into.doubles, into.floats, into.booleans, into.partials);
        into.charge = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StateOfAllKinds#drift(double[], double, int)} with respect to {@code field}
     * and {@code charge}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DriftGradient {
        private double[] field = new double[0];
        private double charge;
        private boolean given;
        private double[] fieldCopy = new double[0];
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[5][0];
        private final float[][] floats = new float[1][0];
        private final boolean[][] booleans = new boolean[3][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DriftGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DriftGradient into(double[] field) {
            DriftGradient holder = new DriftGradient();
            holder.field = field;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code field}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] field() {
            return field;
        }

        /** The derivative with respect to {@code charge}. */
        public double charge() {
            return charge;
        }

        private void prepare(double[] field) {
            if (this.field == field) {
                throw new IllegalArgumentException("argument field shares an array with the result field");
            }
            fieldCopy = copied(fieldCopy, field);
            if (given && !sameShape(this.field, field)) {
                throw new IllegalArgumentException(
                        "the array given for the result field has not the shape of the argument");
            }
            this.field = roomLike(this.field, field);
        }

        private DriftGradient withoutScratch() {
            DriftGradient results = new DriftGradient();
            results.field = field;
            results.charge = charge;
            return results;
        }
    }

    private static double driftGradientKernel(double[] field, double charge, int steps, double[] fieldBar,
            int[][] ints, double[][] doubles, float[][] floats, boolean[][] booleans) {
        int[] cellTape = ints[0];
        double[] tape = doubles[0];
        double[] atYTape = doubles[1];
        double[] atXTape = doubles[2];
        float[] cooledTape = floats[0];
        double[] atXTape2 = doubles[3];
        boolean[] bouncedTape = booleans[0];
        double[] productTape = doubles[4];
        boolean[] tape2 = booleans[1];
        int[] tape3 = ints[1];
        int[] visits = room(ints, 2, field.length);
        boolean[] hot = room(booleans, 2, field.length);
        if (cellTape.length < steps) {
            cellTape = grow(ints, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 0, steps);
        }
        if (atYTape.length < steps) {
            atYTape = grow(doubles, 1, steps);
        }
        if (atXTape.length < steps) {
            atXTape = grow(doubles, 2, steps);
        }
        if (cooledTape.length < steps) {
            cooledTape = grow(floats, 0, steps);
        }
        if (atXTape2.length < steps) {
            atXTape2 = grow(doubles, 3, steps);
        }
        if (bouncedTape.length < steps) {
            bouncedTape = grow(booleans, 0, steps);
        }
        if (productTape.length < steps) {
            productTape = grow(doubles, 4, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(booleans, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(ints, 1, steps);
        }
        double atX = 0.1;
        double atY = charge;
        float cooled = 1.0f;
        long seed = 12345L;
        boolean bounced = false;
        double product = 1.0;
        for (int s = 0; s < steps; s++) {
            atXTape[s] = atX;
            atYTape[s] = atY;
            cooledTape[s] = cooled;
            productTape[s] = product;
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            int cell = (int) ((seed >>> 33) % field.length);
            cellTape[s] = cell;
            int k = visits[cell] + s;
            tape3[s] = k;
            visits[cell] = k;
            boolean test = !hot[cell];
            tape2[s] = test;
            hot[cell] = test;
            double fieldCell = field[cell];
            double t = fieldCell * (test ? 1.0 : 0.5);
            tape[s] = t;
            double kick = t * cooled;
            double atX2 = atX + kick * atY;
            atY -= kick * atX;
            cooled *= (float) (0.9 + 0.01 * atX2);
            field[cell] = fieldCell + 0.05 * k * atX2;
            if (atX2 * atX2 > 1.0) {
                atX2 = 1.0 / atX2;
                atXTape2[s] = atX2;
                bounced = !bounced;
            }
            bouncedTape[s] = bounced;
            product *= bounced ? atY : 1.0 + 0.1 * atX2;
            atX = atX2;
        }
        for (int i = 0; i < field.length; i++) {
            fieldBar[i] = visits[i];
        }
        double atXBar = 1.0;
        double atYBar = 2.0;
        double cooledBar = 1.0;
        double productBar = 1.0;
        for (int s = steps - 1; s >= 0; s--) {
            double atX2 = atXTape[s];
            double atY2 = atYTape[s];
            int cell = cellTape[s];
            double t = tape2[s] ? 1.0 : 0.5;
            double tapeS = tape[s];
            double t2 = cooledTape[s];
            double kick = tapeS * t2;
            double t3 = atX2 + kick * atY2;
            double t4 = atY2 - kick * atX2;
            float t5 = (float) (0.9 + 0.01 * t3);
            double t6 = 0.05 * tape3[s];
            boolean test = t3 * t3 > 1.0;
            double atX3 = test ? atXTape2[s] : t3;
            double t7 = productBar * productTape[s];
            double dyBar;
            if (bouncedTape[s]) {
                dyBar = atYBar + t7;
            } else {
                t4 = 1.0 + 0.1 * atX3;
                atXBar += t7 * 0.1;
                dyBar = atYBar;
            }
            productBar *= t4;
            if (test) {
                double atX4 = atXTape2[s];
                atXBar = -(atXBar * atX4 * atX4);
            }
            double fieldBarCell = fieldBar[cell];
            double dxBar = atXBar + fieldBarCell * t6 + cooledBar * t2 * 0.01;
            atXBar = dxBar - dyBar * kick;
            double kickBar = dxBar * atY2 - dyBar * atX2;
            atYBar = dyBar + dxBar * kick;
            cooledBar = cooledBar * t5 + kickBar * tapeS;
            fieldBar[cell] = fieldBarCell + kickBar * t2 * t;
        }
        return atYBar;
    }

    private static double driftValueAndGradientKernel(double[] field, double charge, int steps,
            double[] fieldBar, int[][] ints, double[][] doubles, float[][] floats, boolean[][] booleans,
            double[] partials) {
        int[] cellTape = ints[0];
        double[] tape = doubles[0];
        double[] atYTape = doubles[1];
        double[] atXTape = doubles[2];
        float[] cooledTape = floats[0];
        double[] atXTape2 = doubles[3];
        boolean[] bouncedTape = booleans[0];
        double[] productTape = doubles[4];
        boolean[] tape2 = booleans[1];
        int[] tape3 = ints[1];
        int[] visits = room(ints, 2, field.length);
        boolean[] hot = room(booleans, 2, field.length);
        if (cellTape.length < steps) {
            cellTape = grow(ints, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 0, steps);
        }
        if (atYTape.length < steps) {
            atYTape = grow(doubles, 1, steps);
        }
        if (atXTape.length < steps) {
            atXTape = grow(doubles, 2, steps);
        }
        if (cooledTape.length < steps) {
            cooledTape = grow(floats, 0, steps);
        }
        if (atXTape2.length < steps) {
            atXTape2 = grow(doubles, 3, steps);
        }
        if (bouncedTape.length < steps) {
            bouncedTape = grow(booleans, 0, steps);
        }
        if (productTape.length < steps) {
            productTape = grow(doubles, 4, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(booleans, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(ints, 1, steps);
        }
        double atX = 0.1;
        double atY = charge;
        float cooled = 1.0f;
        long seed = 12345L;
        boolean bounced = false;
        double product = 1.0;
        for (int s = 0; s < steps; s++) {
            atXTape[s] = atX;
            atYTape[s] = atY;
            cooledTape[s] = cooled;
            productTape[s] = product;
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            int cell = (int) ((seed >>> 33) % field.length);
            cellTape[s] = cell;
            int k = visits[cell] + s;
            tape3[s] = k;
            visits[cell] = k;
            boolean test = !hot[cell];
            tape2[s] = test;
            hot[cell] = test;
            double fieldCell = field[cell];
            double t = fieldCell * (test ? 1.0 : 0.5);
            tape[s] = t;
            double kick = t * cooled;
            double atX2 = atX + kick * atY;
            atY -= kick * atX;
            cooled *= (float) (0.9 + 0.01 * atX2);
            field[cell] = fieldCell + 0.05 * k * atX2;
            if (atX2 * atX2 > 1.0) {
                atX2 = 1.0 / atX2;
                atXTape2[s] = atX2;
                bounced = !bounced;
            }
            bouncedTape[s] = bounced;
            product *= bounced ? atY : 1.0 + 0.1 * atX2;
            atX = atX2;
        }
        double sum = atX + 2.0 * atY + product + cooled;
        for (int i = 0; i < field.length; i++) {
            double t = visits[i];
            sum += field[i] * t;
            fieldBar[i] = t;
        }
        double atXBar = 1.0;
        double atYBar = 2.0;
        double cooledBar = 1.0;
        double productBar = 1.0;
        for (int s = steps - 1; s >= 0; s--) {
            double atX2 = atXTape[s];
            double atY2 = atYTape[s];
            int cell = cellTape[s];
            double t = tape2[s] ? 1.0 : 0.5;
            double tapeS = tape[s];
            double t2 = cooledTape[s];
            double kick = tapeS * t2;
            double t3 = atX2 + kick * atY2;
            double t4 = atY2 - kick * atX2;
            float t5 = (float) (0.9 + 0.01 * t3);
            double t6 = 0.05 * tape3[s];
            boolean test = t3 * t3 > 1.0;
            double atX3 = test ? atXTape2[s] : t3;
            double t7 = productBar * productTape[s];
            double dyBar;
            if (bouncedTape[s]) {
                dyBar = atYBar + t7;
            } else {
                t4 = 1.0 + 0.1 * atX3;
                atXBar += t7 * 0.1;
                dyBar = atYBar;
            }
            productBar *= t4;
            if (test) {
                double atX4 = atXTape2[s];
                atXBar = -(atXBar * atX4 * atX4);
            }
            double fieldBarCell = fieldBar[cell];
            double dxBar = atXBar + fieldBarCell * t6 + cooledBar * t2 * 0.01;
            atXBar = dxBar - dyBar * kick;
            double kickBar = dxBar * atY2 - dyBar * atX2;
            atYBar = dyBar + dxBar * kick;
            cooledBar = cooledBar * t5 + kickBar * tapeS;
            fieldBar[cell] = fieldBarCell + kickBar * t2 * t;
        }
        partials[0] = atYBar;
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static boolean[] room(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, false);
        }
        return array;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
