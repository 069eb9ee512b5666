package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link WideRanges}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WideRangesDerivatives {

    private WideRangesDerivatives() {}

    /** The derivative of {@link WideRanges#fixed(double)} with respect to {@code x}. */
    public static FixedGradient fixedGradient(double x) {
        FixedGradient into = new FixedGradient();
        fixedGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WideRanges#fixed(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10}; of the method itself: {@code 12}. Workspace: none.
     */
    public static void fixedGradient(double x, FixedGradient into) {
        into.x = fixedGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link WideRanges#fixed(double)} with respect to {@code x} into {@code into}
     * and returns the method's value.
     *
     * <p>
     * Operations: {@code 17}; of the method itself: {@code 12}. Workspace: none.
     */
    public static double fixedValueAndGradient(double x, FixedGradient into) {
        double value = fixedValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link WideRanges#fixed(double)} with respect to {@code x}, as a number. */
    public static double fixedDerivative(double x) {
        return fixedGradientKernel(x);
    }

    /**
     * The derivative of {@link WideRanges#fixed(double)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class FixedGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FixedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /** The derivative of {@link WideRanges#upwards(double, int, int)} with respect to {@code x}. */
    public static UpwardsGradient upwardsGradient(double x, int from, int to) {
        UpwardsGradient into = new UpwardsGradient();
        upwardsGradient(x, from, to, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WideRanges#upwards(double, int, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code trips + 3}; of the method itself: {@code 3 * trips + 1}. Workspace: none. Here
     * {@code trips} is the value of trips in line 24.
     */
    public static void upwardsGradient(double x, int from, int to, UpwardsGradient into) {
        into.x = upwardsGradientKernel(x, from, to);
    }

    /**
     * Computes the derivative of {@link WideRanges#upwards(double, int, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code trips + 7}; of the method itself: {@code 3 * trips + 1}. Workspace: none. Here
     * {@code trips} is the value of trips in line 24.
     */
    public static double upwardsValueAndGradient(double x, int from, int to, UpwardsGradient into) {
        double value = upwardsValueAndGradientKernel(x, from, to, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link WideRanges#upwards(double, int, int)} with respect to {@code x}, as a number.
     */
    public static double upwardsDerivative(double x, int from, int to) {
        return upwardsGradientKernel(x, from, to);
    }

    /**
     * The derivative of {@link WideRanges#upwards(double, int, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class UpwardsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public UpwardsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /** The derivative of {@link WideRanges#downwards(double, int, int)} with respect to {@code x}. */
    public static DownwardsGradient downwardsGradient(double x, int from, int to) {
        DownwardsGradient into = new DownwardsGradient();
        downwardsGradient(x, from, to, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WideRanges#downwards(double, int, int)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * trips}; of the method itself: {@code 2 * trips}. Workspace: none. Here
     * {@code trips} is the value of trips in line 33.
     */
    public static void downwardsGradient(double x, int from, int to, DownwardsGradient into) {
        into.x = downwardsGradientKernel(x, from, to);
    }

    /**
     * Computes the derivative of {@link WideRanges#downwards(double, int, int)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * trips}; of the method itself: {@code 2 * trips}. Workspace: none. Here
     * {@code trips} is the value of trips in line 33.
     */
    public static double downwardsValueAndGradient(double x, int from, int to, DownwardsGradient into) {
        double value = downwardsValueAndGradientKernel(x, from, to, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link WideRanges#downwards(double, int, int)} with respect to {@code x}, as a
     * number.
     */
    public static double downwardsDerivative(double x, int from, int to) {
        return downwardsGradientKernel(x, from, to);
    }

    /**
     * The derivative of {@link WideRanges#downwards(double, int, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DownwardsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DownwardsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double fixedGradientKernel(double x) {
        double t = Math.cos(x - 5.0);
        return Math.cos(x + 6.0) + Math.cos(x) + Math.cos(x - 6.0) + t;
    }

    private static double fixedValueAndGradientKernel(double x, double[] partials) {
        double t = x - 5.0;
        double t2 = x - 6.0;
        double t3 = x + 6.0;
        double t4 = Math.cos(t3) + Math.cos(x) + Math.cos(t2) + Math.cos(t);
        partials[0] = t4;
        return Math.sin(t) + Math.sin(t2) + Math.sin(x) + Math.sin(t3);
    }

    private static double upwardsGradientKernel(double x, int from, int to) {
        int trips = from <= to ? (int) ((to - (long) from) / 1000000000L) + 1 : 0;
        double t = 0.0;
        for (int i = 0; i < trips; i++) {
            t += (from + i * 1000000000) % 5;
        }
        double t2 = Math.max(trips, 0) * x;
        return t + t2 + t2;
    }

    private static double upwardsValueAndGradientKernel(double x, int from, int to, double[] partials) {
        double t = x * x;
        int trips = from <= to ? (int) ((to - (long) from) / 1000000000L) + 1 : 0;
        double t2 = 0.0;
        for (int i = 0; i < trips; i++) {
            t2 += (from + i * 1000000000) % 5;
        }
        double t3 = Math.max(trips, 0);
        double t4 = t3 * x;
        partials[0] = t2 + t4 + t4;
        return t * t3 + x * t2;
    }

    private static double downwardsGradientKernel(double x, int from, int to) {
        int k = from - 5;
        int trips = k > to ? (int) ((k - (long) to - 1L) / 1000000000L) + 1 : 0;
        double p = 1.0;
        double pDot = 0.0;
        for (int i = 0; i < trips; i++) {
            int i2 = from + i * -1000000000;
            double t = x + i2 % 3;
            pDot = p + t * pDot;
            p *= t;
        }
        return pDot;
    }

    private static double downwardsValueAndGradientKernel(double x, int from, int to, double[] partials) {
        int k = from - 5;
        int trips = k > to ? (int) ((k - (long) to - 1L) / 1000000000L) + 1 : 0;
        double p = 1.0;
        double pDot = 0.0;
        for (int i = 0; i < trips; i++) {
            int i2 = from + i * -1000000000;
            double t = x + i2 % 3;
            pDot = p + t * pDot;
            p *= t;
        }
        partials[0] = pDot;
        return p;
    }
}
