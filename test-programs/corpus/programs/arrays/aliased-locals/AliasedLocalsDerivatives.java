package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AliasedLocals}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AliasedLocalsDerivatives {

    private AliasedLocalsDerivatives() {}

    /**
     * The derivative of {@link AliasedLocals#value(double[], double[])} with respect to {@code a} and
     * {@code b}.
     */
    public static ValueGradient valueGradient(double[] a, double[] b) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AliasedLocals#value(double[], double[])} with respect to {@code a}
     * and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 31}; of the method itself: {@code 14}. Workspace:
     * {@code 8 * (a.length + b.length + 4)} bytes.
     */
    public static void valueGradient(double[] a, double[] b, ValueGradient into) {
        into.prepare(a, b);
        valueGradientKernel(into.aCopy, into.bCopy, into.a, into.b, into.doubles);
    }

    /**
     * Computes the derivative of {@link AliasedLocals#value(double[], double[])} with respect to {@code a}
     * and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 37}; of the method itself: {@code 14}. Workspace:
     * {@code 8 * (a.length + b.length + 4)} bytes.
     */
    public static double valueValueAndGradient(double[] a, double[] b, ValueGradient into) {
        into.prepare(a, b);
        return valueValueAndGradientKernel(into.aCopy, into.bCopy, into.a, into.b, into.doubles);
    }

    /**
     * The derivative of {@link AliasedLocals#value(double[], double[])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private double[] bCopy = new double[0];
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.b = b;
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

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (a == b) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            bCopy = copied(bCopy, b);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] p;
        double[] pBar;
        if (a[0] > b[0]) {
            p = a;
            pBar = aBar;
        } else {
            p = b;
            pBar = bBar;
        }
        double t = p[0] * 2.0;
        p[0] = t;
        double a0 = a[0];
        double b0 = b[0];
        double t2 = t + a0 * b0;
        p[0] = t2;
        double b1 = b[1];
        double t3 = t2 * b1;
        a[1] = t3;
        p[1] += t3;
        double[] q;
        double[] qBar;
        if (a[1] > 1.0) {
            q = a;
            qBar = aBar;
        } else {
            q = p;
            qBar = pBar;
        }
        double q1 = q[1];
        double q0 = q[0];
        q[1] = q1 * q0;
        double[] fresh = zeros(doubles, 0, 2);
        double[] freshBar = zeros(doubles, 1, 2);
        if (b[1] > 0.0) {
            fresh = b;
            freshBar = bBar;
        }
        double t4 = fresh[1] + a[0];
        fresh[1] = t4;
        pBar[0] += t4;
        bBar[1] += 2.0 * b[1];
        bBar[0] += a[1];
        aBar[1] += b[0];
        aBar[0] += 1.0;
        double freshBar1 = freshBar[1];
        freshBar[1] = 0.0;
        double t5 = p[0] + freshBar1;
        aBar[0] += t5;
        freshBar[1] += t5;
        double qBar1 = qBar[1];
        qBar[1] = 0.0;
        qBar[0] += qBar1 * q1;
        qBar[1] += qBar1 * q0;
        double pBar1 = pBar[1];
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        double t6 = pBar1 + aBar1;
        bBar[1] += t6 * t2;
        double pBar0 = pBar[0];
        pBar[0] = 0.0;
        double t7 = t6 * b1 + pBar0;
        bBar[0] += t7 * a0;
        aBar[0] += t7 * b0;
        pBar[0] = (t7 + pBar[0]) * 2.0;
    }

    private static double valueValueAndGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] p;
        double[] pBar;
        if (a[0] > b[0]) {
            p = a;
            pBar = aBar;
        } else {
            p = b;
            pBar = bBar;
        }
        double t = p[0] * 2.0;
        p[0] = t;
        double a0 = a[0];
        double b0 = b[0];
        double t2 = t + a0 * b0;
        p[0] = t2;
        double b1 = b[1];
        double t3 = t2 * b1;
        a[1] = t3;
        p[1] += t3;
        double[] q;
        double[] qBar;
        if (a[1] > 1.0) {
            q = a;
            qBar = aBar;
        } else {
            q = p;
            qBar = pBar;
        }
        double q1 = q[1];
        double q0 = q[0];
        q[1] = q1 * q0;
        double[] fresh = zeros(doubles, 0, 2);
        double[] freshBar = zeros(doubles, 1, 2);
        if (b[1] > 0.0) {
            fresh = b;
            freshBar = bBar;
        }
        double t4 = fresh[1] + a[0];
        fresh[1] = t4;
        double a1 = a[1];
        double b0_2 = b[0];
        double b1_2 = b[1];
        double p0 = p[0];
        pBar[0] += t4;
        bBar[1] += 2.0 * b1_2;
        bBar[0] += a1;
        aBar[1] += b0_2;
        aBar[0] += 1.0;
        double freshBar1 = freshBar[1];
        freshBar[1] = 0.0;
        double t5 = p0 + freshBar1;
        aBar[0] += t5;
        freshBar[1] += t5;
        double qBar1 = qBar[1];
        qBar[1] = 0.0;
        qBar[0] += qBar1 * q1;
        qBar[1] += qBar1 * q0;
        double pBar1 = pBar[1];
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        double t6 = pBar1 + aBar1;
        bBar[1] += t6 * t2;
        double pBar0 = pBar[0];
        pBar[0] = 0.0;
        double t7 = t6 * b1 + pBar0;
        bBar[0] += t7 * a0;
        aBar[0] += t7 * b0;
        pBar[0] = (t7 + pBar[0]) * 2.0;
        return a[0] + a1 * b0_2 + b1_2 * b1_2 + p0 * t4;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
