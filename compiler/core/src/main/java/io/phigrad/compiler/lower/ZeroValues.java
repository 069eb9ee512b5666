package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What is zero if some values are, and which scatters and loops do nothing then. */
final class ZeroValues {
    private final Set<Value> zero;
    private final Predicate<Node.Accumulate> isFree;

    /**
     * @param zero what is zero
     * @param isFree whether a scatter of zero may be left out
     */
    ZeroValues(Collection<Value> zero, Predicate<Node.Accumulate> isFree) {
        this.zero = new HashSet<>(zero);
        this.isFree = isFree;
    }

    /** Takes note of a node in the order of the program; tells whether it is a scatter, or a loop of such, that does nothing. */
    boolean isIdle(Node node) {
        if (node instanceof Node.Apply n) {
            if (isZero(n)) {
                zero.add(n.out());
            }
            return false;
        } else if (node instanceof Node.Accumulate n) {
            return isZero(n.value()) && isFree.test(n);
        }
        return node instanceof Node.Loop n && new ZeroValues(zero, isFree).isIdleLoop(n);
    }

    boolean contains(Value value) {
        return zero.contains(value);
    }

    private boolean isZero(Operand operand) {
        return operand instanceof Value v ? zero.contains(v) : operand instanceof Constant c && c.is(0.0);
    }

    /** A zero adjoint times an infinite partial is zero. */
    private boolean isZero(Node.Apply n) {
        boolean isNumber = n.out().type() == Scalar.DOUBLE;
        return isNumber
                && switch (n.op()) {
                    case MUL -> n.in().stream().anyMatch(in -> in instanceof Value v && zero.contains(v));
                    case DIV, NEG -> isZero(n.in().get(0));
                    case ADD, SUB -> n.in().stream().allMatch(this::isZero);
                    default -> false;
                };
    }

    private boolean isIdleLoop(Node.Loop loop) {
        for (int k = 0; k < loop.args().size(); k++) {
            if (loop.args().get(k).type() == Scalar.DOUBLE
                    && isZero(loop.inits().get(k))) {
                zero.add(loop.args().get(k));
            }
        }
        boolean isIdle = isIdle(loop.header()) && isIdle(loop.body()) && hasScatter(loop.body());
        for (int k = 0; k < loop.args().size() && isIdle; k++) {
            isIdle = !zero.contains(loop.args().get(k)) || isZero(loop.next().get(k));
        }
        return isIdle;
    }

    private boolean isIdle(Block block) {
        boolean isIdle = true;
        for (Node node : block.nodes()) {
            boolean isScatter = isIdle(node);
            isIdle &= isScatter
                    || node instanceof Node.Apply
                    || node instanceof Node.Load
                    || node instanceof Node.Length
                    || node instanceof Node.If n && isIdle(n.then()) && isIdle(n.otherwise());
        }
        return isIdle;
    }

    private static boolean hasScatter(Block block) {
        boolean[] found = {false};
        Nodes.walk(block, node -> found[0] |= node instanceof Node.Accumulate);
        return found[0];
    }
}
