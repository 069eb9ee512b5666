package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Nodes behind a branch that do nothing if it goes the one way, with what only they need: see {@link GuardedScatters}.
 *
 * @param nodes of the block
 * @param at where the branch stands in it
 * @param effects those that would be seen
 * @param inside they and what only they need
 * @param ahead what others need too, and what does not depend on the branch
 */
record Idle(List<Node> nodes, int at, List<Node> effects, Set<Node> inside, Set<Node> ahead) {

    static Optional<Idle> behind(
            int at,
            GuardedScatters.Gate gate,
            List<Node> nodes,
            List<Operand> yields,
            Predicate<Node.Accumulate> isFree) {
        if (gate.zero().isEmpty()) {
            return Optional.empty();
        }
        ZeroValues zero = new ZeroValues(gate.zero(), isFree);
        List<Node> effects = nodes.subList(at + 1, nodes.size()).stream()
                .filter(zero::isIdle)
                .toList();
        return effects.isEmpty() ? Optional.empty() : new Search(at, gate, nodes, yields, effects).find();
    }

    /** The block with all that moved. */
    List<Node> moved(GuardedScatters.Gate gate) {
        Map<Value, Operand> results = new HashMap<>();
        Block busy = gate.busySide();
        for (int k = 0; k < busy.yields().size(); k++) {
            results.put(gate.branch().outs().get(k), busy.yields().get(k));
        }
        Substitution substitution = Substitution.of(results);
        List<Node> side = new ArrayList<>(busy.nodes());
        List<Node> before = new ArrayList<>(nodes.subList(0, at));
        List<Node> after = new ArrayList<>();
        for (Node node : nodes.subList(at + 1, nodes.size())) {
            if (inside.contains(node)) {
                side.add(substitution.apply(node));
            } else {
                (ahead.contains(node) ? before : after).add(node);
            }
        }
        before.add(gate.withBusySide(new Block(side, busy.yields())));
        before.addAll(after);
        return before;
    }

    private static final class Search {
        private final int at;
        private final List<Node> nodes;
        private final List<Node> effects;
        private final Set<Value> ofBranch;
        private final Map<Value, Node> behind = new HashMap<>();
        private final Set<Node> inside = new LinkedHashSet<>();
        private final Set<Node> ahead = new LinkedHashSet<>();
        private final List<Operand> yields;

        Search(int at, GuardedScatters.Gate gate, List<Node> nodes, List<Operand> yields, List<Node> effects) {
            this.at = at;
            this.nodes = nodes;
            this.yields = yields;
            this.effects = effects;
            this.ofBranch = new HashSet<>(gate.branch().outs());
            nodes.subList(at + 1, nodes.size()).forEach(node -> node.outs().forEach(out -> behind.put(out, node)));
        }

        Optional<Idle> find() {
            boolean isPossible = effects.stream().allMatch(this::take);
            if (!isPossible || !yieldAhead() || crossesWrites()) {
                return Optional.empty();
            }
            return Optional.of(new Idle(nodes, at, effects, inside, ahead));
        }

        /** Takes a node inside with what it needs; false if something cannot move. */
        private boolean take(Node node) {
            if (!inside.add(node)) {
                return true;
            }
            return needed(node).stream().allMatch(need -> (isPure(need) || effects.contains(need)) && take(need));
        }

        private static boolean isPure(Node node) {
            return node instanceof Node.Apply n && !Nodes.mayThrow(n)
                    || node instanceof Node.Load
                    || node instanceof Node.Length;
        }

        /** The nodes behind the branch whose numbers a node needs. */
        private List<Node> needed(Node node) {
            return Nodes.free(node).stream()
                    .filter(operand -> operand instanceof Value && !(operand.type() instanceof MemoryType))
                    .filter(operand -> behind.containsKey((Value) operand))
                    .map(operand -> behind.get((Value) operand))
                    .toList();
        }

        /** What others need too goes ahead of the branch; false if it cannot. */
        private boolean yieldAhead() {
            while (true) {
                Set<Operand> elsewhere = elsewhere();
                Optional<Node> shared = inside.stream()
                        .filter(node -> node.outs().stream()
                                .anyMatch(out -> !(out.type() instanceof MemoryType) && elsewhere.contains(out)))
                        .findFirst();
                if (shared.isEmpty()) {
                    return true;
                } else if (!goAhead(shared.get())) {
                    return false;
                }
            }
        }

        private boolean goAhead(Node node) {
            boolean canGo = node instanceof Node.Apply
                    && Nodes.operands(node).stream().noneMatch(ofBranch::contains)
                    && needed(node).stream().allMatch(this::goAhead);
            if (canGo) {
                inside.remove(node);
                ahead.add(node);
            }
            return canGo;
        }

        /** What nodes that do not move inside need, and what the block yields. */
        private Set<Operand> elsewhere() {
            Set<Operand> elsewhere = new HashSet<>(yields);
            for (Node node : nodes.subList(at + 1, nodes.size())) {
                if (!inside.contains(node)) {
                    elsewhere.addAll(Nodes.mentioned(node));
                }
            }
            return elsewhere;
        }

        /** Whether something that stays behind writes what a node that moves reads. */
        private boolean crossesWrites() {
            Order order = new Order();
            Set<Integer> written = new HashSet<>();
            for (Node node : nodes.subList(at + 1, nodes.size())) {
                Order.Footprint footprint = order.footprint(node);
                if (inside.contains(node)) {
                    if (footprint.read().stream().anyMatch(written::contains)) {
                        return true;
                    }
                } else {
                    written.addAll(footprint.written());
                    written.addAll(footprint.added());
                }
            }
            return false;
        }
    }
}
