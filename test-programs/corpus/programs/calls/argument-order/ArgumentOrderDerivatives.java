package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ArgumentOrder}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ArgumentOrderDerivatives {

    private ArgumentOrderDerivatives() {}

    /**
     * The derivative of {@link ArgumentOrder#value(double[], double)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArgumentOrder#value(double[], double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 87}; of the method itself: {@code 39}. Workspace: {@code 8 * x.length} bytes.
     */
    public static void valueGradient(double[] x, double y, ValueGradient into) {
        into.prepare(x);
        into.y = valueGradientKernel(into.xCopy, y, into.x);
    }

    /**
     * Computes the derivative of {@link ArgumentOrder#value(double[], double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 100}; of the method itself: {@code 39}. Workspace: {@code 8 * x.length} bytes.
     */
    public static double valueValueAndGradient(double[] x, double y, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(into.xCopy, y, into.x, into.partials);
        into.y = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ArgumentOrder#value(double[], double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double y;
        private boolean given;
        private double[] xCopy = new double[0];
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

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double y, double[] xBar) {
        double p = x[0];
        double x1 = x[1];
        double q = x1 * y;
        double r = x[2];
        double t = q * q;
        double a = p * q - t * r + p;
        double y2 = y * y;
        double y3 = y2 + p;
        double t2 = y2 * y2;
        double b = y * y2 - t2 * y3 + y;
        x[0] = p + y3;
        int k = x.length - 1;
        x[k] *= 2.0;
        double x0 = x[0];
        double q2 = x0 * 0.5;
        double t3 = q2 * q2;
        double c = p * q2 - t3 * x0 + p;
        double x1_2 = x[1];
        x[0] = x0 + 1.0;
        x[k] *= 2.0;
        double x0_2 = x[0];
        double t4 = x0_2 * 0.5;
        double d = x1_2 * t4 + x0_2;
        xBar[0] += 1.0;
        double xBar2 = xBar[2];
        xBar[2] = 0.0;
        double t5 = 1.0 + xBar2;
        xBar[0] += t5 * 0.5;
        xBar[k] *= 2.0;
        double xBar0 = xBar[0];
        xBar[0] = 0.0;
        double aBar = b + xBar0;
        xBar[2] += t5;
        double t6 = xBar0 + xBar[0];
        xBar[0] = t6 * 0.5;
        xBar[k] *= 2.0;
        xBar[0] = t6 + xBar[0] + c + c * x1_2 * 0.5;
        xBar[k] *= 2.0;
        double xBar0_2 = xBar[0];
        xBar[0] = 0.0;
        xBar[1] += c * t4;
        double qBar = d * p - x0 * (d * x0);
        xBar[0] += xBar0_2 - d * t3 + qBar * 0.5;
        xBar[k] *= 2.0;
        double xBar0_3 = xBar[0];
        xBar[0] = 0.0;
        double yBar = xBar0_3 - a * t2;
        double yBar2 = -2.0 * (a * y3) * y2 + a * y + yBar;
        double qBar2 = -2.0 * (aBar * r) * q + aBar * p;
        xBar[2] -= aBar * t;
        xBar[1] += qBar2 * y;
        xBar[0] += d + d * q2 + xBar0_3 + yBar + aBar + aBar * q;
        return a + a * y2 + 2.0 * yBar2 * y + qBar2 * x1;
    }

    private static double valueValueAndGradientKernel(double[] x, double y, double[] xBar,
            double[] partials) {
        double p = x[0];
        double x1 = x[1];
        double q = x1 * y;
        double r = x[2];
        double t = q * q;
        double a = p * q - t * r + p;
        double y2 = y * y;
        double y3 = y2 + p;
        double t2 = y2 * y2;
        double b = y * y2 - t2 * y3 + y;
        x[0] = p + y3;
        int k = x.length - 1;
        x[k] *= 2.0;
        double x0 = x[0];
        double q2 = x0 * 0.5;
        double t3 = q2 * q2;
        double c = p * q2 - t3 * x0 + p;
        double x1_2 = x[1];
        x[0] = x0 + 1.0;
        x[k] *= 2.0;
        double x0_2 = x[0];
        double t4 = x0_2 * 0.5;
        double d = x1_2 * t4 + x0_2;
        x[0] = x0_2 + 2.0;
        x[k] *= 2.0;
        double t5 = x0_2 + x[0] * 0.5;
        x[0] = t5;
        double x2 = x[2];
        x[0] = t5 + a;
        x[k] *= 2.0;
        double t6 = x2 + x[0] * 0.5;
        x[2] = t6;
        xBar[0] += 1.0;
        double xBar2 = xBar[2];
        xBar[2] = 0.0;
        double t7 = 1.0 + xBar2;
        xBar[0] += t7 * 0.5;
        xBar[k] *= 2.0;
        double xBar0 = xBar[0];
        xBar[0] = 0.0;
        double aBar = b + xBar0;
        xBar[2] += t7;
        double t8 = xBar0 + xBar[0];
        xBar[0] = t8 * 0.5;
        xBar[k] *= 2.0;
        xBar[0] = t8 + xBar[0] + c + c * x1_2 * 0.5;
        xBar[k] *= 2.0;
        double xBar0_2 = xBar[0];
        xBar[0] = 0.0;
        xBar[1] += c * t4;
        double qBar = d * p - x0 * (d * x0);
        xBar[0] += xBar0_2 - d * t3 + qBar * 0.5;
        xBar[k] *= 2.0;
        double xBar0_3 = xBar[0];
        xBar[0] = 0.0;
        double yBar = xBar0_3 - a * t2;
        double yBar2 = -2.0 * (a * y3) * y2 + a * y + yBar;
        double qBar2 = -2.0 * (aBar * r) * q + aBar * p;
        xBar[2] -= aBar * t;
        xBar[1] += qBar2 * y;
        xBar[0] += d + d * q2 + xBar0_3 + yBar + aBar + aBar * q;
        partials[0] = a + a * y2 + 2.0 * yBar2 * y + qBar2 * x1;
        return a * b + c * d + x[0] + t6;
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
