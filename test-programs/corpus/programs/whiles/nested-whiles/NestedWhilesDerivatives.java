package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedWhiles}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedWhilesDerivatives {

    private NestedWhilesDerivatives() {}

    /**
     * The derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, int n, ValueGradient into) {
        valueGradientKernel(x, y, n, into.ints, into.booleans, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, into.ints, into.booleans, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final int[][] ints = new int[2][0];
        private final boolean[][] booleans = new boolean[3][0];
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

    private static void valueGradientKernel(double x, double y, int n, int[][] ints, boolean[][] booleans,
            double[] partials) {
        int[] jTape = ints[0];
        int[] tripsTape = ints[1];
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        boolean[] stopMiddleTape = booleans[2];
        int k = 0;
        int k2 = 0;
        int i = 0;
        while (i < n) {
            if (jTape.length < i + 1) {
                jTape = grow(ints, 0, i + 1);
            }
            int j = 0;
            boolean done;
            boolean leftOuter;
            do {
                if (tripsTape.length < k + 1) {
                    tripsTape = grow(ints, 1, k + 1);
                }
                if (stopMiddleTape.length < k + 1) {
                    stopMiddleTape = grow(booleans, 2, k + 1);
                }
                j++;
                done = false;
                leftOuter = false;
                boolean stopMiddle = false;
                int trips = 0;
                for (int l = i + 1; l > 0; l -= 2) {
                    if (tape.length < k2 + 1) {
                        tape = grow(booleans, 0, k2 + 1);
                    }
                    if (tape2.length < k2 + 1) {
                        tape2 = grow(booleans, 1, k2 + 1);
                    }
                    x = 0.9 * x + 0.1 * y * l;
                    boolean test = x > 2.0;
                    tape[k2] = test;
                    trips++;
                    if (test) {
                        x -= y;
                        leftOuter = true;
                        stopMiddle = true;
                        k2++;
                        break;
                    }
                    boolean test2 = y > 4.0;
                    tape2[k2] = test2;
                    k2++;
                    if (test2) {
                        y *= 0.5;
                        stopMiddle = true;
                        break;
                    }
                    if (x < -2.0) {
                        done = true;
                        leftOuter = true;
                        stopMiddle = true;
                        break;
                    }
                }
                stopMiddleTape[k] = stopMiddle;
                tripsTape[k] = trips;
                k++;
                if (stopMiddle) {
                    break;
                }
                y += 0.3 * x;
            } while (j < i + 1);
            jTape[i] = j;
            if (!leftOuter) {
                x -= 0.2;
            }
            i++;
            if (done) {
                break;
            }
        }
        double xBar = y;
        double yBar = x;
        for (int j = i - 1; j >= 0; j--) {
            int i2 = j + 1;
            for (int l = jTape[j] - 1; l >= 0; l--) {
                k--;
                int trips = tripsTape[k];
                if (!stopMiddleTape[k]) {
                    xBar += yBar * 0.3;
                }
                for (int m = trips - 1; m >= 0; m--) {
                    k2--;
                    double t = i2 + m * -2;
                    if (tape[k2]) {
                        yBar -= xBar;
                    } else if (tape2[k2]) {
                        yBar *= 0.5;
                    }
                    yBar += xBar * t * 0.1;
                    xBar *= 0.9;
                }
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, int[][] ints,
            boolean[][] booleans, double[] partials) {
        int[] jTape = ints[0];
        int[] tripsTape = ints[1];
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        boolean[] stopMiddleTape = booleans[2];
        int k = 0;
        int k2 = 0;
        int i = 0;
        while (i < n) {
            if (jTape.length < i + 1) {
                jTape = grow(ints, 0, i + 1);
            }
            int j = 0;
            boolean done;
            boolean leftOuter;
            do {
                if (tripsTape.length < k + 1) {
                    tripsTape = grow(ints, 1, k + 1);
                }
                if (stopMiddleTape.length < k + 1) {
                    stopMiddleTape = grow(booleans, 2, k + 1);
                }
                j++;
                done = false;
                leftOuter = false;
                boolean stopMiddle = false;
                int trips = 0;
                for (int l = i + 1; l > 0; l -= 2) {
                    if (tape.length < k2 + 1) {
                        tape = grow(booleans, 0, k2 + 1);
                    }
                    if (tape2.length < k2 + 1) {
                        tape2 = grow(booleans, 1, k2 + 1);
                    }
                    x = 0.9 * x + 0.1 * y * l;
                    boolean test = x > 2.0;
                    tape[k2] = test;
                    trips++;
                    if (test) {
                        x -= y;
                        leftOuter = true;
                        stopMiddle = true;
                        k2++;
                        break;
                    }
                    boolean test2 = y > 4.0;
                    tape2[k2] = test2;
                    k2++;
                    if (test2) {
                        y *= 0.5;
                        stopMiddle = true;
                        break;
                    }
                    if (x < -2.0) {
                        done = true;
                        leftOuter = true;
                        stopMiddle = true;
                        break;
                    }
                }
                stopMiddleTape[k] = stopMiddle;
                tripsTape[k] = trips;
                k++;
                if (stopMiddle) {
                    break;
                }
                y += 0.3 * x;
            } while (j < i + 1);
            jTape[i] = j;
            if (!leftOuter) {
                x -= 0.2;
            }
            i++;
            if (done) {
                break;
            }
        }
        double t = x * y + i;
        double xBar = y;
        double yBar = x;
        for (int j = i - 1; j >= 0; j--) {
            int i2 = j + 1;
            for (int l = jTape[j] - 1; l >= 0; l--) {
                k--;
                int trips = tripsTape[k];
                if (!stopMiddleTape[k]) {
                    xBar += yBar * 0.3;
                }
                for (int m = trips - 1; m >= 0; m--) {
                    k2--;
                    double t2 = i2 + m * -2;
                    if (tape[k2]) {
                        yBar -= xBar;
                    } else if (tape2[k2]) {
                        yBar *= 0.5;
                    }
                    yBar += xBar * t2 * 0.1;
                    xBar *= 0.9;
                }
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
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
