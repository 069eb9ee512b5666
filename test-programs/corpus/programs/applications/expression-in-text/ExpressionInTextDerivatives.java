package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ExpressionInText}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExpressionInTextDerivatives {

    private ExpressionInTextDerivatives() {}

    /**
     * The derivative of {@link ExpressionInText#evaluate(String, double, double)} with respect to {@code x}
     * and {@code y}.
     */
    public static EvaluateGradient evaluateGradient(String postfix, double x, double y) {
        EvaluateGradient into = new EvaluateGradient();
        evaluateGradient(postfix, x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ExpressionInText#evaluate(String, double, double)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 5 * rounds12 + 1}; of the method itself: at most {@code rounds12}.
     * Workspace: {@code 40 * rounds12} bytes beside arrays of sizes that change or are not its own, and while
     * it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void evaluateGradient(String postfix, double x, double y, EvaluateGradient into) {
        evaluateGradientKernel(postfix, x, y, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ExpressionInText#evaluate(String, double, double)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 5 * rounds12 + 1}; of the method itself: at most {@code rounds12}.
     * Workspace: {@code 40 * rounds12} bytes beside arrays of sizes that change or are not its own, and while
     * it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double evaluateValueAndGradient(String postfix, double x, double y, EvaluateGradient into) {
        double value = evaluateValueAndGradientKernel(postfix, x, y, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ExpressionInText#evaluate(String, double, double)} with respect to {@code x}
     * and {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EvaluateGradient {
        private double x;
        private double y;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EvaluateGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private EvaluateGradient withoutScratch() {
            EvaluateGradient results = new EvaluateGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void evaluateGradientKernel(String postfix, double x, double y, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] topTape = ints[0];
        double[] bTape = doubles[0];
        double[] aTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        int[] selectorTape = ints[1];
        int k = postfix.length();
        int k2 = k + 1;
        double[] stack = room(doubles, 4, k2);
        double[] stackBar = room(doubles, 5, k2);
        if (topTape.length < k) {
            topTape = grow(ints, 0, k);
        }
        if (bTape.length < k) {
            bTape = grow(doubles, 0, k);
        }
        if (aTape.length < k) {
            aTape = grow(doubles, 1, k);
        }
        if (tape.length < k) {
            tape = grow(doubles, 2, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 3, k);
        }
        if (selectorTape.length < k) {
            selectorTape = grow(ints, 1, k);
        }
        int top = 0;
        for (int i = 0; i < k; i++) {
            topTape[i] = top;
            char c = postfix.charAt(i);
            int selector = c;
            selectorTape[i] = selector;
            if (selector != 32) {
                if (selector == 120) {
                    stack[top] = x;
                    top++;
                } else if (selector == 121) {
                    stack[top] = y;
                    top++;
                } else {
                    boolean test = selector == 43;
                    boolean test2 = selector == 45;
                    boolean test3 = selector == 42;
                    if (test | test2 | test3 | selector == 47) {
                        double b = stack[top - 1];
                        bTape[i] = b;
                        top = top - 1 - 1;
                        double a = stack[top];
                        aTape[i] = a;
                        double t;
                        if (test) {
                            t = a + b;
                        } else if (test2) {
                            t = a - b;
                        } else if (test3) {
                            t = a * b;
                        } else {
                            t = a / b;
                            tape[i] = t;
                        }
                        stack[top] = t;
                        top++;
                    } else if (selector == 115) {
                        double t = stack[top - 1];
                        tape2[i] = t;
                        stack[top - 1] = Math.sin(t);
                    } else {
                        if (selector < 48 | selector > 57) {
                            throw new IllegalArgumentException(
                                    "what is '" + c + "' at " + i + " in " + postfix + "?");
                        }
                        stack[top] = selector - 48;
                        top++;
                    }
                }
            }
        }
        stackBar[0] += 1.0;
        double xBar = 0.0;
        double yBar = 0.0;
        for (int i = k - 1; i >= 0; i--) {
            int top2 = topTape[i];
            int selector = selectorTape[i];
            if (selector != 32) {
                if (selector == 120) {
                    double stackBarTop2 = stackBar[top2];
                    stackBar[top2] = 0.0;
                    xBar += stackBarTop2;
                } else if (selector == 121) {
                    double stackBarTop2 = stackBar[top2];
                    stackBar[top2] = 0.0;
                    yBar += stackBarTop2;
                } else {
                    boolean test = selector == 43;
                    boolean test2 = selector == 45;
                    boolean test3 = selector == 42;
                    if (test | test2 | test3 | selector == 47) {
                        top2--;
                        double b = bTape[i];
                        int top3 = top2 - 1;
                        double a = aTape[i];
                        double bBar = stackBar[top3];
                        double aBar;
                        if (test) {
                            aBar = bBar;
                        } else if (test2) {
                            aBar = bBar;
                            bBar = -bBar;
                        } else if (test3) {
                            aBar = bBar * b;
                            bBar *= a;
                        } else {
                            double t = bBar / b;
                            boolean test4 = bBar == 0.0;
                            aBar = test4 ? 0.0 : t;
                            bBar = test4 ? 0.0 : -(t * tape[i]);
                        }
                        stackBar[top3] = aBar;
                        stackBar[top2] += bBar;
                    } else if (selector == 115) {
                        int k3 = top2 - 1;
                        stackBar[k3] *= Math.cos(tape2[i]);
                    } else {
                        stackBar[top2] = 0.0;
                    }
                }
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double evaluateValueAndGradientKernel(String postfix, double x, double y, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] topTape = ints[0];
        double[] bTape = doubles[0];
        double[] aTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        int[] selectorTape = ints[1];
        int k = postfix.length();
        int k2 = k + 1;
        double[] stack = room(doubles, 4, k2);
        double[] stackBar = room(doubles, 5, k2);
        if (topTape.length < k) {
            topTape = grow(ints, 0, k);
        }
        if (bTape.length < k) {
            bTape = grow(doubles, 0, k);
        }
        if (aTape.length < k) {
            aTape = grow(doubles, 1, k);
        }
        if (tape.length < k) {
            tape = grow(doubles, 2, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 3, k);
        }
        if (selectorTape.length < k) {
            selectorTape = grow(ints, 1, k);
        }
        int top = 0;
        for (int i = 0; i < k; i++) {
            topTape[i] = top;
            char c = postfix.charAt(i);
            int selector = c;
            selectorTape[i] = selector;
            if (selector != 32) {
                if (selector == 120) {
                    stack[top] = x;
                    top++;
                } else if (selector == 121) {
                    stack[top] = y;
                    top++;
                } else {
                    boolean test = selector == 43;
                    boolean test2 = selector == 45;
                    boolean test3 = selector == 42;
                    if (test | test2 | test3 | selector == 47) {
                        double b = stack[top - 1];
                        bTape[i] = b;
                        top = top - 1 - 1;
                        double a = stack[top];
                        aTape[i] = a;
                        double t;
                        if (test) {
                            t = a + b;
                        } else if (test2) {
                            t = a - b;
                        } else if (test3) {
                            t = a * b;
                        } else {
                            t = a / b;
                            tape[i] = t;
                        }
                        stack[top] = t;
                        top++;
                    } else if (selector == 115) {
                        double t = stack[top - 1];
                        tape2[i] = t;
                        stack[top - 1] = Math.sin(t);
                    } else {
                        if (selector < 48 | selector > 57) {
                            throw new IllegalArgumentException(
                                    "what is '" + c + "' at " + i + " in " + postfix + "?");
                        }
                        stack[top] = selector - 48;
                        top++;
                    }
                }
            }
        }
        double stack0 = stack[0];
        stackBar[0] += 1.0;
        double xBar = 0.0;
        double yBar = 0.0;
        for (int i = k - 1; i >= 0; i--) {
            int top2 = topTape[i];
            int selector = selectorTape[i];
            if (selector != 32) {
                if (selector == 120) {
                    double stackBarTop2 = stackBar[top2];
                    stackBar[top2] = 0.0;
                    xBar += stackBarTop2;
                } else if (selector == 121) {
                    double stackBarTop2 = stackBar[top2];
                    stackBar[top2] = 0.0;
                    yBar += stackBarTop2;
                } else {
                    boolean test = selector == 43;
                    boolean test2 = selector == 45;
                    boolean test3 = selector == 42;
                    if (test | test2 | test3 | selector == 47) {
                        top2--;
                        double b = bTape[i];
                        int top3 = top2 - 1;
                        double a = aTape[i];
                        double bBar = stackBar[top3];
                        double aBar;
                        if (test) {
                            aBar = bBar;
                        } else if (test2) {
                            aBar = bBar;
                            bBar = -bBar;
                        } else if (test3) {
                            aBar = bBar * b;
                            bBar *= a;
                        } else {
                            double t = bBar / b;
                            boolean test4 = bBar == 0.0;
                            aBar = test4 ? 0.0 : t;
                            bBar = test4 ? 0.0 : -(t * tape[i]);
                        }
                        stackBar[top3] = aBar;
                        stackBar[top2] += bBar;
                    } else if (selector == 115) {
                        int k3 = top2 - 1;
                        stackBar[k3] *= Math.cos(tape2[i]);
                    } else {
                        stackBar[top2] = 0.0;
                    }
                }
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return stack0;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
