package rejected;

import io.phigrad.Differentiable;

public final class WriteDeepInsideRecords {

    record Point(double x, double y) {}

    record Ring(Point[] points) {}

    @Differentiable
    public static double moved(Ring[] rings, double by) { // problem: PHI0602
        rings[0].points()[0] = new Point(by, 0);
        return rings[0].points()[0].x();
    }
}
