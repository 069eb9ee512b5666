package programs.matrices;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StencilInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StencilInPlaceDerivatives {

    private StencilInPlaceDerivatives() {}

    /**
     * The derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to {@code u} and
     * {@code omega}.
     */
    public static ValueGradient valueGradient(double[][] u, double omega, int sweeps) {
        ValueGradient into = new ValueGradient();
        valueGradient(u, omega, sweeps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to
     * {@code u} and {@code omega} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code elements(u) + 25 * rounds12 + 1}; of the method itself:
     * {@code 2 * (elements(u) + 4 * rounds12)}. Workspace: at most
     * {@code 4 * (2 * elements(u) * snapshots + 2 * elements(u) + 2 * rounds12 + snapshots + 2 * u.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all, {@code snapshots} is {@code min(10000, (rounds10_9 - 1) / 10000 + 1)}.
     */
    public static void valueGradient(double[][] u, double omega, int sweeps, ValueGradient into) {
        into.prepare(u);
        into.omega = valueGradientKernel(into.uCopy, omega, sweeps, into.u, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to
     * {@code u} and {@code omega} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * elements(u) + 25 * rounds12 + 1}; of the method itself:
     * {@code 2 * (elements(u) + 4 * rounds12)}. Workspace: at most
     * {@code 4 * (2 * elements(u) * snapshots + 2 * elements(u) + 2 * rounds12 + snapshots + 2 * u.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all, {@code snapshots} is {@code min(10000, (rounds10_9 - 1) / 10000 + 1)}.
     */
    public static double valueValueAndGradient(double[][] u, double omega, int sweeps, ValueGradient into) {
        into.prepare(u);
        double value = valueValueAndGradientKernel(into.uCopy, omega, sweeps, into.u, into.doubles, into.ints,
                into.partials);
        into.omega = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to {@code u} and
     * {@code omega}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] u = new double[0][];
        private double omega;
        private boolean given;
        private double[][] uCopy = new double[0][];
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] u) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(u, 2, "u")) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
            holder.u = u;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] u() {
            return u;
        }

        /** The derivative with respect to {@code omega}. */
        public double omega() {
            return omega;
        }

        private void prepare(double[][] u) {
            own.begin();
            own.add(this.u, 2, "u");
            own.end();
            if (own.owner(u, 2) != null) {
                throw new IllegalArgumentException("argument u shares an array with the result u");
            }
            seen.clear();
            if (seen.add(u, 2, "u")) {
                throw new IllegalArgumentException(
                        "argument u has a row twice, and the method overwrites it");
            }
            seen.clear();
            uCopy = copied(uCopy, u);
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            this.u = roomLike(this.u, u);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.u = u;
            results.omega = omega;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] u, double omega, int sweeps, double[][] uBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] uKept = doubles[1];
        int[] segments = ints[0];
        int size = 0;
        for (int i = 0; i < u.length; i++) {
            size += u[i].length;
        }
        int next = sweeps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(sweeps - 1, 10000);
        int k = u.length - 1;
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k2 = 0;
        for (int s = 0; s < sweeps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (uKept.length < (kept + 1) * (long) size) {
                        uKept = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < u.length; i++) {
                        double[] ui = u[i];
                        for (int j = 0; j < ui.length; j++) {
                            uKept[p] = ui[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k2 = 0;
                segment++;
            }
            for (int i = 1; i < k; i++) {
                double[] ui = u[i];
                int k3 = ui.length - 1;
                if (tape.length < k2 + (k3 - 1L)) {
                    tape = grow(doubles, 0, k2 + (k3 - 1L));
                }
                for (int j = 1; j < k3; j++) {
                    double mean = 0.25 * (u[i - 1][j] + u[i + 1][j] + ui[j - 1] + ui[j + 1]);
                    double uiJ = ui[j];
                    tape[k2] = uiJ;
                    ui[j] = uiJ + omega * (mean - uiJ * uiJ);
                    k2++;
                }
            }
            filled++;
        }
        for (int i = 0; i < u.length; i++) {
            double[] ui = u[i];
            double[] uBarI = uBar[i];
            for (int j = 0; j < ui.length; j++) {
                uBarI[j] = 2.0 * ui[j];
            }
        }
        int k3 = Math.max(sweeps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        int k4 = k - 1;
        double t = omega * 0.25;
        double omegaBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k5 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < u.length; j++) {
                    double[] uj = u[j];
                    for (int l = 0; l < uj.length; l++) {
                        uj[l] = uKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (uKept.length < (kept + 1) * (long) size) {
                                uKept = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < u.length; j++) {
                                double[] uj = u[j];
                                for (int l = 0; l < uj.length; l++) {
                                    uKept[p2] = uj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k2 = 0;
                        segment2++;
                    }
                    for (int j = 1; j < k; j++) {
                        double[] uj = u[j];
                        int k6 = uj.length - 1;
                        if (tape.length < k2 + (k6 - 1L)) {
                            tape = grow(doubles, 0, k2 + (k6 - 1L));
                        }
                        for (int l = 1; l < k6; l++) {
                            double mean = 0.25 * (u[j - 1][l] + u[j + 1][l] + uj[l - 1] + uj[l + 1]);
                            double ujL = uj[l];
                            tape[k2] = ujL;
                            uj[l] = ujL + omega * (mean - ujL * ujL);
                            k2++;
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k5; s--) {
                for (int j = k4; j >= 1; j--) {
                    double[] uj = u[j];
                    double[] uBarJ = uBar[j];
                    for (int l = uj.length - 1 - 1; l >= 1; l--) {
                        double t2 = tape[k2 - 1];
                        double t3 = omega * t2;
                        uj[l] = t2;
                        double mean = 0.25 * (u[j - 1][l] + u[j + 1][l] + uj[l - 1] + uj[l + 1]);
                        double uBarJL = uBarJ[l];
                        double t4 = uBarJL * t;
                        omegaBar += uBarJL * (mean - t2 * t2);
                        uBarJ[l] = uBarJL * (1.0 - t3 - t3);
                        uBarJ[l + 1] += t4;
                        uBarJ[l - 1] += t4;
                        uBar[j + 1][l] += t4;
                        uBar[j - 1][l] += t4;
                        k2--;
                    }
                }
            }
            end = k5;
        }
        return omegaBar;
    }

    private static double valueValueAndGradientKernel(double[][] u, double omega, int sweeps, double[][] uBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] uKept = doubles[1];
        int[] segments = ints[0];
        int size = 0;
        for (int i = 0; i < u.length; i++) {
            size += u[i].length;
        }
        int next = sweeps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(sweeps - 1, 10000);
        int k = u.length - 1;
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k2 = 0;
        for (int s = 0; s < sweeps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (uKept.length < (kept + 1) * (long) size) {
                        uKept = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < u.length; i++) {
                        double[] ui = u[i];
                        for (int j = 0; j < ui.length; j++) {
                            uKept[p] = ui[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k2 = 0;
                segment++;
            }
            for (int i = 1; i < k; i++) {
                double[] ui = u[i];
                int k3 = ui.length - 1;
                if (tape.length < k2 + (k3 - 1L)) {
                    tape = grow(doubles, 0, k2 + (k3 - 1L));
                }
                for (int j = 1; j < k3; j++) {
                    double mean = 0.25 * (u[i - 1][j] + u[i + 1][j] + ui[j - 1] + ui[j + 1]);
                    double uiJ = ui[j];
                    tape[k2] = uiJ;
                    ui[j] = uiJ + omega * (mean - uiJ * uiJ);
                    k2++;
                }
            }
            filled++;
        }
        double energy = 0.0;
        for (int i = 0; i < u.length; i++) {
            double[] ui = u[i];
            double[] uBarI = uBar[i];
            for (int j = 0; j < ui.length; j++) {
                double uiJ = ui[j];
                energy += uiJ * uiJ;
                uBarI[j] = 2.0 * uiJ;
            }
        }
        int k3 = Math.max(sweeps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        int k4 = k - 1;
        double t = omega * 0.25;
        double omegaBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k5 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < u.length; j++) {
                    double[] uj = u[j];
                    for (int l = 0; l < uj.length; l++) {
                        uj[l] = uKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (uKept.length < (kept + 1) * (long) size) {
                                uKept = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < u.length; j++) {
                                double[] uj = u[j];
                                for (int l = 0; l < uj.length; l++) {
                                    uKept[p2] = uj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k2 = 0;
                        segment2++;
                    }
                    for (int j = 1; j < k; j++) {
                        double[] uj = u[j];
                        int k6 = uj.length - 1;
                        if (tape.length < k2 + (k6 - 1L)) {
                            tape = grow(doubles, 0, k2 + (k6 - 1L));
                        }
                        for (int l = 1; l < k6; l++) {
                            double mean = 0.25 * (u[j - 1][l] + u[j + 1][l] + uj[l - 1] + uj[l + 1]);
                            double ujL = uj[l];
                            tape[k2] = ujL;
                            uj[l] = ujL + omega * (mean - ujL * ujL);
                            k2++;
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k5; s--) {
                for (int j = k4; j >= 1; j--) {
                    double[] uj = u[j];
                    double[] uBarJ = uBar[j];
                    for (int l = uj.length - 1 - 1; l >= 1; l--) {
                        double t2 = tape[k2 - 1];
                        double t3 = omega * t2;
                        uj[l] = t2;
                        double mean = 0.25 * (u[j - 1][l] + u[j + 1][l] + uj[l - 1] + uj[l + 1]);
                        double uBarJL = uBarJ[l];
                        double t4 = uBarJL * t;
                        omegaBar += uBarJL * (mean - t2 * t2);
                        uBarJ[l] = uBarJL * (1.0 - t3 - t3);
                        uBarJ[l + 1] += t4;
                        uBarJ[l - 1] += t4;
                        uBar[j + 1][l] += t4;
                        uBar[j - 1][l] += t4;
                        k2--;
                    }
                }
            }
            end = k5;
        }
        partials[0] = omegaBar;
        return energy;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** The same for arrays of arrays. */
    private static double[][] roomLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
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
