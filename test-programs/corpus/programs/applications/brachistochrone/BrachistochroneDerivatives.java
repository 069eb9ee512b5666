package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Brachistochrone}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BrachistochroneDerivatives {

    private BrachistochroneDerivatives() {}

    /** The derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}. */
    public static TimeGradient timeGradient(double[] x, double[] y) {
        TimeGradient into = new TimeGradient();
        timeGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}
     * into {@code into}, without its value.
     */
    public static void timeGradient(double[] x, double[] y, TimeGradient into) {
        into.prepare(x, y);
        timeGradientKernel(x, y, into.y);
    }

    /**
     * Computes the derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}
     * into {@code into} and returns the method's value.
     */
    public static double timeValueAndGradient(double[] x, double[] y, TimeGradient into) {
        into.prepare(x, y);
        return timeValueAndGradientKernel(x, y, into.y);
    }

    /**
     * The derivative of {@link Brachistochrone#time(double[], double[])} with respect to {@code y}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TimeGradient {
        private double[] y = new double[0];
        private boolean given;

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
            this.y = zerosLike(this.y, y);
        }
    }

    private static void timeGradientKernel(double[] x, double[] y, double[] yBar) {
        if (1 < x.length) {
            double xPrevious = x[0];
            double yPrevious = y[0];
            double v0 = Math.sqrt(19.6 * (1.0 - yPrevious));
            double t = 1.0 / v0;
            double yBarCarry = 0.0;
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                double dx = xi - xPrevious;
                double yi = y[i];
                double dy = yi - yPrevious;
                double v1 = Math.sqrt(19.6 * (1.0 - yi));
                double t2 = Math.sqrt(dx * dx + dy * dy);
                double t3 = 1.0 / ((v0 + v1) * 0.5);
                double t4 = 0.5 * t3;
                double dyBar = 2.0 * (t4 == 0.0 ? 0.0 : t4 / t2) * dy;
                double t5 = -0.25 * (t3 * (t2 * t3));
                boolean test = t5 == 0.0;
                double t6 = 1.0 / v1;
                yBar[i - 1] += yBarCarry + (-((test ? 0.0 : t5 * t) * 19.6) - dyBar);
                yBarCarry = dyBar - (test ? 0.0 : t5 * t6) * 19.6;
                xPrevious = xi;
                yPrevious = yi;
                v0 = v1;
                t = t6;
            }
            yBar[x.length - 1] += yBarCarry;
        }
    }

    private static double timeValueAndGradientKernel(double[] x, double[] y, double[] yBar) {
        if (1 < x.length) {
            double xPrevious = x[0];
            double yPrevious = y[0];
            double v0 = Math.sqrt(19.6 * (1.0 - yPrevious));
            double t = 1.0 / v0;
            double time = 0.0;
            double yBarCarry = 0.0;
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                double dx = xi - xPrevious;
                double yi = y[i];
                double dy = yi - yPrevious;
                double v1 = Math.sqrt(19.6 * (1.0 - yi));
                double t2 = Math.sqrt(dx * dx + dy * dy);
                double t3 = 1.0 / ((v0 + v1) * 0.5);
                double t4 = t2 * t3;
                time += t4;
                double t5 = 0.5 * t3;
                double dyBar = 2.0 * (t5 == 0.0 ? 0.0 : t5 / t2) * dy;
                double t6 = -0.25 * (t3 * t4);
                boolean test = t6 == 0.0;
                double t7 = 1.0 / v1;
                yBar[i - 1] += yBarCarry + (-((test ? 0.0 : t6 * t) * 19.6) - dyBar);
                yBarCarry = dyBar - (test ? 0.0 : t6 * t7) * 19.6;
                xPrevious = xi;
                yPrevious = yi;
                v0 = v1;
                t = t7;
            }
            yBar[x.length - 1] += yBarCarry;
            return time;
        }
        return 0.0;
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
