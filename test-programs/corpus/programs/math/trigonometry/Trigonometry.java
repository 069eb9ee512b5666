package programs.math;

import io.phigrad.Differentiable;

/** sin, cos, tan, their inverses, degrees and radians. */
public final class Trigonometry {

    @Differentiable
    public static double value(double x, double y) {
        double a = Math.sin(x) * Math.cos(y) + Math.tan(x * 0.5);
        double b = Math.asin(y * 0.4) + Math.acos(x * 0.3) * Math.atan(x * y);
        double c = Math.atan2(y, x) + Math.atan2(x + 2, -y * y - 1);
        return a * b + Math.toDegrees(c) * 0.01 + Math.toRadians(x * 10);
    }
}
