package io.phigrad.phi.ssa;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces operands throughout nodes; definitions stay as they are. */
public final class Substitution {
    private final UnaryOperator<Operand> replace;

    public Substitution(UnaryOperator<Operand> replace) {
        this.replace = replace;
    }

    /** Replaces values by what the map holds for them, following chains of replacements. */
    public static Substitution of(Map<Value, Operand> replacements) {
        return new Substitution(operand -> {
            Operand at = operand;
            while (at instanceof Value v && replacements.containsKey(v)) {
                at = replacements.get(v);
            }
            return at;
        });
    }

    public Operand apply(Operand operand) {
        return replace.apply(operand);
    }

    public List<Operand> apply(List<? extends Operand> operands) {
        return operands.stream().map(o -> replace.apply(o)).toList();
    }

    public Block apply(Block block) {
        return new Block(block.nodes().stream().map(this::apply).toList(), apply(block.yields()));
    }

    public Node apply(Node node) {
        if (node instanceof Node.Apply n) {
            return new Node.Apply(n.out(), n.op(), apply(n.in()), n.origin());
        } else if (node instanceof Node.Invoke n) {
            return new Node.Invoke(n.out(), n.method(), apply(n.in()), apply(n.memories()), n.origin());
        } else if (node instanceof Node.Load n) {
            return new Node.Load(n.out(), apply(n.memory()), apply(n.array()), apply(n.index()), n.origin());
        } else if (node instanceof Node.Store n) {
            return new Node.Store(
                    n.out(), apply(n.memory()), apply(n.array()), apply(n.index()), apply(n.value()), n.origin());
        } else if (node instanceof Node.Accumulate n) {
            return new Node.Accumulate(
                    n.out(), apply(n.memory()), apply(n.array()), apply(n.index()), apply(n.value()), n.origin());
        } else if (node instanceof Node.Length n) {
            return new Node.Length(n.out(), apply(n.array()), n.origin());
        } else if (node instanceof Node.Allocate n) {
            return new Node.Allocate(n.out(), apply(n.sizes()), apply(n.memories()), n.nextMemories(), n.origin());
        } else if (node instanceof Node.Fill n) {
            return new Node.Fill(n.out(), apply(n.memory()), apply(n.array()), apply(n.value()), n.origin());
        } else if (node instanceof Node.Grow n) {
            return new Node.Grow(
                    n.out(), n.nextMemory(), apply(n.memory()), apply(n.array()), apply(n.size()), n.origin());
        } else if (node instanceof Node.Segment n) {
            return new Node.Segment(
                    n.out(), apply(n.value()), apply(n.inputs()), apply(n.partials()), n.steep(), n.origin());
        } else if (node instanceof Node.Throw n) {
            return new Node.Throw(
                    n.exception(), n.message().stream().map(this::apply).toList(), n.origin());
        } else if (node instanceof Node.Stack n) {
            return new Node.Stack(n.out(), apply(n.memory()), n.origin());
        } else if (node instanceof Node.Call n) {
            return new Node.Call(
                    n.callee(),
                    n.results(),
                    apply(n.arguments()),
                    apply(n.memories()),
                    n.nextMemories(),
                    n.throwing(),
                    n.origin());
        } else if (node instanceof Node.If n) {
            return new Node.If(n.outs(), apply(n.condition()), apply(n.then()), apply(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), apply(n.inits()), apply(n.header()), apply(n.body()), n.origin());
        }
        return node;
    }

    private Node.Piece apply(Node.Piece piece) {
        return piece instanceof Node.Piece.Number n ? new Node.Piece.Number(apply(n.operand())) : piece;
    }
}
