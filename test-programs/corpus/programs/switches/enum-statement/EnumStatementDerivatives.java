package programs.switches;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link EnumStatement}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EnumStatementDerivatives {

    private EnumStatementDerivatives() {}

    /**
     * The derivative of {@link EnumStatement#follow(EnumStatement.Step[], double)} with respect to {@code x}.
     */
    public static FollowGradient followGradient(EnumStatement.Step[] steps, double x) {
        FollowGradient into = new FollowGradient();
        followGradient(steps, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link EnumStatement#follow(EnumStatement.Step[], double)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds18 + 1}; of the method itself: at most {@code 3 * rounds18 + 1}.
     * Workspace: {@code 11 * rounds18} bytes, and while it grows at most twice as many. Here {@code rounds18}
     * is how often the loop in line 18 runs in all.
     */
    public static void followGradient(EnumStatement.Step[] steps, double x, FollowGradient into) {
        into.x = followGradientKernel(steps, x, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link EnumStatement#follow(EnumStatement.Step[], double)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds18 + 2}; of the method itself: at most {@code 3 * rounds18 + 1}.
     * Workspace: {@code 11 * rounds18} bytes, and while it grows at most twice as many. Here {@code rounds18}
     * is how often the loop in line 18 runs in all.
     */
    public static double followValueAndGradient(EnumStatement.Step[] steps, double x, FollowGradient into) {
        double value = followValueAndGradientKernel(steps, x, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link EnumStatement#follow(EnumStatement.Step[], double)} with respect to {@code x},
     * as a number.
     */
    public static double followDerivative(EnumStatement.Step[] steps, double x) {
        return followGradient(steps, x).x();
    }

    /**
     * The derivative of {@link EnumStatement#follow(EnumStatement.Step[], double)} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FollowGradient {
        private double x;
        private final boolean[][] booleans = new boolean[3][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FollowGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private FollowGradient withoutScratch() {
            FollowGradient results = new FollowGradient();
            results.x = x;
            return results;
        }
    }

    private static double followGradientKernel(EnumStatement.Step[] steps, double x, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        double[] yTape = doubles[0];
        boolean returned = false;
        double y = x;
        int trips = 0;
        for (int i = 0; i < steps.length; i++) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(booleans, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(booleans, 2, size);
            }
            if (yTape.length < size) {
                yTape = grow(doubles, 0, size);
            }
            EnumStatement.Step selector = Objects.requireNonNull(steps[i]);
            boolean test = selector == EnumStatement.Step.ADD;
            tape[trips] = test;
            boolean returned2 = false;
            if (test) {
                y += x;
            } else {
                boolean test2 = selector == EnumStatement.Step.SCALE;
                tape2[trips] = test2;
                if (test2) {
                    y *= 0.75;
                }
                yTape[trips] = y;
                boolean test3 = test2 | selector == EnumStatement.Step.SQUARE;
                tape3[trips] = test3;
                if (test3) {
                    y *= y;
                } else {
                    returned2 = selector == EnumStatement.Step.STOP;
                }
            }
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            if (test) {
                y += 0.5;
            }
        }
        double t = 0.0;
        double yBar = -1.0;
        if (returned) {
            t = 1.0;
            yBar = 0.0;
        }
        double xBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            if (tape[k]) {
                xBar += yBar;
            } else {
                double y2 = yTape[k];
                yBar = tape3[k] ? t + 2.0 * yBar * y2 : t + yBar;
                if (tape2[k]) {
                    yBar *= 0.75;
                }
            }
            t = 0.0;
        }
        return xBar + yBar;
    }

    private static double followValueAndGradientKernel(EnumStatement.Step[] steps, double x,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        double[] yTape = doubles[0];
        boolean returned = false;
        double y = x;
        int trips = 0;
        double t = 0.0;
        for (int i = 0; i < steps.length; i++) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(booleans, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(booleans, 2, size);
            }
            if (yTape.length < size) {
                yTape = grow(doubles, 0, size);
            }
            EnumStatement.Step selector = Objects.requireNonNull(steps[i]);
            boolean test = selector == EnumStatement.Step.ADD;
            tape[trips] = test;
            boolean returned2 = false;
            if (test) {
                y += x;
            } else {
                boolean test2 = selector == EnumStatement.Step.SCALE;
                tape2[trips] = test2;
                if (test2) {
                    y *= 0.75;
                }
                yTape[trips] = y;
                boolean test3 = test2 | selector == EnumStatement.Step.SQUARE;
                tape3[trips] = test3;
                double y2;
                if (test3) {
                    y2 = y * y;
                } else {
                    returned2 = selector == EnumStatement.Step.STOP;
                    y2 = y;
                }
                t = y;
                y = y2;
            }
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            if (test) {
                y += 0.5;
            }
        }
        double t2 = 0.0;
        double yBar = -1.0;
        if (returned) {
            t2 = 1.0;
            yBar = 0.0;
        } else {
            t = -y;
        }
        double xBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            if (tape[k]) {
                xBar += yBar;
            } else {
                double y2 = yTape[k];
                yBar = tape3[k] ? t2 + 2.0 * yBar * y2 : t2 + yBar;
                if (tape2[k]) {
                    yBar *= 0.75;
                }
            }
            t2 = 0.0;
        }
        partials[0] = xBar + yBar;
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
