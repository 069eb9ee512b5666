package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state of a loop that every round keeps as it is or replaces by a number that no state has a part in, the running
 * extreme above all. It ends as the round that replaced it last has made it.
 *
 * @param place of the state
 * @param number what it is replaced by
 * @param code what computes that number from the number of the round, in order
 */
record Winner(int place, Value number, List<Node> code) {

    /** What keeps or replaces the state is found here; empty if that is not all that a round does to it. */
    static Optional<Winner> of(Node.Loop loop, int place, Definitions definitions) {
        Search search = new Search(loop, place, definitions);
        return search.isReplaced(loop.next().get(place), loop.body())
                        && search.number.isPresent()
                        && search.isComputed(search.number.get())
                ? Optional.of(new Winner(place, search.number.get(), search.code()))
                : Optional.empty();
    }

    /** Whether the operand is the state, or a choice with the state on a side. */
    static boolean isChoice(Operand next, Value state, Definitions definitions) {
        if (next.equals(state)) {
            return true;
        }
        Optional<Node> node = definitions.node(next);
        if (node.isPresent() && node.get() instanceof Node.If n) {
            int k = n.outs().indexOf(next);
            return isChoice(n.then().yields().get(k), state, definitions)
                    || isChoice(n.otherwise().yields().get(k), state, definitions);
        }
        return node.isPresent()
                && node.get() instanceof Node.Apply n
                && (n.op() == Op.SELECT && n.in().subList(1, 3).contains(state)
                        || (n.op() == Op.MAX || n.op() == Op.MIN) && n.in().contains(state));
    }

    private static final class Search {
        private final Node.Loop loop;
        private final Value state;
        private final Definitions definitions;
        private final Inductions inductions;
        private final Set<Node> needed = new HashSet<>();
        private Optional<Value> number = Optional.empty();

        Search(Node.Loop loop, int place, Definitions definitions) {
            this.loop = loop;
            this.state = loop.args().get(place);
            this.definitions = definitions;
            this.inductions = new Inductions(definitions);
        }

        /** Whether all that the state can become is itself or the one number. */
        private boolean isReplaced(Operand next, Block block) {
            if (next.equals(state)) {
                return true;
            } else if (!isChoice(next, state, definitions)) {
                boolean isFirst = number.isEmpty() && next instanceof Value v && !definitions.isInvariant(v, loop);
                if (isFirst) {
                    number = Optional.of((Value) next);
                }
                return isFirst;
            }
            Node node = definitions.node(next).orElseThrow();
            if (node instanceof Node.If n) {
                int k = n.outs().indexOf(next);
                return isReplaced(n.then().yields().get(k), n.then())
                        && isReplaced(n.otherwise().yields().get(k), n.otherwise());
            }
            return definitions.home(node) == block
                    && Nodes.operands(node).stream()
                            .skip(node instanceof Node.Apply n && n.op() == Op.SELECT ? 1 : 0)
                            .allMatch(side -> isReplaced(side, block));
        }

        /** Whether the number takes no more to compute than the number of the round. */
        private boolean isComputed(Operand operand) {
            if (definitions.isInvariant(operand, loop) || !(operand instanceof Value value)) {
                return true;
            }
            int arg = loop.args().indexOf(value);
            if (arg >= 0) {
                return inductions.step(loop, arg).isPresent();
            }
            Node node = definitions.node(value).orElseThrow();
            return Copies.canCopyWithLoops(node)
                    && isInReach(definitions.home(node))
                    && (!needed.add(node) || Nodes.free(node).stream().allMatch(this::isComputed));
        }

        /** Whether a block is the loop's own or that of a branch in it. */
        private boolean isInReach(Block block) {
            return block == loop.body()
                    || block == loop.header()
                    || definitions
                                    .owner(block)
                                    .filter(Node.If.class::isInstance)
                                    .isPresent()
                            && isInReach(definitions.parent(block).orElseThrow());
        }

        private List<Node> code() {
            List<Node> code = new ArrayList<>();
            collect(loop.header(), code);
            collect(loop.body(), code);
            return code;
        }

        private void collect(Block block, List<Node> code) {
            for (Node node : block.nodes()) {
                if (needed.contains(node)) {
                    code.add(node);
                } else {
                    Nodes.regions(node).forEach(region -> collect(region, code));
                }
            }
        }
    }
}
