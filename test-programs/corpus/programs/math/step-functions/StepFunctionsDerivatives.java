package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link StepFunctions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StepFunctionsDerivatives {

    private StepFunctionsDerivatives() {}

    /**
     * The derivative of {@link StepFunctions#value(double, float, double)} with respect to {@code x} and
     * {@code f}.
     *
     * <p>
     * {@code ceil}, {@code floor}, {@code rint}, {@code signum} and {@code ulp} (lines 10 and 11) have the
     * derivative 0, also where the value jumps.
     */
    public static ValueGradient valueGradient(double x, float f, double c) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, f, c, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StepFunctions#value(double, float, double)} with respect to {@code x}
     * and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 27}; of the method itself: {@code 25}. Workspace: none.
     */
    public static void valueGradient(double x, float f, double c, ValueGradient into) {
        valueGradientKernel(x, f, c, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link StepFunctions#value(double, float, double)} with respect to {@code x}
     * and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 34}; of the method itself: {@code 25}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, float f, double c, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, f, c, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link StepFunctions#value(double, float, double)} with respect to {@code x} and
     * {@code f}, and the memory that computing it needs. One holder serves one thread at a time.
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

    private static void valueGradientKernel(double x, float f, double c, double[] partials) {
        double t = Math.ceil(x);
        double t2 = Math.signum(x);
        double a = Math.floor(x) + t * x + Math.rint(x * 3.0) + t2 * x;
        float t3 = Math.signum(f);
        double t4 = Math.ulp(f);
        double b = Math.ulp(x) * 1.0E10 + t3 * f + t4 * x;
        int e = Math.getExponent(c) - 2;
        partials[0] = e + (double) Math.round(c) + a * t4 + b * t2 + b * t;
        partials[1] = 3.0 + a * t3;
    }

    private static double valueValueAndGradientKernel(double x, float f, double c, double[] partials) {
        double t = Math.ceil(x);
        double t2 = Math.signum(x);
        double a = Math.floor(x) + t * x + Math.rint(x * 3.0) + t2 * x;
        float t3 = Math.signum(f);
        double t4 = Math.ulp(f);
        double b = Math.ulp(x) * 1.0E10 + t3 * f + t4 * x;
        double t5 = Math.round(c);
        double d = t5 * x + 3.0f * f;
        int e = Math.getExponent(c) - 2;
        double t6 = e;
        partials[0] = t6 + t5 + a * t4 + b * t2 + b * t;
        partials[1] = 3.0 + a * t3;
        return a * b + d + t6 * x;
    }
}
