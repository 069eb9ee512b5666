package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LabelsEverywhere}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabelsEverywhereDerivatives {

    private LabelsEverywhereDerivatives() {}

    /**
     * The derivative of {@link LabelsEverywhere#value(double[], int)} with respect to {@code x}.
     *
     * <p>
     * Branches on active values (lines 15, 17, 20, 23 and others) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LabelsEverywhere#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 6 * rounds12 + 5 * rounds16 + 4 * rounds28}; of the method itself: at
     * most about {@code 2 * (rounds12 + rounds16 + rounds28)}. Workspace:
     * {@code 13 * rounds12 + 4 * rounds15 + 4 * rounds16} bytes, and while it grows at most twice as many.
     * Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds15} is how often the
     * loop in line 15 runs in all, {@code rounds16} is how often the loop in line 16 runs in all,
     * {@code rounds28} is how often the loop in line 28 runs in all.
     */
    public static void valueGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, n, into.x, into.ints, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link LabelsEverywhere#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 6 * rounds12 + 5 * rounds16 + 4 * rounds28}; of the method itself: at
     * most about {@code 2 * (rounds12 + rounds16 + rounds28)}. Workspace:
     * {@code 13 * rounds12 + 4 * rounds15 + 4 * rounds16} bytes, and while it grows at most twice as many.
     * Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds15} is how often the
     * loop in line 15 runs in all, {@code rounds16} is how often the loop in line 16 runs in all,
     * {@code rounds28} is how often the loop in line 28 runs in all.
     */
    public static double valueValueAndGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, n, into.x, into.ints, into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link LabelsEverywhere#value(double[], int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final int[][] ints = new int[3][0];
        private final boolean[][] booleans = new boolean[1][0];
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

    private static void valueGradientKernel(double[] x, int n, double[] xBar, int[][] ints,
            boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] tripsTape3 = ints[2];
        boolean[] leftOuterTape = booleans[0];
        double[] yTape = doubles[0];
        int k = 0;
        int k2 = 0;
        int n2 = n;
        double y = 0.0;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftOuterTape.length < size) {
                leftOuterTape = grow(booleans, 0, size);
            }
            if (yTape.length < size) {
                yTape = grow(doubles, 0, size);
            }
            int trips2 = 0;
            boolean done2;
            boolean stopOuter;
            boolean leftOuter;
            do {
                if (tripsTape2.length < k + 1L) {
                    tripsTape2 = grow(ints, 1, k + 1L);
                }
                stopOuter = false;
                leftOuter = false;
                done2 = false;
                int i = 0;
                int trips3 = 0;
                while (true) {
                    if (tripsTape3.length < k2 + 1L) {
                        tripsTape3 = grow(ints, 2, k2 + 1L);
                    }
                    trips3++;
                    if (i >= x.length) {
                        done2 = true;
                        k2++;
                        break;
                    }
                    double xi = x[i];
                    if (xi > 0.9) {
                        leftOuter = true;
                        done2 = true;
                        k2++;
                        break;
                    }
                    if (xi < -0.9) {
                        stopOuter = true;
                        leftOuter = true;
                        done2 = true;
                        k2++;
                        break;
                    }
                    y += xi * xi;
                    int trips4 = 0;
                    for (int j = 0; j < x.length; j++) {
                        double v = x[j];
                        boolean stopInner = false;
                        if (v > xi) {
                            y += 0.25 * v;
                        } else {
                            stopInner = v < -0.5;
                            if (!stopInner) {
                                y *= 1.01;
                            }
                        }
                        trips4++;
                        if (stopInner) {
                            break;
                        }
                    }
                    tripsTape3[k2] = trips4;
                    k2++;
                    i++;
                }
                tripsTape2[k] = trips3;
                k++;
                trips2++;
            } while (!done2);
            yTape[trips] = y;
            leftOuterTape[trips] = leftOuter;
            tripsTape[trips] = trips2;
            if (!leftOuter) {
                if (y > 1.0) {
                    if (!(y > 2.0)) {
                        y *= x[0];
                    }
                } else {
                    y += 0.5;
                }
                if (n2 - 1 == 2) {
                    y += x[x.length - 1];
                } else if (n2 - 1 == 1) {
                    y *= 0.9;
                }
            }
            done = stopOuter || n2 - 1 <= 0;
            n2--;
            trips++;
        } while (!done);
        double yBar = 2.0 * y;
        for (int i = trips - 1; i >= 0; i--) {
            int n3 = n + i * -1 - 1;
            double y2 = yTape[i];
            int trips2 = tripsTape[i];
            if (!leftOuterTape[i]) {
                boolean test = y2 > 1.0;
                if (n3 == 2) {
                    xBar[x.length - 1] += yBar;
                } else if (n3 == 1) {
                    yBar *= 0.9;
                }
                if (test && !(y2 > 2.0)) {
                    xBar[0] += yBar * y2;
                    yBar *= x[0];
                }
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                for (int l = tripsTape2[k - 1] - 1; l >= 0; l--) {
                    if (l < x.length) {
                        double xl = x[l];
                        double t = 0.0;
                        if (!(xl > 0.9)) {
                            if (!(xl < -0.9)) {
                                for (int m = tripsTape3[k2 - 1] - 1; m >= 0; m--) {
                                    double v = x[m];
                                    double vBar = 0.0;
                                    if (v > xl) {
                                        vBar = yBar * 0.25;
                                    } else if (!(v < -0.5)) {
                                        yBar *= 1.01;
                                    }
                                    xBar[m] += vBar;
                                }
                                t = 2.0 * yBar * xl;
                            }
                        }
                        xBar[l] += t;
                    }
                    k2--;
                }
                k--;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int n, double[] xBar, int[][] ints,
            boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] tripsTape3 = ints[2];
        boolean[] leftOuterTape = booleans[0];
        double[] yTape = doubles[0];
        int k = 0;
        int k2 = 0;
        int n2 = n;
        double y = 0.0;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftOuterTape.length < size) {
                leftOuterTape = grow(booleans, 0, size);
            }
            if (yTape.length < size) {
                yTape = grow(doubles, 0, size);
            }
            int trips2 = 0;
            boolean done2;
            boolean stopOuter;
            boolean leftOuter;
            do {
                if (tripsTape2.length < k + 1L) {
                    tripsTape2 = grow(ints, 1, k + 1L);
                }
                stopOuter = false;
                leftOuter = false;
                done2 = false;
                int i = 0;
                int trips3 = 0;
                while (true) {
                    if (tripsTape3.length < k2 + 1L) {
                        tripsTape3 = grow(ints, 2, k2 + 1L);
                    }
                    trips3++;
                    if (i >= x.length) {
                        done2 = true;
                        k2++;
                        break;
                    }
                    double xi = x[i];
                    if (xi > 0.9) {
                        leftOuter = true;
                        done2 = true;
                        k2++;
                        break;
                    }
                    if (xi < -0.9) {
                        stopOuter = true;
                        leftOuter = true;
                        done2 = true;
                        k2++;
                        break;
                    }
                    y += xi * xi;
                    int trips4 = 0;
                    for (int j = 0; j < x.length; j++) {
                        double v = x[j];
                        boolean stopInner = false;
                        if (v > xi) {
                            y += 0.25 * v;
                        } else {
                            stopInner = v < -0.5;
                            if (!stopInner) {
                                y *= 1.01;
                            }
                        }
                        trips4++;
                        if (stopInner) {
                            break;
                        }
                    }
                    tripsTape3[k2] = trips4;
                    k2++;
                    i++;
                }
                tripsTape2[k] = trips3;
                k++;
                trips2++;
            } while (!done2);
            yTape[trips] = y;
            leftOuterTape[trips] = leftOuter;
            tripsTape[trips] = trips2;
            if (!leftOuter) {
                if (y > 1.0) {
                    if (!(y > 2.0)) {
                        y *= x[0];
                    }
                } else {
                    y += 0.5;
                }
                if (n2 - 1 == 2) {
                    y += x[x.length - 1];
                } else if (n2 - 1 == 1) {
                    y *= 0.9;
                }
            }
            done = stopOuter || n2 - 1 <= 0;
            n2--;
            trips++;
        } while (!done);
        double t = y * y;
        double yBar = 2.0 * y;
        for (int i = trips - 1; i >= 0; i--) {
            int n3 = n + i * -1 - 1;
            double y2 = yTape[i];
            int trips2 = tripsTape[i];
            if (!leftOuterTape[i]) {
                boolean test = y2 > 1.0;
                if (n3 == 2) {
                    xBar[x.length - 1] += yBar;
                } else if (n3 == 1) {
                    yBar *= 0.9;
                }
                if (test && !(y2 > 2.0)) {
                    xBar[0] += yBar * y2;
                    yBar *= x[0];
                }
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                for (int l = tripsTape2[k - 1] - 1; l >= 0; l--) {
                    if (l < x.length) {
                        double xl = x[l];
                        double t2 = 0.0;
                        if (!(xl > 0.9)) {
                            if (!(xl < -0.9)) {
                                for (int m = tripsTape3[k2 - 1] - 1; m >= 0; m--) {
                                    double v = x[m];
                                    double vBar = 0.0;
                                    if (v > xl) {
                                        vBar = yBar * 0.25;
                                    } else if (!(v < -0.5)) {
                                        yBar *= 1.01;
                                    }
                                    xBar[m] += vBar;
                                }
                                t2 = 2.0 * yBar * xl;
                            }
                        }
                        xBar[l] += t2;
                    }
                    k2--;
                }
                k--;
            }
        }
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
