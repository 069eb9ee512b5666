package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HelperReturnsEarly}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HelperReturnsEarlyDerivatives {

    private HelperReturnsEarlyDerivatives() {}

    /**
     * The derivative of {@link HelperReturnsEarly#value(double[], double)} with respect to {@code x} and
     * {@code limit}.
     *
     * <p>
     * Branches on active values (lines 19, 20, 24 and 28) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HelperReturnsEarly#value(double[], double)} with respect to {@code x}
     * and {@code limit} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (6 * rounds19 + x.length)}; of the method itself: at most
     * {@code 3 * (rounds19 + x.length)}. Workspace: {@code 8 * rounds19} bytes, and while it grows at most
     * twice as many. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static void valueGradient(double[] x, double limit, ValueGradient into) {
        into.prepare(x);
        into.limit = valueGradientKernel(x, limit, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link HelperReturnsEarly#value(double[], double)} with respect to {@code x}
     * and {@code limit} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 13 * rounds19 + 5 * x.length}; of the method itself: at most
     * {@code 3 * (rounds19 + x.length)}. Workspace: {@code 8 * rounds19 + 13 * x.length} bytes, and while it
     * grows at most twice as many. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double limit, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, limit, into.x, into.ints, into.doubles, into.booleans,
                into.partials);
        into.limit = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HelperReturnsEarly#value(double[], double)} with respect to {@code x} and
     * {@code limit}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double limit;
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[1][0];
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

        /** The derivative with respect to {@code limit}. */
        public double limit() {
            return limit;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.limit = limit;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double limit, double[] xBar, double[][] doubles) {
        double[] pTape = doubles[0];
        double limitBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            boolean returned = false;
            double p = 1.0;
            int trips = 0;
            for (int j = i; j < x.length; j++) {
                if (pTape.length < trips + 1L) {
                    pTape = grow(doubles, 0, trips + 1L);
                }
                pTape[trips] = p;
                double xj = x[j];
                trips++;
                if (xj < 0.0) {
                    returned = true;
                    break;
                }
                p += xj * p;
                if (p > limit) {
                    returned = true;
                    break;
                }
            }
            double t = i + 1;
            double pBar = 0.0;
            if (!returned) {
                pBar = p == 1.0 ? 0.0 : 2.0 * t * p;
                t = 0.0;
            }
            for (int k = trips - 1; k >= 0; k--) {
                int k2 = i + k;
                double p2 = pTape[k];
                double xK2 = x[k2];
                if (xK2 < 0.0) {
                    pBar += t;
                } else {
                    if (p2 + xK2 * p2 > limit) {
                        limitBar += t * x[i];
                        xBar[i] += t * limit;
                    }
                    xBar[k2] += pBar * p2;
                    pBar += pBar * xK2;
                }
                t = 0.0;
            }
        }
        return limitBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double limit, double[] xBar, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tripsTape = ints[0];
        double[] pTape = doubles[0];
        boolean[] returnedTape = booleans[0];
        double[] pTape2 = doubles[1];
        if (tripsTape.length < x.length) {
            tripsTape = grow(ints, 0, x.length);
        }
        if (returnedTape.length < x.length) {
            returnedTape = grow(booleans, 0, x.length);
        }
        if (pTape2.length < x.length) {
            pTape2 = grow(doubles, 1, x.length);
        }
        int k = 0;
        double sum = 0.0;
        double t = 0.0;
        for (int i = 0; i < x.length; i++) {
            boolean returned = false;
            double p = 1.0;
            int trips = 0;
            for (int j = i; j < x.length; j++) {
                if (pTape.length < k + 1L) {
                    pTape = grow(doubles, 0, k + 1L);
                }
                pTape[k] = p;
                double xj = x[j];
                k++;
                trips++;
                if (xj < 0.0) {
                    t = p;
                    returned = true;
                    break;
                }
                p += xj * p;
                if (p > limit) {
                    t = limit * x[i];
                    returned = true;
                    break;
                }
            }
            returnedTape[i] = returned;
            pTape2[i] = p;
            tripsTape[i] = trips;
            sum += (returned ? t : p == 1.0 ? 0.0 : p * p) * (i + 1);
        }
        double limitBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double p = pTape2[i];
            int trips = tripsTape[i];
            double t2 = i + 1;
            double pBar = 0.0;
            if (!returnedTape[i]) {
                pBar = p == 1.0 ? 0.0 : 2.0 * t2 * p;
                t2 = 0.0;
            }
            for (int j = trips - 1; j >= 0; j--) {
                int k2 = i + j;
                double p2 = pTape[k - 1];
                double xK2 = x[k2];
                if (xK2 < 0.0) {
                    pBar += t2;
                } else {
                    if (p2 + xK2 * p2 > limit) {
                        limitBar += t2 * x[i];
                        xBar[i] += t2 * limit;
                    }
                    xBar[k2] += pBar * p2;
                    pBar += pBar * xK2;
                }
                t2 = 0.0;
                k--;
            }
        }
        partials[0] = limitBar;
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
