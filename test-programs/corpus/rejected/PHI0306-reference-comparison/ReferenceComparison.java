package rejected;

import io.phigrad.Differentiable;

public final class ReferenceComparison {

    record Point(double x, double y) {}

    @Differentiable
    public static double product(double[] x, double[] y) {
        return x == y ? x[0] * x[0] : x[0] * y[0]; // problem: PHI0306
    }

    @Differentiable
    public static double distance(Point p, Point q) {
        if (p == q) { // problem: PHI0306
            return 0;
        }
        return p.equals(q) ? 0 : Math.hypot(p.x() - q.x(), p.y() - q.y()); // problem: PHI0306
    }
}
