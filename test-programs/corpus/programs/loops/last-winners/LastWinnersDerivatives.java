package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LastWinners}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LastWinnersDerivatives {

    private LastWinnersDerivatives() {}

    /**
     * The derivative of {@link LastWinners#pooled(double[], double)} with respect to {@code x} and
     * {@code scale}.
     *
     * <p>
     * Where the arguments are equal (line 13), {@code max} has the derivative of the first.
     */
    public static PooledGradient pooledGradient(double[] x, double scale) {
        PooledGradient into = new PooledGradient();
        pooledGradient(x, scale, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LastWinners#pooled(double[], double)} with respect to {@code x} and
     * {@code scale} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * x.length + 5}; of the method itself: at most {@code 2 * x.length + 1}.
     * Workspace: none.
     */
    public static void pooledGradient(double[] x, double scale, PooledGradient into) {
        into.prepare(x);
        into.scale = pooledGradientKernel(x, scale, into.x);
    }

    /**
     * Computes the derivative of {@link LastWinners#pooled(double[], double)} with respect to {@code x} and
     * {@code scale} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (x.length + 3)}; of the method itself: at most {@code 2 * x.length + 1}.
     * Workspace: none.
     */
    public static double pooledValueAndGradient(double[] x, double scale, PooledGradient into) {
        into.prepare(x);
        double value = pooledValueAndGradientKernel(x, scale, into.x, into.partials);
        into.scale = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LastWinners#pooled(double[], double)} with respect to {@code x} and
     * {@code scale}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PooledGradient {
        private double[] x = new double[0];
        private double scale;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PooledGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PooledGradient into(double[] x) {
            PooledGradient holder = new PooledGradient();
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

        /** The derivative with respect to {@code scale}. */
        public double scale() {
            return scale;
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
    }

    /**
     * The derivative of {@link LastWinners#leastByTest(double[])} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 22) has the derivative of the side taken.
     */
    public static LeastByTestGradient leastByTestGradient(double[] x) {
        LeastByTestGradient into = new LeastByTestGradient();
        leastByTestGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LastWinners#leastByTest(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length + 2}; of the method itself: {@code x.length - 1}. Workspace: none.
     */
    public static void leastByTestGradient(double[] x, LeastByTestGradient into) {
        into.prepare(x);
        leastByTestGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link LastWinners#leastByTest(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code x.length + 2}; of the method itself: {@code x.length - 1}. Workspace: none.
     */
    public static double leastByTestValueAndGradient(double[] x, LeastByTestGradient into) {
        into.prepare(x);
        return leastByTestValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link LastWinners#leastByTest(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LeastByTestGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public LeastByTestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LeastByTestGradient into(double[] x) {
            LeastByTestGradient holder = new LeastByTestGradient();
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
    }

    /**
     * The derivative of {@link LastWinners#nearest(double[][], double[][])} with respect to {@code points}
     * and {@code centres}.
     *
     * <p>
     * Where the argument is 0 (line 47), the derivative of {@code sqrt} is infinite. The branch on active
     * values (line 42) has the derivative of the side taken.
     */
    public static NearestGradient nearestGradient(double[][] points, double[][] centres) {
        NearestGradient into = new NearestGradient();
        nearestGradient(points, centres, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LastWinners#nearest(double[][], double[][])} with respect to
     * {@code points} and {@code centres} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most
     * {@code 3 * centres.length * elements(points) + 5 * elements(points) + 5 * points.length}; of the method
     * itself: {@code 3 * centres.length * elements(points) + 4 * points.length}. Workspace: none.
     */
    public static void nearestGradient(double[][] points, double[][] centres, NearestGradient into) {
        into.prepare(points, centres);
        nearestGradientKernel(points, centres, into.points, into.centres);
    }

    /**
     * Computes the derivative of {@link LastWinners#nearest(double[][], double[][])} with respect to
     * {@code points} and {@code centres} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most
     * {@code 3 * centres.length * elements(points) + 5 * elements(points) + 7 * points.length}; of the method
     * itself: {@code 3 * centres.length * elements(points) + 4 * points.length}. Workspace: none.
     */
    public static double nearestValueAndGradient(double[][] points, double[][] centres,
            NearestGradient into) {
        into.prepare(points, centres);
        return nearestValueAndGradientKernel(points, centres, into.points, into.centres);
    }

    /**
     * The derivative of {@link LastWinners#nearest(double[][], double[][])} with respect to {@code points}
     * and {@code centres}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NearestGradient {
        private double[][] points = new double[0][];
        private double[][] centres = new double[0][];
        private boolean given;
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public NearestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NearestGradient into(double[][] points, double[][] centres) {
            NearestGradient holder = new NearestGradient();
            if (holder.own.add(points, 2, "points")) {
                throw new IllegalArgumentException("the result points has a row twice");
            }
            if (holder.own.owner(centres, 2) != null) {
                throw new IllegalArgumentException("the results points and centres share an array");
            }
            if (holder.own.add(centres, 2, "centres")) {
                throw new IllegalArgumentException("the result centres has a row twice");
            }
            holder.points = points;
            holder.centres = centres;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code points}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] points() {
            return points;
        }

        /**
         * The derivative with respect to {@code centres}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] centres() {
            return centres;
        }

        private void prepare(double[][] points, double[][] centres) {
            own.begin();
            own.add(this.points, 2, "points");
            own.add(this.centres, 2, "centres");
            own.end();
            if (own.owner(points, 2) != null) {
                throw new IllegalArgumentException(
                        "argument points shares an array with the result " + own.owner(points, 2));
            }
            if (own.owner(centres, 2) != null) {
                throw new IllegalArgumentException(
                        "argument centres shares an array with the result " + own.owner(centres, 2));
            }
            if (given && !sameShape(this.points, points)) {
                throw new IllegalArgumentException(
                        "the array given for the result points has not the shape of the argument");
            }
            if (given && !sameShape(this.centres, centres)) {
                throw new IllegalArgumentException(
                        "the array given for the result centres has not the shape of the argument");
            }
            this.points = zerosLike(this.points, points);
            this.centres = zerosLike(this.centres, centres);
        }

        private NearestGradient withoutScratch() {
            NearestGradient results = new NearestGradient();
            results.points = points;
            results.centres = centres;
            return results;
        }
    }

    /**
     * The derivative of {@link LastWinners#lastAbove(double[], double)} with respect to {@code x} and
     * {@code threshold}.
     *
     * <p>
     * Branches on active values (lines 58 and 59) have the derivative of the side taken.
     */
    public static LastAboveGradient lastAboveGradient(double[] x, double threshold) {
        LastAboveGradient into = new LastAboveGradient();
        lastAboveGradient(x, threshold, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LastWinners#lastAbove(double[], double)} with respect to {@code x}
     * and {@code threshold} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * trips + 3}; of the method itself: at most {@code 5 * trips + 1}.
     * Workspace: none. Here {@code trips} is the value of trips in line 57.
     */
    public static void lastAboveGradient(double[] x, double threshold, LastAboveGradient into) {
        into.prepare(x);
        into.threshold = lastAboveGradientKernel(x, threshold, into.x);
    }

    /**
     * Computes the derivative of {@link LastWinners#lastAbove(double[], double)} with respect to {@code x}
     * and {@code threshold} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * trips + 2)}; of the method itself: at most {@code 5 * trips + 1}.
     * Workspace: none. Here {@code trips} is the value of trips in line 57.
     */
    public static double lastAboveValueAndGradient(double[] x, double threshold, LastAboveGradient into) {
        into.prepare(x);
        double value = lastAboveValueAndGradientKernel(x, threshold, into.x, into.partials);
        into.threshold = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LastWinners#lastAbove(double[], double)} with respect to {@code x} and
     * {@code threshold}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LastAboveGradient {
        private double[] x = new double[0];
        private double threshold;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LastAboveGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LastAboveGradient into(double[] x) {
            LastAboveGradient holder = new LastAboveGradient();
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

        /** The derivative with respect to {@code threshold}. */
        public double threshold() {
            return threshold;
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
    }

    /**
     * The derivative of {@link LastWinners#firstAbove(double[], double)} with respect to {@code x} and
     * {@code threshold}.
     *
     * <p>
     * The branch on active values (line 72) has the derivative of the side taken.
     */
    public static FirstAboveGradient firstAboveGradient(double[] x, double threshold) {
        FirstAboveGradient into = new FirstAboveGradient();
        firstAboveGradient(x, threshold, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LastWinners#firstAbove(double[], double)} with respect to {@code x}
     * and {@code threshold} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code rounds71 + 3}; of the method itself: at most {@code rounds71 + 1}.
     * Workspace: none. Here {@code rounds71} is how often the loop in line 71 runs in all.
     */
    public static void firstAboveGradient(double[] x, double threshold, FirstAboveGradient into) {
        into.prepare(x);
        into.threshold = firstAboveGradientKernel(x, threshold, into.x);
    }

    /**
     * Computes the derivative of {@link LastWinners#firstAbove(double[], double)} with respect to {@code x}
     * and {@code threshold} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code rounds71 + 4}; of the method itself: at most {@code rounds71 + 1}.
     * Workspace: none. Here {@code rounds71} is how often the loop in line 71 runs in all.
     */
    public static double firstAboveValueAndGradient(double[] x, double threshold, FirstAboveGradient into) {
        into.prepare(x);
        double value = firstAboveValueAndGradientKernel(x, threshold, into.x, into.partials);
        into.threshold = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LastWinners#firstAbove(double[], double)} with respect to {@code x} and
     * {@code threshold}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FirstAboveGradient {
        private double[] x = new double[0];
        private double threshold;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FirstAboveGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FirstAboveGradient into(double[] x) {
            FirstAboveGradient holder = new FirstAboveGradient();
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

        /** The derivative with respect to {@code threshold}. */
        public double threshold() {
            return threshold;
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
    }

    /**
     * The derivative of {@link LastWinners#drawdown(double[])} with respect to {@code prices}.
     *
     * <p>
     * Where the arguments are equal (lines 86 and 87), {@code max} has the derivative of the first.
     */
    public static DrawdownGradient drawdownGradient(double[] prices) {
        DrawdownGradient into = new DrawdownGradient();
        drawdownGradient(prices, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LastWinners#drawdown(double[])} with respect to {@code prices} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13 * prices.length}; of the method itself: {@code 5 * prices.length}. Workspace:
     * {@code 32 * prices.length} bytes.
     */
    public static void drawdownGradient(double[] prices, DrawdownGradient into) {
        into.prepare(prices);
        drawdownGradientKernel(prices, into.prices, into.doubles);
    }

    /**
     * Computes the derivative of {@link LastWinners#drawdown(double[])} with respect to {@code prices} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * prices.length}; of the method itself: {@code 5 * prices.length}. Workspace:
     * {@code 32 * prices.length} bytes.
     */
    public static double drawdownValueAndGradient(double[] prices, DrawdownGradient into) {
        into.prepare(prices);
        return drawdownValueAndGradientKernel(prices, into.prices, into.doubles);
    }

    /**
     * The derivative of {@link LastWinners#drawdown(double[])} with respect to {@code prices}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class DrawdownGradient {
        private double[] prices = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public DrawdownGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DrawdownGradient into(double[] prices) {
            DrawdownGradient holder = new DrawdownGradient();
            holder.prices = prices;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code prices}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] prices() {
            return prices;
        }

        private void prepare(double[] prices) {
            if (this.prices == prices) {
                throw new IllegalArgumentException("argument prices shares an array with the result prices");
            }
            if (given && !sameShape(this.prices, prices)) {
                throw new IllegalArgumentException(
                        "the array given for the result prices has not the shape of the argument");
            }
            this.prices = zerosLike(this.prices, prices);
        }

        private DrawdownGradient withoutScratch() {
            DrawdownGradient results = new DrawdownGradient();
            results.prices = prices;
            return results;
        }
    }

    /**
     * The derivative of {@link LastWinners#twoOfOne(double[], double[], int)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Branches on active values (lines 100, 101, 102 and 104) have the derivative of the side taken.
     */
    public static TwoOfOneGradient twoOfOneGradient(double[] x, double[] y, int start) {
        TwoOfOneGradient into = new TwoOfOneGradient();
        twoOfOneGradient(x, y, start, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LastWinners#twoOfOne(double[], double[], int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code -4 * start + 4 * x.length + 11}; of the method itself: at most
     * {@code 2 * (-start + x.length + 1)}. Workspace: none.
     */
    public static void twoOfOneGradient(double[] x, double[] y, int start, TwoOfOneGradient into) {
        into.prepare(x, y);
        twoOfOneGradientKernel(x, y, start, into.x, into.y);
    }

    /**
     * Computes the derivative of {@link LastWinners#twoOfOne(double[], double[], int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * (-start + x.length + 3)}; of the method itself: at most
     * {@code 2 * (-start + x.length + 1)}. Workspace: none.
     */
    public static double twoOfOneValueAndGradient(double[] x, double[] y, int start, TwoOfOneGradient into) {
        into.prepare(x, y);
        return twoOfOneValueAndGradientKernel(x, y, start, into.x, into.y);
    }

    /**
     * The derivative of {@link LastWinners#twoOfOne(double[], double[], int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TwoOfOneGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public TwoOfOneGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TwoOfOneGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            TwoOfOneGradient holder = new TwoOfOneGradient();
            holder.x = x;
            holder.y = y;
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
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] x, double[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }
    }

    /**
     * The derivative of {@link LastWinners#whileShifting(double[])} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 116) has the derivative of the side taken.
     */
    public static WhileShiftingGradient whileShiftingGradient(double[] x) {
        WhileShiftingGradient into = new WhileShiftingGradient();
        whileShiftingGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LastWinners#whileShifting(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * x.length - 6}; of the method itself: at most {@code 2 * x.length - 1}.
     * Workspace: {@code 17 * x.length - 9} bytes.
     */
    public static void whileShiftingGradient(double[] x, WhileShiftingGradient into) {
        into.prepare(x);
        whileShiftingGradientKernel(into.xCopy, into.x, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link LastWinners#whileShifting(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * x.length - 5}; of the method itself: at most {@code 2 * x.length - 1}.
     * Workspace: {@code 17 * x.length - 9} bytes.
     */
    public static double whileShiftingValueAndGradient(double[] x, WhileShiftingGradient into) {
        into.prepare(x);
        return whileShiftingValueAndGradientKernel(into.xCopy, into.x, into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link LastWinners#whileShifting(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class WhileShiftingGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public WhileShiftingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WhileShiftingGradient into(double[] x) {
            WhileShiftingGradient holder = new WhileShiftingGradient();
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

        private WhileShiftingGradient withoutScratch() {
            WhileShiftingGradient results = new WhileShiftingGradient();
            results.x = x;
            return results;
        }
    }

    private static double pooledGradientKernel(double[] x, double scale, double[] xBar) {
        double best = Double.NEGATIVE_INFINITY;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double t = x[i] * scale;
            last = t > best | t != t ? i : last;
            best = Math.max(best, t);
        }
        boolean test = last >= 0;
        double scaleBar = 1.0;
        double bestBar = 0.0;
        if (x.length > 0) {
            bestBar = 2.0 * best;
            scaleBar = 0.0;
        }
        double t = bestBar == 0.0 ? 0.0 : bestBar;
        if (test) {
            double t2 = scaleBar + t * x[last];
            xBar[last] += t * scale;
            return t2;
        }
        return scaleBar;
    }

    private static double pooledValueAndGradientKernel(double[] x, double scale, double[] xBar,
            double[] partials) {
        double best = Double.NEGATIVE_INFINITY;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double t = x[i] * scale;
            last = t > best | t != t ? i : last;
            best = Math.max(best, t);
        }
        boolean test = last >= 0;
        double scaleBar = 1.0;
        double bestBar = 0.0;
        double t;
        if (x.length > 0) {
            t = best * best;
            bestBar = 2.0 * best;
            scaleBar = 0.0;
        } else {
            t = scale;
        }
        double t2 = bestBar == 0.0 ? 0.0 : bestBar;
        if (test) {
            double t3 = scaleBar + t2 * x[last];
            xBar[last] += t2 * scale;
            partials[0] = t3;
            return t;
        }
        partials[0] = scaleBar;
        return t;
    }

    private static void leastByTestGradientKernel(double[] x, double[] xBar) {
        double least = x[0];
        int last = -1;
        for (int i = 1; i < x.length; i++) {
            double xi = x[i];
            double least2 = xi * xi;
            if (least2 < least) {
                last = i;
            } else {
                least2 = least;
            }
            least = least2;
        }
        if (last >= 0) {
            xBar[last] += 2.0 * x[last];
        } else {
            xBar[0] += 1.0;
        }
    }

    private static double leastByTestValueAndGradientKernel(double[] x, double[] xBar) {
        double least = x[0];
        int last = -1;
        for (int i = 1; i < x.length; i++) {
            double xi = x[i];
            double least2 = xi * xi;
            if (least2 < least) {
                last = i;
            } else {
                least2 = least;
            }
            least = least2;
        }
        if (last >= 0) {
            xBar[last] += 2.0 * x[last];
        } else {
            xBar[0] += 1.0;
        }
        return least;
    }

    private static void nearestGradientKernel(double[][] points, double[][] centres, double[][] pointsBar,
            double[][] centresBar) {
        for (int i = 0; i < points.length; i++) {
            double best = Double.MAX_VALUE;
            int which = -1;
            int last = -1;
            for (int c = 0; c < centres.length; c++) {
                double[] pointsI = points[i];
                int k = pointsI.length >= 32 ? pointsI.length - 3 : 0;
                double d = 0.0;
                double d2 = 0.0;
                double d3 = 0.0;
                double d4 = 0.0;
                int k2;
                for (k2 = 0; k2 < k; k2 += 4) {
                    double[] centresC = centres[c];
                    double e = pointsI[k2] - centresC[k2];
                    d += e * e;
                    double e2 = pointsI[k2 + 1] - centresC[k2 + 1];
                    d2 += e2 * e2;
                    double e3 = pointsI[k2 + 2] - centresC[k2 + 2];
                    d3 += e3 * e3;
                    double e4 = pointsI[k2 + 3] - centresC[k2 + 3];
                    d4 += e4 * e4;
                }
                double d5 = d + d2 + (d3 + d4);
                for (; k2 < pointsI.length; k2++) {
                    double e = pointsI[k2] - centres[c][k2];
                    d5 += e * e;
                }
                if (d5 < best) {
                    best = d5;
                    which = c;
                    last = c;
                }
            }
            double t = 0.5 * (which + 1);
            double bestBar = t == 0.0 ? 0.0 : t / Math.sqrt(1.0 + best);
            if (last >= 0) {
                double[] pointsI = points[i];
                double[] pointsBarI = pointsBar[i];
                double t2 = 2.0 * bestBar;
                for (int k = 0; k < pointsI.length; k++) {
                    double e = pointsI[k] - centres[last][k];
                    double eBar = t2 * e;
                    centresBar[last][k] -= eBar;
                    pointsBarI[k] += eBar;
                }
            }
        }
    }

    private static double nearestValueAndGradientKernel(double[][] points, double[][] centres,
            double[][] pointsBar, double[][] centresBar) {
        double sum = 0.0;
        for (int i = 0; i < points.length; i++) {
            double best = Double.MAX_VALUE;
            int which = -1;
            int last = -1;
            for (int c = 0; c < centres.length; c++) {
                double[] pointsI = points[i];
                int k = pointsI.length >= 32 ? pointsI.length - 3 : 0;
                double d = 0.0;
                double d2 = 0.0;
                double d3 = 0.0;
                double d4 = 0.0;
                int k2;
                for (k2 = 0; k2 < k; k2 += 4) {
                    double[] centresC = centres[c];
                    double e = pointsI[k2] - centresC[k2];
                    d += e * e;
                    double e2 = pointsI[k2 + 1] - centresC[k2 + 1];
                    d2 += e2 * e2;
                    double e3 = pointsI[k2 + 2] - centresC[k2 + 2];
                    d3 += e3 * e3;
                    double e4 = pointsI[k2 + 3] - centresC[k2 + 3];
                    d4 += e4 * e4;
                }
                double d5 = d + d2 + (d3 + d4);
                for (; k2 < pointsI.length; k2++) {
                    double e = pointsI[k2] - centres[c][k2];
                    d5 += e * e;
                }
                if (d5 < best) {
                    best = d5;
                    which = c;
                    last = c;
                }
            }
            double t = Math.sqrt(1.0 + best);
            double t2 = which + 1;
            sum += t * t2;
            double t3 = 0.5 * t2;
            double bestBar = t3 == 0.0 ? 0.0 : t3 / t;
            if (last >= 0) {
                double[] pointsI = points[i];
                double[] pointsBarI = pointsBar[i];
                double t4 = 2.0 * bestBar;
                for (int k = 0; k < pointsI.length; k++) {
                    double e = pointsI[k] - centres[last][k];
                    double eBar = t4 * e;
                    centresBar[last][k] -= eBar;
                    pointsBarI[k] += eBar;
                }
            }
        }
        return sum;
    }

    private static double lastAboveGradientKernel(double[] x, double threshold, double[] xBar) {
        int i = x.length - 1;
        int trips = i >= 0 ? i / 2 + 1 : 0;
        double sum = 0.0;
        int last = -1;
        for (int j = 0; j < trips; j++) {
            int i2 = i + j * -2;
            double xI2 = x[i2];
            if (xI2 > 0.0 && xI2 + sum > threshold) {
                last = j;
            }
            sum += 0.1 * xI2;
            xBar[i2] += 0.1;
        }
        if (last >= 0) {
            i += last * -2;
            xBar[i] += (i + 1) * Math.exp(x[i]);
            return 0.0;
        }
        return 1.0;
    }

    private static double lastAboveValueAndGradientKernel(double[] x, double threshold, double[] xBar,
            double[] partials) {
        int i = x.length - 1;
        int trips = i >= 0 ? i / 2 + 1 : 0;
        double found = threshold;
        double sum = 0.0;
        int last = -1;
        for (int j = 0; j < trips; j++) {
            int i2 = i + j * -2;
            double xI2 = x[i2];
            if (xI2 > 0.0 && xI2 + sum > threshold) {
                found = Math.exp(xI2) * (i2 + 1);
                last = j;
            }
            sum += 0.1 * xI2;
            xBar[i2] += 0.1;
        }
        double t = found + sum;
        if (last >= 0) {
            i += last * -2;
            xBar[i] += (i + 1) * Math.exp(x[i]);
            partials[0] = 0.0;
            return t;
        }
        partials[0] = 1.0;
        return t;
    }

    private static double firstAboveGradientKernel(double[] x, double threshold, double[] xBar) {
        double found = -1.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            if (xi > threshold) {
                found = xi * xi;
                last = i;
                break;
            }
        }
        if (last >= 0) {
            xBar[last] += 2.0 * threshold * x[last];
        }
        return found;
    }

    private static double firstAboveValueAndGradientKernel(double[] x, double threshold, double[] xBar,
            double[] partials) {
        double found = -1.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            if (xi > threshold) {
                found = xi * xi;
                last = i;
                break;
            }
        }
        double t = found * threshold;
        if (last >= 0) {
            xBar[last] += 2.0 * threshold * x[last];
        }
        partials[0] = found;
        return t;
    }

    private static void drawdownGradientKernel(double[] prices, double[] pricesBar, double[][] doubles) {
        double[] peakTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] dropTape = doubles[3];
        if (peakTape.length < prices.length) {
            peakTape = grow(doubles, 0, prices.length);
        }
        if (tape.length < prices.length) {
            tape = grow(doubles, 1, prices.length);
        }
        if (tape2.length < prices.length) {
            tape2 = grow(doubles, 2, prices.length);
        }
        if (dropTape.length < prices.length) {
            dropTape = grow(doubles, 3, prices.length);
        }
        double peak = 0.0;
        double drop = 0.0;
        for (int i = 0; i < prices.length; i++) {
            peakTape[i] = peak;
            dropTape[i] = drop;
            double price = prices[i];
            peak = Math.max(peak, price);
            double t = 1.0 / (1.0 + peak);
            tape[i] = t;
            double t2 = (peak - price) * t;
            tape2[i] = t2;
            drop = Math.max(drop, t2);
        }
        double peakBar = 0.0;
        double dropBar = 1.0;
        for (int i = prices.length - 1; i >= 0; i--) {
            double price = prices[i];
            double t = tape2[i];
            boolean test = t > dropTape[i] | t != t;
            double t2 = test ? dropBar : 0.0;
            double t3 = t2 * tape[i];
            boolean test2 = t2 == 0.0;
            double t4 = test2 ? 0.0 : t3;
            peakBar = peakBar + (test2 ? 0.0 : -(t3 * t)) + t4;
            boolean test3 = price > peakTape[i] | price != price;
            pricesBar[i] += (test3 ? peakBar : 0.0) - t4;
            peakBar = test3 ? 0.0 : peakBar;
            dropBar = test ? 0.0 : dropBar;
        }
    }

    private static double drawdownValueAndGradientKernel(double[] prices, double[] pricesBar,
            double[][] doubles) {
        double[] peakTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] dropTape = doubles[3];
        if (peakTape.length < prices.length) {
            peakTape = grow(doubles, 0, prices.length);
        }
        if (tape.length < prices.length) {
            tape = grow(doubles, 1, prices.length);
        }
        if (tape2.length < prices.length) {
            tape2 = grow(doubles, 2, prices.length);
        }
        if (dropTape.length < prices.length) {
            dropTape = grow(doubles, 3, prices.length);
        }
        double peak = 0.0;
        double drop = 0.0;
        for (int i = 0; i < prices.length; i++) {
            peakTape[i] = peak;
            dropTape[i] = drop;
            double price = prices[i];
            peak = Math.max(peak, price);
            double t = 1.0 / (1.0 + peak);
            tape[i] = t;
            double t2 = (peak - price) * t;
            tape2[i] = t2;
            drop = Math.max(drop, t2);
        }
        double peakBar = 0.0;
        double dropBar = 1.0;
        for (int i = prices.length - 1; i >= 0; i--) {
            double price = prices[i];
            double t = tape2[i];
            boolean test = t > dropTape[i] | t != t;
            double t2 = test ? dropBar : 0.0;
            double t3 = t2 * tape[i];
            boolean test2 = t2 == 0.0;
            double t4 = test2 ? 0.0 : t3;
            peakBar = peakBar + (test2 ? 0.0 : -(t3 * t)) + t4;
            boolean test3 = price > peakTape[i] | price != price;
            pricesBar[i] += (test3 ? peakBar : 0.0) - t4;
            peakBar = test3 ? 0.0 : peakBar;
            dropBar = test ? 0.0 : dropBar;
        }
        return drop;
    }

    private static void twoOfOneGradientKernel(double[] x, double[] y, int start, double[] xBar,
            double[] yBar) {
        double a = y[0];
        double b = 1.0;
        double c = 2.0;
        int last = -1;
        int last2 = -1;
        int round = 0;
        for (int i = start; i < x.length; i++) {
            double c2 = x[i];
            double yi = y[i];
            double a2 = c2 * yi;
            if (a2 > a) {
                b = c2 - yi;
                last = round;
                last2 = round;
            } else {
                a2 = a;
            }
            if (!(c2 > 0.5)) {
                if (yi > 0.5) {
                    c = yi * yi;
                }
                c2 = c;
            }
            a = a2;
            c = c2;
            round++;
        }
        boolean test = last >= 0;
        double cBar = a * b;
        double aBar = c * b;
        double bBar = c * a;
        if (last2 >= 0) {
            int k = start + last2;
            yBar[k] -= bBar;
            xBar[k] += bBar;
        }
        if (test) {
            int k = start + last;
            yBar[k] += aBar * x[k];
            xBar[k] += aBar * y[k];
        } else {
            yBar[0] += aBar;
        }
        for (int i = x.length - 1; i >= start; i--) {
            double yi = y[i];
            double cBar2 = 0.0;
            double t = 0.0;
            if (!(x[i] > 0.5)) {
                if (yi > 0.5) {
                    t = 2.0 * cBar * yi;
                    cBar = 0.0;
                }
                cBar2 = cBar;
                cBar = 0.0;
            }
            yBar[i] += t;
            xBar[i] += cBar;
            cBar = cBar2;
        }
    }

    private static double twoOfOneValueAndGradientKernel(double[] x, double[] y, int start, double[] xBar,
            double[] yBar) {
        double a = y[0];
        double b = 1.0;
        double c = 2.0;
        int last = -1;
        int last2 = -1;
        int round = 0;
        for (int i = start; i < x.length; i++) {
            double c2 = x[i];
            double yi = y[i];
            double a2 = c2 * yi;
            if (a2 > a) {
                b = c2 - yi;
                last = round;
                last2 = round;
            } else {
                a2 = a;
            }
            if (!(c2 > 0.5)) {
                if (yi > 0.5) {
                    c = yi * yi;
                }
                c2 = c;
            }
            a = a2;
            c = c2;
            round++;
        }
        boolean test = last >= 0;
        double cBar = a * b;
        double t = cBar * c;
        double aBar = c * b;
        double bBar = c * a;
        if (last2 >= 0) {
            int k = start + last2;
            yBar[k] -= bBar;
            xBar[k] += bBar;
        }
        if (test) {
            int k = start + last;
            yBar[k] += aBar * x[k];
            xBar[k] += aBar * y[k];
        } else {
            yBar[0] += aBar;
        }
        for (int i = x.length - 1; i >= start; i--) {
            double yi = y[i];
            double cBar2 = 0.0;
            double t2 = 0.0;
            if (!(x[i] > 0.5)) {
                if (yi > 0.5) {
                    t2 = 2.0 * cBar * yi;
                    cBar = 0.0;
                }
                cBar2 = cBar;
                cBar = 0.0;
            }
            yBar[i] += t2;
            xBar[i] += cBar;
            cBar = cBar2;
        }
        return t;
    }

    private static void whileShiftingGradientKernel(double[] x, double[] xBar, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        long k = x.length - 1L;
        if (tape.length < k) {
            tape = grow(booleans, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 0, k);
        }
        double best = 0.0;
        for (int i = 1; i < x.length; i++) {
            double xi = x[i];
            tape2[i - 1] = xi;
            boolean test = xi > best;
            tape[i - 1] = test;
            if (test) {
                best = xi * 3.0;
            }
            x[i - 1] = xi * xi;
        }
        if (x.length > 0) {
            xBar[0] += 1.0;
        }
        double bestBar = 1.0;
        for (int i = x.length - 1; i >= 1; i--) {
            double t = xBar[i - 1];
            xBar[i - 1] = 0.0;
            double t2 = 2.0 * t * tape2[i - 1];
            if (tape[i - 1]) {
                t2 += bestBar * 3.0;
                bestBar = 0.0;
            }
            xBar[i] += t2;
        }
    }

    private static double whileShiftingValueAndGradientKernel(double[] x, double[] xBar, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        long k = x.length - 1L;
        if (tape.length < k) {
            tape = grow(booleans, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 0, k);
        }
        double best = 0.0;
        for (int i = 1; i < x.length; i++) {
            double xi = x[i];
            tape2[i - 1] = xi;
            boolean test = xi > best;
            tape[i - 1] = test;
            if (test) {
                best = xi * 3.0;
            }
            x[i - 1] = xi * xi;
        }
        double t = 0.0;
        if (x.length > 0) {
            t = x[0];
            xBar[0] += 1.0;
        }
        double t2 = best + t;
        double bestBar = 1.0;
        for (int i = x.length - 1; i >= 1; i--) {
            double t3 = xBar[i - 1];
            xBar[i - 1] = 0.0;
            double t4 = 2.0 * t3 * tape2[i - 1];
            if (tape[i - 1]) {
                t4 += bestBar * 3.0;
                bestBar = 0.0;
            }
            xBar[i] += t4;
        }
        return t2;
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
