package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AdaptiveSteps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AdaptiveStepsDerivatives {

    private AdaptiveStepsDerivatives() {}

    /**
     * The derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to {@code y} and
     * {@code k}.
     */
    public static ValueGradient valueGradient(double y, double k, double end) {
        ValueGradient into = new ValueGradient();
        valueGradient(y, k, end, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to
     * {@code y} and {@code k} into {@code into}, without its value.
     */
    public static void valueGradient(double y, double k, double end, ValueGradient into) {
        valueGradientKernel(y, k, end, into.doubles, into.booleans, into.partials);
        into.y = into.partials[0];
        into.k = into.partials[1];
    }

    /**
     * Computes the derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to
     * {@code y} and {@code k} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double y, double k, double end, ValueGradient into) {
        double value = valueValueAndGradientKernel(y, k, end, into.doubles, into.booleans, into.partials);
        into.y = into.partials[0];
        into.k = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link AdaptiveSteps#value(double, double, double)} with respect to {@code y} and
     * {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double y;
        private double k;
        private final double[][] doubles = new double[4][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.y = y;
            results.k = k;
            return results;
        }
    }

    private static void valueGradientKernel(double y, double k, double end, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        double[] yTape = doubles[0];
        double[] hTape = doubles[1];
        double[] eulerTape = doubles[2];
        double[] tape = doubles[3];
        boolean[] tape2 = booleans[0];
        double t = 0.0;
        double h = 0.25;
        int trips = 0;
        while (t < end) {
            if (yTape.length < trips + 1) {
                yTape = grow(doubles, 0, trips + 1);
            }
            if (hTape.length < trips + 1) {
                hTape = grow(doubles, 1, trips + 1);
            }
            if (eulerTape.length < trips + 1) {
                eulerTape = grow(doubles, 2, trips + 1);
            }
            if (tape.length < trips + 1) {
                tape = grow(doubles, 3, trips + 1);
            }
            if (tape2.length < trips + 1) {
                tape2 = grow(booleans, 0, trips + 1);
            }
            yTape[trips] = y;
            if (t + h > end) {
                h = end - t;
            }
            hTape[trips] = h;
            double slope = Math.sin(t) - k * y;
            double euler = y + h * slope;
            eulerTape[trips] = euler;
            double h2 = h * 0.5;
            tape[trips] = h2;
            double t2 = t + h;
            double heun = y + h2 * (slope - k * euler + Math.sin(t2));
            double error = Math.abs(heun - euler);
            boolean test = error > 0.02;
            tape2[trips] = test;
            if (!test) {
                if (error < 0.005) {
                    h *= 2.0;
                }
                y = heun;
                t = t2;
                h2 = h;
            }
            h = h2;
            trips++;
        }
        double kBar = 0.0;
        double t2 = 0.0;
        double yBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double y2 = yTape[i];
            double h2 = hTape[i];
            double euler = eulerTape[i];
            double tapeI = tape[i];
            double heunBar = 0.0;
            if (!tape2[i]) {
                heunBar = yBar;
                yBar = 0.0;
            }
            double t3 = heunBar * tapeI;
            kBar -= t3 * euler;
            double t4 = t3 * k;
            double slopeBar = t3 - t4 * h2;
            t2 += slopeBar * y2;
            yBar = yBar + heunBar - t4 - slopeBar * k;
        }
        partials[0] = yBar;
        partials[1] = kBar - t2;
    }

    private static double valueValueAndGradientKernel(double y, double k, double end, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        double[] yTape = doubles[0];
        double[] hTape = doubles[1];
        double[] eulerTape = doubles[2];
        double[] tape = doubles[3];
        boolean[] tape2 = booleans[0];
        double t = 0.0;
        double h = 0.25;
        int trips = 0;
        while (t < end) {
            if (yTape.length < trips + 1) {
                yTape = grow(doubles, 0, trips + 1);
            }
            if (hTape.length < trips + 1) {
                hTape = grow(doubles, 1, trips + 1);
            }
            if (eulerTape.length < trips + 1) {
                eulerTape = grow(doubles, 2, trips + 1);
            }
            if (tape.length < trips + 1) {
                tape = grow(doubles, 3, trips + 1);
            }
            if (tape2.length < trips + 1) {
                tape2 = grow(booleans, 0, trips + 1);
            }
            yTape[trips] = y;
            if (t + h > end) {
                h = end - t;
            }
            hTape[trips] = h;
            double slope = Math.sin(t) - k * y;
            double euler = y + h * slope;
            eulerTape[trips] = euler;
            double h2 = h * 0.5;
            tape[trips] = h2;
            double t2 = t + h;
            double heun = y + h2 * (slope - k * euler + Math.sin(t2));
            double error = Math.abs(heun - euler);
            boolean test = error > 0.02;
            tape2[trips] = test;
            if (!test) {
                if (error < 0.005) {
                    h *= 2.0;
                }
                y = heun;
                t = t2;
                h2 = h;
            }
            h = h2;
            trips++;
        }
        double kBar = 0.0;
        double t2 = 0.0;
        double yBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double y2 = yTape[i];
            double h2 = hTape[i];
            double euler = eulerTape[i];
            double tapeI = tape[i];
            double heunBar = 0.0;
            if (!tape2[i]) {
                heunBar = yBar;
                yBar = 0.0;
            }
            double t3 = heunBar * tapeI;
            kBar -= t3 * euler;
            double t4 = t3 * k;
            double slopeBar = t3 - t4 * h2;
            t2 += slopeBar * y2;
            yBar = yBar + heunBar - t4 - slopeBar * k;
        }
        partials[0] = yBar;
        partials[1] = kBar - t2;
        return y;
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
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
