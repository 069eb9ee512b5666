package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SeveralUpdates}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SeveralUpdatesDerivatives {

    private SeveralUpdatesDerivatives() {}

    /**
     * The derivative of {@link SeveralUpdates#value(double[])} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 17) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SeveralUpdates#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 9 * rounds12 + 2 * rounds15 + 2 * rounds16}; of the method itself: at
     * most about {@code 4 * rounds12 + rounds15 + 3 * rounds16}. Workspace: {@code 8 * rounds12} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds16} is how often the
     * loop in line 16 runs in all.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link SeveralUpdates#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 9 * rounds12 + 2 * rounds15 + 2 * rounds16}; of the method itself: at
     * most about {@code 4 * rounds12 + rounds15 + 3 * rounds16}. Workspace: {@code 8 * rounds12} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds16} is how often the
     * loop in line 16 runs in all.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link SeveralUpdates#value(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

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
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] lastTape = doubles[0];
        int jStart = x.length - 1;
        double sum = 0.0;
        double last = 1.0;
        int i = 0;
        for (int j = jStart; i < j; j--) {
            if (lastTape.length < i + 1L) {
                lastTape = grow(doubles, 0, i + 1L);
            }
            lastTape[i] = last;
            sum += x[i] * x[j] * last;
            last *= 1.5;
            i++;
        }
        int m = 1;
        double c0 = 2.0;
        int k;
        for (k = 0; k < x.length & m < 100; k++) {
            m *= 3;
            c0 += x[k + 1 - 1];
        }
        double t = 0.75 + c0 * c0;
        double t2 = 2.0 * c0;
        double sumDot = 0.0;
        while (!(sum > 2.0)) {
            sum += t;
            sumDot += t2;
        }
        double t3 = 3.0 * sumDot + 12.0 * c0;
        for (int j = 0; j < k; j++) {
            xBar[j + 1 - 1] += t3;
        }
        for (int j = 0; j < i; j++) {
            int k2 = jStart + j * -1;
            double t4 = 3.0 * lastTape[j];
            xBar[k2] += t4 * x[j];
            xBar[j] += t4 * x[k2];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] lastTape = doubles[0];
        int j = x.length - 1;
        double sum = 0.0;
        double last = 1.0;
        int i = 0;
        int j2;
        for (j2 = j; i < j2; j2--) {
            if (lastTape.length < i + 1L) {
                lastTape = grow(doubles, 0, i + 1L);
            }
            lastTape[i] = last;
            sum += x[i] * x[j2] * last;
            last *= 1.5;
            i++;
        }
        int m = 1;
        double c0 = 2.0;
        int k;
        for (k = 0; k < x.length & m < 100; k++) {
            m *= 3;
            c0 += x[k + 1 - 1];
        }
        double t = 0.75 + c0 * c0;
        double t2 = 2.0 * c0;
        double sumDot = 0.0;
        while (!(sum > 2.0)) {
            sum += t;
            sumDot += t2;
        }
        sum = (sum + t2 * c0) * 3.0;
        int i2 = i;
        boolean done;
        do {
            done = i2 <= 0;
            i2--;
        } while (!done);
        double t3 = sum + i2 + j2;
        double t4 = 3.0 * sumDot + 12.0 * c0;
        for (int l = 0; l < k; l++) {
            xBar[l + 1 - 1] += t4;
        }
        for (int l = 0; l < i; l++) {
            int k2 = j + l * -1;
            double t5 = 3.0 * lastTape[l];
            xBar[k2] += t5 * x[l];
            xBar[l] += t5 * x[k2];
        }
        return t3;
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
