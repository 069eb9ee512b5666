package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides for every value that the reverse sweep reads whether it is stored by the forward sweep or computed again,
 * and of which regions of memory stores are undone so that their elements can be read again: per scope a minimum cut
 * between what cannot be recomputed and what is required.
 */
final class Planner {
    private final Primal primal;
    private final Needs needs;
    private final Predicate<Node.Loop> runsAgain;
    private final Optional<Checkpointing> checkpointing;

    /** @param runsAgain whether the reverse sweep runs the rounds of this loop again */
    Planner(Primal primal, Predicate<Node.Loop> runsAgain, Optional<Checkpointing> checkpointing) {
        this.primal = primal;
        this.needs = new Needs(primal);
        this.runsAgain = runsAgain;
        this.checkpointing = checkpointing;
    }

    /** A scope with what it stores, and the price of that. */
    private record Plan(Scope scope, long price) {}

    Scope plan() {
        return plan(primal.method().body(), Optional.empty(), false);
    }

    /** The plan of a method whose reverse sweep is a method of its own. */
    Scope planSplit() {
        return plan(primal.method().body(), Optional.empty(), true);
    }

    /** Without undoing, and with it where that seems worth its price: undoing makes more values required. */
    private Scope plan(Block body, Optional<Scope> outer, boolean split) {
        Scope scope = new Scope(primal, body, outer, Set.of(), split);
        require(body, scope);
        Plan plain = solved(scope, new Cut(primal, scope, Map.of()));
        Map<Integer, List<Node>> candidates = scope.undo().candidates();
        Set<Integer> undone = candidates.isEmpty() ? Set.of() : new Cut(primal, scope, candidates).undone();
        if (undone.isEmpty() || split) {
            return plain.scope();
        }
        Scope restoring = new Scope(primal, body, outer, undone, false);
        require(body, restoring);
        Plan other = solved(restoring, new Cut(primal, restoring, Map.of()));
        return other.price() < plain.price() ? other.scope() : plain.scope();
    }

    private Plan solved(Scope scope, Cut cut) {
        scope.stored().addAll(cut.stored());
        scope.checkpointed().keySet().removeIf(loop -> !isWorthCheckpointing(loop, scope));
        Deque<Value> open = new ArrayDeque<>(scope.required().keySet());
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (scope.demanded().add(value)
                    && !scope.isFree(value)
                    && !scope.stored().contains(value)) {
                cut.standing(value).ifPresent(store -> scope.standing().put(value, store));
                open.addAll(cut.recipeOf(value));
            }
        }
        return new Plan(scope, cut.price());
    }

    private void require(Block block, Scope scope) {
        for (Node node : block.nodes()) {
            if (scope.isReversed(node)) {
                scope.require(needs.of(node), scope.undo().reverseOf(node));
                if (scope.undo().concerns(node)) {
                    scope.require(needs.ofUndo(node), scope.undo().before(node));
                }
                if (node instanceof Node.Loop loop && checkpointing.isPresent()) {
                    checkpoint(loop, scope);
                }
                if (!(node instanceof Node.Loop loop && runsAgain.test(loop) && runAgain(loop, scope))) {
                    Nodes.regions(node).forEach(region -> require(region, scope));
                }
            }
        }
    }

    /** Plans the loop's rounds as a scope of their own, if they can run again out of order. */
    private boolean runAgain(Node.Loop loop, Scope scope) {
        if (callsAdjoints(loop.body())) {
            return false;
        }
        Scope inner = plan(loop.body(), Optional.of(scope), false);
        Slice slice = inner.slice();
        if (slice.whyNotAlone(loop, scope).isPresent()) {
            return false;
        }
        scope.rerun().put(loop, inner);
        List<Value> outside = slice.outside().stream()
                .filter(v -> !(v.type() instanceof MemoryType))
                .toList();
        scope.require(outside, scope.undo().reverseOf(loop));
        return true;
    }

    /** Calls that push on stacks are made once, in the order of the program. */
    private boolean callsAdjoints(Block body) {
        boolean[] found = {false};
        Nodes.walk(body, node -> found[0] |= node instanceof Node.Call && primal.isActive(node));
        return found[0];
    }

    /** An outermost loop of the method may be run again from snapshots if its state can be found and put back. */
    private void checkpoint(Node.Loop loop, Scope scope) {
        boolean outermost = scope.outer().isEmpty()
                && primal.loopsAround(primal.definitions().home(loop), scope.body())
                        .isEmpty();
        State.of(primal, loop)
                .filter(state -> outermost && !callsAdjoints(loop.body()))
                .filter(state -> state.read().stream()
                        .allMatch(
                                region -> scope.undone().contains(region) || State.isLast(primal, scope, loop, region)))
                .ifPresent(state -> {
                    scope.checkpointed().put(loop, state);
                    scope.require(state.outside(), scope.undo().reverseOf(loop));
                });
    }

    /** Whether rounds store more than a few numbers, or their state is only a few numbers. */
    private boolean isWorthCheckpointing(Node.Loop loop, Scope scope) {
        boolean asked = checkpointing.map(Checkpointing::asked).orElse(false);
        boolean scalar = requireNonNull(scope.checkpointed().get(loop)).isScalar();
        int least = asked && scalar ? 1 : 2;
        return (asked || !scalar && stepsThroughTime(loop))
                && !isShort(loop)
                && !scope.rerun().containsKey(loop)
                && scope.stored().stream()
                        .map(v ->
                                primal.loopsAround(primal.definitions().block(v).orElseThrow(), scope.body()))
                        .anyMatch(loops -> loops.contains(loop) && loops.size() >= least);
    }

    /** Whether the loop is known to have no more rounds than one segment. */
    private boolean isShort(Node.Loop loop) {
        return primal.inductions()
                .counted(loop)
                .filter(c -> c.init() instanceof Constant && c.bound() instanceof Constant)
                .map(c -> Math.abs(number(c.bound()) - number(c.init())))
                .filter(distance -> distance < checkpointing.orElseThrow().rounds())
                .isPresent();
    }

    private static long number(Operand constant) {
        return ((Number) ((Constant) constant).number().orElseThrow()).longValue();
    }

    private boolean stepsThroughTime(Node.Loop loop) {
        return primal.inductions().counted(loop).isPresent() && !runsThroughData(loop);
    }

    /** Whether the rounds are as many as an array has elements, so that more rounds come with a larger state. */
    private boolean runsThroughData(Node.Loop loop) {
        Set<Value> sizes = new HashSet<>();
        Nodes.walk(primal.method().body(), node -> {
            if (node instanceof Node.Allocate a) {
                sizes.addAll(Recipes.values(a.sizes()));
            } else if (node instanceof Node.Length l) {
                sizes.add(l.out());
            }
        });
        Deque<Value> open = new ArrayDeque<>();
        primal.inductions().counted(loop).ifPresent(c -> open.addAll(Recipes.values(List.of(c.init(), c.bound()))));
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (sizes.contains(value)) {
                return true;
            }
            primal.definitions().apply(value).ifPresent(a -> open.addAll(Recipes.values(a.in())));
        }
        return false;
    }
}
