package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import java.util.List;

/** How many bytecodes a program takes, roughly and rather too many than too few. */
public final class CodeSize {
    /** A local read or written by an instruction with a wide index. */
    private static final int LOCAL = 4;

    private CodeSize() {}

    public static int of(Block block) {
        return of(block.nodes());
    }

    static int of(List<Node> nodes) {
        return nodes.stream().mapToInt(CodeSize::of).sum();
    }

    static int of(Node node) {
        if (node instanceof Node.If n) {
            return 2 * LOCAL + of(n.then()) + of(n.otherwise()) + 4 * LOCAL * locals(n);
        } else if (node instanceof Node.Loop n) {
            return 4 * LOCAL + of(n.header()) + of(n.body()) + 5 * LOCAL * locals(n);
        } else if (node instanceof Node.Apply n) {
            return LOCAL * (n.in().size() + 1) + 3;
        } else if (node instanceof Node.Call n) {
            return LOCAL * (n.arguments().size() + 8) + 2 * LOCAL * n.results().size();
        } else if (node instanceof Node.Store || node instanceof Node.Accumulate) {
            return 4 * LOCAL + 3;
        } else if (node instanceof Node.Grow || node instanceof Node.Allocate || node instanceof Node.Throw) {
            return 8 * LOCAL;
        }
        return 3 * LOCAL;
    }

    private static int locals(Node node) {
        return (int) node.outs().stream()
                .filter(out -> !(out.type() instanceof MemoryType))
                .count();
    }
}
