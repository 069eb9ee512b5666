package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MeetingInElements}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MeetingInElementsDerivatives {

    private MeetingInElementsDerivatives() {}

    /**
     * The derivative of {@link MeetingInElements#roundByRound(double[], double)} with respect to {@code x}
     * and {@code w}.
     */
    public static RoundByRoundGradient roundByRoundGradient(double[] x, double w) {
        RoundByRoundGradient into = new RoundByRoundGradient();
        roundByRoundGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#roundByRound(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 95 * x.length}; of the method itself: {@code 50 * x.length}. Workspace:
     * {@code 152 * x.length} bytes.
     */
    public static void roundByRoundGradient(double[] x, double w, RoundByRoundGradient into) {
        into.prepare(x);
        into.w = roundByRoundGradientKernel(x, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#roundByRound(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 105 * x.length}; of the method itself: {@code 50 * x.length}. Workspace:
     * {@code 152 * x.length} bytes.
     */
    public static double roundByRoundValueAndGradient(double[] x, double w, RoundByRoundGradient into) {
        into.prepare(x);
        double value = roundByRoundValueAndGradientKernel(x, w, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#roundByRound(double[], double)} with respect to {@code x}
     * and {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RoundByRoundGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[7][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RoundByRoundGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RoundByRoundGradient into(double[] x) {
            RoundByRoundGradient holder = new RoundByRoundGradient();
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

        private RoundByRoundGradient withoutScratch() {
            RoundByRoundGradient results = new RoundByRoundGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#neighbours(double[], double)} with respect to {@code x} and
     * {@code w}.
     */
    public static NeighboursGradient neighboursGradient(double[] x, double w) {
        NeighboursGradient into = new NeighboursGradient();
        neighboursGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#neighbours(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 127 * x.length + 3}; of the method itself: {@code 3 * (13 * x.length + 1)}.
     * Workspace: {@code 32 * (4 * x.length + 1)} bytes.
     */
    public static void neighboursGradient(double[] x, double w, NeighboursGradient into) {
        into.prepare(x);
        into.w = neighboursGradientKernel(x, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#neighbours(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (65 * x.length + 3)}; of the method itself:
     * {@code 3 * (13 * x.length + 1)}. Workspace: {@code 32 * (4 * x.length + 1)} bytes.
     */
    public static double neighboursValueAndGradient(double[] x, double w, NeighboursGradient into) {
        into.prepare(x);
        double value = neighboursValueAndGradientKernel(x, w, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#neighbours(double[], double)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NeighboursGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[7][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NeighboursGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NeighboursGradient into(double[] x) {
            NeighboursGradient holder = new NeighboursGradient();
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

        private NeighboursGradient withoutScratch() {
            NeighboursGradient results = new NeighboursGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#rows(double[][], int, int, double)} with respect to
     * {@code m} and {@code w}.
     */
    public static RowsGradient rowsGradient(double[][] m, int from, int to, double w) {
        RowsGradient into = new RowsGradient();
        rowsGradient(m, from, to, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#rows(double[][], int, int, double)} with respect to
     * {@code m} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 26 * min(m[from].length, m[to].length)}; of the method itself:
     * {@code 11 * min(m[from].length, m[to].length)}. Workspace:
     * {@code 8 * (elements(m) + m.length + 4 * min(m[from].length, m[to].length))} bytes.
     */
    public static void rowsGradient(double[][] m, int from, int to, double w, RowsGradient into) {
        into.prepare(m);
        into.w = rowsGradientKernel(into.mCopy, from, to, w, into.m, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#rows(double[][], int, int, double)} with respect to
     * {@code m} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 29 * min(m[from].length, m[to].length)}; of the method itself:
     * {@code 11 * min(m[from].length, m[to].length)}. Workspace:
     * {@code 8 * (elements(m) + m.length + 4 * min(m[from].length, m[to].length))} bytes.
     */
    public static double rowsValueAndGradient(double[][] m, int from, int to, double w, RowsGradient into) {
        into.prepare(m);
        double value = rowsValueAndGradientKernel(into.mCopy, from, to, w, into.m, into.doubles,
                into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#rows(double[][], int, int, double)} with respect to
     * {@code m} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class RowsGradient {
        private double[][] m = new double[0][];
        private double w;
        private boolean given;
        private double[][] mCopy = new double[0][];
        private final double[][] doubles = new double[4][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RowsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RowsGradient into(double[][] m) {
            RowsGradient holder = new RowsGradient();
            if (holder.own.add(m, 2, "m")) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            holder.m = m;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code m}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] m() {
            return m;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        private void prepare(double[][] m) {
            own.begin();
            own.add(this.m, 2, "m");
            own.end();
            if (own.owner(m, 2) != null) {
                throw new IllegalArgumentException("argument m shares an array with the result m");
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            seen.clear();
            mCopy = copied(mCopy, m);
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            this.m = zerosLike(this.m, m);
        }

        private RowsGradient withoutScratch() {
            RowsGradient results = new RowsGradient();
            results.m = m;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#pooled(double[], double[])} with respect to {@code x} and
     * {@code bias}.
     */
    public static PooledGradient pooledGradient(double[] x, double[] bias) {
        PooledGradient into = new PooledGradient();
        pooledGradient(x, bias, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#pooled(double[], double[])} with respect to
     * {@code x} and {@code bias} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 8 * x.length * x.length + 12 * x.length + 3}; of the method itself:
     * {@code 4 * x.length * x.length + 6 * x.length + 1}. Workspace: {@code 32 * x.length} bytes.
     */
    public static void pooledGradient(double[] x, double[] bias, PooledGradient into) {
        into.prepare(x, bias);
        pooledGradientKernel(x, bias, into.x, into.bias, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#pooled(double[], double[])} with respect to
     * {@code x} and {@code bias} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * x.length * x.length + 14 * x.length + 3}; of the method itself:
     * {@code 4 * x.length * x.length + 6 * x.length + 1}. Workspace: {@code 32 * x.length} bytes.
     */
    public static double pooledValueAndGradient(double[] x, double[] bias, PooledGradient into) {
        into.prepare(x, bias);
        return pooledValueAndGradientKernel(x, bias, into.x, into.bias, into.doubles);
    }

    /**
     * The derivative of {@link MeetingInElements#pooled(double[], double[])} with respect to {@code x} and
     * {@code bias}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PooledGradient {
        private double[] x = new double[0];
        private double[] bias = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public PooledGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PooledGradient into(double[] x, double[] bias) {
            if (x == bias) {
                throw new IllegalArgumentException("the results x and bias share an array");
            }
            PooledGradient holder = new PooledGradient();
            holder.x = x;
            holder.bias = bias;
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

        /**
         * The derivative with respect to {@code bias}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] bias() {
            return bias;
        }

        private void prepare(double[] x, double[] bias) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == bias) {
                throw new IllegalArgumentException("argument bias shares an array with the result x");
            }
            if (this.bias == x) {
                throw new IllegalArgumentException("argument x shares an array with the result bias");
            }
            if (this.bias == bias) {
                throw new IllegalArgumentException("argument bias shares an array with the result bias");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.bias, bias)) {
                throw new IllegalArgumentException(
                        "the array given for the result bias has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.bias = roomLike(this.bias, bias);
        }

        private PooledGradient withoutScratch() {
            PooledGradient results = new PooledGradient();
            results.x = x;
            results.bias = bias;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#bothWays(double[], int[], double)} with respect to {@code x}
     * and {@code w}.
     *
     * <p>
     * The branch on active values (line 108) has the derivative of the side taken.
     */
    public static BothWaysGradient bothWaysGradient(double[] x, int[] order, double w) {
        BothWaysGradient into = new BothWaysGradient();
        bothWaysGradient(x, order, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#bothWays(double[], int[], double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 27 * x.length}; of the method itself: at most {@code 11 * x.length}.
     * Workspace: {@code 48 * x.length} bytes.
     */
    public static void bothWaysGradient(double[] x, int[] order, double w, BothWaysGradient into) {
        into.prepare(x);
        into.w = bothWaysGradientKernel(x, order, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#bothWays(double[], int[], double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 29 * x.length}; of the method itself: at most {@code 11 * x.length}.
     * Workspace: {@code 48 * x.length} bytes.
     */
    public static double bothWaysValueAndGradient(double[] x, int[] order, double w, BothWaysGradient into) {
        into.prepare(x);
        double value = bothWaysValueAndGradientKernel(x, order, w, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#bothWays(double[], int[], double)} with respect to {@code x}
     * and {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BothWaysGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public BothWaysGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BothWaysGradient into(double[] x) {
            BothWaysGradient holder = new BothWaysGradient();
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

        private BothWaysGradient withoutScratch() {
            BothWaysGradient results = new BothWaysGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#leftEarly(double[], double)} with respect to {@code x} and
     * {@code limit}.
     */
    public static LeftEarlyGradient leftEarlyGradient(double[] x, double limit) {
        LeftEarlyGradient into = new LeftEarlyGradient();
        leftEarlyGradient(x, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#leftEarly(double[], double)} with respect to
     * {@code x} and {@code limit} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (2 * rounds130 + x.length)}; of the method itself:
     * {@code 2 * rounds130 + 3 * x.length}. Workspace: {@code rounds130 + 16 * x.length} bytes, and while it
     * grows at most twice as many. Here {@code rounds130} is how often the loop in line 130 runs in all.
     */
    public static void leftEarlyGradient(double[] x, double limit, LeftEarlyGradient into) {
        into.prepare(x);
        into.limit = leftEarlyGradientKernel(x, limit, into.x, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#leftEarly(double[], double)} with respect to
     * {@code x} and {@code limit} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * rounds130 + 5 * x.length}; of the method itself:
     * {@code 2 * rounds130 + 3 * x.length}. Workspace: {@code rounds130 + 16 * x.length} bytes, and while it
     * grows at most twice as many. Here {@code rounds130} is how often the loop in line 130 runs in all.
     */
    public static double leftEarlyValueAndGradient(double[] x, double limit, LeftEarlyGradient into) {
        into.prepare(x);
        double value = leftEarlyValueAndGradientKernel(x, limit, into.x, into.booleans, into.doubles,
                into.partials);
        into.limit = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#leftEarly(double[], double)} with respect to {@code x} and
     * {@code limit}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LeftEarlyGradient {
        private double[] x = new double[0];
        private double limit;
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LeftEarlyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LeftEarlyGradient into(double[] x) {
            LeftEarlyGradient holder = new LeftEarlyGradient();
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

        /** The derivative with respect to {@code limit}. */
        public double limit() {
            return limit;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }

        private LeftEarlyGradient withoutScratch() {
            LeftEarlyGradient results = new LeftEarlyGradient();
            results.x = x;
            results.limit = limit;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#addedInOrder(double[], int[], double)} with respect to
     * {@code x} and {@code w}.
     *
     * <p>
     * Branches on active values (lines 158 and 162) have the derivative of the side taken.
     */
    public static AddedInOrderGradient addedInOrderGradient(double[] x, int[] k, double w) {
        AddedInOrderGradient into = new AddedInOrderGradient();
        addedInOrderGradient(x, k, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#addedInOrder(double[], int[], double)} with respect
     * to {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 32 * x.length + 3}; of the method itself: at most {@code 20 * x.length + 1}.
     * Workspace: {@code 16 * x.length} bytes.
     */
    public static void addedInOrderGradient(double[] x, int[] k, double w, AddedInOrderGradient into) {
        into.prepare(x);
        into.w = addedInOrderGradientKernel(x, k, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#addedInOrder(double[], int[], double)} with respect
     * to {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 34 * x.length + 3}; of the method itself: at most {@code 20 * x.length + 1}.
     * Workspace: {@code 16 * x.length} bytes.
     */
    public static double addedInOrderValueAndGradient(double[] x, int[] k, double w,
            AddedInOrderGradient into) {
        into.prepare(x);
        double value = addedInOrderValueAndGradientKernel(x, k, w, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#addedInOrder(double[], int[], double)} with respect to
     * {@code x} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class AddedInOrderGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public AddedInOrderGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static AddedInOrderGradient into(double[] x) {
            AddedInOrderGradient holder = new AddedInOrderGradient();
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

        private AddedInOrderGradient withoutScratch() {
            AddedInOrderGradient results = new AddedInOrderGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link MeetingInElements#clearedAndAddedTo(double[], int[], double)} with respect to
     * {@code x} and {@code w}.
     */
    public static ClearedAndAddedToGradient clearedAndAddedToGradient(double[] x, int[] k, double w) {
        ClearedAndAddedToGradient into = new ClearedAndAddedToGradient();
        clearedAndAddedToGradient(x, k, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MeetingInElements#clearedAndAddedTo(double[], int[], double)} with
     * respect to {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * (25 * x.length + 6)}; of the method itself: {@code 6 * (6 * x.length + 1)}.
     * Workspace: {@code 24 * (4 * x.length + 1)} bytes.
     */
    public static void clearedAndAddedToGradient(double[] x, int[] k, double w,
            ClearedAndAddedToGradient into) {
        into.prepare(x);
        into.w = clearedAndAddedToGradientKernel(into.xCopy, k, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MeetingInElements#clearedAndAddedTo(double[], int[], double)} with
     * respect to {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (25 * x.length + 6)}; of the method itself: {@code 6 * (6 * x.length + 1)}.
     * Workspace: {@code 24 * (4 * x.length + 1)} bytes.
     */
    public static double clearedAndAddedToValueAndGradient(double[] x, int[] k, double w,
            ClearedAndAddedToGradient into) {
        into.prepare(x);
        double value = clearedAndAddedToValueAndGradientKernel(into.xCopy, k, w, into.x, into.doubles,
                into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MeetingInElements#clearedAndAddedTo(double[], int[], double)} with respect to
     * {@code x} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ClearedAndAddedToGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ClearedAndAddedToGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ClearedAndAddedToGradient into(double[] x) {
            ClearedAndAddedToGradient holder = new ClearedAndAddedToGradient();
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

        private ClearedAndAddedToGradient withoutScratch() {
            ClearedAndAddedToGradient results = new ClearedAndAddedToGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static double roundByRoundGradientKernel(double[] x, double w, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] speed = room(doubles, 3, x.length);
        double[] speedBar = room(doubles, 4, x.length);
        double[] place = room(doubles, 5, x.length);
        double[] placeBar = room(doubles, 6, x.length);
        long size = 5L * x.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        for (int t = 0; t < 5; t++) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double placeI = place[i];
                double t2 = w * x[i] + placeI;
                int at = base + i;
                tape[at] = t2;
                double t3 = 0.9 * speed[i] + Math.sin(t2);
                speed[i] = t3;
                double t4 = placeI + 0.1 * t3;
                place[i] = t4;
                tape3[at] = t4;
                tape2[at] = t3;
            }
        }
        double wBar = 0.0;
        for (int t = 4; t >= 0; t--) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                int at = base + i;
                double t2 = placeBar[i] + tape2[at];
                placeBar[i] = t2;
                double t3 = speedBar[i] + (tape3[at] + t2 * 0.1);
                double t4 = t3 * Math.cos(tape[at]);
                placeBar[i] += t4;
                wBar += t4 * x[i];
                xBar[i] += t4 * w;
                speedBar[i] = t3 * 0.9;
            }
        }
        return wBar;
    }

    private static double roundByRoundValueAndGradientKernel(double[] x, double w, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] speed = room(doubles, 3, x.length);
        double[] speedBar = room(doubles, 4, x.length);
        double[] place = room(doubles, 5, x.length);
        double[] placeBar = room(doubles, 6, x.length);
        long size = 5L * x.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        double sum = 0.0;
        for (int t = 0; t < 5; t++) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double placeI = place[i];
                double t2 = w * x[i] + placeI;
                int at = base + i;
                tape[at] = t2;
                double t3 = 0.9 * speed[i] + Math.sin(t2);
                speed[i] = t3;
                double t4 = placeI + 0.1 * t3;
                place[i] = t4;
                tape3[at] = t4;
                tape2[at] = t3;
                sum += t4 * t3;
            }
        }
        double wBar = 0.0;
        for (int t = 4; t >= 0; t--) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                int at = base + i;
                double t2 = placeBar[i] + tape2[at];
                placeBar[i] = t2;
                double t3 = speedBar[i] + (tape3[at] + t2 * 0.1);
                double t4 = t3 * Math.cos(tape[at]);
                placeBar[i] += t4;
                wBar += t4 * x[i];
                xBar[i] += t4 * w;
                speedBar[i] = t3 * 0.9;
            }
        }
        partials[0] = wBar;
        return sum;
    }

    private static double neighboursGradientKernel(double[] x, double w, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        int k = x.length + 1;
        double[] a = room(doubles, 3, k);
        double[] aBar = room(doubles, 4, k);
        double[] b = room(doubles, 5, k);
        double[] bBar = room(doubles, 6, k);
        long size = 4L * x.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        for (int t = 0; t < 4; t++) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                tape[base + i] = ai;
                a[i] = Math.tanh(w * ai + x[i] + b[i + 1]);
            }
            for (int i = 0; i < x.length; i++) {
                oldTape[base + i] = b[i];
                b[i] = a[i + 1] * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                tape2[base + i] = a[i + 1];
                double bi = b[i];
                a[i + 1] += 0.3 * bi * bi;
            }
        }
        double wBar = 0.0;
        for (int i = 0; i < k; i++) {
            bBar[i] += 1.0;
            wBar += a[i];
            aBar[i] += w;
        }
        for (int t = 3; t >= 0; t--) {
            int base = t * x.length;
            for (int i = x.length - 1; i >= 0; i--) {
                a[i + 1] = tape2[base + i];
                bBar[i] += 0.6 * (aBar[i + 1] * b[i]);
            }
            for (int i = 0; i < x.length; i++) {
                b[i] = oldTape[base + i];
                double bBarI = bBar[i];
                bBar[i] = 0.0;
                xBar[i] += bBarI * a[i + 1];
                aBar[i + 1] += bBarI * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                double t2 = tape[base + i];
                double ai = a[i];
                a[i] = t2;
                double aBarI = aBar[i];
                double t3 = Math.abs(w * t2 + x[i] + b[i + 1]);
                double t4;
                if (t3 < 9.0) {
                    t4 = (1.0 - ai) * (1.0 + ai);
                } else {
                    double t5 = Math.exp(-2.0 * t3);
                    double t6 = 1.0 + t5;
                    t4 = 4.0 * t5 / (t6 * t6);
                }
                double t5 = aBarI * t4;
                bBar[i + 1] += t5;
                xBar[i] += t5;
                wBar += t5 * t2;
                aBar[i] = t5 * w;
            }
        }
        return wBar;
    }

    private static double neighboursValueAndGradientKernel(double[] x, double w, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        int k = x.length + 1;
        double[] a = room(doubles, 3, k);
        double[] aBar = room(doubles, 4, k);
        double[] b = room(doubles, 5, k);
        double[] bBar = room(doubles, 6, k);
        long size = 4L * x.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        for (int t = 0; t < 4; t++) {
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double ai = a[i];
                tape[base + i] = ai;
                a[i] = Math.tanh(w * ai + x[i] + b[i + 1]);
            }
            for (int i = 0; i < x.length; i++) {
                oldTape[base + i] = b[i];
                b[i] = a[i + 1] * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                tape2[base + i] = a[i + 1];
                double bi = b[i];
                a[i + 1] += 0.3 * bi * bi;
            }
        }
        double sum = 0.0;
        double wBar = 0.0;
        for (int i = 0; i <= x.length; i++) {
            double ai = a[i];
            sum += ai * w + b[i];
            bBar[i] += 1.0;
            wBar += ai;
            aBar[i] += w;
        }
        for (int t = 3; t >= 0; t--) {
            int base = t * x.length;
            for (int i = x.length - 1; i >= 0; i--) {
                a[i + 1] = tape2[base + i];
                bBar[i] += 0.6 * (aBar[i + 1] * b[i]);
            }
            for (int i = 0; i < x.length; i++) {
                b[i] = oldTape[base + i];
                double bBarI = bBar[i];
                bBar[i] = 0.0;
                xBar[i] += bBarI * a[i + 1];
                aBar[i + 1] += bBarI * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                double t2 = tape[base + i];
                double ai = a[i];
                a[i] = t2;
                double aBarI = aBar[i];
                double t3 = Math.abs(w * t2 + x[i] + b[i + 1]);
                double t4;
                if (t3 < 9.0) {
                    t4 = (1.0 - ai) * (1.0 + ai);
                } else {
                    double t5 = Math.exp(-2.0 * t3);
                    double t6 = 1.0 + t5;
                    t4 = 4.0 * t5 / (t6 * t6);
                }
                double t5 = aBarI * t4;
                bBar[i + 1] += t5;
                xBar[i] += t5;
                wBar += t5 * t2;
                aBar[i] = t5 * w;
            }
        }
        partials[0] = wBar;
        return sum;
    }

    private static double rowsGradientKernel(double[][] m, int from, int to, double w, double[][] mBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] a = m[from];
        double[] aBar = mBar[from];
        double[] b = m[to];
        double[] bBar = mBar[to];
        int n = Math.min(a.length, b.length);
        if (tape.length < n) {
            tape = grow(doubles, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubles, 1, n);
        }
        for (int i = 0; i < n; i++) {
            double ai = a[i];
            tape[i] = ai;
            double t = Math.exp(-b[i]);
            tape2[i] = t;
            a[i] = ai * w + t;
        }
        if (tape3.length < n) {
            tape3 = grow(doubles, 2, n);
        }
        for (int i = 0; i < n; i++) {
            double bi = b[i];
            tape3[i] = bi;
            b[i] = bi * a[i];
        }
        int k = n - 1;
        if (tape4.length < n) {
            tape4 = grow(doubles, 3, n);
        }
        for (int i = 0; i < n; i++) {
            int k2 = k - i;
            tape4[i] = a[k2];
            a[k2] += Math.cos(b[i]);
        }
        int k2 = n - 1;
        for (int i = 0; i < n; i++) {
            double t = i + 1;
            bBar[i] += t * a[i];
            aBar[i] += t * b[i];
        }
        for (int i = k2; i >= 0; i--) {
            int k3 = k - i;
            a[k3] = tape4[i];
            bBar[i] -= aBar[k3] * Math.sin(b[i]);
        }
        for (int i = k2; i >= 0; i--) {
            double t = tape3[i];
            b[i] = t;
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI * t;
            bBar[i] += bBarI * a[i];
        }
        double wBar = 0.0;
        for (int i = k2; i >= 0; i--) {
            double aBarI = aBar[i];
            aBar[i] = 0.0;
            bBar[i] -= aBarI == 0.0 ? 0.0 : aBarI * tape2[i];
            wBar += aBarI * tape[i];
            aBar[i] += aBarI * w;
        }
        return wBar;
    }

    private static double rowsValueAndGradientKernel(double[][] m, int from, int to, double w,
            double[][] mBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] a = m[from];
        double[] aBar = mBar[from];
        double[] b = m[to];
        double[] bBar = mBar[to];
        int n = Math.min(a.length, b.length);
        if (tape.length < n) {
            tape = grow(doubles, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubles, 1, n);
        }
        for (int i = 0; i < n; i++) {
            double ai = a[i];
            tape[i] = ai;
            double t = Math.exp(-b[i]);
            tape2[i] = t;
            a[i] = ai * w + t;
        }
        if (tape3.length < n) {
            tape3 = grow(doubles, 2, n);
        }
        for (int i = 0; i < n; i++) {
            double bi = b[i];
            tape3[i] = bi;
            b[i] = bi * a[i];
        }
        int k = n - 1;
        if (tape4.length < n) {
            tape4 = grow(doubles, 3, n);
        }
        for (int i = 0; i < n; i++) {
            int k2 = k - i;
            tape4[i] = a[k2];
            a[k2] += Math.cos(b[i]);
        }
        int k2 = n - 1;
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            double ai = a[i];
            double bi = b[i];
            double t = i + 1;
            sum += ai * bi * t;
            bBar[i] += t * ai;
            aBar[i] += t * bi;
        }
        for (int i = k2; i >= 0; i--) {
            int k3 = k - i;
            a[k3] = tape4[i];
            bBar[i] -= aBar[k3] * Math.sin(b[i]);
        }
        for (int i = k2; i >= 0; i--) {
            double t = tape3[i];
            b[i] = t;
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI * t;
            bBar[i] += bBarI * a[i];
        }
        double wBar = 0.0;
        for (int i = k2; i >= 0; i--) {
            double aBarI = aBar[i];
            aBar[i] = 0.0;
            bBar[i] -= aBarI == 0.0 ? 0.0 : aBarI * tape2[i];
            wBar += aBarI * tape[i];
            aBar[i] += aBarI * w;
        }
        partials[0] = wBar;
        return sum;
    }

    private static void pooledGradientKernel(double[] x, double[] bias, double[] xBar, double[] biasBar,
            double[][] doubles) {
        double[] h = room(doubles, 0, x.length);
        double[] hBar = room(doubles, 1, x.length);
        double[] g = room(doubles, 2, x.length);
        double[] gBar = room(doubles, 3, x.length);
        double mean = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi * xi + bias[i];
            h[i] = t;
            mean += t;
        }
        double t = 1.0 / x.length;
        double t2 = mean * t;
        for (int i = 0; i < x.length; i++) {
            g[i] = h[i] - t2;
        }
        for (int i = 0; i < x.length; i++) {
            hBar[i] += g[i];
            double xi = x[i];
            double hBarI = hBar[i];
            double hi = h[i];
            double xBarI = xBar[i];
            double t3 = hBarI * xi * 0.1;
            for (int j = 0; j < x.length; j++) {
                double t4 = 0.1 * g[j];
                hi += t4 * xi;
                xBarI += hBarI * t4;
                gBar[j] += t3;
            }
            h[i] = hi;
            xBar[i] = xBarI;
            gBar[i] += hi;
        }
        double t3 = 0.0;
        for (int i = 0; i < x.length; i++) {
            double gBarI = gBar[i];
            gBar[i] = 0.0;
            t3 -= gBarI;
            hBar[i] += gBarI;
        }
        double t4 = t3 * t;
        for (int i = x.length; i < biasBar.length; i++) {
            biasBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double t5 = hBar[i] + t4;
            hBar[i] = 0.0;
            biasBar[i] = t5;
            xBar[i] += 2.0 * t5 * x[i];
        }
    }

    private static double pooledValueAndGradientKernel(double[] x, double[] bias, double[] xBar,
            double[] biasBar, double[][] doubles) {
        double[] h = room(doubles, 0, x.length);
        double[] hBar = room(doubles, 1, x.length);
        double[] g = room(doubles, 2, x.length);
        double[] gBar = room(doubles, 3, x.length);
        double mean = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi * xi + bias[i];
            h[i] = t;
            mean += t;
        }
        double t = 1.0 / x.length;
        double t2 = mean * t;
        for (int i = 0; i < x.length; i++) {
            g[i] = h[i] - t2;
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double gi = g[i];
            hBar[i] += gi;
            double xi = x[i];
            double hBarI = hBar[i];
            double hi = h[i];
            double xBarI = xBar[i];
            double t3 = hBarI * xi * 0.1;
            for (int j = 0; j < x.length; j++) {
                double t4 = 0.1 * g[j];
                hi += t4 * xi;
                xBarI += hBarI * t4;
                gBar[j] += t3;
            }
            h[i] = hi;
            xBar[i] = xBarI;
            sum += hi * gi;
            gBar[i] += hi;
        }
        double t3 = 0.0;
        for (int i = 0; i < x.length; i++) {
            double gBarI = gBar[i];
            gBar[i] = 0.0;
            t3 -= gBarI;
            hBar[i] += gBarI;
        }
        double t4 = t3 * t;
        for (int i = x.length; i < biasBar.length; i++) {
            biasBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double t5 = hBar[i] + t4;
            hBar[i] = 0.0;
            biasBar[i] = t5;
            xBar[i] += 2.0 * t5 * x[i];
        }
        return sum;
    }

    private static double bothWaysGradientKernel(double[] x, int[] order, double w, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] y = room(doubles, 4, x.length);
        double[] yBar = room(doubles, 5, x.length);
        int i = x.length - 1;
        int k = i + 1;
        for (int j = 0; j < k; j++) {
            double t = x[j] * w;
            y[j] = t;
            if (t > 0.2) {
                y[j] = t * t;
            }
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 1, x.length);
        }
        for (int j = 0; j < x.length; j++) {
            double yj = y[j];
            tape[j] = yj;
            double t = Math.sqrt(1.0 + yj * yj);
            tape2[j] = t;
            y[j] = yj + t;
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 2, x.length);
        }
        if (tape4.length < x.length) {
            tape4 = grow(doubles, 3, x.length);
        }
        for (int j = 0; j < x.length; j++) {
            int orderJ = order[j];
            double yOrderJ = y[orderJ];
            tape4[j] = yOrderJ;
            double t = 1.0 + 0.5 * y[j];
            tape3[j] = t;
            y[orderJ] = yOrderJ * t;
        }
        double sumBar = 1.0;
        for (int j = 0; j <= i; j++) {
            yBar[j] += sumBar;
            sumBar *= 0.5;
        }
        for (int j = x.length - 1; j >= 0; j--) {
            int orderJ = order[j];
            double yBarOrderJ = yBar[orderJ];
            yBar[orderJ] = 0.0;
            yBar[j] += yBarOrderJ * tape4[j] * 0.5;
            yBar[orderJ] += yBarOrderJ * tape3[j];
        }
        for (int j = 0; j < x.length; j++) {
            double yBarJ = yBar[j];
            yBar[j] = yBarJ + yBarJ / tape2[j] * tape[j];
        }
        double wBar = 0.0;
        for (int j = 0; j <= i; j++) {
            double xj = x[j];
            double t = xj * w;
            double t2 = 0.0;
            if (t > 0.2) {
                double yBarJ = yBar[j];
                yBar[j] = 0.0;
                t2 = 2.0 * yBarJ * t;
            }
            double yBarJ = yBar[j];
            yBar[j] = 0.0;
            double t3 = t2 + yBarJ;
            wBar += t3 * xj;
            xBar[j] += t3 * w;
        }
        return wBar;
    }

    private static double bothWaysValueAndGradientKernel(double[] x, int[] order, double w, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] y = room(doubles, 4, x.length);
        double[] yBar = room(doubles, 5, x.length);
        int iStart = x.length - 1;
        int k = iStart + 1;
        for (int i = 0; i < k; i++) {
            double t = x[i] * w;
            y[i] = t;
            if (t > 0.2) {
                y[i] = t * t;
            }
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            tape[i] = yi;
            double t = Math.sqrt(1.0 + yi * yi);
            tape2[i] = t;
            y[i] = yi + t;
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 2, x.length);
        }
        if (tape4.length < x.length) {
            tape4 = grow(doubles, 3, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            int orderI = order[i];
            double yOrderI = y[orderI];
            tape4[i] = yOrderI;
            double t = 1.0 + 0.5 * y[i];
            tape3[i] = t;
            y[orderI] = yOrderI * t;
        }
        double sum = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sum = 0.5 * sum + y[i];
        }
        double sumBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            yBar[i] += sumBar;
            sumBar *= 0.5;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            int orderI = order[i];
            double yBarOrderI = yBar[orderI];
            yBar[orderI] = 0.0;
            yBar[i] += yBarOrderI * tape4[i] * 0.5;
            yBar[orderI] += yBarOrderI * tape3[i];
        }
        for (int i = 0; i < x.length; i++) {
            double yBarI = yBar[i];
            yBar[i] = yBarI + yBarI / tape2[i] * tape[i];
        }
        double wBar = 0.0;
        for (int i = 0; i <= iStart; i++) {
            double xi = x[i];
            double t = xi * w;
            double t2 = 0.0;
            if (t > 0.2) {
                double yBarI = yBar[i];
                yBar[i] = 0.0;
                t2 = 2.0 * yBarI * t;
            }
            double yBarI = yBar[i];
            yBar[i] = 0.0;
            double t3 = t2 + yBarI;
            wBar += t3 * xi;
            xBar[i] += t3 * w;
        }
        partials[0] = wBar;
        return sum;
    }

    private static double leftEarlyGradientKernel(double[] x, double limit, double[] xBar,
            boolean[][] booleans, double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] y = room(doubles, 0, x.length);
        double[] yBar = room(doubles, 1, x.length);
        double total = 0.0;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
            double xi = x[i];
            total += xi * xi;
            boolean test = total > limit;
            tape[trips] = test;
            trips++;
            if (test) {
                break;
            }
            y[i] = total;
        }
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            xBar[i] = yi;
            yBar[i] += yi + x[i] + yi;
        }
        double totalBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double xk = x[k];
            if (!tape[k]) {
                double yBarK = yBar[k];
                yBar[k] = 0.0;
                totalBar += yBarK;
            }
            xBar[k] += 2.0 * totalBar * xk;
        }
        return 0.0;
    }

    private static double leftEarlyValueAndGradientKernel(double[] x, double limit, double[] xBar,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] y = room(doubles, 0, x.length);
        double[] yBar = room(doubles, 1, x.length);
        double total = 0.0;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
            double xi = x[i];
            total += xi * xi;
            boolean test = total > limit;
            tape[trips] = test;
            trips++;
            if (test) {
                break;
            }
            y[i] = total;
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            double t = yi + x[i];
            sum += t * yi;
            xBar[i] = yi;
            yBar[i] += t + yi;
        }
        double totalBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double xk = x[k];
            if (!tape[k]) {
                double yBarK = yBar[k];
                yBar[k] = 0.0;
                totalBar += yBarK;
            }
            xBar[k] += 2.0 * totalBar * xk;
        }
        partials[0] = 0.0;
        return sum;
    }

    private static double addedInOrderGradientKernel(double[] x, int[] k, double w, double[] xBar,
            double[][] doubles) {
        double[] y = room(doubles, 0, x.length);
        double[] yBar = room(doubles, 1, x.length);
        double t = w / 3.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            y[k[i]] += t;
            y[i] += 0.1 * xi + Math.sin(xi);
        }
        boolean test = w > 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            y[k[i]] += 0.7 * xi;
            if (test) {
                y[i] = y[i] + w * xi - xi / 7.0 + 1000.0 * w;
            }
        }
        for (int i = 0; i < x.length; i++) {
            yBar[i] += 2.0 * y[i];
        }
        double wBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int ki = k[i];
            double t2 = 0.0;
            if (test) {
                double yBarI = yBar[i];
                double t3 = yBarI + 0.0;
                t2 = t3 * -0.14285714285714285;
                yBar[i] = t3;
                wBar = wBar + yBarI * 1000.0 + t3 * x[i];
                xBar[i] += t3 * w;
            }
            xBar[i] += t2 + yBar[ki] * 0.7;
        }
        double t2 = 0.0;
        for (int i = 0; i < x.length; i++) {
            double yBarI = yBar[i];
            t2 += yBar[k[i]];
            xBar[i] += yBarI * Math.cos(x[i]) + yBarI * 0.1;
        }
        return wBar + t2 * 0.3333333333333333;
    }

    private static double addedInOrderValueAndGradientKernel(double[] x, int[] k, double w, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] y = room(doubles, 0, x.length);
        double[] yBar = room(doubles, 1, x.length);
        double t = w / 3.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            y[k[i]] += t;
            y[i] += 0.1 * xi + Math.sin(xi);
        }
        boolean test = w > 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            y[k[i]] += 0.7 * xi;
            if (test) {
                y[i] = y[i] + w * xi - xi / 7.0 + 1000.0 * w;
            }
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            sum += yi * yi;
            yBar[i] += 2.0 * yi;
        }
        double wBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int ki = k[i];
            double t2 = 0.0;
            if (test) {
                double yBarI = yBar[i];
                double t3 = yBarI + 0.0;
                t2 = t3 * -0.14285714285714285;
                yBar[i] = t3;
                wBar = wBar + yBarI * 1000.0 + t3 * x[i];
                xBar[i] += t3 * w;
            }
            xBar[i] += t2 + yBar[ki] * 0.7;
        }
        double t2 = 0.0;
        for (int i = 0; i < x.length; i++) {
            double yBarI = yBar[i];
            t2 += yBar[k[i]];
            xBar[i] += yBarI * Math.cos(x[i]) + yBarI * 0.1;
        }
        partials[0] = wBar + t2 * 0.3333333333333333;
        return sum;
    }

    private static double clearedAndAddedToGradientKernel(double[] x, int[] k, double w, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] y = room(doubles, 4, x.length);
        double[] yBar = room(doubles, 5, x.length);
        if (tape.length < 3) {
            tape = grow(doubles, 0, 3);
        }
        long size = 3L * x.length;
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        double sum = 0.0;
        for (int t = 0; t < 3; t++) {
            double t2 = w + sum;
            tape[t] = t2;
            double t3 = Math.sin(t2);
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape2[base + i] = xi;
                y[i] = 0.0 + w * xi;
                y[k[i]] += t3;
                y[i] += xi * xi;
            }
            for (int i = 0; i < x.length; i++) {
                double yi = y[i];
                int at = base + i;
                tape4[at] = yi;
                double t4 = y[k[i]];
                tape3[at] = t4;
                sum += yi * t4;
                x[i] = 0.5 * x[i] + 0.1 * yi;
            }
        }
        double wBar = 0.0;
        double sumBar = 1.0;
        for (int t = 2; t >= 0; t--) {
            double tapeT = tape[t];
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                int at = base + i;
                double xBarI = xBar[i];
                xBar[i] = xBarI * 0.5;
                yBar[k[i]] += sumBar * tape4[at];
                yBar[i] += xBarI * 0.1 + sumBar * tape3[at];
            }
            double t2 = 0.0;
            for (int i = x.length - 1; i >= 0; i--) {
                double t3 = tape2[base + i];
                double yBarI = yBar[i];
                t2 += yBar[k[i]];
                wBar += yBarI * t3;
                xBar[i] += 2.0 * yBarI * t3 + yBarI * w;
                yBar[i] = 0.0;
            }
            double t3 = t2 * Math.cos(tapeT);
            wBar += t3;
            sumBar += t3;
        }
        return wBar;
    }

    private static double clearedAndAddedToValueAndGradientKernel(double[] x, int[] k, double w,
            double[] xBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] y = room(doubles, 4, x.length);
        double[] yBar = room(doubles, 5, x.length);
        if (tape.length < 3) {
            tape = grow(doubles, 0, 3);
        }
        long size = 3L * x.length;
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        double sum = 0.0;
        for (int t = 0; t < 3; t++) {
            double t2 = w + sum;
            tape[t] = t2;
            double t3 = Math.sin(t2);
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape2[base + i] = xi;
                y[i] = 0.0 + w * xi;
                y[k[i]] += t3;
                y[i] += xi * xi;
            }
            for (int i = 0; i < x.length; i++) {
                double yi = y[i];
                int at = base + i;
                tape4[at] = yi;
                double t4 = y[k[i]];
                tape3[at] = t4;
                sum += yi * t4;
                x[i] = 0.5 * x[i] + 0.1 * yi;
            }
        }
        double wBar = 0.0;
        double sumBar = 1.0;
        for (int t = 2; t >= 0; t--) {
            double tapeT = tape[t];
            int base = t * x.length;
            for (int i = 0; i < x.length; i++) {
                int at = base + i;
                double xBarI = xBar[i];
                xBar[i] = xBarI * 0.5;
                yBar[k[i]] += sumBar * tape4[at];
                yBar[i] += xBarI * 0.1 + sumBar * tape3[at];
            }
            double t2 = 0.0;
            for (int i = x.length - 1; i >= 0; i--) {
                double t3 = tape2[base + i];
                double yBarI = yBar[i];
                t2 += yBar[k[i]];
                wBar += yBarI * t3;
                xBar[i] += 2.0 * yBarI * t3 + yBarI * w;
                yBar[i] = 0.0;
            }
            double t3 = t2 * Math.cos(tapeT);
            wBar += t3;
            sumBar += t3;
        }
        partials[0] = wBar;
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
