package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.derive.Ranges;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where an adjoint that is exactly zero, because the result was not chosen, may meet an infinite partial: in
 * {@code double y = x * Math.log(x); return x > 0 ? y : 0;} at 0. There the reverse must not multiply.
 *
 * <p>An adjoint is zero by structure if all uses of the value mask it: a selection, an extremum, a branch that need
 * not be taken, the divisor of a quotient that vanishes at infinity. What the next round of a loop reads is taken to
 * be an ordinary number, so it is not masked. Elsewhere hot code pays nothing.
 */
public final class Masks {
    private final SsaMethod method;
    private final Definitions definitions;
    private final Singularities singularities;
    /** Values with a use that passes an adjoint whatever the path. */
    private final Set<Value> plain = new HashSet<>();
    /** For each alias class what reads an element and passes an adjoint to it. */
    private final Map<Integer, Set<Node.Load>> loads = new HashMap<>();

    private final ReadElements elements;
    /** For each side of a branch what it passes an adjoint to outside. */
    private final Map<Block, Set<Value>> passed = new IdentityHashMap<>();

    private final Map<String, Masks> callees;
    private boolean changed;

    private Masks(MethodFacts.Unmasked known, Singularities singularities, Map<String, Masks> callees) {
        this.method = known.method();
        this.definitions = known.definitions();
        this.singularities = singularities;
        this.callees = callees;
        this.elements = new ReadElements(method, definitions);
    }

    /**
     * For each method of a program. The results of a method pass an adjoint if they do wherever it is called; that is
     * supposed first, and found out to be otherwise.
     */
    static PerMethod<Masks> of(PerMethod<MethodFacts.Unmasked> program) {
        PerMethod<Singularities> singularities = Singularities.of(program);
        Set<String> masked = new HashSet<>();
        PerMethod<Masks> found;
        do {
            found = spread(program, singularities, masked);
        } while (masked.addAll(calledMasked(found)));
        return found;
    }

    /** @param masked methods that are called somewhere for a result that may have an adjoint of zero */
    private static PerMethod<Masks> spread(
            PerMethod<MethodFacts.Unmasked> program, PerMethod<Singularities> singularities, Set<String> masked) {
        Map<String, Masks> callees = new HashMap<>();
        PerMethod<Masks> masks = program.with(singularities, (known, own) -> new Masks(known, own, callees));
        callees.putAll(masks.callees());
        masks.main().useResults();
        masks.callees().forEach((name, callee) -> {
            if (!masked.contains(name)) {
                callee.useResults();
            }
        });
        List<Masks> all = new ArrayList<>(masks.callees().values());
        all.add(masks.main());
        do {
            all.forEach(each -> each.changed = false);
            all.forEach(each -> each.backward(each.method.body()));
        } while (all.stream().anyMatch(each -> each.changed));
        return masks;
    }

    private static Set<String> calledMasked(PerMethod<Masks> found) {
        Set<String> callees = new HashSet<>();
        List<Masks> all = new ArrayList<>(found.callees().values());
        all.add(found.main());
        all.forEach(masks -> Nodes.walk(masks.method.body(), node -> {
            if (node instanceof Node.Call call
                    && call.results().stream().anyMatch(r -> r.type().isFloating() && !masks.plain.contains(r))) {
                callees.add(call.callee());
            }
        }));
        return callees;
    }

    private void useResults() {
        method.body().yields().forEach(result -> use(result, method.body()));
    }

    /** Whether the node's adjoint may be zero where its partial by operand {@code k} is infinite or NaN. */
    public boolean absorbs(Node.Apply node, int k) {
        return !plain.contains(node.out()) && singularities.inPartial(node, k);
    }

    private void backward(Block block) {
        for (int k = block.nodes().size() - 1; k >= 0; k--) {
            backward(block.nodes().get(k), block);
        }
    }

