package programs.names;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MoreClashes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MoreClashesDerivatives {

    private MoreClashesDerivatives() {}

    /**
     * The derivative of {@link MoreClashes#prepare(double[], double, double[], double)} with respect to
     * {@code clone}, {@code hashCode}, {@code Math} and {@code Arrays}.
     *
     * <p>
     * Where the arguments are equal (line 16), {@code max} has the derivative of the first.
     */
    public static PrepareGradient prepareGradient(double[] clone, double hashCode, double[] Math,
            double Arrays) {
        PrepareGradient into = new PrepareGradient();
        prepareGradient(clone, hashCode, Math, Arrays, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MoreClashes#prepare(double[], double, double[], double)} with respect
     * to {@code clone}, {@code hashCode}, {@code Math} and {@code Arrays} into {@code into}, without its
     * value.
     *
     * <p>
     * Operations: {@code 4 * (3 * clone.length + 1)}; of the method itself: {@code 4 * clone.length + 3}.
     * Workspace: {@code 32 * clone.length} bytes.
     */
    public static void prepareGradient(double[] clone, double hashCode, double[] Math, double Arrays,
            PrepareGradient into) {
        into.prepare(clone, Math);
        prepareGradientKernel(into.cloneCopy, hashCode, Math, Arrays, into.clone, into.Math, into.doubles,
                into.partials);
        into.hashCode = into.partials[0];
        into.Arrays = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MoreClashes#prepare(double[], double, double[], double)} with respect
     * to {@code clone}, {@code hashCode}, {@code Math} and {@code Arrays} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 6 * (2 * clone.length + 1)}; of the method itself: {@code 4 * clone.length + 3}.
     * Workspace: {@code 32 * clone.length} bytes.
     */
    public static double prepareValueAndGradient(double[] clone, double hashCode, double[] Math,
            double Arrays, PrepareGradient into) {
        into.prepare(clone, Math);
        double value = prepareValueAndGradientKernel(into.cloneCopy, hashCode, Math, Arrays, into.clone,
                into.Math, into.doubles, into.partials);
        into.hashCode = into.partials[0];
        into.Arrays = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MoreClashes#prepare(double[], double, double[], double)} with respect to
     * {@code clone}, {@code hashCode}, {@code Math} and {@code Arrays}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class PrepareGradient {
        private double[] clone = new double[0];
        private double hashCode;
        private double[] Math = new double[0];
        private double Arrays;
        private boolean given;
        private double[] cloneCopy = new double[0];
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public PrepareGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PrepareGradient into(double[] clone, double[] Math) {
            if (clone == Math) {
                throw new IllegalArgumentException("the results clone and Math share an array");
            }
            PrepareGradient holder = new PrepareGradient();
            holder.clone = clone;
            holder.Math = Math;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code clone}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] clone_() {
            return clone;
        }

        /** The derivative with respect to {@code hashCode}. */
        public double hashCode_() {
            return hashCode;
        }

        /**
         * The derivative with respect to {@code Math}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] Math() {
            return Math;
        }

        /** The derivative with respect to {@code Arrays}. */
        public double Arrays() {
            return Arrays;
        }

        private void prepare(double[] clone, double[] Math) {
            if (this.clone == clone) {
                throw new IllegalArgumentException("argument clone shares an array with the result clone");
            }
            if (this.clone == Math) {
                throw new IllegalArgumentException("argument Math shares an array with the result clone");
            }
            if (this.Math == clone) {
                throw new IllegalArgumentException("argument clone shares an array with the result Math");
            }
            if (this.Math == Math) {
                throw new IllegalArgumentException("argument Math shares an array with the result Math");
            }
            if (clone == Math) {
                throw new IllegalArgumentException(
                        "arguments clone and Math share an array, and the method overwrites clone");
            }
            cloneCopy = copied(cloneCopy, clone);
            if (given && !sameShape(this.clone, clone)) {
                throw new IllegalArgumentException(
                        "the array given for the result clone has not the shape of the argument");
            }
            if (given && !sameShape(this.Math, Math)) {
                throw new IllegalArgumentException(
                        "the array given for the result Math has not the shape of the argument");
            }
            this.clone = zerosLike(this.clone, clone);
            this.Math = zerosLike(this.Math, Math);
        }

        private PrepareGradient withoutScratch() {
            PrepareGradient results = new PrepareGradient();
            results.clone = clone;
            results.hashCode = hashCode;
            results.Math = Math;
            results.Arrays = Arrays;
            return results;
        }
    }

    /**
     * The derivative of {@link MoreClashes#round(float[], double)} with respect to {@code results} and
     * {@code partials}.
     */
    public static RoundGradient roundGradient(float[] results, double partials) {
        RoundGradient into = new RoundGradient();
        roundGradient(results, partials, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MoreClashes#round(float[], double)} with respect to {@code results}
     * and {@code partials} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * results.length + 1}; of the method itself: {@code 3 * results.length}.
     * Workspace: {@code 8 * results.length} bytes.
     */
    public static void roundGradient(float[] results, double partials, RoundGradient into) {
        into.prepare(results);
        into.partials = roundGradientKernel(results, partials, into.resultsExact);
        into.round();
    }

    /**
     * Computes the derivative of {@link MoreClashes#round(float[], double)} with respect to {@code results}
     * and {@code partials} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * results.length + 1}; of the method itself: {@code 3 * results.length}.
     * Workspace: {@code 8 * results.length} bytes.
     */
    public static double roundValueAndGradient(float[] results, double partials, RoundGradient into) {
        into.prepare(results);
        double value = roundValueAndGradientKernel(results, partials, into.resultsExact, into.partials_);
        into.partials = into.partials_[0];
        into.round();
        return value;
    }

    /**
     * The derivative of {@link MoreClashes#round(float[], double)} with respect to {@code results} and
     * {@code partials}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RoundGradient {
        private float[] results = new float[0];
        private double partials;
        private double[] resultsExact = new double[0];
        private boolean given;
        private final double[] partials_ = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RoundGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RoundGradient into(float[] results) {
            RoundGradient holder = new RoundGradient();
            holder.results = results;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code results}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public float[] results() {
            return results;
        }

        /** The derivative with respect to {@code partials}. */
        public double partials() {
            return partials;
        }

        private void prepare(float[] results) {
            if (this.results == results) {
                throw new IllegalArgumentException(
                        "argument results shares an array with the result results");
            }
            if (given && !sameShape(this.results, results)) {
                throw new IllegalArgumentException(
                        "the array given for the result results has not the shape of the argument");
            }
            resultsExact = roomLike(resultsExact, results);
        }

        private void round() {
            results = rounded(results, resultsExact);
        }

        private RoundGradient withoutScratch() {
            RoundGradient results_ = new RoundGradient();
            results_.results = results;
            results_.partials = partials;
            return results_;
        }
    }

    private static void prepareGradientKernel(double[] clone, double hashCode, double[] Math2, double Arrays2,
            double[] cloneBar, double[] MathBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] DoubleTape = doubles[2];
        double Double2 = hashCode * Arrays2;
        if (tape.length < clone.length) {
            tape = grow(doubles, 0, clone.length);
        }
        if (tape2.length < clone.length) {
            tape2 = grow(doubles, 1, clone.length);
        }
        if (DoubleTape.length < clone.length) {
            DoubleTape = grow(doubles, 2, clone.length);
        }
        for (int length = 0; length < clone.length; length++) {
            double cloneLength = clone[length];
            tape[length] = cloneLength;
            double t = Math.exp(cloneLength * Math2[length]);
            tape2[length] = t;
            Double2 += t;
            DoubleTape[length] = Double2;
            clone[length] = cloneLength * Double2;
        }
        cloneBar[0] += 1.0;
        double DoubleBar = 2.0 > Double2 ? 0.0 : 1.0;
        for (int length = clone.length - 1; length >= 0; length--) {
            double tapeLength = tape[length];
            double cloneBarLength = cloneBar[length];
            DoubleBar += cloneBarLength * tapeLength;
            double t = DoubleBar * tape2[length];
            MathBar[length] += t * tapeLength;
            cloneBar[length] = (cloneBarLength == 0.0 ? 0.0 : cloneBarLength * DoubleTape[length])
                    + t * Math2[length];
        }
        partials[0] = DoubleBar * Arrays2;
        partials[1] = DoubleBar * hashCode;
    }

    private static double prepareValueAndGradientKernel(double[] clone, double hashCode, double[] Math2,
            double Arrays2, double[] cloneBar, double[] MathBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] DoubleTape = doubles[2];
        double Double2 = hashCode * Arrays2;
        if (tape.length < clone.length) {
            tape = grow(doubles, 0, clone.length);
        }
        if (tape2.length < clone.length) {
            tape2 = grow(doubles, 1, clone.length);
        }
        if (DoubleTape.length < clone.length) {
            DoubleTape = grow(doubles, 2, clone.length);
        }
        for (int length = 0; length < clone.length; length++) {
            double cloneLength = clone[length];
            tape[length] = cloneLength;
            double t = Math.exp(cloneLength * Math2[length]);
            tape2[length] = t;
            Double2 += t;
            DoubleTape[length] = Double2;
            clone[length] = cloneLength * Double2;
        }
        double t = Math.max(Double2, 2.0) + clone[0];
        cloneBar[0] += 1.0;
        double DoubleBar = 2.0 > Double2 ? 0.0 : 1.0;
        for (int length = clone.length - 1; length >= 0; length--) {
            double tapeLength = tape[length];
            double cloneBarLength = cloneBar[length];
            DoubleBar += cloneBarLength * tapeLength;
            double t2 = DoubleBar * tape2[length];
            MathBar[length] += t2 * tapeLength;
            cloneBar[length] = (cloneBarLength == 0.0 ? 0.0 : cloneBarLength * DoubleTape[length])
                    + t2 * Math2[length];
        }
        partials[0] = DoubleBar * Arrays2;
        partials[1] = DoubleBar * hashCode;
        return t;
    }

    private static double roundGradientKernel(float[] results, double partials, double[] resultsBar) {
        double t = 2.0 * partials;
        double partialsBar = 0.0;
        for (int i = 0; i < results.length; i++) {
            float withoutScratch = results[i];
            partialsBar += withoutScratch * withoutScratch;
            resultsBar[i] = t * withoutScratch;
        }
        return partialsBar;
    }

    private static double roundValueAndGradientKernel(float[] results, double partials, double[] resultsBar,
            double[] partials2) {
        double t = 2.0 * partials;
        double sum = 0.0;
        double partialsBar = 0.0;
        for (int i = 0; i < results.length; i++) {
            float withoutScratch = results[i];
            double t2 = withoutScratch * withoutScratch;
            sum += t2 * partials;
            partialsBar += t2;
            resultsBar[i] = t * withoutScratch;
        }
        partials2[0] = partialsBar;
        return sum;
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
    private static double[] roomLike(double[] result, float[] argument) {
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
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

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}
