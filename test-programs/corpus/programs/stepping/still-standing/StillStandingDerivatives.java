package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StillStanding}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StillStandingDerivatives {

    private StillStandingDerivatives() {}

    /**
     * The derivative of {@link StillStanding#turning(double[], double, int)} with respect to {@code x} and
     * {@code w}.
     */
    public static TurningGradient turningGradient(double[] x, double w, int steps) {
        TurningGradient into = new TurningGradient();
        turningGradient(x, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#turning(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code steps * (37 * x.length - 6)}; of the method itself:
     * {@code steps * (13 * x.length - 3)}. Workspace: at most
     * {@code 4 * (6 * min(steps, 10000) * x.length + 6 * snapshots * x.length + snapshots + 10 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static void turningGradient(double[] x, double w, int steps, TurningGradient into) {
        into.prepare(x);
        into.w = turningGradientKernel(into.xCopy, w, steps, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link StillStanding#turning(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code steps * (40 * x.length - 9)}; of the method itself:
     * {@code steps * (13 * x.length - 3)}. Workspace: at most
     * {@code 4 * (6 * min(steps, 10000) * x.length + 6 * snapshots * x.length + snapshots + 10 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static double turningValueAndGradient(double[] x, double w, int steps, TurningGradient into) {
        into.prepare(x);
        double value = turningValueAndGradientKernel(into.xCopy, w, steps, into.x, into.doubles, into.ints,
                into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#turning(double[], double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TurningGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[10][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TurningGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TurningGradient into(double[] x) {
            TurningGradient holder = new TurningGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
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

        private TurningGradient withoutScratch() {
            TurningGradient results = new TurningGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link StillStanding#twice(double[], double, int)} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 40), the derivative of {@code sqrt} is infinite.
     */
    public static TwiceGradient twiceGradient(double[] x, double w, int steps) {
        TwiceGradient into = new TwiceGradient();
        twiceGradient(x, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#twice(double[], double, int)} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 34 * steps * x.length}; of the method itself: {@code 12 * steps * x.length}.
     * Workspace: at most
     * {@code 4 * (8 * min(steps, 10000) * x.length + 2 * snapshots * x.length + snapshots + 4 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds33_9 - 1) / 10000 + 1)}.
     */
    public static void twiceGradient(double[] x, double w, int steps, TwiceGradient into) {
        into.prepare(x);
        into.w = twiceGradientKernel(x, w, steps, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link StillStanding#twice(double[], double, int)} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 36 * steps * x.length}; of the method itself: {@code 12 * steps * x.length}.
     * Workspace: at most
     * {@code 4 * (8 * min(steps, 10000) * x.length + 2 * snapshots * x.length + snapshots + 4 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds33_9 - 1) / 10000 + 1)}.
     */
    public static double twiceValueAndGradient(double[] x, double w, int steps, TwiceGradient into) {
        into.prepare(x);
        double value = twiceValueAndGradientKernel(x, w, steps, into.x, into.doubles, into.ints,
                into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#twice(double[], double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TwiceGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[7][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TwiceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TwiceGradient into(double[] x) {
            TwiceGradient holder = new TwiceGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
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

        private TwiceGradient withoutScratch() {
            TwiceGradient results = new TwiceGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link StillStanding#moving(double[], int[], double, int)} with respect to {@code x}
     * and {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 62), the derivative of {@code log} is infinite, and NaN below.
     */
    public static MovingGradient movingGradient(double[] x, int[] next, double w, int steps) {
        MovingGradient into = new MovingGradient();
        movingGradient(x, next, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#moving(double[], int[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 37 * steps}; of the method itself: {@code 24 * steps}. Workspace:
     * {@code 4 * (next.length + 14 * steps + 8 * x.length)} bytes.
     */
    public static void movingGradient(double[] x, int[] next, double w, int steps, MovingGradient into) {
        into.prepare(x, next);
        into.w = movingGradientKernel(x, into.nextCopy, w, steps, into.x, into.doubleRows2, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link StillStanding#moving(double[], int[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 39 * steps}; of the method itself: {@code 24 * steps}. Workspace:
     * {@code 4 * (next.length + 14 * steps + 8 * x.length)} bytes.
     */
    public static double movingValueAndGradient(double[] x, int[] next, double w, int steps,
            MovingGradient into) {
        into.prepare(x, next);
        double value = movingValueAndGradientKernel(x, into.nextCopy, w, steps, into.x, into.doubleRows2,
                into.ints, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#moving(double[], int[], double, int)} with respect to {@code x}
     * and {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MovingGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private int[] nextCopy = new int[0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[8][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public MovingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MovingGradient into(double[] x) {
            MovingGradient holder = new MovingGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        private void prepare(double[] x, int[] next) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            nextCopy = copied(nextCopy, next);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private MovingGradient withoutScratch() {
            MovingGradient results = new MovingGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link StillStanding#branching(double[], double, int)} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * The branch on active values (line 75) has the derivative of the side taken.
     */
    public static BranchingGradient branchingGradient(double[] x, double w, int steps) {
        BranchingGradient into = new BranchingGradient();
        branchingGradient(x, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#branching(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 37 * steps * x.length}; of the method itself: at most
     * {@code 14 * steps * x.length}. Workspace: at most
     * {@code 4 * (8 * min(steps, 10000) * x.length + 2 * snapshots * x.length + snapshots + 4 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds72_9 - 1) / 10000 + 1)}.
     */
    public static void branchingGradient(double[] x, double w, int steps, BranchingGradient into) {
        into.prepare(x);
        into.w = branchingGradientKernel(x, w, steps, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link StillStanding#branching(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 42 * steps * x.length}; of the method itself: at most
     * {@code 14 * steps * x.length}. Workspace: at most
     * {@code 4 * (8 * min(steps, 10000) * x.length + 2 * snapshots * x.length + snapshots + 4 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds72_9 - 1) / 10000 + 1)}.
     */
    public static double branchingValueAndGradient(double[] x, double w, int steps, BranchingGradient into) {
        into.prepare(x);
        double value = branchingValueAndGradientKernel(x, w, steps, into.x, into.doubles, into.ints,
                into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#branching(double[], double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BranchingGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[7][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public BranchingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BranchingGradient into(double[] x) {
            BranchingGradient holder = new BranchingGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
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

        private BranchingGradient withoutScratch() {
            BranchingGradient results = new BranchingGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link StillStanding#handedOn(double[], double, int)} with respect to {@code x} and
     * {@code w}.
     */
    public static HandedOnGradient handedOnGradient(double[] x, double w, int steps) {
        HandedOnGradient into = new HandedOnGradient();
        handedOnGradient(x, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#handedOn(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 33 * steps}; of the method itself: {@code 12 * steps}. Workspace:
     * {@code 8 * (7 * steps + 6)} bytes.
     */
    public static void handedOnGradient(double[] x, double w, int steps, HandedOnGradient into) {
        into.prepare(x);
        into.w = handedOnGradientKernel(x, w, steps, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link StillStanding#handedOn(double[], double, int)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 38 * steps}; of the method itself: {@code 12 * steps}. Workspace:
     * {@code 8 * (7 * steps + 6)} bytes.
     */
    public static double handedOnValueAndGradient(double[] x, double w, int steps, HandedOnGradient into) {
        into.prepare(x);
        double value = handedOnValueAndGradientKernel(x, w, steps, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#handedOn(double[], double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class HandedOnGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[9][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public HandedOnGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HandedOnGradient into(double[] x) {
            HandedOnGradient holder = new HandedOnGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
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

        private HandedOnGradient withoutScratch() {
            HandedOnGradient results = new HandedOnGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link StillStanding#fresh(double[], double, int)} with respect to {@code x} and
     * {@code w}.
     */
    public static FreshGradient freshGradient(double[] x, double w, int steps) {
        FreshGradient into = new FreshGradient();
        freshGradient(x, w, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StillStanding#fresh(double[], double, int)} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 28 * steps * x.length}; of the method itself: {@code 9 * steps * x.length}.
     * Workspace: {@code 16 * x.length * (2 * steps + 1)} bytes, and while it grows at most twice as many.
     */
    public static void freshGradient(double[] x, double w, int steps, FreshGradient into) {
        into.prepare(x);
        into.w = freshGradientKernel(x, w, steps, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link StillStanding#fresh(double[], double, int)} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 28 * steps * x.length}; of the method itself: {@code 9 * steps * x.length}.
     * Workspace: {@code 16 * x.length * (2 * steps + 1)} bytes, and while it grows at most twice as many.
     */
    public static double freshValueAndGradient(double[] x, double w, int steps, FreshGradient into) {
        into.prepare(x);
        double value = freshValueAndGradientKernel(x, w, steps, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StillStanding#fresh(double[], double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FreshGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FreshGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FreshGradient into(double[] x) {
            FreshGradient holder = new FreshGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
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

        private FreshGradient withoutScratch() {
            FreshGradient results = new FreshGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static double turningGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] xKept = doubles[3];
        double[] sinKept = doubles[4];
        double[] cosKept = doubles[5];
        int[] segments = ints[0];
        double[] sin = room(doubles, 6, x.length);
        double[] sinBar = room(doubles, 7, x.length);
        double[] cos = room(doubles, 8, x.length);
        double[] cosBar = room(doubles, 9, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * x.length;
                    long k3 = (kept + 1) * k;
                    if (xKept.length < k3) {
                        xKept = grow(doubles, 3, k3);
                    }
                    int p = k2;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    if (sinKept.length < k3) {
                        sinKept = grow(doubles, 4, k3);
                    }
                    int p2 = k2;
                    for (int i = 0; i < x.length; i++) {
                        sinKept[p2] = sin[i];
                        p2++;
                    }
                    if (cosKept.length < k3) {
                        cosKept = grow(doubles, 5, k3);
                    }
                    int p3 = k2;
                    for (int i = 0; i < x.length; i++) {
                        cosKept[p3] = cos[i];
                        p3++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double sinI = sin[i];
                int at = base + i;
                tape2[at] = sinI;
                double cosI = cos[i];
                tape[at] = cosI;
                double xi = x[i];
                tape3[at] = xi;
                double t2 = w * xi;
                double t3 = Math.sin(t2 + 0.1 * cosI);
                sin[i] = t3;
                cos[i] = Math.cos(t2 + 0.2 * t3);
                x[i] = xi + 0.05 * (sinI * cosI);
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double wBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    sin[j] = sinKept[p];
                    cos[j] = cosKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k4 = kept * x.length;
                            long k5 = (kept + 1) * k;
                            if (xKept.length < k5) {
                                xKept = grow(doubles, 3, k5);
                            }
                            int p2 = k4;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            if (sinKept.length < k5) {
                                sinKept = grow(doubles, 4, k5);
                            }
                            int p3 = k4;
                            for (int j = 0; j < x.length; j++) {
                                sinKept[p3] = sin[j];
                                p3++;
                            }
                            if (cosKept.length < k5) {
                                cosKept = grow(doubles, 5, k5);
                            }
                            int p4 = k4;
                            for (int j = 0; j < x.length; j++) {
                                cosKept[p4] = cos[j];
                                p4++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double sinJ = sin[j];
                        int at = base + j;
                        tape2[at] = sinJ;
                        double cosJ = cos[j];
                        tape[at] = cosJ;
                        double xj = x[j];
                        tape3[at] = xj;
                        double t = w * xj;
                        double t2 = Math.sin(t + 0.1 * cosJ);
                        sin[j] = t2;
                        cos[j] = Math.cos(t + 0.2 * t2);
                        x[j] = xj + 0.05 * (sinJ * cosJ);
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k3; t--) {
                for (int j = 1; j < x.length; j++) {
                    double sinJ = sin[j];
                    double t2 = cos[j - 1];
                    double xj = x[j];
                    xBar[j] += sinJ * t2;
                    cosBar[j - 1] += xj * sinJ;
                    sinBar[j] += xj * t2;
                }
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    int at = base + j;
                    double t2 = tape2[at];
                    double tapeAt = tape[at];
                    double t3 = tape3[at];
                    double t4 = w * t3;
                    x[j] = t3;
                    double xBarJ = xBar[j];
                    double beforeBar = xBarJ * 0.05;
                    cos[j] = tapeAt;
                    double t5 = cosBar[j] * Math.sin(t4 + 0.2 * sin[j]);
                    sin[j] = t2;
                    double t6 = (t5 * -0.2 + sinBar[j]) * Math.cos(t4 + 0.1 * tapeAt);
                    double t7 = t6 - t5;
                    wBar += t7 * t3;
                    xBar[j] = xBarJ + t7 * w;
                    cosBar[j] = t6 * 0.1 + beforeBar * t2;
                    sinBar[j] = beforeBar * tapeAt;
                }
                filled--;
            }
            end = k3;
        }
        return wBar;
    }

    private static double turningValueAndGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] xKept = doubles[3];
        double[] sinKept = doubles[4];
        double[] cosKept = doubles[5];
        int[] segments = ints[0];
        double[] sin = room(doubles, 6, x.length);
        double[] sinBar = room(doubles, 7, x.length);
        double[] cos = room(doubles, 8, x.length);
        double[] cosBar = room(doubles, 9, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int k2 = x.length >= 33 ? x.length - 3 : 1;
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k3 = kept * x.length;
                    long k4 = (kept + 1) * k;
                    if (xKept.length < k4) {
                        xKept = grow(doubles, 3, k4);
                    }
                    int p = k3;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    if (sinKept.length < k4) {
                        sinKept = grow(doubles, 4, k4);
                    }
                    int p2 = k3;
                    for (int i = 0; i < x.length; i++) {
                        sinKept[p2] = sin[i];
                        p2++;
                    }
                    if (cosKept.length < k4) {
                        cosKept = grow(doubles, 5, k4);
                    }
                    int p3 = k3;
                    for (int i = 0; i < x.length; i++) {
                        cosKept[p3] = cos[i];
                        p3++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double sinI = sin[i];
                int at = base + i;
                tape2[at] = sinI;
                double cosI = cos[i];
                tape[at] = cosI;
                double xi = x[i];
                tape3[at] = xi;
                double t2 = w * xi;
                double t3 = Math.sin(t2 + 0.1 * cosI);
                sin[i] = t3;
                cos[i] = Math.cos(t2 + 0.2 * t3);
                x[i] = xi + 0.05 * (sinI * cosI);
            }
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int i;
            for (i = 1; i < k2; i += 4) {
                sum += sin[i] * cos[i - 1] * x[i];
                sum2 += sin[i + 1] * cos[i + 1 - 1] * x[i + 1];
                sum3 += sin[i + 2] * cos[i + 2 - 1] * x[i + 2];
                sum4 += sin[i + 3] * cos[i + 3 - 1] * x[i + 3];
            }
            sum = sum + sum2 + (sum3 + sum4);
            for (; i < x.length; i++) {
                sum += sin[i] * cos[i - 1] * x[i];
            }
            filled++;
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        double wBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    sin[j] = sinKept[p];
                    cos[j] = cosKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k5 = kept * x.length;
                            long k6 = (kept + 1) * k;
                            if (xKept.length < k6) {
                                xKept = grow(doubles, 3, k6);
                            }
                            int p2 = k5;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            if (sinKept.length < k6) {
                                sinKept = grow(doubles, 4, k6);
                            }
                            int p3 = k5;
                            for (int j = 0; j < x.length; j++) {
                                sinKept[p3] = sin[j];
                                p3++;
                            }
                            if (cosKept.length < k6) {
                                cosKept = grow(doubles, 5, k6);
                            }
                            int p4 = k5;
                            for (int j = 0; j < x.length; j++) {
                                cosKept[p4] = cos[j];
                                p4++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double sinJ = sin[j];
                        int at = base + j;
                        tape2[at] = sinJ;
                        double cosJ = cos[j];
                        tape[at] = cosJ;
                        double xj = x[j];
                        tape3[at] = xj;
                        double t = w * xj;
                        double t2 = Math.sin(t + 0.1 * cosJ);
                        sin[j] = t2;
                        cos[j] = Math.cos(t + 0.2 * t2);
                        x[j] = xj + 0.05 * (sinJ * cosJ);
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k4; t--) {
                for (int j = 1; j < x.length; j++) {
                    double sinJ = sin[j];
                    double t2 = cos[j - 1];
                    double xj = x[j];
                    xBar[j] += sinJ * t2;
                    cosBar[j - 1] += xj * sinJ;
                    sinBar[j] += xj * t2;
                }
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    int at = base + j;
                    double t2 = tape2[at];
                    double tapeAt = tape[at];
                    double t3 = tape3[at];
                    double t4 = w * t3;
                    x[j] = t3;
                    double xBarJ = xBar[j];
                    double beforeBar = xBarJ * 0.05;
                    cos[j] = tapeAt;
                    double t5 = cosBar[j] * Math.sin(t4 + 0.2 * sin[j]);
                    sin[j] = t2;
                    double t6 = (t5 * -0.2 + sinBar[j]) * Math.cos(t4 + 0.1 * tapeAt);
                    double t7 = t6 - t5;
                    wBar += t7 * t3;
                    xBar[j] = xBarJ + t7 * w;
                    cosBar[j] = t6 * 0.1 + beforeBar * t2;
                    sinBar[j] = beforeBar * tapeAt;
                }
                filled--;
            }
            end = k4;
        }
        partials[0] = wBar;
        return sum;
    }

    private static double twiceGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] eTape = doubles[1];
        double[] fTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] aKept = doubles[4];
        int[] segments = ints[0];
        double[] a = room(doubles, 5, x.length);
        double[] aBar = room(doubles, 6, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (eTape.length < size) {
            eTape = grow(doubles, 1, size);
        }
        if (fTape.length < size) {
            fTape = grow(doubles, 2, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (aKept.length < (kept + 1) * k) {
                        aKept = grow(doubles, 4, (kept + 1) * k);
                    }
                    for (int i = 0; i < x.length; i++) {
                        aKept[p] = a[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                int at = base + i;
                tape[at] = ai;
                double xi = x[i];
                double e = Math.exp(w * xi - ai * ai);
                eTape[at] = e;
                double f = Math.tanh(e + xi);
                fTape[at] = f;
                a[i] = f;
                tape2[at] = Math.sqrt(1.0 + e * f);
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double wBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    a[j] = aKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (aKept.length < (kept + 1) * k) {
                                aKept = grow(doubles, 4, (kept + 1) * k);
                            }
                            for (int j = 0; j < x.length; j++) {
                                aKept[p2] = a[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double aj = a[j];
                        int at = base + j;
                        tape[at] = aj;
                        double xj = x[j];
                        double e = Math.exp(w * xj - aj * aj);
                        eTape[at] = e;
                        double f = Math.tanh(e + xj);
                        fTape[at] = f;
                        a[j] = f;
                        tape2[at] = Math.sqrt(1.0 + e * f);
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k3; t--) {
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double xj = x[j];
                    double e = eTape[at];
                    double f = fTape[at];
                    double t2 = 0.5 / tape2[at] + 1.0;
                    double t3 = t2 * f;
                    double fBar = aBar[j] + t2 * e;
                    double t4 = Math.abs(e + xj);
                    double t5;
                    if (t4 < 9.0) {
                        t5 = (1.0 - f) * (1.0 + f);
                    } else {
                        double t6 = Math.exp(-2.0 * t4);
                        double t7 = 1.0 + t6;
                        t5 = 4.0 * t6 / (t7 * t7);
                    }
                    double t6 = fBar * t5;
                    double t7 = (t3 + t6 + 0.0) * e;
                    wBar += t7 * xj;
                    xBar[j] += t6 + t7 * w;
                    double t8 = t7 * tapeAt;
                    aBar[j] = -t8 - t8;
                }
                filled--;
            }
            end = k3;
        }
        return wBar;
    }

    private static double twiceValueAndGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] eTape = doubles[1];
        double[] fTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] aKept = doubles[4];
        int[] segments = ints[0];
        double[] a = room(doubles, 5, x.length);
        double[] aBar = room(doubles, 6, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (eTape.length < size) {
            eTape = grow(doubles, 1, size);
        }
        if (fTape.length < size) {
            fTape = grow(doubles, 2, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (aKept.length < (kept + 1) * k) {
                        aKept = grow(doubles, 4, (kept + 1) * k);
                    }
                    for (int i = 0; i < x.length; i++) {
                        aKept[p] = a[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                int at = base + i;
                tape[at] = ai;
                double xi = x[i];
                double e = Math.exp(w * xi - ai * ai);
                eTape[at] = e;
                double f = Math.tanh(e + xi);
                fTape[at] = f;
                double t2 = e * f;
                a[i] = f;
                double t3 = Math.sqrt(1.0 + t2);
                tape2[at] = t3;
                sum = sum + t2 + t3;
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double wBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    a[j] = aKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (aKept.length < (kept + 1) * k) {
                                aKept = grow(doubles, 4, (kept + 1) * k);
                            }
                            for (int j = 0; j < x.length; j++) {
                                aKept[p2] = a[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double aj = a[j];
                        int at = base + j;
                        tape[at] = aj;
                        double xj = x[j];
                        double e = Math.exp(w * xj - aj * aj);
                        eTape[at] = e;
                        double f = Math.tanh(e + xj);
                        fTape[at] = f;
                        a[j] = f;
                        tape2[at] = Math.sqrt(1.0 + e * f);
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k3; t--) {
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double xj = x[j];
                    double e = eTape[at];
                    double f = fTape[at];
                    double t2 = 0.5 / tape2[at] + 1.0;
                    double t3 = t2 * f;
                    double fBar = aBar[j] + t2 * e;
                    double t4 = Math.abs(e + xj);
                    double t5;
                    if (t4 < 9.0) {
                        t5 = (1.0 - f) * (1.0 + f);
                    } else {
                        double t6 = Math.exp(-2.0 * t4);
                        double t7 = 1.0 + t6;
                        t5 = 4.0 * t6 / (t7 * t7);
                    }
                    double t6 = fBar * t5;
                    double t7 = (t3 + t6 + 0.0) * e;
                    wBar += t7 * xj;
                    xBar[j] += t6 + t7 * w;
                    double t8 = t7 * tapeAt;
                    aBar[j] = -t8 - t8;
                }
                filled--;
            }
            end = k3;
        }
        partials[0] = wBar;
        return sum;
    }

    private static double movingGradientKernel(double[] x, int[] next, double w, int steps, double[] xBar,
            double[][][] doubleRows2, int[][] ints, double[][] doubles) {
        double[][] oddBarTape = doubleRows2[0];
        int[] atTape = ints[0];
        double[] eTape = doubles[0];
        double[][] evenBarTape = doubleRows2[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        int[] atTape2 = ints[1];
        double[] even = zeros(doubles, 4, x.length);
        double[] evenBar = zeros(doubles, 5, x.length);
        double[] odd = zeros(doubles, 6, x.length);
        double[] oddBar = zeros(doubles, 7, x.length);
        if (oddBarTape.length < steps) {
            oddBarTape = grow(doubleRows2, 0, steps);
        }
        if (atTape.length < steps) {
            atTape = grow(ints, 0, steps);
        }
        if (eTape.length < steps) {
            eTape = grow(doubles, 0, steps);
        }
        if (evenBarTape.length < steps) {
            evenBarTape = grow(doubleRows2, 1, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 2, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 3, steps);
        }
        if (atTape2.length < steps) {
            atTape2 = grow(ints, 1, steps);
        }
        int at = 0;
        for (int t = 0; t < steps; t++) {
            atTape[t] = at;
            evenBarTape[t] = evenBar;
            oddBarTape[t] = oddBar;
            double t2 = 0.3 * odd[at] + w * x[at];
            double e = Math.exp(t2);
            eTape[t] = e;
            even[at] = e;
            tape[t] = Math.sin(e);
            at = next[at];
            atTape2[t] = at;
            next[at] = (next[at] + 1) % next.length;
            double t3 = Math.max(0.0, t2 + 0.6931471805599453 * Math.getExponent(e));
            double t4 = Math.abs(t3) <= Double.MAX_VALUE ? t3 : 0.0;
            double t5 = Math.exp(t2 - t4);
            tape2[t] = t5;
            double t6 = Math.exp(-t4) + t5 * e;
            tape3[t] = t6;
            odd[at] += t4 + Math.log(t6);
            double[] even2 = even;
            even = odd;
            odd = even2;
            double[] evenBar2 = evenBar;
            evenBar = oddBar;
            oddBar = evenBar2;
        }
        double wBar = 0.0;
        for (int t = steps - 1; t >= 0; t--) {
            int at2 = atTape[t];
            double[] evenBar2 = evenBarTape[t];
            double[] oddBar2 = oddBarTape[t];
            double e = eTape[t];
            double t2 = tape2[t];
            double t3 = tape3[t];
            double t4 = oddBar2[atTape2[t]];
            double t5 = t4 == 0.0 ? 0.0 : t4 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
            boolean test = t5 == 0.0;
            double t6 = test ? 0.0 : t5 * e;
            double t7 = evenBar2[at2];
            evenBar2[at2] = 0.0;
            double eBar = (test ? 0.0 : t5 * t2) + tape[t] + e * Math.cos(e) + t7;
            double t8 = (t6 == 0.0 ? 0.0 : t6 * t2) + eBar * e;
            wBar += t8 * x[at2];
            xBar[at2] += t8 * w;
            oddBar2[at2] += t8 * 0.3;
        }
        return wBar;
    }

    private static double movingValueAndGradientKernel(double[] x, int[] next, double w, int steps,
            double[] xBar, double[][][] doubleRows2, int[][] ints, double[][] doubles, double[] partials) {
        double[][] oddBarTape = doubleRows2[0];
        int[] atTape = ints[0];
        double[] eTape = doubles[0];
        double[][] evenBarTape = doubleRows2[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        int[] atTape2 = ints[1];
        double[] even = zeros(doubles, 4, x.length);
        double[] evenBar = zeros(doubles, 5, x.length);
        double[] odd = zeros(doubles, 6, x.length);
        double[] oddBar = zeros(doubles, 7, x.length);
        if (oddBarTape.length < steps) {
            oddBarTape = grow(doubleRows2, 0, steps);
        }
        if (atTape.length < steps) {
            atTape = grow(ints, 0, steps);
        }
        if (eTape.length < steps) {
            eTape = grow(doubles, 0, steps);
        }
        if (evenBarTape.length < steps) {
            evenBarTape = grow(doubleRows2, 1, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 2, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 3, steps);
        }
        if (atTape2.length < steps) {
            atTape2 = grow(ints, 1, steps);
        }
        int at = 0;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            atTape[t] = at;
            evenBarTape[t] = evenBar;
            oddBarTape[t] = oddBar;
            double t2 = 0.3 * odd[at] + w * x[at];
            double e = Math.exp(t2);
            eTape[t] = e;
            even[at] = e;
            double t3 = Math.sin(e);
            tape[t] = t3;
            sum += e * t3;
            at = next[at];
            atTape2[t] = at;
            next[at] = (next[at] + 1) % next.length;
            double t4 = Math.max(0.0, t2 + 0.6931471805599453 * Math.getExponent(e));
            double t5 = Math.abs(t4) <= Double.MAX_VALUE ? t4 : 0.0;
            double t6 = Math.exp(t2 - t5);
            tape2[t] = t6;
            double t7 = Math.exp(-t5) + t6 * e;
            tape3[t] = t7;
            odd[at] += t5 + Math.log(t7);
            double[] even2 = even;
            even = odd;
            odd = even2;
            double[] evenBar2 = evenBar;
            evenBar = oddBar;
            oddBar = evenBar2;
        }
        double wBar = 0.0;
        for (int t = steps - 1; t >= 0; t--) {
            int at2 = atTape[t];
            double[] evenBar2 = evenBarTape[t];
            double[] oddBar2 = oddBarTape[t];
            double e = eTape[t];
            double t2 = tape2[t];
            double t3 = tape3[t];
            double t4 = oddBar2[atTape2[t]];
            double t5 = t4 == 0.0 ? 0.0 : t4 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
            boolean test = t5 == 0.0;
            double t6 = test ? 0.0 : t5 * e;
            double t7 = evenBar2[at2];
            evenBar2[at2] = 0.0;
            double eBar = (test ? 0.0 : t5 * t2) + tape[t] + e * Math.cos(e) + t7;
            double t8 = (t6 == 0.0 ? 0.0 : t6 * t2) + eBar * e;
            wBar += t8 * x[at2];
            xBar[at2] += t8 * w;
            oddBar2[at2] += t8 * 0.3;
        }
        partials[0] = wBar;
        return sum;
    }

    private static double branchingGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] sTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] aKept = doubles[4];
        int[] segments = ints[0];
        double[] a = room(doubles, 5, x.length);
        double[] aBar = room(doubles, 6, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (sTape.length < size) {
            sTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (aKept.length < (kept + 1) * k) {
                        aKept = grow(doubles, 4, (kept + 1) * k);
                    }
                    for (int i = 0; i < x.length; i++) {
                        aKept[p] = a[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                int at = base + i;
                tape[at] = ai;
                double xi = x[i];
                double s = Math.sin(w + ai + xi);
                sTape[at] = s;
                if (s > 0.0) {
                    double e = Math.exp(s * ai);
                    a[i] = e;
                    tape2[at] = Math.cos(s * e);
                } else {
                    a[i] = Math.atan(s * xi);
                }
                double ai2 = a[i];
                tape3[at] = ai2;
                a[i] = ai2 - 0.3 * s;
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double wBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    a[j] = aKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (aKept.length < (kept + 1) * k) {
                                aKept = grow(doubles, 4, (kept + 1) * k);
                            }
                            for (int j = 0; j < x.length; j++) {
                                aKept[p2] = a[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double aj = a[j];
                        int at = base + j;
                        tape[at] = aj;
                        double xj = x[j];
                        double s = Math.sin(w + aj + xj);
                        sTape[at] = s;
                        if (s > 0.0) {
                            double e = Math.exp(s * aj);
                            a[j] = e;
                            tape2[at] = Math.cos(s * e);
                        } else {
                            a[j] = Math.atan(s * xj);
                        }
                        double aj2 = a[j];
                        tape3[at] = aj2;
                        a[j] = aj2 - 0.3 * s;
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k3; t--) {
                int base = (filled - 1) * x.length;
                for (int j = x.length - 1; j >= 0; j--) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double xj = x[j];
                    double t2 = w + tapeAt + xj;
                    double s = sTape[at];
                    boolean test = s > 0.0;
                    double t3 = tape3[at];
                    a[j] = t3;
                    double aBarJ = aBar[j];
                    aBar[j] = 0.0;
                    double t4 = aBarJ * -0.3;
                    double t5 = s * t3;
                    double other = 1.0;
                    if (j > 0) {
                        other = a[j - 1];
                        aBar[j - 1] += t5;
                    }
                    double t6 = t4 + t3 * other;
                    aBar[j] += aBarJ + s * other;
                    double t7 = 0.0;
                    double t8 = 0.0;
                    double sBar;
                    if (test) {
                        double t9 = t3 * Math.sin(t5);
                        a[j] = tapeAt;
                        double aBarJ2 = aBar[j];
                        aBar[j] = 0.0;
                        double eBar = tape2[at] - t9 * s + aBarJ2;
                        double t10 = eBar * t3;
                        sBar = t6 - t9 * t3 + t10 * tapeAt;
                        t7 = t10 * s;
                    } else {
                        double t9 = s * xj;
                        a[j] = tapeAt;
                        double aBarJ2 = aBar[j];
                        aBar[j] = 0.0;
                        double t10 = aBarJ2 / (1.0 + t9 * t9);
                        sBar = t6 + t10 * xj;
                        t8 = t10 * s;
                    }
                    double t9 = sBar * Math.cos(t2);
                    xBar[j] += t8 + t9;
                    wBar += t9;
                    aBar[j] += t7 + t9;
                }
                filled--;
            }
            end = k3;
        }
        return wBar;
    }

    private static double branchingValueAndGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] sTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] aKept = doubles[4];
        int[] segments = ints[0];
        double[] a = room(doubles, 5, x.length);
        double[] aBar = room(doubles, 6, x.length);
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (sTape.length < size) {
            sTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (aKept.length < (kept + 1) * k) {
                        aKept = grow(doubles, 4, (kept + 1) * k);
                    }
                    for (int i = 0; i < x.length; i++) {
                        aKept[p] = a[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                int at = base + i;
                tape[at] = ai;
                double xi = x[i];
                double s = Math.sin(w + ai + xi);
                sTape[at] = s;
                if (s > 0.0) {
                    double e = Math.exp(s * ai);
                    a[i] = e;
                    double t2 = Math.cos(s * e);
                    tape2[at] = t2;
                    sum += e * t2;
                } else {
                    a[i] = Math.atan(s * xi);
                }
                double ai2 = a[i];
                tape3[at] = ai2;
                sum += ai2 * (i > 0 ? a[i - 1] : 1.0) * s;
                a[i] = ai2 - 0.3 * s;
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double wBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    a[j] = aKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (aKept.length < (kept + 1) * k) {
                                aKept = grow(doubles, 4, (kept + 1) * k);
                            }
                            for (int j = 0; j < x.length; j++) {
                                aKept[p2] = a[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double aj = a[j];
                        int at = base + j;
                        tape[at] = aj;
                        double xj = x[j];
                        double s = Math.sin(w + aj + xj);
                        sTape[at] = s;
                        if (s > 0.0) {
                            double e = Math.exp(s * aj);
                            a[j] = e;
                            tape2[at] = Math.cos(s * e);
                        } else {
                            a[j] = Math.atan(s * xj);
                        }
                        double aj2 = a[j];
                        tape3[at] = aj2;
                        a[j] = aj2 - 0.3 * s;
                    }
                    filled++;
                }
            }
            for (int t = end - 1; t >= k3; t--) {
                int base = (filled - 1) * x.length;
                for (int j = x.length - 1; j >= 0; j--) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double xj = x[j];
                    double t2 = w + tapeAt + xj;
                    double s = sTape[at];
                    boolean test = s > 0.0;
                    double t3 = tape3[at];
                    a[j] = t3;
                    double aBarJ = aBar[j];
                    aBar[j] = 0.0;
                    double t4 = aBarJ * -0.3;
                    double t5 = s * t3;
                    double other = 1.0;
                    if (j > 0) {
                        other = a[j - 1];
                        aBar[j - 1] += t5;
                    }
                    double t6 = t4 + t3 * other;
                    aBar[j] += aBarJ + s * other;
                    double t7 = 0.0;
                    double t8 = 0.0;
                    double sBar;
                    if (test) {
                        double t9 = t3 * Math.sin(t5);
                        a[j] = tapeAt;
                        double aBarJ2 = aBar[j];
                        aBar[j] = 0.0;
                        double eBar = tape2[at] - t9 * s + aBarJ2;
                        double t10 = eBar * t3;
                        sBar = t6 - t9 * t3 + t10 * tapeAt;
                        t7 = t10 * s;
                    } else {
                        double t9 = s * xj;
                        a[j] = tapeAt;
                        double aBarJ2 = aBar[j];
                        aBar[j] = 0.0;
                        double t10 = aBarJ2 / (1.0 + t9 * t9);
                        sBar = t6 + t10 * xj;
                        t8 = t10 * s;
                    }
                    double t9 = sBar * Math.cos(t2);
                    xBar[j] += t8 + t9;
                    wBar += t9;
                    aBar[j] += t7 + t9;
                }
                filled--;
            }
            end = k3;
        }
        partials[0] = wBar;
        return sum;
    }

    private static double handedOnGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles) {
        double[] eTape = doubles[0];
        double[] tape = doubles[1];
        double[] lastTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] tape3 = doubles[4];
        double[] lastTape2 = doubles[5];
        double[] tape4 = doubles[6];
        double[] a = room(doubles, 7, 3);
        double[] aBar = room(doubles, 8, 3);
        a[0] = 0.1;
        a[1] = 0.2;
        a[2] = 0.3;
        if (eTape.length < steps) {
            eTape = grow(doubles, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (lastTape.length < steps) {
            lastTape = grow(doubles, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 3, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 4, steps);
        }
        if (lastTape2.length < steps) {
            lastTape2 = grow(doubles, 5, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 6, steps);
        }
        double last = w;
        for (int t = 0; t < steps; t++) {
            lastTape[t] = last;
            int k = t % 3;
            double e = Math.exp(-(last * x[t % x.length]));
            eTape[t] = e;
            tape[t] = a[k];
            tape2[t] = Math.sin(last);
            a[k] = e;
            int k2 = (k + 1) % 3;
            double t2 = e + a[k2];
            tape3[t] = t2;
            last = Math.tanh(t2);
            lastTape2[t] = last;
            a[k2] = last;
            tape4[t] = Math.cos(e);
        }
        double lastBar = 0.0;
        for (int t = steps - 1; t >= 0; t--) {
            double last2 = lastTape[t];
            int k = t % 3;
            int k2 = t % x.length;
            double xK2 = x[k2];
            double e = eTape[t];
            double tapeT = tape[t];
            double t2 = e * tapeT;
            double t3 = tape2[t];
            int k3 = (k + 1) % 3;
            double last3 = lastTape2[t];
            double t4 = last3 * Math.sin(e);
            lastBar = lastBar + tape4[t] + aBar[k3];
            double t5 = Math.abs(tape3[t]);
            double t6;
            if (t5 < 9.0) {
                t6 = (1.0 - last3) * (1.0 + last3);
            } else {
                double t7 = Math.exp(-2.0 * t5);
                double t8 = 1.0 + t7;
                t6 = 4.0 * t7 / (t8 * t8);
            }
            double t7 = lastBar * t6;
            aBar[k3] = t7;
            double eBar = t7 - t4 + aBar[k] + t3 * tapeT;
            aBar[k] = t3 * e;
            double t8 = eBar * e;
            xBar[k2] -= t8 * last2;
            lastBar = t2 * Math.cos(last2) - t8 * xK2;
        }
        return lastBar;
    }

    private static double handedOnValueAndGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] eTape = doubles[0];
        double[] tape = doubles[1];
        double[] lastTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] tape3 = doubles[4];
        double[] lastTape2 = doubles[5];
        double[] tape4 = doubles[6];
        double[] a = room(doubles, 7, 3);
        double[] aBar = room(doubles, 8, 3);
        a[0] = 0.1;
        a[1] = 0.2;
        a[2] = 0.3;
        if (eTape.length < steps) {
            eTape = grow(doubles, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (lastTape.length < steps) {
            lastTape = grow(doubles, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 3, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 4, steps);
        }
        if (lastTape2.length < steps) {
            lastTape2 = grow(doubles, 5, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 6, steps);
        }
        double last = w;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            lastTape[t] = last;
            int k = t % 3;
            double e = Math.exp(-(last * x[t % x.length]));
            eTape[t] = e;
            double ak = a[k];
            tape[t] = ak;
            double t2 = Math.sin(last);
            tape2[t] = t2;
            a[k] = e;
            int k2 = (k + 1) % 3;
            double t3 = e + a[k2];
            tape3[t] = t3;
            last = Math.tanh(t3);
            lastTape2[t] = last;
            a[k2] = last;
            double t4 = Math.cos(e);
            tape4[t] = t4;
            sum = sum + e * ak * t2 + last * t4;
        }
        double lastBar = 0.0;
        for (int t = steps - 1; t >= 0; t--) {
            double last2 = lastTape[t];
            int k = t % 3;
            int k2 = t % x.length;
            double xK2 = x[k2];
            double e = eTape[t];
            double tapeT = tape[t];
            double t2 = e * tapeT;
            double t3 = tape2[t];
            int k3 = (k + 1) % 3;
            double last3 = lastTape2[t];
            double t4 = last3 * Math.sin(e);
            lastBar = lastBar + tape4[t] + aBar[k3];
            double t5 = Math.abs(tape3[t]);
            double t6;
            if (t5 < 9.0) {
                t6 = (1.0 - last3) * (1.0 + last3);
            } else {
                double t7 = Math.exp(-2.0 * t5);
                double t8 = 1.0 + t7;
                t6 = 4.0 * t7 / (t8 * t8);
            }
            double t7 = lastBar * t6;
            aBar[k3] = t7;
            double eBar = t7 - t4 + aBar[k] + t3 * tapeT;
            aBar[k] = t3 * e;
            double t8 = eBar * e;
            xBar[k2] -= t8 * last2;
            lastBar = t2 * Math.cos(last2) - t8 * xK2;
        }
        partials[0] = lastBar;
        return sum;
    }

    private static double freshGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles) {
        double[] eTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        int k = 0;
        int k2 = 0;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            double[] row = room(doubles, 4, x.length);
            long k3 = x.length;
            long size = k + k3;
            if (eTape.length < size) {
                eTape = grow(doubles, 0, size);
            }
            if (tape.length < size) {
                tape = grow(doubles, 1, size);
            }
            for (int i = 0; i < x.length; i++) {
                double e = Math.exp(w * x[i] - sum);
                eTape[k] = e;
                double t2 = Math.sin(2.0 * e);
                tape[k] = t2;
                row[i] = e * t2;
                k++;
            }
            int k4 = x.length - 1;
            long size2 = k2 + k3;
            if (tape2.length < size2) {
                tape2 = grow(doubles, 2, size2);
            }
            if (tape3.length < size2) {
                tape3 = grow(doubles, 3, size2);
            }
            for (int i = 0; i < x.length; i++) {
                double t2 = 0.1 * row[i];
                tape3[k2] = t2;
                double t3 = row[k4 - i];
                tape2[k2] = t3;
                sum += t2 * t3;
                k2++;
            }
        }
        double wBar = 0.0;
        double sumBar = 1.0;
        for (int t = steps - 1; t >= 0; t--) {
            double[] rowBar = room(doubles, 5, x.length);
            int k3 = x.length - 1;
            int k4 = x.length - 1;
            for (int i = k4; i >= 0; i--) {
                rowBar[k3 - i] += sumBar * tape3[k2 - 1];
                rowBar[i] += sumBar * tape2[k2 - 1] * 0.1;
                k2--;
            }
            for (int i = k4; i >= 0; i--) {
                double e = eTape[k - 1];
                double rowBarI = rowBar[i];
                double t2 = rowBarI * e * Math.cos(2.0 * e);
                rowBar[i] = 0.0;
                double eBar = rowBarI * tape[k - 1] + t2 + t2 + 0.0;
                double t3 = eBar * e;
                sumBar -= t3;
                wBar += t3 * x[i];
                xBar[i] += t3 * w;
                k--;
            }
        }
        return wBar;
    }

    private static double freshValueAndGradientKernel(double[] x, double w, int steps, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] eTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        int k = 0;
        int k2 = 0;
        double sum = 0.0;
        for (int t = 0; t < steps; t++) {
            double[] row = room(doubles, 4, x.length);
            long k3 = x.length;
            long size = k + k3;
            if (eTape.length < size) {
                eTape = grow(doubles, 0, size);
            }
            if (tape.length < size) {
                tape = grow(doubles, 1, size);
            }
            for (int i = 0; i < x.length; i++) {
                double e = Math.exp(w * x[i] - sum);
                eTape[k] = e;
                double t2 = Math.sin(2.0 * e);
                tape[k] = t2;
                row[i] = e * t2;
                k++;
            }
            int k4 = x.length - 1;
            long size2 = k2 + k3;
            if (tape2.length < size2) {
                tape2 = grow(doubles, 2, size2);
            }
            if (tape3.length < size2) {
                tape3 = grow(doubles, 3, size2);
            }
            for (int i = 0; i < x.length; i++) {
                double t2 = 0.1 * row[i];
                tape3[k2] = t2;
                double t3 = row[k4 - i];
                tape2[k2] = t3;
                sum += t2 * t3;
                k2++;
            }
        }
        double wBar = 0.0;
        double sumBar = 1.0;
        for (int t = steps - 1; t >= 0; t--) {
            double[] rowBar = room(doubles, 5, x.length);
            int k3 = x.length - 1;
            int k4 = x.length - 1;
            for (int i = k4; i >= 0; i--) {
                rowBar[k3 - i] += sumBar * tape3[k2 - 1];
                rowBar[i] += sumBar * tape2[k2 - 1] * 0.1;
                k2--;
            }
            for (int i = k4; i >= 0; i--) {
                double e = eTape[k - 1];
                double rowBarI = rowBar[i];
                double t2 = rowBarI * e * Math.cos(2.0 * e);
                rowBar[i] = 0.0;
                double eBar = rowBarI * tape[k - 1] + t2 + t2 + 0.0;
                double t3 = eBar * e;
                sumBar -= t3;
                wBar += t3 * x[i];
                xBar[i] += t3 * w;
                k--;
            }
        }
        partials[0] = wBar;
        return sum;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
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
    private static int[] copied(int[] copy, int[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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