    private void backward(Node node, Block home) {
        if (node instanceof Node.Apply n) {
            if (plain.contains(n.out())) {
                always(n).forEach(operand -> use(operand, home));
            }
        } else if (node instanceof Node.Load n) {
            if (plain.contains(n.out())) {
                changed |= loads.computeIfAbsent(Activity.region(n.memory()), r -> new LinkedHashSet<>())
                        .add(n);
            }
        } else if (node instanceof Node.Store n) {
            stored(n, n.memory(), n.value(), home);
        } else if (node instanceof Node.Accumulate n) {
            stored(n, n.memory(), n.value(), home);
        } else if (node instanceof Node.Call n) {
            Masks callee = Objects.requireNonNull(callees.get(n.callee()), n.callee());
            for (int k = 0; k < n.arguments().size(); k++) {
                if (callee.plain.contains(callee.method.params().get(k))) {
                    use(n.arguments().get(k), home);
                }
            }
        } else if (node instanceof Node.If n) {
            useAll(n.outs(), n.then().yields(), n.then());
            useAll(n.outs(), n.otherwise().yields(), n.otherwise());
            backward(n.then());
            backward(n.otherwise());
            Set<Value> both = new HashSet<>(passed.getOrDefault(n.then(), Set.of()));
            both.retainAll(passed.getOrDefault(n.otherwise(), Set.of()));
            both.forEach(value -> use(value, home));
        } else if (node instanceof Node.Loop n) {
            n.next().forEach(next -> use(next, n.body()));
            useAll(n.outs(), n.inits(), home);
            useAll(n.args(), n.inits(), home);
            backward(n.body());
            backward(n.header());
        }
    }

    /** What gets a share of the node's adjoint whatever is chosen. */
    private Set<Operand> always(Node.Apply n) {
        Set<Operand> operands = new LinkedHashSet<>();
        for (int k = 0; k < n.in().size(); k++) {
            if (AdjointRules.carries(n, k) && !singularities.mayBeFlat(n, k)) {
                operands.add(n.in().get(k));
            }
        }
        if (Ranges.chooses(n.op())) {
            int last = n.in().size() - 1;
            Set<Operand> either = new LinkedHashSet<>();
            reach(n.in().get(last - 1), Ranges.NEAR, either);
            Set<Operand> other = new HashSet<>();
            reach(n.in().get(last), Ranges.NEAR, other);
            either.retainAll(other);
            operands.addAll(either);
        }
        return operands;
    }

    /** The operand and what it is computed from, a few steps back. */
    private void reach(Operand operand, int steps, Set<Operand> reached) {
        reached.add(operand);
        if (steps > 0) {
            definitions.apply(operand).ifPresent(n -> always(n).forEach(in -> reach(in, steps - 1, reached)));
        }
    }

    private void useAll(List<Value> targets, List<? extends Operand> sources, Block home) {
        for (int k = 0; k < targets.size(); k++) {
            if (plain.contains(targets.get(k))) {
                use(sources.get(k), home);
            }
        }
    }

    /** A use in a branch masks what was computed before the branch. */
    private void use(Operand operand, Block at) {
        if (operand instanceof Value v && v.type().isFloating()) {
            Block branch = branch(at);
            Block home = method.params().contains(v)
                    ? method.body()
                    : definitions.block(v).orElse(branch);
            if (branch(home) == branch) {
                changed |= plain.add(v);
            } else {
                changed |= passed.computeIfAbsent(branch, b -> new HashSet<>()).add(v);
            }
        }
    }

    /** The innermost branch around a block, or the method's body. */
    private Block branch(Block block) {
        Block at = block;
        while (definitions.owner(at).isPresent() && !(definitions.owner(at).get() instanceof Node.If)) {
            at = definitions.parent(at).orElseThrow();
        }
        return at;
    }

    /** What is stored passes an adjoint if it is read again, and not in a branch that need not be taken. */
    private void stored(Node node, Operand memory, Operand value, Block home) {
        boolean isRead = loads.getOrDefault(Activity.region(memory), Set.of()).stream()
                .anyMatch(load ->
                        definitions.isWithin(home, branch(definitions.home(load))) && elements.isReadBy(node, load));
        if (isRead) {
            use(value, home);
        }
    }
}
