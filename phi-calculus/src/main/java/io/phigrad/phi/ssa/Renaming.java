package io.phigrad.phi.ssa;

import java.util.List;
import java.util.Map;

/** Gives values other names, where they are defined and where they are used. */
public final class Renaming {
    private final Map<Value, String> names;
    private final Substitution uses;

    /** @param names for each value to be renamed its new name */
    public Renaming(Map<Value, String> names) {
        this.names = Map.copyOf(names);
        this.uses = new Substitution(operand -> operand instanceof Value v ? renamed(v) : operand);
    }

    private Value renamed(Value value) {
        String name = names.get(value);
        return name == null ? value : new Value(value.id(), value.type(), name);
    }

    private List<Value> renamed(List<Value> values) {
        return values.stream().map(this::renamed).toList();
    }

    public Block apply(Block block) {
        return new Block(block.nodes().stream().map(this::apply).toList(), uses.apply(block.yields()));
    }

    private Node apply(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(
                    renamed(n.outs()), uses.apply(n.condition()), apply(n.then()), apply(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(
                    renamed(n.outs()),
                    renamed(n.args()),
                    uses.apply(n.inits()),
                    apply(n.header()),
                    apply(n.body()),
                    n.origin());
        }
        Node now = uses.apply(node);
        if (now instanceof Node.Apply n) {
            return new Node.Apply(renamed(n.out()), n.op(), n.in(), n.origin());
        } else if (now instanceof Node.Invoke n) {
            return new Node.Invoke(renamed(n.out()), n.method(), n.in(), n.memories(), n.origin());
        } else if (now instanceof Node.Load n) {
            return new Node.Load(renamed(n.out()), n.memory(), n.array(), n.index(), n.origin());
        } else if (now instanceof Node.Stack n) {
            return new Node.Stack(renamed(n.out()), n.memory(), n.origin());
        } else if (now instanceof Node.Call n) {
            return new Node.Call(
                    n.callee(),
                    renamed(n.results()),
                    n.arguments(),
                    n.memories(),
                    n.nextMemories(),
                    n.throwing(),
                    n.origin());
        }
        return now;
    }
}
