package rejected;

import io.phigrad.Differentiable;

public final class WriteBesideNestedRecords {

    record Point(double x, double y) {}

    record Ring(Point[] points) {}

    @Differentiable
    public static double shared(Ring[] rings, Point[] points, double by) { // problem: PHI0602
        points[0] = new Point(by, 0);
        return rings[0].points()[0].x() * points[0].x();
    }
}
