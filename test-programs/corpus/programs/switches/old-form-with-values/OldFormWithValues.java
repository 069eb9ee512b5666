package programs.switches;

import io.phigrad.Differentiable;

/** The old form of a switch with a value, falling through, with loops and early yields inside. */
public final class OldFormWithValues {

    @Differentiable(wrt = {"x"})
    public static double value(int kind, double[] x) {
        double scale = 1;
        double result = switch (kind) {
            case 1:
                scale *= 2;
            case 2:
                scale *= x[0];
                for (double v : x) {
                    if (v < -0.5) {
                        yield v * scale;
                    }
                    if (v > 0.9) {
                        break;
                    }
                    scale += v;
                }
                yield scale;
            case 3: {
                double s = 0;
                int i = 0;
                while (true) {
                    if (i == x.length) {
                        yield s;
                    }
                    s += x[i] * x[i++];
                }
            }
            default:
                if (kind < 0) {
                    throw new IllegalArgumentException("kind " + kind);
                }
                yield x.length > 0 ? x[0] : 0;
        };
        return result * result + scale;
    }
}
