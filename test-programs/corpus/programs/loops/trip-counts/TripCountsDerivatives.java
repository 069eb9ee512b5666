package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TripCounts}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TripCountsDerivatives {

    private TripCountsDerivatives() {}

    /**
     * The derivative of {@link TripCounts#value(double, double, int, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, int n, int m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TripCounts#value(double, double, int, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 3 * n * (2 * m - n)}; of the method itself: about
     * {@code (6 * m * n - 3 * n * n + 2 * trips) / 2}. Workspace: {@code 24 * n} bytes. Here {@code trips} is
     * the value of trips in line 18.
     */
    public static void valueGradient(double x, double y, int n, int m, ValueGradient into) {
        valueGradientKernel(x, y, n, m, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link TripCounts#value(double, double, int, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 3 * n * (2 * m - n)}; of the method itself: about
     * {@code (6 * m * n - 3 * n * n + 2 * trips) / 2}. Workspace: {@code 24 * n} bytes. Here {@code trips} is
     * the value of trips in line 18.
     */
    public static double valueValueAndGradient(double x, double y, int n, int m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, m, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link TripCounts#value(double, double, int, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, int n, int m, double[][] doubles,
            double[] partials) {
        double[] sumTape = doubles[0];
        double[] sumDotTape = doubles[1];
        double[] sumDotTape2 = doubles[2];
        double t = 0.1 * x;
        if (sumTape.length < n) {
            sumTape = grow(doubles, 0, n);
        }
        if (sumDotTape.length < n) {
            sumDotTape = grow(doubles, 1, n);
        }
        if (sumDotTape2.length < n) {
            sumDotTape2 = grow(doubles, 2, n);
        }
        double y2 = y;
        double sum = x;
        for (int i = 0; i < n; i++) {
            sumTape[i] = sum;
            sum += Math.sin(sum);
            double sumDot = 1.0;
            double sumDot2 = 0.0;
            for (int j = i; j < m; j++) {
                double t2 = j;
                sum = sum * 0.9 + y2 * t2;
                sumDot *= 0.9;
                sumDot2 = t2 + 0.9 * sumDot2;
            }
            sumDotTape[i] = sumDot;
            sumDotTape2[i] = sumDot2;
            y2 += t;
        }
        int trips = n > m ? (int) ((n - (long) m - 1L) / 2L) + 1 : 0;
        double t2 = 0 < n ? n : 0;
        double sumBar = y + t * t2;
        double t3 = sum - 3.0 * (sumBar * (0 < trips ? trips : 0) * sumBar);
        double t4 = 0.1 * t3 * t2;
        double t5 = 0.0;
        double yBar = 0.0;
        for (int i = n - 1; i >= 0; i--) {
            t5 += yBar;
            double sumBar2 = sumBar * sumDotTape[i];
            yBar += sumBar * sumDotTape2[i];
            sumBar = sumBar2 + sumBar2 * Math.cos(sumTape[i]);
        }
        partials[0] = t4 + sumBar + t5 * 0.1;
        partials[1] = t3 + yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, int m, double[][] doubles,
            double[] partials) {
        double[] sumTape = doubles[0];
        double[] sumDotTape = doubles[1];
        double[] sumDotTape2 = doubles[2];
        double t = 0.1 * x;
        if (sumTape.length < n) {
            sumTape = grow(doubles, 0, n);
        }
        if (sumDotTape.length < n) {
            sumDotTape = grow(doubles, 1, n);
        }
        if (sumDotTape2.length < n) {
            sumDotTape2 = grow(doubles, 2, n);
        }
        double y2 = y;
        double sum = x;
        for (int i = 0; i < n; i++) {
            sumTape[i] = sum;
            sum += Math.sin(sum);
            double sumDot = 1.0;
            double sumDot2 = 0.0;
            for (int j = i; j < m; j++) {
                double t2 = j;
                sum = sum * 0.9 + y2 * t2;
                sumDot *= 0.9;
                sumDot2 = t2 + 0.9 * sumDot2;
            }
            sumDotTape[i] = sumDot;
            sumDotTape2[i] = sumDot2;
            y2 += t;
        }
        int trips = n > m ? (int) ((n - (long) m - 1L) / 2L) + 1 : 0;
        double t2 = 0 < n ? n : 0;
        double sumBar = y + t * t2;
        double t3 = 0 < trips ? trips : 0;
        double t4 = sum - sumBar * sumBar * t3;
        double t5 = sumBar * t3 * sumBar;
        double t6 = t4 - t5 - t5;
        double t7 = t6 * t2 * 0.1;
        double t8 = t4 * sumBar;
        double t9 = 0.0;
        double yBar = 0.0;
        for (int i = n - 1; i >= 0; i--) {
            t9 += yBar;
            double sumBar2 = sumBar * sumDotTape[i];
            yBar += sumBar * sumDotTape2[i];
            sumBar = sumBar2 + sumBar2 * Math.cos(sumTape[i]);
        }
        partials[0] = t7 + sumBar + t9 * 0.1;
        partials[1] = t6 + yBar;
        return t8;
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
}
