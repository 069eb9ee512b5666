package programs.switches;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link EnumPolicies}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EnumPoliciesDerivatives {

    private EnumPoliciesDerivatives() {}

    /**
     * The derivative of {@link EnumPolicies#loss(EnumPolicies.Loss, double[], double[], EnumPolicies.Loss)}
     * with respect to {@code w} and {@code x}.
     *
     * <p>
     * Where the argument is 0 (lines 31 and 32), {@code abs} has no derivative; 0 is used. The branch on
     * active values (line 32) has the derivative of the side taken.
     */
    public static LossGradient lossGradient(EnumPolicies.Loss kind, double[] w, double[] x,
            EnumPolicies.Loss fallback) {
        LossGradient into = new LossGradient();
        lossGradient(kind, w, x, fallback, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link EnumPolicies#loss(EnumPolicies.Loss, double[], double[], EnumPolicies.Loss)} with respect to
     * {@code w} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 11 * w.length + 1}; of the method itself: at most
     * {@code 2 * (3 * w.length + 1)}. Workspace: none.
     */
    public static void lossGradient(EnumPolicies.Loss kind, double[] w, double[] x,
            EnumPolicies.Loss fallback, LossGradient into) {
        into.prepare(w, x);
        lossGradientKernel(kind, w, x, fallback, into.w, into.x);
    }

    /**
     * Computes the derivative of
     * {@link EnumPolicies#loss(EnumPolicies.Loss, double[], double[], EnumPolicies.Loss)} with respect to
     * {@code w} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 16 * w.length + 3}; of the method itself: at most
     * {@code 2 * (3 * w.length + 1)}. Workspace: none.
     */
    public static double lossValueAndGradient(EnumPolicies.Loss kind, double[] w, double[] x,
            EnumPolicies.Loss fallback, LossGradient into) {
        into.prepare(w, x);
        return lossValueAndGradientKernel(kind, w, x, fallback, into.w, into.x);
    }

    /**
     * The derivative of {@link EnumPolicies#loss(EnumPolicies.Loss, double[], double[], EnumPolicies.Loss)}
     * with respect to {@code w} and {@code x}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class LossGradient {
        private double[] w = new double[0];
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[] w, double[] x) {
            if (w == x) {
                throw new IllegalArgumentException("the results w and x share an array");
            }
            LossGradient holder = new LossGradient();
            holder.w = w;
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] w, double[] x) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
            this.x = roomLike(this.x, x);
        }
    }

    private static void lossGradientKernel(EnumPolicies.Loss kind, double[] w, double[] x,
            EnumPolicies.Loss fallback, double[] wBar, double[] xBar) {
        EnumPolicies.Loss used = w.length > 2 ? kind : fallback;
        boolean test = used == EnumPolicies.Loss.HUBER & kind != fallback;
        double t = kind.ordinal() + 1;
        if (kind.equals(fallback)) {
            wBar[0] += 1.0;
        }
        for (int i = w.length; i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        for (int i = 0; i < w.length; i++) {
            EnumPolicies.Loss selector = Objects.requireNonNull(used);
            double r = w[i] - x[i];
            double rBar = test ? t * 0.1 : 0.0;
            double rBar2;
            if (selector == EnumPolicies.Loss.SQUARED) {
                rBar2 = rBar + 2.0 * t * r;
            } else if (selector == EnumPolicies.Loss.ABSOLUTE) {
                rBar2 = rBar + t * Math.signum(r);
            } else {
                double t2 = 0.0;
                if (Math.abs(r) < 0.5) {
                    rBar += 2.0 * t * r;
                } else {
                    t2 = t;
                }
                rBar2 = rBar + t2 * Math.signum(r);
            }
            xBar[i] = -rBar2;
            wBar[i] += rBar2;
        }
    }

    private static double lossValueAndGradientKernel(EnumPolicies.Loss kind, double[] w, double[] x,
            EnumPolicies.Loss fallback, double[] wBar, double[] xBar) {
        EnumPolicies.Loss used = w.length > 2 ? kind : fallback;
        boolean test = used == EnumPolicies.Loss.HUBER & kind != fallback;
        double t = kind.ordinal() + 1;
        double t2 = 0.0;
        if (kind.equals(fallback)) {
            t2 = w[0];
            wBar[0] += 1.0;
        }
        for (int i = w.length; i < xBar.length; i++) {
            xBar[i] = 0.0;
        }
        double sum = 0.0;
        for (int i = 0; i < w.length; i++) {
            double r = w[i] - x[i];
            EnumPolicies.Loss selector = Objects.requireNonNull(used);
            boolean test2 = selector == EnumPolicies.Loss.SQUARED;
            double t3;
            if (test2) {
                t3 = r * r;
            } else if (selector == EnumPolicies.Loss.ABSOLUTE) {
                t3 = Math.abs(r);
            } else {
                double t4 = Math.abs(r);
                t3 = t4 < 0.5 ? r * r : t4 - 0.25;
            }
            sum += t3;
            double rBar = 0.0;
            if (test) {
                sum += 0.1 * r;
                rBar = t * 0.1;
            }
            double rBar2;
            if (test2) {
                rBar2 = rBar + 2.0 * t * r;
            } else if (selector == EnumPolicies.Loss.ABSOLUTE) {
                rBar2 = rBar + t * Math.signum(r);
            } else {
                double t4 = 0.0;
                if (Math.abs(r) < 0.5) {
                    rBar += 2.0 * t * r;
                } else {
                    t4 = t;
                }
                rBar2 = rBar + t4 * Math.signum(r);
            }
            xBar[i] = -rBar2;
            wBar[i] += rBar2;
        }
        return sum * t + t2;
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
