package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ProjectileRange}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ProjectileRangeDerivatives {

    private ProjectileRangeDerivatives() {}

    /**
     * The derivative of {@link ProjectileRange#range(double, double, double)} with respect to {@code speed},
     * {@code angle} and {@code height}.
     *
     * <p>
     * At {@code t == 0} (line 13), the derivative of {@code sqrt} is infinite.
     */
    public static RangeGradient rangeGradient(double speed, double angle, double height) {
        RangeGradient into = new RangeGradient();
        rangeGradient(speed, angle, height, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ProjectileRange#range(double, double, double)} with respect to
     * {@code speed}, {@code angle} and {@code height} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 25}; of the method itself: {@code 11}. Workspace: none.
     */
    public static void rangeGradient(double speed, double angle, double height, RangeGradient into) {
        rangeGradientKernel(speed, angle, height, into.partials);
        into.speed = into.partials[0];
        into.angle = into.partials[1];
        into.height = into.partials[2];
    }

    /**
     * Computes the derivative of {@link ProjectileRange#range(double, double, double)} with respect to
     * {@code speed}, {@code angle} and {@code height} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 26}; of the method itself: {@code 11}. Workspace: none.
     */
    public static double rangeValueAndGradient(double speed, double angle, double height,
            RangeGradient into) {
        double value = rangeValueAndGradientKernel(speed, angle, height, into.partials);
        into.speed = into.partials[0];
        into.angle = into.partials[1];
        into.height = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link ProjectileRange#range(double, double, double)} with respect to {@code speed},
     * {@code angle} and {@code height}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class RangeGradient {
        private double speed;
        private double angle;
        private double height;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public RangeGradient() {}

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
        }

        /** The derivative with respect to {@code angle}. */
        public double angle() {
            return angle;
        }

        /** The derivative with respect to {@code height}. */
        public double height() {
            return height;
        }
    }

    private static void rangeGradientKernel(double speed, double angle, double height, double[] partials) {
        double t = Math.sin(angle);
        double v = speed * t;
        double t2 = v * v + 19.62 * height;
        t2 = Math.sqrt(t2);
        double t3 = (v + t2) / 9.81;
        double t4 = Math.cos(angle);
        double tBar = speed * t4 / 9.81;
        double t5 = 0.5 * tBar;
        double tBar2 = t5 == 0.0 ? 0.0 : t5 / t2;
        double vBar = tBar + 2.0 * tBar2 * v;
        partials[0] = t3 * t4 + vBar * t;
        partials[1] = vBar * speed * t4 - t3 * speed * t;
        partials[2] = tBar2 * 19.62;
    }

    private static double rangeValueAndGradientKernel(double speed, double angle, double height,
            double[] partials) {
        double t = Math.sin(angle);
        double v = speed * t;
        double t2 = v * v + 19.62 * height;
        t2 = Math.sqrt(t2);
        double t3 = (v + t2) / 9.81;
        double t4 = Math.cos(angle);
        double v2 = speed * t4;
        double tBar = v2 / 9.81;
        double t5 = 0.5 * tBar;
        double tBar2 = t5 == 0.0 ? 0.0 : t5 / t2;
        double vBar = tBar + 2.0 * tBar2 * v;
        partials[0] = t3 * t4 + vBar * t;
        partials[1] = vBar * speed * t4 - t3 * speed * t;
        partials[2] = tBar2 * 19.62;
        return v2 * t3;
    }
}
