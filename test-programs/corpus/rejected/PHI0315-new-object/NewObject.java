package rejected;

import io.phigrad.Differentiable;

public final class NewObject {

    static final class Vector {
        final double x;
        final double y;

        Vector(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }
    static double length(Vector v) {
        return Math.hypot(v.x, v.y);
    }

    @Differentiable
    public static double norm(double x, double y) {
        return length(new Vector(x, y)); // problem: PHI0315
    }
}
