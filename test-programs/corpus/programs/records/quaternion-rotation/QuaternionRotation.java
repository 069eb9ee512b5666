package programs.records;

import io.phigrad.Differentiable;

/** A rotation as a quaternion, differentiated as an instance method of the record itself. */
public record QuaternionRotation(double w, double x, double y, double z) {

    public QuaternionRotation times(QuaternionRotation q) {
        return new QuaternionRotation(
                w * q.w - x * q.x - y * q.y - z * q.z,
                w * q.x + x * q.w + y * q.z - z * q.y,
                w * q.y - x * q.z + y * q.w + z * q.x,
                w * q.z + x * q.y - y * q.x + z * q.w);
    }

    public QuaternionRotation conjugate() {
        return new QuaternionRotation(w, -x, -y, -z);
    }

    public double norm() {
        return Math.sqrt(w * w + x * x + y * y + z * z);
    }

    private QuaternionRotation unit() {
        double n = norm();
        return new QuaternionRotation(w / n, x / n, y / n, z / n);
    }

    /** The squared distance of a point, after the rotation, from where it should be. */
    @Differentiable(wrt = {"this", "point"})
    public double misfit(double[] point, double[] target) {
        QuaternionRotation q = unit();
        var turned = q.times(new QuaternionRotation(0, point[0], point[1], point[2])).times(q.conjugate());
        double dx = turned.x - target[0];
        double dy = turned.y - target[1];
        double dz = turned.z - target[2];
        return dx * dx + dy * dy + dz * dz;
    }
}
