package programs.recursion;

import io.phigrad.Differentiable;

/** Calls in the headers of loops, behind short circuits, in ternaries, and under a switch with a value. */
public final class CallsInConditions {

    @Differentiable(wrt = {"x", "step"})
    public static double search(double x, double step, int depth) {
        double at = x;
        int rounds = 0;
        while (f(at, depth) > 0.2 && rounds < 20) {
            at += step * f(at * 0.5, depth - 1);
            rounds++;
            if (at > 3 || rounds > 2 && f(at, 1) < 0.85) {
                break;
            }
        }
        double low = isSmall(at, depth) || f(at, 0) < 0 ? f(-at, depth) : at * at;
        return low + switch (rounds % 3) {
            case 0 -> f(at + step, depth);
            case 1 -> {
                double y = f(at, depth + 1);
                yield y * y;
            }
            default -> at;
        };
    }

    private static double f(double x, int depth) {
        return depth <= 0 ? Math.cos(x) : Math.sin(x + 0.3 * f(0.8 * x, depth - 1));
    }

    private static boolean isSmall(double x, int depth) {
        return depth <= 0 ? x < 1 : x < 1 + depth && isSmall(x * 1.1, depth - 1);
    }
}
