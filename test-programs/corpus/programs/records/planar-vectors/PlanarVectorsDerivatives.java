package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link PlanarVectors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PlanarVectorsDerivatives {

    private PlanarVectorsDerivatives() {}

    /**
     * The derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with respect to
     * {@code a} and {@code b}.
     */
    public static DistanceGradient distanceGradient(PlanarVectors.Vec a, PlanarVectors.Vec b) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with
     * respect to {@code a} and {@code b} into {@code into}, without its value.
     */
    public static void distanceGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, DistanceGradient into) {
        distanceGradientKernel(a.x(), a.y(), b.x(), b.y(), into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
    }

    /**
     * Computes the derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with
     * respect to {@code a} and {@code b} into {@code into} and returns the method's value.
     */
    public static double distanceValueAndGradient(PlanarVectors.Vec a, PlanarVectors.Vec b,
            DistanceGradient into) {
        double value = distanceValueAndGradientKernel(a.x(), a.y(), b.x(), b.y(), into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with respect to
     * {@code a} and {@code b}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class DistanceGradient {
        private VecPartials a = new VecPartials();
        private VecPartials b = new VecPartials();
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public DistanceGradient() {}

        /** The derivative with respect to {@code a}. */
        public VecPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public VecPartials b() {
            return b;
        }
    }

    /**
     * The derivative of {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with
     * respect to {@code a}, {@code b} and {@code angle}.
     */
    public static SweptGradient sweptGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle,
            int steps) {
        SweptGradient into = new SweptGradient();
        sweptGradient(a, b, angle, steps, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with respect to
     * {@code a}, {@code b} and {@code angle} into {@code into}, without its value.
     */
    public static void sweptGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle, int steps,
            SweptGradient into) {
        sweptGradientKernel(a.x(), a.y(), b.x(), b.y(), angle, steps, into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        into.angle = into.partials[4];
    }

    /**
     * Computes the derivative of
     * {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with respect to
     * {@code a}, {@code b} and {@code angle} into {@code into} and returns the method's value.
     */
    public static double sweptValueAndGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle,
            int steps, SweptGradient into) {
        double value = sweptValueAndGradientKernel(a.x(), a.y(), b.x(), b.y(), angle, steps, into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        into.angle = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with
     * respect to {@code a}, {@code b} and {@code angle}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class SweptGradient {
        private VecPartials a = new VecPartials();
        private VecPartials b = new VecPartials();
        private double angle;
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public SweptGradient() {}

        /** The derivative with respect to {@code a}. */
        public VecPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public VecPartials b() {
            return b;
        }

        /** The derivative with respect to {@code angle}. */
        public double angle() {
            return angle;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link PlanarVectors.Vec}; overwritten by the next
     * computation.
     */
    public static final class VecPartials {
        private double x;
        private double y;

        private VecPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void distanceGradientKernel(double aX, double aY, double bX, double bY,
            double[] partials) {
        double t = aX - bX;
        double t2 = aY - bY;
        double t3 = 1.0 / Math.sqrt(t * t + t2 * t2);
        double t4 = t3 * t2;
        double t5 = t3 * t;
        partials[0] = t5;
        partials[1] = t4;
        partials[2] = -t5;
        partials[3] = -t4;
    }

    private static double distanceValueAndGradientKernel(double aX, double aY, double bX, double bY,
            double[] partials) {
        double t = aX - bX;
        double t2 = aY - bY;
        double t3 = Math.sqrt(t * t + t2 * t2);
        double t4 = 1.0 / t3;
        double t5 = t4 * t2;
        double t6 = t4 * t;
        partials[0] = t6;
        partials[1] = t5;
        partials[2] = -t6;
        partials[3] = -t5;
        return t3;
    }

    private static void sweptGradientKernel(double aX, double aY, double bX, double bY, double angle,
            int steps, double[] partials) {
        double t = bX - aX;
        double t2 = bY - aY;
        double t3 = 1.0 / steps;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        double t12 = 0.0;
        double t13 = 0.0;
        for (int i = 0; i < steps; i++) {
            double t14 = i;
            double t15 = t14 * angle;
            double t16 = Math.cos(t15);
            double t17 = t14 * t3;
            double t18 = aX + t17 * t;
            double t19 = Math.sin(t15);
            double t20 = aY + t17 * t2;
            double t21 = t16 * t18 - t19 * t20;
            t4 += t21;
            double t22 = t19 * t18;
            double t23 = t16 * t20;
            t5 += t22 + t23;
            t6 += t21 * t14;
            t7 += (-t23 - t22) * t14;
            double t24 = t19 * t17;
            t8 += t24;
            t9 += t16 * t17;
            t10 += t19;
            t11 += t16;
            t12 -= t24;
            t13 -= t19;
        }
        double t14 = 0.5 / Math.abs(Math.sqrt(t4 * t4 + t5 * t5));
        double t15 = 2.0 * (t14 * t5) + aY;
        boolean test = t15 == 0.0;
        double t16 = 2.0 * (t14 * t4) + aX;
        boolean test2 = t16 == 0.0;
        double t17 = (test ? 0.0 : t15 * t6) + (test2 ? 0.0 : t16 * t7);
        double t18 = (test ? 0.0 : t15 * t8) + (test2 ? 0.0 : t16 * t9);
        double t19 = (test ? 0.0 : t15 * t9) + (test2 ? 0.0 : t16 * t12);
        partials[0] = t15 * t10 + t4 + t16 * t11 - t18;
        partials[1] = t5 + t15 * t11 + t16 * t13 - t19;
        partials[2] = t18;
        partials[3] = t19;
        partials[4] = t17;
    }

    private static double sweptValueAndGradientKernel(double aX, double aY, double bX, double bY,
            double angle, int steps, double[] partials) {
        double t = bX - aX;
        double t2 = bY - aY;
        double t3 = 1.0 / steps;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        double t12 = 0.0;
        double t13 = 0.0;
        for (int i = 0; i < steps; i++) {
            double t14 = i;
            double t15 = t14 * angle;
            double t16 = Math.cos(t15);
            double t17 = t14 * t3;
            double t18 = aX + t17 * t;
            double t19 = Math.sin(t15);
            double t20 = aY + t17 * t2;
            double t21 = t16 * t18 - t19 * t20;
            t4 += t21;
            double t22 = t19 * t18;
            double t23 = t16 * t20;
            t5 += t22 + t23;
            t6 += t21 * t14;
            t7 += (-t23 - t22) * t14;
            double t24 = t19 * t17;
            t8 += t24;
            t9 += t16 * t17;
            t10 += t19;
            t11 += t16;
            t12 -= t24;
            t13 -= t19;
        }
        double t14 = Math.sqrt(t4 * t4 + t5 * t5);
        double t15 = 0.5 / Math.abs(t14);
        double t16 = 2.0 * (t15 * t5) + aY;
        boolean test = t16 == 0.0;
        double t17 = 2.0 * (t15 * t4) + aX;
        boolean test2 = t17 == 0.0;
        double t18 = (test ? 0.0 : t16 * t6) + (test2 ? 0.0 : t17 * t7);
        double t19 = (test ? 0.0 : t16 * t8) + (test2 ? 0.0 : t17 * t9);
        double t20 = (test ? 0.0 : t16 * t9) + (test2 ? 0.0 : t17 * t12);
        partials[0] = t16 * t10 + t4 + t17 * t11 - t19;
        partials[1] = t5 + t16 * t11 + t17 * t13 - t20;
        partials[2] = t19;
        partials[3] = t20;
        partials[4] = t18;
        return t4 * aX + t5 * aY + t14;
    }
}
