package programs.switches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TextTables}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TextTablesDerivatives {

    private TextTablesDerivatives() {}

    /**
     * The derivative of {@link TextTables#value(String[], double[], double[])} with respect to
     * {@code weights} and {@code x}.
     */
    public static ValueGradient valueGradient(String[] terms, double[] weights, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(terms, weights, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TextTables#value(String[], double[], double[])} with respect to
     * {@code weights} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * rounds33 + 4 * terms.length}; of the method itself:
     * {@code rounds33 + 3 * terms.length + 1}. Workspace: {@code 17 * terms.length} bytes. Here
     * {@code rounds33} is how often the loop in line 33 runs in all.
     */
    public static void valueGradient(String[] terms, double[] weights, double[] x, ValueGradient into) {
        into.prepare(weights, x);
        valueGradientKernel(terms, weights, x, into.weights, into.x, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link TextTables#value(String[], double[], double[])} with respect to
     * {@code weights} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * rounds33 + 7 * terms.length + 1}; of the method itself:
     * {@code rounds33 + 3 * terms.length + 1}. Workspace: {@code 17 * terms.length} bytes. Here
     * {@code rounds33} is how often the loop in line 33 runs in all.
     */
    public static double valueValueAndGradient(String[] terms, double[] weights, double[] x,
            ValueGradient into) {
        into.prepare(weights, x);
        return valueValueAndGradientKernel(terms, weights, x, into.weights, into.x, into.doubles,
                into.booleans);
    }

    /**
     * The derivative of {@link TextTables#value(String[], double[], double[])} with respect to
     * {@code weights} and {@code x}, and the memory that computing it needs. One holder serves one thread at
     * a time.
     */
    public static final class ValueGradient {
        private double[] weights = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final boolean[][] booleans = new boolean[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] weights, double[] x) {
            if (weights == x) {
                throw new IllegalArgumentException("the results weights and x share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.weights = weights;
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weights() {
            return weights;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] weights, double[] x) {
            if (this.weights == weights) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (this.weights == x) {
                throw new IllegalArgumentException("argument x shares an array with the result weights");
            }
            if (this.x == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.weights = roomLike(this.weights, weights);
            this.x = roomLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.weights = weights;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(String[] terms, double[] weights, double[] x, double[] weightsBar,
            double[] xBar, double[][] doubles, boolean[][] booleans) {
        double[] pDotTape = doubles[0];
        double[] pTape = doubles[1];
        boolean[] tape = booleans[0];
        if (pDotTape.length < terms.length) {
            pDotTape = grow(doubles, 0, terms.length);
        }
        if (pTape.length < terms.length) {
            pTape = grow(doubles, 1, terms.length);
        }
        if (tape.length < terms.length) {
            tape = grow(booleans, 0, terms.length);
        }
        String last = "linear";
        int degree = 0;
        for (int i = 0; i < terms.length; i++) {
            String termsI = terms[i];
            String term = termsI.isEmpty() ? last : termsI;
            double x2 = x[i];
            boolean returned = false;
            for (int d = 0; d < TextTables.KNOWN.length; d++) {
                if (TextTables.KNOWN[d].equals(term)) {
                    degree = d + 1;
                    returned = true;
                    break;
                }
            }
            if (!returned) {
                throw new IllegalArgumentException(
                        "no term " + term + " of " + TextTables.KNOWN.length + ": " + term.charAt(0));
            }
            double p = 1.0;
            double pDot = 0.0;
            for (int j = 0; j < degree; j++) {
                pDot = p + x2 * pDot;
                p *= x2;
            }
            pDotTape[i] = pDot;
            pTape[i] = p;
            tape[i] = term == last;
            last = term;
        }
        double t = last.equals(TextTables.KNOWN[1]) ? 2 : 1;
        for (int i = terms.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        for (int i = terms.length; i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        for (int i = 0; i < terms.length; i++) {
            double t2 = t * (tape[i] ? 1.0 : 1.5);
            xBar[i] = t2 * weights[i] * pDotTape[i];
            weightsBar[i] = t2 * pTape[i];
        }
    }

    private static double valueValueAndGradientKernel(String[] terms, double[] weights, double[] x,
            double[] weightsBar, double[] xBar, double[][] doubles, boolean[][] booleans) {
        double[] pDotTape = doubles[0];
        double[] pTape = doubles[1];
        boolean[] tape = booleans[0];
        if (pDotTape.length < terms.length) {
            pDotTape = grow(doubles, 0, terms.length);
        }
        if (pTape.length < terms.length) {
            pTape = grow(doubles, 1, terms.length);
        }
        if (tape.length < terms.length) {
            tape = grow(booleans, 0, terms.length);
        }
        String last = "linear";
        double sum = 0.0;
        int degree = 0;
        for (int i = 0; i < terms.length; i++) {
            String termsI = terms[i];
            String term = termsI.isEmpty() ? last : termsI;
            double weightsI = weights[i];
            double x2 = x[i];
            boolean returned = false;
            for (int d = 0; d < TextTables.KNOWN.length; d++) {
                if (TextTables.KNOWN[d].equals(term)) {
                    degree = d + 1;
                    returned = true;
                    break;
                }
            }
            if (!returned) {
                throw new IllegalArgumentException(
                        "no term " + term + " of " + TextTables.KNOWN.length + ": " + term.charAt(0));
            }
            double p = 1.0;
            double pDot = 0.0;
            for (int j = 0; j < degree; j++) {
                pDot = p + x2 * pDot;
                p *= x2;
            }
            pDotTape[i] = pDot;
            pTape[i] = p;
            boolean test = term == last;
            tape[i] = test;
            sum += weightsI * p * (test ? 1.0 : 1.5);
            last = term;
        }
        double t = last.equals(TextTables.KNOWN[1]) ? 2 : 1;
        double t2 = sum * t;
        for (int i = terms.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        for (int i = terms.length; i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        for (int i = 0; i < terms.length; i++) {
            double t3 = t * (tape[i] ? 1.0 : 1.5);
            xBar[i] = t3 * weights[i] * pDotTape[i];
            weightsBar[i] = t3 * pTape[i];
        }
        return t2;
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
}
