package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ContinueInWhiles}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ContinueInWhilesDerivatives {

    private ContinueInWhilesDerivatives() {}

    /**
     * The derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x} and
     * {@code a}.
     *
     * <p>
     * Branches on active values (lines 13 and 20) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * rounds12 + 9 * rounds17}; of the method itself: at most
     * {@code 2 * rounds12 + 3 * rounds17}. Workspace: none. Here {@code rounds12} is how often the loop in
     * line 12 runs in all, {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void valueGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        into.a = valueGradientKernel(x, a, into.x);
    }

    /**
     * Computes the derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds12 + 5 * rounds17)}; of the method itself: at most
     * {@code 2 * rounds12 + 3 * rounds17}. Workspace: none. Here {@code rounds12} is how often the loop in
     * line 12 runs in all, {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, a, into.x, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ContinueInWhiles#value(double[], double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double a;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
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

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
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

    private static double valueGradientKernel(double[] x, double a, double[] xBar) {
        int i = 0;
        boolean done;
        do {
            done = i >= x.length;
            i++;
        } while (!done);
        int k = x.length;
        double a2 = a;
        int k2 = k;
        double aDot = 1.0;
        double aDot2 = 0.0;
        double sumDot = 0.0;
        double sumDot2 = 1.0;
        boolean done2;
        do {
            done2 = k2 - 1 <= 0;
            double t = 1.1;
            double t2 = 0.0;
            if (k2 % 2 == 1) {
                t = 1.0;
            } else {
                a2 *= 1.1;
                double t3 = 0.0;
                if (a2 > 3.0) {
                    a2 -= 2.0;
                } else {
                    t3 = k2;
                }
                t2 = t3 * 1.1;
            }
            sumDot += t2 * aDot;
            sumDot2 += t2 * aDot2;
            k2--;
            aDot *= t;
            aDot2 *= t;
        } while (!done2);
        double aBar = sumDot;
        for (int j = 0; j < i; j++) {
            if (j < k) {
                int k3 = j + 1 - 1;
                double xK3 = x[k3];
                if (!(xK3 < 0.0)) {
                    aBar += sumDot2 * xK3;
                    xBar[k3] += sumDot2 * a;
                }
            }
        }
        return aBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double a, double[] xBar,
            double[] partials) {
        int i = 0;
        double sum = 0.0;
        boolean done;
        do {
            if (i < x.length) {
                double t = x[i + 1 - 1];
                if (!(t < 0.0)) {
                    sum += t * a;
                }
            }
            done = i >= x.length;
            i++;
        } while (!done);
        int k = x.length;
        double a2 = a;
        int k2 = k;
        double aDot = 1.0;
        double aDot2 = 0.0;
        double sumDot = 0.0;
        double sumDot2 = 1.0;
        boolean done2;
        do {
            done2 = k2 - 1 <= 0;
            double t = 1.1;
            double t2 = 0.0;
            if (k2 % 2 == 1) {
                t = 1.0;
            } else {
                a2 *= 1.1;
                double t3 = 0.0;
                if (a2 > 3.0) {
                    a2 -= 2.0;
                } else {
                    t3 = k2;
                    sum += a2 * t3;
                }
                t2 = t3 * 1.1;
            }
            sumDot += t2 * aDot;
            sumDot2 += t2 * aDot2;
            k2--;
            aDot *= t;
            aDot2 *= t;
        } while (!done2);
        double aBar = sumDot;
        for (int j = 0; j < i; j++) {
            if (j < k) {
                int k3 = j + 1 - 1;
                double xK3 = x[k3];
                if (!(xK3 < 0.0)) {
                    aBar += sumDot2 * xK3;
                    xBar[k3] += sumDot2 * a;
                }
            }
        }
        partials[0] = aBar;
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
