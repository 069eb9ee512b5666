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
     */
    public static ValueGradient valueGradient(double x, double[] a, int limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double[] a, int limit, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, into.aCopy, limit, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link SideEffectsInConditions#value(double, double[], int)} with respect to
     * {@code x} and {@code a} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double[] a, int limit, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, into.aCopy, limit, into.a, into.doubles, into.partials);
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
        private final double[][] doubles = new double[1][0];
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

    private static double valueGradientKernel(double x, double[] a, int limit, double[] aBar,
            double[][] doubles) {
        double[] xTape = doubles[0];
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
        int trips = 0;
        while (true) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            x2 *= 0.5;
            xTape[trips] = x2;
            trips++;
            if (!(x2 > 0.1)) {
                break;
            }
            z += x2 * y;
            n2++;
        }
        double y2 = y + t;
        double zBar = n2 + 1;
        double yBar = 0.0;
        double zBar2;
        if (n2 > 2 ^ y2 > 2.0) {
            zBar2 = zBar * y2;
            yBar = zBar * z;
        } else {
            zBar2 = zBar;
        }
        double yBar2 = yBar;
        double xBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x3 = xTape[k];
            if (x3 > 0.1) {
                xBar += zBar2 * y;
                yBar2 += zBar2 * x3;
            }
            xBar *= 0.5;
        }
        aBar[0] = ((test2 ? yBar + zBar2 : yBar) + aBar[0]) * 2.0;
        if (test) {
            yBar2 += zBar2 * n;
        }
        return xBar + 2.0 * yBar2 * x;
    }

    private static double valueValueAndGradientKernel(double x, double[] a, int limit, double[] aBar,
            double[][] doubles, double[] partials) {
        double[] xTape = doubles[0];
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
        int trips = 0;
        while (true) {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            x2 *= 0.5;
            xTape[trips] = x2;
            trips++;
            if (!(x2 > 0.1)) {
                break;
            }
            z += x2 * y;
            n2++;
        }
        double y2 = y + t;
        double zBar = n2 + 1;
        double yBar = 0.0;
        double z2;
        double zBar2;
        if (n2 > 2 ^ y2 > 2.0) {
            z2 = z * y2;
            zBar2 = zBar * y2;
            yBar = zBar * z;
        } else {
            z2 = z;
            zBar2 = zBar;
        }
        double t2 = z2 * zBar + x2;
        double yBar2 = yBar;
        double xBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x3 = xTape[k];
            if (x3 > 0.1) {
                xBar += zBar2 * y;
                yBar2 += zBar2 * x3;
            }
            xBar *= 0.5;
        }
        aBar[0] = ((test2 ? yBar + zBar2 : yBar) + aBar[0]) * 2.0;
        if (test) {
            yBar2 += zBar2 * n;
        }
        partials[0] = xBar + 2.0 * yBar2 * x;
        return t2;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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
