package rejected;

import io.phigrad.Differentiable;

public final class RecordParameter {

    record Point(double x, double y) {}

    @Differentiable(wrt = "scale")
    public static double norm(Point p, double scale) { // problem: PHI0304
        return scale;
    }
}
