package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CameraModel}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CameraModelDerivatives {

    private CameraModelDerivatives() {}

    /**
     * The derivative of {@link CameraModel#error(CameraModel.Camera, CameraModel.Vec3[], CameraModel.Seen[])}
     * with respect to {@code camera} and {@code points}.
     *
     * <p>
     * Where the argument is 0 (line 29), the derivative of {@code sqrt} is infinite. The branch on active
     * values (line 30) has the derivative of the side taken.
     */
    public static ErrorGradient errorGradient(CameraModel.Camera camera, CameraModel.Vec3[] points,
            CameraModel.Seen[] seen) {
        ErrorGradient into = new ErrorGradient();
        errorGradient(camera, points, seen, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link CameraModel#error(CameraModel.Camera, CameraModel.Vec3[], CameraModel.Seen[])} with respect to
     * {@code camera} and {@code points} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 193 * seen.length + 13}; of the method itself: at most
     * {@code 65 * seen.length + 6}. Workspace: {@code 4 * (12 * points.length + 7 * seen.length)} bytes.
     */
    public static void errorGradient(CameraModel.Camera camera, CameraModel.Vec3[] points,
            CameraModel.Seen[] seen, ErrorGradient into) {
        into.prepare(points, seen);
        errorGradientKernel(camera.pose().rotation().x(), camera.pose().rotation().y(),
                camera.pose().rotation().z(), camera.pose().translation().x(),
                camera.pose().translation().y(), camera.pose().translation().z(), camera.lens().focal(),
                camera.lens().k1(), camera.lens().k2(), into.pointsX, into.pointsY, into.pointsZ,
                into.seenPoint, into.seenU, into.seenV, into.seenWeight, into.pointsXBar, into.pointsYBar,
                into.pointsZBar, into.partials);
        into.camera.pose.rotation.x = into.partials[0];
        into.camera.pose.rotation.y = into.partials[1];
        into.camera.pose.rotation.z = into.partials[2];
        into.camera.pose.translation.x = into.partials[3];
        into.camera.pose.translation.y = into.partials[4];
        into.camera.pose.translation.z = into.partials[5];
        into.camera.lens.focal = into.partials[6];
        into.camera.lens.k1 = into.partials[7];
        into.camera.lens.k2 = into.partials[8];
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link CameraModel#error(CameraModel.Camera, CameraModel.Vec3[], CameraModel.Seen[])} with respect to
     * {@code camera} and {@code points} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 198 * seen.length + 13}; of the method itself: at most
     * {@code 65 * seen.length + 6}. Workspace: {@code 4 * (12 * points.length + 7 * seen.length)} bytes.
     */
    public static double errorValueAndGradient(CameraModel.Camera camera, CameraModel.Vec3[] points,
            CameraModel.Seen[] seen, ErrorGradient into) {
        into.prepare(points, seen);
        double value = errorValueAndGradientKernel(camera.pose().rotation().x(), camera.pose().rotation().y(),
                camera.pose().rotation().z(), camera.pose().translation().x(),
                camera.pose().translation().y(), camera.pose().translation().z(), camera.lens().focal(),
                camera.lens().k1(), camera.lens().k2(), into.pointsX, into.pointsY, into.pointsZ,
                into.seenPoint, into.seenU, into.seenV, into.seenWeight, into.pointsXBar, into.pointsYBar,
                into.pointsZBar, into.partials);
        into.camera.pose.rotation.x = into.partials[0];
        into.camera.pose.rotation.y = into.partials[1];
        into.camera.pose.rotation.z = into.partials[2];
        into.camera.pose.translation.x = into.partials[3];
        into.camera.pose.translation.y = into.partials[4];
        into.camera.pose.translation.z = into.partials[5];
        into.camera.lens.focal = into.partials[6];
        into.camera.lens.k1 = into.partials[7];
        into.camera.lens.k2 = into.partials[8];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link CameraModel#error(CameraModel.Camera, CameraModel.Vec3[], CameraModel.Seen[])}
     * with respect to {@code camera} and {@code points}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class ErrorGradient {
        private CameraPartials camera = new CameraPartials();
        private Vec3Partials[] points = new Vec3Partials[0];
        private double[] pointsXBar = new double[0];
        private double[] pointsYBar = new double[0];
        private double[] pointsZBar = new double[0];
        private double[] pointsX = new double[0];
        private double[] pointsY = new double[0];
        private double[] pointsZ = new double[0];
        private int[] seenPoint = new int[0];
        private double[] seenU = new double[0];
        private double[] seenV = new double[0];
        private double[] seenWeight = new double[0];
        private final double[] partials = new double[9];

        /** An empty holder, which grows to what it meets. */
        public ErrorGradient() {}

        /** The derivative with respect to {@code camera}. */
        public CameraPartials camera() {
            return camera;
        }

        /**
         * The derivative with respect to {@code points}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public Vec3Partials[] points() {
            return points;
        }

        private void prepare(CameraModel.Vec3[] points, CameraModel.Seen[] seen) {
            pointsX = sized(pointsX, points.length);
            pointsY = sized(pointsY, points.length);
            pointsZ = sized(pointsZ, points.length);
            for (int i = 0; i < points.length; i++) {
                CameraModel.Vec3 vec3 = points[i];
                pointsX[i] = vec3.x();
                pointsY[i] = vec3.y();
                pointsZ[i] = vec3.z();
            }
            seenPoint = sized(seenPoint, seen.length);
            seenU = sized(seenU, seen.length);
            seenV = sized(seenV, seen.length);
            seenWeight = sized(seenWeight, seen.length);
            for (int i = 0; i < seen.length; i++) {
                CameraModel.Seen seen2 = seen[i];
                seenPoint[i] = seen2.point();
                seenU[i] = seen2.u();
                seenV[i] = seen2.v();
                seenWeight[i] = seen2.weight();
            }
            pointsXBar = zerosLike(pointsXBar, pointsX);
            pointsYBar = zerosLike(pointsYBar, pointsY);
            pointsZBar = zerosLike(pointsZBar, pointsZ);
        }

        private void scatter() {
            this.points = mirrors(this.points, pointsXBar.length);
            for (int i = 0; i < this.points.length; i++) {
                Vec3Partials mirror = this.points[i];
                mirror.x = pointsXBar[i];
                mirror.y = pointsYBar[i];
                mirror.z = pointsZBar[i];
            }
        }

        private ErrorGradient withoutScratch() {
            ErrorGradient results = new ErrorGradient();
            results.camera = camera;
            results.points = points;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link CameraModel.Vec3}; overwritten by the next
     * computation.
     */
    public static final class Vec3Partials {
        private double x;
        private double y;
        private double z;

        private Vec3Partials() {}

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

    /**
     * Derivatives with respect to the components of a {@link CameraModel.Camera}; overwritten by the next
     * computation.
     */
    public static final class CameraPartials {
        private PosePartials pose = new PosePartials();
        private LensPartials lens = new LensPartials();

        private CameraPartials() {}

        /** The derivative with respect to {@code pose}. */
        public PosePartials pose() {
            return pose;
        }

        /** The derivative with respect to {@code lens}. */
        public LensPartials lens() {
            return lens;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link CameraModel.Pose}; overwritten by the next
     * computation.
     */
    public static final class PosePartials {
        private Vec3Partials rotation = new Vec3Partials();
        private Vec3Partials translation = new Vec3Partials();

        private PosePartials() {}

        /** The derivative with respect to {@code rotation}. */
        public Vec3Partials rotation() {
            return rotation;
        }

        /** The derivative with respect to {@code translation}. */
        public Vec3Partials translation() {
            return translation;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link CameraModel.Lens}; overwritten by the next
     * computation.
     */
    public static final class LensPartials {
        private double focal;
        private double k1;
        private double k2;

        private LensPartials() {}

        /** The derivative with respect to {@code focal}. */
        public double focal() {
            return focal;
        }

        /** The derivative with respect to {@code k1}. */
        public double k1() {
            return k1;
        }

        /** The derivative with respect to {@code k2}. */
        public double k2() {
            return k2;
        }
    }

    private static void errorGradientKernel(double cameraPoseRotationX, double cameraPoseRotationY,
            double cameraPoseRotationZ, double cameraPoseTranslationX, double cameraPoseTranslationY,
            double cameraPoseTranslationZ, double cameraLensFocal, double cameraLensK1, double cameraLensK2,
            double[] pointsX, double[] pointsY, double[] pointsZ, int[] seenPoint, double[] seenU,
            double[] seenV, double[] seenWeight, double[] pointsXBar, double[] pointsYBar,
            double[] pointsZBar, double[] partials) {
        double t = cameraPoseRotationY * cameraPoseRotationY;
        double t2 = cameraPoseRotationZ * cameraPoseRotationZ;
        double angle = Math.sqrt(cameraPoseRotationX * cameraPoseRotationX + t + t2);
        boolean test = angle < 1.0E-8;
        double cameraPoseRotationXBar = 0.0;
        double cameraPoseRotationYBar = 0.0;
        double cameraPoseRotationZBar = 0.0;
        double cameraPoseTranslationXBar = 0.0;
        double cameraPoseTranslationYBar = 0.0;
        double cameraPoseTranslationZBar = 0.0;
        double cameraLensFocalBar = 0.0;
        double cameraLensK1Bar = 0.0;
        double cameraLensK2Bar = 0.0;
        double angleBar = 0.0;
        for (int i = 0; i < seenPoint.length; i++) {
            int sPoint = seenPoint[i];
            double sU = seenU[i];
            double sV = seenV[i];
            double sWeight = seenWeight[i];
            double pX = pointsX[sPoint];
            double pY = pointsY[sPoint];
            double pZ = pointsZ[sPoint];
            double s = 0.0;
            double s2 = 0.0;
            double s3 = 0.0;
            double t3 = 0.0;
            double pX2;
            double pY2;
            double pZ2;
            if (test) {
                pX2 = pX + (cameraPoseRotationY * pZ - cameraPoseRotationZ * pY) + cameraPoseTranslationX;
                pY2 = pY + (cameraPoseRotationZ * pX - cameraPoseRotationX * pZ) + cameraPoseTranslationY;
                pZ2 = pZ + (cameraPoseRotationX * pY - cameraPoseRotationY * pX) + cameraPoseTranslationZ;
            } else {
                s = 1.0 / angle;
                double t4 = s * cameraPoseRotationX;
                double t5 = s * cameraPoseRotationY;
                double t6 = s * cameraPoseRotationZ;
                s3 = Math.cos(angle);
                double t7 = s3 * pX;
                double t8 = s3 * pY;
                double t9 = s3 * pZ;
                s2 = Math.sin(angle);
                double t10 = t7 + s2 * (t5 * pZ - t6 * pY);
                double t11 = t8 + s2 * (t6 * pX - t4 * pZ);
                double t12 = t9 + s2 * (t4 * pY - t5 * pX);
                double t13 = Math.sin(0.5 * angle);
                t3 = 2.0 * (t13 * t13);
                double s4 = (t4 * pX + t5 * pY + t6 * pZ) * t3;
                pX2 = t10 + s4 * t4 + cameraPoseTranslationX;
                pY2 = t11 + s4 * t5 + cameraPoseTranslationY;
                pZ2 = t12 + s4 * t6 + cameraPoseTranslationZ;
            }
            double x = pX2 / pZ2;
            double y = pY2 / pZ2;
            double r2 = x * x + y * y;
            double t4 = cameraLensK1 + r2 * cameraLensK2;
            double t5 = 1.0 + r2 * t4;
            double f = cameraLensFocal * t5;
            double t6 = 2.0 * sWeight;
            double dvBar = t6 * (f * y - sV);
            double duBar = t6 * (f * x - sU);
            double fBar = dvBar * y + duBar * x;
            cameraLensFocalBar += fBar * t5;
            double t7 = fBar * cameraLensFocal;
            double t8 = t7 * r2;
            cameraLensK1Bar += t8;
            double r2Bar = t7 * t4 + t8 * cameraLensK2;
            cameraLensK2Bar += t8 * r2;
            double t9 = 2.0 * r2Bar;
            double t10 = (dvBar * f + t9 * y) / pZ2;
            double t11 = (duBar * f + t9 * x) / pZ2;
            double t12 = -(t10 * y) - t11 * x;
            double pXBar;
            double pYBar;
            double pZBar;
            if (test) {
                cameraPoseTranslationZBar += t12;
                cameraPoseTranslationYBar += t10;
                cameraPoseTranslationXBar += t11;
                cameraPoseRotationXBar = cameraPoseRotationXBar + t12 * pY - t10 * pZ;
                pXBar = t11 - t12 * cameraPoseRotationY + t10 * cameraPoseRotationZ;
                cameraPoseRotationZBar = cameraPoseRotationZBar + t10 * pX - t11 * pY;
                pYBar = t10 + t12 * cameraPoseRotationX - t11 * cameraPoseRotationZ;
                cameraPoseRotationYBar = cameraPoseRotationYBar - t12 * pX + t11 * pZ;
                pZBar = t12 - t10 * cameraPoseRotationX + t11 * cameraPoseRotationY;
            } else {
                double t13 = s * cameraPoseRotationX;
                double t14 = s * cameraPoseRotationY;
                double t15 = s * cameraPoseRotationZ;
                double t16 = t13 * pX + t14 * pY + t15 * pZ;
                double s4 = t16 * t3;
                cameraPoseTranslationZBar += t12;
                cameraPoseTranslationYBar += t10;
                cameraPoseTranslationXBar += t11;
                boolean test2 = t12 == 0.0;
                double sBar = (test2 ? 0.0 : t12 * t15) + t10 * t14 + t11 * t13;
                double t17 = sBar * t3;
                double t18 = angleBar + sBar * t16 * s2;
                double t19 = t12 * s2;
                double t20 = t10 * s2;
                double t21 = t11 * (t14 * pZ - t15 * pY);
                double sBar2 = (test2 ? 0.0 : t12 * (t13 * pY - t14 * pX)) + t10 * (t15 * pX - t13 * pZ)
                        + t21;
                double t22 = t11 * s2;
                double t23 = t18 + sBar2 * s3;
                boolean test3 = t19 == 0.0;
                double t24 = t11 * s4 + t17 * pX + t19 * pY - t20 * pZ;
                double t25 = (test2 ? 0.0 : t12 * s4) + t17 * pZ + t20 * pX - t22 * pY;
                double t26 = t10 * s4 + t17 * pY - t19 * pX + t22 * pZ;
                pZBar = t17 * t15 - t20 * t13 + t22 * t14 + t12 * s3;
                pYBar = t17 * t14 + (test3 ? 0.0 : t19 * t13) - t22 * t15 + t10 * s3;
                double sBar3 = t12 * pZ + t10 * pY + t11 * pX;
                pXBar = t17 * t13 + (test3 ? 0.0 : -(t19 * t14)) + t20 * t15 + t11 * s3;
                double t27 = t23 - sBar3 * s2;
                cameraPoseRotationZBar += t25 * s;
                cameraPoseRotationYBar += t26 * s;
                double t28 = t24 * cameraPoseRotationX;
                double sBar4 = t25 * cameraPoseRotationZ + t26 * cameraPoseRotationY + t28;
                cameraPoseRotationXBar += t24 * s;
                angleBar = t27 - sBar4 * s * s;
            }
            pointsZBar[sPoint] += pZBar;
            pointsYBar[sPoint] += pYBar;
            pointsXBar[sPoint] += pXBar;
        }
        double t3 = angleBar == 0.0 ? 0.0 : angleBar / angle;
        double t4 = cameraPoseRotationZBar + t3 * cameraPoseRotationZ;
        double t5 = cameraPoseRotationYBar + t3 * cameraPoseRotationY;
        partials[0] = cameraPoseRotationXBar + t3 * cameraPoseRotationX;
        partials[1] = t5;
        partials[2] = t4;
        partials[3] = cameraPoseTranslationXBar;
        partials[4] = cameraPoseTranslationYBar;
        partials[5] = cameraPoseTranslationZBar;
        partials[6] = cameraLensFocalBar;
        partials[7] = cameraLensK1Bar;
        partials[8] = cameraLensK2Bar;
    }

    private static double errorValueAndGradientKernel(double cameraPoseRotationX, double cameraPoseRotationY,
            double cameraPoseRotationZ, double cameraPoseTranslationX, double cameraPoseTranslationY,
            double cameraPoseTranslationZ, double cameraLensFocal, double cameraLensK1, double cameraLensK2,
            double[] pointsX, double[] pointsY, double[] pointsZ, int[] seenPoint, double[] seenU,
            double[] seenV, double[] seenWeight, double[] pointsXBar, double[] pointsYBar,
            double[] pointsZBar, double[] partials) {
        double t = cameraPoseRotationY * cameraPoseRotationY;
        double t2 = cameraPoseRotationZ * cameraPoseRotationZ;
        double angle = Math.sqrt(cameraPoseRotationX * cameraPoseRotationX + t + t2);
        boolean test = angle < 1.0E-8;
        double sum = 0.0;
        double cameraPoseRotationXBar = 0.0;
        double cameraPoseRotationYBar = 0.0;
        double cameraPoseRotationZBar = 0.0;
        double cameraPoseTranslationXBar = 0.0;
        double cameraPoseTranslationYBar = 0.0;
        double cameraPoseTranslationZBar = 0.0;
        double cameraLensFocalBar = 0.0;
        double cameraLensK1Bar = 0.0;
        double cameraLensK2Bar = 0.0;
        double angleBar = 0.0;
        for (int i = 0; i < seenPoint.length; i++) {
            int sPoint = seenPoint[i];
            double sU = seenU[i];
            double sV = seenV[i];
            double sWeight = seenWeight[i];
            double pX = pointsX[sPoint];
            double pY = pointsY[sPoint];
            double pZ = pointsZ[sPoint];
            double s = 0.0;
            double s2 = 0.0;
            double s3 = 0.0;
            double t3 = 0.0;
            double pX2;
            double pY2;
            double pZ2;
            if (test) {
                pX2 = pX + (cameraPoseRotationY * pZ - cameraPoseRotationZ * pY) + cameraPoseTranslationX;
                pY2 = pY + (cameraPoseRotationZ * pX - cameraPoseRotationX * pZ) + cameraPoseTranslationY;
                pZ2 = pZ + (cameraPoseRotationX * pY - cameraPoseRotationY * pX) + cameraPoseTranslationZ;
            } else {
                s = 1.0 / angle;
                double t4 = s * cameraPoseRotationX;
                double t5 = s * cameraPoseRotationY;
                double t6 = s * cameraPoseRotationZ;
                s3 = Math.cos(angle);
                double t7 = s3 * pX;
                double t8 = s3 * pY;
                double t9 = s3 * pZ;
                s2 = Math.sin(angle);
                double t10 = t7 + s2 * (t5 * pZ - t6 * pY);
                double t11 = t8 + s2 * (t6 * pX - t4 * pZ);
                double t12 = t9 + s2 * (t4 * pY - t5 * pX);
                double t13 = Math.sin(0.5 * angle);
                t3 = 2.0 * (t13 * t13);
                double s4 = (t4 * pX + t5 * pY + t6 * pZ) * t3;
                pX2 = t10 + s4 * t4 + cameraPoseTranslationX;
                pY2 = t11 + s4 * t5 + cameraPoseTranslationY;
                pZ2 = t12 + s4 * t6 + cameraPoseTranslationZ;
            }
            double x = pX2 / pZ2;
            double y = pY2 / pZ2;
            double r2 = x * x + y * y;
            double t4 = cameraLensK1 + r2 * cameraLensK2;
            double t5 = 1.0 + r2 * t4;
            double f = cameraLensFocal * t5;
            double du = f * x - sU;
            double dv = f * y - sV;
            sum += sWeight * (du * du + dv * dv);
            double t6 = 2.0 * sWeight;
            double dvBar = t6 * dv;
            double duBar = t6 * du;
            double fBar = dvBar * y + duBar * x;
            cameraLensFocalBar += fBar * t5;
            double t7 = fBar * cameraLensFocal;
            double t8 = t7 * r2;
            cameraLensK1Bar += t8;
            double r2Bar = t7 * t4 + t8 * cameraLensK2;
            cameraLensK2Bar += t8 * r2;
            double t9 = 2.0 * r2Bar;
            double t10 = (dvBar * f + t9 * y) / pZ2;
            double t11 = (duBar * f + t9 * x) / pZ2;
            double t12 = -(t10 * y) - t11 * x;
            double pXBar;
            double pYBar;
            double pZBar;
            if (test) {
                cameraPoseTranslationZBar += t12;
                cameraPoseTranslationYBar += t10;
                cameraPoseTranslationXBar += t11;
                cameraPoseRotationXBar = cameraPoseRotationXBar + t12 * pY - t10 * pZ;
                pXBar = t11 - t12 * cameraPoseRotationY + t10 * cameraPoseRotationZ;
                cameraPoseRotationZBar = cameraPoseRotationZBar + t10 * pX - t11 * pY;
                pYBar = t10 + t12 * cameraPoseRotationX - t11 * cameraPoseRotationZ;
                cameraPoseRotationYBar = cameraPoseRotationYBar - t12 * pX + t11 * pZ;
                pZBar = t12 - t10 * cameraPoseRotationX + t11 * cameraPoseRotationY;
            } else {
                double t13 = s * cameraPoseRotationX;
                double t14 = s * cameraPoseRotationY;
                double t15 = s * cameraPoseRotationZ;
                double t16 = t13 * pX + t14 * pY + t15 * pZ;
                double s4 = t16 * t3;
                cameraPoseTranslationZBar += t12;
                cameraPoseTranslationYBar += t10;
                cameraPoseTranslationXBar += t11;
                boolean test2 = t12 == 0.0;
                double sBar = (test2 ? 0.0 : t12 * t15) + t10 * t14 + t11 * t13;
                double t17 = sBar * t3;
                double t18 = angleBar + sBar * t16 * s2;
                double t19 = t12 * s2;
                double t20 = t10 * s2;
                double t21 = t11 * (t14 * pZ - t15 * pY);
                double sBar2 = (test2 ? 0.0 : t12 * (t13 * pY - t14 * pX)) + t10 * (t15 * pX - t13 * pZ)
                        + t21;
                double t22 = t11 * s2;
                double t23 = t18 + sBar2 * s3;
                boolean test3 = t19 == 0.0;
                double t24 = t11 * s4 + t17 * pX + t19 * pY - t20 * pZ;
                double t25 = (test2 ? 0.0 : t12 * s4) + t17 * pZ + t20 * pX - t22 * pY;
                double t26 = t10 * s4 + t17 * pY - t19 * pX + t22 * pZ;
                pZBar = t17 * t15 - t20 * t13 + t22 * t14 + t12 * s3;
                pYBar = t17 * t14 + (test3 ? 0.0 : t19 * t13) - t22 * t15 + t10 * s3;
                double sBar3 = t12 * pZ + t10 * pY + t11 * pX;
                pXBar = t17 * t13 + (test3 ? 0.0 : -(t19 * t14)) + t20 * t15 + t11 * s3;
                double t27 = t23 - sBar3 * s2;
                cameraPoseRotationZBar += t25 * s;
                cameraPoseRotationYBar += t26 * s;
                double t28 = t24 * cameraPoseRotationX;
                double sBar4 = t25 * cameraPoseRotationZ + t26 * cameraPoseRotationY + t28;
                cameraPoseRotationXBar += t24 * s;
                angleBar = t27 - sBar4 * s * s;
            }
            pointsZBar[sPoint] += pZBar;
            pointsYBar[sPoint] += pYBar;
            pointsXBar[sPoint] += pXBar;
        }
        double t3 = angleBar == 0.0 ? 0.0 : angleBar / angle;
        double t4 = cameraPoseRotationZBar + t3 * cameraPoseRotationZ;
        double t5 = cameraPoseRotationYBar + t3 * cameraPoseRotationY;
        partials[0] = cameraPoseRotationXBar + t3 * cameraPoseRotationX;
        partials[1] = t5;
        partials[2] = t4;
        partials[3] = cameraPoseTranslationXBar;
        partials[4] = cameraPoseTranslationYBar;
        partials[5] = cameraPoseTranslationZBar;
        partials[6] = cameraLensFocalBar;
        partials[7] = cameraLensK1Bar;
        partials[8] = cameraLensK2Bar;
        return sum;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** An array of the given length: the last one if it has that length. */
    private static int[] sized(int[] last, int length) {
        return last.length == length ? last : new int[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static Vec3Partials[] mirrors(Vec3Partials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        Vec3Partials[] fresh = new Vec3Partials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new Vec3Partials();
        }
        return fresh;
    }
}
