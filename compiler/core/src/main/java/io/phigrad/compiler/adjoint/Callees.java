package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What the methods of a program know of those that they call: which have an adjoint, what it takes and gives. */
public final class Callees {
    private final Map<String, Primal> primals = new LinkedHashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Map<String, Set<Integer>> asked = new HashMap<>();
    private final Set<Integer> stored = new HashSet<>();

    /** Takes note of the methods, once they are all there. */
    void know(PerMethod<Primal> program) {
        primals.putAll(program.callees());
        findStored(program.main());
        primals.values().forEach(this::findStored);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<String, Primal> each : primals.entrySet()) {
                grows |= hasActiveNode(each.getValue()) && active.add(each.getKey());
            }
        }
    }

    private static boolean hasActiveNode(Primal primal) {
        boolean[] found = {false};
        Nodes.walk(primal.method().body(), node -> found[0] |= primal.isActive(node));
        return found[0] || !primal.activeResults().isEmpty();
    }

    private void findStored(Primal primal) {
        Nodes.walk(primal.method().body(), node -> {
            if (node instanceof Node.Store n) {
                stored.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Accumulate n) {
                stored.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Allocate n && !n.nextMemories().isEmpty()) {
                stored.add(Activity.region(n.nextMemories().get(n.nextMemories().size() - 1)));
            }
        });
    }

    Map<String, Primal> primals() {
        return primals;
    }

    /** Whether elements of arrays of a region are written anywhere, references that come with their array excepted. */
    boolean isStored(int region) {
        return stored.contains(region);
    }

    /** Whether the method has an adjoint: a forward and a reverse method. */
    boolean isActive(String callee) {
        return active.contains(callee);
    }

    /** The results whose adjoints the method's reverse takes. */
    List<Integer> taken(String callee) {
        return primal(callee).activeResults();
    }

    /** The parameters whose adjoints the method's reverse gives. */
    List<Integer> given(String callee) {
        Primal primal = primal(callee);
        List<Value> params = primal.method().params();
        return IntStream.range(0, params.size())
                .filter(k -> params.get(k).type() instanceof Scalar && primal.isActive(params.get(k)))
                .boxed()
                .toList();
    }

    /** The parameters that the method's reverse takes again. */
    List<Integer> asked(String callee) {
        return List.copyOf(asked.getOrDefault(callee, Set.of()));
    }

    /** The method's reverse turns out to need these of its parameters; says whether that is news. */
    boolean ask(String callee, Collection<Value> values) {
        List<Value> params = primal(callee).method().params();
        List<Integer> places =
                values.stream().map(params::indexOf).filter(k -> k >= 0).toList();
        return asked.computeIfAbsent(callee, name -> new TreeSet<>()).addAll(places);
    }

    private Primal primal(String callee) {
        return Objects.requireNonNull(primals.get(callee), callee);
    }

    static boolean isMemory(Operand operand) {
        return operand.type() instanceof MemoryType;
    }
}
