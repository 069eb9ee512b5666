package programs.records;

import io.phigrad.Differentiable;

/** Records whose constructors check and correct what they are given. */
public final class CheckedComponents {

    record Interval(double low, double high) {
        Interval {
            if (Double.isNaN(low)) {
                throw new IllegalArgumentException("no interval from " + low);
            }
            if (low > high) {
                double t = low;
                low = high;
                high = t;
            }
        }

        double width() {
            return high - low;
        }

        Interval widened(double by) {
            return new Interval(low - by, high + by);
        }
    }

    record Direction(double x, double y) {
        Direction {
            double n = Math.sqrt(x * x + y * y);
            x /= n;
            y /= n;
        }
    }

    @Differentiable
    static double value(double a, double b, double c) {
        Interval i = new Interval(a * c, b);
        Interval wide = i.widened(c * c);
        Direction d = new Direction(wide.low(), i.width());
        return wide.width() * d.x() + d.y() * wide.high();
    }
}
