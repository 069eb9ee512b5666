package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InactiveCasts}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InactiveCastsDerivatives {

    private InactiveCastsDerivatives() {}

    /**
     * The derivative of {@link InactiveCasts#lookup(double, double[])} with respect to {@code x} and
     * {@code table}.
     */
    public static LookupGradient lookupGradient(double x, double[] table) {
        LookupGradient into = new LookupGradient();
        lookupGradient(x, table, into);
        return into;
    }

    /**
     * Computes the derivative of {@link InactiveCasts#lookup(double, double[])} with respect to {@code x} and
     * {@code table} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 7}. Workspace: none.
     */
    public static void lookupGradient(double x, double[] table, LookupGradient into) {
        into.prepare(table);
        into.x = lookupGradientKernel(x, table, into.table);
    }

    /**
     * Computes the derivative of {@link InactiveCasts#lookup(double, double[])} with respect to {@code x} and
     * {@code table} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 11}; of the method itself: {@code 7}. Workspace: none.
     */
    public static double lookupValueAndGradient(double x, double[] table, LookupGradient into) {
        into.prepare(table);
        double value = lookupValueAndGradientKernel(x, table, into.table, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link InactiveCasts#lookup(double, double[])} with respect to {@code x} and
     * {@code table}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LookupGradient {
        private double x;
        private double[] table = new double[0];
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LookupGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LookupGradient into(double[] table) {
            LookupGradient holder = new LookupGradient();
            holder.table = table;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code table}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] table() {
            return table;
        }

        private void prepare(double[] table) {
            if (this.table == table) {
                throw new IllegalArgumentException("argument table shares an array with the result table");
            }
            if (given && !sameShape(this.table, table)) {
                throw new IllegalArgumentException(
                        "the array given for the result table has not the shape of the argument");
            }
            this.table = zerosLike(this.table, table);
        }
    }

    private static double lookupGradientKernel(double x, double[] table, double[] tableBar) {
        int cell = (int) x;
        double s = x - cell;
        int k = cell + 1;
        tableBar[k] += s;
        double sBar = table[k] - table[cell];
        tableBar[cell] += 1.0 - s;
        return Math.round(x) + sBar;
    }

    private static double lookupValueAndGradientKernel(double x, double[] table, double[] tableBar,
            double[] partials) {
        int cell = (int) x;
        double s = x - cell;
        double tableCell = table[cell];
        double t = 1.0 - s;
        int k = cell + 1;
        double tableK = table[k];
        double t2 = Math.round(x);
        tableBar[k] += s;
        tableBar[cell] += t;
        partials[0] = t2 + (tableK - tableCell);
        return tableCell * t + tableK * s + t2 * x;
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
