package rejected;

import io.phigrad.Differentiable;

public final class NewObject {

    @Differentiable
    public static double norm(double x, double y) {
        return length(new Vector(x, y)); // problem: PHI0315
    }

    static double length(Vector v) {
        return Math.hypot(v.x(), v.y());
    }

    record Vector(double x, double y) {}
}
