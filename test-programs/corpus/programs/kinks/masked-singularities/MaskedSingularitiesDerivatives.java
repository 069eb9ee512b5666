package programs.kinks;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MaskedSingularities}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MaskedSingularitiesDerivatives {

    private MaskedSingularitiesDerivatives() {}

    /**
     * The derivative of {@link MaskedSingularities#entropy(double)} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 11) has the derivative of the side taken.
     */
    public static EntropyGradient entropyGradient(double x) {
        EntropyGradient into = new EntropyGradient();
        entropyGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#entropy(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3}; of the method itself: {@code 6}. Workspace: none.
     */
    public static void entropyGradient(double x, EntropyGradient into) {
        into.x = entropyGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#entropy(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4}; of the method itself: {@code 6}. Workspace: none.
     */
    public static double entropyValueAndGradient(double x, EntropyGradient into) {
        double value = entropyValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#entropy(double)} with respect to {@code x}, as a number.
     *
     * <p>
     * The branch on active values (line 11) has the derivative of the side taken.
     */
    public static double entropyDerivative(double x) {
        return entropyGradientKernel(x);
    }

    /**
     * The derivative of {@link MaskedSingularities#entropy(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class EntropyGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public EntropyGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#ratio(double, double)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * The branch on active values (line 17) has the derivative of the side taken.
     */
    public static RatioGradient ratioGradient(double x, double y) {
        RatioGradient into = new RatioGradient();
        ratioGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#ratio(double, double)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5}; of the method itself: {@code 1}. Workspace: none.
     */
    public static void ratioGradient(double x, double y, RatioGradient into) {
        ratioGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#ratio(double, double)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5}; of the method itself: {@code 1}. Workspace: none.
     */
    public static double ratioValueAndGradient(double x, double y, RatioGradient into) {
        double value = ratioValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#ratio(double, double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RatioGradient {
        private double x;
        private double y;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public RatioGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#softplus(double)} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 23) has the derivative of the side taken.
     */
    public static SoftplusGradient softplusGradient(double x) {
        SoftplusGradient into = new SoftplusGradient();
        softplusGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#softplus(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 15}. Workspace: none.
     */
    public static void softplusGradient(double x, SoftplusGradient into) {
        into.x = softplusGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#softplus(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 15}; of the method itself: {@code 15}. Workspace: none.
     */
    public static double softplusValueAndGradient(double x, SoftplusGradient into) {
        double value = softplusValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#softplus(double)} with respect to {@code x}, as a number.
     *
     * <p>
     * The branch on active values (line 23) has the derivative of the side taken.
     */
    public static double softplusDerivative(double x) {
        return softplusGradientKernel(x);
    }

    /**
     * The derivative of {@link MaskedSingularities#softplus(double)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SoftplusGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SoftplusGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#bump(double)} with respect to {@code r}.
     *
     * <p>
     * The branch on active values (line 29) has the derivative of the side taken.
     */
    public static BumpGradient bumpGradient(double r) {
        BumpGradient into = new BumpGradient();
        bumpGradient(r, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#bump(double)} with respect to {@code r} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 12}; of the method itself: {@code 10}. Workspace: none.
     */
    public static void bumpGradient(double r, BumpGradient into) {
        into.r = bumpGradientKernel(r);
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#bump(double)} with respect to {@code r} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12}; of the method itself: {@code 10}. Workspace: none.
     */
    public static double bumpValueAndGradient(double r, BumpGradient into) {
        double value = bumpValueAndGradientKernel(r, into.partials);
        into.r = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#bump(double)} with respect to {@code r}, as a number.
     *
     * <p>
     * The branch on active values (line 29) has the derivative of the side taken.
     */
    public static double bumpDerivative(double r) {
        return bumpGradientKernel(r);
    }

    /**
     * The derivative of {@link MaskedSingularities#bump(double)} with respect to {@code r}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class BumpGradient {
        private double r;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public BumpGradient() {}

        /** The derivative with respect to {@code r}. */
        public double r() {
            return r;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#power(double, double)} with respect to {@code x} and
     * {@code a}.
     *
     * <p>
     * At {@code x == 0} (line 34), the derivative of {@code log} is infinite, and NaN below.
     */
    public static PowerGradient powerGradient(double x, double a) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, a, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#power(double, double)} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 4}. Workspace: none.
     */
    public static void powerGradient(double x, double a, PowerGradient into) {
        powerGradientKernel(x, a, into.partials);
        into.x = into.partials[0];
        into.a = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#power(double, double)} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10}; of the method itself: {@code 4}. Workspace: none.
     */
    public static double powerValueAndGradient(double x, double a, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, a, into.partials);
        into.x = into.partials[0];
        into.a = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#power(double, double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private double a;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#logistic(double, double)} with respect to {@code x} and
     * {@code w}.
     */
    public static LogisticGradient logisticGradient(double x, double w) {
        LogisticGradient into = new LogisticGradient();
        logisticGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#logistic(double, double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13}; of the method itself: {@code 14}. Workspace: none.
     */
    public static void logisticGradient(double x, double w, LogisticGradient into) {
        logisticGradientKernel(x, w, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#logistic(double, double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 14}; of the method itself: {@code 14}. Workspace: none.
     */
    public static double logisticValueAndGradient(double x, double w, LogisticGradient into) {
        double value = logisticValueAndGradientKernel(x, w, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#logistic(double, double)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogisticGradient {
        private double x;
        private double w;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public LogisticGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    /**
     * The derivative of {@link MaskedSingularities#nearest(double[], double)} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * Where the arguments are equal (line 47), {@code min} has the derivative of the first.
     */
    public static NearestGradient nearestGradient(double[] x, double w) {
        NearestGradient into = new NearestGradient();
        nearestGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#nearest(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (x.length + 2)}; of the method itself: {@code 3 * x.length}. Workspace:
     * none.
     */
    public static void nearestGradient(double[] x, double w, NearestGradient into) {
        into.prepare(x);
        into.w = nearestGradientKernel(x, w, into.x);
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#nearest(double[], double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * (x.length + 2)}; of the method itself: {@code 3 * x.length}. Workspace:
     * none.
     */
    public static double nearestValueAndGradient(double[] x, double w, NearestGradient into) {
        into.prepare(x);
        double value = nearestValueAndGradientKernel(x, w, into.x, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#nearest(double[], double)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NearestGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NearestGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NearestGradient into(double[] x) {
            NearestGradient holder = new NearestGradient();
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
    }

    /**
     * The derivative of {@link MaskedSingularities#branch(double, double)} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * At {@code x == 0} (line 54), the derivative of {@code sqrt} is infinite. At {@code root == 0} (line
     * 55), the derivative of {@code log} is infinite, and NaN below. The branch on active values (line 57)
     * has the derivative of the side taken.
     */
    public static BranchGradient branchGradient(double x, double w) {
        BranchGradient into = new BranchGradient();
        branchGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#branch(double, double)} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 13}; of the method itself: at most {@code 6}. Workspace: none.
     */
    public static void branchGradient(double x, double w, BranchGradient into) {
        branchGradientKernel(x, w, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MaskedSingularities#branch(double, double)} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 16}; of the method itself: at most {@code 6}. Workspace: none.
     */
    public static double branchValueAndGradient(double x, double w, BranchGradient into) {
        double value = branchValueAndGradientKernel(x, w, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MaskedSingularities#branch(double, double)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BranchGradient {
        private double x;
        private double w;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public BranchGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    private static double entropyGradientKernel(double x) {
        double termBar = x > 0.0 ? 1.0 : 0.0;
        return termBar == 0.0 ? 0.0 : termBar * (Math.log(x) + 1.0);
    }

    private static double entropyValueAndGradientKernel(double x, double[] partials) {
        double t = Math.log(x);
        boolean test = x > 0.0;
        double termBar = test ? 1.0 : 0.0;
        partials[0] = termBar == 0.0 ? 0.0 : termBar * (t + 1.0);
        return test ? x == 0.0 ? 0.0 : x * t : 0.0;
    }

    private static void ratioGradientKernel(double x, double y, double[] partials) {
        boolean test = y != 0.0;
        double qBar = test ? 1.0 : 0.0;
        double t = qBar / y;
        boolean test2 = qBar == 0.0;
        partials[0] = (test ? 0.0 : 1.0) + (test2 ? 0.0 : t);
        partials[1] = test2 ? 0.0 : -(t * (x / y));
    }

    private static double ratioValueAndGradientKernel(double x, double y, double[] partials) {
        double q = x / y;
        boolean test = y != 0.0;
        double qBar = test ? 1.0 : 0.0;
        double t = qBar / y;
        boolean test2 = qBar == 0.0;
        partials[0] = (test ? 0.0 : 1.0) + (test2 ? 0.0 : t);
        partials[1] = test2 ? 0.0 : -(t * q);
        return test ? q : x;
    }

    private static double softplusGradientKernel(double x) {
        boolean test = x > 500.0;
        return (test ? 1.0 : 0.0) + (test ? 0.0 : 1.0) * (1.0 / (1.0 + Math.exp(-x)));
    }

    private static double softplusValueAndGradientKernel(double x, double[] partials) {
        double t = Math.exp(-Math.abs(x));
        double t2 = 1.0 + t;
        double t3 = 1.0 / t2;
        boolean test = x > 500.0;
        double t4 = (test ? 1.0 : 0.0) + (test ? 0.0 : 1.0) * ((x < 0.0 ? t : 1.0) * t3);
        partials[0] = t4;
        return test ? x : Math.max(x, 0.0) + (Math.log(t2) + (t - (t2 - 1.0)) * t3);
    }

    private static double bumpGradientKernel(double r) {
        double t = (1.0 - r) * (1.0 + r);
        double t2 = -1.0 / t;
        double insideBar = Math.abs(r) < 1.0 ? 1.0 : 0.0;
        double t3 = insideBar == 0.0 ? 0.0 : insideBar * Math.exp(t2);
        return (t3 == 0.0 ? 0.0 : -(t3 / t * t2)) * (-2.0 * r);
    }

    private static double bumpValueAndGradientKernel(double r, double[] partials) {
        double t = (1.0 - r) * (1.0 + r);
        double t2 = -1.0 / t;
        double inside = Math.exp(t2);
        boolean test = Math.abs(r) < 1.0;
        double insideBar = test ? 1.0 : 0.0;
        double t3 = insideBar == 0.0 ? 0.0 : insideBar * inside;
        partials[0] = (t3 == 0.0 ? 0.0 : -(t3 / t * t2)) * (-2.0 * r);
        return test ? inside : 0.0;
    }

    private static void powerGradientKernel(double x, double a, double[] partials) {
        double t = Math.log(x);
        double t2 = Math.exp(a * t);
        double t3 = t2 * a;
        double t4 = t3 == 0.0 ? 0.0 : t3 * (x >= 0.0 ? 1.0 / Math.abs(x) : Double.NaN);
        partials[0] = 1.0 + t4;
        partials[1] = t2 == 0.0 ? 0.0 : t2 * t;
    }

    private static double powerValueAndGradientKernel(double x, double a, double[] partials) {
        double t = Math.log(x);
        double t2 = Math.exp(a * t);
        double t3 = t2 * a;
        double t4 = t3 == 0.0 ? 0.0 : t3 * (x >= 0.0 ? 1.0 / Math.abs(x) : Double.NaN);
        partials[0] = 1.0 + t4;
        partials[1] = t2 == 0.0 ? 0.0 : t2 * t;
        return x + t2;
    }

    private static void logisticGradientKernel(double x, double w, double[] partials) {
        double t = -(x * w);
        double t2 = Math.exp(-Math.abs(t));
        double t3 = 1.0 + t2;
        double t4 = w * (t2 / (t3 * t3));
        partials[0] = t4 * w;
        partials[1] = (t > 0.0 ? t2 : 1.0) / t3 + t4 * x;
    }

    private static double logisticValueAndGradientKernel(double x, double w, double[] partials) {
        double t = -(x * w);
        double t2 = Math.exp(-Math.abs(t));
        double t3 = 1.0 + t2;
        double t4 = (t > 0.0 ? t2 : 1.0) / t3;
        double t5 = w * (t2 / (t3 * t3));
        partials[0] = t5 * w;
        partials[1] = t4 + t5 * x;
        return w * t4;
    }

    private static double nearestGradientKernel(double[] x, double w, double[] xBar) {
        double best = 10.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double distance = w / x[i];
            double t = distance * distance;
            last = t < best | t != t ? i : last;
            best = Math.min(best, t);
        }
        if (last >= 0) {
            double xLast = x[last];
            double distance = w / xLast;
            double t = 2.0 * distance / xLast;
            xBar[last] -= t * distance;
            return t;
        }
        return 0.0;
    }

    private static double nearestValueAndGradientKernel(double[] x, double w, double[] xBar,
            double[] partials) {
        double best = 10.0;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double distance = w / x[i];
            double t = distance * distance;
            last = t < best | t != t ? i : last;
            best = Math.min(best, t);
        }
        if (last >= 0) {
            double xLast = x[last];
            double distance = w / xLast;
            double t = 2.0 * distance / xLast;
            xBar[last] -= t * distance;
            partials[0] = t;
            return best;
        }
        partials[0] = 0.0;
        return best;
    }

    private static void branchGradientKernel(double x, double w, double[] partials) {
        double root = Math.sqrt(x);
        double t = Math.log(root);
        double t2 = w * t;
        double t3 = 0.0;
        double t4 = 0.0;
        if (x > 0.0) {
            t3 = root * t;
            double t5 = root * w;
            double t6 = 1.0 / Math.abs(root);
            double t7 = 0.5 * (t2 + (t5 == 0.0 ? 0.0 : t5 * t6));
            t4 = t7 == 0.0 ? 0.0 : t7 * t6;
        }
        partials[0] = t4;
        partials[1] = t3 + w + w;
    }

    private static double branchValueAndGradientKernel(double x, double w, double[] partials) {
        double root = Math.sqrt(x);
        double t = Math.log(root);
        double t2 = w * t;
        double term = t2 * root;
        double sum = w * w;
        double t3 = 0.0;
        double t4 = 0.0;
        if (x > 0.0) {
            sum += term;
            t3 = root * t;
            double t5 = root * w;
            double t6 = 1.0 / Math.abs(root);
            double t7 = 0.5 * (t2 + (t5 == 0.0 ? 0.0 : t5 * t6));
            t4 = t7 == 0.0 ? 0.0 : t7 * t6;
        }
        partials[0] = t4;
        partials[1] = t3 + w + w;
        return sum;
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
