package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link PlanarVectors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PlanarVectorsDerivatives {

    private PlanarVectorsDerivatives() {}

    /**
     * The derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with respect to
     * {@code a} and {@code b}.
     *
     * <p>
     * Where the argument is 0 (line 28), the derivative of {@code sqrt} is infinite.
     */
    public static DistanceGradient distanceGradient(PlanarVectors.Vec a, PlanarVectors.Vec b) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with
     * respect to {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 11}; of the method itself: {@code 6}. Workspace: none.
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
     *
     * <p>
     * Operations: {@code 11}; of the method itself: {@code 6}. Workspace: none.
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
     *
     * <p>
     * Where the argument is 0 (line 28), the derivative of {@code sqrt} is infinite.
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
     *
     * <p>
     * Operations: {@code 4 * (7 * steps + 9)}; of the method itself: {@code 2 * (8 * steps + 5)}. Workspace:
     * none.
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
     *
     * <p>
     * Operations: {@code 4 * (7 * steps + 10)}; of the method itself: {@code 2 * (8 * steps + 5)}. Workspace:
     * none.
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
        boolean test = 0 >= steps;
        double t3 = 1.0 / steps;
        double sumX = 0.0;
        double sumY = 0.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        for (int i = 0; i < steps; i++) {
            double t10 = i;
            double at = t10 * t3;
            double t11 = aX + at * t;
            double t12 = aY + at * t2;
            double angle2 = t10 * angle;
            double c = Math.cos(angle2);
            double s = Math.sin(angle2);
            double t13 = c * t11 - s * t12;
            double t14 = s * t11;
            double t15 = c * t12;
            sumX += t13;
            sumY += t14 + t15;
            t4 += t13 * t10;
            t5 += (-t15 - t14) * t10;
            t6 += s * at;
            t7 += c * at;
            t8 += s;
            t9 += c;
        }
        double t10 = 0.5 / Math.abs(Math.sqrt(sumX * sumX + sumY * sumY));
        double t11 = 2.0 * (t10 * sumY) + aY;
        boolean test2 = test | t11 == 0.0;
        double t12 = 2.0 * (t10 * sumX) + aX;
        boolean test3 = test | t12 == 0.0;
        double t13 = (test2 ? 0.0 : t11 * t4) + (test3 ? 0.0 : t12 * t5);
        double t14 = (test2 ? 0.0 : t11 * t6) + (test3 ? 0.0 : t12 * t7);
        double t15 = (test2 ? 0.0 : t11 * t7) + (test3 ? 0.0 : -(t12 * t6));
        double t16 = sumY + (test ? 0.0 : t11 * t9) + (test ? 0.0 : -(t12 * t8)) - t15;
        partials[0] = (test ? 0.0 : t11 * t8) + sumX + (test ? 0.0 : t12 * t9) - t14;
        partials[1] = t16;
        partials[2] = t14;
        partials[3] = t15;
        partials[4] = t13;
    }

    private static double sweptValueAndGradientKernel(double aX, double aY, double bX, double bY,
            double angle, int steps, double[] partials) {
        double t = bX - aX;
        double t2 = bY - aY;
        boolean test = 0 >= steps;
        double t3 = 1.0 / steps;
        double sumX = 0.0;
        double sumY = 0.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        for (int i = 0; i < steps; i++) {
            double t10 = i;
            double at = t10 * t3;
            double t11 = aX + at * t;
            double t12 = aY + at * t2;
            double angle2 = t10 * angle;
            double c = Math.cos(angle2);
            double s = Math.sin(angle2);
            double t13 = c * t11 - s * t12;
            double t14 = s * t11;
            double t15 = c * t12;
            sumX += t13;
            sumY += t14 + t15;
            t4 += t13 * t10;
            t5 += (-t15 - t14) * t10;
            t6 += s * at;
            t7 += c * at;
            t8 += s;
            t9 += c;
        }
        double t10 = Math.sqrt(sumX * sumX + sumY * sumY);
        double t11 = 0.5 / Math.abs(t10);
        double t12 = 2.0 * (t11 * sumY) + aY;
        boolean test2 = test | t12 == 0.0;
        double t13 = 2.0 * (t11 * sumX) + aX;
        boolean test3 = test | t13 == 0.0;
        double t14 = (test2 ? 0.0 : t12 * t4) + (test3 ? 0.0 : t13 * t5);
        double t15 = (test2 ? 0.0 : t12 * t6) + (test3 ? 0.0 : t13 * t7);
        double t16 = (test2 ? 0.0 : t12 * t7) + (test3 ? 0.0 : -(t13 * t6));
        double t17 = sumY + (test ? 0.0 : t12 * t9) + (test ? 0.0 : -(t13 * t8)) - t16;
        partials[0] = (test ? 0.0 : t12 * t8) + sumX + (test ? 0.0 : t13 * t9) - t15;
        partials[1] = t17;
        partials[2] = t15;
        partials[3] = t16;
        partials[4] = t14;
        return sumX * aX + sumY * aY + t10;
    }
}
