package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
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

    private record Element(Operand array, Operand index, int region) {}

    private OverwrittenStores() {}

    static SsaMethod run(SsaMethod method) {
        OverwrittenStores pass = new OverwrittenStores();
        pass.look(method.body());
        Block body = pass.block(method.body());
        return pass.dead.isEmpty()
                ? method
                : new SsaMethod(
                        method.name(),
                        method.params(),
                        method.memories(),
                        Substitution.of(pass.instead).apply(body));
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
        Set<Element> overwritten = new HashSet<>();
        for (int k = block.nodes().size() - 1; k >= 0; k--) {
            Node node = block.nodes().get(k);
            if (node instanceof Node.Store store) {
                Element element = new Element(store.array(), store.index(), Activity.region(store.memory()));
                if (!overwritten.add(element)) {
                    dead.add(store.out());
                }
            } else if (order.isTame(node)) {
                Set<Integer> seen = order.footprint(node).touched();
                overwritten.removeIf(element -> seen.contains(element.region()));
            } else {
                overwritten.clear();
            }
            Nodes.regions(node).forEach(this::look);
        }
    }
}
