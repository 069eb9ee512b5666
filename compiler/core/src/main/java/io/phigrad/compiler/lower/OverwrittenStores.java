package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Element;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores to an element that the same block stores to again before anything can have read it are left out. */
final class OverwrittenStores extends Rewrite {
    private final Order order = new Order();
    private final Set<Value> dead = new HashSet<>();
    private final Map<Value, Operand> instead = new HashMap<>();

    private OverwrittenStores() {}

    static SsaMethod run(SsaMethod method) {
        OverwrittenStores pass = new OverwrittenStores();
        pass.look(method.body());
        if (pass.dead.isEmpty()) {
            return method;
        }
        Block body = Substitution.of(pass.instead).apply(pass.block(method.body()));
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Store store && dead.contains(store.out())) {
            instead.put(store.out(), store.memory());
            return List.of();
        }
        return List.of(node);
    }

    private void look(Block block) {
        Map<Integer, Set<Element>> overwritten = new HashMap<>();
        for (int k = block.nodes().size() - 1; k >= 0; k--) {
            Node node = block.nodes().get(k);
            if (node instanceof Node.Store store) {
                Set<Element> ofRegion =
                        overwritten.computeIfAbsent(Activity.region(store.memory()), r -> new HashSet<>());
                if (!ofRegion.add(new Element(store.array(), store.index()))) {
                    dead.add(store.out());
                }
            } else if (order.isTame(node)) {
                overwritten.keySet().removeAll(order.footprint(node).touched());
            } else {
                overwritten.clear();
            }
            Nodes.regions(node).forEach(this::look);
        }
    }
}
