package rejected;

import io.phigrad.Differentiable;

public final class EndlessTypes {

    record Pair<A, B>(A first, B second) {}

    static <T> double halved(T value, double x, int n) {
        return n == 0 ? x : halved(new Pair<>(value, value), x / 2, n - 1); // problem: PHI0320
    }

    @Differentiable
    public static double f(double[] x, int n) {
        return halved(x, x[0], n);
    }
}
