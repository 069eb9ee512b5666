package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OutParameters}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OutParametersDerivatives {

    private OutParametersDerivatives() {}

    /**
     * The derivative of {@link OutParameters#value(double, double, double[])} with respect to {@code a},
     * {@code b} and {@code z}.
     *
     * <p>
     * Where the argument is 0 (line 26), the derivative of {@code sqrt} is infinite. At (0, 0) (line 27), the
     * derivative of {@code atan2} is NaN.
     */
    public static ValueGradient valueGradient(double a, double b, double[] z) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, z, into);
        return into;
    }

    /**
     * Computes the derivative of {@link OutParameters#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 35}; of the method itself: {@code 14}. Workspace: none.
     */
    public static void valueGradient(double a, double b, double[] z, ValueGradient into) {
        into.prepare(z);
        valueGradientKernel(a, b, z, into.z, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link OutParameters#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code z} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 39}; of the method itself: {@code 14}. Workspace: none.
     */
    public static double valueValueAndGradient(double a, double b, double[] z, ValueGradient into) {
        into.prepare(z);
        double value = valueValueAndGradientKernel(a, b, z, into.z, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link OutParameters#value(double, double, double[])} with respect to {@code a},
     * {@code b} and {@code z}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
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

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
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

    private static void valueGradientKernel(double a, double b, double[] z, double[] zBar,
            double[] partials) {
        double a2 = a * a;
        double t = a2 / b;
        double z0 = z[0];
        double z1 = z[1];
        double t2 = z0 * z0 + z1 * z1;
        double t3 = Math.sqrt(t2);
        double t4 = Math.atan2(z1, z0);
        double t5 = a2 > b ? 2 : 1;
        double t6 = t5 * (a + (a2 - 2.0 * b));
        double t7 = t5 * t;
        boolean test = t3 == 0.0;
        double t8;
        double t9;
        if (t2 >= 1.0E-290 & t2 <= 9.999999999999999E289) {
            t8 = z0 / t2;
            t9 = -(z1 / t2);
        } else {
            double t10 = Math.hypot(z0, z1);
            t8 = z0 / t10 / t10;
            t9 = -(z1 / t10 / t10);
        }
        double t10 = t4 == 0.0 ? 0.0 : t4 / t3;
        zBar[1] += (test ? 0.0 : t3 * t8) + t10 * z1;
        zBar[0] += (test ? 0.0 : t3 * t9) + t10 * z0;
        double t11 = t6 / b;
        partials[0] = t7 + 2.0 * (t7 + t11) * a;
        partials[1] = t7 * -2.0 - t11 * t;
    }

    private static double valueValueAndGradientKernel(double a, double b, double[] z, double[] zBar,
            double[] partials) {
        double a2 = a * a;
        double t = a2 / b;
        double t2 = a + (a2 - 2.0 * b);
        double z0 = z[0];
        double z1 = z[1];
        double t3 = z0 * z0 + z1 * z1;
        double t4 = Math.sqrt(t3);
        double t5 = Math.atan2(z1, z0);
        double t6 = a2 > b ? 2 : 1;
        double t7 = t * t2 * t6 + t5 * t4;
        double t8 = t6 * t2;
        double t9 = t6 * t;
        boolean test = t4 == 0.0;
        double t10;
        double t11;
        if (t3 >= 1.0E-290 & t3 <= 9.999999999999999E289) {
            t10 = z0 / t3;
            t11 = -(z1 / t3);
        } else {
            double t12 = Math.hypot(z0, z1);
            t10 = z0 / t12 / t12;
            t11 = -(z1 / t12 / t12);
        }
        double t12 = t5 == 0.0 ? 0.0 : t5 / t4;
        zBar[1] += (test ? 0.0 : t4 * t10) + t12 * z1;
        zBar[0] += (test ? 0.0 : t4 * t11) + t12 * z0;
        double t13 = t8 / b;
        partials[0] = t9 + 2.0 * (t9 + t13) * a;
        partials[1] = t9 * -2.0 - t13 * t;
        return t7;
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
