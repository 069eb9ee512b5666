package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.MinCut;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides for every value that the reverse sweep reads whether it is stored by the forward sweep or recomputed:
 * per scope a minimum cut between what cannot be recomputed and what is required.
 */
final class Planner {
    /** Rounds that a loop is taken to run when prices are compared. */
    private static final long ROUNDS = 8;

    private static final int DEEPEST = 6;
    private static final long PRICE = 40;

    private final Primal primal;
    private final Needs needs;
    private final Predicate<Node.Loop> runsAgain;

    /** @param runsAgain whether the reverse sweep runs the rounds of this loop again */
    Planner(Primal primal, Predicate<Node.Loop> runsAgain) {
        this.primal = primal;
        this.needs = new Needs(primal);
        this.runsAgain = runsAgain;
    }

    Scope plan() {
        return plan(primal.method().body(), Optional.empty());
    }

    private Scope plan(Block body, Optional<Scope> outer) {
        Scope scope = new Scope(primal, body, outer);
        require(body, scope);
        MinCut<Value> cut = new MinCut<>();
        Deque<Value> open = new ArrayDeque<>(scope.required());
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (!isFree(value, scope) && !cut.contains(value)) {
                add(value, scope, cut, open);
            }
        }
        connect(scope, cut);
        scope.required().stream().filter(cut::contains).forEach(cut::isRequired);
        scope.stored().addAll(cut.solve());
        demand(scope);
        return scope;
    }

    /** What lies outside the scope or at its top is at hand. */
    private static boolean isFree(Value value, Scope scope) {
        return !scope.contains(value) || scope.isTop(value);
    }

    private void require(Block block, Scope scope) {
        for (Node node : block.nodes()) {
            if (primal.isActive(node)) {
                scope.required().addAll(needs.of(node));
                if (!(node instanceof Node.Loop loop && runsAgain.test(loop) && runAgain(loop, scope))) {
                    Nodes.regions(node).forEach(region -> require(region, scope));
                }
            }
        }
    }

    /** Plans the loop's rounds as a scope of their own, if they can run again out of order. */
    private boolean runAgain(Node.Loop loop, Scope scope) {
        Scope inner = plan(loop.body(), Optional.of(scope));
        Slice slice = inner.slice();
        if (slice.whyNotAlone(loop, scope).isPresent()) {
            return false;
        }
        scope.rerun().put(loop, inner);
        slice.outside().stream().filter(v -> !(v.type() instanceof MemoryType)).forEach(scope.required()::add);
        return true;
    }

    private void add(Value value, Scope scope, MinCut<Value> cut, Deque<Value> open) {
        cut.add(value, price(value, scope));
        recipe(value, scope).ifPresent(from -> from.forEach(open::add));
    }

    private void connect(Scope scope, MinCut<Value> cut) {
        Set<Value> seen = new LinkedHashSet<>();
        Deque<Value> open = new ArrayDeque<>(scope.required());
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (!cut.contains(value) || !seen.add(value)) {
                continue;
            }
            Optional<List<Value>> recipe = recipe(value, scope);
            if (recipe.isEmpty()) {
                cut.isGiven(value);
            } else {
                for (Value from : recipe.get()) {
                    if (cut.contains(from)) {
                        cut.use(from, value);
                    }
                    open.add(from);
                }
            }
        }
    }

    private long price(Value value, Scope scope) {
        long size = value.type() == Scalar.BOOLEAN ? PRICE / 4 : value.type() == Scalar.INT ? PRICE / 2 : PRICE;
        Block home = primal.definitions().block(value).orElseThrow();
        int depth = primal.loopsAround(home, scope.body()).size();
        for (int k = 0; k < Math.min(depth, DEEPEST); k++) {
            size *= ROUNDS;
        }
        return depth == 0 ? 1 : size;
    }

    /** What a value is recomputed from in the reverse sweep; empty if it must be stored. */
    private Optional<List<Value>> recipe(Value value, Scope scope) {
        Node node = primal.definitions().node(value).orElseThrow();
        if (node instanceof Node.Apply n) {
            return Operations.isCheap(n) ? Optional.of(values(n.in())) : Optional.empty();
        } else if (node instanceof Node.Load n) {
            return scope.lasts(n.memory()) ? Optional.of(values(List.of(n.array(), n.index()))) : Optional.empty();
        } else if (node instanceof Node.Segment n) {
            return Optional.of(values(List.of(n.value())));
        } else if (node instanceof Node.Length n) {
            return Optional.of(values(List.of(n.array())));
        } else if (node instanceof Node.StaticRead) {
            return Optional.of(List.of());
        } else if (node instanceof Node.Allocate n) {
            return isOwnShadow(n) ? Optional.of(values(n.sizes())) : Optional.empty();
        } else if (node instanceof Node.If n) {
            int k = n.outs().indexOf(value);
            return value.type() instanceof MemoryType
                    ? Optional.empty()
                    : Optional.of(values(List.of(
                            n.condition(),
                            n.then().yields().get(k),
                            n.otherwise().yields().get(k))));
        } else if (node instanceof Node.Loop n && n.args().contains(value)) {
            return primal.inductions().step(n, n.args().indexOf(value)).isPresent()
                    ? Optional.of(values(List.of(n.inits().get(n.args().indexOf(value)))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A shadow made for one round only may be made anew, with zeros, by the reverse sweep. */
    private boolean isOwnShadow(Node.Allocate node) {
        if (node.sizes().size() != 1 || !primal.isShadow(node.out())) {
            return false;
        }
        return !primal.escapes(node.out());
    }

    private static List<Value> values(Collection<Operand> operands) {
        return operands.stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    private void demand(Scope scope) {
        Deque<Value> open = new ArrayDeque<>(scope.required());
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (scope.demanded().add(value)
                    && !isFree(value, scope)
                    && !scope.stored().contains(value)) {
                open.addAll(recipe(value, scope).orElseThrow());
            }
        }
    }
}
