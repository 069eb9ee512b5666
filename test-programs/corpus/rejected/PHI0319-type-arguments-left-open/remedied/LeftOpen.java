package rejected;

import io.phigrad.Differentiable;

public final class LeftOpen {

    record Pair<A, B>(A first, B second) {}

    static <A> double sum(Pair<A, double[]> pair) {
        return pair.second()[0] + pair.second()[1];
    }

    @Differentiable
    public static double f(double[] x) {
        Pair<double[], double[]> pair = new Pair<>(x, x);
        return sum(pair);
    }
}
