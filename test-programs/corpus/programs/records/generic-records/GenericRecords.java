package programs.records;

import io.phigrad.Differentiable;

/** Records and final classes with type parameters that their components have. */
public final class GenericRecords {

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> with(C other) {
            return new Pair<>(first, other);
        }

        Pair<B, A> turned() {
            return new Pair<>(second, first);
        }

        static <T> Pair<T, T> twice(T value) {
            return new Pair<>(value, value);
        }
    }

    record Point(double x, double y) {}

    /** With a tag that no number depends on. */
    record Tagged<T>(T tag, double weight) {}

    static final class Weighted<T> {
        final T value;
        final double weight;

        Weighted(T value, double weight) {
            this.value = value;
            this.weight = weight;
        }

        T value() {
            return value;
        }

        double times(double k) {
            return weight * k;
        }
    }

    enum Kind {
        LINE,
        CURVE
    }

    private GenericRecords() {}

    @Differentiable
    public static double turned(Pair<double[], Point> p, double k) {
        Pair<Point, double[]> q = p.turned();
        Pair<double[], double[]> r = p.with(new double[] {k, k * k});
        Pair<Point, Point> t = Pair.twice(p.second());
        return q.first().x() * q.second()[0] + r.second()[1] * r.first()[1] + t.first().y() * t.second().y();
    }

    @Differentiable
    public static double nested(Pair<Pair<Point, double[]>, Kind> p, double k) {
        Point point = p.second() == Kind.LINE ? p.first().first() : new Point(k, p.first().second()[0]);
        return point.x() * point.y() * p.first().second()[1] + k * point.x();
    }

    @Differentiable
    public static double weighted(Weighted<double[]> a, Weighted<Pair<Point, Point>> b) {
        return a.value()[0] * a.times(2) + b.value.first().x() * b.value().second().y() * b.weight;
    }

    @Differentiable
    public static double tagged(Tagged<Integer> a, Tagged<?> b, Pair<Integer, double[]> c, double k) {
        return (a.weight() + k * b.weight()) * c.second()[0];
    }

    /** Arrays of them, made and read in loops. */
    @Differentiable
    public static double chained(double[] x) {
        Pair<Point, double[]> state = new Pair<>(new Point(1, 0), new double[] {1, 2});
        for (double each : x) {
            Point p = state.first();
            state = new Pair<>(new Point(p.x() * each, p.y() + each), state.second());
            state.second()[0] += each * p.x();
        }
        return state.first().x() * state.first().y() + state.second()[0] * state.second()[1];
    }
}
