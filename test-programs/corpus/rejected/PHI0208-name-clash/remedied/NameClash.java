package rejected;

import io.phigrad.Differentiable;

public final class NameClash {

    @Differentiable
    public static double norm(double x, double y) {
        return Math.hypot(x, y);
    }

    @Differentiable(name = "norm2")
    public static double norm(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
