package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InnerContinue}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InnerContinueDerivatives {

    private InnerContinueDerivatives() {}

    /**
     * The derivative of {@link InnerContinue#value(double[], double[])} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Branches on active values (lines 15, 17 and 20) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double[] y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link InnerContinue#value(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length * (16 * y.length + 3)}; of the method itself: at most
     * {@code x.length * (5 * y.length + 2)}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static void valueGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(x, y, into.x, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link InnerContinue#value(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code x.length * (16 * y.length + 5)}; of the method itself: at most
     * {@code x.length * (5 * y.length + 2)}. Workspace: at most {@code 8 * x.length * (y.length + 1)} bytes,
     * and while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(x, y, into.x, into.y, into.doubles);
    }

    /**
     * The derivative of {@link InnerContinue#value(double[], double[])} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.y = y;
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

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] x, double[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        double[] partTape = doubles[0];
        for (int i = x.length - 1; i >= 0; i--) {
            boolean test = i % 3 == 1;
            double part = 0.0;
            if (!test) {
                double part2 = x[i];
                if (partTape.length < y.length) {
                    partTape = grow(doubles, 0, y.length);
                }
                part = part2;
                for (int j = 0; j < y.length; j++) {
                    partTape[j] = part;
                    double yj = y[j];
                    if (!(yj < 0.0)) {
                        part *= 1.0 + yj * 0.1;
                        if (!(part > 1.2)) {
                            part += part2 * yj;
                        }
                    }
                }
            }
            if (!test) {
                double part2 = x[i];
                double partBar = part < 0.0 ? 0.0 : 2.0 * part;
                double partBar2 = 0.0;
                for (int j = y.length - 1; j >= 0; j--) {
                    double part3 = partTape[j];
                    double yj = y[j];
                    double t = 0.0;
                    if (!(yj < 0.0)) {
                        double t2 = 1.0 + yj * 0.1;
                        double t3 = 0.0;
                        if (!(part3 * t2 > 1.2)) {
                            partBar2 += partBar * yj;
                            t3 = partBar * part2;
                        }
                        t = t3 + partBar * part3 * 0.1;
                        partBar *= t2;
                    }
                    yBar[j] += t;
                }
                xBar[i] += partBar2 + partBar;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        double[] partTape = doubles[0];
        double[] partTape2 = doubles[1];
        if (partTape2.length < x.length) {
            partTape2 = grow(doubles, 1, x.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (i % 3 != 1) {
                double part = x[i];
                if (partTape.length < k + (long) y.length) {
                    partTape = grow(doubles, 0, k + (long) y.length);
                }
                double part2 = part;
                for (int j = 0; j < y.length; j++) {
                    partTape[k] = part2;
                    double yj = y[j];
                    if (!(yj < 0.0)) {
                        part2 *= 1.0 + yj * 0.1;
                        if (!(part2 > 1.2)) {
                            part2 += part * yj;
                        }
                    }
                    k++;
                }
                partTape2[i] = part2;
                if (!(part2 < 0.0)) {
                    sum += part2 * part2;
                }
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            if (i % 3 != 1) {
                double part = x[i];
                double part2 = partTape2[i];
                double partBar = part2 < 0.0 ? 0.0 : 2.0 * part2;
                double partBar2 = 0.0;
                for (int j = y.length - 1; j >= 0; j--) {
                    double part3 = partTape[k - 1];
                    double yj = y[j];
                    double t = 0.0;
                    if (!(yj < 0.0)) {
                        double t2 = 1.0 + yj * 0.1;
                        double t3 = 0.0;
                        if (!(part3 * t2 > 1.2)) {
                            partBar2 += partBar * yj;
                            t3 = partBar * part;
                        }
                        t = t3 + partBar * part3 * 0.1;
                        partBar *= t2;
                    }
                    yBar[j] += t;
                    k--;
                }
                xBar[i] += partBar2 + partBar;
            }
        }
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
