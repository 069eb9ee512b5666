package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
     * Looks for them.
     *
     * @param shapes for each parameter that holds adjoints the one whose shape its array has
     */
    public static InitialStores in(SsaMethod kernel, Map<Integer, Integer> shapes) {
        Map<Integer, DenseScatter> sites = new TreeMap<>();
        shapes.forEach(
                (array, shape) -> DenseScatter.first(kernel, array, shape).ifPresent(site -> sites.put(array, site)));
        return new InitialStores(kernel, sites);
    }

    /** The kernel where these arrays are set. */
    public SsaMethod setting(Set<Integer> arrays) {
        Set<Value> outs = new HashSet<>();
        Map<Integer, DenseScatter> guarded = new TreeMap<>();
        sites.forEach((array, site) -> {
            if (arrays.contains(array)) {
                site.scatters().forEach(scatter -> outs.add(scatter.out()));
                site.guard().ifPresent(guard -> guarded.put(array, site));
            }
        });
        if (outs.isEmpty()) {
            return kernel;
        }
        NewValues values = new NewValues(kernel);
        SsaMethod set = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                if (node instanceof Node.Accumulate a && outs.contains(a.out())) {
                    return List.of(new Node.Store(a.out(), a.memory(), a.array(), a.index(), a.value(), a.origin()));
                }
                return List.of(node instanceof Node.If branch ? cleared(branch) : node);
            }

            /** Where the scatters are passed by, the array is cleared. */
            private Node.If cleared(Node.If branch) {
                List<Node> otherwise = new ArrayList<>();
                guarded.forEach((array, site) -> {
                    if (site.guard().orElseThrow().outs().equals(branch.outs())) {
                        Node.Accumulate scatter = site.scatters().get(0);
                        Value cleared = values.like(scatter.out());
                        otherwise.add(new Node.Fill(
                                cleared,
                                scatter.memory(),
                                kernel.params().get(array),
                                Constant.of(0.0),
                                scatter.origin()));
                    }
                });
                if (otherwise.isEmpty()) {
                    return branch;
                }
                otherwise.addAll(branch.otherwise().nodes());
                return new Node.If(
                        branch.outs(),
                        branch.condition(),
                        branch.then(),
                        new Block(otherwise, branch.otherwise().yields()),
                        branch.origin());
            }
        }.apply(kernel);
        return guarded.isEmpty() ? set : MemoryThreading.keepingYields(set);
    }
}
