package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds loops over rows around short loops over what is in a row, parts of which can change places with those of other rows. */
final class RowLoops {
    private static final int MOST_NODES = 48;
    private static final int MOST_INNER_NODES = 16;

    private final Definitions definitions;
    private final Inductions inductions;
    private final Order order = new Order();

    RowLoops(Definitions definitions) {
        this.definitions = definitions;
        this.inductions = new Inductions(definitions);
    }

    /**
     * A loop over rows.
     *
     * @param counted how it counts, up by one
     * @param inner the loops in its round, over one range each in all rounds
     */
    record RowLoop(Node.Loop loop, Counted counted, Map<Node.Loop, Counted> inner) {}

    /** The loop as one over rows, if it is one and not known to be over too soon. */
    Optional<RowLoop> of(Node.Loop loop) {
        if (!isSmall(loop) || !mayMeet(loop)) {
            return Optional.empty();
        }
        return inductions
                .counted(loop)
                .filter(counted -> Fours.mayRun(counted, Fours.ROUNDS) && !isKnownToBeShort(loop, counted))
                .flatMap(counted -> inner(loop).map(inner -> new RowLoop(loop, counted, inner)));
    }

    /** Whether the loop stands under a guard that it has few rounds. */
    private boolean isKnownToBeShort(Node.Loop loop, Counted counted) {
        Optional<Block> block = definitions.block(loop.outs().get(0));
        while (block.isPresent()) {
            Block at = block.get();
            boolean isGuarded = definitions
                    .owner(at)
                    .filter(owner -> owner instanceof Node.If n && n.then() == at && saysShort(n, counted))
                    .isPresent();
            if (isGuarded) {
                return true;
            }
            block = definitions.parent(at);
        }
        return false;
    }

    private boolean saysShort(Node.If guard, Counted counted) {
        return definitions
                .apply(guard.condition())
                .filter(test -> test.op() == Op.LT && test.in().get(0).equals(counted.bound()))
                .filter(test -> test.in().get(1) instanceof Constant c
                        && (int) c.number().orElseThrow() <= Columns.FEW)
                .isPresent();
    }

    private boolean isSmall(Node.Loop loop) {
        int[] nodes = {0};
        Nodes.walk(loop.body(), inner -> nodes[0]++);
        return nodes[0] <= MOST_NODES && loop.header().nodes().size() == 1 && order.isTame(loop);
    }

    /** The loops in the loop's round; empty if there is none, or something that cannot be done with four rounds at a time. */
    private Optional<Map<Node.Loop, Counted>> inner(Node.Loop loop) {
        Map<Node.Loop, Counted> inner = new IdentityHashMap<>();
        for (Node node : loop.body().nodes()) {
            if (node instanceof Node.Loop n) {
                Optional<Counted> counted = inductions.counted(n).filter(c -> isSameEachRound(n, c, loop));
                if (counted.isEmpty()) {
                    return Optional.empty();
                }
                inner.put(n, counted.get());
            } else if (!isStraight(node)) {
                return Optional.empty();
            }
        }
        return Optional.of(inner).filter(loops -> !loops.isEmpty());
    }

    private static boolean isStraight(Node node) {
        return node instanceof Node.Store || node instanceof Node.Accumulate || Copies.canCopy(node);
    }

    /** Whether the inner loop is short, cheap, and runs over one range in all rounds of the outer. */
    private boolean isSameEachRound(Node.Loop inner, Counted counted, Node.Loop loop) {
        return isSame(counted.init(), loop)
                && isSame(counted.bound(), loop)
                && definitions.uses(inner.outs().get(counted.arg())) == 0
                && inner.header().nodes().size() == 1
                && inner.body().nodes().size() <= MOST_INNER_NODES
                && inner.body().nodes().stream().allMatch(RowLoops::isCheap);
    }

    /** Whether a number is the same in all rounds: lengths are, though they are asked for in the round, under its guard. */
    private boolean isSame(Operand operand, Node.Loop loop) {
        return definitions.isInvariant(operand, loop)
                || definitions.node(operand).filter(node -> settles(node, loop)).isPresent();
    }

    private boolean settles(Node node, Node.Loop loop) {
        return (node instanceof Node.Length || node instanceof Node.Apply)
                && Nodes.operands(node).stream().allMatch(operand -> isSame(operand, loop));
    }

    private static boolean isCheap(Node node) {
        return node instanceof Node.Accumulate || Lanes.isCheap(node);
    }

    /** Whether the parts of a round leave alone what other parts read and write: then parts of several rounds can change places. */
    private boolean mayMeet(Node.Loop loop) {
        List<Node> nodes = loop.body().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Order.Footprint own = order.footprint(nodes.get(i));
            if (nodes.get(i) instanceof Node.Loop && own.disturbs(own)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                Order.Footprint other = order.footprint(nodes.get(j));
                if (own.disturbs(other) || other.disturbs(own)) {
                    return false;
                }
            }
        }
        return true;
    }
}
