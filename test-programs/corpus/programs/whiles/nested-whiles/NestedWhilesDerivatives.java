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
     *
     * <p>
     * Branches on active values (lines 16, 19, 21 and 25) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code rounds12 + 10 * rounds16 + 15 * rounds19}; of the method itself: at most
     * about {@code rounds12 + 2 * rounds16 + 5 * rounds19}. Workspace: {@code 4 * rounds12 + 33 * rounds16}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all, {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds19} is how
     * often the loop in line 19 runs in all.
     */
    public static void valueGradient(double x, double y, int n, ValueGradient into) {
        valueGradientKernel(x, y, n, into.ints, into.doubles, into.booleans, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NestedWhiles#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code rounds12 + 10 * rounds16 + 15 * rounds19}; of the method itself: at
     * most about {@code rounds12 + 2 * rounds16 + 5 * rounds19}. Workspace:
     * {@code 4 * rounds12 + 33 * rounds16} bytes, and while it grows at most twice as many. Here
     * {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds16} is how often the loop
     * in line 16 runs in all, {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static double valueValueAndGradient(double x, double y, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, into.ints, into.doubles, into.booleans,
                into.partials);
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
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];
        private final boolean[][] booleans = new boolean[1][0];
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

    private static void valueGradientKernel(double x, double y, int n, int[][] ints, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        int[] jTape = ints[0];
        double[] xDotTape = doubles[0];
        double[] xDotTape2 = doubles[1];
        double[] yDotTape = doubles[2];
        double[] yDotTape2 = doubles[3];
        boolean[] stopMiddleTape = booleans[0];
        int k = 0;
        int i = 0;
        while (i < n) {
            if (jTape.length < i + 1L) {
                jTape = grow(ints, 0, i + 1L);
            }
            int j = 0;
            boolean done;
            boolean done2;
            boolean leftOuter;
            do {
                long size = k + 1L;
                if (xDotTape.length < size) {
                    xDotTape = grow(doubles, 0, size);
                }
                if (xDotTape2.length < size) {
                    xDotTape2 = grow(doubles, 1, size);
                }
                if (yDotTape.length < size) {
                    yDotTape = grow(doubles, 2, size);
                }
                if (yDotTape2.length < size) {
                    yDotTape2 = grow(doubles, 3, size);
                }
                if (stopMiddleTape.length < size) {
                    stopMiddleTape = grow(booleans, 0, size);
                }
                done2 = false;
                leftOuter = false;
                boolean stopMiddle = false;
                int k2 = i + 1;
                double xDot = 1.0;
                double xDot2 = 0.0;
                double yDot = 0.0;
                double yDot2 = 1.0;
                while (k2 > 0) {
                    double t = k2;
                    x = 0.9 * x + 0.1 * y * t;
                    double t2 = 0.9 * xDot;
                    double t3 = t * 0.1;
                    double t4 = 0.9 * xDot2;
                    double t5 = 0.0;
                    done2 = false;
                    leftOuter = true;
                    boolean done3 = true;
                    double t6 = 1.0;
                    if (x > 2.0) {
                        x -= y;
                        t5 = -1.0;
                    } else {
                        if (y > 4.0) {
                            y *= 0.5;
                            t6 = 0.5;
                        } else {
                            done2 = x < -2.0;
                            if (!done2) {
                                k2 -= 2;
                            }
                            done3 = done2;
                        }
                        leftOuter = done2;
                    }
                    double t7 = t5 + t3;
                    xDot = t2 + t7 * yDot;
                    xDot2 = t4 + t7 * yDot2;
                    yDot *= t6;
                    yDot2 *= t6;
                    stopMiddle = done3;
                    if (done3) {
                        break;
                    }
                }
                stopMiddleTape[k] = stopMiddle;
                xDotTape[k] = xDot;
                xDotTape2[k] = xDot2;
                yDotTape[k] = yDot;
                yDotTape2[k] = yDot2;
                k++;
                if (stopMiddle) {
                    j++;
                    break;
                }
                y += 0.3 * x;
                done = j + 1 >= i + 1;
                j++;
            } while (!done);
            jTape[i] = j;
            if (!leftOuter) {
                x -= 0.2;
            }
            i++;
            if (done2) {
                break;
            }
        }
        double xBar = y;
        double yBar = x;
        for (int j = i - 1; j >= 0; j--) {
            for (int l = jTape[j] - 1; l >= 0; l--) {
                double xDot = xDotTape[k - 1];
                double xDot2 = xDotTape2[k - 1];
                double yDot = yDotTape[k - 1];
                double yDot2 = yDotTape2[k - 1];
                if (!stopMiddleTape[k - 1]) {
                    xBar += yBar * 0.3;
                }
                double t = yBar * yDot + xBar * xDot;
                yBar = yBar * yDot2 + xBar * xDot2;
                xBar = t;
                k--;
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] jTape = ints[0];
        double[] xDotTape = doubles[0];
        double[] xDotTape2 = doubles[1];
        double[] yDotTape = doubles[2];
        double[] yDotTape2 = doubles[3];
        boolean[] stopMiddleTape = booleans[0];
        int k = 0;
        int i = 0;
        while (i < n) {
            if (jTape.length < i + 1L) {
                jTape = grow(ints, 0, i + 1L);
            }
            int j = 0;
            boolean done;
            boolean done2;
            boolean leftOuter;
            do {
                long size = k + 1L;
                if (xDotTape.length < size) {
                    xDotTape = grow(doubles, 0, size);
                }
                if (xDotTape2.length < size) {
                    xDotTape2 = grow(doubles, 1, size);
                }
                if (yDotTape.length < size) {
                    yDotTape = grow(doubles, 2, size);
                }
                if (yDotTape2.length < size) {
                    yDotTape2 = grow(doubles, 3, size);
                }
                if (stopMiddleTape.length < size) {
                    stopMiddleTape = grow(booleans, 0, size);
                }
                done2 = false;
                leftOuter = false;
                boolean stopMiddle = false;
                int k2 = i + 1;
                double xDot = 1.0;
                double xDot2 = 0.0;
                double yDot = 0.0;
                double yDot2 = 1.0;
                while (k2 > 0) {
                    double t = k2;
                    x = 0.9 * x + 0.1 * y * t;
                    double t2 = 0.9 * xDot;
                    double t3 = t * 0.1;
                    double t4 = 0.9 * xDot2;
                    double t5 = 0.0;
                    done2 = false;
                    leftOuter = true;
                    boolean done3 = true;
                    double t6 = 1.0;
                    if (x > 2.0) {
                        x -= y;
                        t5 = -1.0;
                    } else {
                        if (y > 4.0) {
                            y *= 0.5;
                            t6 = 0.5;
                        } else {
                            done2 = x < -2.0;
                            if (!done2) {
                                k2 -= 2;
                            }
                            done3 = done2;
                        }
                        leftOuter = done2;
                    }
                    double t7 = t5 + t3;
                    xDot = t2 + t7 * yDot;
                    xDot2 = t4 + t7 * yDot2;
                    yDot *= t6;
                    yDot2 *= t6;
                    stopMiddle = done3;
                    if (done3) {
                        break;
                    }
                }
                stopMiddleTape[k] = stopMiddle;
                xDotTape[k] = xDot;
                xDotTape2[k] = xDot2;
                yDotTape[k] = yDot;
                yDotTape2[k] = yDot2;
                k++;
                if (stopMiddle) {
                    j++;
                    break;
                }
                y += 0.3 * x;
                done = j + 1 >= i + 1;
                j++;
            } while (!done);
            jTape[i] = j;
            if (!leftOuter) {
                x -= 0.2;
            }
            i++;
            if (done2) {
                break;
            }
        }
        double t = x * y + i;
        double xBar = y;
        double yBar = x;
        for (int j = i - 1; j >= 0; j--) {
            for (int l = jTape[j] - 1; l >= 0; l--) {
                double xDot = xDotTape[k - 1];
                double xDot2 = xDotTape2[k - 1];
                double yDot = yDotTape[k - 1];
                double yDot2 = yDotTape2[k - 1];
                if (!stopMiddleTape[k - 1]) {
                    xBar += yBar * 0.3;
                }
                double t2 = yBar * yDot + xBar * xDot;
                yBar = yBar * yDot2 + xBar * xDot2;
                xBar = t2;
                k--;
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
