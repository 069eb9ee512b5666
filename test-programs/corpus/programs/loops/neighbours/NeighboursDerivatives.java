package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Neighbours}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class NeighboursDerivatives {

    private NeighboursDerivatives() {}

    /**
     * The derivative of {@link Neighbours#travelTime(double[], double[])} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Where the argument is 0 (line 17), the derivative of {@code sqrt} is infinite.
     */
    public static TravelTimeGradient travelTimeGradient(double[] x, double[] y) {
        TravelTimeGradient into = new TravelTimeGradient();
        travelTimeGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Neighbours#travelTime(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 29 * (x.length - 1)}; of the method itself: {@code 14 * (x.length - 1)}. Workspace:
     * at most {@code 32 * x.length} bytes.
     */
    public static void travelTimeGradient(double[] x, double[] y, TravelTimeGradient into) {
        into.prepare(x, y);
        travelTimeGradientKernel(x, y, into.x, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link Neighbours#travelTime(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 30 * (x.length - 1)}; of the method itself: {@code 14 * (x.length - 1)}. Workspace:
     * at most {@code 32 * x.length} bytes.
     */
    public static double travelTimeValueAndGradient(double[] x, double[] y, TravelTimeGradient into) {
        into.prepare(x, y);
        return travelTimeValueAndGradientKernel(x, y, into.x, into.y, into.doubles);
    }

    /**
     * The derivative of {@link Neighbours#travelTime(double[], double[])} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TravelTimeGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public TravelTimeGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TravelTimeGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            TravelTimeGradient holder = new TravelTimeGradient();
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
            this.x = roomLike(this.x, x);
            this.y = roomLike(this.y, y);
        }

        private TravelTimeGradient withoutScratch() {
            TravelTimeGradient results = new TravelTimeGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    /** The derivative of {@link Neighbours#bending(double[])} with respect to {@code y}. */
    public static BendingGradient bendingGradient(double[] y) {
        BendingGradient into = new BendingGradient();
        bendingGradient(y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Neighbours#bending(double[])} with respect to {@code y} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 20 * (y.length - 2)}; of the method itself: {@code 7 * (y.length - 2)}. Workspace:
     * none.
     */
    public static void bendingGradient(double[] y, BendingGradient into) {
        into.prepare(y);
        bendingGradientKernel(y, into.y);
    }

    /**
     * Computes the derivative of {@link Neighbours#bending(double[])} with respect to {@code y} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 21 * (y.length - 2)}; of the method itself: {@code 7 * (y.length - 2)}. Workspace:
     * none.
     */
    public static double bendingValueAndGradient(double[] y, BendingGradient into) {
        into.prepare(y);
        return bendingValueAndGradientKernel(y, into.y);
    }

    /**
     * The derivative of {@link Neighbours#bending(double[])} with respect to {@code y}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class BendingGradient {
        private double[] y = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public BendingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BendingGradient into(double[] y) {
            BendingGradient holder = new BendingGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] y) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }
    }

    /** The derivative of {@link Neighbours#smoothedInPlace(double[])} with respect to {@code y}. */
    public static SmoothedInPlaceGradient smoothedInPlaceGradient(double[] y) {
        SmoothedInPlaceGradient into = new SmoothedInPlaceGradient();
        smoothedInPlaceGradient(y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Neighbours#smoothedInPlace(double[])} with respect to {@code y} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 15 * (y.length - 1)}; of the method itself: {@code 9 * y.length - 8}. Workspace:
     * {@code 8 * (4 * y.length - 3)} bytes.
     */
    public static void smoothedInPlaceGradient(double[] y, SmoothedInPlaceGradient into) {
        into.prepare(y);
        smoothedInPlaceGradientKernel(into.yCopy, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link Neighbours#smoothedInPlace(double[])} with respect to {@code y} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 16 * y.length - 15}; of the method itself: {@code 9 * y.length - 8}. Workspace:
     * {@code 8 * (4 * y.length - 3)} bytes.
     */
    public static double smoothedInPlaceValueAndGradient(double[] y, SmoothedInPlaceGradient into) {
        into.prepare(y);
        return smoothedInPlaceValueAndGradientKernel(into.yCopy, into.y, into.doubles);
    }

    /**
     * The derivative of {@link Neighbours#smoothedInPlace(double[])} with respect to {@code y}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SmoothedInPlaceGradient {
        private double[] y = new double[0];
        private boolean given;
        private double[] yCopy = new double[0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public SmoothedInPlaceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SmoothedInPlaceGradient into(double[] y) {
            SmoothedInPlaceGradient holder = new SmoothedInPlaceGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] y) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = roomLike(this.y, y);
        }

        private SmoothedInPlaceGradient withoutScratch() {
            SmoothedInPlaceGradient results = new SmoothedInPlaceGradient();
            results.y = y;
            return results;
        }
    }

    /**
     * The derivative of {@link Neighbours#handedOn(double[], double)} with respect to {@code y} and
     * {@code first}.
     */
    public static HandedOnGradient handedOnGradient(double[] y, double first) {
        HandedOnGradient into = new HandedOnGradient();
        handedOnGradient(y, first, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Neighbours#handedOn(double[], double)} with respect to {@code y} and
     * {@code first} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13 * y.length}; of the method itself: {@code 6 * y.length}. Workspace:
     * {@code 24 * y.length} bytes.
     */
    public static void handedOnGradient(double[] y, double first, HandedOnGradient into) {
        into.prepare(y);
        into.first = handedOnGradientKernel(y, first, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link Neighbours#handedOn(double[], double)} with respect to {@code y} and
     * {@code first} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 16 * y.length}; of the method itself: {@code 6 * y.length}. Workspace:
     * {@code 24 * y.length} bytes.
     */
    public static double handedOnValueAndGradient(double[] y, double first, HandedOnGradient into) {
        into.prepare(y);
        double value = handedOnValueAndGradientKernel(y, first, into.y, into.doubles, into.partials);
        into.first = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Neighbours#handedOn(double[], double)} with respect to {@code y} and
     * {@code first}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class HandedOnGradient {
        private double[] y = new double[0];
        private double first;
        private boolean given;
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public HandedOnGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HandedOnGradient into(double[] y) {
            HandedOnGradient holder = new HandedOnGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /** The derivative with respect to {@code first}. */
        public double first() {
            return first;
        }

        private void prepare(double[] y) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }

        private HandedOnGradient withoutScratch() {
            HandedOnGradient results = new HandedOnGradient();
            results.y = y;
            results.first = first;
            return results;
        }
    }

    /**
     * The derivative of {@link Neighbours#onlySomeRounds(double[])} with respect to {@code y}.
     *
     * <p>
     * Where the argument is 0 (line 65), the derivative of {@code sqrt} is infinite. The branch on active
     * values (line 62) has the derivative of the side taken.
     */
    public static OnlySomeRoundsGradient onlySomeRoundsGradient(double[] y) {
        OnlySomeRoundsGradient into = new OnlySomeRoundsGradient();
        onlySomeRoundsGradient(y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Neighbours#onlySomeRounds(double[])} with respect to {@code y} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 10 * (y.length - 1)}; of the method itself: at most
     * {@code 6 * (y.length - 1)}. Workspace: none.
     */
    public static void onlySomeRoundsGradient(double[] y, OnlySomeRoundsGradient into) {
        into.prepare(y);
        onlySomeRoundsGradientKernel(y, into.y);
    }

    /**
     * Computes the derivative of {@link Neighbours#onlySomeRounds(double[])} with respect to {@code y} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 12 * (y.length - 1)}; of the method itself: at most
     * {@code 6 * (y.length - 1)}. Workspace: none.
     */
    public static double onlySomeRoundsValueAndGradient(double[] y, OnlySomeRoundsGradient into) {
        into.prepare(y);
        return onlySomeRoundsValueAndGradientKernel(y, into.y);
    }

    /**
     * The derivative of {@link Neighbours#onlySomeRounds(double[])} with respect to {@code y}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class OnlySomeRoundsGradient {
        private double[] y = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public OnlySomeRoundsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static OnlySomeRoundsGradient into(double[] y) {
            OnlySomeRoundsGradient holder = new OnlySomeRoundsGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] y) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }
    }

    private static void travelTimeGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        if (1 < x.length) {
            double[] roots = doubles[0];
            if (roots.length < x.length) {
                roots = grow(doubles, 0, x.length);
            }
            double[] roots2 = doubles[1];
            if (roots2.length < x.length) {
                roots2 = grow(doubles, 1, x.length);
            }
            double[] quotients = doubles[2];
            if (quotients.length < x.length) {
                quotients = grow(doubles, 2, x.length);
            }
            double[] quotients2 = doubles[3];
            if (quotients2.length < x.length) {
                quotients2 = grow(doubles, 3, x.length);
            }
            for (int i = 0; i < x.length; i++) {
                roots2[i] = Math.sqrt(2.0 + y[i]);
            }
            double rootsPrevious = roots2[0];
            double xPrevious = x[0];
            double yPrevious = y[0];
            double xPrevious2 = xPrevious;
            double yPrevious2 = yPrevious;
            for (int i = 1; i < x.length; i++) {
                double t = roots2[i];
                double xi = x[i];
                double dx = xi - xPrevious2;
                double yi = y[i];
                double dy = yi - yPrevious2;
                roots[i] = dx * dx + dy * dy + 0.01;
                quotients[i] = rootsPrevious + t;
                rootsPrevious = t;
                xPrevious2 = xi;
                yPrevious2 = yi;
            }
            for (int i = 1; i < x.length; i++) {
                roots[i] = Math.sqrt(roots[i]);
            }
            for (int i = 1; i < x.length; i++) {
                quotients[i] = 1.0 / quotients[i];
            }
            for (int i = 0; i < x.length; i++) {
                quotients2[i] = -0.5 / roots2[i];
            }
            double quotientsPrevious = quotients2[0];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            double xBarCarry = 0.0;
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                double yi = y[i];
                double rootsI = roots[i];
                double quotientsI = quotients[i];
                double t = quotientsI * (rootsI * quotientsI);
                double t2 = quotients2[i];
                double t3 = quotientsI / rootsI;
                double dyBar = t3 * (yi - yPrevious);
                double dxBar = t3 * (xi - xPrevious);
                double t4 = t + yBarCarry;
                yBar[i - 1] = (t4 == 0.0 ? 0.0 : t4 * quotientsPrevious) + yBarCarry2 - dyBar;
                xBar[i - 1] = xBarCarry - dxBar;
                quotientsPrevious = t2;
                yBarCarry = t;
                yBarCarry2 = dyBar;
                xBarCarry = dxBar;
                xPrevious = xi;
                yPrevious = yi;
            }
            int k = x.length - 1;
            yBar[k] = (yBarCarry == 0.0 ? 0.0 : yBarCarry * quotientsPrevious) + yBarCarry2;
            xBar[k] = xBarCarry;
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
    }

    private static double travelTimeValueAndGradientKernel(double[] x, double[] y, double[] xBar,
            double[] yBar, double[][] doubles) {
        double time = 0.0;
        if (1 < x.length) {
            double[] roots = doubles[0];
            if (roots.length < x.length) {
                roots = grow(doubles, 0, x.length);
            }
            double[] roots2 = doubles[1];
            if (roots2.length < x.length) {
                roots2 = grow(doubles, 1, x.length);
            }
            double[] quotients = doubles[2];
            if (quotients.length < x.length) {
                quotients = grow(doubles, 2, x.length);
            }
            double[] quotients2 = doubles[3];
            if (quotients2.length < x.length) {
                quotients2 = grow(doubles, 3, x.length);
            }
            for (int i = 0; i < x.length; i++) {
                roots2[i] = Math.sqrt(2.0 + y[i]);
            }
            double rootsPrevious = roots2[0];
            double xPrevious = x[0];
            double yPrevious = y[0];
            double xPrevious2 = xPrevious;
            double yPrevious2 = yPrevious;
            for (int i = 1; i < x.length; i++) {
                double t = roots2[i];
                double xi = x[i];
                double dx = xi - xPrevious2;
                double yi = y[i];
                double dy = yi - yPrevious2;
                roots[i] = dx * dx + dy * dy + 0.01;
                quotients[i] = rootsPrevious + t;
                rootsPrevious = t;
                xPrevious2 = xi;
                yPrevious2 = yi;
            }
            for (int i = 1; i < x.length; i++) {
                roots[i] = Math.sqrt(roots[i]);
            }
            for (int i = 1; i < x.length; i++) {
                quotients[i] = 1.0 / quotients[i];
            }
            for (int i = 0; i < x.length; i++) {
                quotients2[i] = -0.5 / roots2[i];
            }
            double quotientsPrevious = quotients2[0];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            double xBarCarry = 0.0;
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                double yi = y[i];
                double rootsI = roots[i];
                double quotientsI = quotients[i];
                double t = rootsI * quotientsI;
                time += t;
                double t2 = quotientsI * t;
                double t3 = quotients2[i];
                double t4 = quotientsI / rootsI;
                double dyBar = t4 * (yi - yPrevious);
                double dxBar = t4 * (xi - xPrevious);
                double t5 = t2 + yBarCarry;
                yBar[i - 1] = (t5 == 0.0 ? 0.0 : t5 * quotientsPrevious) + yBarCarry2 - dyBar;
                xBar[i - 1] = xBarCarry - dxBar;
                quotientsPrevious = t3;
                yBarCarry = t2;
                yBarCarry2 = dyBar;
                xBarCarry = dxBar;
                xPrevious = xi;
                yPrevious = yi;
            }
            int k = x.length - 1;
            yBar[k] = (yBarCarry == 0.0 ? 0.0 : yBarCarry * quotientsPrevious) + yBarCarry2;
            xBar[k] = xBarCarry;
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
        return time;
    }

    private static void bendingGradientKernel(double[] y, double[] yBar) {
        int i = y.length - 2;
        if (1 <= i) {
            double t = Math.exp(y[0]);
            double t2 = Math.exp(y[1]);
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int j = 1; j <= i; j++) {
                double t3 = Math.exp(y[j + 1]);
                double t4 = t * t3 / t2;
                double t5 = 1.0 / t2;
                double t6 = t5 / t2;
                double t7 = -(t5 * (t4 / t2)) - t6 * t4;
                double t8 = yBarCarry + (t7 == 0.0 ? 0.0 : t7 * t2);
                yBarCarry = t6 * t * t3;
                yBar[j - 1] += yBarCarry2 + t6 * t3 * t;
                yBarCarry2 = t8;
                t = t2;
                t2 = t3;
            }
            yBar[i + 1] += yBarCarry;
            yBar[i] += yBarCarry2;
        }
    }

    private static double bendingValueAndGradientKernel(double[] y, double[] yBar) {
        int k = y.length - 2 + 1;
        if (1 < k) {
            double t = Math.exp(y[0]);
            double t2 = Math.exp(y[1]);
            double sum = 0.0;
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int i = 1; i < k; i++) {
                double t3 = Math.exp(y[i + 1]);
                double t4 = t * t3 / t2;
                double t5 = t4 / t2;
                sum += t5;
                double t6 = 1.0 / t2;
                double t7 = t6 / t2;
                double t8 = -(t6 * t5) - t7 * t4;
                double t9 = yBarCarry + (t8 == 0.0 ? 0.0 : t8 * t2);
                yBarCarry = t7 * t * t3;
                yBar[i - 1] += yBarCarry2 + t7 * t3 * t;
                yBarCarry2 = t9;
                t = t2;
                t2 = t3;
            }
            yBar[k] += yBarCarry;
            yBar[k - 1] += yBarCarry2;
            return sum;
        }
        return 0.0;
    }

    private static void smoothedInPlaceGradientKernel(double[] y, double[] yBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        long k = y.length - 1L;
        if (tape.length < k) {
            tape = grow(doubles, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 1, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 2, k);
        }
        for (int i = 1; i < y.length; i++) {
            double yi = y[i];
            tape[i - 1] = yi;
            double t = Math.sqrt(1.0 + yi * yi);
            tape2[i - 1] = t;
            double t2 = y[i - 1];
            double t3 = Math.sqrt(1.0 + t2 * t2);
            tape3[i - 1] = t3;
            y[i] = t + 0.5 * t3;
        }
        for (int i = 0; i < y.length; i++) {
            yBar[i] = 1.0;
        }
        for (int i = y.length - 1; i >= 1; i--) {
            double t = tape[i - 1];
            y[i] = t;
            double yBarI = yBar[i];
            yBar[i] = 0.0;
            yBar[i - 1] += yBarI * 0.5 / tape3[i - 1] * y[i - 1];
            yBar[i] += yBarI / tape2[i - 1] * t;
        }
    }

    private static double smoothedInPlaceValueAndGradientKernel(double[] y, double[] yBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        long k = y.length - 1L;
        if (tape.length < k) {
            tape = grow(doubles, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 1, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 2, k);
        }
        for (int i = 1; i < y.length; i++) {
            double yi = y[i];
            tape[i - 1] = yi;
            double t = Math.sqrt(1.0 + yi * yi);
            tape2[i - 1] = t;
            double t2 = y[i - 1];
            double t3 = Math.sqrt(1.0 + t2 * t2);
            tape3[i - 1] = t3;
            y[i] = t + 0.5 * t3;
        }
        double sum = 0.0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i];
            yBar[i] = 1.0;
        }
        for (int i = y.length - 1; i >= 1; i--) {
            double t = tape[i - 1];
            y[i] = t;
            double yBarI = yBar[i];
            yBar[i] = 0.0;
            yBar[i - 1] += yBarI * 0.5 / tape3[i - 1] * y[i - 1];
            yBar[i] += yBarI / tape2[i - 1] * t;
        }
        return sum;
    }

    private static double handedOnGradientKernel(double[] y, double first, double[] yBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        if (tape.length < y.length) {
            tape = grow(doubles, 0, y.length);
        }
        if (tape2.length < y.length) {
            tape2 = grow(doubles, 1, y.length);
        }
        if (tape3.length < y.length) {
            tape3 = grow(doubles, 2, y.length);
        }
        if (0 < y.length) {
            double t = Math.exp(first);
            for (int i = 0; i < y.length; i++) {
                tape[i] = t;
                double yi = y[i];
                tape2[i] = Math.sin(yi);
                t = Math.exp(yi);
                tape3[i] = t;
            }
        }
        double beforeBar = 0.0;
        for (int i = y.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = tape2[i];
            double t2 = tape3[i];
            yBar[i] += beforeBar + tapeI * t * t2 + t2 * tapeI * Math.cos(y[i]);
            beforeBar = t2 * t * tapeI;
        }
        return beforeBar;
    }

    private static double handedOnValueAndGradientKernel(double[] y, double first, double[] yBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        if (tape.length < y.length) {
            tape = grow(doubles, 0, y.length);
        }
        if (tape2.length < y.length) {
            tape2 = grow(doubles, 1, y.length);
        }
        if (tape3.length < y.length) {
            tape3 = grow(doubles, 2, y.length);
        }
        double sum = 0.0;
        if (0 < y.length) {
            double t = Math.exp(first);
            for (int i = 0; i < y.length; i++) {
                tape[i] = t;
                double yi = y[i];
                double t2 = Math.sin(yi);
                tape2[i] = t2;
                double t3 = Math.exp(yi);
                tape3[i] = t3;
                sum += t * t2 * t3;
                t = t3;
            }
        }
        double beforeBar = 0.0;
        for (int i = y.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = tape2[i];
            double t2 = tape3[i];
            yBar[i] += beforeBar + tapeI * t * t2 + t2 * tapeI * Math.cos(y[i]);
            beforeBar = t2 * t * tapeI;
        }
        partials[0] = beforeBar;
        return sum;
    }

    private static void onlySomeRoundsGradientKernel(double[] y, double[] yBar) {
        for (int i = 1; i < y.length; i++) {
            double yi = y[i];
            double t = 0.0;
            if (!(yi < 0.0)) {
                double t2 = Math.sqrt(2.0 + yi);
                double t3 = Math.sqrt(2.0 + y[i - 1]);
                double t4 = 0.5 * t2;
                yBar[i - 1] += t4 == 0.0 ? 0.0 : t4 / t3;
                double t5 = 0.5 * t3;
                t = t5 == 0.0 ? 0.0 : t5 / t2;
            }
            yBar[i] += t;
        }
    }

    private static double onlySomeRoundsValueAndGradientKernel(double[] y, double[] yBar) {
        double sum = 0.0;
        for (int i = 1; i < y.length; i++) {
            double yi = y[i];
            double t = 0.0;
            if (!(yi < 0.0)) {
                double t2 = Math.sqrt(2.0 + yi);
                double t3 = Math.sqrt(2.0 + y[i - 1]);
                sum += t2 * t3;
                double t4 = 0.5 * t2;
                yBar[i - 1] += t4 == 0.0 ? 0.0 : t4 / t3;
                double t5 = 0.5 * t3;
                t = t5 == 0.0 ? 0.0 : t5 / t2;
            }
            yBar[i] += t;
        }
        return sum;
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
