package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;

/**
 * Whether coarsening is tried on a method, and how much of it. Every trial differentiates the whole method once more, so
 * that of a longer method fewer are made.
 *
 * @param why it is not tried at all; empty if it is
 * @param most how many moves of one kind are tried
 */
record Reach(String why, int most) {
    /** In nodes of structured SSA. */
    private static final int LARGEST = 2000;

    /** The least that is tried of a kind, in the largest methods. */
    private static final int LEAST_MOVES = 10;

    static Reach of(SsaMethod method) {
        int[] nodes = {0};
        String[] calls = {""};
        Nodes.walk(method.body(), node -> {
            nodes[0]++;
            if (node instanceof Node.Call call) {
                calls[0] = "it calls " + call.callee() + ", which has an adjoint of its own";
            } else if (node instanceof Node.Invoke call) {
                calls[0] = "it calls " + call.method() + ", which no term can say";
            }
        });
        String size = nodes[0] <= LARGEST ? "" : "the method has " + nodes[0] + " steps, more than " + LARGEST;
        return new Reach(
                calls[0].isEmpty() ? size : calls[0],
                Math.max(LEAST_MOVES, LEAST_MOVES * LARGEST / Math.max(1, nodes[0])));
    }
}
