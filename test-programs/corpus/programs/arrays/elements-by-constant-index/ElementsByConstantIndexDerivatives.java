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
        return into;
    }

    /**
     * Computes the derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])}
     * with respect to {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 49}; of the method itself: {@code 16}. Workspace: none.
     */
    public static void tripleProductGradient(double[] a, double[] b, double[] c, TripleProductGradient into) {
        into.prepare(a, b, c);
        tripleProductGradientKernel(a, b, c, into.a, into.b, into.c);
    }

    /**
     * Computes the derivative of {@link ElementsByConstantIndex#tripleProduct(double[], double[], double[])}
     * with respect to {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 51}; of the method itself: {@code 16}. Workspace: none.
     */
    public static double tripleProductValueAndGradient(double[] a, double[] b, double[] c,
            TripleProductGradient into) {
        into.prepare(a, b, c);
        return tripleProductValueAndGradientKernel(a, b, c, into.a, into.b, into.c);
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
    }

    private static void tripleProductGradientKernel(double[] a, double[] b, double[] c, double[] aBar,
            double[] bBar, double[] cBar) {
        double a1 = a[1];
        double b2 = b[2];
        double a2 = a[2];
        double b1 = b[1];
        double t = a1 * b2 - a2 * b1;
        double b0 = b[0];
        double a0 = a[0];
        double t2 = a2 * b0 - a0 * b2;
        double t3 = a0 * b1 - a1 * b0;
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double volume = t * c0 + t2 * c1 + t3 * c2;
        double volumeBar = 2.0 * volume;
        double t4 = volumeBar * c2;
        cBar[2] += volumeBar * t3;
        double t5 = 1.0 + volumeBar * c1;
        cBar[1] += volumeBar * t2;
        double t6 = volumeBar * c0;
        cBar[0] += volumeBar * t;
        aBar[0] += t4 * b1 - t5 * b2;
        bBar[0] += t5 * a2 - t4 * a1;
        bBar[1] += t4 * a0 - t6 * a2;
        aBar[2] += t5 * b0 - t6 * b1;
        bBar[2] += t6 * a1 - t5 * a0;
        aBar[1] += t6 * b2 - t4 * b0;
    }

    private static double tripleProductValueAndGradientKernel(double[] a, double[] b, double[] c,
            double[] aBar, double[] bBar, double[] cBar) {
        double a1 = a[1];
        double b2 = b[2];
        double a2 = a[2];
        double b1 = b[1];
        double t = a1 * b2 - a2 * b1;
        double b0 = b[0];
        double a0 = a[0];
        double t2 = a2 * b0 - a0 * b2;
        double t3 = a0 * b1 - a1 * b0;
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double volume = t * c0 + t2 * c1 + t3 * c2;
        double volumeBar = 2.0 * volume;
        double t4 = volumeBar * c2;
        cBar[2] += volumeBar * t3;
        double t5 = 1.0 + volumeBar * c1;
        cBar[1] += volumeBar * t2;
        double t6 = volumeBar * c0;
        cBar[0] += volumeBar * t;
        aBar[0] += t4 * b1 - t5 * b2;
        bBar[0] += t5 * a2 - t4 * a1;
        bBar[1] += t4 * a0 - t6 * a2;
        aBar[2] += t5 * b0 - t6 * b1;
        bBar[2] += t6 * a1 - t5 * a0;
        aBar[1] += t6 * b2 - t4 * b0;
        return volume * volume + t2;
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
