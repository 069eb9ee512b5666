package programs.switches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Instructions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InstructionsDerivatives {

    private InstructionsDerivatives() {}

    /**
     * The derivative of {@link Instructions#run(char[], double, double[])} with respect to {@code x} and
     * {@code c}.
     *
     * <p>
     * The branch on active values (line 15) has the derivative of the side taken.
     */
    public static RunGradient runGradient(char[] program, double x, double[] c) {
        RunGradient into = new RunGradient();
        runGradient(program, x, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Instructions#run(char[], double, double[])} with respect to {@code x}
     * and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 8 * rounds13 + 1}; of the method itself: at most {@code 3 * rounds13}.
     * Workspace: {@code 16 * rounds13} bytes, and while it grows at most twice as many. Here {@code rounds13}
     * is how often the loop in line 13 runs in all.
     */
    public static void runGradient(char[] program, double x, double[] c, RunGradient into) {
        into.prepare(c);
        into.x = runGradientKernel(program, x, c, into.c, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link Instructions#run(char[], double, double[])} with respect to {@code x}
     * and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 8 * rounds13 + 1}; of the method itself: at most {@code 3 * rounds13}.
     * Workspace: {@code 16 * rounds13} bytes, and while it grows at most twice as many. Here {@code rounds13}
     * is how often the loop in line 13 runs in all.
     */
    public static double runValueAndGradient(char[] program, double x, double[] c, RunGradient into) {
        into.prepare(c);
        double value = runValueAndGradientKernel(program, x, c, into.c, into.ints, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Instructions#run(char[], double, double[])} with respect to {@code x} and
     * {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RunGradient {
        private double x;
        private double[] c = new double[0];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RunGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RunGradient into(double[] c) {
            RunGradient holder = new RunGradient();
            holder.c = c;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code c}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] c() {
            return c;
        }

        private void prepare(double[] c) {
            if (this.c == c) {
                throw new IllegalArgumentException("argument c shares an array with the result c");
            }
            if (given && !sameShape(this.c, c)) {
                throw new IllegalArgumentException(
                        "the array given for the result c has not the shape of the argument");
            }
            this.c = zerosLike(this.c, c);
        }

        private RunGradient withoutScratch() {
            RunGradient results = new RunGradient();
            results.x = x;
            results.c = c;
            return results;
        }
    }

    private static double runGradientKernel(char[] program, double x, double[] c, double[] cBar, int[][] ints,
            double[][] doubles) {
        int[] nextTape = ints[0];
        double[] accTape = doubles[0];
        int[] selectorTape = ints[1];
        boolean returned = false;
        double acc = x;
        int next = 0;
        int trips = 0;
        for (int pc = 0; pc < program.length; pc++) {
            long size = trips + 1L;
            if (nextTape.length < size) {
                nextTape = grow(ints, 0, size);
            }
            if (accTape.length < size) {
                accTape = grow(doubles, 0, size);
            }
            if (selectorTape.length < size) {
                selectorTape = grow(ints, 1, size);
            }
            accTape[trips] = acc;
            nextTape[trips] = next;
            int selector = program[pc];
            selectorTape[trips] = selector;
            returned = false;
            boolean stopProgram = false;
            boolean leftProgram = false;
            if (selector == 43) {
                acc += c[next];
                next++;
            } else if (selector == 42) {
                acc *= c[next];
                next++;
            } else {
                leftProgram = true;
                if (selector == 115) {
                    acc = Math.sin(acc);
                } else if (selector == 106) {
                    leftProgram = acc > 1.0;
                    if (leftProgram) {
                        pc++;
                    }
                } else {
                    stopProgram = true;
                    if (selector != 33) {
                        returned = selector == 114;
                        stopProgram = returned;
                    }
                }
            }
            if (!leftProgram) {
                acc += 0.125 * x;
            }
            trips++;
            if (stopProgram) {
                break;
            }
        }
        double t = 0.0;
        double accBar = 1.0;
        if (returned) {
            t = 1.0;
            accBar = 0.0;
        }
        double xBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double acc2 = accTape[k];
            int next2 = nextTape[k];
            int selector = selectorTape[k];
            boolean leftProgram = false;
            double accBar2;
            if (selector == 43) {
                cBar[next2] += accBar;
                accBar2 = accBar;
            } else if (selector == 42) {
                accBar2 = accBar * c[next2];
                cBar[next2] += accBar * acc2;
            } else {
                leftProgram = true;
                if (selector == 115) {
                    accBar2 = accBar * Math.cos(acc2);
                } else if (selector == 106) {
                    leftProgram = acc2 > 1.0;
                    accBar2 = accBar;
                } else if (selector == 33) {
                    accBar2 = accBar;
                } else {
                    accBar2 = selector == 114 ? accBar + 2.0 * t * acc2 : accBar;
                }
            }
            if (!leftProgram) {
                xBar += accBar * 0.125;
            }
            t = 0.0;
            accBar = accBar2;
        }
        return xBar + accBar;
    }

    private static double runValueAndGradientKernel(char[] program, double x, double[] c, double[] cBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] nextTape = ints[0];
        double[] accTape = doubles[0];
        int[] selectorTape = ints[1];
        boolean returned = false;
        double acc = x;
        int next = 0;
        int trips = 0;
        double t = 0.0;
        for (int pc = 0; pc < program.length; pc++) {
            long size = trips + 1L;
            if (nextTape.length < size) {
                nextTape = grow(ints, 0, size);
            }
            if (accTape.length < size) {
                accTape = grow(doubles, 0, size);
            }
            if (selectorTape.length < size) {
                selectorTape = grow(ints, 1, size);
            }
            accTape[trips] = acc;
            nextTape[trips] = next;
            int selector = program[pc];
            selectorTape[trips] = selector;
            returned = false;
            boolean stopProgram = false;
            boolean leftProgram = false;
            if (selector == 43) {
                acc += c[next];
                next++;
            } else if (selector == 42) {
                acc *= c[next];
                next++;
            } else {
                leftProgram = true;
                if (selector == 115) {
                    acc = Math.sin(acc);
                } else if (selector == 106) {
                    leftProgram = acc > 1.0;
                    if (leftProgram) {
                        pc++;
                    }
                } else {
                    stopProgram = true;
                    if (selector != 33) {
                        returned = selector == 114;
                        if (returned) {
                            t = acc * acc;
                        }
                        stopProgram = returned;
                    }
                }
            }
            if (!leftProgram) {
                acc += 0.125 * x;
            }
            trips++;
            if (stopProgram) {
                break;
            }
        }
        double t2 = 0.0;
        double accBar = 1.0;
        if (returned) {
            t2 = 1.0;
            accBar = 0.0;
        } else {
            t = acc;
        }
        double xBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double acc2 = accTape[k];
            int next2 = nextTape[k];
            int selector = selectorTape[k];
            boolean leftProgram = false;
            double accBar2;
            if (selector == 43) {
                cBar[next2] += accBar;
                accBar2 = accBar;
            } else if (selector == 42) {
                accBar2 = accBar * c[next2];
                cBar[next2] += accBar * acc2;
            } else {
                leftProgram = true;
                if (selector == 115) {
                    accBar2 = accBar * Math.cos(acc2);
                } else if (selector == 106) {
                    leftProgram = acc2 > 1.0;
                    accBar2 = accBar;
                } else if (selector == 33) {
                    accBar2 = accBar;
                } else {
                    accBar2 = selector == 114 ? accBar + 2.0 * t2 * acc2 : accBar;
                }
            }
            if (!leftProgram) {
                xBar += accBar * 0.125;
            }
            t2 = 0.0;
            accBar = accBar2;
        }
        partials[0] = xBar + accBar;
        return t;
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
