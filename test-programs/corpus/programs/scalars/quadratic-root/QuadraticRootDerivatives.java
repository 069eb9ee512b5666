package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link QuadraticRoot}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class QuadraticRootDerivatives {

    private QuadraticRootDerivatives() {}

    /**
     * The derivative of {@link QuadraticRoot#root(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}.
     *
     * <p>
     * Where the argument is 0 (line 10), {@code copySign} has no derivative; 0 is used. Where the argument is
     * 0 (line 10), the derivative of {@code sqrt} is infinite. The branch on active values (line 13) has the
     * derivative of the side taken.
     */
    public static RootGradient rootGradient(double a, double b, double c) {
        RootGradient into = new RootGradient();
        rootGradient(a, b, c, into);
        return into;
    }

    /**
     * Computes the derivative of {@link QuadraticRoot#root(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 29}; of the method itself: {@code 10}. Workspace: none.
     */
    public static void rootGradient(double a, double b, double c, RootGradient into) {
        rootGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link QuadraticRoot#root(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 29}; of the method itself: {@code 10}. Workspace: none.
     */
    public static double rootValueAndGradient(double a, double b, double c, RootGradient into) {
        double value = rootValueAndGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link QuadraticRoot#root(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class RootGradient {
        private double a;
        private double b;
        private double c;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public RootGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }
    }

    private static void rootGradientKernel(double a, double b, double c, double[] partials) {
        double t = 4.0 * a;
        double t2 = Math.sqrt(b * b - t * c);
        double t3 = Math.copySign(t2, b);
        double q = -0.5 * (b + t3);
        double first = q / a;
        double second = c / q;
        boolean test = first > second;
        double firstBar = test ? 1.0 : 0.0;
        double secondBar = test ? 0.0 : 1.0;
        double t4 = secondBar / q;
        boolean test2 = secondBar == 0.0;
        double t5 = firstBar / a;
        boolean test3 = firstBar == 0.0;
        double qBar = (test2 ? 0.0 : -(t4 * second)) + (test3 ? 0.0 : t5);
        double t6 = qBar * -0.5;
        double t7 = 0.5 * (t2 == 0.0 ? 0.0 : t2 == t3 ? t6 : -t6);
        double t8 = t7 == 0.0 ? 0.0 : t7 / t2;
        partials[0] = (test3 ? 0.0 : -(t5 * first)) + t8 * c * -4.0;
        partials[1] = t6 + 2.0 * t8 * b;
        partials[2] = (test2 ? 0.0 : t4) - t8 * t;
    }

    private static double rootValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double t = 4.0 * a;
        double t2 = Math.sqrt(b * b - t * c);
        double t3 = Math.copySign(t2, b);
        double q = -0.5 * (b + t3);
        double first = q / a;
        double second = c / q;
        boolean test = first > second;
        double firstBar = test ? 1.0 : 0.0;
        double secondBar = test ? 0.0 : 1.0;
        double t4 = secondBar / q;
        boolean test2 = secondBar == 0.0;
        double t5 = firstBar / a;
        boolean test3 = firstBar == 0.0;
        double qBar = (test2 ? 0.0 : -(t4 * second)) + (test3 ? 0.0 : t5);
        double t6 = qBar * -0.5;
        double t7 = 0.5 * (t2 == 0.0 ? 0.0 : t2 == t3 ? t6 : -t6);
        double t8 = t7 == 0.0 ? 0.0 : t7 / t2;
        double t9 = (test2 ? 0.0 : t4) - t8 * t;
        partials[0] = (test3 ? 0.0 : -(t5 * first)) + t8 * c * -4.0;
        partials[1] = t6 + 2.0 * t8 * b;
        partials[2] = t9;
        return test ? first : second;
    }
}
