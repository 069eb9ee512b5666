package io.phigrad.compiler.lower;

import io.phigrad.compiler.lower.ValueNumbering.Key;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether {@link ValueNumbering} might find two values of a block equal if two others were. It does not where they are
 * computed in other ways or from what is not equal; only the last few steps are compared.
 */
final class Likeness {
    private static final int STEPS = 4;

    private final Map<Value, Node> definitions = new HashMap<>();

    Likeness(Block block) {
        block.nodes().forEach(node -> node.outs().forEach(out -> definitions.put(out, node)));
    }

    boolean isPossible(Operand x, Operand y, List<Value> equal) {
        return isPossible(x, y, equal, STEPS);
    }

    private boolean isPossible(Operand x, Operand y, List<Value> equal, int steps) {
        if (steps == 0 || x.equals(y) || equal.contains(x) && equal.contains(y)) {
            return true;
        }
        Node p = definitions.get(x);
        Node q = definitions.get(y);
        return p != null && q != null && isAlike(p, q, equal, steps) || readsStored(p) || readsStored(q);
    }

    private boolean isAlike(Node p, Node q, List<Value> equal, int steps) {
        Optional<Key> k = ValueNumbering.key(p);
        Optional<Key> m = ValueNumbering.key(q);
        return k.isPresent()
                && m.isPresent()
                && k.get().kind().equals(m.get().kind())
                && k.get().type().equals(m.get().type())
                && arePossible(k.get().operands(), m.get().operands(), equal, steps - 1);
    }

    /** In either order where there are two: operators may commute. */
    private boolean arePossible(List<Operand> x, List<Operand> y, List<Value> equal, int steps) {
        boolean straight = x.size() == y.size();
        for (int i = 0; straight && i < x.size(); i++) {
            straight = isPossible(x.get(i), y.get(i), equal, steps);
        }
        return straight
                || x.size() == 2
                        && y.size() == 2
                        && isPossible(x.get(0), y.get(1), equal, steps)
                        && isPossible(x.get(1), y.get(0), equal, steps);
    }

    /** A load right behind a store is what was stored. */
    private boolean readsStored(@Nullable Node node) {
        return node instanceof Node.Load load && definitions.get(load.memory()) instanceof Node.Store;
    }
}
