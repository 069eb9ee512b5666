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
        for (int i = 1; i < x.length; i++) {
            int k = i - 1;
            double dx = x[i] - x[k];
            double yi = y[i];
            double yk = y[k];
            double dy = yi - yk;
            double v0 = Math.sqrt(19.6 * (1.0 - yk));
            double v1 = Math.sqrt(19.6 * (1.0 - yi));
            double t = Math.sqrt(dx * dx + dy * dy);
            double t2 = 1.0 / ((v0 + v1) * 0.5);
            double t3 = 0.5 * t2;
            double dyBar = 2.0 * (t3 == 0.0 ? 0.0 : t3 / t) * dy;
            double t4 = -0.25 * (t2 * (t * t2));
            boolean test = t4 == 0.0;
            yBar[k] += -((test ? 0.0 : t4 / v0) * 19.6) - dyBar;
            yBar[i] += dyBar - (test ? 0.0 : t4 / v1) * 19.6;
        }
    }

    private static double timeValueAndGradientKernel(double[] x, double[] y, double[] yBar) {
        double time = 0.0;
        for (int i = 1; i < x.length; i++) {
            int k = i - 1;
            double dx = x[i] - x[k];
            double yi = y[i];
            double yk = y[k];
            double dy = yi - yk;
            double v0 = Math.sqrt(19.6 * (1.0 - yk));
            double v1 = Math.sqrt(19.6 * (1.0 - yi));
            double t = Math.sqrt(dx * dx + dy * dy);
            double t2 = (v0 + v1) * 0.5;
            double t3 = t / t2;
            time += t3;
            double t4 = 1.0 / t2;
            double t5 = 0.5 * t4;
            double dyBar = 2.0 * (t5 == 0.0 ? 0.0 : t5 / t) * dy;
            double t6 = -0.25 * (t4 * t3);
            boolean test = t6 == 0.0;
            yBar[k] += -((test ? 0.0 : t6 / v0) * 19.6) - dyBar;
            yBar[i] += dyBar - (test ? 0.0 : t6 / v1) * 19.6;
        }
        return time;
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
