package programs.switches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LongChains}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LongChainsDerivatives {

    private LongChainsDerivatives() {}

    /**
     * The derivative of {@link LongChains#value(double[], int[], double)} with respect to {@code x} and
     * {@code k}.
     *
     * <p>
     * The branch on active values (line 32) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, int[] ops, double k) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, ops, k, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LongChains#value(double[], int[], double)} with respect to {@code x}
     * and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15 * ops.length * x.length + 4}; of the method itself: at most
     * {@code 3 * (3 * ops.length * x.length + 1)}. Workspace:
     * {@code 8 * (2 * ops.length * x.length + x.length + 6)} bytes, and while it grows at most twice as many.
     */
    public static void valueGradient(double[] x, int[] ops, double k, ValueGradient into) {
        into.prepare(x);
        into.k = valueGradientKernel(into.xCopy, ops, k, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link LongChains#value(double[], int[], double)} with respect to {@code x}
     * and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 15 * ops.length * x.length + 7}; of the method itself: at most
     * {@code 3 * (3 * ops.length * x.length + 1)}. Workspace:
     * {@code 8 * (2 * ops.length * x.length + x.length + 6)} bytes, and while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double[] x, int[] ops, double k, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(into.xCopy, ops, k, into.x, into.doubles, into.partials);
        into.k = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongChains#value(double[], int[], double)} with respect to {@code x} and
     * {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double k;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.k = k;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, int[] ops, double k, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] s = room(doubles, 2, 3);
        double[] sBar = room(doubles, 3, 3);
        int k2 = 0;
        for (int i = 0; i < ops.length; i++) {
            int selector = ops[i] % 5;
            boolean test = selector == 0;
            long size = k2 + (long) x.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            for (int j = 0; j < x.length; j++) {
                boolean left = false;
                if (test) {
                    s[0] += x[j] * k;
                } else if (selector == 1) {
                    int q = j % 2;
                    left = q == 0;
                    if (left) {
                        s[1] += x[j];
                    } else {
                        s[q] *= 0.5;
                    }
                } else {
                    boolean test2 = selector == 2;
                    if (test2) {
                        tape[k2] = x[j];
                        x[j] += s[0];
                    }
                    if (test2 | selector == 3) {
                        double xj = x[j];
                        if (!(xj > 0.2)) {
                            double s0 = s[0];
                            tape2[k2] = s0;
                            s[2] -= xj * s0;
                        }
                    } else {
                        double t = s[0];
                        s[0] = s[2];
                        s[2] = t;
                    }
                }
                if (!left) {
                    s[2] += 0.01 * k;
                }
                k2++;
            }
        }
        sBar[2] += 2.0 * s[2];
        sBar[1] += s[0];
        sBar[0] += s[1];
        double kBar = 0.0;
        for (int i = ops.length - 1; i >= 0; i--) {
            int selector = ops[i] % 5;
            boolean test = selector == 0;
            for (int j = x.length - 1; j >= 0; j--) {
                if (test || selector != 1 || j % 2 != 0) {
                    kBar += sBar[2] * 0.01;
                }
                if (test) {
                    double sBar0 = sBar[0];
                    kBar += sBar0 * x[j];
                    xBar[j] += sBar0 * k;
                } else if (selector == 1) {
                    int q = j % 2;
                    if (q == 0) {
                        xBar[j] += sBar[1];
                    } else {
                        sBar[q] *= 0.5;
                    }
                } else {
                    boolean test2 = selector == 2;
                    if (test2 | selector == 3) {
                        double xj = x[j];
                        double t = 0.0;
                        if (!(xj > 0.2)) {
                            double sBar2 = sBar[2];
                            t = -(sBar2 * tape2[k2 - 1]);
                            sBar[0] -= sBar2 * xj;
                        }
                        xBar[j] += t;
                    } else {
                        double sBar2 = sBar[2];
                        sBar[2] = 0.0;
                        double sBar0 = sBar[0];
                        sBar[0] = 0.0;
                        sBar[2] += sBar0;
                        sBar[0] += sBar2;
                    }
                    if (test2) {
                        x[j] = tape[k2 - 1];
                        sBar[0] += xBar[j];
                    }
                }
                k2--;
            }
        }
        return kBar;
    }

    private static double valueValueAndGradientKernel(double[] x, int[] ops, double k, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] s = room(doubles, 2, 3);
        double[] sBar = room(doubles, 3, 3);
        int k2 = 0;
        for (int i = 0; i < ops.length; i++) {
            int selector = ops[i] % 5;
            boolean test = selector == 0;
            long size = k2 + (long) x.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            for (int j = 0; j < x.length; j++) {
                boolean left = false;
                if (test) {
                    s[0] += x[j] * k;
                } else if (selector == 1) {
                    int q = j % 2;
                    left = q == 0;
                    if (left) {
                        s[1] += x[j];
                    } else {
                        s[q] *= 0.5;
                    }
                } else {
                    boolean test2 = selector == 2;
                    if (test2) {
                        tape[k2] = x[j];
                        x[j] += s[0];
                    }
                    if (test2 | selector == 3) {
                        double xj = x[j];
                        if (!(xj > 0.2)) {
                            double s0 = s[0];
                            tape2[k2] = s0;
                            s[2] -= xj * s0;
                        }
                    } else {
                        double t = s[0];
                        s[0] = s[2];
                        s[2] = t;
                    }
                }
                if (!left) {
                    s[2] += 0.01 * k;
                }
                k2++;
            }
        }
        double s0 = s[0];
        double s1 = s[1];
        double s2 = s[2];
        double t = s0 * s1 + s2 * s2;
        sBar[2] += 2.0 * s2;
        sBar[1] += s0;
        sBar[0] += s1;
        double kBar = 0.0;
        for (int i = ops.length - 1; i >= 0; i--) {
            int selector = ops[i] % 5;
            boolean test = selector == 0;
            for (int j = x.length - 1; j >= 0; j--) {
                if (test || selector != 1 || j % 2 != 0) {
                    kBar += sBar[2] * 0.01;
                }
                if (test) {
                    double sBar0 = sBar[0];
                    kBar += sBar0 * x[j];
                    xBar[j] += sBar0 * k;
                } else if (selector == 1) {
                    int q = j % 2;
                    if (q == 0) {
                        xBar[j] += sBar[1];
                    } else {
                        sBar[q] *= 0.5;
                    }
                } else {
                    boolean test2 = selector == 2;
                    if (test2 | selector == 3) {
                        double xj = x[j];
                        double t2 = 0.0;
                        if (!(xj > 0.2)) {
                            double sBar2 = sBar[2];
                            t2 = -(sBar2 * tape2[k2 - 1]);
                            sBar[0] -= sBar2 * xj;
                        }
                        xBar[j] += t2;
                    } else {
                        double sBar2 = sBar[2];
                        sBar[2] = 0.0;
                        double sBar0 = sBar[0];
                        sBar[0] = 0.0;
                        sBar[2] += sBar0;
                        sBar[0] += sBar2;
                    }
                    if (test2) {
                        x[j] = tape[k2 - 1];
                        sBar[0] += xBar[j];
                    }
                }
                k2--;
            }
        }
        partials[0] = kBar;
        return t;
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
