package programs.recursion;

import io.phigrad.Differentiable;

/** Methods called like what is made of others: a forward and a reverse method, a part, a kernel. */
public final class NamesOfPairs {

    @Differentiable
    public static double step(double x, int n) {
        return n <= stepForward(n) ? Math.sin(x) : step(stepReverse(x, n), n - 1) * stepPart1(x, n) + gradientKernel(x, n);
    }

    private static int stepForward(int n) {
        return n <= 0 ? 0 : stepForward(n - 4);
    }

    private static double stepReverse(double x, int n) {
        return n == 0 ? x * x : stepReverse(x * 0.5, n - 1) + x;
    }

    private static double stepPart1(double x, int n) {
        return n == 0 ? Math.cos(x) : 0.5 * stepPart1(x + 0.1, n - 1) + 0.2;
    }

    private static double gradientKernel(double x, int n) {
        return n == 0 ? x : gradientKernel(x * 0.5, n - 1) - 0.1 * x;
    }
}
