package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link ElementsByConstantIndex}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class ElementsByConstantIndexDerivatives {

    private ElementsByConstantIndexDerivatives() {}

    /**
     * The derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])} with
     * respect to {@code a}, {@code b} and {@code c}.
     */
    public static TripleProductGradient tripleProductGradient(double[] a, double[] b, double[] c) {
        TripleProductGradient into = new TripleProductGradient();
        tripleProductGradient(a, b, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])}
     * with respect to {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     */
    public static void tripleProductGradient(double[] a, double[] b, double[] c, TripleProductGradient into) {
        into.prepare(a, b, c);
        tripleProductGradientKernel(a, b, c, into.a, into.b, into.c, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])}
     * with respect to {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     */
    public static double tripleProductValueAndGradient(double[] a, double[] b, double[] c,
            TripleProductGradient into) {
        into.prepare(a, b, c);
        return tripleProductValueAndGradientKernel(a, b, c, into.a, into.b, into.c, into.doubles);
    }

    /**
     * The derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])} with
     * respect to {@code a}, {@code b} and {@code c}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class TripleProductGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private double[] c = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public TripleProductGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TripleProductGradient into(double[] a, double[] b, double[] c) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            if (a == c) {
                throw new IllegalArgumentException("the results a and c share an array");
            }
            if (b == c) {
                throw new IllegalArgumentException("the results b and c share an array");
            }
            TripleProductGradient holder = new TripleProductGradient();
            holder.a = a;
            holder.b = b;
            holder.c = c;
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

        /**
         * The derivative with respect to {@code c}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] c() {
            return c;
        }

        private void prepare(double[] a, double[] b, double[] c) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.a == c) {
                throw new IllegalArgumentException("argument c shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (this.b == c) {
                throw new IllegalArgumentException("argument c shares an array with the result b");
            }
            if (this.c == a) {
                throw new IllegalArgumentException("argument a shares an array with the result c");
            }
            if (this.c == b) {
                throw new IllegalArgumentException("argument b shares an array with the result c");
            }
            if (this.c == c) {
                throw new IllegalArgumentException("argument c shares an array with the result c");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            if (given && !sameShape(this.c, c)) {
                throw new IllegalArgumentException(
                        "the array given for the result c has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
            this.c = zerosLike(this.c, c);
        }

        private TripleProductGradient withoutScratch() {
            TripleProductGradient results = new TripleProductGradient();
            results.a = a;
            results.b = b;
            results.c = c;
            return results;
        }
    }

    private static void tripleProductGradientKernel(double[] a, double[] b, double[] c, double[] aBar,
            double[] bBar, double[] cBar, double[][] doubles) {
        double[] cross = room(doubles, 0, 3);
        double[] crossBar = room(doubles, 1, 3);
        double t = a[1];
        double t2 = b[2];
        double t3 = a[2];
        double t4 = b[1];
        cross[0] = t * t2 - t3 * t4;
        double t5 = b[0];
        double t6 = a[0];
        cross[1] = t3 * t5 - t6 * t2;
        double t7 = t6 * t4 - t * t5;
        cross[2] = t7;
        double t8 = cross[0];
        double t9 = c[0];
        double t10 = cross[1];
        double t11 = c[1];
        double t12 = c[2];
        double volume = t8 * t9 + t10 * t11 + t7 * t12;
        crossBar[1] += 1.0;
        double t13 = crossBar[0];
        crossBar[0] = 0.0;
        crossBar[0] = 0.0;
        double volumeBar = 2.0 * (1.0 + t13) * volume + 0.0;
        cBar[2] += volumeBar * t7;
        cBar[1] += volumeBar * t10;
        crossBar[1] += volumeBar * t11;
        cBar[0] += volumeBar * t8;
        crossBar[0] += volumeBar * t9;
        double t14 = crossBar[2];
        crossBar[2] = 0.0;
        double t15 = volumeBar * t12 + t14;
        double t16 = crossBar[1];
        crossBar[1] = 0.0;
        aBar[0] += t15 * t4 - t16 * t2;
        bBar[0] += t16 * t3 - t15 * t;
        double t17 = crossBar[0];
        bBar[1] += t15 * t6 - t17 * t3;
        aBar[2] += t16 * t5 - t17 * t4;
        bBar[2] += t17 * t - t16 * t6;
        aBar[1] += t17 * t2 - t15 * t5;
    }

    private static double tripleProductValueAndGradientKernel(double[] a, double[] b, double[] c,
            double[] aBar, double[] bBar, double[] cBar, double[][] doubles) {
        double[] cross = room(doubles, 0, 3);
        double[] crossBar = room(doubles, 1, 3);
        double t = a[1];
        double t2 = b[2];
        double t3 = a[2];
        double t4 = b[1];
        cross[0] = t * t2 - t3 * t4;
        double t5 = b[0];
        double t6 = a[0];
        cross[1] = t3 * t5 - t6 * t2;
        double t7 = t6 * t4 - t * t5;
        cross[2] = t7;
        double t8 = cross[0];
        double t9 = c[0];
        double t10 = cross[1];
        double t11 = c[1];
        double t12 = c[2];
        double volume = t8 * t9 + t10 * t11 + t7 * t12;
        cross[0] = volume;
        double t13 = volume * volume;
        cross[0] = t13;
        crossBar[1] += 1.0;
        double t14 = crossBar[0];
        crossBar[0] = 0.0;
        crossBar[0] = 0.0;
        double volumeBar = 2.0 * (1.0 + t14) * volume + 0.0;
        cBar[2] += volumeBar * t7;
        cBar[1] += volumeBar * t10;
        crossBar[1] += volumeBar * t11;
        cBar[0] += volumeBar * t8;
        crossBar[0] += volumeBar * t9;
        double t15 = crossBar[2];
        crossBar[2] = 0.0;
        double t16 = volumeBar * t12 + t15;
        double t17 = crossBar[1];
        crossBar[1] = 0.0;
        aBar[0] += t16 * t4 - t17 * t2;
        bBar[0] += t17 * t3 - t16 * t;
        double t18 = crossBar[0];
        bBar[1] += t16 * t6 - t18 * t3;
        aBar[2] += t17 * t5 - t18 * t4;
        bBar[2] += t18 * t - t17 * t6;
        aBar[1] += t18 * t2 - t16 * t5;
        return t13 + cross[1];
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
