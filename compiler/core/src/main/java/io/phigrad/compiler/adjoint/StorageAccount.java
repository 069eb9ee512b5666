package io.phigrad.compiler.adjoint;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What became of the values that a method's reverse sweep needs, and why. */
public final class StorageAccount {
    private final Primal primal;
    private final Set<Value> stored;
    private final Set<Node.Loop> checkpointed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Node.Loop, Way> loops = new LinkedHashMap<>();

    /** What the forward sweep does for a value that the reverse sweep needs. */
    public enum Fate {
        /** It is stored. */
        STORED,
        /** The reverse sweep computes it again. */
        COMPUTED_AGAIN,
        /** It is at hand: the round that needs it is the one that makes it, or nothing is left that needs it. */
        AT_HAND
    }

    /**
     * @param block where the value is defined: each run of it has one
     * @param why in words
     */
    public record Decision(Value value, Origin origin, Block block, Fate fate, String why) {}

    /**
     * How the reverse sweep comes to the rounds of a loop.
     *
     * @param what in words
     * @param bounded whether checkpoints bound what is stored, or would if asked for
     */
    public record Way(String what, boolean bounded) {}

    private StorageAccount(Primal primal, Set<Value> stored) {
        this.primal = primal;
        this.stored = Set.copyOf(stored);
    }

    /**
     * The account of the plan that {@link Adjoint#of} makes with the same arguments, as far as lowering has left it.
     *
     * @param runsAgain loops whose rounds the reverse sweep should run again, where it can
     * @param stored the values that the finished kernel stores for each round of a loop
     */
    public static StorageAccount of(
            Primal primal, Predicate<Node.Loop> runsAgain, Optional<Checkpointing> checkpointing, Set<Value> stored) {
        StorageAccount account = new StorageAccount(primal, stored);
        account.add(new Planner(primal, runsAgain, checkpointing).plan());
        return account;
    }

    /** In the order in which the values are needed. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The loops that the reverse sweep reverses. */
    public Map<Node.Loop, Way> loops() {
        return loops;
    }

    /** The program that the decisions are about. */
    public SsaMethod method() {
        return primal.method();
    }

    /** Whether checkpoints bound how often the block's values are stored, or would if asked for. */
    public boolean isBounded(Block block) {
        List<Node.Loop> around = primal.loopsAround(block, primal.method().body());
        return !around.isEmpty() && isCheckpointable(around.get(around.size() - 1));
    }

    /** Whether a checkpointed loop is around the block. */
    public boolean isBySegments(Block block) {
        return primal.loopsAround(block, primal.method().body()).stream().anyMatch(checkpointed::contains);
    }

    /** Whether values of the loop's rounds are stored. */
    public boolean stores(Node.Loop loop) {
        return decisions.stream().anyMatch(d -> d.fate() == Fate.STORED && isWithin(d, loop));
    }

    private boolean isWithin(Decision decision, Node.Loop loop) {
        return primal.definitions().isWithin(decision.block(), loop.body());
    }

    private boolean isCheckpointable(Node.Loop loop) {
        return primal.loopsAround(
                                primal.definitions().home(loop), primal.method().body())
                        .isEmpty()
                && State.of(primal, loop).isPresent();
    }

    private void add(Scope scope) {
        Reasons reasons = new Reasons(primal, scope);
        checkpointed.addAll(scope.checkpointed().keySet());
        for (Value value : scope.demanded()) {
            if (!scope.isFree(value) && !(value.type() instanceof MemoryType)) {
                boolean isPlanned = scope.stored().contains(value);
                Block block = primal.definitions().block(value).orElseThrow();
                Node node = primal.definitions().node(value).orElseThrow();
                decisions.add(new Decision(
                        value,
                        node.origin(),
                        block,
                        !isPlanned ? Fate.COMPUTED_AGAIN : isKept(value, block) ? Fate.STORED : Fate.AT_HAND,
                        isPlanned ? reasons.ofStoring(value) : reasons.ofComputing(value)));
            }
        }
        Nodes.walk(scope.body(), node -> {
            if (node instanceof Node.Loop loop && scope.isReversed(loop) && !isWithinRerun(loop, scope)) {
                loops.put(loop, way(loop, scope));
            }
        });
        scope.inOrder(scope.rerun()).forEach(each -> add(each.getValue()));
    }

    /** Whether the kernel keeps a value that the plan stores; what is in no loop is kept in a local variable. */
    private boolean isKept(Value value, Block block) {
        return stored.contains(value)
                || primal.loopsAround(block, primal.method().body()).isEmpty();
    }

    private boolean isWithinRerun(Node.Loop loop, Scope scope) {
        return scope.rerun().keySet().stream()
                .anyMatch(outer ->
                        primal.definitions().isWithin(primal.definitions().home(loop), outer.body()));
    }

    private Way way(Node.Loop loop, Scope scope) {
        State state = scope.checkpointed().get(loop);
        if (state != null) {
            return new Way("is stored by segments and run again from snapshots of " + state.description(loop), true);
        } else if (scope.rerun().containsKey(loop)) {
            return new Way("is run again round by round, with nothing stored across rounds", false);
        }
        if (stores(loop)) {
            return new Way("is reversed from what its rounds have stored", isCheckpointable(loop));
        }
        boolean isJoined = decisions.stream().anyMatch(d -> d.fate() == Fate.AT_HAND && isWithin(d, loop));
        return new Way(
                isJoined
                        ? "stores nothing: its derivative is formed in the rounds that make what it needs"
                        : "is reversed with nothing stored: what the reverse of a round needs is at hand or computed again",
                false);
    }
}
