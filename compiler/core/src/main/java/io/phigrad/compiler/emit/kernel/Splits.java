package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Branches that end a block in two ways: what follows the block then happens at the end of each side. */
final class Splits {
    private final Needs needs;
    private final Inlining inlining;

    Splits(Needs needs, Inlining inlining) {
        this.needs = needs;
        this.inlining = inlining;
    }

    /** A branch that ends a block, with what stands before and after it; what stands after does not depend on it. */
    record Split(List<Node> before, Node.If branch, List<Node> after) {}

    Optional<Split> split(List<Node> nodes, List<Operand> yields, End end) {
        int last = nodes.size() - 1;
        while (last >= 0 && (isSilent(nodes.get(last)) || nodes.get(last) instanceof Node.Apply)) {
            last--;
        }
        if (last < 0 || !(nodes.get(last) instanceof Node.If branch) || inlining.isExpression(branch)) {
            return Optional.empty();
        }
        List<Node> after = nodes.subList(last + 1, nodes.size());
        return after.stream().noneMatch(n -> uses(n, branch)) && end.splits(branch, yields)
                ? Optional.of(new Split(nodes.subList(0, last), branch, after))
                : Optional.empty();
    }

    /** What the ends of a block yield. */
    List<List<Operand>> ends(List<Node> nodes, List<Operand> yields, End end) {
        Optional<Split> split = split(nodes, yields, end);
        if (split.isEmpty()) {
            return List.of(yields);
        }
        Node.If branch = split.get().branch();
        List<List<Operand>> all = new ArrayList<>();
        for (Block side : List.of(branch.then(), branch.otherwise())) {
            all.addAll(ends(side.nodes(), chosen(branch, side, yields), end));
        }
        return all;
    }

    /** Whether no statement comes of the node. */
    private boolean isSilent(Node node) {
        return !needs.needs(node)
                || node.outs().size() == 1 && inlining.isInlined(node.outs().get(0));
    }

    private static boolean uses(Node node, Node.If branch) {
        boolean[] found = {false};
        Nodes.walkOperands(
                new Block(List.of(node), List.of()),
                o -> found[0] |= branch.outs().contains(o));
        return found[0];
    }

    /** What is known of a condition and its opposite where it holds, or does not. */
    private Map<Operand, Operand> decided(Operand condition, boolean holds) {
        Map<Operand, Operand> known = new HashMap<>();
        known.put(condition, Constant.of(holds));
        if (condition instanceof Value v) {
            needs.opposites(v).forEach(opposite -> known.put(opposite, Constant.of(!holds)));
        }
        return known;
    }

    /** Whether the branch's condition alone tells the operand, on one side at least. */
    boolean decides(Node.If branch, Operand operand) {
        return !(operand instanceof Constant)
                && Stream.of(true, false)
                        .anyMatch(holds -> resolved(operand, decided(branch.condition(), holds)) instanceof Constant);
    }

    /** What a block yields if the branch goes to one of its sides. */
    List<Operand> chosen(Node.If branch, Block side, List<Operand> yields) {
        Map<Operand, Operand> map = decided(branch.condition(), side == branch.then());
        for (int k = 0; k < branch.outs().size(); k++) {
            map.put(branch.outs().get(k), side.yields().get(k));
        }
        return yields.stream().map(y -> resolved(y, map)).toList();
    }

    /** The operand with what is known put in; {@code a | b} is known if one side is. */
    private Operand resolved(Operand operand, Map<Operand, Operand> known) {
        if (known.containsKey(operand)) {
            return known.get(operand);
        }
        if (operand.type() != Scalar.BOOLEAN
                || !(operand instanceof Value v)
                || needs.isParameter(v)
                || !(needs.definition(v) instanceof Node.Apply n)
                || n.op() != Op.OR && n.op() != Op.AND) {
            return operand;
        }
        Operand left = resolved(n.in().get(0), known);
        Operand right = resolved(n.in().get(1), known);
        Constant deciding = Constant.of(n.op() == Op.OR);
        if (left.equals(deciding) || right.equals(deciding)) {
            return deciding;
        } else if (left instanceof Constant) {
            return right;
        }
        return right instanceof Constant ? left : operand;
    }
}
