package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SmallIntegerSelectors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SmallIntegerSelectorsDerivatives {

    private SmallIntegerSelectorsDerivatives() {}

    /**
     * The derivative of {@link SmallIntegerSelectors#choose(byte, short, char, double)} with respect to
     * {@code x}.
     */
    public static ChooseGradient chooseGradient(byte b, short s, char c, double x) {
        ChooseGradient into = new ChooseGradient();
        chooseGradient(b, s, c, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SmallIntegerSelectors#choose(byte, short, char, double)} with respect
     * to {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 5}; of the method itself: at most {@code 5}. Workspace: none.
     */
    public static void chooseGradient(byte b, short s, char c, double x, ChooseGradient into) {
        into.x = chooseGradientKernel(b, s, c, x);
    }

    /**
     * Computes the derivative of {@link SmallIntegerSelectors#choose(byte, short, char, double)} with respect
     * to {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 10}; of the method itself: at most {@code 5}. Workspace: none.
     */
    public static double chooseValueAndGradient(byte b, short s, char c, double x, ChooseGradient into) {
        double value = chooseValueAndGradientKernel(b, s, c, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SmallIntegerSelectors#choose(byte, short, char, double)} with respect to
     * {@code x}, as a number.
     */
    public static double chooseDerivative(byte b, short s, char c, double x) {
        return chooseGradientKernel(b, s, c, x);
    }

    /**
     * The derivative of {@link SmallIntegerSelectors#choose(byte, short, char, double)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChooseGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ChooseGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double chooseGradientKernel(byte b, short s, char c, double x) {
        int selector = b;
        boolean test = selector == -128;
        int selector2 = s;
        boolean test2 = selector2 == 32767;
        int selector3 = c;
        double xBar = -1.0;
        if (!(selector3 == 233 | selector3 == 122)) {
            xBar = selector3 == 98 ? -Math.sin(x) : 0.0;
        }
        if (test2) {
            xBar += 2.0 * x;
        } else if (selector2 == -1 | selector2 == 0 | selector2 == 1) {
            xBar += s;
        }
        if (test) {
            xBar += 2.0;
        } else if (selector == -56) {
            xBar += 3.0;
        } else {
            xBar = selector == 65 ? xBar + 5.0 : xBar + 1.0;
        }
        return xBar;
    }

    private static double chooseValueAndGradientKernel(byte b, short s, char c, double x, double[] partials) {
        int selector = b;
        boolean test = selector == -128;
        int selector2 = s;
        int selector3 = c;
        boolean test2 = selector3 == 233 | selector3 == 122;
        double t;
        double t2;
        if (selector2 == 32767) {
            t = x * x;
            t2 = 2.0 * x;
        } else {
            t = 1.0;
            t2 = 0.0;
            if (selector2 == -1 | selector2 == 0 | selector2 == 1) {
                t2 = s;
                t = x * t2;
            }
        }
        double t3 = 2.0;
        double y;
        if (test) {
            y = x * 2.0;
        } else {
            t3 = 3.0;
            if (selector == -56) {
                y = x * 3.0;
            } else {
                t3 = 1.0;
                if (selector == 65) {
                    y = x * 5.0;
                    t3 = 5.0;
                } else {
                    y = x;
                }
            }
        }
        y += t;
        double t4 = -1.0;
        if (test2) {
            y -= x;
        } else {
            t4 = 0.0;
            if (selector3 == 98) {
                y += Math.cos(x);
                t4 = -Math.sin(x);
            }
        }
        partials[0] = t4 + t2 + t3;
        return y;
    }
}
