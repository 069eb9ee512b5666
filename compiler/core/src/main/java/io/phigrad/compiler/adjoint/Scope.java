package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A region whose reverse sweep runs right after its forward sweep, in the same activation: the method's body, or
 * the body of a loop whose rounds are run again by the reverse sweep. Values at its top are simply at hand; those
 * inside its branches and loops are stored or recomputed.
 */
final class Scope {
    private final Primal primal;
    private final Block body;
    private final Optional<Scope> outer;
    private final Map<Node.Loop, Scope> rerun = new IdentityHashMap<>();
    private final Map<Node.Loop, State> checkpointed = new IdentityHashMap<>();
    private final Map<Value, Set<Undo.Point>> required = new LinkedHashMap<>();
    private final Set<Integer> undone;
    private final Undo undo;
    private final Moments moments;
    private final Set<Value> stored = new LinkedHashSet<>();
    private final Map<Value, Node.Store> standing = new LinkedHashMap<>();
    private final Set<Value> demanded = new LinkedHashSet<>();
    private final boolean split;

    /**
     * @param undone regions whose stores the reverse sweep undoes
     * @param split whether the reverse sweep runs in another activation: only parameters are at hand there
     */
    Scope(Primal primal, Block body, Optional<Scope> outer, Set<Integer> undone, boolean split) {
        this.primal = primal;
        this.body = body;
        this.outer = outer;
        this.undone = Set.copyOf(undone);
        this.split = split;
        undo = new Undo(primal, this);
        moments = new Moments(primal, this);
    }

    boolean isSplit() {
        return split;
    }

    /** Whether the reverse sweep finds the value in a local, because it is defined right in the scope. */
    boolean isAtHand(Value value) {
        return !split && isTop(value);
    }

    Block body() {
        return body;
    }

    Optional<Scope> outer() {
        return outer;
    }

    /** The loops right in this scope whose rounds are run again. */
    Map<Node.Loop, Scope> rerun() {
        return rerun;
    }

    /** The loops of which only a segment is stored at a time, with what their rounds carry. */
    Map<Node.Loop, State> checkpointed() {
        return checkpointed;
    }

    /** Those of the loops that stand in this scope, in the order of the program. */
    <T> List<Map.Entry<Node.Loop, T>> inOrder(Map<Node.Loop, T> loops) {
        List<Map.Entry<Node.Loop, T>> ordered = new ArrayList<>();
        Nodes.walk(body, node -> {
            if (node instanceof Node.Loop loop && loops.containsKey(loop)) {
                ordered.add(Map.entry(loop, requireNonNull(loops.get(loop))));
            }
        });
        return ordered;
    }

    /** What the reverse sweep reads, and when. */
    Map<Value, Set<Undo.Point>> required() {
        return required;
    }

    void require(Collection<Value> values, Undo.Point point) {
        values.forEach(v -> required.computeIfAbsent(v, x -> new HashSet<>()).add(point));
    }

    /** Regions whose stores the reverse sweep undoes. */
    Set<Integer> undone() {
        return undone;
    }

    Undo undo() {
        return undo;
    }

    /** When values can be computed again; to be asked once the scope is planned. */
    Moments moments() {
        return moments;
    }

    /** Whether the reverse sweep has something to do for the node. */
    boolean isReversed(Node node) {
        return primal.isActive(node) || undo.concerns(node);
    }

    /** Values inside branches and loops that the forward sweep keeps for the reverse sweep. */
    Set<Value> stored() {
        return stored;
    }

    /** Values that the reverse sweep reads again from the element they were stored to, before it undoes that store. */
    Map<Value, Node.Store> standing() {
        return standing;
    }

    /** Everything that must be at hand in the reverse sweep: stored, at the top, outside, or recomputed. */
    Set<Value> demanded() {
        return demanded;
    }

    /** What the forward sweep of this scope must run for the reverse sweep's sake. */
    Slice slice() {
        Slice slice = new Slice(primal, this);
        for (Value value : demanded) {
            if (!contains(value) || isAtHand(value) || stored.contains(value)) {
                slice.add(Set.of(value));
            } else if (standing.containsKey(value)) {
                slice.add(Set.of(requireNonNull(standing.get(value)).out()));
            } else if (primal.definitions().node(value).orElseThrow() instanceof Node.Load load) {
                slice.add(Set.of((Value) load.memory()));
            }
        }
        return slice;
    }

    /**
     * Whether a loop within others is even: it runs in every round of theirs, and as often in each. Its rounds can then
     * be numbered like the elements of a matrix.
     */
    boolean isEven(Node.Loop loop) {
        List<Node.Loop> around = primal.loopsAround(primal.definitions().home(loop), body);
        if (around.isEmpty() || primal.definitions().home(loop) != around.get(0).body()) {
            return false;
        }
        Node.Loop outermost = around.get(around.size() - 1);
        boolean same = primal.inductions()
                .counted(loop)
                .filter(c -> primal.definitions().isInvariant(c.init(), outermost))
                .filter(c -> primal.definitions().isInvariant(c.bound(), outermost))
                .isPresent();
        return same && (around.size() == 1 || isEven(around.get(0)));
    }

    /** Whether the value is defined in this scope, nested loops and branches included. */
    boolean contains(Value value) {
        return primal.definitions()
                .block(value)
                .map(b -> primal.definitions().isWithin(b, body))
                .orElse(false);
    }

    /** Whether the value is defined right at the top of this scope. */
    boolean isTop(Value value) {
        return primal.definitions().block(value).map(b -> b == body).orElse(false);
    }

    /** Whether the value is at hand in the reverse sweep: it lies outside the scope or at its top. */
    boolean isFree(Value value) {
        return !contains(value) || isAtHand(value);
    }

    /** Whether memory still is in this version when the scope's forward sweep is over. */
    boolean lasts(Operand memory) {
        if (!primal.callees().isStored(Activity.region(memory))) {
            return true;
        }
        if (split) {
            return false;
        }
        Optional<Value> last = lastVersion(Activity.region(memory));
        if (last.isPresent()) {
            return last.get().equals(memory);
        }
        return outer.map(scope -> scope.lasts(memory)).orElse(true);
    }

    private Optional<Value> lastVersion(int region) {
        Value last = null;
        for (Node node : body.nodes()) {
            for (Value out : node.outs()) {
                if (out.type() instanceof MemoryType type && type.region() == region) {
                    last = out;
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
