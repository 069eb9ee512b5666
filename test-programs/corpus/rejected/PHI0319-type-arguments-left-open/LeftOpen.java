package rejected;

import io.phigrad.Differentiable;

public final class LeftOpen {

    record Pair<A, B>(A first, B second) {}

    static double sum(Pair<?, double[]> pair) {
        return pair.second()[0] + pair.second()[1];
    }

    @Differentiable
    public static double f(double[] x) {
        Pair<double[], double[]> pair = new Pair<>(x, x);
        return sum(pair); // problem: PHI0319
    }
}
