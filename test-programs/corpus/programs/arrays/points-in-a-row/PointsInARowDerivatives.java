package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PointsInARow}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PointsInARowDerivatives {

    private PointsInARowDerivatives() {}

    /**
     * The derivative of {@link PointsInARow#hanging(double[], int[], int[], double)} with respect to
     * {@code x} and {@code g}.
     */
    public static HangingGradient hangingGradient(double[] x, int[] from, int[] to, double g) {
        HangingGradient into = new HangingGradient();
        hangingGradient(x, from, to, g, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PointsInARow#hanging(double[], int[], int[], double)} with respect to
     * {@code x} and {@code g} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * ((x.length / 3) + 6 * from.length)}; of the method itself:
     * {@code 2 * ((x.length / 3) + 5 * from.length)}. Workspace: none.
     */
    public static void hangingGradient(double[] x, int[] from, int[] to, double g, HangingGradient into) {
        into.prepare(x);
        into.g = hangingGradientKernel(x, from, to, g, into.x);
    }

    /**
     * Computes the derivative of {@link PointsInARow#hanging(double[], int[], int[], double)} with respect to
     * {@code x} and {@code g} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * (x.length / 3) + 19 * from.length}; of the method itself:
     * {@code 2 * ((x.length / 3) + 5 * from.length)}. Workspace: none.
     */
    public static double hangingValueAndGradient(double[] x, int[] from, int[] to, double g,
            HangingGradient into) {
        into.prepare(x);
        double value = hangingValueAndGradientKernel(x, from, to, g, into.x, into.partials);
        into.g = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PointsInARow#hanging(double[], int[], int[], double)} with respect to
     * {@code x} and {@code g}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class HangingGradient {
        private double[] x = new double[0];
        private double g;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public HangingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HangingGradient into(double[] x) {
            HangingGradient holder = new HangingGradient();
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

        /** The derivative with respect to {@code g}. */
        public double g() {
            return g;
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

    /** The derivative of {@link PointsInARow#first(double[], int)} with respect to {@code x}. */
    public static FirstGradient firstGradient(double[] x, int groups) {
        FirstGradient into = new FirstGradient();
        firstGradient(x, groups, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PointsInARow#first(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * groups}; of the method itself: {@code 3 * groups}. Workspace: none.
     */
    public static void firstGradient(double[] x, int groups, FirstGradient into) {
        into.prepare(x);
        firstGradientKernel(x, groups, into.x);
    }

    /**
     * Computes the derivative of {@link PointsInARow#first(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * groups}; of the method itself: {@code 3 * groups}. Workspace: none.
     */
    public static double firstValueAndGradient(double[] x, int groups, FirstGradient into) {
        into.prepare(x);
        return firstValueAndGradientKernel(x, groups, into.x);
    }

    /**
     * The derivative of {@link PointsInARow#first(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class FirstGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public FirstGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FirstGradient into(double[] x) {
            FirstGradient holder = new FirstGradient();
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
            this.x = roomLike(this.x, x);
        }
    }

    /**
     * The derivative of {@link PointsInARow#squares(double[], boolean)} with respect to {@code z}.
     *
     * <p>
     * At (0, 0) (line 44), {@code hypot} has no derivative; 0 is used.
     */
    public static SquaresGradient squaresGradient(double[] z, boolean any) {
        SquaresGradient into = new SquaresGradient();
        squaresGradient(z, any, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PointsInARow#squares(double[], boolean)} with respect to {@code z}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 16 * (z.length / 2)}; of the method itself: at most
     * {@code 13 * (z.length / 2)}. Workspace: none.
     */
    public static void squaresGradient(double[] z, boolean any, SquaresGradient into) {
        into.prepare(z);
        squaresGradientKernel(z, any, into.z);
    }

    /**
     * Computes the derivative of {@link PointsInARow#squares(double[], boolean)} with respect to {@code z}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17 * (z.length / 2)}; of the method itself: at most
     * {@code 13 * (z.length / 2)}. Workspace: none.
     */
    public static double squaresValueAndGradient(double[] z, boolean any, SquaresGradient into) {
        into.prepare(z);
        return squaresValueAndGradientKernel(z, any, into.z);
    }

    /**
     * The derivative of {@link PointsInARow#squares(double[], boolean)} with respect to {@code z}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SquaresGradient {
        private double[] z = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public SquaresGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SquaresGradient into(double[] z) {
            SquaresGradient holder = new SquaresGradient();
            holder.z = z;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code z}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] z() {
            return z;
        }

        private void prepare(double[] z) {
            if (this.z == z) {
                throw new IllegalArgumentException("argument z shares an array with the result z");
            }
            if (given && !sameShape(this.z, z)) {
                throw new IllegalArgumentException(
                        "the array given for the result z has not the shape of the argument");
            }
            this.z = roomLike(this.z, z);
        }
    }

    /** The derivative of {@link PointsInARow#neighbours(double[])} with respect to {@code x}. */
    public static NeighboursGradient neighboursGradient(double[] x) {
        NeighboursGradient into = new NeighboursGradient();
        neighboursGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PointsInARow#neighbours(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * ((x.length / 2) - 1)}; of the method itself: {@code 3 * ((x.length / 2) - 1)}.
     * Workspace: none.
     */
    public static void neighboursGradient(double[] x, NeighboursGradient into) {
        into.prepare(x);
        neighboursGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link PointsInARow#neighbours(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * ((x.length / 2) - 1)}; of the method itself: {@code 3 * ((x.length / 2) - 1)}.
     * Workspace: none.
     */
    public static double neighboursValueAndGradient(double[] x, NeighboursGradient into) {
        into.prepare(x);
        return neighboursValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link PointsInARow#neighbours(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class NeighboursGradient {
        private double[] x = new double[0];
        private boolean given;

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

    /** The derivative of {@link PointsInARow#twice(double[], double[])} with respect to {@code x}. */
    public static TwiceGradient twiceGradient(double[] x, double[] weights) {
        TwiceGradient into = new TwiceGradient();
        twiceGradient(x, weights, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PointsInARow#twice(double[], double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * weights.length}; of the method itself: {@code 6 * weights.length}. Workspace:
     * none.
     */
    public static void twiceGradient(double[] x, double[] weights, TwiceGradient into) {
        into.prepare(x, weights);
        twiceGradientKernel(x, weights, into.x);
    }

    /**
     * Computes the derivative of {@link PointsInARow#twice(double[], double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * weights.length}; of the method itself: {@code 6 * weights.length}. Workspace:
     * none.
     */
    public static double twiceValueAndGradient(double[] x, double[] weights, TwiceGradient into) {
        into.prepare(x, weights);
        return twiceValueAndGradientKernel(x, weights, into.x);
    }

    /**
     * The derivative of {@link PointsInARow#twice(double[], double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TwiceGradient {
        private double[] x = new double[0];
        private boolean given;

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

        private void prepare(double[] x, double[] weights) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }
    }

    private static double hangingGradientKernel(double[] x, int[] from, int[] to, double g, double[] xBar) {
        int k = x.length / 3;
        for (int e = 0; e < from.length; e++) {
            int k2 = 3 * from[e];
            int k3 = 3 * to[e];
            double dx = x[k2] - x[k3];
            int k4 = k2 + 1;
            int k5 = k3 + 1;
            double dy = x[k4] - x[k5];
            int k6 = k2 + 2;
            int k7 = k3 + 2;
            double dz = x[k6] - x[k7];
            xBar[k7] -= dz;
            xBar[k6] += dz;
            xBar[k5] -= dy;
            xBar[k4] += dy;
            xBar[k3] -= dx;
            xBar[k2] += dx;
        }
        double gBar = 0.0;
        for (int i = 0; i < k; i++) {
            int k2 = 3 * i + 2;
            gBar += x[k2];
            xBar[k2] += g;
        }
        return gBar;
    }

    private static double hangingValueAndGradientKernel(double[] x, int[] from, int[] to, double g,
            double[] xBar, double[] partials) {
        int k = x.length / 3;
        double energy = 0.0;
        double gBar = 0.0;
        for (int i = 0; i < k; i++) {
            int k2 = 3 * i + 2;
            double xK2 = x[k2];
            energy += g * xK2;
            gBar += xK2;
            xBar[k2] += g;
        }
        for (int e = 0; e < from.length; e++) {
            int k2 = 3 * from[e];
            int k3 = 3 * to[e];
            double dx = x[k2] - x[k3];
            int k4 = k2 + 1;
            int k5 = k3 + 1;
            double dy = x[k4] - x[k5];
            int k6 = k2 + 2;
            int k7 = k3 + 2;
            double dz = x[k6] - x[k7];
            energy += 0.5 * (dx * dx + dy * dy + dz * dz);
            xBar[k7] -= dz;
            xBar[k6] += dz;
            xBar[k5] -= dy;
            xBar[k4] += dy;
            xBar[k3] -= dx;
            xBar[k2] += dx;
        }
        partials[0] = gBar;
        return energy;
    }

    private static void firstGradientKernel(double[] x, int groups, double[] xBar) {
        for (int i = 4 * Math.max(groups, 0); i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        for (int i = 0; i < groups; i++) {
            int k = i * 4;
            int k2 = k + 2;
            double xK2 = x[k2];
            int k3 = k + 3;
            xBar[k3] = Math.sin(xK2);
            xBar[k] = 0.0;
            xBar[k + 1] = 0.0;
            xBar[k2] = x[k3] * Math.cos(xK2);
        }
    }

    private static double firstValueAndGradientKernel(double[] x, int groups, double[] xBar) {
        for (int i = 4 * Math.max(groups, 0); i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        double s = 0.0;
        for (int i = 0; i < groups; i++) {
            int k = i * 4;
            int k2 = k + 2;
            double xK2 = x[k2];
            double t = Math.sin(xK2);
            int k3 = k + 3;
            double xK3 = x[k3];
            s += t * xK3;
            xBar[k3] = t;
            xBar[k] = 0.0;
            xBar[k + 1] = 0.0;
            xBar[k2] = xK3 * Math.cos(xK2);
        }
        return s;
    }

    private static void squaresGradientKernel(double[] z, boolean any, double[] zBar) {
        if (any) {
            int k = z.length / 2;
            for (int i = 2 * k; i < zBar.length; i++) {
                zBar[i] = 0.0;
            }
            for (int i = 0; i < k; i++) {
                int k2 = 2 * i;
                double zK2 = z[k2];
                int k3 = k2 + 1;
                double zK3 = z[k3];
                double t = (zK2 - zK3) * (zK2 + zK3);
                double t2 = 2.0 * zK2;
                double im = t2 * zK3;
                double t3 = Math.hypot(t, im);
                boolean test = t3 == 0.0;
                double reBar = test ? 0.0 : t / t3;
                double imBar = test ? 0.0 : im / t3;
                zBar[k3] = imBar * t2 + reBar * (-2.0 * zK3);
                zBar[k2] = imBar * zK3 * 2.0 + reBar * t2;
            }
        } else {
            Arrays.fill(zBar, 0.0);
        }
    }

    private static double squaresValueAndGradientKernel(double[] z, boolean any, double[] zBar) {
        double s = 0.0;
        if (any) {
            int k = z.length / 2;
            for (int i = 2 * k; i < zBar.length; i++) {
                zBar[i] = 0.0;
            }
            for (int i = 0; i < k; i++) {
                int k2 = 2 * i;
                double zK2 = z[k2];
                int k3 = k2 + 1;
                double zK3 = z[k3];
                double t = (zK2 - zK3) * (zK2 + zK3);
                double t2 = 2.0 * zK2;
                double im = t2 * zK3;
                double t3 = Math.hypot(t, im);
                s += t3;
                boolean test = t3 == 0.0;
                double reBar = test ? 0.0 : t / t3;
                double imBar = test ? 0.0 : im / t3;
                zBar[k3] = imBar * t2 + reBar * (-2.0 * zK3);
                zBar[k2] = imBar * zK3 * 2.0 + reBar * t2;
            }
        } else {
            Arrays.fill(zBar, 0.0);
        }
        return s;
    }

    private static void neighboursGradientKernel(double[] x, double[] xBar) {
        int k = x.length / 2 - 1;
        for (int i = 0; i < k; i++) {
            int k2 = 2 * i;
            double xK2 = x[k2];
            int k3 = k2 + 1;
            double xK3 = x[k3];
            int k4 = k2 + 2;
            double xK4 = x[k4];
            xBar[k4] += xK2 * xK3;
            xBar[k3] += xK4 * xK2;
            xBar[k2] += xK4 * xK3;
        }
    }

    private static double neighboursValueAndGradientKernel(double[] x, double[] xBar) {
        int k = x.length / 2 - 1;
        double s = 0.0;
        for (int i = 0; i < k; i++) {
            int k2 = 2 * i;
            double xK2 = x[k2];
            int k3 = k2 + 1;
            double xK3 = x[k3];
            double t = xK2 * xK3;
            int k4 = k2 + 2;
            double xK4 = x[k4];
            s += t * xK4;
            xBar[k4] += t;
            xBar[k3] += xK4 * xK2;
            xBar[k2] += xK4 * xK3;
        }
        return s;
    }

    private static void twiceGradientKernel(double[] x, double[] weights, double[] xBar) {
        for (int i = 2 * weights.length; i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        for (int i = 0; i < weights.length; i++) {
            int k = 2 * i;
            int k2 = k + 1;
            double weightsI = weights[i];
            double t = weightsI * Math.exp(x[k] - x[k2]);
            xBar[k] = t;
            xBar[k2] = weightsI - t;
        }
    }

    private static double twiceValueAndGradientKernel(double[] x, double[] weights, double[] xBar) {
        int k = weights.length >= 32 ? weights.length - 3 : 0;
        double s = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        double s4 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            s += weights[i] * x[1 + 2 * i];
            s2 += weights[i + 1] * x[1 + 2 * (i + 1)];
            s3 += weights[i + 2] * x[1 + 2 * (i + 2)];
            s4 += weights[i + 3] * x[1 + 2 * (i + 3)];
        }
        double s5 = s + s2 + (s3 + s4);
        for (; i < weights.length; i++) {
            s5 += weights[i] * x[1 + 2 * i];
        }
        for (int j = 2 * weights.length; j < xBar.length; j++) {
            xBar[j] = 0.0;
        }
        for (int j = 0; j < weights.length; j++) {
            int k2 = 2 * j;
            int k3 = k2 + 1;
            double weightsJ = weights[j];
            double t = Math.exp(x[k2] - x[k3]) * weightsJ;
            s5 += t;
            xBar[k2] = t;
            xBar[k3] = weightsJ - t;
        }
        return s5;
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
}
