package io.phigrad.compiler.lower;

import io.phigrad.phi.rewrite.OpCost;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;

/**
 * What a program costs on the JVM, in additions of doubles. Trip counts are unknown, so every loop is taken to run
 * as often; branches count half, but those that hold loops count whole: a guard before a loop mostly lets it run.
 */
public final class CostModel {
    private static final int ROUNDS = 20;
    /** A callee costs the same whatever surrounds its calls. */
    private static final double CALL = 100;

    /** What its figures are, in words. */
    public static final String MEANING =
            "costs are operations of the cost model, in additions of doubles; every loop is" + " taken to run " + ROUNDS
                    + " rounds";

    private CostModel() {}

    public static double of(SsaMethod method) {
        return of(method.body());
    }

    private static double of(Block block) {
        return block.nodes().stream().mapToDouble(CostModel::of).sum();
    }

    private static double weighed(Block side) {
        boolean loops = side.nodes().stream().anyMatch(Node.Loop.class::isInstance);
        return loops ? of(side) : of(side) / 2;
    }

    /** Of one node, what lies within it included. */
    static double of(Node node) {
        if (node instanceof Node.If n) {
            return 2 + weighed(n.then()) + weighed(n.otherwise());
        } else if (node instanceof Node.Loop n) {
            return 5 + ROUNDS * (1 + of(n.header()) + of(n.body()));
        } else if (node instanceof Node.Apply n) {
            return OpCost.of(n.op(), n.out().type().isFloating() || n.op().isComparison());
        } else if (node instanceof Node.Invoke) {
            return 60;
        } else if (node instanceof Node.Load || node instanceof Node.Length) {
            return 1;
        } else if (node instanceof Node.Store || node instanceof Node.Accumulate) {
            return 2.5;
        } else if (node instanceof Node.Allocate || node instanceof Node.Fill) {
            return 15;
        } else if (node instanceof Node.Grow) {
            return 3;
        } else if (node instanceof Node.Call) {
            return CALL;
        }
        return 0;
    }
}
