package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CollatzWeights}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CollatzWeightsDerivatives {

    private CollatzWeightsDerivatives() {}

    /**
     * The derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, int n, ValueGradient into) {
        valueGradientKernel(x, y, n, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link CollatzWeights#value(double, double, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[2][0];
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

    private static void valueGradientKernel(double x, double y, int n, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        double[] xTape = doubles[1];
        int trips = 0;
        while (n != 1) {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (yTape.length < trips + 1) {
                yTape = grow(doubles, 0, trips + 1);
            }
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            yTape[trips] = y;
            boolean test = n % 2 == 0;
            tape[trips] = test;
            if (test) {
                n /= 2;
                x = x * 0.9 + y;
            } else {
                n = 3 * n + 1;
                y = Math.sin(x * y);
            }
            trips++;
        }
        double xBar = y;
        double yBar = x;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double y2 = yTape[k];
            if (tape[k]) {
                yBar += xBar;
                xBar *= 0.9;
            } else {
                double t = yBar * Math.cos(x2 * y2);
                xBar += t * y2;
                yBar = t * x2;
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        double[] xTape = doubles[1];
        int trips = 0;
        while (n != 1) {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (yTape.length < trips + 1) {
                yTape = grow(doubles, 0, trips + 1);
            }
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            yTape[trips] = y;
            boolean test = n % 2 == 0;
            tape[trips] = test;
            if (test) {
                n /= 2;
                x = x * 0.9 + y;
            } else {
                n = 3 * n + 1;
                y = Math.sin(x * y);
            }
            trips++;
        }
        double t = x * y;
        double xBar = y;
        double yBar = x;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double y2 = yTape[k];
            if (tape[k]) {
                yBar += xBar;
                xBar *= 0.9;
            } else {
                double t2 = yBar * Math.cos(x2 * y2);
                xBar += t2 * y2;
                yBar = t2 * x2;
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return t;
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
