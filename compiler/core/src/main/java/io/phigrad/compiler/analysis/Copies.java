package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Renaming;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Code a second time, over other operands. */
public final class Copies {
    private final NewValues values;
    private final Map<Value, Operand> instead = new HashMap<>();
    private final Substitution substitution =
            new Substitution(operand -> operand instanceof Value v ? instead.getOrDefault(v, v) : operand);

    public Copies(NewValues values) {
        this.values = values;
    }

    public void put(Value value, Operand other) {
        instead.put(value, other);
    }

    public Operand of(Operand operand) {
        return substitution.apply(operand);
    }

    /** Whether the node, what is within it included, can be copied: an operator, a load, a length or a branch of such. */
    public static boolean canCopy(Node node) {
        return canCopy(node, false);
    }

    /** The same where loops of such may be among them. */
    public static boolean canCopyWithLoops(Node node) {
        return canCopy(node, true);
    }

    private static boolean canCopy(Node node, boolean loops) {
        return node instanceof Node.Apply
                || node instanceof Node.Load
                || node instanceof Node.Length
                || (node instanceof Node.If || loops && node instanceof Node.Loop)
                        && Nodes.regions(node).stream()
                                .flatMap(region -> region.nodes().stream())
                                .allMatch(inner -> canCopy(inner, loops));
    }

    public Node of(Node node) {
        Nodes.walk(new Block(List.of(node), List.of()), Copies::requireCopyable);
        Node over = substitution.apply(node);
        Map<Value, Value> anew = Renaming.anew(List.of(node), values::like);
        instead.putAll(anew);
        return Renaming.to(anew).apply(over);
    }

    private static void requireCopyable(Node node) {
        boolean isCopyable = node instanceof Node.Apply
                || node instanceof Node.Load
                || node instanceof Node.Length
                || node instanceof Node.Store
                || node instanceof Node.Accumulate
                || !Nodes.regions(node).isEmpty();
        if (!isCopyable) {
            throw new IllegalStateException("cannot stand twice: " + node);
        }
    }

    public Block of(Block block) {
        return new Block(
                of(block.nodes()), block.yields().stream().map(this::of).toList());
    }

    public List<Node> of(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }
}
