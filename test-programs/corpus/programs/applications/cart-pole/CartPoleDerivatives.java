package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CartPole}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CartPoleDerivatives {

    private CartPoleDerivatives() {}

    /** The derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a}. */
    public static LossGradient lossGradient(double[] a, double[] init) {
        LossGradient into = new LossGradient();
        lossGradient(a, init, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a} into
     * {@code into}, without its value.
     */
    public static void lossGradient(double[] a, double[] init, LossGradient into) {
        into.prepare(a, init);
        lossGradientKernel(a, init, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link CartPole#loss(double[], double[])} with respect to {@code a} into
     * {@code into} and returns the method's value.
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
        private final double[][] doubles = new double[6][0];

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
        double[] x2Tape = doubles[0];
        double[] x3Tape = doubles[1];
        double[] sinTape = doubles[2];
        double[] cosTape = doubles[3];
        double[] qTape = doubles[4];
        double[] x0Tape = doubles[5];
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        if (x2Tape.length < a.length) {
            x2Tape = grow(doubles, 0, a.length);
        }
        if (x3Tape.length < a.length) {
            x3Tape = grow(doubles, 1, a.length);
        }
        if (sinTape.length < a.length) {
            sinTape = grow(doubles, 2, a.length);
        }
        if (cosTape.length < a.length) {
            cosTape = grow(doubles, 3, a.length);
        }
        if (qTape.length < a.length) {
            qTape = grow(doubles, 4, a.length);
        }
        if (x0Tape.length < a.length) {
            x0Tape = grow(doubles, 5, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            x2Tape[i] = x2;
            x3Tape[i] = x3;
            double sin = Math.sin(x2);
            sinTape[i] = sin;
            double cos = Math.cos(x2);
            cosTape[i] = cos;
            double r = 9.0 * a[i] + 0.045 * x3 * x3 * sin;
            double q = (9.8 * sin - r * cos) / (0.65 - 0.4 * cos * cos);
            qTape[i] = q;
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x0Tape[i] = x0;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x3 += 0.02 * q;
        }
        double x0Bar = 0.0;
        double x1Bar = 0.0;
        double x2Bar = 0.0;
        double x3Bar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double x2_2 = x2Tape[i];
            double x3_2 = x3Tape[i];
            double sin = sinTape[i];
            double cos = cosTape[i];
            double t = 0.045 * x3_2;
            double t2 = t * x3_2;
            double r = 9.0 * a[i] + t2 * sin;
            double t3 = 0.4 * cos;
            double q = qTape[i];
            double x0_2 = x0Tape[i];
            double x2_3 = x2_2 + 0.02 * x3_2;
            double t4 = 2.4 - Math.abs(x0_2);
            double t5 = 0.21 - Math.abs(x2_3);
            double t6 = t4 * t5;
            double t7 = -(2.0 * (0.5 - Math.max(0.0, t6)));
            double t8 = t6 > 0.0 | t6 != t6 ? t7 : 0.0;
            double t9 = x2Bar - t8 * t4 * Math.signum(x2_3);
            x0Bar -= t8 * t5 * Math.signum(x0_2);
            double t10 = x1Bar * 0.02;
            x1Bar += x0Bar * 0.02;
            double t11 = (x3Bar * 0.02 + t10 * cos * -0.045) / (0.65 - t3 * cos);
            double t12 = t11 * q;
            double t13 = t12 * t3 - t10 * (0.045 * q) + t12 * cos * 0.4;
            double t14 = t10 - t11 * cos;
            double t15 = t14 * sin;
            x3Bar = x3Bar + t9 * 0.02 + t15 * t + t15 * x3_2 * 0.045;
            double t16 = (t11 * 9.8 + t14 * t2) * Math.cos(x2_2);
            x2Bar = t9 - (t13 - t11 * r) * Math.sin(x2_2) + t16;
            aBar[i] += t14 * 9.0;
        }
    }

    private static double lossValueAndGradientKernel(double[] a, double[] init, double[] aBar,
            double[][] doubles) {
        double[] x2Tape = doubles[0];
        double[] x3Tape = doubles[1];
        double[] sinTape = doubles[2];
        double[] cosTape = doubles[3];
        double[] qTape = doubles[4];
        double[] x0Tape = doubles[5];
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        if (x2Tape.length < a.length) {
            x2Tape = grow(doubles, 0, a.length);
        }
        if (x3Tape.length < a.length) {
            x3Tape = grow(doubles, 1, a.length);
        }
        if (sinTape.length < a.length) {
            sinTape = grow(doubles, 2, a.length);
        }
        if (cosTape.length < a.length) {
            cosTape = grow(doubles, 3, a.length);
        }
        if (qTape.length < a.length) {
            qTape = grow(doubles, 4, a.length);
        }
        if (x0Tape.length < a.length) {
            x0Tape = grow(doubles, 5, a.length);
        }
        double loss = 0.0;
        for (int i = 0; i < a.length; i++) {
            x2Tape[i] = x2;
            x3Tape[i] = x3;
            double sin = Math.sin(x2);
            sinTape[i] = sin;
            double cos = Math.cos(x2);
            cosTape[i] = cos;
            double r = 9.0 * a[i] + 0.045 * x3 * x3 * sin;
            double q = (9.8 * sin - r * cos) / (0.65 - 0.4 * cos * cos);
            qTape[i] = q;
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x0Tape[i] = x0;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x3 += 0.02 * q;
            double reward = Math.max(0.0, (2.4 - Math.abs(x0)) * (0.21 - Math.abs(x2)));
            double t = 0.5 - reward;
            loss += t * t;
        }
        double x0Bar = 0.0;
        double x1Bar = 0.0;
        double x2Bar = 0.0;
        double x3Bar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double x2_2 = x2Tape[i];
            double x3_2 = x3Tape[i];
            double sin = sinTape[i];
            double cos = cosTape[i];
            double t = 0.045 * x3_2;
            double t2 = t * x3_2;
            double r = 9.0 * a[i] + t2 * sin;
            double t3 = 0.4 * cos;
            double q = qTape[i];
            double x0_2 = x0Tape[i];
            double x2_3 = x2_2 + 0.02 * x3_2;
            double t4 = 2.4 - Math.abs(x0_2);
            double t5 = 0.21 - Math.abs(x2_3);
            double t6 = t4 * t5;
            double t7 = -(2.0 * (0.5 - Math.max(0.0, t6)));
            double t8 = t6 > 0.0 | t6 != t6 ? t7 : 0.0;
            double t9 = x2Bar - t8 * t4 * Math.signum(x2_3);
            x0Bar -= t8 * t5 * Math.signum(x0_2);
            double t10 = x1Bar * 0.02;
            x1Bar += x0Bar * 0.02;
            double t11 = (x3Bar * 0.02 + t10 * cos * -0.045) / (0.65 - t3 * cos);
            double t12 = t11 * q;
            double t13 = t12 * t3 - t10 * (0.045 * q) + t12 * cos * 0.4;
            double t14 = t10 - t11 * cos;
            double t15 = t14 * sin;
            x3Bar = x3Bar + t9 * 0.02 + t15 * t + t15 * x3_2 * 0.045;
            double t16 = (t11 * 9.8 + t14 * t2) * Math.cos(x2_2);
            x2Bar = t9 - (t13 - t11 * r) * Math.sin(x2_2) + t16;
            aBar[i] += t14 * 9.0;
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
