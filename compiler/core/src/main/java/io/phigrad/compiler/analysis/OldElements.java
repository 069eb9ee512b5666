package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every element before it is overwritten, so that what a store destroys has a name: a reverse sweep that puts
 * it back finds memory as it was. Where nobody puts it back, the read is dead code.
 */
public final class OldElements {
    private final Set<Integer> read = new HashSet<>();
    private int ids;

    private record Element(Operand memory, Operand array, Operand index) {}

    private OldElements(SsaMethod method) {
        ids = Nodes.nextId(method);
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Load load) {
                read.add(Activity.region(load.memory()));
            }
        });
    }

    public static SsaMethod run(SsaMethod method) {
        Block body = new OldElements(method).block(method.body(), Map.of());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block, Map<Element, Value> around) {
        Map<Element, Value> known = new HashMap<>(around);
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.If n) {
                nodes.add(new Node.If(
                        n.outs(), n.condition(), block(n.then(), known), block(n.otherwise(), known), n.origin()));
            } else if (node instanceof Node.Loop n) {
                nodes.add(new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body(), known), n.origin()));
            } else {
                if (node instanceof Node.Store n) {
                    read(new Element(n.memory(), n.array(), n.index()), n.origin(), known, nodes);
                } else if (node instanceof Node.Accumulate n) {
                    read(new Element(n.memory(), n.array(), n.index()), n.origin(), known, nodes);
                } else if (node instanceof Node.Load n) {
                    known.put(new Element(n.memory(), n.array(), n.index()), n.out());
                }
                nodes.add(node);
            }
        }
        return new Block(nodes, block.yields());
    }

    private void read(Element element, Origin origin, Map<Element, Value> known, List<Node> nodes) {
        MemoryType memory = (MemoryType) element.memory().type();
        if (memory.element() instanceof Scalar && read.contains(memory.region())) {
            known.computeIfAbsent(element, e -> {
                Value old = new Value(ids++, memory.element(), "old");
                nodes.add(new Node.Load(old, e.memory(), e.array(), e.index(), origin));
                return old;
            });
        }
    }
}
