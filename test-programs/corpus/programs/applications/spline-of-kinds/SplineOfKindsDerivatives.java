package programs.applications;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SplineOfKinds}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SplineOfKindsDerivatives {

    private SplineOfKindsDerivatives() {}

    /**
     * The derivative of
     * {@link SplineOfKinds#curve(double[], double[], SplineOfKinds.Piece[], SplineOfKinds.Edge, double)} with
     * respect to {@code y} and {@code at}.
     *
     * <p>
     * Branches on active values (lines 25 and 28) have the derivative of the side taken.
     */
    public static CurveGradient curveGradient(double[] knots, double[] y, SplineOfKinds.Piece[] pieces,
            SplineOfKinds.Edge edge, double at) {
        CurveGradient into = new CurveGradient();
        curveGradient(knots, y, pieces, edge, at, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link SplineOfKinds#curve(double[], double[], SplineOfKinds.Piece[], SplineOfKinds.Edge, double)} with
     * respect to {@code y} and {@code at} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 23}; of the method itself: at most {@code 14}. Workspace: none.
     */
    public static void curveGradient(double[] knots, double[] y, SplineOfKinds.Piece[] pieces,
            SplineOfKinds.Edge edge, double at, CurveGradient into) {
        into.prepare(knots, y);
        into.at = curveGradientKernel(knots, y, pieces, edge, at, into.y);
    }

    /**
     * Computes the derivative of
     * {@link SplineOfKinds#curve(double[], double[], SplineOfKinds.Piece[], SplineOfKinds.Edge, double)} with
     * respect to {@code y} and {@code at} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 26}; of the method itself: at most {@code 14}. Workspace: none.
     */
    public static double curveValueAndGradient(double[] knots, double[] y, SplineOfKinds.Piece[] pieces,
            SplineOfKinds.Edge edge, double at, CurveGradient into) {
        into.prepare(knots, y);
        double value = curveValueAndGradientKernel(knots, y, pieces, edge, at, into.y, into.partials);
        into.at = into.partials[0];
        return value;
    }

    /**
     * The derivative of
     * {@link SplineOfKinds#curve(double[], double[], SplineOfKinds.Piece[], SplineOfKinds.Edge, double)} with
     * respect to {@code y} and {@code at}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class CurveGradient {
        private double[] y = new double[0];
        private double at;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CurveGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static CurveGradient into(double[] y) {
            CurveGradient holder = new CurveGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /** The derivative with respect to {@code at}. */
        public double at() {
            return at;
        }

        private void prepare(double[] knots, double[] y) {
            if (this.y == knots) {
                throw new IllegalArgumentException("argument knots shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }
    }

    private static double curveGradientKernel(double[] knots, double[] y, SplineOfKinds.Piece[] pieces,
            SplineOfKinds.Edge edge, double at, double[] yBar) {
        double first = knots[0];
        int high = knots.length - 1;
        double last = knots[high];
        boolean test = at < first;
        boolean test2 = test | at > last;
        boolean test3 = false;
        double t;
        if (test2) {
            SplineOfKinds.Edge selector = Objects.requireNonNull(edge);
            test3 = selector == SplineOfKinds.Edge.CLAMP;
            if (test3) {
                t = test ? first : last;
            } else {
                if (selector != SplineOfKinds.Edge.REFLECT) {
                    throw new IllegalArgumentException("at " + at + " of [" + first + ", " + last + "]");
                }
                t = test ? 2.0 * first - at : 2.0 * last - at;
            }
        } else {
            t = at;
        }
        int low = 0;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (knots[middle] <= t) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double knotsLow = knots[low];
        double t2 = knots[high] - knotsLow;
        double u = (t - knotsLow) / t2;
        SplineOfKinds.Piece selector = Objects.requireNonNull(pieces[low]);
        double yLow = y[low];
        double uBar = y[high] - yLow * yLow;
        double weight = 0.0;
        if (selector == SplineOfKinds.Piece.STEP) {
            uBar = 0.0;
        } else {
            if (selector == SplineOfKinds.Piece.CUBIC) {
                double t3 = u * u;
                double t4 = 3.0 - 2.0 * u;
                double t5 = t4 * u;
                uBar *= t5 - t3 * 2.0 + t5;
                u = t3 * t4;
            }
            yBar[high] += u;
            weight = u;
        }
        yBar[low] += 2.0 * ((1.0 - weight) * yLow);
        double tBar = uBar == 0.0 ? 0.0 : uBar / t2;
        if (test2) {
            if (test3) {
                return 0.0;
            }
            return test ? -tBar : -tBar;
        }
        return tBar;
    }

    private static double curveValueAndGradientKernel(double[] knots, double[] y,
            SplineOfKinds.Piece[] pieces, SplineOfKinds.Edge edge, double at, double[] yBar,
            double[] partials) {
        double first = knots[0];
        int high = knots.length - 1;
        double last = knots[high];
        boolean test = at < first;
        boolean test2 = test | at > last;
        boolean test3 = false;
        double t;
        if (test2) {
            SplineOfKinds.Edge selector = Objects.requireNonNull(edge);
            test3 = selector == SplineOfKinds.Edge.CLAMP;
            if (test3) {
                t = test ? first : last;
            } else {
                if (selector != SplineOfKinds.Edge.REFLECT) {
                    throw new IllegalArgumentException("at " + at + " of [" + first + ", " + last + "]");
                }
                t = test ? 2.0 * first - at : 2.0 * last - at;
            }
        } else {
            t = at;
        }
        int low = 0;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (knots[middle] <= t) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double knotsLow = knots[low];
        double t2 = knots[high] - knotsLow;
        double u = (t - knotsLow) / t2;
        SplineOfKinds.Piece selector = Objects.requireNonNull(pieces[low]);
        double yLow = y[low];
        double yHigh = y[high];
        double uBar = yHigh - yLow * yLow;
        double weight = 0.0;
        if (selector == SplineOfKinds.Piece.STEP) {
            uBar = 0.0;
        } else {
            if (selector == SplineOfKinds.Piece.CUBIC) {
                double t3 = u * u;
                double t4 = 3.0 - 2.0 * u;
                double t5 = t4 * u;
                uBar *= t5 - t3 * 2.0 + t5;
                u = t3 * t4;
            }
            yBar[high] += u;
            weight = u;
        }
        double t3 = (1.0 - weight) * yLow;
        double t4 = t3 * yLow + weight * yHigh;
        yBar[low] += 2.0 * t3;
        double tBar = uBar == 0.0 ? 0.0 : uBar / t2;
        if (test2) {
            if (test3) {
                partials[0] = 0.0;
                return t4;
            }
            double atBar = test ? -tBar : -tBar;
            partials[0] = atBar;
            return t4;
        }
        partials[0] = tBar;
        return t4;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
