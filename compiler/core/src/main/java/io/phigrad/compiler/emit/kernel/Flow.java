package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where references to allocated arrays go. */
final class Flow {
    private final Block body;
    private final Map<Value, List<Node.Loop>> enclosing = new HashMap<>();
    private final Set<Integer> regionsWithStoredRows = new HashSet<>();

    Flow(SsaMethod method) {
        body = method.body();
        locate(body, List.of());
        Nodes.walk(body, node -> {
            if (node instanceof Node.Store store && store.value().type() instanceof ArrayType) {
                regionsWithStoredRows.add(((MemoryType) store.out().type()).region());
            }
        });
    }

    private void locate(Block block, List<Node.Loop> loops) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Allocate allocate) {
                enclosing.put(allocate.out(), loops);
            }
            List<Node.Loop> inner = loops;
            if (node instanceof Node.Loop loop) {
                inner = new ArrayList<>(loops);
                inner.add(loop);
            }
            for (Block region : Nodes.regions(node)) {
                locate(region, inner);
            }
        }
    }

    /** Whether some array of the levels allocated may get foreign rows. */
    boolean getsRows(Node.Allocate allocate) {
        return allocate.memories().stream()
                .anyMatch(m -> regionsWithStoredRows.contains(((MemoryType) m.type()).region()));
    }

    /** Whether the reference is only used to reach the array's elements and length. */
    boolean staysDirect(Node.Allocate allocate) {
        Value array = allocate.out();
        boolean[] travels = {body.yields().contains(array)};
        Nodes.walk(body, node -> {
            boolean joins = node instanceof Node.Loop loop && loop.inits().contains(array);
            boolean leaves = Nodes.regions(node).stream()
                    .anyMatch(region -> region.yields().contains(array));
            boolean stored = node instanceof Node.Store store && store.value().equals(array);
            boolean passed = node instanceof Node.Call call && call.arguments().contains(array)
                    || node instanceof Node.Invoke invoke && invoke.in().contains(array);
            travels[0] |= joins || leaves || stored || passed;
        });
        return !travels[0];
    }

    /** Whether all elements are set at once somewhere. */
    boolean isFilled(Node.Allocate allocate) {
        boolean[] filled = {false};
        Nodes.walk(
                body,
                node -> filled[0] |=
                        node instanceof Node.Fill fill && fill.array().equals(allocate.out()));
        return filled[0];
    }

    /** Whether an array allocated in one round of a loop may be reached in a later one, or after the loop. */
    boolean outlivesItsRound(Node.Allocate allocate) {
        List<Node.Loop> loops = enclosing.getOrDefault(allocate.out(), List.of());
        if (loops.isEmpty()) {
            return false;
        }
        Set<Operand> derived = new HashSet<>(Set.of(allocate.out()));
        boolean[] escapes = {false};
        int before;
        do {
            before = derived.size();
            Nodes.walk(body, node -> escapes[0] |= follow(node, derived, loops));
        } while (derived.size() > before && !escapes[0]);
        return escapes[0];
    }

    /** Whether the array has another size in each round of a loop around its allocation. */
    boolean changesSize(Node.Allocate allocate) {
        Set<Value> inside = new HashSet<>();
        for (Node.Loop loop : enclosing.getOrDefault(allocate.out(), List.of())) {
            inside.addAll(loop.args());
            Nodes.walk(loop.header(), node -> inside.addAll(node.outs()));
            Nodes.walk(loop.body(), node -> inside.addAll(node.outs()));
        }
        return allocate.sizes().stream().anyMatch(inside::contains);
    }

    private static boolean follow(Node node, Set<Operand> derived, List<Node.Loop> enclosing) {
        if (node instanceof Node.Load load
                && load.out().type() instanceof ArrayType
                && derived.contains(load.array())) {
            derived.add(load.out());
        } else if (node instanceof Node.If branch) {
            for (int k = 0; k < branch.outs().size(); k++) {
                if (derived.contains(branch.then().yields().get(k))
                        || derived.contains(branch.otherwise().yields().get(k))) {
                    derived.add(branch.outs().get(k));
                }
            }
        } else if (node instanceof Node.Loop loop) {
            boolean outer = enclosing.stream().anyMatch(l -> l == loop);
            for (int k = 0; k < loop.args().size(); k++) {
                if (derived.contains(loop.inits().get(k))
                        || derived.contains(loop.next().get(k))) {
                    if (outer) {
                        return true;
                    }
                    derived.add(loop.args().get(k));
                    derived.add(loop.outs().get(k));
                }
            }
        }
        // What a callee does with an array is not looked at: it may push a reference that the reverse sweep pops.
        return node instanceof Node.Store store && derived.contains(store.value())
                || node instanceof Node.Call call && call.arguments().stream().anyMatch(derived::contains);
    }
}
