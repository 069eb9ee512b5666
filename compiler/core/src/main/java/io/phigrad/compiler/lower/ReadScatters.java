package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An element that is read right after a scatter to it: {@code a[i] += x; t = a[i]} is {@code t = a[i] + x; a[i] = t}. */
final class ReadScatters {
    private final Order order = new Order();
    private final NewValues values;
    private boolean changed;

    private ReadScatters(SsaMethod method) {
        values = new NewValues(method);
    }

    static SsaMethod run(SsaMethod method) {
        ReadScatters pass = new ReadScatters(method);
        SsaMethod read = new SsaMethod(method.name(), method.params(), method.memories(), pass.block(method.body()));
        return pass.changed ? MemoryThreading.keepingYields(read) : method;
    }

    private Block block(Block block) {
        List<Node> nodes =
                new ArrayList<>(block.nodes().stream().map(this::inside).toList());
        for (int k = 0; k < nodes.size(); k++) {
            if (nodes.get(k) instanceof Node.Accumulate scatter && isOfDoubles(scatter)) {
                Optional<Node.Load> load = read(scatter, nodes.subList(k + 1, nodes.size()));
                if (load.isPresent()) {
                    changed = true;
                    nodes.remove(load.get());
                    nodes.remove(k);
                    nodes.addAll(k, joined(scatter, load.get()));
                }
            }
        }
        return new Block(nodes, block.yields());
    }

    private static boolean isOfDoubles(Node.Accumulate scatter) {
        return ((ArrayType) scatter.array().type()).element() == Scalar.DOUBLE
                && scatter.value().type() == Scalar.DOUBLE;
    }

    /** The first node that touches the memory, if it reads the element. */
    private Optional<Node.Load> read(Node.Accumulate scatter, List<Node> after) {
        return after.stream()
                .filter(node -> !order.isTame(node)
                        || !Collections.disjoint(
                                order.footprint(node).touched(),
                                order.footprint(scatter).touched()))
                .findFirst()
                .filter(Node.Load.class::isInstance)
                .map(Node.Load.class::cast)
                .filter(load ->
                        load.array().equals(scatter.array()) && load.index().equals(scatter.index()));
    }

    private List<Node> joined(Node.Accumulate scatter, Node.Load load) {
        Value before = values.of(Scalar.DOUBLE);
        return List.of(
                new Node.Load(before, scatter.memory(), scatter.array(), scatter.index(), load.origin()),
                new Node.Apply(load.out(), Op.ADD, List.of(before, scatter.value()), scatter.origin()),
                new Node.Store(
                        scatter.out(),
                        scatter.memory(),
                        scatter.array(),
                        scatter.index(),
                        load.out(),
                        scatter.origin()));
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body()), n.origin());
        }
        return node;
    }
}
