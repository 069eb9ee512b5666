package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element that is read right after a scatter to it: {@code a[i] += x; t = a[i]} is {@code t = a[i] + x; a[i] = t}. */
final class ReadScatters extends Rewrite {
    private final Order order = new Order();
    private final NewValues values;
    /** For a scatter the load that reads its element first. */
    private final Map<Value, Node.Load> loads = new HashMap<>();

    private final Set<Value> loaded = new HashSet<>();

    private ReadScatters(SsaMethod method) {
        values = new NewValues(method);
    }

    static SsaMethod run(SsaMethod method) {
        ReadScatters pass = new ReadScatters(method);
        pass.look(method.body());
        return pass.loads.isEmpty() ? method : MemoryThreading.keepingYields(pass.apply(method));
    }

    /** Backwards, with the node that touches each region of memory next. */
    private void look(Block block) {
        Map<Integer, Node> next = new HashMap<>();
        for (int k = block.nodes().size() - 1; k >= 0; k--) {
            Node node = block.nodes().get(k);
            if (node instanceof Node.Accumulate scatter
                    && next.get(Activity.region(scatter.memory())) instanceof Node.Load load
                    && isOfDoubles(scatter)
                    && load.array().equals(scatter.array())
                    && load.index().equals(scatter.index())) {
                loads.put(scatter.out(), load);
                loaded.add(load.out());
            }
            if (!order.isTame(node)) {
                next.clear();
            }
            order.footprint(node).touched().forEach(region -> next.put(region, node));
            Nodes.regions(node).forEach(this::look);
        }
    }

    private static boolean isOfDoubles(Node.Accumulate scatter) {
        return ((ArrayType) scatter.array().type()).element() == Scalar.DOUBLE
                && scatter.value().type() == Scalar.DOUBLE;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Accumulate scatter) {
            Node.Load load = loads.get(scatter.out());
            return load == null ? List.of(node) : joined(scatter, load);
        }
        return node instanceof Node.Load load && loaded.contains(load.out()) ? List.of() : List.of(node);
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
}
