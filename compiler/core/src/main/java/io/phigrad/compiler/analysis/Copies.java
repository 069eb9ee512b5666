package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
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
        if (node instanceof Node.Loop n) {
            List<Operand> inits = n.inits().stream().map(this::of).toList();
            List<Value> args = n.args().stream().map(this::copy).toList();
            Block header = of(n.header());
            Block body = of(n.body());
            return new Node.Loop(n.outs().stream().map(this::copy).toList(), args, inits, header, body, n.origin());
        } else if (node instanceof Node.If n) {
            Operand condition = of(n.condition());
            Block then = of(n.then());
            Block otherwise = of(n.otherwise());
            return new Node.If(n.outs().stream().map(this::copy).toList(), condition, then, otherwise, n.origin());
        }
        Node over = substitution.apply(node);
        if (over instanceof Node.Apply n) {
            return new Node.Apply(copy(n.out()), n.op(), n.in(), n.origin());
        } else if (over instanceof Node.Load n) {
            return new Node.Load(copy(n.out()), n.memory(), n.array(), n.index(), n.origin());
        } else if (over instanceof Node.Length n) {
            return new Node.Length(copy(n.out()), n.array(), n.origin());
        } else if (over instanceof Node.Store n) {
            return new Node.Store(copy(n.out()), n.memory(), n.array(), n.index(), n.value(), n.origin());
        } else if (over instanceof Node.Accumulate n) {
            return new Node.Accumulate(copy(n.out()), n.memory(), n.array(), n.index(), n.value(), n.origin());
        }
        throw new IllegalStateException("cannot stand twice: " + node);
    }

    public Block of(Block block) {
        return new Block(
                of(block.nodes()), block.yields().stream().map(this::of).toList());
    }

    public List<Node> of(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    private Value copy(Value out) {
        Value copy = values.like(out);
        instead.put(out, copy);
        return copy;
    }
}
