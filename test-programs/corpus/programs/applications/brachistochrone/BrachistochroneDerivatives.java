package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Brachistochrone}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BrachistochroneDerivatives {

    private BrachistochroneDerivatives() {}

    /**
     * The derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}.
     *
     * <p>
     * Where the argument is 0 (lines 15, 16 and 17), the derivative of {@code sqrt} is infinite.
     */
    public static TimeGradient timeGradient(double[] x, double[] y) {
        TimeGradient into = new TimeGradient();
        timeGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 27 * (x.length - 1)}; of the method itself: {@code 16 * (x.length - 1)}. Workspace:
     * at most {@code 32 * x.length} bytes.
     */
    public static void timeGradient(double[] x, double[] y, TimeGradient into) {
        into.prepare(x, y);
        timeGradientKernel(x, y, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 28 * (x.length - 1)}; of the method itself: {@code 16 * (x.length - 1)}. Workspace:
     * at most {@code 32 * x.length} bytes.
     */
    public static double timeValueAndGradient(double[] x, double[] y, TimeGradient into) {
        into.prepare(x, y);
        return timeValueAndGradientKernel(x, y, into.y, into.doubles);
    }

    /**
     * The derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TimeGradient {
        private double[] y = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public TimeGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TimeGradient into(double[] y) {
            TimeGradient holder = new TimeGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] x, double[] y) {
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = roomLike(this.y, y);
        }

        private TimeGradient withoutScratch() {
            TimeGradient results = new TimeGradient();
            results.y = y;
            return results;
        }
    }

    private static void timeGradientKernel(double[] x, double[] y, double[] yBar, double[][] doubles) {
        if (1 < x.length) {
            double[] v1s = doubles[0];
            if (v1s.length < x.length) {
                v1s = grow(doubles, 0, x.length);
            }
            double[] roots = doubles[1];
            if (roots.length < x.length) {
                roots = grow(doubles, 1, x.length);
            }
            double[] quotients = doubles[2];
            if (quotients.length < x.length) {
                quotients = grow(doubles, 2, x.length);
            }
            double[] quotients2 = doubles[3];
            if (quotients2.length < x.length) {
                quotients2 = grow(doubles, 3, x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double v1 = Math.sqrt(19.6 * (1.0 - y[i]));
                v1s[i] = v1;
            }
            double v0 = v1s[0];
            double xPrevious = x[0];
            double yPrevious = y[0];
            double yPrevious2 = yPrevious;
            for (int i = 1; i < x.length; i++) {
                double v1 = v1s[i];
                double xi = x[i];
                double dx = xi - xPrevious;
                double yi = y[i];
                double dy = yi - yPrevious2;
                roots[i] = dx * dx + dy * dy;
                quotients[i] = v0 + v1;
                v0 = v1;
                xPrevious = xi;
                yPrevious2 = yi;
            }
            for (int i = 1; i < x.length; i++) {
                roots[i] = Math.sqrt(roots[i]);
            }
            for (int i = 1; i < x.length; i++) {
                quotients[i] = 2.0 / quotients[i];
            }
            for (int i = 0; i < x.length; i++) {
                quotients2[i] = -4.9 / v1s[i];
            }
            double quotientsPrevious = quotients2[0];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int i = 1; i < x.length; i++) {
                double yi = y[i];
                double rootsI = roots[i];
                double quotientsI = quotients[i];
                double t = quotientsI * (rootsI * quotientsI);
                double dyBar = (quotientsI == 0.0 ? 0.0 : quotientsI / rootsI) * (yi - yPrevious);
                double t2 = quotients2[i];
                double t3 = t + yBarCarry;
                yBar[i - 1] = yBarCarry2 - dyBar - (t3 == 0.0 ? 0.0 : t3 * quotientsPrevious);
                quotientsPrevious = t2;
                yBarCarry = t;
                yBarCarry2 = dyBar;
                yPrevious = yi;
            }
            yBar[x.length - 1] = yBarCarry2 - (yBarCarry == 0.0 ? 0.0 : yBarCarry * quotientsPrevious);
        } else {
            Arrays.fill(yBar, 0.0);
        }
    }

    private static double timeValueAndGradientKernel(double[] x, double[] y, double[] yBar,
            double[][] doubles) {
        double time = 0.0;
        if (1 < x.length) {
            double[] v1s = doubles[0];
            if (v1s.length < x.length) {
                v1s = grow(doubles, 0, x.length);
            }
            double[] roots = doubles[1];
            if (roots.length < x.length) {
                roots = grow(doubles, 1, x.length);
            }
            double[] quotients = doubles[2];
            if (quotients.length < x.length) {
                quotients = grow(doubles, 2, x.length);
            }
            double[] quotients2 = doubles[3];
            if (quotients2.length < x.length) {
                quotients2 = grow(doubles, 3, x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double v1 = Math.sqrt(19.6 * (1.0 - y[i]));
                v1s[i] = v1;
            }
            double v0 = v1s[0];
            double xPrevious = x[0];
            double yPrevious = y[0];
            double yPrevious2 = yPrevious;
            for (int i = 1; i < x.length; i++) {
                double v1 = v1s[i];
                double xi = x[i];
                double dx = xi - xPrevious;
                double yi = y[i];
                double dy = yi - yPrevious2;
                roots[i] = dx * dx + dy * dy;
                quotients[i] = v0 + v1;
                v0 = v1;
                xPrevious = xi;
                yPrevious2 = yi;
            }
            for (int i = 1; i < x.length; i++) {
                roots[i] = Math.sqrt(roots[i]);
            }
            for (int i = 1; i < x.length; i++) {
                quotients[i] = 2.0 / quotients[i];
            }
            for (int i = 0; i < x.length; i++) {
                quotients2[i] = -4.9 / v1s[i];
            }
            double quotientsPrevious = quotients2[0];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int i = 1; i < x.length; i++) {
                double yi = y[i];
                double rootsI = roots[i];
                double quotientsI = quotients[i];
                double t = rootsI * quotientsI;
                time += t;
                double t2 = quotientsI * t;
                double dyBar = (quotientsI == 0.0 ? 0.0 : quotientsI / rootsI) * (yi - yPrevious);
                double t3 = quotients2[i];
                double t4 = t2 + yBarCarry;
                yBar[i - 1] = yBarCarry2 - dyBar - (t4 == 0.0 ? 0.0 : t4 * quotientsPrevious);
                quotientsPrevious = t3;
                yBarCarry = t2;
                yBarCarry2 = dyBar;
                yPrevious = yi;
            }
            yBar[x.length - 1] = yBarCarry2 - (yBarCarry == 0.0 ? 0.0 : yBarCarry * quotientsPrevious);
        } else {
            Arrays.fill(yBar, 0.0);
        }
        return time;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
