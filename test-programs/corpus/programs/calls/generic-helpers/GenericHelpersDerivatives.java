package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GenericHelpers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GenericHelpersDerivatives {

    private GenericHelpersDerivatives() {}

    /**
     * The derivative of {@link GenericHelpers#picked(boolean, double[], double[], double)} with respect to
     * {@code a}, {@code b} and {@code k}.
     *
     * <p>
     * Where the argument is 0 (line 10), the derivative of {@code sqrt} is infinite.
     */
    public static PickedGradient pickedGradient(boolean first, double[] a, double[] b, double k) {
        PickedGradient into = new PickedGradient();
        pickedGradient(first, a, b, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GenericHelpers#picked(boolean, double[], double[], double)} with
     * respect to {@code a}, {@code b} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 14}; of the method itself: {@code 7}. Workspace: none.
     */
    public static void pickedGradient(boolean first, double[] a, double[] b, double k, PickedGradient into) {
        into.prepare(a, b);
        into.k = pickedGradientKernel(first, a, b, k, into.a, into.b);
    }

    /**
     * Computes the derivative of {@link GenericHelpers#picked(boolean, double[], double[], double)} with
     * respect to {@code a}, {@code b} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 16}; of the method itself: {@code 7}. Workspace: none.
     */
    public static double pickedValueAndGradient(boolean first, double[] a, double[] b, double k,
            PickedGradient into) {
        into.prepare(a, b);
        double value = pickedValueAndGradientKernel(first, a, b, k, into.a, into.b, into.partials);
        into.k = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GenericHelpers#picked(boolean, double[], double[], double)} with respect to
     * {@code a}, {@code b} and {@code k}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class PickedGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private double k;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PickedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PickedGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            PickedGradient holder = new PickedGradient();
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }
    }

    /**
     * The derivative of {@link GenericHelpers#powers(double[][], double, int)} with respect to {@code rows}
     * and {@code k}.
     *
     * <p>
     * Where the argument is 0 (line 10), the derivative of {@code sqrt} is infinite.
     */
    public static PowersGradient powersGradient(double[][] rows, double k, int n) {
        PowersGradient into = new PowersGradient();
        powersGradient(rows, k, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GenericHelpers#powers(double[][], double, int)} with respect to
     * {@code rows} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7} beside those of the methods called; of the method itself: {@code 3} beside those
     * of the methods called. Workspace: {@code 52} bytes beside what grows with the depth of calls.
     */
    public static void powersGradient(double[][] rows, double k, int n, PowersGradient into) {
        into.prepare(rows);
        into.k = powersGradientKernel(rows, k, n, into.rows, into.ints, into.doubles, into.partials);
    }

    /**
     * Computes the derivative of {@link GenericHelpers#powers(double[][], double, int)} with respect to
     * {@code rows} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10} beside those of the methods called; of the method itself: {@code 3} beside those
     * of the methods called. Workspace: {@code 52} bytes beside what grows with the depth of calls.
     */
    public static double powersValueAndGradient(double[][] rows, double k, int n, PowersGradient into) {
        into.prepare(rows);
        double value = powersValueAndGradientKernel(rows, k, n, into.rows, into.ints, into.doubles,
                into.partials);
        into.k = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GenericHelpers#powers(double[][], double, int)} with respect to {@code rows}
     * and {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowersGradient {
        private double[][] rows = new double[0][];
        private double k;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowersGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PowersGradient into(double[][] rows) {
            PowersGradient holder = new PowersGradient();
            if (holder.own.add(rows, 2, "rows")) {
                throw new IllegalArgumentException("the result rows has a row twice");
            }
            holder.rows = rows;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code rows}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] rows() {
            return rows;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(double[][] rows) {
            own.begin();
            own.add(this.rows, 2, "rows");
            own.end();
            if (own.owner(rows, 2) != null) {
                throw new IllegalArgumentException("argument rows shares an array with the result rows");
            }
            if (given && !sameShape(this.rows, rows)) {
                throw new IllegalArgumentException(
                        "the array given for the result rows has not the shape of the argument");
            }
            this.rows = zerosLike(this.rows, rows);
        }

        private PowersGradient withoutScratch() {
            PowersGradient results = new PowersGradient();
            results.rows = rows;
            results.k = k;
            return results;
        }
    }

    /**
     * The derivative of {@link GenericHelpers#swapped(double[][], double)} with respect to {@code rows} and
     * {@code k}.
     */
    public static SwappedGradient swappedGradient(double[][] rows, double k) {
        SwappedGradient into = new SwappedGradient();
        swappedGradient(rows, k, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GenericHelpers#swapped(double[][], double)} with respect to
     * {@code rows} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code rows[0].length + rows[1].length + 8}; of the method itself: {@code 4}. Workspace:
     * {@code 16 * (rows[0].length + rows[1].length + 5)} bytes.
     */
    public static void swappedGradient(double[][] rows, double k, SwappedGradient into) {
        into.prepare(rows);
        into.k = swappedGradientKernel(rows, k, into.rows, into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link GenericHelpers#swapped(double[][], double)} with respect to
     * {@code rows} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code rows[0].length + rows[1].length + 11}; of the method itself: {@code 4}. Workspace:
     * {@code 16 * (rows[0].length + rows[1].length + 5)} bytes.
     */
    public static double swappedValueAndGradient(double[][] rows, double k, SwappedGradient into) {
        into.prepare(rows);
        double value = swappedValueAndGradientKernel(rows, k, into.rows, into.doubleRows2, into.doubles,
                into.partials);
        into.k = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GenericHelpers#swapped(double[][], double)} with respect to {@code rows} and
     * {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SwappedGradient {
        private double[][] rows = new double[0][];
        private double k;
        private boolean given;
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[6][0];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SwappedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SwappedGradient into(double[][] rows) {
            SwappedGradient holder = new SwappedGradient();
            if (holder.own.add(rows, 2, "rows")) {
                throw new IllegalArgumentException("the result rows has a row twice");
            }
            holder.rows = rows;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code rows}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] rows() {
            return rows;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(double[][] rows) {
            own.begin();
            own.add(this.rows, 2, "rows");
            own.end();
            if (own.owner(rows, 2) != null) {
                throw new IllegalArgumentException("argument rows shares an array with the result rows");
            }
            if (given && !sameShape(this.rows, rows)) {
                throw new IllegalArgumentException(
                        "the array given for the result rows has not the shape of the argument");
            }
            this.rows = zerosLike(this.rows, rows);
        }

        private SwappedGradient withoutScratch() {
            SwappedGradient results = new SwappedGradient();
            results.rows = rows;
            results.k = k;
            return results;
        }
    }

    /**
     * The derivative of {@link GenericHelpers#counted(double, GenericHelpers.Side)} with respect to
     * {@code x}.
     */
    public static CountedGradient countedGradient(double x, GenericHelpers.Side side) {
        CountedGradient into = new CountedGradient();
        countedGradient(x, side, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GenericHelpers#counted(double, GenericHelpers.Side)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4}; of the method itself: {@code 4}. Workspace: {@code 24} bytes.
     */
    public static void countedGradient(double x, GenericHelpers.Side side, CountedGradient into) {
        into.x = countedGradientKernel(x, side, into.genericHelpersSideValues);
    }

    /**
     * Computes the derivative of {@link GenericHelpers#counted(double, GenericHelpers.Side)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7}; of the method itself: {@code 4}. Workspace: {@code 24} bytes.
     */
    public static double countedValueAndGradient(double x, GenericHelpers.Side side, CountedGradient into) {
        double value = countedValueAndGradientKernel(x, side, into.genericHelpersSideValues, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link GenericHelpers#counted(double, GenericHelpers.Side)} with respect to
     * {@code x}, as a number.
     */
    public static double countedDerivative(double x, GenericHelpers.Side side) {
        return countedGradient(x, side).x();
    }

    /**
     * The derivative of {@link GenericHelpers#counted(double, GenericHelpers.Side)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class CountedGradient {
        private double x;
        private final GenericHelpers.Side[][] genericHelpersSideValues = new GenericHelpers.Side[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CountedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private CountedGradient withoutScratch() {
            CountedGradient results = new CountedGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link GenericHelpers#bounded(GenericHelpers.Point, double)} with respect to
     * {@code p} and {@code k}.
     *
     * <p>
     * Where the argument is 0 (line 10), the derivative of {@code sqrt} is infinite. The branch on active
     * values (line 22) has the derivative of the side taken.
     */
    public static BoundedGradient boundedGradient(GenericHelpers.Point p, double k) {
        BoundedGradient into = new BoundedGradient();
        boundedGradient(p, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GenericHelpers#bounded(GenericHelpers.Point, double)} with respect to
     * {@code p} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 8}; of the method itself: {@code 5}. Workspace: none.
     */
    public static void boundedGradient(GenericHelpers.Point p, double k, BoundedGradient into) {
        boundedGradientKernel(p.x(), p.y(), k, into.partials);
        into.p.x = into.partials[0];
        into.p.y = into.partials[1];
        into.k = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GenericHelpers#bounded(GenericHelpers.Point, double)} with respect to
     * {@code p} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 5}. Workspace: none.
     */
    public static double boundedValueAndGradient(GenericHelpers.Point p, double k, BoundedGradient into) {
        double value = boundedValueAndGradientKernel(p.x(), p.y(), k, into.partials);
        into.p.x = into.partials[0];
        into.p.y = into.partials[1];
        into.k = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GenericHelpers#bounded(GenericHelpers.Point, double)} with respect to
     * {@code p} and {@code k}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class BoundedGradient {
        private PointPartials p = new PointPartials();
        private double k;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public BoundedGradient() {}

        /** The derivative with respect to {@code p}. */
        public PointPartials p() {
            return p;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericHelpers.Point}; overwritten by the next
     * computation.
     */
    public static final class PointPartials {
        private double x;
        private double y;

        private PointPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static double pickedGradientKernel(boolean first, double[] a, double[] b, double k, double[] aBar,
            double[] bBar) {
        double[] r;
        double[] rBar;
        if (first) {
            r = a;
            rBar = aBar;
        } else {
            r = b;
            rBar = bBar;
        }
        first = !first;
        double aY = r[0];
        double bY = k * k;
        double t;
        if (first) {
            t = k;
        } else {
            t = aY;
            aY = bY;
        }
        int k2 = r.length - 1;
        double rK2 = r[k2];
        double t2 = Math.sqrt(t * t + aY * aY);
        double t3 = rK2 == 0.0 ? 0.0 : rK2 / t2;
        double aYBar = t3 * aY;
        double kBar = 1.0 + t3 * t;
        rBar[k2] += t2;
        double bYBar = 0.0;
        if (!first) {
            bYBar = aYBar;
            aYBar = kBar;
            kBar = 0.0;
        }
        rBar[0] += aYBar;
        return kBar + 2.0 * bYBar * k;
    }

    private static double pickedValueAndGradientKernel(boolean first, double[] a, double[] b, double k,
            double[] aBar, double[] bBar, double[] partials) {
        double[] r;
        double[] rBar;
        if (first) {
            r = a;
            rBar = aBar;
        } else {
            r = b;
            rBar = bBar;
        }
        first = !first;
        double aY = r[0];
        double bY = k * k;
        double t;
        if (first) {
            t = k;
        } else {
            t = aY;
            aY = bY;
        }
        int k2 = r.length - 1;
        double rK2 = r[k2];
        double t2 = Math.sqrt(t * t + aY * aY);
        double t3 = rK2 * t2 + t;
        double t4 = rK2 == 0.0 ? 0.0 : rK2 / t2;
        double aYBar = t4 * aY;
        double kBar = 1.0 + t4 * t;
        rBar[k2] += t2;
        double bYBar = 0.0;
        if (!first) {
            bYBar = aYBar;
            aYBar = kBar;
            kBar = 0.0;
        }
        rBar[0] += aYBar;
        partials[0] = kBar + 2.0 * bYBar * k;
        return t3;
    }

    private static double powersGradientKernel(double[][] rows, double k, int n, double[][] rowsBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] pointsX = zeros(doubles, 1, 2);
        double[] pointsXBar = zeros(doubles, 2, 2);
        double[] pointsY = zeros(doubles, 3, 2);
        pointsX[0] = k;
        double[] result = rows[0];
        double[] rowsBar0 = rowsBar[0];
        double result0 = result[0];
        pointsX[1] = result0;
        double t = powersPowerForward(rows, result0, k, n, rowsBar, tops, doubles);
        double[] resultBar = rowsBar0;
        for (int i = 0; i < rows.length; i++) {
            result = rows[i];
            resultBar = rowsBar[i];
        }
        double t2 = powersPower2Forward(pointsX, pointsY, result0, k, 2, pointsXBar, tops, doubles);
        pointsXBar[0] += t2;
        double t3 = powersPower2Reverse(result0, k, 2, pointsX[0], tops, doubles, partials);
        double partials0 = partials[0];
        resultBar[0] += t;
        double t4 = powersPowerReverse(result0, k, n, result[0], tops, doubles, partials);
        double partials0_2 = partials[0];
        double pointsXBar1 = pointsXBar[1];
        pointsXBar[1] = 0.0;
        rowsBar0[0] += t3 + t4 + pointsXBar1;
        return partials0 + partials0_2 + pointsXBar[0];
    }

    private static double powersValueAndGradientKernel(double[][] rows, double k, int n, double[][] rowsBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] pointsX = zeros(doubles, 1, 2);
        double[] pointsXBar = zeros(doubles, 2, 2);
        double[] pointsY = zeros(doubles, 3, 2);
        pointsX[0] = k;
        double[] result = rows[0];
        double[] rowsBar0 = rowsBar[0];
        double result0 = result[0];
        pointsX[1] = result0;
        double t = powersPowerForward(rows, result0, k, n, rowsBar, tops, doubles);
        double[] resultBar = rowsBar0;
        for (int i = 0; i < rows.length; i++) {
            result = rows[i];
            resultBar = rowsBar[i];
        }
        double result0_2 = result[0];
        double t2 = powersPower2Forward(pointsX, pointsY, result0, k, 2, pointsXBar, tops, doubles);
        double pointsX0 = pointsX[0];
        pointsXBar[0] += t2;
        double t3 = powersPower2Reverse(result0, k, 2, pointsX0, tops, doubles, partials);
        double partials0 = partials[0];
        resultBar[0] += t;
        double t4 = powersPowerReverse(result0, k, n, result0_2, tops, doubles, partials);
        double partials0_2 = partials[0];
        double pointsXBar1 = pointsXBar[1];
        pointsXBar[1] = 0.0;
        rowsBar0[0] += t3 + t4 + pointsXBar1;
        partials[0] = partials0 + partials0_2 + pointsXBar[0];
        return t * result0_2 + t2 * pointsX0;
    }

    /** {@code power}, which leaves behind what its reverse needs. */
    private static double powersPowerForward(double[][] all, double scaleX, double scaleY, int n,
            double[][] allBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (n == 0) {
            t3 = all.length;
        } else {
            t = Math.sqrt(scaleX * scaleX + scaleY * scaleY);
            t2 = powersPowerForward(all, scaleX, scaleY, n - 1, allBar, tops, doubles);
            t3 = t * t2;
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
        return t3;
    }

    /** The reverse of {@code power}: from adjoints of results to those of parameters. */
    private static double powersPowerReverse(double scaleX, double scaleY, int n, double resultBar,
            int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (n == 0) {
            partials[0] = 0.0;
            return 0.0;
        }
        double t = resultBar * kept2;
        double t2 = powersPowerReverse(scaleX, scaleY, n - 1, resultBar * kept, tops, doubles, partials);
        double partials0 = partials[0];
        double t3 = 0.5 * t == 0.0 ? 0.0 : t / kept;
        double t4 = partials0 + t3 * scaleY;
        double t5 = t2 + t3 * scaleX;
        partials[0] = t4;
        return t5;
    }

    /** {@code power2}, which leaves behind what its reverse needs. */
    private static double powersPower2Forward(double[] allX, double[] allY, double scaleX, double scaleY,
            int n, double[] allXBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (n == 0) {
            t3 = allX.length;
        } else {
            t = Math.sqrt(scaleX * scaleX + scaleY * scaleY);
            t2 = powersPower2Forward(allX, allY, scaleX, scaleY, n - 1, allXBar, tops, doubles);
            t3 = t * t2;
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
        return t3;
    }

    /** The reverse of {@code power2}: from adjoints of results to those of parameters. */
    private static double powersPower2Reverse(double scaleX, double scaleY, int n, double resultBar,
            int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (n == 0) {
            partials[0] = 0.0;
            return 0.0;
        }
        double t = resultBar * kept2;
        double t2 = powersPower2Reverse(scaleX, scaleY, n - 1, resultBar * kept, tops, doubles, partials);
        double partials0 = partials[0];
        double t3 = 0.5 * t == 0.0 ? 0.0 : t / kept;
        double t4 = partials0 + t3 * scaleY;
        double t5 = t2 + t3 * scaleX;
        partials[0] = t4;
        return t5;
    }

    private static double swappedGradientKernel(double[][] rows, double k, double[][] rowsBar,
            double[][][] doubleRows2, double[][] doubles) {
        double[][] own = zeros(doubleRows2, 0, 3);
        double[][] ownBar = zeros(doubleRows2, 1, 3);
        double[] a = rows[0];
        double[] aBar = rowsBar[0];
        double[] b = zeros(doubles, 0, a.length);
        double[] bBar = zeros(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        own[0] = b;
        ownBar[0] = bBar;
        double[] a2 = rows[1];
        double[] aBar2 = rowsBar[1];
        double[] b2 = zeros(doubles, 2, a2.length);
        double[] bBar2 = zeros(doubles, 3, a2.length);
        for (int i = 0; i < a2.length; i++) {
            b2[i] = a2[i];
        }
        own[1] = b2;
        ownBar[1] = bBar2;
        double[] row = zeros(doubles, 4, 2);
        double[] row2 = zeros(doubles, 5, 2);
        row[0] = k;
        row[1] = k * k;
        own[2] = row;
        ownBar[2] = row2;
        double[] kept = own[0];
        double[] keptBar = ownBar[0];
        own[0] = row;
        ownBar[0] = row2;
        own[2] = kept;
        ownBar[2] = keptBar;
        keptBar[0] += own[1][0];
        ownBar[0][1] += kept[1];
        keptBar[1] += own[0][1];
        ownBar[1][0] += kept[0];
        double t = row2[1];
        row2[1] = 0.0;
        double t2 = row2[0];
        row2[0] = 0.0;
        double t3 = 2.0 * t * k + t2;
        for (int i = 0; i < a2.length; i++) {
            double t4 = bBar2[i];
            bBar2[i] = 0.0;
            aBar2[i] += t4;
        }
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        return t3;
    }

    private static double swappedValueAndGradientKernel(double[][] rows, double k, double[][] rowsBar,
            double[][][] doubleRows2, double[][] doubles, double[] partials) {
        double[][] own = zeros(doubleRows2, 0, 3);
        double[][] ownBar = zeros(doubleRows2, 1, 3);
        double[] a = rows[0];
        double[] aBar = rowsBar[0];
        double[] b = zeros(doubles, 0, a.length);
        double[] bBar = zeros(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        own[0] = b;
        ownBar[0] = bBar;
        double[] a2 = rows[1];
        double[] aBar2 = rowsBar[1];
        double[] b2 = zeros(doubles, 2, a2.length);
        double[] bBar2 = zeros(doubles, 3, a2.length);
        for (int i = 0; i < a2.length; i++) {
            b2[i] = a2[i];
        }
        own[1] = b2;
        ownBar[1] = bBar2;
        double[] row = zeros(doubles, 4, 2);
        double[] row2 = zeros(doubles, 5, 2);
        row[0] = k;
        row[1] = k * k;
        own[2] = row;
        ownBar[2] = row2;
        double[] kept = own[0];
        double[] keptBar = ownBar[0];
        own[0] = row;
        ownBar[0] = row2;
        own[2] = kept;
        ownBar[2] = keptBar;
        double t = own[1][0];
        double kept1 = kept[1];
        double t2 = own[0][1];
        double kept0 = kept[0];
        double t3 = t2 * kept1 + kept0 * t;
        keptBar[0] += t;
        ownBar[0][1] += kept1;
        keptBar[1] += t2;
        ownBar[1][0] += kept0;
        double t4 = row2[1];
        row2[1] = 0.0;
        double t5 = row2[0];
        row2[0] = 0.0;
        double t6 = 2.0 * t4 * k + t5;
        for (int i = 0; i < a2.length; i++) {
            double t7 = bBar2[i];
            bBar2[i] = 0.0;
            aBar2[i] += t7;
        }
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        partials[0] = t6;
        return t3;
    }

    private static double countedGradientKernel(double x, GenericHelpers.Side side,
            GenericHelpers.Side[][] genericHelpersSideValues) {
        GenericHelpers.Side[] all = room(genericHelpersSideValues, 0, 3);
        all[0] = GenericHelpers.Side.RIGHT;
        all[1] = side;
        all[2] = GenericHelpers.Side.LEFT;
        int k = all[1] == GenericHelpers.Side.LEFT ? 1 : 0;
        int n = (all[0] == GenericHelpers.Side.LEFT ? 1 : 0) + k;
        double t = n + 1;
        return 0.0 + 2.0 * (t * x) * t;
    }

    private static double countedValueAndGradientKernel(double x, GenericHelpers.Side side,
            GenericHelpers.Side[][] genericHelpersSideValues, double[] partials) {
        GenericHelpers.Side[] all = room(genericHelpersSideValues, 0, 3);
        all[0] = GenericHelpers.Side.RIGHT;
        all[1] = side;
        all[2] = GenericHelpers.Side.LEFT;
        int k = all[1] == GenericHelpers.Side.LEFT ? 1 : 0;
        int n = (all[0] == GenericHelpers.Side.LEFT ? 1 : 0) + k;
        double t = n + 1;
        double s = t * x;
        partials[0] = 0.0 + 2.0 * s * t;
        return s * s + 0.0 * x;
    }

    private static void boundedGradientKernel(double pX, double pY, double k, double[] partials) {
        boolean first = k > 1.0;
        double t;
        double t2;
        if (first) {
            t = pX;
            t2 = pY;
        } else {
            t = k;
            t2 = k;
        }
        double pYBar = Math.sqrt(t * t + t2 * t2);
        double t3 = pY == 0.0 ? 0.0 : pY / pYBar;
        double t4 = t3 * t2;
        double pXBar = t3 * t;
        double kBar = 0.0;
        if (first) {
            pYBar += t4;
        } else {
            kBar = pXBar + t4;
            pXBar = 0.0;
        }
        partials[0] = pXBar;
        partials[1] = pYBar;
        partials[2] = kBar;
    }

    private static double boundedValueAndGradientKernel(double pX, double pY, double k, double[] partials) {
        boolean first = k > 1.0;
        double t;
        double t2;
        if (first) {
            t = pX;
            t2 = pY;
        } else {
            t = k;
            t2 = k;
        }
        double pYBar = Math.sqrt(t * t + t2 * t2);
        double t3 = pYBar * pY;
        double t4 = pY == 0.0 ? 0.0 : pY / pYBar;
        double t5 = t4 * t2;
        double pXBar = t4 * t;
        double kBar = 0.0;
        if (first) {
            pYBar += t5;
        } else {
            kBar = pXBar + t5;
            pXBar = 0.0;
        }
        partials[0] = pXBar;
        partials[1] = pYBar;
        partials[2] = kBar;
        return t3;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static GenericHelpers.Side[] room(GenericHelpers.Side[][] slots, int slot, int length) {
        GenericHelpers.Side[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new GenericHelpers.Side[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
        }
        return array;
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
