package programs.calls;

import io.phigrad.Differentiable;

/** Methods with type parameters that values have: each use is a method of its own. */
public final class GenericHelpers {

    record Point(double x, double y) {
        double norm() {
            return Math.sqrt(x * x + y * y);
        }
    }

    enum Side {
        LEFT,
        RIGHT
    }

    private GenericHelpers() {}

    static <T> T pick(boolean first, T a, T b) {
        return first ? a : b;
    }

    static <T> T last(T[] all) {
        T result = all[0];
        for (T each : all) {
            result = each;
        }
        return result;
    }

    /** One body for matrices and for points, and recursion through both. */
    static <T, R extends Point> double power(T[] all, R scale, int n) {
        return n == 0 ? all.length : scale.norm() * power(all, scale, n - 1);
    }

    static <T> void swap(T[] all, int i, int j) {
        T kept = all[i];
        all[i] = all[j];
        all[j] = kept;
    }

    @SafeVarargs
    static <T> int count(T one, T... all) {
        int n = 0;
        for (T each : all) {
            n += each == one ? 1 : 0;
        }
        return n;
    }

    @Differentiable
    public static double picked(boolean first, double[] a, double[] b, double k) {
        double[] r = pick(first, a, b);
        Point p = pick(!first, new Point(k, r[0]), new Point(r[0], k * k));
        return r[r.length - 1] * p.norm() + p.x();
    }

    @Differentiable
    public static double powers(double[][] rows, double k, int n) {
        Point[] points = {new Point(k, 1), new Point(rows[0][0], k)};
        return power(rows, points[1], n) * last(rows)[0] + power(points, last(points), 2) * points[0].x();
    }

    @Differentiable
    public static double swapped(double[][] rows, double k) {
        double[][] own = {rows[0].clone(), rows[1].clone(), {k, k * k}};
        swap(own, 0, 2);
        Point[] points = {new Point(k, own[1][0]), new Point(own[2][1], k)};
        swap(points, 0, 1);
        return own[0][1] * points[0].x() + own[2][0] * points[1].y();
    }

    @Differentiable
    public static double counted(double x, Side side) {
        double s = count(Side.LEFT, Side.RIGHT, side, Side.LEFT) * x;
        return s * s + count("a", "b") * x;
    }

    /** A type parameter of the method itself stands for its bound. */
    @Differentiable
    public static <P extends Point> double bounded(P p, double k) {
        return pick(k > 1, p, new Point(k, k)).norm() * p.y();
    }
}
