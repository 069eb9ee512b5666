package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CartPole}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CartPoleDerivatives {

    private CartPoleDerivatives() {}

    /**
     * The derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a}.
     *
     * <p>
     * At {@code x0 == 0} (line 25), {@code abs} has no derivative; 0 is used. Where the arguments are equal
     * (line 25), {@code max} has the derivative of the first.
     */
    public static LossGradient lossGradient(double[] a, double[] init) {
        LossGradient into = new LossGradient();
        lossGradient(a, init, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 80 * a.length}; of the method itself: {@code 34 * a.length}. Workspace:
     * {@code 56 * a.length} bytes.
     */
    public static void lossGradient(double[] a, double[] init, LossGradient into) {
        into.prepare(a, init);
        lossGradientKernel(a, init, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 89 * a.length}; of the method itself: {@code 34 * a.length}. Workspace:
     * {@code 56 * a.length} bytes.
     */
    public static double lossValueAndGradient(double[] a, double[] init, LossGradient into) {
        into.prepare(a, init);
        return lossValueAndGradientKernel(a, init, into.a, into.doubles);
    }

    /**
     * The derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[] a = new double[0];
        private boolean given;
        private final double[][] doubles = new double[7][0];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[] a) {
            LossGradient holder = new LossGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        private void prepare(double[] a, double[] init) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == init) {
                throw new IllegalArgumentException("argument init shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.a = a;
            return results;
        }
    }

    private static void lossGradientKernel(double[] a, double[] init, double[] aBar, double[][] doubles) {
        double[] cosTape = doubles[0];
        double[] sinTape = doubles[1];
        double[] x3Tape = doubles[2];
        double[] tape = doubles[3];
        double[] qTape = doubles[4];
        double[] x0Tape = doubles[5];
        double[] x2Tape = doubles[6];
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        if (cosTape.length < a.length) {
            cosTape = grow(doubles, 0, a.length);
        }
        if (sinTape.length < a.length) {
            sinTape = grow(doubles, 1, a.length);
        }
        if (x3Tape.length < a.length) {
            x3Tape = grow(doubles, 2, a.length);
        }
        if (tape.length < a.length) {
            tape = grow(doubles, 3, a.length);
        }
        if (qTape.length < a.length) {
            qTape = grow(doubles, 4, a.length);
        }
        if (x0Tape.length < a.length) {
            x0Tape = grow(doubles, 5, a.length);
        }
        if (x2Tape.length < a.length) {
            x2Tape = grow(doubles, 6, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            x3Tape[i] = x3;
            double sin = Math.sin(x2);
            sinTape[i] = sin;
            double cos = Math.cos(x2);
            cosTape[i] = cos;
            double r = 9.0 * a[i] + 0.045 * x3 * x3 * sin;
            double t = 1.0 / (0.65 - 0.4 * cos * cos);
            tape[i] = t;
            double q = (9.8 * sin - r * cos) * t;
            qTape[i] = q;
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x0Tape[i] = x0;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x2Tape[i] = x2;
            x3 += 0.02 * q;
        }
        double x0Bar = 0.0;
        double x1Bar = 0.0;
        double x2Bar = 0.0;
        double x3Bar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double x3_2 = x3Tape[i];
            double sin = sinTape[i];
            double cos = cosTape[i];
            double t = 0.045 * x3_2 * x3_2;
            double r = 9.0 * a[i] + t * sin;
            double q = qTape[i];
            double x0_2 = x0Tape[i];
            double x2_2 = x2Tape[i];
            double t2 = 2.4 - Math.abs(x0_2);
            double t3 = 0.21 - Math.abs(x2_2);
            double t4 = t2 * t3;
            double t5 = t4 > 0.0 | t4 != t4 ? -(2.0 * (0.5 - t4)) : 0.0;
            x2Bar -= t5 * t2 * Math.signum(x2_2);
            x0Bar -= t5 * t3 * Math.signum(x0_2);
            double qBar = x3Bar * 0.02 + -9.0E-4 * x1Bar * cos;
            double t6 = qBar * tape[i];
            double rBar = x1Bar * 0.02 - t6 * cos;
            x3Bar = x3Bar + x2Bar * 0.02 + 0.09 * (rBar * sin * x3_2);
            double t7 = (t6 * 9.8 + rBar * t) * cos;
            x2Bar = x2Bar - (0.8 * (t6 * q * cos) - 9.0E-4 * x1Bar * q - t6 * r) * sin + t7;
            aBar[i] += rBar * 9.0;
            x1Bar += x0Bar * 0.02;
        }
    }

    private static double lossValueAndGradientKernel(double[] a, double[] init, double[] aBar,
            double[][] doubles) {
        double[] cosTape = doubles[0];
        double[] sinTape = doubles[1];
        double[] x3Tape = doubles[2];
        double[] tape = doubles[3];
        double[] qTape = doubles[4];
        double[] x0Tape = doubles[5];
        double[] x2Tape = doubles[6];
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        if (cosTape.length < a.length) {
            cosTape = grow(doubles, 0, a.length);
        }
        if (sinTape.length < a.length) {
            sinTape = grow(doubles, 1, a.length);
        }
        if (x3Tape.length < a.length) {
            x3Tape = grow(doubles, 2, a.length);
        }
        if (tape.length < a.length) {
            tape = grow(doubles, 3, a.length);
        }
        if (qTape.length < a.length) {
            qTape = grow(doubles, 4, a.length);
        }
        if (x0Tape.length < a.length) {
            x0Tape = grow(doubles, 5, a.length);
        }
        if (x2Tape.length < a.length) {
            x2Tape = grow(doubles, 6, a.length);
        }
        double loss = 0.0;
        for (int i = 0; i < a.length; i++) {
            x3Tape[i] = x3;
            double sin = Math.sin(x2);
            sinTape[i] = sin;
            double cos = Math.cos(x2);
            cosTape[i] = cos;
            double r = 9.0 * a[i] + 0.045 * x3 * x3 * sin;
            double t = 1.0 / (0.65 - 0.4 * cos * cos);
            tape[i] = t;
            double q = (9.8 * sin - r * cos) * t;
            qTape[i] = q;
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x0Tape[i] = x0;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x2Tape[i] = x2;
            x3 += 0.02 * q;
            double reward = Math.max(0.0, (2.4 - Math.abs(x0)) * (0.21 - Math.abs(x2)));
            double t2 = 0.5 - reward;
            loss += t2 * t2;
        }
        double x0Bar = 0.0;
        double x1Bar = 0.0;
        double x2Bar = 0.0;
        double x3Bar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double x3_2 = x3Tape[i];
            double sin = sinTape[i];
            double cos = cosTape[i];
            double t = 0.045 * x3_2 * x3_2;
            double r = 9.0 * a[i] + t * sin;
            double q = qTape[i];
            double x0_2 = x0Tape[i];
            double x2_2 = x2Tape[i];
            double t2 = 2.4 - Math.abs(x0_2);
            double t3 = 0.21 - Math.abs(x2_2);
            double t4 = t2 * t3;
            double t5 = t4 > 0.0 | t4 != t4 ? -(2.0 * (0.5 - t4)) : 0.0;
            x2Bar -= t5 * t2 * Math.signum(x2_2);
            x0Bar -= t5 * t3 * Math.signum(x0_2);
            double qBar = x3Bar * 0.02 + -9.0E-4 * x1Bar * cos;
            double t6 = qBar * tape[i];
            double rBar = x1Bar * 0.02 - t6 * cos;
            x3Bar = x3Bar + x2Bar * 0.02 + 0.09 * (rBar * sin * x3_2);
            double t7 = (t6 * 9.8 + rBar * t) * cos;
            x2Bar = x2Bar - (0.8 * (t6 * q * cos) - 9.0E-4 * x1Bar * q - t6 * r) * sin + t7;
            aBar[i] += rBar * 9.0;
            x1Bar += x0Bar * 0.02;
        }
        return loss;
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
