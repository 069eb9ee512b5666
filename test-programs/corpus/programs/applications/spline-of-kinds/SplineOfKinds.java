package programs.applications;

import io.phigrad.Differentiable;

/** A piecewise curve: each piece has a kind; knots are searched by bisection, ends are clamped or reflected. */
public final class SplineOfKinds {

    enum Piece {
        STEP,
        LINE,
        CUBIC
    }

    enum Edge {
        CLAMP,
        REFLECT,
        FAIL
    }

    @Differentiable(wrt = {"y", "at"})
    public static double curve(double[] knots, double[] y, Piece[] pieces, Edge edge, double at) {
        double first = knots[0];
        double last = knots[knots.length - 1];
        double t = at;
        if (t < first || t > last) {
            t = switch (edge) {
                case CLAMP -> t < first ? first : last;
                case REFLECT -> t < first ? 2 * first - t : 2 * last - t;
                case FAIL -> throw new IllegalArgumentException("at " + at + " of [" + first + ", " + last + "]");
            };
        }
        int low = 0;
        int high = knots.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (knots[middle] <= t) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double u = (t - knots[low]) / (knots[high] - knots[low]);
        double weight;
        switch (pieces[low]) {
            case STEP:
                weight = 0;
                break;
            case CUBIC:
                u = u * u * (3 - 2 * u);
            default:
                weight = u;
        }
        return (1 - weight) * y[low] * y[low] + weight * y[high];
    }
}
