package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ContinueInWhiles}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ContinueInWhilesDerivatives {

    private ContinueInWhilesDerivatives() {}

    /**
     * The derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x} and
     * {@code a}.
     */
    public static ValueGradient valueGradient(double[] x, double a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     */
    public static void valueGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        into.a = valueGradientKernel(x, a, into.x, into.booleans);
    }

    /**
     * Computes the derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, a, into.x, into.booleans, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double a;
        private boolean given;
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

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
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
            results.a = a;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double a, double[] xBar, boolean[][] booleans) {
        boolean[] tape = booleans[0];
        int i = 0;
        boolean done;
        do {
            done = i >= x.length;
            i++;
        } while (!done);
        int k = x.length;
        double a2 = a;
        int k2 = k;
        int trips = 0;
        do {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (k2 % 2 != 1) {
                a2 *= 1.1;
                boolean test = a2 > 3.0;
                tape[trips] = test;
                if (test) {
                    a2 -= 2.0;
                }
            }
            k2--;
            trips++;
        } while (k2 > 0);
        double aBar = 0.0;
        for (int j = trips - 1; j >= 0; j--) {
            int k3 = k + j * -1;
            if (k3 % 2 != 1) {
                if (!tape[j]) {
                    aBar += k3;
                }
                aBar *= 1.1;
            }
        }
        for (int j = 0; j < i; j++) {
            if (j < k) {
                int k3 = j + 1 - 1;
                double xK3 = x[k3];
                double t = 0.0;
                if (!(xK3 < 0.0)) {
                    aBar += xK3;
                    t = a;
                }
                xBar[k3] += t;
            }
        }
        return aBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double a, double[] xBar,
            boolean[][] booleans, double[] partials) {
        boolean[] tape = booleans[0];
        int i = 0;
        double sum = 0.0;
        boolean done;
        do {
            if (i < x.length) {
                double t = x[i + 1 - 1];
                if (!(t < 0.0)) {
                    sum += t * a;
                }
            }
            done = i >= x.length;
            i++;
        } while (!done);
        int k = x.length;
        double a2 = a;
        int k2 = k;
        int trips = 0;
        do {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (k2 % 2 != 1) {
                a2 *= 1.1;
                boolean test = a2 > 3.0;
                tape[trips] = test;
                if (test) {
                    a2 -= 2.0;
                } else {
                    sum += a2 * k2;
                }
            }
            k2--;
            trips++;
        } while (k2 > 0);
        double aBar = 0.0;
        for (int j = trips - 1; j >= 0; j--) {
            int k3 = k + j * -1;
            if (k3 % 2 != 1) {
                if (!tape[j]) {
                    aBar += k3;
                }
                aBar *= 1.1;
            }
        }
        for (int j = 0; j < i; j++) {
            if (j < k) {
                int k3 = j + 1 - 1;
                double xK3 = x[k3];
                double t = 0.0;
                if (!(xK3 < 0.0)) {
                    aBar += xK3;
                    t = a;
                }
                xBar[k3] += t;
            }
        }
        partials[0] = aBar;
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
