package programs.branches;

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
     * Operations: at most {@code 69}; of the method itself: at most {@code 29}. Workspace: none.
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
     * Operations: at most {@code 69}; of the method itself: at most {@code 29}. Workspace: none.
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
            this.origin = roomLike(this.origin, origin);
            this.direction = roomLike(this.direction, direction);
        }
    }

    private static double distanceGradientKernel(double[] origin, double[] direction, double radius,
            double[] originBar, double[] directionBar) {
        double c = -(radius * radius);
        double b = 0.0;
        double dd = 0.0;
        for (int i = 0; i < 3; i++) {
            double originI = origin[i];
            double directionI = direction[i];
            b += originI * directionI;
            c += originI * originI;
            dd += directionI * directionI;
        }
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
        double t = discriminantBar * dd;
        double t2 = bBar + 2.0 * discriminantBar * b;
        double t3 = 2.0 * (ddBar - discriminantBar * c);
        double t4 = -2.0 * t;
        for (int i = Math.max(3, 0); i < originBar.length; i++) {
            originBar[i] = 0.0;
        }
        for (int i = Math.max(3, 0); i < directionBar.length; i++) {
            directionBar[i] = 0.0;
        }
        for (int i = 0; i < 3; i++) {
            double originI = origin[i];
            double directionI = direction[i];
            directionBar[i] = t3 * directionI + t2 * originI;
            originBar[i] = t4 * originI + t2 * directionI;
        }
        return 2.0 * (t * radius);
    }

    private static double distanceValueAndGradientKernel(double[] origin, double[] direction, double radius,
            double[] originBar, double[] directionBar, double[] partials) {
        double c = -(radius * radius);
        double b = 0.0;
        double dd = 0.0;
        for (int i = 0; i < 3; i++) {
            double originI = origin[i];
            double directionI = direction[i];
            b += originI * directionI;
            c += originI * originI;
            dd += directionI * directionI;
        }
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
        double t2 = discriminantBar * dd;
        double t3 = bBar + 2.0 * discriminantBar * b;
        double t4 = 2.0 * (ddBar - discriminantBar * c);
        double t5 = -2.0 * t2;
        for (int i = Math.max(3, 0); i < originBar.length; i++) {
            originBar[i] = 0.0;
        }
        for (int i = Math.max(3, 0); i < directionBar.length; i++) {
            directionBar[i] = 0.0;
        }
        for (int i = 0; i < 3; i++) {
            double originI = origin[i];
            double directionI = direction[i];
            directionBar[i] = t4 * directionI + t3 * originI;
            originBar[i] = t5 * originI + t3 * directionI;
        }
        partials[0] = 2.0 * (t2 * radius);
        return t;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
