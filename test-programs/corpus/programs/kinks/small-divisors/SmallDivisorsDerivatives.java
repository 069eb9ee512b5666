package programs.kinks;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SmallDivisors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SmallDivisorsDerivatives {

    private SmallDivisorsDerivatives() {}

    /**
     * The derivative of {@link SmallDivisors#clipped(double, double)} with respect to {@code w}.
     *
     * <p>
     * At {@code w == 0} (line 11), {@code abs} has no derivative; 0 is used.
     */
    public static ClippedGradient clippedGradient(double w, double d) {
        ClippedGradient into = new ClippedGradient();
        clippedGradient(w, d, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SmallDivisors#clipped(double, double)} with respect to {@code w} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 14}; of the method itself: {@code 10}. Workspace: none.
     */
    public static void clippedGradient(double w, double d, ClippedGradient into) {
        into.w = clippedGradientKernel(w, d);
    }

    /**
     * Computes the derivative of {@link SmallDivisors#clipped(double, double)} with respect to {@code w} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 17}; of the method itself: {@code 10}. Workspace: none.
     */
    public static double clippedValueAndGradient(double w, double d, ClippedGradient into) {
        double value = clippedValueAndGradientKernel(w, d, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SmallDivisors#clipped(double, double)} with respect to {@code w}, as a number.
     *
     * <p>
     * At {@code w == 0} (line 11), {@code abs} has no derivative; 0 is used.
     */
    public static double clippedDerivative(double w, double d) {
        return clippedGradientKernel(w, d);
    }

    /**
     * The derivative of {@link SmallDivisors#clipped(double, double)} with respect to {@code w}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ClippedGradient {
        private double w;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ClippedGradient() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    /**
     * The derivative of {@link SmallDivisors#scaled(double[], double[], double)} with respect to {@code x}
     * and {@code w}.
     */
    public static ScaledGradient scaledGradient(double[] x, double[] d, double w) {
        ScaledGradient into = new ScaledGradient();
        scaledGradient(x, d, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SmallDivisors#scaled(double[], double[], double)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15 * d.length}; of the method itself: {@code 10 * d.length}. Workspace: at
     * most {@code 24 * d.length} bytes.
     */
    public static void scaledGradient(double[] x, double[] d, double w, ScaledGradient into) {
        into.prepare(x, d);
        into.w = scaledGradientKernel(x, d, w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link SmallDivisors#scaled(double[], double[], double)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 19 * d.length}; of the method itself: {@code 10 * d.length}. Workspace: at
     * most {@code 24 * d.length} bytes.
     */
    public static double scaledValueAndGradient(double[] x, double[] d, double w, ScaledGradient into) {
        into.prepare(x, d);
        double value = scaledValueAndGradientKernel(x, d, w, into.x, into.doubles, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SmallDivisors#scaled(double[], double[], double)} with respect to {@code x}
     * and {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ScaledGradient {
        private double[] x = new double[0];
        private double w;
        private boolean given;
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ScaledGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ScaledGradient into(double[] x) {
            ScaledGradient holder = new ScaledGradient();
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

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        private void prepare(double[] x, double[] d) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == d) {
                throw new IllegalArgumentException("argument d shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }

        private ScaledGradient withoutScratch() {
            ScaledGradient results = new ScaledGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link SmallDivisors#pivots(double[], double, double)} with respect to {@code row}
     * and {@code w}.
     */
    public static PivotsGradient pivotsGradient(double[] row, double pivot, double w) {
        PivotsGradient into = new PivotsGradient();
        pivotsGradient(row, pivot, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SmallDivisors#pivots(double[], double, double)} with respect to
     * {@code row} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (5 * row.length + 1)}; of the method itself: at most
     * {@code 2 * (3 * row.length + 1)}. Workspace: none.
     */
    public static void pivotsGradient(double[] row, double pivot, double w, PivotsGradient into) {
        into.prepare(row);
        into.w = pivotsGradientKernel(row, pivot, w, into.row);
    }

    /**
     * Computes the derivative of {@link SmallDivisors#pivots(double[], double, double)} with respect to
     * {@code row} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * (4 * row.length + 1)}; of the method itself: at most
     * {@code 2 * (3 * row.length + 1)}. Workspace: none.
     */
    public static double pivotsValueAndGradient(double[] row, double pivot, double w, PivotsGradient into) {
        into.prepare(row);
        double value = pivotsValueAndGradientKernel(row, pivot, w, into.row, into.partials);
        into.w = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SmallDivisors#pivots(double[], double, double)} with respect to {@code row}
     * and {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PivotsGradient {
        private double[] row = new double[0];
        private double w;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PivotsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PivotsGradient into(double[] row) {
            PivotsGradient holder = new PivotsGradient();
            holder.row = row;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code row}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] row() {
            return row;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        private void prepare(double[] row) {
            if (this.row == row) {
                throw new IllegalArgumentException("argument row shares an array with the result row");
            }
            if (given && !sameShape(this.row, row)) {
                throw new IllegalArgumentException(
                        "the array given for the result row has not the shape of the argument");
            }
            this.row = roomLike(this.row, row);
        }
    }

    private static double clippedGradientKernel(double w, double d) {
        double gain = Math.min(1.0 / d, 1.0E12);
        double tiny = Math.abs(w) * 1.0E-300;
        double tinyBar = Math.cos(tiny / d * 1.0E-9) * 1.0E-9 / d;
        return gain * 1.0E-12 + tinyBar * 1.0E-300 * Math.signum(w);
    }

    private static double clippedValueAndGradientKernel(double w, double d, double[] partials) {
        double gain = Math.min(1.0 / d, 1.0E12);
        double tiny = Math.abs(w) * 1.0E-300;
        double t = tiny / d * 1.0E-9;
        double t2 = gain * 1.0E-12;
        double tinyBar = Math.cos(t) * 1.0E-9 / d;
        partials[0] = t2 + tinyBar * 1.0E-300 * Math.signum(w);
        return Math.sin(t) + t2 * w;
    }

    private static double scaledGradientKernel(double[] x, double[] d, double w, double[] xBar,
            double[][] doubles) {
        double wBar = 0.0;
        if (0 < d.length) {
            double[] inverses = doubles[0];
            if (inverses.length < d.length) {
                inverses = grow(doubles, 0, d.length);
            }
            double[] quotients = doubles[1];
            if (quotients.length < d.length) {
                quotients = grow(doubles, 1, d.length);
            }
            double[] quotients2 = doubles[2];
            if (quotients2.length < d.length) {
                quotients2 = grow(doubles, 2, d.length);
            }
            for (int i = 0; i < d.length; i++) {
                double xi = x[i];
                quotients[i] = xi * xi * 1.0E-300 / d[i];
            }
            for (int i = 0; i < d.length; i++) {
                inverses[i] = 1.0 / d[i];
            }
            for (int i = 0; i < d.length; i++) {
                double t = quotients[i] * 1.0E-9;
                quotients2[i] = 1.0E-9 / (1.0 + t * t);
            }
            for (int i = d.length; i < xBar.length; i++) {
                xBar[i] = 0.0;
            }
            for (int i = 0; i < d.length; i++) {
                double inverse = inverses[i];
                double xi = x[i];
                double t = quotients2[i];
                double tinyBar = t == 0.0 ? 0.0 : t / d[i];
                double t2 = 2.0 * (tinyBar * 1.0E-300) * xi;
                if (Math.abs(inverse) > 1.0E12) {
                    wBar += xi;
                    inverse = w;
                }
                xBar[i] = inverse + t2;
            }
        } else {
            Arrays.fill(xBar, 0.0);
        }
        return wBar;
    }

    private static double scaledValueAndGradientKernel(double[] x, double[] d, double w, double[] xBar,
            double[][] doubles, double[] partials) {
        double sum = 0.0;
        double wBar = 0.0;
        if (0 < d.length) {
            double[] inverses = doubles[0];
            if (inverses.length < d.length) {
                inverses = grow(doubles, 0, d.length);
            }
            double[] quotients = doubles[1];
            if (quotients.length < d.length) {
                quotients = grow(doubles, 1, d.length);
            }
            double[] quotients2 = doubles[2];
            if (quotients2.length < d.length) {
                quotients2 = grow(doubles, 2, d.length);
            }
            for (int i = 0; i < d.length; i++) {
                double xi = x[i];
                quotients[i] = xi * xi * 1.0E-300 / d[i];
            }
            for (int i = 0; i < d.length; i++) {
                inverses[i] = 1.0 / d[i];
            }
            for (int i = 0; i < d.length; i++) {
                double t = quotients[i] * 1.0E-9;
                quotients2[i] = 1.0E-9 / (1.0 + t * t);
            }
            for (int i = d.length; i < xBar.length; i++) {
                xBar[i] = 0.0;
            }
            for (int i = 0; i < d.length; i++) {
                double inverse = inverses[i];
                double xi = x[i];
                double t = Math.atan(quotients[i] * 1.0E-9);
                double t2 = quotients2[i];
                double tinyBar = t2 == 0.0 ? 0.0 : t2 / d[i];
                double t3 = 2.0 * (tinyBar * 1.0E-300) * xi;
                if (Math.abs(inverse) > 1.0E12) {
                    wBar += xi;
                    inverse = w;
                }
                sum += t + inverse * xi;
                xBar[i] = inverse + t3;
            }
        } else {
            Arrays.fill(xBar, 0.0);
        }
        partials[0] = wBar;
        return sum;
    }

    private static double pivotsGradientKernel(double[] row, double pivot, double w, double[] rowBar) {
        double inverse = 1.0 / pivot;
        boolean test = inverse > 1.0E300;
        double wBar = 0.0;
        for (int j = 0; j < row.length; j++) {
            double t = row[j] * 9.785978320356312E-296 / pivot * 1.0E-24;
            wBar += Math.cos(t);
            rowBar[j] = w * Math.sin(t) * -1.0E-24 / pivot * 9.785978320356312E-296;
        }
        return test ? wBar + 1.0 : wBar + inverse;
    }

    private static double pivotsValueAndGradientKernel(double[] row, double pivot, double w, double[] rowBar,
            double[] partials) {
        double inverse = 1.0 / pivot;
        boolean test = inverse > 1.0E300;
        double sum = test ? w : w * inverse;
        double wBar = 0.0;
        for (int j = 0; j < row.length; j++) {
            double t = row[j] * 9.785978320356312E-296 / pivot * 1.0E-24;
            double t2 = Math.cos(t);
            sum += t2 * w;
            wBar += t2;
            rowBar[j] = w * Math.sin(t) * -1.0E-24 / pivot * 9.785978320356312E-296;
        }
        wBar = test ? wBar + 1.0 : wBar + inverse;
        partials[0] = wBar;
        return sum;
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
