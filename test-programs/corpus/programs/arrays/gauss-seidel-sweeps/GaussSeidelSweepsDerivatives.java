package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GaussSeidelSweeps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GaussSeidelSweepsDerivatives {

    private GaussSeidelSweepsDerivatives() {}

    /**
     * The derivative of {@link GaussSeidelSweeps#value(double[], double[], int)} with respect to {@code u}
     * and {@code f}.
     */
    public static ValueGradient valueGradient(double[] u, double[] f, int limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(u, f, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GaussSeidelSweeps#value(double[], double[], int)} with respect to
     * {@code u} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 18 * rounds13 * u.length - 36 * rounds13 + u.length}; of the method itself:
     * {@code 2 * (4 * rounds13 * u.length - 8 * rounds13 + u.length)}. Workspace:
     * {@code 8 * (rounds13 * u.length - 2 * rounds13 + u.length)} bytes, and while it grows at most twice as
     * many. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double[] u, double[] f, int limit, ValueGradient into) {
        into.prepare(u, f);
        valueGradientKernel(into.uCopy, f, limit, into.u, into.f, into.doubles);
    }

    /**
     * Computes the derivative of {@link GaussSeidelSweeps#value(double[], double[], int)} with respect to
     * {@code u} and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (6 * rounds13 * u.length - 12 * rounds13 + u.length)}; of the method itself:
     * {@code 2 * (4 * rounds13 * u.length - 8 * rounds13 + u.length)}. Workspace:
     * {@code 8 * (rounds13 * u.length - 2 * rounds13 + u.length)} bytes, and while it grows at most twice as
     * many. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double[] u, double[] f, int limit, ValueGradient into) {
        into.prepare(u, f);
        return valueValueAndGradientKernel(into.uCopy, f, limit, into.u, into.f, into.doubles);
    }

    /**
     * The derivative of {@link GaussSeidelSweeps#value(double[], double[], int)} with respect to {@code u}
     * and {@code f}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] u = new double[0];
        private double[] f = new double[0];
        private boolean given;
        private double[] uCopy = new double[0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] u, double[] f) {
            if (u == f) {
                throw new IllegalArgumentException("the results u and f share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.u = u;
            holder.f = f;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] u() {
            return u;
        }

        /**
         * The derivative with respect to {@code f}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] f() {
            return f;
        }

        private void prepare(double[] u, double[] f) {
            if (this.u == u) {
                throw new IllegalArgumentException("argument u shares an array with the result u");
            }
            if (this.u == f) {
                throw new IllegalArgumentException("argument f shares an array with the result u");
            }
            if (this.f == u) {
                throw new IllegalArgumentException("argument u shares an array with the result f");
            }
            if (this.f == f) {
                throw new IllegalArgumentException("argument f shares an array with the result f");
            }
            if (u == f) {
                throw new IllegalArgumentException(
                        "arguments u and f share an array, and the method overwrites u");
            }
            uCopy = copied(uCopy, u);
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            if (given && !sameShape(this.f, f)) {
                throw new IllegalArgumentException(
                        "the array given for the result f has not the shape of the argument");
            }
            this.u = roomLike(this.u, u);
            this.f = zerosLike(this.f, f);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.u = u;
            results.f = f;
            return results;
        }
    }

    private static void valueGradientKernel(double[] u, double[] f, int limit, double[] uBar, double[] fBar,
            double[][] doubles) {
        double[] oldTape = doubles[0];
        int k = u.length - 1;
        int k2 = k - 1;
        int sweeps = 0;
        boolean done;
        do {
            long size = (sweeps + 1) * Math.max(k - 1L, 0L);
            if (oldTape.length < size) {
                oldTape = grow(doubles, 0, size);
            }
            int base = sweeps * k2;
            double change = 0.0;
            for (int i = 1; i < k; i++) {
                double old = u[i];
                oldTape[base + (i - 1)] = old;
                double t = 0.5 * (u[i - 1] + u[i + 1]) - 0.25 * f[i] * old;
                u[i] = t;
                change = Math.max(change, Math.abs(t - old));
            }
            done = !(change > 0.05 & sweeps + 1 < limit);
            sweeps++;
        } while (!done);
        for (int i = 0; i < u.length; i++) {
            uBar[i] = 2.0 * u[i];
        }
        int k3 = k - 1;
        for (int i = sweeps - 1; i >= 0; i--) {
            int base = i * k2;
            for (int j = k3; j >= 1; j--) {
                double uBarJ = uBar[j];
                uBar[j] = 0.0;
                fBar[j] += uBarJ * oldTape[base + (j - 1)] * -0.25;
                double t = uBarJ * 0.5;
                uBar[j + 1] += t;
                uBar[j - 1] += t;
                uBar[j] -= uBarJ * (0.25 * f[j]);
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] u, double[] f, int limit, double[] uBar,
            double[] fBar, double[][] doubles) {
        double[] oldTape = doubles[0];
        int k = u.length - 1;
        int k2 = k - 1;
        int sweeps = 0;
        boolean done;
        do {
            long size = (sweeps + 1) * Math.max(k - 1L, 0L);
            if (oldTape.length < size) {
                oldTape = grow(doubles, 0, size);
            }
            int base = sweeps * k2;
            double change = 0.0;
            for (int i = 1; i < k; i++) {
                double old = u[i];
                oldTape[base + (i - 1)] = old;
                double t = 0.5 * (u[i - 1] + u[i + 1]) - 0.25 * f[i] * old;
                u[i] = t;
                change = Math.max(change, Math.abs(t - old));
            }
            done = !(change > 0.05 & sweeps + 1 < limit);
            sweeps++;
        } while (!done);
        double sum = 0.0;
        for (int i = 0; i < u.length; i++) {
            double ui = u[i];
            sum += ui * ui;
            uBar[i] = 2.0 * ui;
        }
        int k3 = k - 1;
        for (int i = sweeps - 1; i >= 0; i--) {
            int base = i * k2;
            for (int j = k3; j >= 1; j--) {
                double uBarJ = uBar[j];
                uBar[j] = 0.0;
                fBar[j] += uBarJ * oldTape[base + (j - 1)] * -0.25;
                double t = uBarJ * 0.5;
                uBar[j + 1] += t;
                uBar[j - 1] += t;
                uBar[j] -= uBarJ * (0.25 * f[j]);
            }
        }
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
