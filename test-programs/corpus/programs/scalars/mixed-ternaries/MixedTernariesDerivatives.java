package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link MixedTernaries}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MixedTernariesDerivatives {

    private MixedTernariesDerivatives() {}

    /**
     * The derivative of {@link MixedTernaries#value(double, float, int, char, boolean)} with respect to
     * {@code x} and {@code f}.
     *
     * <p>
     * The branch on active values (line 18) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double x, float f, int n, char c, boolean up) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, f, n, c, up, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MixedTernaries#value(double, float, int, char, boolean)} with respect
     * to {@code x} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 12}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static void valueGradient(double x, float f, int n, char c, boolean up, ValueGradient into) {
        valueGradientKernel(x, f, n, c, up, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link MixedTernaries#value(double, float, int, char, boolean)} with respect
     * to {@code x} and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 25}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, float f, int n, char c, boolean up,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, f, n, c, up, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MixedTernaries#value(double, float, int, char, boolean)} with respect to
     * {@code x} and {@code f}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double x;
        private float f;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code f}. */
        public float f() {
            return f;
        }
    }

    private static void valueGradientKernel(double x, float f, int n, char c, boolean up, double[] partials) {
        double e = up ? 97 : n;
        double g = up ? 1.0f : f;
        boolean test = n > 0;
        double k;
        if (test) {
            k = up ? x : (double) f;
        } else {
            k = up ? (double) f : x * f;
        }
        double a;
        float t;
        double t2;
        if (up) {
            a = n;
            t = f;
            t2 = x;
        } else {
            t = n;
            t2 = f;
            a = x;
        }
        double b = t;
        double kBar = 2.0 * k;
        double gBar = 2.0 * g;
        double t3 = 2.0 * a;
        double xBar;
        double fBar;
        if (t2 > 0.5) {
            double l = Math.exp(up ? x : (double) n);
            xBar = up ? b + l : b;
            fBar = e;
        } else {
            fBar = e + (up ? 0.0 : 1.0);
            xBar = b;
        }
        if (test) {
            if (up) {
                xBar += kBar;
            } else {
                fBar += kBar;
            }
        } else if (up) {
            fBar += kBar;
        } else {
            xBar += kBar * f;
            fBar += kBar * x;
        }
        double fBar2 = fBar + (up ? 0.0 : gBar);
        if (up) {
            fBar2 += x;
        } else {
            xBar += t3;
        }
        partials[0] = xBar;
        partials[1] = fBar2;
    }

    private static double valueValueAndGradientKernel(double x, float f, int n, char c, boolean up,
            double[] partials) {
        double d = up ? c : (char) 0;
        double e = up ? 97 : n;
        double g = up ? 1.0f : f;
        boolean test = n > 0;
        double k;
        if (test) {
            k = up ? x : (double) f;
        } else {
            k = up ? (double) f : x * f;
        }
        int k2 = 98;
        double a;
        int m;
        float t;
        double t2;
        if (up) {
            a = n;
            m = c;
            t = f;
            k2 = 3;
            t2 = x;
        } else {
            t = n;
            t2 = f;
            a = x;
            m = n;
        }
        double b = t;
        double t3 = f;
        double t4 = a * a + b * x + d + e * t3 + g * g + k2 + k * k;
        double t5 = m;
        double kBar = 2.0 * k;
        double gBar = 2.0 * g;
        double t6 = 2.0 * a;
        double l;
        double xBar;
        double fBar;
        if (t2 > 0.5) {
            l = Math.exp(up ? x : (double) n);
            xBar = up ? b + l : b;
            fBar = e;
        } else {
            l = up ? 2.0f : f;
            fBar = e + (up ? 0.0 : 1.0);
            xBar = b;
        }
        double t7 = t4 + l + t5;
        if (test) {
            if (up) {
                xBar += kBar;
            } else {
                fBar += kBar;
            }
        } else if (up) {
            fBar += kBar;
        } else {
            xBar += kBar * t3;
            fBar += kBar * x;
        }
        double fBar2 = fBar + (up ? 0.0 : gBar);
        if (up) {
            fBar2 += x;
        } else {
            xBar += t6;
        }
        partials[0] = xBar;
        partials[1] = fBar2;
        return t7;
    }
}
