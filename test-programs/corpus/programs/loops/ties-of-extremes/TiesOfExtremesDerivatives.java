package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TiesOfExtremes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TiesOfExtremesDerivatives {

    private TiesOfExtremesDerivatives() {}

    /**
     * The derivative of {@link TiesOfExtremes#greatest(double[])} with respect to {@code x}.
     *
     * <p>
     * Where the arguments are equal (line 14), {@code max} has the derivative of the first.
     */
    public static GreatestGradient greatestGradient(double[] x) {
        GreatestGradient into = new GreatestGradient();
        greatestGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#greatest(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length + 1}; of the method itself: {@code x.length}. Workspace: none.
     */
    public static void greatestGradient(double[] x, GreatestGradient into) {
        into.prepare(x);
        greatestGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#greatest(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code x.length + 1}; of the method itself: {@code x.length}. Workspace: none.
     */
    public static double greatestValueAndGradient(double[] x, GreatestGradient into) {
        into.prepare(x);
        return greatestValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link TiesOfExtremes#greatest(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class GreatestGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public GreatestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static GreatestGradient into(double[] x) {
            GreatestGradient holder = new GreatestGradient();
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
     * The derivative of {@link TiesOfExtremes#earliestGreatest(double[])} with respect to {@code x}.
     *
     * <p>
     * Where the arguments are equal (line 23), {@code max} has the derivative of the first.
     */
    public static EarliestGreatestGradient earliestGreatestGradient(double[] x) {
        EarliestGreatestGradient into = new EarliestGreatestGradient();
        earliestGreatestGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#earliestGreatest(double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length + 1}; of the method itself: {@code x.length}. Workspace: none.
     */
    public static void earliestGreatestGradient(double[] x, EarliestGreatestGradient into) {
        into.prepare(x);
        earliestGreatestGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#earliestGreatest(double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code x.length + 1}; of the method itself: {@code x.length}. Workspace: none.
     */
    public static double earliestGreatestValueAndGradient(double[] x, EarliestGreatestGradient into) {
        into.prepare(x);
        return earliestGreatestValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link TiesOfExtremes#earliestGreatest(double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EarliestGreatestGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public EarliestGreatestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EarliestGreatestGradient into(double[] x) {
            EarliestGreatestGradient holder = new EarliestGreatestGradient();
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
     * The derivative of {@link TiesOfExtremes#least(double[])} with respect to {@code x}.
     *
     * <p>
     * Where the arguments are equal (line 32), {@code min} has the derivative of the first.
     */
    public static LeastGradient leastGradient(double[] x) {
        LeastGradient into = new LeastGradient();
        leastGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#least(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (x.length + 1)}; of the method itself: {@code 2 * x.length}. Workspace:
     * none.
     */
    public static void leastGradient(double[] x, LeastGradient into) {
        into.prepare(x);
        leastGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#least(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (x.length + 1)}; of the method itself: {@code 2 * x.length}. Workspace:
     * none.
     */
    public static double leastValueAndGradient(double[] x, LeastGradient into) {
        into.prepare(x);
        return leastValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link TiesOfExtremes#least(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class LeastGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public LeastGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LeastGradient into(double[] x) {
            LeastGradient holder = new LeastGradient();
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
     * The derivative of {@link TiesOfExtremes#farthest(double[], double)} with respect to {@code x} and
     * {@code centre}.
     *
     * <p>
     * Where the argument is 0 (line 41), {@code abs} has no derivative; 0 is used. Where the arguments are
     * equal (line 41), {@code max} has the derivative of the first.
     */
    public static FarthestGradient farthestGradient(double[] x, double centre) {
        FarthestGradient into = new FarthestGradient();
        farthestGradient(x, centre, into);
        return into;
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#farthest(double[], double)} with respect to {@code x}
     * and {@code centre} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * x.length + 4}; of the method itself: {@code 3 * x.length}. Workspace:
     * none.
     */
    public static void farthestGradient(double[] x, double centre, FarthestGradient into) {
        into.prepare(x);
        into.centre = farthestGradientKernel(x, centre, into.x);
    }

    /**
     * Computes the derivative of {@link TiesOfExtremes#farthest(double[], double)} with respect to {@code x}
     * and {@code centre} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * x.length + 4}; of the method itself: {@code 3 * x.length}. Workspace:
     * none.
     */
    public static double farthestValueAndGradient(double[] x, double centre, FarthestGradient into) {
        into.prepare(x);
        double value = farthestValueAndGradientKernel(x, centre, into.x, into.partials);
        into.centre = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link TiesOfExtremes#farthest(double[], double)} with respect to {@code x} and
     * {@code centre}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FarthestGradient {
        private double[] x = new double[0];
        private double centre;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FarthestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FarthestGradient into(double[] x) {
            FarthestGradient holder = new FarthestGradient();
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

        /** The derivative with respect to {@code centre}. */
        public double centre() {
            return centre;
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

    private static void greatestGradientKernel(double[] x, double[] xBar) {
        double m = -9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            last = m > xi | m != m ? last : i;
            m = Math.max(xi, m);
        }
        if (last >= 0) {
            xBar[last] += 1.0;
        }
    }

    private static double greatestValueAndGradientKernel(double[] x, double[] xBar) {
        double m = -9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            last = m > xi | m != m ? last : i;
            m = Math.max(xi, m);
        }
        if (last >= 0) {
            xBar[last] += 1.0;
        }
        return m;
    }

    private static void earliestGreatestGradientKernel(double[] x, double[] xBar) {
        double m = -9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            last = xi > m | xi != xi ? i : last;
            m = Math.max(m, xi);
        }
        if (last >= 0) {
            xBar[last] += 1.0;
        }
    }

    private static double earliestGreatestValueAndGradientKernel(double[] x, double[] xBar) {
        double m = -9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            last = xi > m | xi != xi ? i : last;
            m = Math.max(m, xi);
        }
        if (last >= 0) {
            xBar[last] += 1.0;
        }
        return m;
    }

    private static void leastGradientKernel(double[] x, double[] xBar) {
        double m = 9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double t = v * v;
            last = m < t | m != m ? last : i;
            m = Math.min(t, m);
        }
        if (last >= 0) {
            xBar[last] += 2.0 * x[last];
        }
    }

    private static double leastValueAndGradientKernel(double[] x, double[] xBar) {
        double m = 9.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double t = v * v;
            last = m < t | m != m ? last : i;
            m = Math.min(t, m);
        }
        if (last >= 0) {
            xBar[last] += 2.0 * x[last];
        }
        return m;
    }

    private static double farthestGradientKernel(double[] x, double centre, double[] xBar) {
        double m = 0.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double t = Math.abs(x[i] - centre);
            last = m > t | m != m ? last : i;
            m = Math.max(t, m);
        }
        if (last >= 0) {
            double t = Math.signum(x[last] - centre);
            double t2 = -t;
            xBar[last] += t;
            return t2;
        }
        return 0.0;
    }

    private static double farthestValueAndGradientKernel(double[] x, double centre, double[] xBar,
            double[] partials) {
        double m = 0.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double t = Math.abs(x[i] - centre);
            last = m > t | m != m ? last : i;
            m = Math.max(t, m);
        }
        if (last >= 0) {
            double t = Math.signum(x[last] - centre);
            double t2 = -t;
            xBar[last] += t;
            partials[0] = t2;
            return m;
        }
        partials[0] = 0.0;
        return m;
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
