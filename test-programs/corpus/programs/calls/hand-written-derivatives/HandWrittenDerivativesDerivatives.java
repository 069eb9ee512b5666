package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link HandWrittenDerivatives}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class HandWrittenDerivativesDerivatives {

    private HandWrittenDerivativesDerivatives() {}

    /**
     * The derivative of {@link HandWrittenDerivatives#chain(double[], double)} with respect to {@code x} and
     * {@code scale}.
     */
    public static ChainGradient chainGradient(double[] x, double scale) {
        ChainGradient into = new ChainGradient();
        chainGradient(x, scale, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#chain(double[], double)} with respect to
     * {@code x} and {@code scale} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * x.length}; of the method itself: {@code 4 * x.length}. Workspace: none.
     */
    public static void chainGradient(double[] x, double scale, ChainGradient into) {
        into.prepare(x);
        into.scale = chainGradientKernel(x, scale, into.x);
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#chain(double[], double)} with respect to
     * {@code x} and {@code scale} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * x.length}; of the method itself: {@code 4 * x.length}. Workspace: none.
     */
    public static double chainValueAndGradient(double[] x, double scale, ChainGradient into) {
        into.prepare(x);
        double value = chainValueAndGradientKernel(x, scale, into.x, into.partials);
        into.scale = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#chain(double[], double)} with respect to {@code x} and
     * {@code scale}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChainGradient {
        private double[] x = new double[0];
        private double scale;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ChainGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChainGradient into(double[] x) {
            ChainGradient holder = new ChainGradient();
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
            this.x = roomLike(this.x, x);
        }
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#weighted(double, double, int)} with respect to
     * {@code a} and {@code b}.
     */
    public static WeightedGradient weightedGradient(double a, double b, int n) {
        WeightedGradient into = new WeightedGradient();
        weightedGradient(a, b, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#weighted(double, double, int)} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10}; of the method itself: {@code 8}. Workspace: none.
     */
    public static void weightedGradient(double a, double b, int n, WeightedGradient into) {
        weightedGradientKernel(a, b, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#weighted(double, double, int)} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12}; of the method itself: {@code 8}. Workspace: none.
     */
    public static double weightedValueAndGradient(double a, double b, int n, WeightedGradient into) {
        double value = weightedValueAndGradientKernel(a, b, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#weighted(double, double, int)} with respect to
     * {@code a} and {@code b}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class WeightedGradient {
        private double a;
        private double b;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public WeightedGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#path(double[], double[])} with respect to {@code p} and
     * {@code q}.
     */
    public static PathGradient pathGradient(double[] p, double[] q) {
        PathGradient into = new PathGradient();
        pathGradient(p, q, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#path(double[], double[])} with respect to
     * {@code p} and {@code q} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * trips}; of the method itself: {@code 5 * trips}. Workspace: none. Here
     * {@code trips} is the value of trips in line 26.
     */
    public static void pathGradient(double[] p, double[] q, PathGradient into) {
        into.prepare(p, q);
        pathGradientKernel(p, q, into.p, into.q);
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#path(double[], double[])} with respect to
     * {@code p} and {@code q} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * trips}; of the method itself: {@code 5 * trips}. Workspace: none. Here
     * {@code trips} is the value of trips in line 26.
     */
    public static double pathValueAndGradient(double[] p, double[] q, PathGradient into) {
        into.prepare(p, q);
        return pathValueAndGradientKernel(p, q, into.p, into.q);
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#path(double[], double[])} with respect to {@code p} and
     * {@code q}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PathGradient {
        private double[] p = new double[0];
        private double[] q = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public PathGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PathGradient into(double[] p, double[] q) {
            if (p == q) {
                throw new IllegalArgumentException("the results p and q share an array");
            }
            PathGradient holder = new PathGradient();
            holder.p = p;
            holder.q = q;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /**
         * The derivative with respect to {@code q}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] q() {
            return q;
        }

        private void prepare(double[] p, double[] q) {
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (this.p == q) {
                throw new IllegalArgumentException("argument q shares an array with the result p");
            }
            if (this.q == p) {
                throw new IllegalArgumentException("argument p shares an array with the result q");
            }
            if (this.q == q) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            if (given && !sameShape(this.q, q)) {
                throw new IllegalArgumentException(
                        "the array given for the result q has not the shape of the argument");
            }
            this.p = roomLike(this.p, p);
            this.q = roomLike(this.q, q);
        }
    }

    /** The derivative of {@link HandWrittenDerivatives#single(float)} with respect to {@code x}. */
    public static SingleGradient singleGradient(float x) {
        SingleGradient into = new SingleGradient();
        singleGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#single(float)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 2}. Workspace: none.
     */
    public static void singleGradient(float x, SingleGradient into) {
        into.x = (float) singleGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link HandWrittenDerivatives#single(float)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3}; of the method itself: {@code 2}. Workspace: none.
     */
    public static float singleValueAndGradient(float x, SingleGradient into) {
        float value = singleValueAndGradientKernel(x, into.partials);
        into.x = (float) into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#single(float)} with respect to {@code x}, as a number.
     */
    public static double singleDerivative(float x) {
        return singleGradientKernel(x);
    }

    /**
     * The derivative of {@link HandWrittenDerivatives#single(float)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SingleGradient {
        private float x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SingleGradient() {}

        /** The derivative with respect to {@code x}. */
        public float x() {
            return x;
        }
    }

    private static double chainGradientKernel(double[] x, double scale, double[] xBar) {
        boolean test = scale == 0.0;
        double scaleBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi * scale;
            double t2 = test ? 0.0 : scale * HandWrittenDerivatives.erfDerivative(t);
            scaleBar = scaleBar + HandWrittenDerivatives.erf(t) + t2 * xi;
            xBar[i] = t2 * scale;
        }
        return scaleBar;
    }

    private static double chainValueAndGradientKernel(double[] x, double scale, double[] xBar,
            double[] partials) {
        boolean test = scale == 0.0;
        double sum = 0.0;
        double scaleBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi * scale;
            double t2 = HandWrittenDerivatives.erf(t);
            sum += scale * t2;
            double t3 = test ? 0.0 : scale * HandWrittenDerivatives.erfDerivative(t);
            scaleBar = scaleBar + t2 + t3 * xi;
            xBar[i] = t3 * scale;
        }
        partials[0] = scaleBar;
        return sum;
    }

    private static void weightedGradientKernel(double a, double b, int n, double[] partials) {
        double t = Math.sin(a);
        double t2 = b * b;
        boolean test = t == 0.0;
        double t3 = HandWrittenDerivatives.blendByA(b, 1.0, 2)
                + 2.0 * (test ? 0.0 : t * HandWrittenDerivatives.blendByB(a, t2, n)) * b;
        partials[0] = (test ? 0.0 : t * HandWrittenDerivatives.blendByA(a, t2, n))
                + HandWrittenDerivatives.blend(a, t2, n) * Math.cos(a);
        partials[1] = t3;
    }

    private static double weightedValueAndGradientKernel(double a, double b, int n, double[] partials) {
        double t = Math.sin(a);
        double t2 = b * b;
        double t3 = HandWrittenDerivatives.blend(a, t2, n);
        boolean test = t == 0.0;
        double t4 = HandWrittenDerivatives.blendByA(b, 1.0, 2)
                + 2.0 * (test ? 0.0 : t * HandWrittenDerivatives.blendByB(a, t2, n)) * b;
        partials[0] = (test ? 0.0 : t * HandWrittenDerivatives.blendByA(a, t2, n)) + t3 * Math.cos(a);
        partials[1] = t4;
        return t * t3 + HandWrittenDerivatives.blend(b, 1.0, 2);
    }

    private static void pathGradientKernel(double[] p, double[] q, double[] pBar, double[] qBar) {
        int trips = 1 < p.length ? p.length - 1 : 0;
        if (0 < trips) {
            double pPrevious = p[0];
            double qPrevious = q[0];
            for (int i = Math.max(trips, 0); i < pBar.length; i++) {
                pBar[i] = 0.0;
            }
            for (int i = Math.max(trips, 0); i < qBar.length; i++) {
                qBar[i] = 0.0;
            }
            double qBarCarry = 0.0;
            double pBarCarry = 0.0;
            for (int i = 0; i < trips; i++) {
                double pi1 = p[i + 1];
                double qi1 = q[i + 1];
                double t = HandWrittenDerivatives.distanceByU(pPrevious, qPrevious, pi1, qi1);
                double t2 = HandWrittenDerivatives.distanceByV(pPrevious, qPrevious, pi1, qi1);
                qBar[i] = qBarCarry + HandWrittenDerivatives.distanceByY(pPrevious, qPrevious, pi1, qi1);
                pBar[i] = pBarCarry + HandWrittenDerivatives.distanceByX(pPrevious, qPrevious, pi1, qi1);
                qBarCarry = t2;
                pBarCarry = t;
                pPrevious = pi1;
                qPrevious = qi1;
            }
            qBar[trips] += qBarCarry;
            pBar[trips] += pBarCarry;
        } else {
            Arrays.fill(pBar, 0.0);
            Arrays.fill(qBar, 0.0);
        }
    }

    private static double pathValueAndGradientKernel(double[] p, double[] q, double[] pBar, double[] qBar) {
        int trips = 1 < p.length ? p.length - 1 : 0;
        double length = 0.0;
        if (0 < trips) {
            double pPrevious = p[0];
            double qPrevious = q[0];
            for (int i = Math.max(trips, 0); i < pBar.length; i++) {
                pBar[i] = 0.0;
            }
            for (int i = Math.max(trips, 0); i < qBar.length; i++) {
                qBar[i] = 0.0;
            }
            double qBarCarry = 0.0;
            double pBarCarry = 0.0;
            for (int i = 0; i < trips; i++) {
                double pi1 = p[i + 1];
                double qi1 = q[i + 1];
                double t = HandWrittenDerivatives.distanceByU(pPrevious, qPrevious, pi1, qi1);
                double t2 = HandWrittenDerivatives.distanceByV(pPrevious, qPrevious, pi1, qi1);
                length += java.awt.geom.Point2D.distance(pPrevious, qPrevious, pi1, qi1);
                qBar[i] = qBarCarry + HandWrittenDerivatives.distanceByY(pPrevious, qPrevious, pi1, qi1);
                pBar[i] = pBarCarry + HandWrittenDerivatives.distanceByX(pPrevious, qPrevious, pi1, qi1);
                qBarCarry = t2;
                pBarCarry = t;
                pPrevious = pi1;
                qPrevious = qi1;
            }
            qBar[trips] += qBarCarry;
            pBar[trips] += pBarCarry;
        } else {
            Arrays.fill(pBar, 0.0);
            Arrays.fill(qBar, 0.0);
        }
        return length;
    }

    private static double singleGradientKernel(float x) {
        double t = x;
        return HandWrittenDerivatives.cube(x)
                + (t == 0.0 ? 0.0 : t * HandWrittenDerivatives.cubeDerivative(x));
    }

    private static float singleValueAndGradientKernel(float x, double[] partials) {
        float t = HandWrittenDerivatives.cube(x);
        double t2 = x;
        partials[0] = t + (t2 == 0.0 ? 0.0 : t2 * HandWrittenDerivatives.cubeDerivative(x));
        return x * t;
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
