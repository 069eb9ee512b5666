package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.PolygonArea.Point;
import programs.records.PolygonArea.Polygon;
import programs.records.PolygonArea.Ring;

final class PolygonAreaInputs {

    private PolygonAreaInputs() {}

    private static Ring ring(double x, double y, double r, int n) {
        Point[] points = new Point[n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            points[i] = new Point(x + r * Math.cos(a), y + r * Math.sin(a));
        }
        return new Ring(points);
    }

    static List<Object[]> cost() {
        Ring[] holes = {ring(0.1, 0.2, -0.3, 3), ring(-0.5, 0, -0.2, 5)};
        return List.of(
                args(new Polygon(ring(0, 0, 2, 6), holes, 1.5), 0.25),
                args(new Polygon(ring(1, 1, 1, 3), new Ring[0], 2), 1.0));
    }
}
