package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedTernaries}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedTernariesDerivatives {

    private NestedTernariesDerivatives() {}

    /**
     * The derivative of {@link NestedTernaries#value(double, double, double[])} with respect to {@code x},
     * {@code y} and {@code z}.
     *
     * <p>
     * Branches on active values (lines 10, 11, 12 and 14) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double y, double[] z) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, z, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NestedTernaries#value(double, double, double[])} with respect to
     * {@code x}, {@code y} and {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static void valueGradient(double x, double y, double[] z, ValueGradient into) {
        into.prepare(z);
        valueGradientKernel(x, y, z, into.z, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NestedTernaries#value(double, double, double[])} with respect to
     * {@code x}, {@code y} and {@code z} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 18}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, double[] z, ValueGradient into) {
        into.prepare(z);
        double value = valueValueAndGradientKernel(x, y, z, into.z, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NestedTernaries#value(double, double, double[])} with respect to {@code x},
     * {@code y} and {@code z}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private double[] z = new double[0];
        private boolean given;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] z) {
            ValueGradient holder = new ValueGradient();
            holder.z = z;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
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
            this.z = zerosLike(this.z, z);
        }
    }

    private static void valueGradientKernel(double x, double y, double[] z, double[] zBar,
            double[] partials) {
        boolean test = x > 0.0;
        double a = 0.0;
        double a2;
        if (test) {
            a2 = y > 0.0 ? x * y : x - y;
        } else if (y > 0.0) {
            a = x / y;
            a2 = a;
        } else {
            a2 = Math.sin(x);
        }
        boolean test2 = x > y;
        double b = Math.exp((test2 ? x : y) * 0.5);
        int k = a2 > b ? 0 : z.length - 1;
        double zk = z[k];
        boolean test3 = x < y;
        double t = test3 ? 2.0 : y;
        int n = x > 1.0 ? 2 : y > 1.0 ? 3 : 4;
        zBar[k] += b * t;
        double t2 = zk * t * b * 0.5;
        double t3 = (n > 2 ? (double) n : 0.0) + (test2 ? t2 : 0.0);
        double yBar = (test3 ? 0.0 : b * zk) + (test2 ? 0.0 : t2);
        double xBar;
        if (test) {
            if (y > 0.0) {
                xBar = t3 + y;
                yBar += x;
            } else {
                xBar = t3 + 1.0;
                yBar -= 1.0;
            }
        } else if (y > 0.0) {
            double t4 = 1.0 / y;
            xBar = t3 + t4;
            yBar -= t4 * a;
        } else {
            xBar = t3 + Math.cos(x);
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] z, double[] zBar,
            double[] partials) {
        boolean test = x > 0.0;
        double a = 0.0;
        double a2;
        if (test) {
            a2 = y > 0.0 ? x * y : x - y;
        } else if (y > 0.0) {
            a = x / y;
            a2 = a;
        } else {
            a2 = Math.sin(x);
        }
        boolean test2 = x > y;
        double b = Math.exp((test2 ? x : y) * 0.5);
        int k = a2 > b ? 0 : z.length - 1;
        double zk = z[k];
        boolean test3 = x < y;
        double t = test3 ? 2.0 : y;
        int n = x > 1.0 ? 2 : y > 1.0 ? 3 : 4;
        double t2 = b * (zk * t);
        double t3 = a2 + t2;
        double xBar = 0.0;
        double t4;
        if (n > 2) {
            xBar = n;
            t4 = xBar * x;
        } else {
            t4 = -n;
        }
        double t5 = t3 + t4;
        zBar[k] += b * t;
        double t6 = t2 * 0.5;
        double t7 = xBar + (test2 ? t6 : 0.0);
        double yBar = (test3 ? 0.0 : b * zk) + (test2 ? 0.0 : t6);
        double xBar2;
        if (test) {
            if (y > 0.0) {
                xBar2 = t7 + y;
                yBar += x;
            } else {
                xBar2 = t7 + 1.0;
                yBar -= 1.0;
            }
        } else if (y > 0.0) {
            double t8 = 1.0 / y;
            xBar2 = t7 + t8;
            yBar -= t8 * a;
        } else {
            xBar2 = t7 + Math.cos(x);
        }
        partials[0] = xBar2;
        partials[1] = yBar;
        return t5;
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
