package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PowerByLoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowerByLoopDerivatives {

    private PowerByLoopDerivatives() {}

    /** The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}. */
    public static PowerGradient powerGradient(double x, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void powerGradient(double x, int n, PowerGradient into) {
        into.x = powerGradientKernel(x, n, into.doubles);
    }

    /**
     * Computes the derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double powerValueAndGradient(double x, int n, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, n, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}, as a number.
     */
    public static double powerDerivative(double x, int n) {
        return powerGradient(x, n).x();
    }

    /**
     * The derivative of {@link PowerByLoop#power(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private PowerGradient withoutScratch() {
            PowerGradient results = new PowerGradient();
            results.x = x;
            return results;
        }
    }

    private static double powerGradientKernel(double x, int n, double[][] doubles) {
        double[] yTape = doubles[0];
        if (yTape.length < n) {
            yTape = grow(doubles, 0, n);
        }
        double y = 1.0;
        for (int i = 0; i < n; i++) {
            yTape[i] = y;
            y *= x;
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = n - 1; i >= 0; i--) {
            xBar += yBar * yTape[i];
            yBar *= x;
        }
        return xBar;
    }

    private static double powerValueAndGradientKernel(double x, int n, double[][] doubles,
            double[] partials) {
        double[] yTape = doubles[0];
        if (yTape.length < n) {
            yTape = grow(doubles, 0, n);
        }
        double y = 1.0;
        for (int i = 0; i < n; i++) {
            yTape[i] = y;
            y *= x;
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = n - 1; i >= 0; i--) {
            xBar += yBar * yTape[i];
            yBar *= x;
        }
        partials[0] = xBar;
        return y;
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
}
