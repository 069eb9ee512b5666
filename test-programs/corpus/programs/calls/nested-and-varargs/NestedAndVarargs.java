package programs.calls;

import io.phigrad.Differentiable;

/** Overloads by type and number, varargs spread and given, nested classes, interfaces' statics and constants. */
public final class NestedAndVarargs {

    interface Scale {
        double UNIT = 2.5;
        int[] STEPS = {1, 2, 3};

        static double by(double x) {
            return x * UNIT;
        }
    }

    static final class Inner implements Scale {
        static class Deeper {
            static double twice(double x) {
                return Scale.by(x) + UNIT;
            }

            private static double hidden(double... xs) {
                double p = 1;
                for (double x : xs) {
                    p *= x;
                }
                return p;
            }
        }
    }

    @Differentiable
    public static double value(double x, double[] w) {
        double a = pick(1) + pick(1L) + pick(1f) + pick(x) + pick('c') + pick(x, w) + pick();
        double b = Inner.Deeper.twice(x) + Inner.Deeper.hidden() + Inner.Deeper.hidden(x) + Inner.Deeper.hidden(x, 2, x);
        double c = Inner.Deeper.hidden(w) + Inner.UNIT * Scale.STEPS[1] + Scale.STEPS.length;
        return a * x + b + c + count(w, w) + count();
    }

    static double count(double[]... rows) {
        double n = rows.length;
        for (double[] row : rows) {
            n += row.length > 0 ? row[0] : 0;
        }
        return n;
    }

    static double pick(int i) {
        return i * 2;
    }

    static double pick(long i) {
        return i * 3;
    }

    static double pick(float f) {
        return f * 5;
    }

    static double pick(double d) {
        return d * d;
    }

    static double pick(double d, double... rest) {
        return d * rest.length;
    }

    static double pick(double... rest) {
        return rest.length;
    }
}
