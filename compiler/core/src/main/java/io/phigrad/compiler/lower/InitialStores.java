package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The first scatters into an array of adjoints set its elements, if they come to each of them before anything else does: then
 * nobody needs to clear the array.
 *
 * <pre>{@code
 * for (i = 0; i < x.length; i++) xBar[i] += 2 * x[i];
 *
 * for (i = 0; i < x.length; i++) xBar[i] = 2 * x[i];
 * }</pre>
 *
 * @param kernel before
 * @param sites where arrays are set, by the parameters that hold them
 */
public record InitialStores(SsaMethod kernel, Map<Integer, DenseScatter> sites) {

    public InitialStores {
        sites = new TreeMap<>(sites);
    }

    /**
     * What is known of an array of adjoints.
     *
     * @param primal the parameter whose shape it has
     * @param asLong parameters that hold arrays of the same length
     */
    public record Shape(int primal, Set<Integer> asLong) {

        public Shape {
            asLong = new TreeSet<>(asLong);
        }
    }

    /**
     * Looks for them.
     *
     * @param shapes of the parameters that hold adjoints
     */
    public static InitialStores in(SsaMethod kernel, Map<Integer, Shape> shapes) {
        Map<Integer, DenseScatter> sites = new TreeMap<>();
        shapes.forEach(
                (array, shape) -> DenseScatter.first(kernel, array, shape).ifPresent(site -> sites.put(array, site)));
        return new InitialStores(kernel, sites);
    }

    /** What both kernels can set, one of them perhaps by clearing it first. */
    public Set<Integer> common(InitialStores other) {
        Set<Integer> common = new TreeSet<>();
        common.addAll(sites.keySet());
        common.addAll(other.sites.keySet());
        common.removeIf(array -> !canSet(array) || !other.canSet(array));
        return common;
    }

    private boolean canSet(int array) {
        return sites.containsKey(array) || memory(array).isPresent();
    }

    /** Where a kernel finds the elements that it adds to; absent for arrays of arrays. */
    private Optional<Value> memory(int array) {
        Value adjoints = kernel.params().get(array);
        Set<Integer> regions = new TreeSet<>();
        Nodes.walk(kernel.body(), node -> {
            if (node instanceof Node.Accumulate a && a.array().equals(adjoints)) {
                regions.add(Activity.region(a.memory()));
            }
        });
        return kernel.memories().stream()
                .filter(memory -> regions.contains(Activity.region(memory)))
                .findFirst();
    }

    /** The kernel where these arrays are set. */
    public SsaMethod setting(Set<Integer> arrays) {
        if (arrays.isEmpty()) {
            return kernel;
        }
        NewValues values = new NewValues(kernel);
        SsaMethod set = new Setting(arrays, values).apply(kernel);
        List<Node> nodes = new ArrayList<>();
        for (int array : arrays) {
            if (!sites.containsKey(array)) {
                nodes.add(fill(array, memory(array).orElseThrow(), values, Origin.NONE));
            }
        }
        nodes.addAll(set.body().nodes());
        return MemoryThreading.keepingYields(new SsaMethod(
                set.name(),
                set.params(),
                set.memories(),
                new Block(nodes, set.body().yields())));
    }

    private Node fill(int array, Operand memory, NewValues values, Origin origin) {
        Value cleared = values.of(memory.type(), "");
        return new Node.Fill(cleared, memory, kernel.params().get(array), Constant.of(0.0), origin);
    }

    private final class Setting extends Rewrite {
        private final Set<Value> scatters = new HashSet<>();
        private final Map<Integer, DenseScatter> chosen = new TreeMap<>(sites);
        private final NewValues values;

        Setting(Set<Integer> arrays, NewValues values) {
            this.values = values;
            chosen.keySet().retainAll(arrays);
            chosen.values().forEach(site -> site.scatters().forEach(scatter -> scatters.add(scatter.out())));
        }

        @Override
        protected List<Node> replace(Node node) {
            if (node instanceof Node.Accumulate a && scatters.contains(a.out())) {
                List<Node> nodes = new ArrayList<>();
                chosen.values().stream()
                        .filter(site -> site.scatters().get(0).equals(a))
                        .forEach(site -> site.gaps().forEach(gap -> clear(a, gap, nodes)));
                nodes.add(new Node.Store(a.out(), a.memory(), a.array(), a.index(), a.value(), a.origin()));
                return nodes;
            }
            if (node instanceof Node.Loop loop) {
                List<Node> nodes = new ArrayList<>();
                chosen.forEach((array, site) -> {
                    if (site.loop().outs().equals(loop.outs())) {
                        site.end().ifPresent(end -> clearRest(array, site, end, nodes));
                    }
                });
                nodes.add(loop);
                return nodes;
            }
            return List.of(node instanceof Node.If branch ? clearing(branch) : node);
        }

        private void clear(Node.Accumulate scatter, DenseScatter.Gap gap, List<Node> nodes) {
            Operand index = gap.distance() == 0
                    ? gap.group()
                    : values.apply(Op.ADD, Scalar.INT, nodes, gap.group(), Constant.of(gap.distance()));
            nodes.add(new Node.Store(
                    values.of(scatter.memory().type()),
                    scatter.memory(),
                    scatter.array(),
                    index,
                    Constant.of(0.0),
                    scatter.origin()));
        }

        private Value length(Operand array, Origin origin, List<Node> nodes) {
            Value length = values.of(Scalar.INT);
            nodes.add(new Node.Length(length, array, origin));
            return length;
        }

        /** The elements that the scatters do not come to. */
        private void clearRest(int array, DenseScatter site, DenseScatter.End end, List<Node> nodes) {
            Value adjoints = kernel.params().get(array);
            Origin origin = site.loop().origin();
            Value length = length(adjoints, origin, nodes);
            Operand start = start(end, origin, nodes);
            Operand memory = site.scatters().get(0).memory();
            nodes.add(CountingLoop.of(
                    values,
                    "i",
                    start,
                    length,
                    origin,
                    (index, body) -> body.add(new Node.Store(
                            values.of(memory.type()), memory, adjoints, index, Constant.of(0.0), origin))));
        }

        private Operand start(DenseScatter.End end, Origin origin, List<Node> nodes) {
            Operand start = end.index();
            if (end.array().isPresent()) {
                start = length(end.array().get(), origin, nodes);
            } else if (!end.isNatural()) {
                start = values.apply(Op.MAX, Scalar.INT, nodes, start, Constant.of(0));
            }
            return end.size() == 1 ? start : values.apply(Op.MUL, Scalar.INT, nodes, Constant.of(end.size()), start);
        }

        /** Where the scatters are passed by, the array is cleared. */
        private Node.If clearing(Node.If branch) {
            List<Node> otherwise = new ArrayList<>();
            chosen.forEach((array, site) -> {
                if (site.guard()
                        .filter(guard -> guard.outs().equals(branch.outs()))
                        .isPresent()) {
                    Node.Accumulate scatter = site.scatters().get(0);
                    otherwise.add(fill(array, scatter.memory(), values, scatter.origin()));
                }
            });
            otherwise.addAll(branch.otherwise().nodes());
            return new Node.If(
                    branch.outs(),
                    branch.condition(),
                    branch.then(),
                    new Block(otherwise, branch.otherwise().yields()),
                    branch.origin());
        }
    }
}
