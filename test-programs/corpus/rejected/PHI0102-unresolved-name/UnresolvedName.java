package rejected;

import io.phigrad.Differentiable;

public final class UnresolvedName {

    @Differentiable
    public static double area(double radius) {
        return Math.PI * radius * raduis; // problem: PHI0102
    }
}
