package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LoopsInSteps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LoopsInStepsDerivatives {

    private LoopsInStepsDerivatives() {}

    /**
     * The derivative of {@link LoopsInSteps#settled(double[], double[][], double, int)} with respect to
     * {@code mass}, {@code pull} and {@code slack}.
     *
     * <p>
     * Branches on active values (lines 15, 18, 22, 29 and 35) have the derivative of the side taken.
     */
    public static SettledGradient settledGradient(double[] mass, double[][] pull, double slack, int steps) {
        SettledGradient into = new SettledGradient();
        settledGradient(mass, pull, slack, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LoopsInSteps#settled(double[], double[][], double, int)} with respect
     * to {@code mass}, {@code pull} and {@code slack} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code mass.length + 20 * rounds14 + 14 * rounds15 + 17 * rounds17}; of the method
     * itself: at most about {@code 2 * mass.length + 5 * rounds14 + 5 * rounds15 + 5 * rounds17}. Workspace:
     * {@code 8 * elements(pull) + 8 * mass.length + 8 * pull.length + 21 * rounds14 + 28 * rounds15 + 8 * rounds17}
     * bytes, and while it grows at most twice as many. Here {@code rounds14} is how often the loop in line 14
     * runs in all, {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds17} is how
     * often the loop in line 17 runs in all.
     */
    public static void settledGradient(double[] mass, double[][] pull, double slack, int steps,
            SettledGradient into) {
        into.prepare(mass, pull);
        into.slack = settledGradientKernel(into.massCopy, into.pullCopy, slack, steps, into.mass, into.pull,
                into.ints, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link LoopsInSteps#settled(double[], double[][], double, int)} with respect
     * to {@code mass}, {@code pull} and {@code slack} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 3 * mass.length + 20 * rounds14 + 14 * rounds15 + 17 * rounds17}; of
     * the method itself: at most about {@code 2 * mass.length + 5 * rounds14 + 5 * rounds15 + 5 * rounds17}.
     * Workspace:
     * {@code 8 * elements(pull) + 8 * mass.length + 8 * pull.length + 21 * rounds14 + 28 * rounds15 + 8 * rounds17}
     * bytes, and while it grows at most twice as many. Here {@code rounds14} is how often the loop in line 14
     * runs in all, {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds17} is how
     * often the loop in line 17 runs in all.
     */
    public static double settledValueAndGradient(double[] mass, double[][] pull, double slack, int steps,
            SettledGradient into) {
        into.prepare(mass, pull);
        double value = settledValueAndGradientKernel(into.massCopy, into.pullCopy, slack, steps, into.mass,
                into.pull, into.ints, into.doubles, into.booleans, into.partials);
        into.slack = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LoopsInSteps#settled(double[], double[][], double, int)} with respect to
     * {@code mass}, {@code pull} and {@code slack}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class SettledGradient {
        private double[] mass = new double[0];
        private double[][] pull = new double[0][];
        private double slack;
        private boolean given;
        private double[] massCopy = new double[0];
        private double[][] pullCopy = new double[0][];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[6][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SettledGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SettledGradient into(double[] mass, double[][] pull) {
            SettledGradient holder = new SettledGradient();
            holder.own.add(mass, 1, "mass");
            if (holder.own.owner(pull, 2) != null) {
                throw new IllegalArgumentException("the results mass and pull share an array");
            }
            if (holder.own.add(pull, 2, "pull")) {
                throw new IllegalArgumentException("the result pull has a row twice");
            }
            holder.mass = mass;
            holder.pull = pull;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code mass}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] mass() {
            return mass;
        }

        /**
         * The derivative with respect to {@code pull}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] pull() {
            return pull;
        }

        /** The derivative with respect to {@code slack}. */
        public double slack() {
            return slack;
        }

        private void prepare(double[] mass, double[][] pull) {
            own.begin();
            own.add(this.mass, 1, "mass");
            own.add(this.pull, 2, "pull");
            own.end();
            if (own.owner(mass, 1) != null) {
                throw new IllegalArgumentException(
                        "argument mass shares an array with the result " + own.owner(mass, 1));
            }
            if (own.owner(pull, 2) != null) {
                throw new IllegalArgumentException(
                        "argument pull shares an array with the result " + own.owner(pull, 2));
            }
            if (contains(pull, mass)) {
                throw new IllegalArgumentException(
                        "arguments mass and pull share an array, and the method overwrites mass");
            }
            seen.clear();
            if (seen.add(pull, 2, "pull")) {
                throw new IllegalArgumentException(
                        "argument pull has a row twice, and the method overwrites it");
            }
            seen.clear();
            massCopy = copied(massCopy, mass);
            pullCopy = copied(pullCopy, pull);
            if (given && !sameShape(this.mass, mass)) {
                throw new IllegalArgumentException(
                        "the array given for the result mass has not the shape of the argument");
            }
            if (given && !sameShape(this.pull, pull)) {
                throw new IllegalArgumentException(
                        "the array given for the result pull has not the shape of the argument");
            }
            this.mass = roomLike(this.mass, mass);
            this.pull = zerosLike(this.pull, pull);
        }

        private SettledGradient withoutScratch() {
            SettledGradient results = new SettledGradient();
            results.mass = mass;
            results.pull = pull;
            results.slack = slack;
            return results;
        }
    }

    private static double settledGradientKernel(double[] mass, double[][] pull, double slack, int steps,
            double[] massBar, double[][] pullBar, int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[0];
        double[] forceTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] energyTape = doubles[3];
        boolean[] leftNextTape = booleans[0];
        double[] energyTape2 = doubles[4];
        double[] tape3 = doubles[5];
        int k = 0;
        int k2 = 0;
        double energy = 1.0;
        int trips = 0;
        for (int s = 0; s < steps; s++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftNextTape.length < size) {
                leftNextTape = grow(booleans, 0, size);
            }
            if (energyTape2.length < size) {
                energyTape2 = grow(doubles, 4, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 5, size);
            }
            boolean leftNext = false;
            int trips2 = 0;
            for (int i = 0; i < mass.length; i++) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (forceTape.length < size2) {
                    forceTape = grow(doubles, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 2, size2);
                }
                if (energyTape.length < size2) {
                    energyTape = grow(doubles, 3, size2);
                }
                energyTape[k] = energy;
                double force = 0.0;
                int trips3 = 0;
                for (int j = 0; j < mass.length; j++) {
                    if (tape.length < k2 + 1L) {
                        tape = grow(doubles, 0, k2 + 1L);
                    }
                    boolean stop = false;
                    if (j != i) {
                        double gap = mass[i] - mass[j];
                        stop = gap * gap > 4.0;
                        if (!stop) {
                            double t = Math.sin(gap);
                            tape[k2] = t;
                            force += pull[i][j] * t;
                        }
                    }
                    k2++;
                    trips3++;
                    if (stop) {
                        break;
                    }
                }
                forceTape[k] = force;
                tripsTape2[k] = trips3;
                double massI = mass[i];
                tape2[k] = massI;
                double t = massI - slack * force;
                mass[i] = t;
                k++;
                trips2++;
                if (t < -1.2) {
                    energy *= 1.0 + 0.1 * t;
                    leftNext = true;
                    break;
                }
            }
            energyTape2[trips] = energy;
            leftNextTape[trips] = leftNext;
            tripsTape[trips] = trips2;
            boolean stopNext = false;
            if (!leftNext) {
                int k3 = s % mass.length;
                energy += slack * mass[k3] * energy;
                stopNext = energy > 3.0;
                if (!stopNext) {
                    double[] pullK3 = pull[k3];
                    double t = pullK3[0];
                    tape3[trips] = t;
                    pullK3[0] = 0.9 * t * mass[0];
                }
            }
            trips++;
            if (stopNext) {
                break;
            }
        }
        for (int i = 0; i < mass.length; i++) {
            pullBar[i][0] += mass[i];
            massBar[i] = pull[i][0];
        }
        double slackBar = 0.0;
        double energyBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double energy2 = energyTape2[i];
            int trips2 = tripsTape[i];
            if (!leftNextTape[i]) {
                int k3 = i % mass.length;
                double massK3 = mass[k3];
                double t = slack * massK3;
                if (!(energy2 + t * energy2 > 3.0)) {
                    double[] pullBarK3 = pullBar[k3];
                    double t2 = tape3[i];
                    pull[k3][0] = t2;
                    double t3 = pullBarK3[0];
                    massBar[0] += t3 * (0.9 * t2);
                    pullBarK3[0] = t3 * mass[0] * 0.9;
                }
                double t2 = energyBar * energy2;
                energyBar += energyBar * t;
                slackBar += t2 * massK3;
                massBar[k3] += t2 * slack;
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                double energy3 = energyTape[k - 1];
                double force = forceTape[k - 1];
                int trips3 = tripsTape2[k - 1];
                double t = tape2[k - 1];
                double massJ = mass[j];
                double t2 = 0.0;
                if (massJ < -1.2) {
                    t2 = energyBar * energy3 * 0.1;
                    energyBar *= 1.0 + 0.1 * massJ;
                }
                mass[j] = t;
                double t3 = t2 + massBar[j];
                slackBar -= t3 * force;
                double t4 = t3 * slack;
                massBar[j] = t3;
                for (int l = trips3 - 1; l >= 0; l--) {
                    if (l != j) {
                        double gap = t - mass[l];
                        double gapBar = 0.0;
                        if (!(gap * gap > 4.0)) {
                            gapBar = -(t4 * pull[j][l] * Math.cos(gap));
                            pullBar[j][l] -= t4 * tape[k2 - 1];
                        }
                        massBar[l] -= gapBar;
                        massBar[j] += gapBar;
                    }
                    k2--;
                }
                k--;
            }
        }
        return slackBar;
    }

    private static double settledValueAndGradientKernel(double[] mass, double[][] pull, double slack,
            int steps, double[] massBar, double[][] pullBar, int[][] ints, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[0];
        double[] forceTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] energyTape = doubles[3];
        boolean[] leftNextTape = booleans[0];
        double[] energyTape2 = doubles[4];
        double[] tape3 = doubles[5];
        int k = 0;
        int k2 = 0;
        double energy = 1.0;
        int hits = 0;
        int trips = 0;
        for (int s = 0; s < steps; s++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftNextTape.length < size) {
                leftNextTape = grow(booleans, 0, size);
            }
            if (energyTape2.length < size) {
                energyTape2 = grow(doubles, 4, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 5, size);
            }
            boolean leftNext = false;
            int trips2 = 0;
            for (int i = 0; i < mass.length; i++) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (forceTape.length < size2) {
                    forceTape = grow(doubles, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 2, size2);
                }
                if (energyTape.length < size2) {
                    energyTape = grow(doubles, 3, size2);
                }
                energyTape[k] = energy;
                double force = 0.0;
                int trips3 = 0;
                for (int j = 0; j < mass.length; j++) {
                    if (tape.length < k2 + 1L) {
                        tape = grow(doubles, 0, k2 + 1L);
                    }
                    boolean stop = false;
                    if (j != i) {
                        double gap = mass[i] - mass[j];
                        stop = gap * gap > 4.0;
                        if (stop) {
                            hits++;
                        } else {
                            double t = Math.sin(gap);
                            tape[k2] = t;
                            force += pull[i][j] * t;
                        }
                    }
                    k2++;
                    trips3++;
                    if (stop) {
                        break;
                    }
                }
                forceTape[k] = force;
                tripsTape2[k] = trips3;
                double massI = mass[i];
                tape2[k] = massI;
                double t = massI - slack * force;
                mass[i] = t;
                k++;
                trips2++;
                if (t < -1.2) {
                    energy *= 1.0 + 0.1 * t;
                    leftNext = true;
                    break;
                }
            }
            energyTape2[trips] = energy;
            leftNextTape[trips] = leftNext;
            tripsTape[trips] = trips2;
            boolean stopNext = false;
            if (!leftNext) {
                int k3 = s % mass.length;
                energy += slack * mass[k3] * energy;
                stopNext = energy > 3.0;
                if (!stopNext) {
                    double[] pullK3 = pull[k3];
                    double t = pullK3[0];
                    tape3[trips] = t;
                    pullK3[0] = 0.9 * t * mass[0];
                }
            }
            trips++;
            if (stopNext) {
                break;
            }
        }
        double sum = energy + hits;
        for (int i = 0; i < mass.length; i++) {
            double massI = mass[i];
            double t = pull[i][0];
            sum += massI * t;
            pullBar[i][0] += massI;
            massBar[i] = t;
        }
        double slackBar = 0.0;
        double energyBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double energy2 = energyTape2[i];
            int trips2 = tripsTape[i];
            if (!leftNextTape[i]) {
                int k3 = i % mass.length;
                double massK3 = mass[k3];
                double t = slack * massK3;
                if (!(energy2 + t * energy2 > 3.0)) {
                    double[] pullBarK3 = pullBar[k3];
                    double t2 = tape3[i];
                    pull[k3][0] = t2;
                    double t3 = pullBarK3[0];
                    massBar[0] += t3 * (0.9 * t2);
                    pullBarK3[0] = t3 * mass[0] * 0.9;
                }
                double t2 = energyBar * energy2;
                energyBar += energyBar * t;
                slackBar += t2 * massK3;
                massBar[k3] += t2 * slack;
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                double energy3 = energyTape[k - 1];
                double force = forceTape[k - 1];
                int trips3 = tripsTape2[k - 1];
                double t = tape2[k - 1];
                double massJ = mass[j];
                double t2 = 0.0;
                if (massJ < -1.2) {
                    t2 = energyBar * energy3 * 0.1;
                    energyBar *= 1.0 + 0.1 * massJ;
                }
                mass[j] = t;
                double t3 = t2 + massBar[j];
                slackBar -= t3 * force;
                double t4 = t3 * slack;
                massBar[j] = t3;
                for (int l = trips3 - 1; l >= 0; l--) {
                    if (l != j) {
                        double gap = t - mass[l];
                        double gapBar = 0.0;
                        if (!(gap * gap > 4.0)) {
                            gapBar = -(t4 * pull[j][l] * Math.cos(gap));
                            pullBar[j][l] -= t4 * tape[k2 - 1];
                        }
                        massBar[l] -= gapBar;
                        massBar[j] += gapBar;
                    }
                    k2--;
                }
                k--;
            }
        }
        partials[0] = slackBar;
        return sum;
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
