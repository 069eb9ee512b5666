package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RayAndSphere}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RayAndSphereDerivatives {

    private RayAndSphereDerivatives() {}

    /**
     * The derivative of {@link RayAndSphere#distance(double[], double[], double)} with respect to
     * {@code origin}, {@code direction} and {@code radius}.
     *
     * <p>
     * At {@code discriminant == 0} (line 22), the derivative of {@code sqrt} is infinite. Branches on active
     * values (lines 19 and 24) have the derivative of the side taken.
     */
    public static DistanceGradient distanceGradient(double[] origin, double[] direction, double radius) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(origin, direction, radius, into);
        return into;
    }

    /**
     * Computes the derivative of {@link RayAndSphere#distance(double[], double[], double)} with respect to
     * {@code origin}, {@code direction} and {@code radius} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 74}; of the method itself: at most {@code 29}. Workspace: none.
     */
    public static void distanceGradient(double[] origin, double[] direction, double radius,
            DistanceGradient into) {
        into.prepare(origin, direction);
        into.radius = distanceGradientKernel(origin, direction, radius, into.origin, into.direction);
    }

    /**
     * Computes the derivative of {@link RayAndSphere#distance(double[], double[], double)} with respect to
     * {@code origin}, {@code direction} and {@code radius} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 74}; of the method itself: at most {@code 29}. Workspace: none.
     */
    public static double distanceValueAndGradient(double[] origin, double[] direction, double radius,
            DistanceGradient into) {
        into.prepare(origin, direction);
        double value = distanceValueAndGradientKernel(origin, direction, radius, into.origin, into.direction,
                into.partials);
        into.radius = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RayAndSphere#distance(double[], double[], double)} with respect to
     * {@code origin}, {@code direction} and {@code radius}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class DistanceGradient {
        private double[] origin = new double[0];
        private double[] direction = new double[0];
        private double radius;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DistanceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DistanceGradient into(double[] origin, double[] direction) {
            if (origin == direction) {
                throw new IllegalArgumentException("the results origin and direction share an array");
            }
            DistanceGradient holder = new DistanceGradient();
            holder.origin = origin;
            holder.direction = direction;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code origin}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] origin() {
            return origin;
        }

        /**
         * The derivative with respect to {@code direction}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] direction() {
            return direction;
        }

        /** The derivative with respect to {@code radius}. */
        public double radius() {
            return radius;
        }

        private void prepare(double[] origin, double[] direction) {
            if (this.origin == origin) {
                throw new IllegalArgumentException("argument origin shares an array with the result origin");
            }
            if (this.origin == direction) {
                throw new IllegalArgumentException(
                        "argument direction shares an array with the result origin");
            }
            if (this.direction == origin) {
                throw new IllegalArgumentException(
                        "argument origin shares an array with the result direction");
            }
            if (this.direction == direction) {
                throw new IllegalArgumentException(
                        "argument direction shares an array with the result direction");
            }
            if (given && !sameShape(this.origin, origin)) {
                throw new IllegalArgumentException(
                        "the array given for the result origin has not the shape of the argument");
            }
            if (given && !sameShape(this.direction, direction)) {
                throw new IllegalArgumentException(
                        "the array given for the result direction has not the shape of the argument");
            }
            this.origin = zerosLike(this.origin, origin);
            this.direction = zerosLike(this.direction, direction);
        }
    }

    private static double distanceGradientKernel(double[] origin, double[] direction, double radius,
            double[] originBar, double[] directionBar) {
        double origin0 = origin[0];
        double direction0 = direction[0];
        double c = origin0 * origin0 - radius * radius;
        double origin1 = origin[1];
        double direction1 = direction[1];
        double b = 0.0 + origin0 * direction0 + origin1 * direction1;
        double origin2 = origin[2];
        double direction2 = direction[2];
        b += origin2 * direction2;
        c = c + origin1 * origin1 + origin2 * origin2;
        double dd = direction0 * direction0 + direction1 * direction1 + direction2 * direction2;
        double discriminant = b * b - dd * c;
        double bBar = 0.0;
        double ddBar = 0.0;
        double discriminantBar = 0.0;
        if (!(discriminant < 0.0)) {
            double root = Math.sqrt(discriminant);
            double near = (-b - root) / dd;
            double nearBar = 0.0;
            double ddBar2 = 0.0;
            double rootBar = 0.0;
            if (near >= 0.0) {
                nearBar = 1.0;
            } else {
                rootBar = 1.0 / dd;
                ddBar2 = -(rootBar * ((root - b) / dd));
            }
            double t = nearBar / dd;
            boolean test = nearBar == 0.0;
            double t2 = test ? 0.0 : t;
            ddBar = ddBar2 + (test ? 0.0 : -(t * near));
            bBar = -(rootBar + t2);
            double t3 = 0.5 * (rootBar - t2);
            discriminantBar = t3 == 0.0 ? 0.0 : t3 / root;
        }
        ddBar -= discriminantBar * c;
        double t = discriminantBar * dd;
        bBar += 2.0 * discriminantBar * b;
        double t2 = 2.0 * ddBar;
        double t3 = -2.0 * t;
        directionBar[2] += t2 * direction2 + bBar * origin2;
        originBar[2] += t3 * origin2 + bBar * direction2;
        directionBar[1] += t2 * direction1 + bBar * origin1;
        originBar[1] += t3 * origin1 + bBar * direction1;
        directionBar[0] += t2 * direction0 + bBar * origin0;
        originBar[0] += t3 * origin0 + bBar * direction0;
        return 2.0 * (t * radius);
    }

    private static double distanceValueAndGradientKernel(double[] origin, double[] direction, double radius,
            double[] originBar, double[] directionBar, double[] partials) {
        double origin0 = origin[0];
        double direction0 = direction[0];
        double c = origin0 * origin0 - radius * radius;
        double origin1 = origin[1];
        double direction1 = direction[1];
        double b = 0.0 + origin0 * direction0 + origin1 * direction1;
        double origin2 = origin[2];
        double direction2 = direction[2];
        b += origin2 * direction2;
        c = c + origin1 * origin1 + origin2 * origin2;
        double dd = direction0 * direction0 + direction1 * direction1 + direction2 * direction2;
        double discriminant = b * b - dd * c;
        double bBar = 0.0;
        double ddBar = 0.0;
        double discriminantBar = 0.0;
        double t;
        if (discriminant < 0.0) {
            t = -1.0;
        } else {
            double root = Math.sqrt(discriminant);
            double near = (-b - root) / dd;
            double nearBar = 0.0;
            double ddBar2 = 0.0;
            double rootBar = 0.0;
            if (near >= 0.0) {
                t = near;
                nearBar = 1.0;
            } else {
                t = (root - b) / dd;
                rootBar = 1.0 / dd;
                ddBar2 = -(rootBar * t);
            }
            double t2 = nearBar / dd;
            boolean test = nearBar == 0.0;
            double t3 = test ? 0.0 : t2;
            ddBar = ddBar2 + (test ? 0.0 : -(t2 * near));
            bBar = -(rootBar + t3);
            double t4 = 0.5 * (rootBar - t3);
            discriminantBar = t4 == 0.0 ? 0.0 : t4 / root;
        }
        ddBar -= discriminantBar * c;
        double t2 = discriminantBar * dd;
        bBar += 2.0 * discriminantBar * b;
        double t3 = 2.0 * ddBar;
        double t4 = -2.0 * t2;
        directionBar[2] += t3 * direction2 + bBar * origin2;
        originBar[2] += t4 * origin2 + bBar * direction2;
        directionBar[1] += t3 * direction1 + bBar * origin1;
        originBar[1] += t4 * origin1 + bBar * direction1;
        directionBar[0] += t3 * direction0 + bBar * origin0;
        originBar[0] += t4 * origin0 + bBar * direction0;
        partials[0] = 2.0 * (t2 * radius);
        return t;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
