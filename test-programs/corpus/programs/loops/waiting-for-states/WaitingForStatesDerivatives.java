package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link WaitingForStates}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WaitingForStatesDerivatives {

    private WaitingForStatesDerivatives() {}

    /**
     * The derivative of {@link WaitingForStates#relaxed(double, double, double)} with respect to
     * {@code start}, {@code target} and {@code rate}.
     *
     * <p>
     * The branch on active values (line 15) has the derivative of the side taken.
     */
    public static RelaxedGradient relaxedGradient(double start, double target, double rate) {
        RelaxedGradient into = new RelaxedGradient();
        relaxedGradient(start, target, rate, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WaitingForStates#relaxed(double, double, double)} with respect to
     * {@code start}, {@code target} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (3 * rounds13 + 2)}; of the method itself: at most
     * {@code 2 * (2 * rounds13 + 1)}. Workspace: none. Here {@code rounds13} is how often the loop in line 13
     * runs in all.
     */
    public static void relaxedGradient(double start, double target, double rate, RelaxedGradient into) {
        relaxedGradientKernel(start, target, rate, into.partials);
        into.start = into.partials[0];
        into.target = into.partials[1];
        into.rate = into.partials[2];
    }

    /**
     * Computes the derivative of {@link WaitingForStates#relaxed(double, double, double)} with respect to
     * {@code start}, {@code target} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 9 * rounds13 + 8}; of the method itself: at most
     * {@code 2 * (2 * rounds13 + 1)}. Workspace: none. Here {@code rounds13} is how often the loop in line 13
     * runs in all.
     */
    public static double relaxedValueAndGradient(double start, double target, double rate,
            RelaxedGradient into) {
        double value = relaxedValueAndGradientKernel(start, target, rate, into.partials);
        into.start = into.partials[0];
        into.target = into.partials[1];
        into.rate = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link WaitingForStates#relaxed(double, double, double)} with respect to
     * {@code start}, {@code target} and {@code rate}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class RelaxedGradient {
        private double start;
        private double target;
        private double rate;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public RelaxedGradient() {}

        /** The derivative with respect to {@code start}. */
        public double start() {
            return start;
        }

        /** The derivative with respect to {@code target}. */
        public double target() {
            return target;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }
    }

    /**
     * The derivative of {@link WaitingForStates#swinging(double, double, double, double)} with respect to
     * {@code place}, {@code speed}, {@code stiffness} and {@code friction}.
     */
    public static SwingingGradient swingingGradient(double place, double speed, double stiffness,
            double friction) {
        SwingingGradient into = new SwingingGradient();
        swingingGradient(place, speed, stiffness, friction, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link WaitingForStates#swinging(double, double, double, double)} with
     * respect to {@code place}, {@code speed}, {@code stiffness} and {@code friction} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: {@code 17 * rounds31 + 6}; of the method itself: {@code 2 * (5 * rounds31 + 2)}. Workspace:
     * {@code 16 * rounds31} bytes, and while it grows at most twice as many. Here {@code rounds31} is how
     * often the loop in line 31 runs in all.
     */
    public static void swingingGradient(double place, double speed, double stiffness, double friction,
            SwingingGradient into) {
        swingingGradientKernel(place, speed, stiffness, friction, into.doubles, into.partials);
        into.place = into.partials[0];
        into.speed = into.partials[1];
        into.stiffness = into.partials[2];
        into.friction = into.partials[3];
    }

    /**
     * Computes the derivative of {@link WaitingForStates#swinging(double, double, double, double)} with
     * respect to {@code place}, {@code speed}, {@code stiffness} and {@code friction} into {@code into} and
     * returns the method's value.
     *
     * <p>
     * Operations: {@code 17 * rounds31 + 9}; of the method itself: {@code 2 * (5 * rounds31 + 2)}. Workspace:
     * {@code 16 * rounds31} bytes, and while it grows at most twice as many. Here {@code rounds31} is how
     * often the loop in line 31 runs in all.
     */
    public static double swingingValueAndGradient(double place, double speed, double stiffness,
            double friction, SwingingGradient into) {
        double value = swingingValueAndGradientKernel(place, speed, stiffness, friction, into.doubles,
                into.partials);
        into.place = into.partials[0];
        into.speed = into.partials[1];
        into.stiffness = into.partials[2];
        into.friction = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link WaitingForStates#swinging(double, double, double, double)} with respect to
     * {@code place}, {@code speed}, {@code stiffness} and {@code friction}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class SwingingGradient {
        private double place;
        private double speed;
        private double stiffness;
        private double friction;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public SwingingGradient() {}

        /** The derivative with respect to {@code place}. */
        public double place() {
            return place;
        }

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
        }

        /** The derivative with respect to {@code stiffness}. */
        public double stiffness() {
            return stiffness;
        }

        /** The derivative with respect to {@code friction}. */
        public double friction() {
            return friction;
        }

        private SwingingGradient withoutScratch() {
            SwingingGradient results = new SwingingGradient();
            results.place = place;
            results.speed = speed;
            results.stiffness = stiffness;
            results.friction = friction;
            return results;
        }
    }

    /**
     * The derivative of {@link WaitingForStates#saving(double, double, double[])} with respect to
     * {@code rate}, {@code share} and {@code goals}.
     *
     * <p>
     * The branch on active values (line 48) has the derivative of the side taken.
     */
    public static SavingGradient savingGradient(double rate, double share, double[] goals) {
        SavingGradient into = new SavingGradient();
        savingGradient(rate, share, goals, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WaitingForStates#saving(double, double, double[])} with respect to
     * {@code rate}, {@code share} and {@code goals} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 11 * goals.length + 16 * rounds47 + 2}; of the method itself: at most
     * {@code 2 * (goals.length + 3 * rounds47)}. Workspace: none. Here {@code rounds47} is how often the loop
     * in line 47 runs in all.
     */
    public static void savingGradient(double rate, double share, double[] goals, SavingGradient into) {
        into.prepare(goals);
        savingGradientKernel(rate, share, goals, into.goals, into.partials);
        into.rate = into.partials[0];
        into.share = into.partials[1];
    }

    /**
     * Computes the derivative of {@link WaitingForStates#saving(double, double, double[])} with respect to
     * {@code rate}, {@code share} and {@code goals} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 13 * goals.length + 16 * rounds47 + 2}; of the method itself: at most
     * {@code 2 * (goals.length + 3 * rounds47)}. Workspace: none. Here {@code rounds47} is how often the loop
     * in line 47 runs in all.
     */
    public static double savingValueAndGradient(double rate, double share, double[] goals,
            SavingGradient into) {
        into.prepare(goals);
        double value = savingValueAndGradientKernel(rate, share, goals, into.goals, into.partials);
        into.rate = into.partials[0];
        into.share = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link WaitingForStates#saving(double, double, double[])} with respect to
     * {@code rate}, {@code share} and {@code goals}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class SavingGradient {
        private double rate;
        private double share;
        private double[] goals = new double[0];
        private boolean given;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SavingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SavingGradient into(double[] goals) {
            SavingGradient holder = new SavingGradient();
            holder.goals = goals;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code share}. */
        public double share() {
            return share;
        }

        /**
         * The derivative with respect to {@code goals}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] goals() {
            return goals;
        }

        private void prepare(double[] goals) {
            if (this.goals == goals) {
                throw new IllegalArgumentException("argument goals shares an array with the result goals");
            }
            if (given && !sameShape(this.goals, goals)) {
                throw new IllegalArgumentException(
                        "the array given for the result goals has not the shape of the argument");
            }
            this.goals = roomLike(this.goals, goals);
        }
    }

    /**
     * The derivative of {@link WaitingForStates#shortly(double, double, double)} with respect to {@code a},
     * {@code b} and {@code w}.
     */
    public static ShortlyGradient shortlyGradient(double a, double b, double w) {
        ShortlyGradient into = new ShortlyGradient();
        shortlyGradient(a, b, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link WaitingForStates#shortly(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 9 * rounds63}; of the method itself: {@code 2 * rounds63}. Workspace: none. Here
     * {@code rounds63} is how often the loop in line 63 runs in all.
     */
    public static void shortlyGradient(double a, double b, double w, ShortlyGradient into) {
        shortlyGradientKernel(a, b, w, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.w = into.partials[2];
    }

    /**
     * Computes the derivative of {@link WaitingForStates#shortly(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9 * rounds63}; of the method itself: {@code 2 * rounds63}. Workspace: none. Here
     * {@code rounds63} is how often the loop in line 63 runs in all.
     */
    public static double shortlyValueAndGradient(double a, double b, double w, ShortlyGradient into) {
        double value = shortlyValueAndGradientKernel(a, b, w, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.w = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link WaitingForStates#shortly(double, double, double)} with respect to {@code a},
     * {@code b} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ShortlyGradient {
        private double a;
        private double b;
        private double w;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ShortlyGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    private static void relaxedGradientKernel(double start, double target, double rate, double[] partials) {
        double levelDotAhead = 1.0 - rate;
        double t = rate * target;
        double t2 = levelDotAhead * levelDotAhead;
        double t3 = t + t * levelDotAhead;
        double t4 = -levelDotAhead - levelDotAhead;
        double t5 = target - t + target * levelDotAhead;
        double t6 = rate + rate * levelDotAhead;
        double levelAhead = t + start * levelDotAhead;
        double levelDotAhead2 = target - start;
        double level = start;
        double levelDot = 1.0;
        double levelDot2 = 0.0;
        double levelDot3 = 0.0;
        double levelDotAhead3 = rate;
        for (int rounds = 0; rounds < 200; rounds++) {
            double t7 = level * t2;
            double t8 = t5 + level * t4;
            double t9 = levelDot2 * t2;
            double t10 = levelDot3 * t2;
            double gap = target - level;
            if (gap * gap < 0.01) {
                break;
            }
            level = levelAhead;
            levelDot2 = levelDotAhead2;
            levelDot3 = levelDotAhead3;
            levelAhead = t3 + t7;
            levelDotAhead2 = t8 + t9;
            levelDotAhead3 = t6 + t10;
            double levelDot4 = levelDot;
            levelDot = levelDotAhead;
            levelDotAhead = levelDot4 * t2;
        }
        double t7 = 2.0 * level;
        partials[0] = t7 * levelDot;
        partials[1] = t7 * levelDot3;
        partials[2] = t7 * levelDot2;
    }

    private static double relaxedValueAndGradientKernel(double start, double target, double rate,
            double[] partials) {
        double levelDotAhead = 1.0 - rate;
        double t = rate * target;
        double t2 = levelDotAhead * levelDotAhead;
        double t3 = t + t * levelDotAhead;
        double t4 = -levelDotAhead - levelDotAhead;
        double t5 = target - t + target * levelDotAhead;
        double t6 = rate + rate * levelDotAhead;
        double levelAhead = t + start * levelDotAhead;
        double levelDotAhead2 = target - start;
        double level = start;
        double levelDot = 1.0;
        double levelDot2 = 0.0;
        double levelDot3 = 0.0;
        double levelDotAhead3 = rate;
        int rounds;
        for (rounds = 0; rounds < 200; rounds++) {
            double t7 = level * t2;
            double t8 = t5 + level * t4;
            double t9 = levelDot2 * t2;
            double t10 = levelDot3 * t2;
            double gap = target - level;
            if (gap * gap < 0.01) {
                break;
            }
            level = levelAhead;
            levelDot2 = levelDotAhead2;
            levelDot3 = levelDotAhead3;
            levelAhead = t3 + t7;
            levelDotAhead2 = t8 + t9;
            levelDotAhead3 = t6 + t10;
            double levelDot4 = levelDot;
            levelDot = levelDotAhead;
            levelDotAhead = levelDot4 * t2;
        }
        double t7 = 2.0 * level;
        partials[0] = t7 * levelDot;
        partials[1] = t7 * levelDot3;
        partials[2] = t7 * levelDot2;
        return level * level + rounds;
    }

    private static void swingingGradientKernel(double place, double speed, double stiffness, double friction,
            double[][] doubles, double[] partials) {
        double[] vTape = doubles[0];
        double[] xTape = doubles[1];
        double t = 1.0 - 0.05 * friction;
        double t2 = -0.05 * stiffness;
        double x = place;
        double v = speed;
        int k;
        for (k = 0; x * x + v * v > 0.2 & k < 90; k++) {
            long size = k + 1L;
            if (vTape.length < size) {
                vTape = grow(doubles, 0, size);
            }
            if (xTape.length < size) {
                xTape = grow(doubles, 1, size);
            }
            xTape[k] = x;
            vTape[k] = v;
            double t3 = 0.05 * v;
            v = t * v + t2 * x;
            x += t3;
        }
        double t3 = 0.0;
        double t4 = 0.0;
        double xBar = v;
        double vBar = x;
        for (int i = k - 1; i >= 0; i--) {
            t4 += vBar * xTape[i];
            t3 += vBar * vTape[i];
            double t5 = vBar * t + xBar * 0.05;
            xBar += vBar * t2;
            vBar = t5;
        }
        partials[0] = xBar;
        partials[1] = vBar;
        partials[2] = -(t4 * 0.05);
        partials[3] = t3 * -0.05;
    }

    private static double swingingValueAndGradientKernel(double place, double speed, double stiffness,
            double friction, double[][] doubles, double[] partials) {
        double[] vTape = doubles[0];
        double[] xTape = doubles[1];
        double t = 1.0 - 0.05 * friction;
        double t2 = -0.05 * stiffness;
        double x = place;
        double v = speed;
        int k;
        for (k = 0; x * x + v * v > 0.2 & k < 90; k++) {
            long size = k + 1L;
            if (vTape.length < size) {
                vTape = grow(doubles, 0, size);
            }
            if (xTape.length < size) {
                xTape = grow(doubles, 1, size);
            }
            xTape[k] = x;
            vTape[k] = v;
            double t3 = 0.05 * v;
            v = t * v + t2 * x;
            x += t3;
        }
        double t3 = x * v + 0.1 * k;
        double t4 = 0.0;
        double t5 = 0.0;
        double xBar = v;
        double vBar = x;
        for (int i = k - 1; i >= 0; i--) {
            t5 += vBar * xTape[i];
            t4 += vBar * vTape[i];
            double t6 = vBar * t + xBar * 0.05;
            xBar += vBar * t2;
            vBar = t6;
        }
        partials[0] = xBar;
        partials[1] = vBar;
        partials[2] = -(t5 * 0.05);
        partials[3] = t4 * -0.05;
        return t3;
    }

    private static void savingGradientKernel(double rate, double share, double[] goals, double[] goalsBar,
            double[] partials) {
        double t = 1.0 + rate - share;
        double rateBar = 0.0;
        double shareBar = 0.0;
        for (int i = 0; i < goals.length; i++) {
            double goal = goals[i];
            double balance = 1.0;
            double fund = 0.0;
            double balanceDot = 0.0;
            double balanceDot2 = 0.0;
            double balanceDot3 = 0.0;
            double fundDot = 0.0;
            double fundDot2 = 0.0;
            double fundDot3 = 0.0;
            for (int year = 0; year < 60; year++) {
                if (balance > goal) {
                    break;
                }
                fund += share * balance;
                fundDot += share * balanceDot;
                fundDot2 += share * balanceDot2;
                fundDot3 += balance + share * balanceDot3;
                balanceDot *= t;
                balanceDot2 = balance + t * balanceDot2;
                balanceDot3 = t * balanceDot3 - balance;
                balance = 0.1 + t * balance;
            }
            rateBar = rateBar + balance * fundDot2 + fund * balanceDot2;
            shareBar = shareBar + balance * fundDot3 + fund * balanceDot3;
            goalsBar[i] = balance * fundDot + fund * balanceDot;
        }
        partials[0] = rateBar;
        partials[1] = shareBar;
    }

    private static double savingValueAndGradientKernel(double rate, double share, double[] goals,
            double[] goalsBar, double[] partials) {
        double t = 1.0 + rate - share;
        double sum = 0.0;
        double rateBar = 0.0;
        double shareBar = 0.0;
        for (int i = 0; i < goals.length; i++) {
            double goal = goals[i];
            double balance = 1.0;
            double fund = 0.0;
            double balanceDot = 0.0;
            double balanceDot2 = 0.0;
            double balanceDot3 = 0.0;
            double fundDot = 0.0;
            double fundDot2 = 0.0;
            double fundDot3 = 0.0;
            for (int year = 0; year < 60; year++) {
                if (balance > goal) {
                    break;
                }
                fund += share * balance;
                fundDot += share * balanceDot;
                fundDot2 += share * balanceDot2;
                fundDot3 += balance + share * balanceDot3;
                balanceDot *= t;
                balanceDot2 = balance + t * balanceDot2;
                balanceDot3 = t * balanceDot3 - balance;
                balance = 0.1 + t * balance;
            }
            sum += balance * fund;
            rateBar = rateBar + balance * fundDot2 + fund * balanceDot2;
            shareBar = shareBar + balance * fundDot3 + fund * balanceDot3;
            goalsBar[i] = balance * fundDot + fund * balanceDot;
        }
        partials[0] = rateBar;
        partials[1] = shareBar;
        return sum;
    }

    private static void shortlyGradientKernel(double a, double b, double w, double[] partials) {
        double wDotAhead = -b;
        double t = b * b;
        double t2 = a - a * b;
        double t3 = 1.0 - b;
        double t4 = b + b;
        double wAhead = a - w * b;
        double wDotAhead2 = -w;
        int left = 3;
        double wDot = 1.0;
        double wDot2 = 0.0;
        double wDot3 = 0.0;
        double wDotAhead3 = 1.0;
        boolean done;
        do {
            double t5 = t2 + w * t;
            double t6 = wDot * t;
            double t7 = t3 + wDot2 * t;
            double t8 = w * t4 - a + wDot3 * t;
            done = !(left - 1 > 0 & wAhead < 2.0);
            w = wAhead;
            wDot = wDotAhead;
            wDot2 = wDotAhead3;
            wDot3 = wDotAhead2;
            wAhead = t5;
            wDotAhead = t6;
            wDotAhead3 = t7;
            wDotAhead2 = t8;
            left--;
        } while (!done);
        partials[0] = wDot2;
        partials[1] = wDot3;
        partials[2] = wDot;
    }

    private static double shortlyValueAndGradientKernel(double a, double b, double w, double[] partials) {
        double wDotAhead = -b;
        double t = b * b;
        double t2 = a - a * b;
        double t3 = 1.0 - b;
        double t4 = b + b;
        double wAhead = a - w * b;
        double wDotAhead2 = -w;
        int left = 3;
        double wDot = 1.0;
        double wDot2 = 0.0;
        double wDot3 = 0.0;
        double wDotAhead3 = 1.0;
        boolean done;
        do {
            double t5 = t2 + w * t;
            double t6 = wDot * t;
            double t7 = t3 + wDot2 * t;
            double t8 = w * t4 - a + wDot3 * t;
            done = !(left - 1 > 0 & wAhead < 2.0);
            w = wAhead;
            wDot = wDotAhead;
            wDot2 = wDotAhead3;
            wDot3 = wDotAhead2;
            wAhead = t5;
            wDotAhead = t6;
            wDotAhead3 = t7;
            wDotAhead2 = t8;
            left--;
        } while (!done);
        partials[0] = wDot2;
        partials[1] = wDot3;
        partials[2] = wDot;
        return w;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
