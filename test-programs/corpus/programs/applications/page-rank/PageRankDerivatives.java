package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PageRank}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PageRankDerivatives {

    private PageRankDerivatives() {}

    /**
     * The derivative of {@link PageRank#rank(double, double[], int[], int[], double[], double, int)} with
     * respect to {@code damping}, {@code weight} and {@code pref}.
     *
     * <p>
     * The branch on active values (line 19) has the derivative of the side taken.
     */
    public static RankGradient rankGradient(double damping, double[] weight, int[] from, int[] to,
            double[] pref, double tol, int max) {
        RankGradient into = new RankGradient();
        rankGradient(damping, weight, from, to, pref, tol, max, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PageRank#rank(double, double[], int[], int[], double[], double, int)}
     * with respect to {@code damping}, {@code weight} and {@code pref} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 11 * pref.length * rounds16 + 16 * rounds16 * weight.length + 4 * rounds29}; of the method
     * itself: at most about {@code 6 * pref.length * rounds16 + 5 * rounds16 * weight.length + 7 * n}.
     * Workspace:
     * {@code 8 * (2 * pref.length * rounds16 + 2 * rounds16 * weight.length + 4 * pref.length + 5 * rounds16)}
     * bytes, and while it grows at most twice as many. Here {@code n} is the value of n in line 29,
     * {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds29} is how often the loop
     * in line 29 runs in all.
     */
    public static void rankGradient(double damping, double[] weight, int[] from, int[] to, double[] pref,
            double tol, int max, RankGradient into) {
        into.prepare(weight, pref);
        into.damping = rankGradientKernel(damping, weight, from, to, pref, tol, max, into.weight, into.pref,
                into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link PageRank#rank(double, double[], int[], int[], double[], double, int)}
     * with respect to {@code damping}, {@code weight} and {@code pref} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 11 * pref.length * rounds16 + 16 * rounds16 * weight.length + 6 * rounds29}; of the method
     * itself: at most about {@code 6 * pref.length * rounds16 + 5 * rounds16 * weight.length + 7 * n}.
     * Workspace:
     * {@code 8 * (2 * pref.length * rounds16 + 2 * rounds16 * weight.length + 4 * pref.length + 5 * rounds16)}
     * bytes, and while it grows at most twice as many. Here {@code n} is the value of n in line 29,
     * {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds29} is how often the loop
     * in line 29 runs in all.
     */
    public static double rankValueAndGradient(double damping, double[] weight, int[] from, int[] to,
            double[] pref, double tol, int max, RankGradient into) {
        into.prepare(weight, pref);
        double value = rankValueAndGradientKernel(damping, weight, from, to, pref, tol, max, into.weight,
                into.pref, into.doubleRows2, into.doubles, into.doubles2, into.partials);
        into.damping = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PageRank#rank(double, double[], int[], int[], double[], double, int)} with
     * respect to {@code damping}, {@code weight} and {@code pref}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class RankGradient {
        private double damping;
        private double[] weight = new double[0];
        private double[] pref = new double[0];
        private boolean given;
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[7][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RankGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RankGradient into(double[] weight, double[] pref) {
            if (weight == pref) {
                throw new IllegalArgumentException("the results weight and pref share an array");
            }
            RankGradient holder = new RankGradient();
            holder.weight = weight;
            holder.pref = pref;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code damping}. */
        public double damping() {
            return damping;
        }

        /**
         * The derivative with respect to {@code weight}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weight() {
            return weight;
        }

        /**
         * The derivative with respect to {@code pref}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] pref() {
            return pref;
        }

        private void prepare(double[] weight, double[] pref) {
            if (this.weight == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result weight");
            }
            if (this.weight == pref) {
                throw new IllegalArgumentException("argument pref shares an array with the result weight");
            }
            if (this.pref == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result pref");
            }
            if (this.pref == pref) {
                throw new IllegalArgumentException("argument pref shares an array with the result pref");
            }
            if (given && !sameShape(this.weight, weight)) {
                throw new IllegalArgumentException(
                        "the array given for the result weight has not the shape of the argument");
            }
            if (given && !sameShape(this.pref, pref)) {
                throw new IllegalArgumentException(
                        "the array given for the result pref has not the shape of the argument");
            }
            this.weight = zerosLike(this.weight, weight);
            this.pref = zerosLike(this.pref, pref);
        }

        private RankGradient withoutScratch() {
            RankGradient results = new RankGradient();
            results.damping = damping;
            results.weight = weight;
            results.pref = pref;
            return results;
        }
    }

    private static double rankGradientKernel(double damping, double[] weight, int[] from, int[] to,
            double[] pref, double tol, int max, double[] weightBar, double[] prefBar,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] rBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] qBarTape = doubleRows2[1];
        double[] danglingTape = doubles[2];
        double[] out = room(doubles, 3, pref.length);
        double[] outBar = room(doubles, 4, pref.length);
        double[] r = zeros(doubles, 5, pref.length);
        double[] rBar = zeros(doubles, 6, pref.length);
        for (int e = 0; e < weight.length; e++) {
            out[from[e]] += weight[e];
        }
        double v = 1.0 / pref.length;
        for (int i = 0; i < pref.length; i++) {
            r[i] = v;
        }
        double t = 1.0 - damping;
        int k = 0;
        int it = 0;
        int trips = 0;
        boolean test;
        do {
            long size = trips + 1L;
            if (rBarTape.length < size) {
                rBarTape = grow(doubleRows2, 0, size);
            }
            if (qBarTape.length < size) {
                qBarTape = grow(doubleRows2, 1, size);
            }
            if (danglingTape.length < size) {
                danglingTape = grow(doubles, 2, size);
            }
            rBarTape[trips] = rBar;
            double[] q = fromPool(doubles2, 0, made, pref.length);
            made++;
            rBar = fromPool(doubles2, 1, made2, pref.length);
            made2++;
            qBarTape[trips] = rBar;
            double dangling = 0.0;
            for (int i = 0; i < pref.length; i++) {
                if (out[i] == 0.0) {
                    dangling += r[i];
                }
            }
            danglingTape[trips] = dangling;
            long size2 = k + (long) weight.length;
            if (tape.length < size2) {
                tape = grow(doubles, 0, size2);
            }
            if (tape2.length < size2) {
                tape2 = grow(doubles, 1, size2);
            }
            for (int e = 0; e < weight.length; e++) {
                int fromE = from[e];
                double rFromE = r[fromE];
                tape[k] = rFromE;
                double t2 = damping * rFromE * weight[e] / out[fromE];
                tape2[k] = t2;
                q[to[e]] += t2;
                k++;
            }
            double t2 = t + damping * dangling;
            double delta = 0.0;
            for (int i = 0; i < pref.length; i++) {
                double t3 = q[i] + t2 * pref[i];
                q[i] = t3;
                delta += Math.abs(t3 - r[i]);
            }
            test = false;
            if (delta > tol) {
                test = it + 1 < max;
                it++;
            }
            r = q;
            trips++;
        } while (test);
        for (int i = 0; i < r.length; i++) {
            rBar[i] -= Math.log(r[i]) + 1.0;
        }
        double dampingBar = 0.0;
        double t2 = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double[] rBar2 = rBarTape[i];
            double[] qBar = qBarTape[i];
            double dangling = danglingTape[i];
            double t3 = t + damping * dangling;
            double t4 = 0.0;
            for (int j = 0; j < pref.length; j++) {
                double qBarJ = qBar[j];
                t4 += qBarJ * pref[j];
                prefBar[j] += qBarJ * t3;
                qBar[j] = qBarJ;
            }
            t2 += t4;
            dampingBar += t4 * dangling;
            double t5 = t4 * damping;
            for (int e = weight.length - 1; e >= 0; e--) {
                int fromE = from[e];
                double t6 = tape[k - 1];
                double t7 = qBar[to[e]];
                double t8 = t7 / out[fromE];
                boolean test2 = t7 == 0.0;
                double t9 = test2 ? 0.0 : t8;
                outBar[fromE] += test2 ? 0.0 : -(t8 * tape2[k - 1]);
                double t10 = t9 * weight[e];
                weightBar[e] += t9 * (damping * t6);
                dampingBar += t10 * t6;
                rBar2[fromE] += t10 * damping;
                k--;
            }
            for (int j = 0; j < pref.length; j++) {
                if (out[j] == 0.0) {
                    rBar2[j] += t5;
                }
            }
        }
        double t3 = dampingBar - t2;
        for (int e = 0; e < weight.length; e++) {
            weightBar[e] += outBar[from[e]];
        }
        return t3;
    }

    private static double rankValueAndGradientKernel(double damping, double[] weight, int[] from, int[] to,
            double[] pref, double tol, int max, double[] weightBar, double[] prefBar,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, double[] partials) {
        int made = 0;
        int made2 = 0;
        double[][] rBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] qBarTape = doubleRows2[1];
        double[] danglingTape = doubles[2];
        double[] out = room(doubles, 3, pref.length);
        double[] outBar = room(doubles, 4, pref.length);
        double[] r = zeros(doubles, 5, pref.length);
        double[] rBar = zeros(doubles, 6, pref.length);
        for (int e = 0; e < weight.length; e++) {
            out[from[e]] += weight[e];
        }
        double v = 1.0 / pref.length;
        for (int i = 0; i < pref.length; i++) {
            r[i] = v;
        }
        double t = 1.0 - damping;
        int k = 0;
        int it = 0;
        int trips = 0;
        boolean test;
        do {
            long size = trips + 1L;
            if (rBarTape.length < size) {
                rBarTape = grow(doubleRows2, 0, size);
            }
            if (qBarTape.length < size) {
                qBarTape = grow(doubleRows2, 1, size);
            }
            if (danglingTape.length < size) {
                danglingTape = grow(doubles, 2, size);
            }
            rBarTape[trips] = rBar;
            double[] q = fromPool(doubles2, 0, made, pref.length);
            made++;
            rBar = fromPool(doubles2, 1, made2, pref.length);
            made2++;
            qBarTape[trips] = rBar;
            double dangling = 0.0;
            for (int i = 0; i < pref.length; i++) {
                if (out[i] == 0.0) {
                    dangling += r[i];
                }
            }
            danglingTape[trips] = dangling;
            long size2 = k + (long) weight.length;
            if (tape.length < size2) {
                tape = grow(doubles, 0, size2);
            }
            if (tape2.length < size2) {
                tape2 = grow(doubles, 1, size2);
            }
            for (int e = 0; e < weight.length; e++) {
                int fromE = from[e];
                double rFromE = r[fromE];
                tape[k] = rFromE;
                double t2 = damping * rFromE * weight[e] / out[fromE];
                tape2[k] = t2;
                q[to[e]] += t2;
                k++;
            }
            double t2 = t + damping * dangling;
            double delta = 0.0;
            for (int i = 0; i < pref.length; i++) {
                double t3 = q[i] + t2 * pref[i];
                q[i] = t3;
                delta += Math.abs(t3 - r[i]);
            }
            test = false;
            if (delta > tol) {
                test = it + 1 < max;
                it++;
            }
            r = q;
            trips++;
        } while (test);
        double ent = 0.0;
        for (int i = 0; i < r.length; i++) {
            double p = r[i];
            double t2 = Math.log(p);
            ent -= p == 0.0 ? 0.0 : p * t2;
            rBar[i] -= t2 + 1.0;
        }
        double dampingBar = 0.0;
        double t2 = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double[] rBar2 = rBarTape[i];
            double[] qBar = qBarTape[i];
            double dangling = danglingTape[i];
            double t3 = t + damping * dangling;
            double t4 = 0.0;
            for (int j = 0; j < pref.length; j++) {
                double qBarJ = qBar[j];
                t4 += qBarJ * pref[j];
                prefBar[j] += qBarJ * t3;
                qBar[j] = qBarJ;
            }
            t2 += t4;
            dampingBar += t4 * dangling;
            double t5 = t4 * damping;
            for (int e = weight.length - 1; e >= 0; e--) {
                int fromE = from[e];
                double t6 = tape[k - 1];
                double t7 = qBar[to[e]];
                double t8 = t7 / out[fromE];
                boolean test2 = t7 == 0.0;
                double t9 = test2 ? 0.0 : t8;
                outBar[fromE] += test2 ? 0.0 : -(t8 * tape2[k - 1]);
                double t10 = t9 * weight[e];
                weightBar[e] += t9 * (damping * t6);
                dampingBar += t10 * t6;
                rBar2[fromE] += t10 * damping;
                k--;
            }
            for (int j = 0; j < pref.length; j++) {
                if (out[j] == 0.0) {
                    rBar2[j] += t5;
                }
            }
        }
        double t3 = dampingBar - t2;
        for (int e = 0; e < weight.length; e++) {
            weightBar[e] += outBar[from[e]];
        }
        partials[0] = t3;
        return ent;
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
