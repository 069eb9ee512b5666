package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link IntegerTraps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IntegerTrapsDerivatives {

    private IntegerTrapsDerivatives() {}

    /**
     * The derivative of {@link IntegerTraps#f(double, int, int, byte, short, char, long)} with respect to
     * {@code x}.
     */
    public static FGradient fGradient(double x, int a, int b, byte q, short w, char c, long l) {
        FGradient into = new FGradient();
        fGradient(x, a, b, q, w, c, l, into);
        return into;
    }

    /**
     * Computes the derivative of {@link IntegerTraps#f(double, int, int, byte, short, char, long)} with
     * respect to {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 47}. Workspace: none.
     */
    public static void fGradient(double x, int a, int b, byte q, short w, char c, long l, FGradient into) {
        into.x = fGradientKernel(x, a, b, q, w, c, l);
    }

    /**
     * Computes the derivative of {@link IntegerTraps#f(double, int, int, byte, short, char, long)} with
     * respect to {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12}; of the method itself: {@code 47}. Workspace: none.
     */
    public static double fValueAndGradient(double x, int a, int b, byte q, short w, char c, long l,
            FGradient into) {
        double value = fValueAndGradientKernel(x, a, b, q, w, c, l, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link IntegerTraps#f(double, int, int, byte, short, char, long)} with respect to
     * {@code x}, as a number.
     */
    public static double fDerivative(double x, int a, int b, byte q, short w, char c, long l) {
        return fGradientKernel(x, a, b, q, w, c, l);
    }

    /**
     * The derivative of {@link IntegerTraps#f(double, int, int, byte, short, char, long)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double fGradientKernel(double x, int a, int b, byte q, short w, char c, long l) {
        c = (char) ((char) (c + 1.5) - 'b');
        return 12.001000000047497 + (char) ((int) c << 1);
    }

    private static double fValueAndGradientKernel(double x, int a, int b, byte q, short w, char c, long l,
            double[] partials) {
        c = (char) ((char) (c + 1.5) - 'b');
        l = (l >>> (int) q) - 140737488355327L;
        double t = (char) ((int) c << 1);
        double t2 = t * x + (short) (w * 1.5) + l % 1000003L * 1.0E-6 + 15.0 + 97.0 + 127.5;
        partials[0] = 12.001000000047497 + t;
        return t2 + 12.001000000047497 * x;
    }
}
