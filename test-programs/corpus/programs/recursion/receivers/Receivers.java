package programs.recursion;

import io.phigrad.Differentiable;

/** A tree in a record that walks itself: recursive instance methods, with an enum and a character among the results. */
public record Receivers(double[] weight, int depth) {

    enum Side {
        LEFT,
        RIGHT
    }

    record Step(Side side, char name, double gain) {}

    @Differentiable(wrt = {"this", "x"})
    double value(double x) {
        return energy(0, x);
    }

    private double energy(int node, double x) {
        if (node >= weight.length) {
            return x;
        }
        Step step = choose(node, x);
        double below = step.side() == Side.LEFT
                ? energy(2 * node + 1, x * step.gain())
                : energy(2 * node + 2, x - step.gain());
        return step.name() == 'd' ? below * weight[node] : Math.sin(below) + weight[node];
    }

    private Step choose(int node, double x) {
        if (node == 0) {
            return new Step(x > 0 ? Side.LEFT : Side.RIGHT, 'r', weight[0]);
        }
        Step above = choose((node - 1) / 2, x * 0.5);
        Side other = above.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        return new Step(
                node % 3 == 0 ? above.side() : other,
                node > depth ? 'd' : above.name(),
                above.gain() * 0.8 + 0.1 * x);
    }

    /** A recursion whose receiver is another record at each level. */
    @Differentiable(wrt = "this")
    double pruned(double x) {
        return depth == 0 || weight.length == 0 ? x : pruned().pruned(x * weight[0] + depth);
    }

    private Receivers pruned() {
        double[] rest = new double[weight.length - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = weight[i + 1] * weight[i];
        }
        return new Receivers(rest, depth - 1);
    }
}
