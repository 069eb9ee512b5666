package programs.records;

import io.phigrad.Differentiable;

/** Records that hold arrays of records: a polygon with holes. */
public final class PolygonArea {

    record Point(double x, double y) {}

    record Ring(Point[] points) {
        double area() {
            double sum = 0;
            for (int i = 0; i < points.length; i++) {
                Point a = points[i];
                Point b = points[(i + 1) % points.length];
                sum += a.x() * b.y() - a.y() * b.x();
            }
            return sum / 2;
        }

        double length() {
            double sum = 0;
            Point last = points[points.length - 1];
            for (Point p : points) {
                sum += Math.hypot(p.x - last.x, p.y - last.y);
                last = p;
            }
            return sum;
        }
    }

    record Polygon(Ring outer, Ring[] holes, double density) {}

    @Differentiable
    static double cost(Polygon polygon, double perLength) {
        double area = polygon.outer().area();
        double length = polygon.outer().length();
        for (Ring hole : polygon.holes()) {
            area += hole.area();
            length += hole.length();
        }
        return polygon.density() * area + perLength * length;
    }
}
