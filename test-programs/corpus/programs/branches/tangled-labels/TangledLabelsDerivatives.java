package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TangledLabels}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TangledLabelsDerivatives {

    private TangledLabelsDerivatives() {}

    /**
     * The derivative of {@link TangledLabels#f(double[], int, int)} with respect to {@code x}.
     *
     * <p>
     * Branches on active values (lines 12, 14, 17, 18 and others) have the derivative of the side taken.
     */
    public static FGradient fGradient(double[] x, int a, int b) {
        FGradient into = new FGradient();
        fGradient(x, a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TangledLabels#f(double[], int, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * (rounds12 + rounds14 + 2 * rounds20)}; of the method itself: at most
     * about {@code 3 * rounds12 + 2 * rounds14 + 3 * rounds20}. Workspace:
     * {@code 2 * (9 * rounds12 + 5 * rounds14 + 4 * x.length)} bytes, and while it grows at most twice as
     * many. Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds14} is how often
     * the loop in line 14 runs in all, {@code rounds20} is how often the loop in line 20 runs in all.
     */
    public static void fGradient(double[] x, int a, int b, FGradient into) {
        into.prepare(x);
        fGradientKernel(into.xCopy, a, b, into.x, into.ints, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link TangledLabels#f(double[], int, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 4 * (rounds12 + rounds14 + 2 * rounds20)}; of the method itself: at
     * most about {@code 3 * rounds12 + 2 * rounds14 + 3 * rounds20}. Workspace:
     * {@code 2 * (9 * rounds12 + 5 * rounds14 + 4 * x.length)} bytes, and while it grows at most twice as
     * many. Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds14} is how often
     * the loop in line 14 runs in all, {@code rounds20} is how often the loop in line 20 runs in all.
     */
    public static double fValueAndGradient(double[] x, int a, int b, FGradient into) {
        into.prepare(x);
        return fValueAndGradientKernel(into.xCopy, a, b, into.x, into.ints, into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link TangledLabels#f(double[], int, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[4][0];
        private final boolean[][] booleans = new boolean[4][0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] x) {
            FGradient holder = new FGradient();
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
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.x = x;
            return results;
        }
    }

    private static void fGradientKernel(double[] x, int a, int b, double[] xBar, int[][] ints,
            boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] nTape = ints[2];
        boolean[] leftBlockTape = booleans[0];
        boolean[] leftMidTape = booleans[1];
        boolean[] leftTopTape = booleans[2];
        boolean[] tape = booleans[3];
        double[] tape2 = doubles[0];
        int[] nTape2 = ints[3];
        int k = 0;
        boolean returned = false;
        double s = 0.0;
        int n = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftTopTape.length < size) {
                leftTopTape = grow(booleans, 2, size);
            }
            if (tape.length < size) {
                tape = grow(booleans, 3, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            if (nTape2.length < size) {
                nTape2 = grow(ints, 3, size);
            }
            int i = 0;
            int trips2 = 0;
            boolean done;
            boolean leftTop;
            while (true) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (nTape.length < size2) {
                    nTape = grow(ints, 2, size2);
                }
                if (leftBlockTape.length < size2) {
                    leftBlockTape = grow(booleans, 0, size2);
                }
                if (leftMidTape.length < size2) {
                    leftMidTape = grow(booleans, 1, size2);
                }
                nTape[k] = n;
                boolean stopMid;
                boolean leftMid;
                if (i >= x.length) {
                    done = false;
                    leftTop = false;
                    stopMid = true;
                    leftMid = true;
                } else {
                    double xi = x[i];
                    if (xi > 0.8) {
                        done = false;
                        leftTop = false;
                        stopMid = false;
                        leftMid = false;
                    } else {
                        boolean leftBlock = false;
                        int j = 0;
                        int trips3 = 0;
                        boolean done2;
                        do {
                            done = n + 1 > 40;
                            leftTop = true;
                            boolean leftBlock2 = true;
                            if (done) {
                                stopMid = true;
                                leftMid = true;
                            } else {
                                s += xi * x[(i + j) % x.length];
                                int selector = j % a;
                                leftTop = false;
                                leftBlock2 = false;
                                if (selector == 0) {
                                    stopMid = false;
                                    leftMid = false;
                                } else {
                                    leftBlock2 = true;
                                    if (selector == 1) {
                                        stopMid = s > b;
                                        if (!stopMid) {
                                            s -= 0.1;
                                        }
                                        leftMid = stopMid;
                                        leftBlock2 = stopMid;
                                    } else {
                                        leftMid = true;
                                        if (selector == 2) {
                                            leftMid = s < -b;
                                        } else {
                                            s *= 0.5;
                                        }
                                        leftTop = selector != 2;
                                        stopMid = leftTop;
                                    }
                                }
                            }
                            n++;
                            trips3++;
                            if (leftBlock2) {
                                leftBlock = true;
                                break;
                            }
                            done2 = j >= 4;
                            j++;
                        } while (!done2);
                        leftBlockTape[k] = leftBlock;
                        tripsTape2[k] = trips3;
                        if (!leftBlock) {
                            s += xi;
                        }
                        leftMid = !leftBlock | leftMid;
                    }
                }
                leftMidTape[k] = leftMid;
                if (!leftMid) {
                    s *= 1.01;
                }
                k++;
                trips2++;
                if (stopMid) {
                    break;
                }
                i++;
            }
            nTape2[trips] = n;
            leftTopTape[trips] = leftTop;
            tripsTape[trips] = trips2;
            if (leftTop) {
                trips++;
                if (done) {
                    break;
                }
            } else {
                boolean test = n > 20 | s > 3.0;
                tape[trips] = test;
                if (test) {
                    returned = true;
                    trips++;
                    break;
                }
                int k2 = n % x.length;
                tape2[trips] = x[k2];
                x[k2] += 0.1 * s;
                n++;
                trips++;
                if (done) {
                    break;
                }
            }
        }
        double t = 0.0;
        double sBar = -1.0;
        if (returned) {
            t = 1.0;
            sBar = 0.0;
        }
        for (int i = trips - 1; i >= 0; i--) {
            int n2 = nTape2[i];
            int trips2 = tripsTape[i];
            if (!leftTopTape[i]) {
                if (tape[i]) {
                    sBar += t * n2;
                } else {
                    int k2 = n2 % x.length;
                    x[k2] = tape2[i];
                    sBar += xBar[k2] * 0.1;
                }
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                int n3 = nTape[k - 1];
                boolean test = j >= x.length;
                if (!leftMidTape[k - 1]) {
                    sBar *= 1.01;
                }
                if (!test) {
                    double xj = x[j];
                    double t2 = 0.0;
                    if (!(xj > 0.8)) {
                        t2 = leftBlockTape[k - 1] ? 0.0 : sBar;
                        for (int l = tripsTape2[k - 1] - 1; l >= 0; l--) {
                            if (n3 + l + 1 <= 40) {
                                int k2 = (j + l) % x.length;
                                double xK2 = x[k2];
                                int selector = l % a;
                                if (selector != 0 && selector != 1 && selector != 2) {
                                    sBar *= 0.5;
                                }
                                t2 += sBar * xK2;
                                xBar[k2] += sBar * xj;
                            }
                        }
                    }
                    xBar[j] += t2;
                }
                k--;
            }
            t = 0.0;
        }
    }

    private static double fValueAndGradientKernel(double[] x, int a, int b, double[] xBar, int[][] ints,
            boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        int[] nTape = ints[2];
        boolean[] leftBlockTape = booleans[0];
        boolean[] leftMidTape = booleans[1];
        boolean[] leftTopTape = booleans[2];
        boolean[] tape = booleans[3];
        double[] tape2 = doubles[0];
        int[] nTape2 = ints[3];
        int k = 0;
        boolean returned = false;
        double s = 0.0;
        int n = 0;
        int trips = 0;
        double t = 0.0;
        while (true) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (leftTopTape.length < size) {
                leftTopTape = grow(booleans, 2, size);
            }
            if (tape.length < size) {
                tape = grow(booleans, 3, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            if (nTape2.length < size) {
                nTape2 = grow(ints, 3, size);
            }
            int i = 0;
            int trips2 = 0;
            boolean done;
            boolean leftTop;
            while (true) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (nTape.length < size2) {
                    nTape = grow(ints, 2, size2);
                }
                if (leftBlockTape.length < size2) {
                    leftBlockTape = grow(booleans, 0, size2);
                }
                if (leftMidTape.length < size2) {
                    leftMidTape = grow(booleans, 1, size2);
                }
                nTape[k] = n;
                boolean stopMid;
                boolean leftMid;
                if (i >= x.length) {
                    done = false;
                    leftTop = false;
                    stopMid = true;
                    leftMid = true;
                } else {
                    double xi = x[i];
                    if (xi > 0.8) {
                        done = false;
                        leftTop = false;
                        stopMid = false;
                        leftMid = false;
                    } else {
                        boolean leftBlock = false;
                        int j = 0;
                        int trips3 = 0;
                        boolean done2;
                        do {
                            done = n + 1 > 40;
                            leftTop = true;
                            boolean leftBlock2 = true;
                            if (done) {
                                stopMid = true;
                                leftMid = true;
                            } else {
                                s += xi * x[(i + j) % x.length];
                                int selector = j % a;
                                leftTop = false;
                                leftBlock2 = false;
                                if (selector == 0) {
                                    stopMid = false;
                                    leftMid = false;
                                } else {
                                    leftBlock2 = true;
                                    if (selector == 1) {
                                        stopMid = s > b;
                                        if (!stopMid) {
                                            s -= 0.1;
                                        }
                                        leftMid = stopMid;
                                        leftBlock2 = stopMid;
                                    } else {
                                        leftMid = true;
                                        if (selector == 2) {
                                            leftMid = s < -b;
                                        } else {
                                            s *= 0.5;
                                        }
                                        leftTop = selector != 2;
                                        stopMid = leftTop;
                                    }
                                }
                            }
                            n++;
                            trips3++;
                            if (leftBlock2) {
                                leftBlock = true;
                                break;
                            }
                            done2 = j >= 4;
                            j++;
                        } while (!done2);
                        leftBlockTape[k] = leftBlock;
                        tripsTape2[k] = trips3;
                        if (!leftBlock) {
                            s += xi;
                        }
                        leftMid = !leftBlock | leftMid;
                    }
                }
                leftMidTape[k] = leftMid;
                if (!leftMid) {
                    s *= 1.01;
                }
                k++;
                trips2++;
                if (stopMid) {
                    break;
                }
                i++;
            }
            nTape2[trips] = n;
            leftTopTape[trips] = leftTop;
            tripsTape[trips] = trips2;
            if (leftTop) {
                trips++;
                if (done) {
                    break;
                }
            } else {
                boolean test = n > 20 | s > 3.0;
                tape[trips] = test;
                if (test) {
                    t = s * n;
                    returned = true;
                    trips++;
                    break;
                }
                int k2 = n % x.length;
                tape2[trips] = x[k2];
                x[k2] += 0.1 * s;
                n++;
                trips++;
                if (done) {
                    break;
                }
            }
        }
        double t2 = 0.0;
        double sBar = -1.0;
        if (returned) {
            t2 = 1.0;
            sBar = 0.0;
        } else {
            t = -s;
        }
        for (int i = trips - 1; i >= 0; i--) {
            int n2 = nTape2[i];
            int trips2 = tripsTape[i];
            if (!leftTopTape[i]) {
                if (tape[i]) {
                    sBar += t2 * n2;
                } else {
                    int k2 = n2 % x.length;
                    x[k2] = tape2[i];
                    sBar += xBar[k2] * 0.1;
                }
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                int n3 = nTape[k - 1];
                boolean test = j >= x.length;
                if (!leftMidTape[k - 1]) {
                    sBar *= 1.01;
                }
                if (!test) {
                    double xj = x[j];
                    double t3 = 0.0;
                    if (!(xj > 0.8)) {
                        t3 = leftBlockTape[k - 1] ? 0.0 : sBar;
                        for (int l = tripsTape2[k - 1] - 1; l >= 0; l--) {
                            if (n3 + l + 1 <= 40) {
                                int k2 = (j + l) % x.length;
                                double xK2 = x[k2];
                                int selector = l % a;
                                if (selector != 0 && selector != 1 && selector != 2) {
                                    sBar *= 0.5;
                                }
                                t3 += sBar * xK2;
                                xBar[k2] += sBar * xj;
                            }
                        }
                    }
                    xBar[j] += t3;
                }
                k--;
            }
            t2 = 0.0;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
