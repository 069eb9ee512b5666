package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link QuaternionRotation}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class QuaternionRotationDerivatives {

    private QuaternionRotationDerivatives() {}

    /**
     * The derivative of {@link QuaternionRotation#misfit(double[], double[])} with respect to {@code self}
     * and {@code point}.
     *
     * <p>
     * Where the argument is 0 (line 21), the derivative of {@code sqrt} is infinite.
     */
    public static MisfitGradient misfitGradient(QuaternionRotation self, double[] point, double[] target) {
        MisfitGradient into = new MisfitGradient();
        misfitGradient(self, point, target, into);
        return into;
    }

    /**
     * Computes the derivative of {@link QuaternionRotation#misfit(double[], double[])} with respect to
     * {@code self} and {@code point} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 180}; of the method itself: {@code 72}. Workspace: none.
     */
    public static void misfitGradient(QuaternionRotation self, double[] point, double[] target,
            MisfitGradient into) {
        into.prepare(point, target);
        misfitGradientKernel(self.w(), self.x(), self.y(), self.z(), point, target, into.point,
                into.partials);
        into.self.w = into.partials[0];
        into.self.x = into.partials[1];
        into.self.y = into.partials[2];
        into.self.z = into.partials[3];
    }

    /**
     * Computes the derivative of {@link QuaternionRotation#misfit(double[], double[])} with respect to
     * {@code self} and {@code point} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 185}; of the method itself: {@code 72}. Workspace: none.
     */
    public static double misfitValueAndGradient(QuaternionRotation self, double[] point, double[] target,
            MisfitGradient into) {
        into.prepare(point, target);
        double value = misfitValueAndGradientKernel(self.w(), self.x(), self.y(), self.z(), point, target,
                into.point, into.partials);
        into.self.w = into.partials[0];
        into.self.x = into.partials[1];
        into.self.y = into.partials[2];
        into.self.z = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link QuaternionRotation#misfit(double[], double[])} with respect to {@code self}
     * and {@code point}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MisfitGradient {
        private QuaternionRotationPartials self = new QuaternionRotationPartials();
        private double[] point = new double[0];
        private boolean given;
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public MisfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static MisfitGradient into(double[] point) {
            MisfitGradient holder = new MisfitGradient();
            holder.point = point;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code self}. */
        public QuaternionRotationPartials self() {
            return self;
        }

        /**
         * The derivative with respect to {@code point}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] point() {
            return point;
        }

        private void prepare(double[] point, double[] target) {
            if (this.point == point) {
                throw new IllegalArgumentException("argument point shares an array with the result point");
            }
            if (this.point == target) {
                throw new IllegalArgumentException("argument target shares an array with the result point");
            }
            if (given && !sameShape(this.point, point)) {
                throw new IllegalArgumentException(
                        "the array given for the result point has not the shape of the argument");
            }
            this.point = zerosLike(this.point, point);
        }
    }

    /**
     * Derivatives with respect to the components of a {@link QuaternionRotation}; overwritten by the next
     * computation.
     */
    public static final class QuaternionRotationPartials {
        private double w;
        private double x;
        private double y;
        private double z;

        private QuaternionRotationPartials() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code z}. */
        public double z() {
            return z;
        }
    }

    private static void misfitGradientKernel(double w, double x, double y, double z, double[] point,
            double[] target, double[] pointBar, double[] partials) {
        double n = Math.sqrt(w * w + x * x + y * y + z * z);
        double t = 1.0 / n;
        double t2 = w * t;
        double t3 = x * t;
        double t4 = y * t;
        double t5 = z * t;
        double qX = point[0];
        double qY = point[1];
        double qZ = point[2];
        double t6 = t2 * 0.0 - t3 * qX - t4 * qY - t5 * qZ;
        double t7 = t2 * qX + t3 * 0.0 + t4 * qZ - t5 * qY;
        double t8 = t2 * qY - t3 * qZ + t4 * 0.0 + t5 * qX;
        double t9 = t2 * qZ + t3 * qY - t4 * qX + t5 * 0.0;
        double dx = t7 * t2 - t6 * t3 - t8 * t5 + t9 * t4 - target[0];
        double dy = t7 * t5 - t6 * t4 + t8 * t2 - t9 * t3 - target[1];
        double dz = -(t6 * t5) - t7 * t4 + t8 * t3 + t9 * t2 - target[2];
        double dzBar = 2.0 * dz;
        double dyBar = 2.0 * dy;
        double dxBar = 2.0 * dx;
        double t10 = dzBar * t2 - dyBar * t3 + dxBar * t4;
        double t11 = dzBar * t3 + dyBar * t2 - dxBar * t5;
        double t12 = dyBar * t5 - dzBar * t4 + dxBar * t2;
        double t13 = -(dzBar * t5) - dyBar * t4 - dxBar * t3;
        double t14 = -(dzBar * t7 + dyBar * t6 - dxBar * t9) - t10 * qX + t12 * qZ - t13 * qY;
        pointBar[2] += t10 * t2 - t11 * t3 + t12 * t4 - t13 * t5;
        pointBar[1] += t10 * t3 + t11 * t2 - t12 * t5 - t13 * t4;
        pointBar[0] += t11 * t5 - t10 * t4 + t12 * t2 - t13 * t3;
        double t15 = (t11 * qX - (dzBar * t6 - dyBar * t7 + dxBar * t8) - t12 * qY - t13 * qZ) * t;
        double t16 = t14 * t;
        double t17 = (t10 * qY - (dyBar * t9 - dzBar * t8 + dxBar * t6) - t11 * qZ - t13 * qX) * t;
        double t18 = (dzBar * t9 + dyBar * t8 + dxBar * t7 + t10 * qZ + t11 * qY + t12 * qX) * t;
        double nBar = -(t15 * t5) - t16 * t4 - t17 * t3 - t18 * t2;
        double t19 = nBar == 0.0 ? 0.0 : nBar * t;
        partials[0] = t18 + t19 * w;
        partials[1] = t17 + t19 * x;
        partials[2] = t16 + t19 * y;
        partials[3] = t15 + t19 * z;
    }

    private static double misfitValueAndGradientKernel(double w, double x, double y, double z, double[] point,
            double[] target, double[] pointBar, double[] partials) {
        double n = Math.sqrt(w * w + x * x + y * y + z * z);
        double t = 1.0 / n;
        double t2 = w * t;
        double t3 = x * t;
        double t4 = y * t;
        double t5 = z * t;
        double qX = point[0];
        double qY = point[1];
        double qZ = point[2];
        double t6 = t2 * 0.0 - t3 * qX - t4 * qY - t5 * qZ;
        double t7 = t2 * qX + t3 * 0.0 + t4 * qZ - t5 * qY;
        double t8 = t2 * qY - t3 * qZ + t4 * 0.0 + t5 * qX;
        double t9 = t2 * qZ + t3 * qY - t4 * qX + t5 * 0.0;
        double dx = t7 * t2 - t6 * t3 - t8 * t5 + t9 * t4 - target[0];
        double dy = t7 * t5 - t6 * t4 + t8 * t2 - t9 * t3 - target[1];
        double dz = -(t6 * t5) - t7 * t4 + t8 * t3 + t9 * t2 - target[2];
        double dzBar = 2.0 * dz;
        double dyBar = 2.0 * dy;
        double dxBar = 2.0 * dx;
        double t10 = dzBar * t2 - dyBar * t3 + dxBar * t4;
        double t11 = dzBar * t3 + dyBar * t2 - dxBar * t5;
        double t12 = dyBar * t5 - dzBar * t4 + dxBar * t2;
        double t13 = -(dzBar * t5) - dyBar * t4 - dxBar * t3;
        double t14 = -(dzBar * t7 + dyBar * t6 - dxBar * t9) - t10 * qX + t12 * qZ - t13 * qY;
        pointBar[2] += t10 * t2 - t11 * t3 + t12 * t4 - t13 * t5;
        pointBar[1] += t10 * t3 + t11 * t2 - t12 * t5 - t13 * t4;
        pointBar[0] += t11 * t5 - t10 * t4 + t12 * t2 - t13 * t3;
        double t15 = (t11 * qX - (dzBar * t6 - dyBar * t7 + dxBar * t8) - t12 * qY - t13 * qZ) * t;
        double t16 = t14 * t;
        double t17 = (t10 * qY - (dyBar * t9 - dzBar * t8 + dxBar * t6) - t11 * qZ - t13 * qX) * t;
        double t18 = (dzBar * t9 + dyBar * t8 + dxBar * t7 + t10 * qZ + t11 * qY + t12 * qX) * t;
        double nBar = -(t15 * t5) - t16 * t4 - t17 * t3 - t18 * t2;
        double t19 = nBar == 0.0 ? 0.0 : nBar * t;
        partials[0] = t18 + t19 * w;
        partials[1] = t17 + t19 * x;
        partials[2] = t16 + t19 * y;
        partials[3] = t15 + t19 * z;
        return dx * dx + dy * dy + dz * dz;
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
