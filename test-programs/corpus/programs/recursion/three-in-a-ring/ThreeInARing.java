package programs.recursion;

import io.phigrad.Differentiable;

/** Three methods in a ring, one of them without active values, one void, with a second ring inside the first. */
public final class ThreeInARing {

    @Differentiable
    public static double ring(double x, double[] state, int n) {
        first(x, state, n);
        return state[0] * state[1] + x;
    }

    private static void first(double x, double[] state, int n) {
        if (n <= 0) {
            state[0] += x;
            return;
        }
        state[1] = second(x * state[0], state, n - step(n)) + x;
    }

    private static double second(double x, double[] state, int n) {
        if (n <= 0) {
            return x * x;
        }
        third(Math.sin(x), state, n - 1);
        return state[1] * spiral(x, n);
    }

    private static void third(double x, double[] state, int n) {
        state[n % 2] = state[n % 2] * 0.5 + x;
        first(x + 0.1, state, n - 1);
        state[(n + 1) % 2] -= 0.25 * x;
    }

    private static int step(int n) {
        return n < 3 ? 1 : 1 + step(n / 3);
    }

    private static double spiral(double x, int n) {
        return n <= 0 ? x : 0.5 * counterSpiral(x + n, n - 1);
    }

    private static double counterSpiral(double x, int n) {
        return Math.log(1 + x * x) - spiral(x * 0.5, n - 1);
    }
}
