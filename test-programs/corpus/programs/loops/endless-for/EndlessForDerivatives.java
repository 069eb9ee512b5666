package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link EndlessFor}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EndlessForDerivatives {

    private EndlessForDerivatives() {}

    /**
     * The derivative of {@link EndlessFor#value(double, double[])} with respect to {@code x} and {@code a}.
     */
    public static ValueGradient valueGradient(double x, double[] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into;
    }

    /**
     * Computes the derivative of {@link EndlessFor#value(double, double[])} with respect to {@code x} and
     * {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 6 * rounds13 + 3 * rounds17 + 1}; of the method itself: at most
     * {@code 2 * (rounds11 + rounds13 + rounds17)}. Workspace: none. Here {@code rounds11} is how often the
     * loop in line 11 runs in all, {@code rounds13} is how often the loop in line 13 runs in all,
     * {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void valueGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, a, into.a);
    }

    /**
     * Computes the derivative of {@link EndlessFor#value(double, double[])} with respect to {@code x} and
     * {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 2 * rounds11 + 6 * rounds13 + 3 * rounds17}; of the method itself: at
     * most {@code 2 * (rounds11 + rounds13 + rounds17)}. Workspace: none. Here {@code rounds11} is how often
     * the loop in line 11 runs in all, {@code rounds13} is how often the loop in line 13 runs in all,
     * {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double valueValueAndGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, a, into.a, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link EndlessFor#value(double, double[])} with respect to {@code x} and {@code a},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] a = new double[0];
        private boolean given;
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
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = roomLike(this.a, a);
        }
    }

    private static double valueGradientKernel(double x, double[] a, double[] aBar) {
        int n;
        for (n = 0; n < a.length && a[n] > 0.0; n++) {}
        double sum = x;
        int i = 0;
        int trips = 0;
        while (true) {
            trips++;
            if (i >= n) {
                break;
            }
            sum += a[i] * x;
            i++;
        }
        double sumDot = 1.0;
        do {
            sum *= 0.75;
            sumDot *= 0.75;
        } while (!(sum * sum < 0.5));
        for (int j = Math.max(n, 0); j < aBar.length; j++) {
            aBar[j] = 0.0;
        }
        for (int j = 0; j < n; j++) {
            aBar[j] = 0.5;
        }
        double xBar = 0.0;
        for (int k = 0; k < trips; k++) {
            if (k < n) {
                xBar += sumDot * a[k];
                aBar[k] += sumDot * x;
            }
        }
        return xBar + sumDot;
    }

    private static double valueValueAndGradientKernel(double x, double[] a, double[] aBar,
            double[] partials) {
        int n;
        for (n = 0; n < a.length && a[n] > 0.0; n++) {}
        double sum = x;
        int i = 0;
        int trips = 0;
        while (true) {
            trips++;
            if (i >= n) {
                break;
            }
            sum += a[i] * x;
            i++;
        }
        double sumDot = 1.0;
        do {
            sum *= 0.75;
            sumDot *= 0.75;
        } while (!(sum * sum < 0.5));
        for (int j = Math.max(n, 0); j < aBar.length; j++) {
            aBar[j] = 0.0;
        }
        for (int j = 0; j < n; j++) {
            sum += a[j] * 0.5;
            aBar[j] = 0.5;
        }
        double xBar = 0.0;
        for (int k = 0; k < trips; k++) {
            if (k < n) {
                xBar += sumDot * a[k];
                aBar[k] += sumDot * x;
            }
        }
        partials[0] = xBar + sumDot;
        return sum;
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
