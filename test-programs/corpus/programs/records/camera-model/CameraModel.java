package programs.records;

import io.phigrad.Differentiable;

/** The error with which a camera sees points: records in records, and an array of records beside them. */
public final class CameraModel {

    record Vec3(double x, double y, double z) {
        Vec3 plus(Vec3 o) {
            return new Vec3(x + o.x, y + o.y, z + o.z);
        }

        Vec3 cross(Vec3 o) {
            return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
        }

        Vec3 times(double s) {
            return new Vec3(s * x, s * y, s * z);
        }

        double dot(Vec3 o) {
            return x * o.x + y * o.y + z * o.z;
        }
    }

    record Pose(Vec3 rotation, Vec3 translation) {
        /** Rodrigues' formula, and its limit for a small angle. */
        Vec3 moved(Vec3 p) {
            double angle = Math.sqrt(rotation.dot(rotation));
            if (angle < 1e-8) {
                return p.plus(rotation.cross(p)).plus(translation);
            }
            Vec3 axis = rotation.times(1 / angle);
            return p.times(Math.cos(angle))
                    .plus(axis.cross(p).times(Math.sin(angle)))
                    .plus(axis.times(axis.dot(p) * (1 - Math.cos(angle))))
                    .plus(translation);
        }
    }

    record Lens(double focal, double k1, double k2) {}

    record Camera(Pose pose, Lens lens) {}

    record Seen(int point, double u, double v, double weight) {}

    @Differentiable(wrt = {"camera", "points"})
    static double error(Camera camera, Vec3[] points, Seen[] seen) {
        double sum = 0;
        for (Seen s : seen) {
            Vec3 p = camera.pose().moved(points[s.point()]);
            double x = p.x() / p.z();
            double y = p.y() / p.z();
            double r2 = x * x + y * y;
            Lens lens = camera.lens();
            double f = lens.focal() * (1 + r2 * (lens.k1() + r2 * lens.k2()));
            double du = f * x - s.u();
            double dv = f * y - s.v();
            sum += s.weight() * (du * du + dv * dv);
        }
        return sum;
    }
}
