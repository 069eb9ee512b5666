package programs.branches;

import io.phigrad.Differentiable;

/** Distance along a ray to a sphere: three ways out. */
public final class RayAndSphere {

    @Differentiable(wrt = {"origin", "direction", "radius"})
    public static double distance(double[] origin, double[] direction, double radius) {
        double b = 0;
        double c = -radius * radius;
        double dd = 0;
        for (int i = 0; i < 3; i++) {
            b += origin[i] * direction[i];
            c += origin[i] * origin[i];
            dd += direction[i] * direction[i];
        }
        double discriminant = b * b - dd * c;
        if (discriminant < 0) {
            return -1;
        }
        double root = Math.sqrt(discriminant);
        double near = (-b - root) / dd;
        if (near >= 0) {
            return near;
        }
        return (-b + root) / dd;
    }
}
