package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link NewtonWithDualNumbers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NewtonWithDualNumbersDerivatives {

    private NewtonWithDualNumbersDerivatives() {}

    /**
     * The derivative of {@link NewtonWithDualNumbers#root(double, double, double)} with respect to {@code a},
     * {@code b} and {@code start}.
     *
     * <p>
     * The branch on active values (line 35) has the derivative of the side taken.
     */
    public static RootGradient rootGradient(double a, double b, double start) {
        RootGradient into = new RootGradient();
        rootGradient(a, b, start, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#root(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code start} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 38 * rounds29 + 3}; of the method itself: at most
     * {@code 4 * (4 * rounds29 + 1)}. Workspace: none. Here {@code rounds29} is how often the loop in line 29
     * runs in all.
     */
    public static void rootGradient(double a, double b, double start, RootGradient into) {
        rootGradientKernel(a, b, start, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.start = into.partials[2];
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#root(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code start} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 38 * rounds29 + 3}; of the method itself: at most
     * {@code 4 * (4 * rounds29 + 1)}. Workspace: none. Here {@code rounds29} is how often the loop in line 29
     * runs in all.
     */
    public static double rootValueAndGradient(double a, double b, double start, RootGradient into) {
        double value = rootValueAndGradientKernel(a, b, start, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.start = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link NewtonWithDualNumbers#root(double, double, double)} with respect to {@code a},
     * {@code b} and {@code start}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class RootGradient {
        private double a;
        private double b;
        private double start;
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

        /** The derivative with respect to {@code start}. */
        public double start() {
            return start;
        }
    }

    /**
     * The derivative of {@link NewtonWithDualNumbers#curvature(double)} with respect to {@code self} and
     * {@code factor}.
     */
    public static CurvatureGradient curvatureGradient(NewtonWithDualNumbers self, double factor) {
        CurvatureGradient into = new CurvatureGradient();
        curvatureGradient(self, factor, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#curvature(double)} with respect to {@code self}
     * and {@code factor} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 20}; of the method itself: {@code 9}. Workspace: none.
     */
    public static void curvatureGradient(NewtonWithDualNumbers self, double factor, CurvatureGradient into) {
        curvatureGradientKernel(self.value(), self.slope(), factor, into.partials);
        into.self.value = into.partials[0];
        into.self.slope = into.partials[1];
        into.factor = into.partials[2];
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#curvature(double)} with respect to {@code self}
     * and {@code factor} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 20}; of the method itself: {@code 9}. Workspace: none.
     */
    public static double curvatureValueAndGradient(NewtonWithDualNumbers self, double factor,
            CurvatureGradient into) {
        double value = curvatureValueAndGradientKernel(self.value(), self.slope(), factor, into.partials);
        into.self.value = into.partials[0];
        into.self.slope = into.partials[1];
        into.factor = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link NewtonWithDualNumbers#curvature(double)} with respect to {@code self} and
     * {@code factor}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class CurvatureGradient {
        private NewtonWithDualNumbersPartials self = new NewtonWithDualNumbersPartials();
        private double factor;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public CurvatureGradient() {}

        /** The derivative with respect to {@code self}. */
        public NewtonWithDualNumbersPartials self() {
            return self;
        }

        /** The derivative with respect to {@code factor}. */
        public double factor() {
            return factor;
        }
    }

    /**
     * The derivative of {@link NewtonWithDualNumbers#curvature(double, double)} with respect to
     * {@code factor} and {@code shift}.
     */
    public static ScaledGradient scaledGradient(NewtonWithDualNumbers self, double factor, double shift) {
        ScaledGradient into = new ScaledGradient();
        scaledGradient(self, factor, shift, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#curvature(double, double)} with respect to
     * {@code factor} and {@code shift} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 11}; of the method itself: {@code 11}. Workspace: none.
     */
    public static void scaledGradient(NewtonWithDualNumbers self, double factor, double shift,
            ScaledGradient into) {
        scaledGradientKernel(self.value(), self.slope(), factor, shift, into.partials);
        into.factor = into.partials[0];
        into.shift = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NewtonWithDualNumbers#curvature(double, double)} with respect to
     * {@code factor} and {@code shift} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13}; of the method itself: {@code 11}. Workspace: none.
     */
    public static double scaledValueAndGradient(NewtonWithDualNumbers self, double factor, double shift,
            ScaledGradient into) {
        double value = scaledValueAndGradientKernel(self.value(), self.slope(), factor, shift, into.partials);
        into.factor = into.partials[0];
        into.shift = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NewtonWithDualNumbers#curvature(double, double)} with respect to
     * {@code factor} and {@code shift}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class ScaledGradient {
        private double factor;
        private double shift;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ScaledGradient() {}

        /** The derivative with respect to {@code factor}. */
        public double factor() {
            return factor;
        }

        /** The derivative with respect to {@code shift}. */
        public double shift() {
            return shift;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link NewtonWithDualNumbers}; overwritten by the next
     * computation.
     */
    public static final class NewtonWithDualNumbersPartials {
        private double value;
        private double slope;

        private NewtonWithDualNumbersPartials() {}

        /** The derivative with respect to {@code value}. */
        public double value() {
            return value;
        }

        /** The derivative with respect to {@code slope}. */
        public double slope() {
            return slope;
        }
    }

    private static void rootGradientKernel(double a, double b, double start, double[] partials) {
        double t = -0.0 * b + 0.0;
        double x = start;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double xDot3 = 0.0;
        for (int i = 0; i < 4; i++) {
            double t2 = x * x;
            double t3 = 2.0 * x;
            double t4 = t3 * a;
            double e = Math.exp(x);
            double t5 = t2 * a + e - b;
            double t6 = t4 + t2 * 0.0 + e + t;
            if (Math.abs(t5) < 1.0E-12) {
                break;
            }
            double t7 = t4 + e + t;
            double t8 = -1.0 / t7;
            double t9 = t8 * (t5 / t7);
            double t10 = t9 * a;
            double t11 = t8 - t9;
            double t12 = t8 * a * x;
            double t13 = 1.0 + (-t10 - t10) + (t11 == 0.0 ? 0.0 : t11 * e) + t12 + t12;
            xDot *= t13;
            xDot2 = t8 * t2 - t9 * t3 + t13 * xDot2;
            xDot3 = t8 + t13 * xDot3;
            x -= t5 / t6;
        }
        partials[0] = xDot2;
        partials[1] = -xDot3;
        partials[2] = xDot;
    }

    private static double rootValueAndGradientKernel(double a, double b, double start, double[] partials) {
        double t = -0.0 * b + 0.0;
        double x = start;
        double xDot = 1.0;
        double xDot2 = 0.0;
        double xDot3 = 0.0;
        for (int i = 0; i < 4; i++) {
            double t2 = x * x;
            double t3 = 2.0 * x;
            double t4 = t3 * a;
            double e = Math.exp(x);
            double t5 = t2 * a + e - b;
            double t6 = t4 + t2 * 0.0 + e + t;
            if (Math.abs(t5) < 1.0E-12) {
                break;
            }
            double t7 = t4 + e + t;
            double t8 = -1.0 / t7;
            double t9 = t8 * (t5 / t7);
            double t10 = t9 * a;
            double t11 = t8 - t9;
            double t12 = t8 * a * x;
            double t13 = 1.0 + (-t10 - t10) + (t11 == 0.0 ? 0.0 : t11 * e) + t12 + t12;
            xDot *= t13;
            xDot2 = t8 * t2 - t9 * t3 + t13 * xDot2;
            xDot3 = t8 + t13 * xDot3;
            x -= t5 / t6;
        }
        partials[0] = xDot2;
        partials[1] = -xDot3;
        partials[2] = xDot;
        return x;
    }

    private static void curvatureGradientKernel(double value, double slope, double factor,
            double[] partials) {
        double t = value * value;
        double t2 = 2.0 * (slope * value);
        double e = Math.exp(t * factor);
        double t3 = (t2 * factor + t) * e;
        double t4 = 2.0 * (e * factor);
        partials[0] = t4 * slope + 2.0 * (e + t3 * factor) * value;
        partials[1] = t4 * value;
        partials[2] = e * t2 + t3 * t;
    }

    private static double curvatureValueAndGradientKernel(double value, double slope, double factor,
            double[] partials) {
        double t = value * value;
        double t2 = 2.0 * (slope * value);
        double e = Math.exp(t * factor);
        double t3 = e * (t2 * factor + t);
        double t4 = 2.0 * (e * factor);
        partials[0] = t4 * slope + 2.0 * (e + t3 * factor) * value;
        partials[1] = t4 * value;
        partials[2] = e * t2 + t3 * t;
        return t3;
    }

    private static void scaledGradientKernel(double value, double slope, double factor, double shift,
            double[] partials) {
        double t = value * value;
        double t2 = 2.0 * (slope * value);
        double e = Math.exp(t * factor);
        partials[0] = e * t2 + (t2 * factor + t) * e * t;
        partials[1] = value;
    }

    private static double scaledValueAndGradientKernel(double value, double slope, double factor,
            double shift, double[] partials) {
        double t = value * value;
        double t2 = 2.0 * (slope * value);
        double e = Math.exp(t * factor);
        double t3 = e * (t2 * factor + t);
        partials[0] = e * t2 + t3 * t;
        partials[1] = value;
        return t3 + shift * value;
    }
}
