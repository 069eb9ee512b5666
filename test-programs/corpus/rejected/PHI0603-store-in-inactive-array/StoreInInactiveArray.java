package rejected;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

public final class StoreInInactiveArray {

    @Differentiable
    public static double parameter(double[] w, @Inactive double[] scratch) {
        scratch[0] = 2 * w[0]; // problem: PHI0603
        scratch[1] += w[1]; // problem: PHI0603
        double[] other = scratch;
        other[2] = w[0]; // problem: PHI0603
        return scratch[0] * w[1];
    }

    @Differentiable
    public static double local(double x) {
        @Inactive double[][] t = new double[2][2];
        t[0][1] = x; // problem: PHI0603
        return t[0][1] * x;
    }

    @Differentiable
    public static double helper(double x) {
        double[] t = new double[1];
        put(t, x);
        return t[0] * x;
    }

    private static void put(@Inactive double[] into, double x) {
        into[0] = x; // problem: PHI0603
    }

    record State(double x, @Inactive double[] seen) {}

    @Differentiable
    public static double component(State state) {
        state.seen()[0] = state.x(); // problem: PHI0603
        return state.x() * state.seen()[0];
    }

    @Differentiable
    public static double remedied(double[] w, @Inactive double[] scratch) {
        @Inactive double constant = 2 * w[0];
        scratch[0] = constant;
        scratch[1] = 3;
        return scratch[0] * w[1];
    }
}
