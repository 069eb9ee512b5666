package programs.recursion;

import io.phigrad.Differentiable;

/** Two calls a level, over a tree kept in an array: products of children under a gate. */
public final class BinaryTree {

    @Differentiable(wrt = {"leaf", "gate"})
    public static double value(double[] leaf, double gate) {
        return node(leaf, 0, gate);
    }

    private static double node(double[] leaf, int k, double gate) {
        if (k >= leaf.length) {
            return 1;
        }
        double left = node(leaf, 2 * k + 1, gate * 0.5);
        double right = node(leaf, 2 * k + 2, Math.sin(gate));
        return left * right * gate + leaf[k];
    }
}
