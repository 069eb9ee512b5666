package programs.scalars;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link EvaluationOrder}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EvaluationOrderDerivatives {

    private EvaluationOrderDerivatives() {}

    /**
     * The derivative of {@link EvaluationOrder#value(double, double[])} with respect to {@code x} and
     * {@code a}.
     */
    public static ValueGradient valueGradient(double x, double[] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link EvaluationOrder#value(double, double[])} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 54}; of the method itself: {@code 33}. Workspace: {@code 8 * a.length} bytes.
     */
    public static void valueGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, into.aCopy, into.a);
    }

    /**
     * Computes the derivative of {@link EvaluationOrder#value(double, double[])} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 68}; of the method itself: {@code 33}. Workspace: {@code 8 * a.length} bytes.
     */
    public static double valueValueAndGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, into.aCopy, into.a, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link EvaluationOrder#value(double, double[])} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] a = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a) {
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.a = a;
            return results;
        }
    }

    private static double valueGradientKernel(double x, double[] a, double[] aBar) {
        double y = x * 2.0;
        double y2 = y + x;
        double y3 = Math.sin(y2);
        double t = y + y2 * y3;
        double y4 = y3 + 1.0;
        double z = t - y3;
        a[0] = 2.0;
        double t2 = a[1] + (2.0 + y4 + y4);
        double t3 = z * t2;
        a[1] = t3;
        a[0] = t3;
        double r = t3 * 2.0;
        double p = r - r * x;
        double a1 = a[1];
        double a2 = a[2];
        aBar[2] += t3 * a1 + 1.0;
        aBar[1] += a2 * t3 + 1.0;
        double pBar = r + p + p;
        double rBar = 1.0 - pBar;
        double rBar2 = p + pBar + rBar * x;
        double aBar0 = aBar[0];
        aBar[0] = 0.0;
        double t4 = a2 * a1 + rBar2 * 2.0 + aBar0 + aBar[1];
        double zBar = 1.0 + t4 * t2;
        double t5 = t4 * z + 0.0;
        aBar[1] = t5;
        aBar[0] = 0.0;
        double yBar = 1.0 + t5 + t5 - zBar + zBar * y2;
        yBar = zBar * y3 + yBar * Math.cos(y2);
        double yBar2 = 8.0 * (2.0 + y) + zBar + yBar;
        return 5.0 + rBar * r + yBar + yBar2 * 2.0;
    }

    private static double valueValueAndGradientKernel(double x, double[] a, double[] aBar,
            double[] partials) {
        double y = x * 2.0;
        double y2 = y + x;
        double y3 = Math.sin(y2);
        double t = y + y2 * y3;
        double y4 = y3 + 1.0;
        double z = t - y3;
        a[0] = 2.0;
        double t2 = a[1] + (2.0 + y4 + y4);
        double t3 = z * t2;
        a[1] = t3;
        a[0] = t3;
        double r = t3 * 2.0;
        double r2 = r * x;
        double p = r - r2;
        double q = r + p;
        double a1 = a[1];
        double a2 = a[2];
        double t4 = 2.0 + y;
        double t5 = 2.0 * t4;
        double t6 = t3 * a1;
        aBar[2] += t6 + 1.0;
        aBar[1] += a2 * t3 + 1.0;
        double pBar = q + p;
        double rBar = 1.0 - pBar;
        double rBar2 = p + pBar + rBar * x;
        double aBar0 = aBar[0];
        aBar[0] = 0.0;
        double t7 = a2 * a1 + rBar2 * 2.0 + aBar0 + aBar[1];
        double zBar = 1.0 + t7 * t2;
        double t8 = t7 * z + 0.0;
        aBar[1] = t8;
        aBar[0] = 0.0;
        double yBar = 1.0 + t8 + t8 - zBar + zBar * y2;
        yBar = zBar * y3 + yBar * Math.cos(y2);
        double yBar2 = 8.0 * t4 + zBar + yBar;
        double t9 = 5.0 + rBar * r + yBar + yBar2 * 2.0;
        partials[0] = t9;
        return z + y4 + p * q + r2 + a1 + t5 * t5 + a2 + 5.0 * x + t6 * a2 + 3.0;
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
