package programs.scalars;

import io.phigrad.Differentiable;

/** Variables that are given new values, old values being part of them. */
public final class ProjectileRange {
    private static final double G = 9.81;

    @Differentiable(wrt = {"speed", "angle", "height"})
    public static double range(double speed, double angle, double height) {
        double v = speed * Math.sin(angle);
        double t = v * v + 2 * G * height;
        t = Math.sqrt(t);
        t = (v + t) / G;
        v = speed * Math.cos(angle);
        return v * t;
    }
}
