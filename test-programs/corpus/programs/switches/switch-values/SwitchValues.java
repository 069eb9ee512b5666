package programs.switches;

import io.phigrad.Differentiable;

/** Switches that are values: arrows, yield, nested, inside conditions and arguments. */
public final class SwitchValues {

    @Differentiable(wrt = {"x", "y"})
    public static double kernel(int kind, int smooth, double x, double y) {
        double d = x - y;
        double base = switch (kind) {
            case 0 -> Math.exp(-d * d);
            case 1 -> {
                double r = Math.abs(d);
                yield (1 + r) * Math.exp(-r);
            }
            case 2, 3 -> {
                double q = switch (smooth) {
                    case 0:
                        yield d * d;
                    case 1:
                    case 2:
                        double h = d / smooth;
                        yield h * h + 1;
                    default:
                        if (d > 0) {
                            yield d;
                        }
                        yield -2 * d;
                };
                yield kind == 2 ? 1 / (1 + q) : q;
            }
            default -> x * y;
        };
        return base + Math.sin(switch (smooth) {
            case 0 -> base;
            case 1 -> x;
            default -> 2;
        });
    }
}
