package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link SideEffectsInConditions}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class SideEffectsInConditionsDerivatives {

    private SideEffectsInConditionsDerivatives() {}

    /**
     * The derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a}.
     *
     * <p>
     * Branches on active values (lines 13, 16, 19 and 23) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, double[] a, int limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (6 * rounds19 + 11)}; of the method itself: at most
     * {@code 3 * rounds19 + 8}. Workspace: {@code 8 * a.length} bytes. Here {@code rounds19} is how often the
     * loop in line 19 runs in all.
     */
    public static void valueGradient(double x, double[] a, int limit, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, into.aCopy, limit, into.a);
    }

    /**
     * Computes the derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 12 * rounds19 + 25}; of the method itself: at most {@code 3 * rounds19 + 8}.
     * Workspace: {@code 8 * a.length} bytes. Here {@code rounds19} is how often the loop in line 19 runs in
     * all.
     */
    public static double valueValueAndGradient(double x, double[] a, int limit, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, into.aCopy, limit, into.a, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a}, and the memory that computing it needs. One holder serves one thread at a
     * time.
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

    private static double valueGradientKernel(double x, double[] a, int limit, double[] aBar) {
        double y = x * x;
        int n = 0;
        boolean test = false;
        if (y > 1.0) {
            test = 0 < limit;
            n = 1;
        }
        double z = test ? y * n : 0.0;
        double t = a[0] * 2.0;
        boolean test2 = true;
        int n2;
        if (t > x) {
            n2 = n;
        } else {
            n2 = n + 1;
            test2 = n2 > 1;
        }
        if (test2) {
            z += t;
        }
        double x2 = x;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double zDot = 0.0;
        double zDot2 = 1.0;
        double zDot3 = 0.0;
        boolean done;
        do {
            x2 *= 0.5;
            boolean test3 = x2 > 0.1;
            done = !test3;
            double t2 = 0.0;
            double t3 = 0.0;
            if (test3) {
                z += x2 * y;
                t2 = y;
                t3 = x2;
                n2++;
            }
            double t4 = t2 * 0.5;
            zDot += t4 * xDot;
            double t5 = t4 * xDot2;
            zDot2 += t5;
            zDot3 += t3 + t5;
            xDot *= 0.5;
            xDot2 *= 0.5;
        } while (!done);
        y += t;
        double zBar = n2 + 1;
        double yBar = 0.0;
        double zBar2;
        if (n2 > 2 ^ y > 2.0) {
            zBar2 = zBar * y;
            yBar = zBar * z;
        } else {
            zBar2 = zBar;
        }
        double t2 = yBar + zBar2 * zDot3;
        double t3 = zBar2 * zDot + xDot;
        zBar2 = zBar2 * zDot2 + xDot2;
        double t4 = t2 + xDot2;
        aBar[0] += (test2 ? yBar + zBar2 : yBar) * 2.0;
        return t3 + 2.0 * (test ? t4 + zBar2 * n : t4) * x;
    }

    private static double valueValueAndGradientKernel(double x, double[] a, int limit, double[] aBar,
            double[] partials) {
        double y = x * x;
        int n = 0;
        boolean test = false;
        if (y > 1.0) {
            test = 0 < limit;
            n = 1;
        }
        double z = test ? y * n : 0.0;
        double t = a[0] * 2.0;
        boolean test2 = true;
        int n2;
        if (t > x) {
            n2 = n;
        } else {
            n2 = n + 1;
            test2 = n2 > 1;
        }
        if (test2) {
            z += t;
        }
        double x2 = x;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double zDot = 0.0;
        double zDot2 = 1.0;
        double zDot3 = 0.0;
        boolean done;
        do {
            x2 *= 0.5;
            boolean test3 = x2 > 0.1;
            done = !test3;
            double t2 = 0.0;
            double t3 = 0.0;
            if (test3) {
                z += x2 * y;
                t2 = y;
                t3 = x2;
                n2++;
            }
            double t4 = t2 * 0.5;
            zDot += t4 * xDot;
            double t5 = t4 * xDot2;
            zDot2 += t5;
            zDot3 += t3 + t5;
            xDot *= 0.5;
            xDot2 *= 0.5;
        } while (!done);
        y += t;
        double zBar = n2 + 1;
        double yBar = 0.0;
        double z2;
        double zBar2;
        if (n2 > 2 ^ y > 2.0) {
            z2 = z * y;
            zBar2 = zBar * y;
            yBar = zBar * z;
        } else {
            z2 = z;
            zBar2 = zBar;
        }
        double t2 = z2 * zBar + x2;
        double t3 = yBar + zBar2 * zDot3;
        double t4 = zBar2 * zDot + xDot;
        zBar2 = zBar2 * zDot2 + xDot2;
        double t5 = t3 + xDot2;
        aBar[0] += (test2 ? yBar + zBar2 : yBar) * 2.0;
        partials[0] = t4 + 2.0 * (test ? t5 + zBar2 * n : t5) * x;
        return t2;
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
