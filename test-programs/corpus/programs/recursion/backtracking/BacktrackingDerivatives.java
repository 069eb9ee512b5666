package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Backtracking}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BacktrackingDerivatives {

    private BacktrackingDerivatives() {}

    /**
     * The derivative of {@link Backtracking#permanent(double[][])} with respect to {@code a}.
     *
     * <p>
     * The branch on active values (line 25) has the derivative of the side taken.
     */
    public static PermanentGradient permanentGradient(double[][] a) {
        PermanentGradient into = new PermanentGradient();
        permanentGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Backtracking#permanent(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (a.length + 1)} bytes beside what grows with the depth of
     * calls.
     */
    public static void permanentGradient(double[][] a, PermanentGradient into) {
        into.prepare(a);
        permanentGradientKernel(a, into.a, into.ints);
    }

    /**
     * Computes the derivative of {@link Backtracking#permanent(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (a.length + 1)} bytes beside what grows with the depth of
     * calls.
     */
    public static double permanentValueAndGradient(double[][] a, PermanentGradient into) {
        into.prepare(a);
        return permanentValueAndGradientKernel(a, into.a, into.ints);
    }

    /**
     * The derivative of {@link Backtracking#permanent(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class PermanentGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final int[][] ints = new int[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public PermanentGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PermanentGradient into(double[][] a) {
            PermanentGradient holder = new PermanentGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
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

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private PermanentGradient withoutScratch() {
            PermanentGradient results = new PermanentGradient();
            results.a = a;
            return results;
        }
    }

    /**
     * The derivative of {@link Backtracking#softestPath(double[][], double[])} with respect to {@code a} and
     * {@code weight}.
     */
    public static SoftestPathGradient softestPathGradient(double[][] a, double[] weight) {
        SoftestPathGradient into = new SoftestPathGradient();
        softestPathGradient(a, weight, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Backtracking#softestPath(double[][], double[])} with respect to
     * {@code a} and {@code weight} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 9 * weight.length + 8} bytes beside what grows with the depth
     * of calls.
     */
    public static void softestPathGradient(double[][] a, double[] weight, SoftestPathGradient into) {
        into.prepare(a, weight);
        softestPathGradientKernel(a, into.weightCopy, into.a, into.weight, into.ints, into.booleans,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link Backtracking#softestPath(double[][], double[])} with respect to
     * {@code a} and {@code weight} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 9 * weight.length + 8} bytes beside what grows with the depth
     * of calls.
     */
    public static double softestPathValueAndGradient(double[][] a, double[] weight,
            SoftestPathGradient into) {
        into.prepare(a, weight);
        return softestPathValueAndGradientKernel(a, into.weightCopy, into.a, into.weight, into.ints,
                into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link Backtracking#softestPath(double[][], double[])} with respect to {@code a} and
     * {@code weight}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SoftestPathGradient {
        private double[][] a = new double[0][];
        private double[] weight = new double[0];
        private boolean given;
        private double[] weightCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public SoftestPathGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SoftestPathGradient into(double[][] a, double[] weight) {
            SoftestPathGradient holder = new SoftestPathGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(weight, 1) != null) {
                throw new IllegalArgumentException("the results a and weight share an array");
            }
            holder.own.add(weight, 1, "weight");
            holder.a = a;
            holder.weight = weight;
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
         * The derivative with respect to {@code weight}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weight() {
            return weight;
        }

        private void prepare(double[][] a, double[] weight) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.weight, 1, "weight");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(weight, 1) != null) {
                throw new IllegalArgumentException(
                        "argument weight shares an array with the result " + own.owner(weight, 1));
            }
            if (contains(a, weight)) {
                throw new IllegalArgumentException(
                        "arguments weight and a share an array, and the method overwrites weight");
            }
            weightCopy = copied(weightCopy, weight);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.weight, weight)) {
                throw new IllegalArgumentException(
                        "the array given for the result weight has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.weight = zerosLike(this.weight, weight);
        }

        private SoftestPathGradient withoutScratch() {
            SoftestPathGradient results = new SoftestPathGradient();
            results.a = a;
            results.weight = weight;
            return results;
        }
    }

    private static void permanentGradientKernel(double[][] a, double[][] aBar, int[][] ints) {
        int[] tops = zeros(ints, 1, 1);
        int[] order = zeros(ints, 2, a.length);
        for (int i = 0; i < a.length; i++) {
            order[i] = i;
        }
        permanentExpandForward(a, order, 0, 1.0, aBar, tops, ints);
        permanentExpandReverse(a, order, 0, 1.0, aBar, 1.0, tops, ints);
    }

    private static double permanentValueAndGradientKernel(double[][] a, double[][] aBar, int[][] ints) {
        int[] tops = zeros(ints, 1, 1);
        int[] order = zeros(ints, 2, a.length);
        for (int i = 0; i < a.length; i++) {
            order[i] = i;
        }
        double t = permanentExpandForward(a, order, 0, 1.0, aBar, tops, ints);
        permanentExpandReverse(a, order, 0, 1.0, aBar, 1.0, tops, ints);
        return t;
    }

    /** {@code expand}, which leaves behind what its reverse needs. */
    private static double permanentExpandForward(double[][] a, int[] order, int row, double product,
            double[][] aBar, int[] tops, int[][] ints) {
        if (row == order.length) {
            return product;
        }
        double sum = 0.0;
        for (int k = row; k < order.length; k++) {
            int kept = order[row];
            order[row] = order[k];
            order[k] = kept;
            int orderRow = order[row];
            double entry = a[row][orderRow];
            if (Math.abs(entry) > 0.001) {
                double t = permanentExpandForward(a, order, row + 1, product * entry, aBar, tops, ints);
                sum += t;
            }
            int kept2 = order[row];
            order[row] = order[k];
            order[k] = kept2;
            int top = tops[0];
            int size = top + 1;
            int[] intStack = ints[0];
            if (intStack.length < size) {
                intStack = grow(ints, 0, size);
            }
            intStack[top] = orderRow;
            tops[0] = size;
        }
        return sum;
    }

    /** The reverse of {@code expand}: from adjoints of results to those of parameters. */
    private static double permanentExpandReverse(double[][] a, int[] order, int row, double product,
            double[][] aBar, double resultBar, int[] tops, int[][] ints) {
        if (row == order.length) {
            return resultBar;
        }
        double productBar = 0.0;
        for (int k = order.length - 1; k >= row; k--) {
            int top = tops[0] - 1;
            tops[0] = top;
            int[] intStack = ints[0];
            int kept = intStack[top];
            double[] aBarRow = aBar[row];
            double entry = a[row][kept];
            double entryBar = 0.0;
            if (Math.abs(entry) > 0.001) {
                double productBar2 = permanentExpandReverse(a, order, row + 1, product * entry, aBar,
                        resultBar, tops, ints);
                productBar += productBar2 * entry;
                entryBar = productBar2 * product;
            }
            aBarRow[kept] += entryBar;
        }
        return productBar;
    }

    private static void softestPathGradientKernel(double[][] a, double[] weight, double[][] aBar,
            double[] weightBar, int[][] ints, boolean[][] booleans, double[][] doubles) {
        int[] tops = zeros(ints, 0, 2);
        boolean[] taken = zeros(booleans, 1, weight.length);
        softestPathVisitForward(a, weight, taken, 0, 0.0, aBar, weightBar, tops, booleans, doubles);
        softestPathVisitReverse(a, weight, 0, aBar, weightBar, 1.0, tops, booleans, doubles);
    }

    private static double softestPathValueAndGradientKernel(double[][] a, double[] weight, double[][] aBar,
            double[] weightBar, int[][] ints, boolean[][] booleans, double[][] doubles) {
        int[] tops = zeros(ints, 0, 2);
        boolean[] taken = zeros(booleans, 1, weight.length);
        double t = softestPathVisitForward(a, weight, taken, 0, 0.0, aBar, weightBar, tops, booleans,
                doubles);
        softestPathVisitReverse(a, weight, 0, aBar, weightBar, 1.0, tops, booleans, doubles);
        return t;
    }

    /** {@code visit}, which leaves behind what its reverse needs. */
    private static double softestPathVisitForward(double[][] a, double[] weight, boolean[] taken, int row,
            double length, double[][] aBar, double[] weightBar, int[] tops, boolean[][] booleans,
            double[][] doubles) {
        double t = 0.0;
        double total;
        if (row == a.length) {
            t = Math.exp(-length);
            total = t;
        } else {
            total = 0.0;
            for (int k = 0; k < weight.length; k++) {
                boolean takenK = taken[k];
                double before = 0.0;
                if (!takenK) {
                    taken[k] = true;
                    before = weight[k];
                    double t2 = before * a[row][k];
                    weight[k] = t2;
                    double t3 = softestPathVisitForward(a, weight, taken, row + 1, length + t2 * t2, aBar,
                            weightBar, tops, booleans, doubles);
                    total += t3;
                    weight[k] = before;
                    taken[k] = false;
                }
                int top = tops[1];
                int size = top + 1;
                boolean[] booleanStack = booleans[0];
                if (booleanStack.length < size) {
                    booleanStack = grow(booleans, 0, size);
                }
                booleanStack[top] = takenK;
                tops[1] = size;
                int top2 = tops[0];
                int size2 = top2 + 1;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size2) {
                    doubleStack = grow(doubles, 0, size2);
                }
                doubleStack[top2] = before;
                tops[0] = size2;
            }
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
        return total;
    }

    /** The reverse of {@code visit}: from adjoints of results to those of parameters. */
    private static double softestPathVisitReverse(double[][] a, double[] weight, int row, double[][] aBar,
            double[] weightBar, double resultBar, int[] tops, boolean[][] booleans, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double lengthBar;
        if (row == a.length) {
            lengthBar = -(resultBar * kept);
        } else {
            lengthBar = 0.0;
            for (int k = weight.length - 1; k >= 0; k--) {
                int top2 = tops[1] - 1;
                tops[1] = top2;
                boolean[] booleanStack = booleans[0];
                boolean kept2 = booleanStack[top2];
                int top3 = tops[0] - 1;
                tops[0] = top3;
                double[] doubleStack2 = doubles[0];
                double before = doubleStack2[top3];
                if (!kept2) {
                    double t = a[row][k];
                    double weightBarK = weightBar[k];
                    weightBar[k] = 0.0;
                    double lengthBar2 = softestPathVisitReverse(a, weight, row + 1, aBar, weightBar,
                            resultBar, tops, booleans, doubles);
                    lengthBar += lengthBar2;
                    double t2 = 2.0 * lengthBar2 * (before * t) + weightBar[k];
                    aBar[row][k] += t2 * before;
                    weightBar[k] = weightBarK + t2 * t;
                }
            }
        }
        return lengthBar;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static boolean[] zeros(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, false);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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
