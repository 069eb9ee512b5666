package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Counts;
import io.phigrad.compiler.analysis.Polynomial;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;

/** How many operations on floating-point numbers a program makes, calls of {@code Math} counted as one. */
public final class OperationCount {
    private final Counts counts;
    private boolean branches;
    private boolean calls;

    /**
     * @param bound whether there may be fewer, for of branches the longer side is counted
     * @param open whether those of methods called are not counted
     */
    public record Total(Polynomial number, boolean bound, boolean open) {}

    private OperationCount(Counts counts) {
        this.counts = counts;
    }

    public static Total of(SsaMethod method, Counts counts) {
        OperationCount count = new OperationCount(counts);
        Polynomial all = count.all(method.body());
        return new Total(all, count.branches, count.calls);
    }

    private Polynomial all(Block block) {
        long here = block.nodes().stream().mapToLong(OperationCount::own).sum();
        Polynomial sum = here == 0 ? Polynomial.ZERO : counts.times(block).times(Polynomial.constant(here));
        for (Node node : block.nodes()) {
            calls |= node instanceof Node.Call;
            if (node instanceof Node.If n) {
                Polynomial then = all(n.then());
                Polynomial otherwise = all(n.otherwise());
                branches |= !then.equals(otherwise);
                sum = sum.plus(then.max(otherwise));
            } else if (node instanceof Node.Loop n) {
                sum = sum.plus(all(n.header())).plus(all(n.body()));
            }
        }
        return sum;
    }

    private static long own(Node node) {
        if (node instanceof Node.Apply n) {
            boolean moves = n.op() == Op.CONVERT || n.op() == Op.SELECT || n.op() == Op.INACTIVE;
            return n.out().type().isFloating() && !moves ? 1 : 0;
        }
        return node instanceof Node.Accumulate ? 1 : 0;
    }
}
