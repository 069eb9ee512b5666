package programs.names;

import javax.annotation.processing.Generated;

/** Derivatives of {@link EscapedCharacters}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EscapedCharactersDerivatives {

    private EscapedCharactersDerivatives() {}

    /** The derivative of {@link EscapedCharacters#value(double, int)} with respect to {@code a}. */
    public static ValueGradient valueGradient(double a, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link EscapedCharacters#value(double, int)} with respect to {@code a} into
     * {@code into}, without its value.
     */
    public static void valueGradient(double a, int n, ValueGradient into) {
        into.a = valueGradientKernel(a, n);
    }

    /**
     * Computes the derivative of {@link EscapedCharacters#value(double, int)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double a, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, n, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link EscapedCharacters#value(double, int)} with respect to {@code a}, as a number.
     */
    public static double valueDerivative(double a, int n) {
        return valueGradientKernel(a, n);
    }

    /**
     * The derivative of {@link EscapedCharacters#value(double, int)} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }
    }

    private static double valueGradientKernel(double a, int n) {
        double ab = 2.0 * a;
        double s = ab + a;
        double t = "\\u0041".length();
        double s2 = s * ab + (157.0 + t * ab);
        double t2 = 1.0 + a;
        double sDot = 1.0;
        double sDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            sDot *= t2;
            sDot2 = s2 + t2 * sDot2;
            s2 *= t2;
        }
        double sBar = sDot * ab;
        double abBar = sDot * t + sDot * s + sBar;
        return sDot2 + sBar + abBar * 2.0;
    }

    private static double valueValueAndGradientKernel(double a, int n, double[] partials) {
        double ab = 2.0 * a;
        double s = ab + a;
        double t = "\\u0041".length();
        double s2 = s * ab + (157.0 + t * ab);
        double t2 = 1.0 + a;
        double sDot = 1.0;
        double sDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            sDot *= t2;
            sDot2 = s2 + t2 * sDot2;
            s2 *= t2;
        }
        double sBar = sDot * ab;
        double abBar = sDot * t + sDot * s + sBar;
        partials[0] = sDot2 + sBar + abBar * 2.0;
        return s2;
    }
}
