package programs.recursion;

import io.phigrad.Differentiable;

/** A tree of operations in index arrays, evaluated by recursion inside a switch. */
public final class ExpressionTree {

    @Differentiable
    public static double value(double[] leaves, int[] operation, int[] left, int[] right, double x) {
        return eval(leaves, operation, left, right, x, operation.length - 1);
    }

    private static double eval(double[] leaves, int[] operation, int[] left, int[] right, double x, int node) {
        switch (operation[node]) {
            case 0:
                return leaves[left[node]];
            case 1:
                return x;
            case 2:
                return eval(leaves, operation, left, right, x, left[node])
                        + eval(leaves, operation, left, right, x, right[node]);
            case 3:
                return eval(leaves, operation, left, right, x, left[node])
                        * eval(leaves, operation, left, right, x, right[node]);
            case 4: {
                double below = eval(leaves, operation, left, right, x, right[node]);
                if (below == 0) {
                    throw new IllegalArgumentException("division by zero at node " + node);
                }
                return eval(leaves, operation, left, right, x, left[node]) / below;
            }
            default:
                return Math.sin(eval(leaves, operation, left, right, x, left[node]));
        }
    }
}
