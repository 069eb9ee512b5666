package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BubbleSortedScores}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BubbleSortedScoresDerivatives {

    private BubbleSortedScoresDerivatives() {}

    /**
     * The derivative of {@link BubbleSortedScores#ranked(double[], double[])} with respect to {@code score}
     * and {@code weight}.
     *
     * <p>
     * The branch on active values (line 15) has the derivative of the side taken.
     */
    public static RankedGradient rankedGradient(double[] score, double[] weight) {
        RankedGradient into = new RankedGradient();
        rankedGradient(score, weight, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BubbleSortedScores#ranked(double[], double[])} with respect to
     * {@code score} and {@code weight} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (2 * rounds12 * score.length - 2 * rounds12 + score.length)}; of the
     * method itself: at most about {@code 2 * rounds12 * score.length}. Workspace:
     * {@code 17 * rounds12 * score.length - 17 * rounds12 + 8 * score.length} bytes, and while it grows at
     * most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void rankedGradient(double[] score, double[] weight, RankedGradient into) {
        into.prepare(score, weight);
        rankedGradientKernel(into.scoreCopy, weight, into.score, into.weight, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link BubbleSortedScores#ranked(double[], double[])} with respect to
     * {@code score} and {@code weight} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 8 * rounds12 * score.length}; of the method itself: at most about
     * {@code 2 * rounds12 * score.length}. Workspace:
     * {@code 17 * rounds12 * score.length - 17 * rounds12 + 8 * score.length} bytes, and while it grows at
     * most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double rankedValueAndGradient(double[] score, double[] weight, RankedGradient into) {
        into.prepare(score, weight);
        return rankedValueAndGradientKernel(into.scoreCopy, weight, into.score, into.weight, into.booleans,
                into.doubles);
    }

    /**
     * The derivative of {@link BubbleSortedScores#ranked(double[], double[])} with respect to {@code score}
     * and {@code weight}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RankedGradient {
        private double[] score = new double[0];
        private double[] weight = new double[0];
        private boolean given;
        private double[] scoreCopy = new double[0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public RankedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RankedGradient into(double[] score, double[] weight) {
            if (score == weight) {
                throw new IllegalArgumentException("the results score and weight share an array");
            }
            RankedGradient holder = new RankedGradient();
            holder.score = score;
            holder.weight = weight;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code score}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] score() {
            return score;
        }

        /**
         * The derivative with respect to {@code weight}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weight() {
            return weight;
        }

        private void prepare(double[] score, double[] weight) {
            if (this.score == score) {
                throw new IllegalArgumentException("argument score shares an array with the result score");
            }
            if (this.score == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result score");
            }
            if (this.weight == score) {
                throw new IllegalArgumentException("argument score shares an array with the result weight");
            }
            if (this.weight == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result weight");
            }
            if (score == weight) {
                throw new IllegalArgumentException(
                        "arguments score and weight share an array, and the method overwrites score");
            }
            scoreCopy = copied(scoreCopy, score);
            if (given && !sameShape(this.score, score)) {
                throw new IllegalArgumentException(
                        "the array given for the result score has not the shape of the argument");
            }
            if (given && !sameShape(this.weight, weight)) {
                throw new IllegalArgumentException(
                        "the array given for the result weight has not the shape of the argument");
            }
            this.score = roomLike(this.score, score);
            this.weight = roomLike(this.weight, weight);
        }

        private RankedGradient withoutScratch() {
            RankedGradient results = new RankedGradient();
            results.score = score;
            results.weight = weight;
            return results;
        }
    }

    private static void rankedGradientKernel(double[] score, double[] weight, double[] scoreBar,
            double[] weightBar, boolean[][] booleans, double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        int k = 0;
        boolean changed = true;
        int trips = 0;
        while (changed) {
            long size = k + (score.length - 1L);
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 1, size);
            }
            changed = false;
            for (int i = 1; i < score.length; i++) {
                double t = score[i - 1];
                double scoreI = score[i];
                tape2[k] = scoreI;
                boolean test = t > scoreI;
                tape[k] = test;
                if (test) {
                    score[i] = t;
                    score[i - 1] = scoreI;
                    tape3[k] = score[i];
                }
                changed = test | changed;
                k++;
            }
            trips++;
        }
        for (int i = score.length; i < weightBar.length; i++) {
            weightBar[i] = 0.0;
        }
        for (int i = 0; i < score.length; i++) {
            double scoreI = score[i];
            scoreBar[i] = 2.0 * (weight[i] * scoreI);
            weightBar[i] = scoreI * scoreI;
        }
        for (int i = trips - 1; i >= 0; i--) {
            for (int j = score.length - 1; j >= 1; j--) {
                double t = tape2[k - 1];
                double t2 = 0.0;
                double t3 = 0.0;
                if (tape[k - 1]) {
                    scoreBar[j] += 0.1 * t;
                    double t4 = scoreBar[j - 1];
                    scoreBar[j - 1] = 0.0;
                    t3 = 0.1 * tape3[k - 1] + t4;
                    t2 = scoreBar[j];
                    scoreBar[j] = 0.0;
                }
                scoreBar[j] += t3;
                scoreBar[j - 1] += t2;
                k--;
            }
        }
    }

    private static double rankedValueAndGradientKernel(double[] score, double[] weight, double[] scoreBar,
            double[] weightBar, boolean[][] booleans, double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        int k = 0;
        boolean changed = true;
        double effort = 0.0;
        int trips = 0;
        while (changed) {
            long size = k + (score.length - 1L);
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 1, size);
            }
            changed = false;
            for (int i = 1; i < score.length; i++) {
                double t = score[i - 1];
                double scoreI = score[i];
                tape2[k] = scoreI;
                boolean test = t > scoreI;
                tape[k] = test;
                if (test) {
                    score[i] = t;
                    score[i - 1] = scoreI;
                    double scoreI2 = score[i];
                    tape3[k] = scoreI2;
                    effort += scoreI2 * scoreI;
                }
                changed = test | changed;
                k++;
            }
            trips++;
        }
        double sum = 0.1 * effort;
        for (int i = score.length; i < weightBar.length; i++) {
            weightBar[i] = 0.0;
        }
        for (int i = 0; i < score.length; i++) {
            double scoreI = score[i];
            double t = weight[i] * scoreI;
            sum += t * scoreI;
            scoreBar[i] = 2.0 * t;
            weightBar[i] = scoreI * scoreI;
        }
        for (int i = trips - 1; i >= 0; i--) {
            for (int j = score.length - 1; j >= 1; j--) {
                double t = tape2[k - 1];
                double t2 = 0.0;
                double t3 = 0.0;
                if (tape[k - 1]) {
                    scoreBar[j] += 0.1 * t;
                    double t4 = scoreBar[j - 1];
                    scoreBar[j - 1] = 0.0;
                    t3 = 0.1 * tape3[k - 1] + t4;
                    t2 = scoreBar[j];
                    scoreBar[j] = 0.0;
                }
                scoreBar[j] += t3;
                scoreBar[j - 1] += t2;
                k--;
            }
        }
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
