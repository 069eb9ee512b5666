package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CopiedArraysOfRecords}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CopiedArraysOfRecordsDerivatives {

    private CopiedArraysOfRecordsDerivatives() {}

    /**
     * The derivative of {@link CopiedArraysOfRecords#derived(CopiedArraysOfRecords.Term[], double)} with
     * respect to {@code terms} and {@code x}.
     */
    public static DerivedGradient derivedGradient(CopiedArraysOfRecords.Term[] terms, double x) {
        DerivedGradient into = new DerivedGradient();
        derivedGradient(terms, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CopiedArraysOfRecords#derived(CopiedArraysOfRecords.Term[], double)}
     * with respect to {@code terms} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code m + 7 * n + n34 + 6 * rounds12 + rounds26 + rounds32 + 3 * terms.length}; of
     * the method itself: at most {@code 2 * n + 2 * rounds12 + terms.length}. Workspace: at most
     * {@code 3 * (14 * n + 15 * terms.length + 7)} bytes beside arrays of sizes that change or are not its
     * own, and while it grows at most twice as many. Here {@code m} is the value of m in line 31, {@code n}
     * is the value of n in line 31, {@code n34} is the value of n in line 34, {@code rounds12} is how often
     * the loop in line 12 runs in all, {@code rounds26} is how often the loop in line 26 runs in all,
     * {@code rounds32} is how often the loop in line 32 runs in all.
     */
    public static void derivedGradient(CopiedArraysOfRecords.Term[] terms, double x, DerivedGradient into) {
        into.prepare(terms);
        into.x = derivedGradientKernel(into.termsFactor, into.termsPower, into.termsPresent, x,
                into.termsFactorBar, into.doubleRows2, into.ints, into.doubles, into.booleans, into.doubles2,
                into.ints2, into.booleans2);
        into.scatter();
    }

    /**
     * Computes the derivative of {@link CopiedArraysOfRecords#derived(CopiedArraysOfRecords.Term[], double)}
     * with respect to {@code terms} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code m + 9 * n + n34 + 6 * rounds12 + rounds26 + rounds32 + 3 * terms.length}; of
     * the method itself: at most {@code 2 * n + 2 * rounds12 + terms.length}. Workspace: at most
     * {@code 82 * n + 45 * terms.length + 21} bytes beside arrays of sizes that change or are not its own,
     * and while it grows at most twice as many. Here {@code m} is the value of m in line 31, {@code n} is the
     * value of n in line 31, {@code n34} is the value of n in line 34, {@code rounds12} is how often the loop
     * in line 12 runs in all, {@code rounds26} is how often the loop in line 26 runs in all, {@code rounds32}
     * is how often the loop in line 32 runs in all.
     */
    public static double derivedValueAndGradient(CopiedArraysOfRecords.Term[] terms, double x,
            DerivedGradient into) {
        into.prepare(terms);
        double value = derivedValueAndGradientKernel(into.termsFactor, into.termsPower, into.termsPresent, x,
                into.termsFactorBar, into.doubleRows2, into.ints, into.doubles, into.booleans, into.doubles2,
                into.ints2, into.booleans2, into.partials);
        into.x = into.partials[0];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link CopiedArraysOfRecords#derived(CopiedArraysOfRecords.Term[], double)} with
     * respect to {@code terms} and {@code x}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class DerivedGradient {
        private TermPartials[] terms = new TermPartials[0];
        private double x;
        private double[] termsFactorBar = new double[0];
        private double[] termsFactor = new double[0];
        private int[] termsPower = new int[0];
        private boolean[] termsPresent = new boolean[0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final int[][] ints = new int[5][0];
        private final double[][] doubles = new double[11][0];
        private final boolean[][] booleans = new boolean[3][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final int[][][] ints2 = new int[1][0][];
        private final boolean[][][] booleans2 = new boolean[1][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DerivedGradient() {}

        /**
         * The derivative with respect to {@code terms}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public TermPartials[] terms() {
            return terms;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(CopiedArraysOfRecords.Term[] terms) {
            termsFactor = sized(termsFactor, terms.length);
            termsPower = sized(termsPower, terms.length);
            termsPresent = sized(termsPresent, terms.length);
            for (int i = 0; i < terms.length; i++) {
                CopiedArraysOfRecords.Term term = terms[i];
                termsFactor[i] = term.factor();
                termsPower[i] = term.power();
                termsPresent[i] = true;
            }
            termsFactorBar = zerosLike(termsFactorBar, termsFactor);
        }

        private void scatter() {
            this.terms = mirrors(this.terms, termsFactorBar.length);
            for (int i = 0; i < this.terms.length; i++) {
                TermPartials mirror = this.terms[i];
                mirror.factor = termsFactorBar[i];
            }
        }

        private DerivedGradient withoutScratch() {
            DerivedGradient results = new DerivedGradient();
            results.terms = terms;
            results.x = x;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link CopiedArraysOfRecords.Term}; overwritten by the
     * next computation.
     */
    public static final class TermPartials {
        private double factor;

        private TermPartials() {}

        /** The derivative with respect to {@code factor}. */
        public double factor() {
            return factor;
        }
    }

    private static double derivedGradientKernel(double[] termsFactor, int[] termsPower,
            boolean[] termsPresent, double x, double[] termsFactorBar, double[][][] doubleRows2, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[][][] doubles2, int[][][] ints2,
            boolean[][][] booleans2) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] keptFactorBarTape = doubleRows2[0];
        double[][] bFactorBarTape = doubleRows2[1];
        int[] countTape = ints[0];
        int[] tape = ints[1];
        double[] keptFactor = zeros(doubles, 0, 1);
        double[] keptFactorBar = zeros(doubles, 1, 1);
        int[] keptPower = zeros(ints, 2, 1);
        boolean[] keptPresent = zeros(booleans, 0, 1);
        if (keptFactorBarTape.length < termsFactor.length) {
            keptFactorBarTape = grow(doubleRows2, 0, termsFactor.length);
        }
        if (bFactorBarTape.length < termsFactor.length) {
            bFactorBarTape = grow(doubleRows2, 1, termsFactor.length);
        }
        if (countTape.length < termsFactor.length) {
            countTape = grow(ints, 0, termsFactor.length);
        }
        if (tape.length < termsFactor.length) {
            tape = grow(ints, 1, termsFactor.length);
        }
        int count = 0;
        for (int i = 0; i < termsFactor.length; i++) {
            countTape[i] = count;
            keptFactorBarTape[i] = keptFactorBar;
            double termFactor = termsFactor[i];
            int termPower = termsPower[i];
            if (!termsPresent[i]) {
                throw new NullPointerException();
            }
            if (termPower > 0) {
                tape[i] = keptFactor.length;
                if (count == keptFactor.length) {
                    int n = 2 * count;
                    double[] bFactor = fromPool(doubles2, 0, made, n);
                    made++;
                    double[] bFactorBar = fromPool(doubles2, 1, made2, n);
                    made2++;
                    bFactorBarTape[i] = bFactorBar;
                    int[] bPower = fromPool(ints2, 0, made3, n);
                    made3++;
                    boolean[] bPresent = fromPool(booleans2, 0, made4, n);
                    made4++;
                    int m = Math.min(keptFactor.length, n);
                    for (int j = 0; j < m; j++) {
                        bFactor[j] = keptFactor[j];
                        bPower[j] = keptPower[j];
                        bPresent[j] = keptPresent[j];
                    }
                    keptFactor = bFactor;
                    keptPower = bPower;
                    keptPresent = bPresent;
                    keptFactorBar = bFactorBar;
                }
                keptFactor[count] = termFactor * termPower;
                keptPower[count] = termPower - 1;
                keptPresent[count] = true;
                count++;
            }
        }
        int n = count + 2;
        double[] bFactor = room(doubles, 2, n);
        double[] bFactorBar = room(doubles, 3, n);
        int[] bPower = room(ints, 3, n);
        boolean[] bPresent = room(booleans, 1, n);
        int m = Math.min(keptFactor.length, n);
        for (int i = 0; i < m; i++) {
            bFactor[i] = keptFactor[i];
            bPower[i] = keptPower[i];
            bPresent[i] = keptPresent[i];
        }
        if (count > n) {
            throw new IllegalArgumentException();
        }
        for (int i = count; i < n; i++) {
            bFactor[i] = x;
            bPower[i] = 1;
            bPresent[i] = true;
        }
        double[] bFactor2 = room(doubles, 4, n);
        double[] bFactorBar2 = room(doubles, 5, n);
        int[] bPower2 = room(ints, 4, n);
        boolean[] bPresent2 = room(booleans, 2, n);
        for (int i = 0; i < n; i++) {
            bFactor2[i] = bFactor[i];
            bPower2[i] = bPower[i];
            bPresent2[i] = bPresent[i];
        }
        int n2 = count + 1;
        if (n2 < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = n2 - 1;
        for (int j = 0; j < n2; j++) {
            int last = k - j;
            int k2 = 1 + last;
            bFactor2[k2] = bFactor[last];
            bPower2[k2] = bPower[last];
            bPresent2[k2] = bPresent[last];
        }
        for (int i = 0; i < n; i++) {
            if (!bPresent2[i]) {
                throw new NullPointerException();
            }
            if (!bPresent[i]) {
                throw new NullPointerException();
            }
        }
        double xBar = 0.0;
        for (int i = 0; i < n; i++) {
            double p = bFactor2[i];
            int k2 = bPower2[i];
            double pDot = 1.0;
            double pDot2 = 0.0;
            for (int j = 0; j < k2; j++) {
                pDot *= x;
                pDot2 = p + x * pDot2;
                p *= x;
            }
            double p2 = bFactor[i];
            int bPowerI = bPower[i];
            double pDot3 = 1.0;
            for (int j = 0; j < bPowerI; j++) {
                p2 *= 2.0;
                pDot3 *= 2.0;
            }
            bFactorBar[i] += p * pDot3;
            xBar += p2 * pDot2;
            bFactorBar2[i] += p2 * pDot;
        }
        for (int j = n2 - 1; j >= 0; j--) {
            int last = k - j;
            int k2 = 1 + last;
            double t = bFactorBar2[k2];
            bFactorBar2[k2] = 0.0;
            bFactorBar[last] += t;
        }
        for (int i = 0; i < n; i++) {
            double t = bFactorBar2[i];
            bFactorBar2[i] = 0.0;
            bFactorBar[i] += t;
        }
        for (int i = count; i < n; i++) {
            double bFactorBarI = bFactorBar[i];
            bFactorBar[i] = 0.0;
            xBar += bFactorBarI;
        }
        for (int i = 0; i < m; i++) {
            double bFactorBarI = bFactorBar[i];
            bFactorBar[i] = 0.0;
            keptFactorBar[i] += bFactorBarI;
        }
        for (int i = termsFactor.length - 1; i >= 0; i--) {
            int count2 = countTape[i];
            double[] keptFactorBar2 = keptFactorBarTape[i];
            int termPower = termsPower[i];
            double termFactorBar = 0.0;
            if (termPower > 0) {
                int tapeI = tape[i];
                boolean test = count2 == tapeI;
                double[] keptFactorBar3;
                if (test) {
                    double[] bFactorBar3 = bFactorBarTape[i];
                    keptFactorBar3 = bFactorBar3;
                } else {
                    keptFactorBar3 = keptFactorBar2;
                }
                double t = keptFactorBar3[count2];
                keptFactorBar3[count2] = 0.0;
                termFactorBar = t * termPower;
                if (test) {
                    double[] bFactorBar3 = bFactorBarTape[i];
                    int m2 = Math.min(tapeI, 2 * count2);
                    for (int j = m2 - 1; j >= 0; j--) {
                        double t2 = bFactorBar3[j];
                        bFactorBar3[j] = 0.0;
                        keptFactorBar2[j] += t2;
                    }
                }
            }
            termsFactorBar[i] += termFactorBar;
        }
        return xBar;
    }

    private static double derivedValueAndGradientKernel(double[] termsFactor, int[] termsPower,
            boolean[] termsPresent, double x, double[] termsFactorBar, double[][][] doubleRows2, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[][][] doubles2, int[][][] ints2,
            boolean[][][] booleans2, double[] partials) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] keptFactorBarTape = doubleRows2[0];
        double[][] bFactorBarTape = doubleRows2[1];
        int[] countTape = ints[0];
        double[] pDotTape = doubles[0];
        double[] pDotTape2 = doubles[1];
        double[] pDotTape3 = doubles[2];
        double[] pTape = doubles[3];
        double[] pTape2 = doubles[4];
        int[] tape = ints[1];
        double[] keptFactor = zeros(doubles, 5, 1);
        double[] keptFactorBar = zeros(doubles, 6, 1);
        int[] keptPower = zeros(ints, 2, 1);
        boolean[] keptPresent = zeros(booleans, 0, 1);
        if (keptFactorBarTape.length < termsFactor.length) {
            keptFactorBarTape = grow(doubleRows2, 0, termsFactor.length);
        }
        if (bFactorBarTape.length < termsFactor.length) {
            bFactorBarTape = grow(doubleRows2, 1, termsFactor.length);
        }
        if (countTape.length < termsFactor.length) {
            countTape = grow(ints, 0, termsFactor.length);
        }
        if (tape.length < termsFactor.length) {
            tape = grow(ints, 1, termsFactor.length);
        }
        int count = 0;
        for (int i = 0; i < termsFactor.length; i++) {
            countTape[i] = count;
            keptFactorBarTape[i] = keptFactorBar;
            double termFactor = termsFactor[i];
            int termPower = termsPower[i];
            if (!termsPresent[i]) {
                throw new NullPointerException();
            }
            if (termPower > 0) {
                tape[i] = keptFactor.length;
                if (count == keptFactor.length) {
                    int n = 2 * count;
                    double[] bFactor = fromPool(doubles2, 0, made, n);
                    made++;
                    double[] bFactorBar = fromPool(doubles2, 1, made2, n);
                    made2++;
                    bFactorBarTape[i] = bFactorBar;
                    int[] bPower = fromPool(ints2, 0, made3, n);
                    made3++;
                    boolean[] bPresent = fromPool(booleans2, 0, made4, n);
                    made4++;
                    int m = Math.min(keptFactor.length, n);
                    for (int j = 0; j < m; j++) {
                        bFactor[j] = keptFactor[j];
                        bPower[j] = keptPower[j];
                        bPresent[j] = keptPresent[j];
                    }
                    keptFactor = bFactor;
                    keptPower = bPower;
                    keptPresent = bPresent;
                    keptFactorBar = bFactorBar;
                }
                keptFactor[count] = termFactor * termPower;
                keptPower[count] = termPower - 1;
                keptPresent[count] = true;
                count++;
            }
        }
        int n = count + 2;
        double[] bFactor = room(doubles, 7, n);
        double[] bFactorBar = room(doubles, 8, n);
        int[] bPower = room(ints, 3, n);
        boolean[] bPresent = room(booleans, 1, n);
        int m = Math.min(keptFactor.length, n);
        for (int i = 0; i < m; i++) {
            bFactor[i] = keptFactor[i];
            bPower[i] = keptPower[i];
            bPresent[i] = keptPresent[i];
        }
        if (count > n) {
            throw new IllegalArgumentException();
        }
        for (int i = count; i < n; i++) {
            bFactor[i] = x;
            bPower[i] = 1;
            bPresent[i] = true;
        }
        double[] bFactor2 = room(doubles, 9, n);
        double[] bFactorBar2 = room(doubles, 10, n);
        int[] bPower2 = room(ints, 4, n);
        boolean[] bPresent2 = room(booleans, 2, n);
        for (int i = 0; i < n; i++) {
            bFactor2[i] = bFactor[i];
            bPower2[i] = bPower[i];
            bPresent2[i] = bPresent[i];
        }
        int n2 = count + 1;
        if (n2 < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = n2 - 1;
        for (int j = 0; j < n2; j++) {
            int last = k - j;
            int k2 = 1 + last;
            bFactor2[k2] = bFactor[last];
            bPower2[k2] = bPower[last];
            bPresent2[k2] = bPresent[last];
        }
        if (pDotTape.length < n) {
            pDotTape = grow(doubles, 0, n);
        }
        if (pDotTape2.length < n) {
            pDotTape2 = grow(doubles, 1, n);
        }
        if (pDotTape3.length < n) {
            pDotTape3 = grow(doubles, 2, n);
        }
        if (pTape.length < n) {
            pTape = grow(doubles, 3, n);
        }
        if (pTape2.length < n) {
            pTape2 = grow(doubles, 4, n);
        }
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            double p = bFactor2[i];
            int k2 = bPower2[i];
            if (!bPresent2[i]) {
                throw new NullPointerException();
            }
            double pDot = 1.0;
            double pDot2 = 0.0;
            for (int j = 0; j < k2; j++) {
                pDot *= x;
                pDot2 = p + x * pDot2;
                p *= x;
            }
            pDotTape[i] = pDot;
            pDotTape2[i] = pDot2;
            pTape2[i] = p;
            double p2 = bFactor[i];
            int bPowerI = bPower[i];
            if (!bPresent[i]) {
                throw new NullPointerException();
            }
            double pDot3 = 1.0;
            for (int j = 0; j < bPowerI; j++) {
                p2 *= 2.0;
                pDot3 *= 2.0;
            }
            pDotTape3[i] = pDot3;
            pTape[i] = p2;
            sum += p * p2;
        }
        double xBar = 0.0;
        for (int i = 0; i < n; i++) {
            double p = pTape[i];
            bFactorBar[i] += pTape2[i] * pDotTape3[i];
            xBar += p * pDotTape2[i];
            bFactorBar2[i] += p * pDotTape[i];
        }
        for (int j = n2 - 1; j >= 0; j--) {
            int last = k - j;
            int k2 = 1 + last;
            double t = bFactorBar2[k2];
            bFactorBar2[k2] = 0.0;
            bFactorBar[last] += t;
        }
        for (int i = 0; i < n; i++) {
            double t = bFactorBar2[i];
            bFactorBar2[i] = 0.0;
            bFactorBar[i] += t;
        }
        for (int i = count; i < n; i++) {
            double bFactorBarI = bFactorBar[i];
            bFactorBar[i] = 0.0;
            xBar += bFactorBarI;
        }
        for (int i = 0; i < m; i++) {
            double bFactorBarI = bFactorBar[i];
            bFactorBar[i] = 0.0;
            keptFactorBar[i] += bFactorBarI;
        }
        for (int i = termsFactor.length - 1; i >= 0; i--) {
            int count2 = countTape[i];
            double[] keptFactorBar2 = keptFactorBarTape[i];
            int termPower = termsPower[i];
            double termFactorBar = 0.0;
            if (termPower > 0) {
                int tapeI = tape[i];
                boolean test = count2 == tapeI;
                double[] keptFactorBar3;
                if (test) {
                    double[] bFactorBar3 = bFactorBarTape[i];
                    keptFactorBar3 = bFactorBar3;
                } else {
                    keptFactorBar3 = keptFactorBar2;
                }
                double t = keptFactorBar3[count2];
                keptFactorBar3[count2] = 0.0;
                termFactorBar = t * termPower;
                if (test) {
                    double[] bFactorBar3 = bFactorBarTape[i];
                    int m2 = Math.min(tapeI, 2 * count2);
                    for (int j = m2 - 1; j >= 0; j--) {
                        double t2 = bFactorBar3[j];
                        bFactorBar3[j] = 0.0;
                        keptFactorBar2[j] += t2;
                    }
                }
            }
            termsFactorBar[i] += termFactorBar;
        }
        partials[0] = xBar;
        return sum;
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

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
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
    private static boolean[] fromPool(boolean[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static int[] fromPool(int[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static int[] sized(int[] last, int length) {
        return last.length == length ? last : new int[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static TermPartials[] mirrors(TermPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        TermPartials[] fresh = new TermPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new TermPartials();
        }
        return fresh;
    }
}
