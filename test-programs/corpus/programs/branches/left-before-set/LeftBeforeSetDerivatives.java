package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LeftBeforeSet}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LeftBeforeSetDerivatives {

    private LeftBeforeSetDerivatives() {}

    /**
     * The derivative of {@link LeftBeforeSet#value(double, double[], int)} with respect to {@code x} and
     * {@code a}.
     *
     * <p>
     * The branch on active values (line 12) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double[] a, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LeftBeforeSet#value(double, double[], int)} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code rounds11 + 1}; of the method itself: at most {@code 3 * rounds11 + 1}.
     * Workspace: {@code 8 * a.length + rounds11} bytes, and while it grows at most twice as many. Here
     * {@code rounds11} is how often the loop in line 11 runs in all.
     */
    public static void valueGradient(double x, double[] a, int n, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, into.aCopy, n, into.a, into.booleans);
    }

    /**
     * Computes the derivative of {@link LeftBeforeSet#value(double, double[], int)} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code rounds11 + 2}; of the method itself: at most {@code 3 * rounds11 + 1}.
     * Workspace: {@code 8 * a.length + rounds11} bytes, and while it grows at most twice as many. Here
     * {@code rounds11} is how often the loop in line 11 runs in all.
     */
    public static double valueValueAndGradient(double x, double[] a, int n, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, into.aCopy, n, into.a, into.booleans, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LeftBeforeSet#value(double, double[], int)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] a = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a) {
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.a = a;
            return results;
        }
    }

    private static double valueGradientKernel(double x, double[] a, int n, double[] aBar,
            boolean[][] booleans) {
        boolean[] tape = booleans[0];
        int k = 0;
        while (true) {
            if (tape.length < k + 1L) {
                tape = grow(booleans, 0, k + 1L);
            }
            if (k >= 3) {
                k++;
                break;
            }
            boolean test = x <= 0.3;
            tape[k] = test;
            if (test) {
                boolean test2 = n <= k + 1;
                k++;
                if (test2) {
                    break;
                }
                x = 1.25;
            } else {
                a[0] += -1.0;
                x = 1.0;
                k++;
            }
        }
        double xBar = a[0];
        aBar[0] += x;
        for (int i = k - 1; i >= 0; i--) {
            if (i < 3) {
                if (tape[i]) {
                    if (n > i + 1) {
                        xBar = 0.0;
                    }
                } else {
                    xBar = 0.0;
                }
            }
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double x, double[] a, int n, double[] aBar,
            boolean[][] booleans, double[] partials) {
        boolean[] tape = booleans[0];
        int k = 0;
        while (true) {
            if (tape.length < k + 1L) {
                tape = grow(booleans, 0, k + 1L);
            }
            if (k >= 3) {
                k++;
                break;
            }
            boolean test = x <= 0.3;
            tape[k] = test;
            if (test) {
                boolean test2 = n <= k + 1;
                k++;
                if (test2) {
                    break;
                }
                x = 1.25;
            } else {
                a[0] += -1.0;
                x = 1.0;
                k++;
            }
        }
        double xBar = a[0];
        double t = xBar * x;
        aBar[0] += x;
        for (int i = k - 1; i >= 0; i--) {
            if (i < 3) {
                if (tape[i]) {
                    if (n > i + 1) {
                        xBar = 0.0;
                    }
                } else {
                    xBar = 0.0;
                }
            }
        }
        partials[0] = xBar;
        return t;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
