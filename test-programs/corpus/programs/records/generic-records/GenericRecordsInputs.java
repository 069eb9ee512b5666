package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.GenericRecords.Kind;
import programs.records.GenericRecords.Pair;
import programs.records.GenericRecords.Point;
import programs.records.GenericRecords.Tagged;
import programs.records.GenericRecords.Weighted;

final class GenericRecordsInputs {

    private GenericRecordsInputs() {}

    static List<Object[]> turned() {
        return List.of(
                args(new Pair<>(vector(1, 3), new Point(0.5, -1.5)), 0.75),
                args(new Pair<>(vector(2, 2), new Point(-2, 0.25)), -0.5));
    }

    static List<Object[]> nested() {
        Pair<Point, double[]> inner = new Pair<>(new Point(0.5, -1.5), vector(1, 3));
        return List.of(args(new Pair<>(inner, Kind.LINE), 0.75), args(new Pair<>(inner, Kind.CURVE), 0.75));
    }

    static List<Object[]> weighted() {
        Pair<Point, Point> pair = new Pair<>(new Point(0.5, -1.5), new Point(2, 0.25));
        return List.of(
                args(new Weighted<>(vector(1, 2), 1.5), new Weighted<>(pair, -0.5)),
                args(new Weighted<>(vector(2, 1), -2.0), new Weighted<>(pair, 0.25)));
    }

    static List<Object[]> tagged() {
        return List.of(
                args(new Tagged<>(1, 0.5), new Tagged<>("b", 1.5), new Pair<>(3, vector(1, 2)), 0.75),
                args(new Tagged<>(2, -1.5), new Tagged<>(3, 0.5), new Pair<>(4, vector(2, 1)), 1.25));
    }

    static List<Object[]> chained() {
        return List.of(args(vector(1, 5)), args(new double[0]));
    }
}
