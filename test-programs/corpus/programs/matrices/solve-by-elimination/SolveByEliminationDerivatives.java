package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SolveByElimination}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SolveByEliminationDerivatives {

    private SolveByEliminationDerivatives() {}

    /**
     * The derivative of {@link SolveByElimination#value(double[][], double[], double[])} with respect to
     * {@code a} and {@code b}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] b, double[] target) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, target, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SolveByElimination#value(double[][], double[], double[])} with
     * respect to {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code b.length * (4 * b.length * b.length + 16 * b.length + 17)}; of the method
     * itself: at most {@code b.length * (4 * b.length * b.length + 15 * b.length + 13) / 2}. Workspace: at
     * most
     * {@code 4 * (b.length * b.length * b.length + 8 * b.length * b.length + 6 * a.length + 12 * b.length + 2 * elements(a))}
     * bytes, and while it grows at most twice as many.
     */
    public static void valueGradient(double[][] a, double[] b, double[] target, ValueGradient into) {
        into.prepare(a, b, target);
        valueGradientKernel(into.aRows, into.bCopy, target, into.aBarRows, into.b, into.ints,
                into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link SolveByElimination#value(double[][], double[], double[])} with
     * respect to {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code b.length * (4 * b.length * b.length + 16 * b.length + 19)}; of the method
     * itself: at most {@code b.length * (4 * b.length * b.length + 15 * b.length + 13) / 2}. Workspace: at
     * most
     * {@code 4 * (b.length * b.length * b.length + 8 * b.length * b.length + 6 * a.length + 12 * b.length + 2 * elements(a))}
     * bytes, and while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double[][] a, double[] b, double[] target,
            ValueGradient into) {
        into.prepare(a, b, target);
        return valueValueAndGradientKernel(into.aRows, into.bCopy, target, into.aBarRows, into.b, into.ints,
                into.doubleRows2, into.doubles);
    }

    /**
     * The derivative of {@link SolveByElimination#value(double[][], double[], double[])} with respect to
     * {@code a} and {@code b}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] b = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[] bCopy = new double[0];
        private double[][] aBarRows = new double[0][];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[7][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] b) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(b, 1) != null) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            holder.own.add(b, 1, "b");
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[][] a, double[] b, double[] target) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.b, 1, "b");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "argument b shares an array with the result " + own.owner(b, 1));
            }
            if (own.owner(target, 1) != null) {
                throw new IllegalArgumentException(
                        "argument target shares an array with the result " + own.owner(target, 1));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            if (seen.owner(target, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and target share an array, and the method overwrites a");
            }
            if (b == target) {
                throw new IllegalArgumentException(
                        "arguments b and target share an array, and the method overwrites b");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            bCopy = copied(bCopy, b);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.b = roomLike(this.b, b);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] b, double[] target, double[][] aBar,
            double[] bBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] pTape = ints[0];
        double[][] rowBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] inverseTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[4];
        double[] factorTape = doubles[5];
        double[] tape6 = doubles[6];
        if (pTape.length < b.length) {
            pTape = grow(ints, 0, b.length);
        }
        if (rowBarTape.length < b.length) {
            rowBarTape = grow(doubleRows2, 0, b.length);
        }
        if (tape.length < b.length) {
            tape = grow(doubles, 0, b.length);
        }
        if (tape2.length < b.length) {
            tape2 = grow(doubles, 1, b.length);
        }
        if (inverseTape.length < b.length) {
            inverseTape = grow(doubles, 2, b.length);
        }
        long k = b.length;
        long size = k * k;
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 1, size);
        }
        if (factorTape.length < size) {
            factorTape = grow(doubles, 5, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 6, size);
        }
        int k2 = 0;
        int k3 = 0;
        for (int i = 0; i < b.length; i++) {
            int p = i;
            for (int j = i; j < b.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[p][i])) {
                    p = j;
                }
            }
            pTape[i] = p;
            double[] row = a[p];
            double[] rowBar = aBar[p];
            rowBarTape[i] = rowBar;
            a[p] = a[i];
            aBar[p] = aBar[i];
            a[i] = row;
            aBar[i] = rowBar;
            double t = b[p];
            b[p] = b[i];
            double rowI = row[i];
            tape[i] = rowI;
            double t2 = t / rowI;
            tape2[i] = t2;
            b[i] = t2;
            double inverse = 1.0 / rowI;
            inverseTape[i] = inverse;
            long k4 = k - i;
            if (tape3.length < k2 + k4) {
                tape3 = grow(doubles, 3, k2 + k4);
            }
            for (int j = i; j < b.length; j++) {
                double rowJ = row[j];
                tape3[k2] = rowJ;
                row[j] = rowJ * inverse;
                k2++;
            }
            for (int j = 0; j < b.length; j++) {
                if (j != i) {
                    double[] aj = a[j];
                    int at = i * b.length + j;
                    tape4[at] = aBar[j];
                    double factor = aj[i];
                    factorTape[at] = factor;
                    if (tape5.length < k3 + k4) {
                        tape5 = grow(doubles, 4, k3 + k4);
                    }
                    for (int l = i; l < b.length; l++) {
                        double rowL = row[l];
                        tape5[k3] = rowL;
                        aj[l] -= factor * rowL;
                        k3++;
                    }
                    double bi = b[i];
                    tape6[at] = bi;
                    b[j] -= factor * bi;
                }
            }
        }
        int k4 = b.length - 1;
        for (int i = 0; i < b.length; i++) {
            bBar[i] = 2.0 * (b[i] - target[i]);
        }
        for (int i = k4; i >= 0; i--) {
            int p = pTape[i];
            double[] rowBar = rowBarTape[i];
            double tapeI = tape[i];
            double t = tape2[i];
            double inverse = inverseTape[i];
            for (int j = k4; j >= 0; j--) {
                if (j != i) {
                    int at = i * b.length + j;
                    double[] row = tape4[at];
                    double factor = factorTape[at];
                    double bBarJ = bBar[j];
                    double factorBar = -(bBarJ * tape6[at]);
                    bBar[i] -= bBarJ * factor;
                    for (int l = k4; l >= i; l--) {
                        double rowL = row[l];
                        factorBar -= rowL * tape5[k3 - 1];
                        rowBar[l] -= rowL * factor;
                        k3--;
                    }
                    row[i] += factorBar;
                }
            }
            double inverseBar = 0.0;
            for (int j = k4; j >= i; j--) {
                double rowBarJ = rowBar[j];
                inverseBar += rowBarJ * tape3[k2 - 1];
                rowBar[j] = rowBarJ == 0.0 ? 0.0 : rowBarJ * inverse;
                k2--;
            }
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            double t2 = bBarI / tapeI;
            boolean test = bBarI == 0.0;
            double t3 = test ? 0.0 : -(t2 * t);
            rowBar[i] += (inverseBar == 0.0 ? 0.0 : -(inverseBar * inverse * inverse)) + t3;
            double bBarP = bBar[p];
            bBar[p] = 0.0;
            bBar[i] += bBarP;
            bBar[p] += test ? 0.0 : t2;
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] b, double[] target,
            double[][] aBar, double[] bBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] pTape = ints[0];
        double[][] rowBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] inverseTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[4];
        double[] factorTape = doubles[5];
        double[] tape6 = doubles[6];
        if (pTape.length < b.length) {
            pTape = grow(ints, 0, b.length);
        }
        if (rowBarTape.length < b.length) {
            rowBarTape = grow(doubleRows2, 0, b.length);
        }
        if (tape.length < b.length) {
            tape = grow(doubles, 0, b.length);
        }
        if (tape2.length < b.length) {
            tape2 = grow(doubles, 1, b.length);
        }
        if (inverseTape.length < b.length) {
            inverseTape = grow(doubles, 2, b.length);
        }
        long k = b.length;
        long size = k * k;
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 1, size);
        }
        if (factorTape.length < size) {
            factorTape = grow(doubles, 5, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 6, size);
        }
        int k2 = 0;
        int k3 = 0;
        for (int i = 0; i < b.length; i++) {
            int p = i;
            for (int j = i; j < b.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[p][i])) {
                    p = j;
                }
            }
            pTape[i] = p;
            double[] row = a[p];
            double[] rowBar = aBar[p];
            rowBarTape[i] = rowBar;
            a[p] = a[i];
            aBar[p] = aBar[i];
            a[i] = row;
            aBar[i] = rowBar;
            double t = b[p];
            b[p] = b[i];
            double rowI = row[i];
            tape[i] = rowI;
            double t2 = t / rowI;
            tape2[i] = t2;
            b[i] = t2;
            double inverse = 1.0 / rowI;
            inverseTape[i] = inverse;
            long k4 = k - i;
            if (tape3.length < k2 + k4) {
                tape3 = grow(doubles, 3, k2 + k4);
            }
            for (int j = i; j < b.length; j++) {
                double rowJ = row[j];
                tape3[k2] = rowJ;
                row[j] = rowJ * inverse;
                k2++;
            }
            for (int j = 0; j < b.length; j++) {
                if (j != i) {
                    double[] aj = a[j];
                    int at = i * b.length + j;
                    tape4[at] = aBar[j];
                    double factor = aj[i];
                    factorTape[at] = factor;
                    if (tape5.length < k3 + k4) {
                        tape5 = grow(doubles, 4, k3 + k4);
                    }
                    for (int l = i; l < b.length; l++) {
                        double rowL = row[l];
                        tape5[k3] = rowL;
                        aj[l] -= factor * rowL;
                        k3++;
                    }
                    double bi = b[i];
                    tape6[at] = bi;
                    b[j] -= factor * bi;
                }
            }
        }
        int k4 = b.length - 1;
        double sum = 0.0;
        for (int i = 0; i < b.length; i++) {
            double t = b[i] - target[i];
            sum += t * t;
            bBar[i] = 2.0 * t;
        }
        for (int i = k4; i >= 0; i--) {
            int p = pTape[i];
            double[] rowBar = rowBarTape[i];
            double tapeI = tape[i];
            double t = tape2[i];
            double inverse = inverseTape[i];
            for (int j = k4; j >= 0; j--) {
                if (j != i) {
                    int at = i * b.length + j;
                    double[] row = tape4[at];
                    double factor = factorTape[at];
                    double bBarJ = bBar[j];
                    double factorBar = -(bBarJ * tape6[at]);
                    bBar[i] -= bBarJ * factor;
                    for (int l = k4; l >= i; l--) {
                        double rowL = row[l];
                        factorBar -= rowL * tape5[k3 - 1];
                        rowBar[l] -= rowL * factor;
                        k3--;
                    }
                    row[i] += factorBar;
                }
            }
            double inverseBar = 0.0;
            for (int j = k4; j >= i; j--) {
                double rowBarJ = rowBar[j];
                inverseBar += rowBarJ * tape3[k2 - 1];
                rowBar[j] = rowBarJ == 0.0 ? 0.0 : rowBarJ * inverse;
                k2--;
            }
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            double t2 = bBarI / tapeI;
            boolean test = bBarI == 0.0;
            double t3 = test ? 0.0 : -(t2 * t);
            rowBar[i] += (inverseBar == 0.0 ? 0.0 : -(inverseBar * inverse * inverse)) + t3;
            double bBarP = bBar[p];
            bBar[p] = 0.0;
            bBar[i] += bBarP;
            bBar[p] += test ? 0.0 : t2;
        }
        return sum;
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
    private static double[][] grow(double[][][] slots, int slot, long length) {
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
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
