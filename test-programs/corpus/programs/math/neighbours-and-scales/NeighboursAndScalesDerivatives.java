package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link NeighboursAndScales}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NeighboursAndScalesDerivatives {

    private NeighboursAndScalesDerivatives() {}

    /**
     * The derivative of {@link NeighboursAndScales#value(double, double, float, int)} with respect to
     * {@code x}, {@code y} and {@code f}.
     *
     * <p>
     * At {@code x == 0} (line 12), {@code copySign} has no derivative; 0 is used.
     */
    public static ValueGradient valueGradient(double x, double y, float f, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, f, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NeighboursAndScales#value(double, double, float, int)} with respect
     * to {@code x}, {@code y} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 43}; of the method itself: {@code 27}. Workspace: none.
     */
    public static void valueGradient(double x, double y, float f, int n, ValueGradient into) {
        valueGradientKernel(x, y, f, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
    }

    /**
     * Computes the derivative of {@link NeighboursAndScales#value(double, double, float, int)} with respect
     * to {@code x}, {@code y} and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 50}; of the method itself: {@code 27}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, float f, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, f, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link NeighboursAndScales#value(double, double, float, int)} with respect to
     * {@code x}, {@code y} and {@code f}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private float f;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code f}. */
        public float f() {
            return f;
        }
    }

    private static void valueGradientKernel(double x, double y, float f, int n, double[] partials) {
        double a = Math.fma(x, y, 1.5) + Math.fma(f, 2.0f, f);
        double b = Math.scalb(x, n) + Math.scalb(f, 2) + Math.scalb(y, -1);
        double t = Math.copySign(x, y);
        double t2 = Math.copySign(f, -1.0f);
        double c = t * t2 + Math.copySign(2.0, y);
        double t3 = Math.nextDown(y);
        double t4 = Math.nextAfter(x, 10.0);
        double d = Math.nextUp(x) + t3 * t4;
        double t5 = d * t2;
        double t6 = d * t;
        double t7 = f;
        double t8 = t7 == 0.0 ? 0.0 : t7 == t2 ? t6 : -t6;
        double t9 = Math.scalb(a, n);
        double t10 = 1.0 + Math.nextUp(f) + Math.nextDown(f) + t8 + Math.scalb(a, 2);
        double t11 = t10 + 3.0 * b;
        double t12 = c * t4 + Math.scalb(a, -1) + b * x;
        partials[0] = c * t3 + c + (x == 0.0 ? 0.0 : x == t ? t5 : -t5) + t9 + b * y;
        partials[1] = t12;
        partials[2] = t11;
    }

    private static double valueValueAndGradientKernel(double x, double y, float f, int n, double[] partials) {
        double a = Math.fma(x, y, 1.5) + Math.fma(f, 2.0f, f);
        double b = Math.scalb(x, n) + Math.scalb(f, 2) + Math.scalb(y, -1);
        double t = Math.copySign(x, y);
        double t2 = Math.copySign(f, -1.0f);
        double c = t * t2 + Math.copySign(2.0, y);
        double t3 = Math.nextDown(y);
        double t4 = Math.nextAfter(x, 10.0);
        double d = Math.nextUp(x) + t3 * t4;
        float t5 = Math.nextUp(f);
        float t6 = Math.nextDown(f);
        float e = t5 * t6 + Math.nextAfter(f, 0.0);
        double t7 = d * t2;
        double t8 = d * t;
        double t9 = f;
        double t10 = Math.scalb(a, 2);
        double t11 = Math.scalb(a, n);
        double t12 = 3.0 * b;
        double t13 = 1.0 + t5 + t6 + (t9 == 0.0 ? 0.0 : t9 == t2 ? t8 : -t8) + t10 + t12;
        double t14 = c * t3 + c + (x == 0.0 ? 0.0 : x == t ? t7 : -t7) + t11 + b * y;
        partials[0] = t14;
        partials[1] = c * t4 + Math.scalb(a, -1) + b * x;
        partials[2] = t13;
        return a * b + c * d + e;
    }
}
