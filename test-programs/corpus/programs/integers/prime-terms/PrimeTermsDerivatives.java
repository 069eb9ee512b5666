package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PrimeTerms}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PrimeTermsDerivatives {

    private PrimeTermsDerivatives() {}

    /** The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}. */
    public static SeriesGradient seriesGradient(double x, int limit) {
        SeriesGradient into = new SeriesGradient();
        seriesGradient(x, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 9 * (limit - 1)}; of the method itself: at most {@code 3 * (limit - 1)}.
     * Workspace: {@code limit + 1} bytes.
     */
    public static void seriesGradient(double x, int limit, SeriesGradient into) {
        into.x = seriesGradientKernel(x, limit, into.booleans);
    }

    /**
     * Computes the derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 11 * (limit - 1)}; of the method itself: at most {@code 3 * (limit - 1)}.
     * Workspace: {@code limit + 1} bytes.
     */
    public static double seriesValueAndGradient(double x, int limit, SeriesGradient into) {
        double value = seriesValueAndGradientKernel(x, limit, into.booleans, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}, as a number.
     */
    public static double seriesDerivative(double x, int limit) {
        return seriesGradient(x, limit).x();
    }

    /**
     * The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class SeriesGradient {
        private double x;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SeriesGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private SeriesGradient withoutScratch() {
            SeriesGradient results = new SeriesGradient();
            results.x = x;
            return results;
        }
    }

    private static double seriesGradientKernel(double x, int limit, boolean[][] booleans) {
        boolean[] composite = room(booleans, 0, limit + 1);
        double power = x;
        double sumDot = 0.0;
        double powerDot = 1.0;
        for (int p = 2; p <= limit; p++) {
            double t = 0.0;
            double t2 = 0.0;
            if (!composite[p]) {
                long k = p;
                long multiple = k * k;
                long k2 = limit;
                while (multiple <= k2) {
                    composite[(int) multiple] = true;
                    multiple += k;
                }
                double t3 = 1.0 / p;
                t = t3 * power;
                t2 = t3 * x;
            }
            sumDot = t + sumDot + t2 * powerDot;
            powerDot = power + x * powerDot;
            power *= x;
        }
        return sumDot;
    }

    private static double seriesValueAndGradientKernel(double x, int limit, boolean[][] booleans,
            double[] partials) {
        boolean[] composite = room(booleans, 0, limit + 1);
        double sum = 0.0;
        double power = x;
        double sumDot = 0.0;
        double powerDot = 1.0;
        for (int p = 2; p <= limit; p++) {
            double power2 = power * x;
            double t = 0.0;
            double t2 = 0.0;
            if (!composite[p]) {
                long k = p;
                long multiple = k * k;
                long k2 = limit;
                while (multiple <= k2) {
                    composite[(int) multiple] = true;
                    multiple += k;
                }
                double t3 = 1.0 / p;
                sum += power2 * t3;
                t = t3 * power;
                t2 = t3 * x;
            }
            sumDot = t + sumDot + t2 * powerDot;
            powerDot = power + x * powerDot;
            power = power2;
        }
        partials[0] = sumDot;
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static boolean[] room(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, false);
        }
        return array;
    }
}
