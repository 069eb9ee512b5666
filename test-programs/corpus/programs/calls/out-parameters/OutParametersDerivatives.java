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
     */
    public static ValueGradient valueGradient(double a, double b, double[] z) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, z, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OutParameters#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code z} into {@code into}, without its value.
     */
    public static void valueGradient(double a, double b, double[] z, ValueGradient into) {
        into.prepare(z);
        valueGradientKernel(a, b, z, into.z, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link OutParameters#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code z} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double a, double b, double[] z, ValueGradient into) {
        into.prepare(z);
        double value = valueValueAndGradientKernel(a, b, z, into.z, into.doubles, into.partials);
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
        private final double[][] doubles = new double[2][0];
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            results.z = z;
            return results;
        }
    }

    private static void valueGradientKernel(double a, double b, double[] z, double[] zBar, double[][] doubles,
            double[] partials) {
        double a2 = a * a;
        double t = a2 / b;
        double[] polar = room(doubles, 0, 2);
        double[] polarBar = room(doubles, 1, 2);
        double t2 = z[0];
        double t3 = z[1];
        double t4 = t2 * t2 + t3 * t3;
        double t5 = Math.sqrt(t4);
        polar[0] = t5;
        double t6 = Math.atan2(t3, t2);
        polar[1] = t6;
        double t7 = polar[0];
        polar[0] = t6;
        polar[1] = t7;
        double t8 = a2 > b ? 2 : 1;
        polarBar[0] += t7;
        double t9 = t8 * (a + (a2 - 2.0 * b));
        double t10 = t8 * t;
        double t11 = polarBar[1];
        polarBar[1] = 0.0;
        double t12 = polarBar[0];
        polarBar[0] = polar[0] + t11;
        double t13 = polarBar[1];
        polarBar[1] = 0.0;
        double t14 = t12 + t13;
        boolean test = t14 == 0.0;
        double t15;
        double t16;
        if (t4 >= 1.0E-290 & t4 <= 9.999999999999999E289) {
            t15 = t2 / t4;
            t16 = -(t3 / t4);
        } else {
            double t17 = Math.hypot(t2, t3);
            t15 = t2 / t17 / t17;
            t16 = -(t3 / t17 / t17);
        }
        double t17 = 0.5 * polarBar[0];
        double t18 = 2.0 * (t17 == 0.0 ? 0.0 : t17 / t5);
        zBar[1] += (test ? 0.0 : t14 * t15) + t18 * t3;
        zBar[0] += (test ? 0.0 : t14 * t16) + t18 * t2;
        double t19 = t9 / b;
        partials[0] = t10 + 2.0 * (t10 + t19) * a;
        partials[1] = t10 * -2.0 - t19 * t;
    }

    private static double valueValueAndGradientKernel(double a, double b, double[] z, double[] zBar,
            double[][] doubles, double[] partials) {
        double a2 = a * a;
        double t = a2 / b;
        double t2 = a + (a2 - 2.0 * b);
        double[] polar = room(doubles, 0, 2);
        double[] polarBar = room(doubles, 1, 2);
        double t3 = z[0];
        double t4 = z[1];
        double t5 = t3 * t3 + t4 * t4;
        double t6 = Math.sqrt(t5);
        polar[0] = t6;
        double t7 = Math.atan2(t4, t3);
        polar[1] = t7;
        double t8 = polar[0];
        polar[0] = t7;
        polar[1] = t8;
        double t9 = a2 > b ? 2 : 1;
        double t10 = polar[0];
        double t11 = t * t2 * t9 + t10 * t8;
        polarBar[0] += t8;
        double t12 = t9 * t2;
        double t13 = t9 * t;
        double t14 = polarBar[1];
        polarBar[1] = 0.0;
        double t15 = polarBar[0];
        polarBar[0] = t10 + t14;
        double t16 = polarBar[1];
        polarBar[1] = 0.0;
        double t17 = t15 + t16;
        boolean test = t17 == 0.0;
        double t18;
        double t19;
        if (t5 >= 1.0E-290 & t5 <= 9.999999999999999E289) {
            t18 = t3 / t5;
            t19 = -(t4 / t5);
        } else {
            double t20 = Math.hypot(t3, t4);
            t18 = t3 / t20 / t20;
            t19 = -(t4 / t20 / t20);
        }
        double t20 = 0.5 * polarBar[0];
        double t21 = 2.0 * (t20 == 0.0 ? 0.0 : t20 / t6);
        zBar[1] += (test ? 0.0 : t17 * t18) + t21 * t4;
        zBar[0] += (test ? 0.0 : t17 * t19) + t21 * t3;
        double t22 = t12 / b;
        partials[0] = t13 + 2.0 * (t13 + t22) * a;
        partials[1] = t13 * -2.0 - t22 * t;
        return t11;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
