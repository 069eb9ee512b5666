package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Definitions definitions;
    private final Singularities singularities;
    /** Values with a use that passes an adjoint whatever the path. */
    private final Set<Value> plain = new HashSet<>();
    /** For each alias class the branches in which it is read. */
    private final Map<Integer, List<Block>> loads = new HashMap<>();

    private boolean changed;

    public Masks(SsaMethod method, Definitions definitions, Singularities singularities) {
        this.definitions = definitions;
        this.singularities = singularities;
        do {
            changed = false;
            method.body().yields().forEach(result -> use(result, method.body()));
            backward(method.body());
        } while (changed);
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
            for (int k = 0; k < n.in().size(); k++) {
                if (plain.contains(n.out()) && AdjointRules.carries(n, k) && !masks(n, k)) {
                    use(n.in().get(k), home);
                }
            }
        } else if (node instanceof Node.Load n) {
            load(Activity.region(n.memory()), branch(home));
        } else if (node instanceof Node.Store n) {
            stored(n.memory(), n.value(), home);
        } else if (node instanceof Node.Accumulate n) {
            stored(n.memory(), n.value(), home);
        } else if (node instanceof Node.If n) {
            useAll(n.outs(), n.then().yields(), n.then());
            useAll(n.outs(), n.otherwise().yields(), n.otherwise());
            backward(n.then());
            backward(n.otherwise());
        } else if (node instanceof Node.Loop n) {
            n.next().forEach(next -> use(next, n.body()));
            useAll(n.outs(), n.inits(), home);
            useAll(n.args(), n.inits(), home);
            backward(n.body());
            backward(n.header());
        }
    }

    private boolean masks(Node.Apply n, int k) {
        Operand operand = n.in().get(k);
        return switch (n.op().relaxed()) {
            case SELECT, MAX, MIN, CLAMP -> true;
            case DIV -> k == 1 && singularities.isInfinite(operand);
            case EXP, EXPM1, TANH, ATAN, POW, ATAN2 -> singularities.isInfinite(operand);
            default -> false;
        };
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
            if (definitions.block(v).map(home -> branch(home) == branch(at)).orElse(true)) {
                changed |= plain.add(v);
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

    private void load(int region, Block branch) {
        List<Block> known = loads.computeIfAbsent(region, r -> new ArrayList<>());
        if (known.stream().noneMatch(b -> b == branch)) {
            known.add(branch);
            changed = true;
        }
    }

    private void stored(Operand memory, Operand value, Block home) {
        boolean read = loads.getOrDefault(Activity.region(memory), List.of()).stream()
                .anyMatch(branch -> definitions.isWithin(home, branch));
        if (read) {
            use(value, home);
        }
    }
}
