package io.phigrad.phi.ssa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives values other names, or other numbers, where they are defined and where they are used. */
public final class Renaming {
    private final UnaryOperator<Value> others;
    private final Substitution uses;

    private Renaming(UnaryOperator<Value> others) {
        this.others = others;
        this.uses = new Substitution(operand -> operand instanceof Value v ? others.apply(v) : operand);
    }

    /** @param names for each value to be renamed its new name */
    public Renaming(Map<Value, String> names) {
        this(value -> new Value(value.id(), value.type(), names.getOrDefault(value, value.name())));
    }

    /** @param others for each value that is defined anew another one */
    public static Renaming to(Map<Value, Value> others) {
        return new Renaming(value -> others.getOrDefault(value, value));
    }

    /** For all values that nodes define, those inside of branches and loops included, other ones. */
    public static Map<Value, Value> anew(List<Node> nodes, UnaryOperator<Value> fresh) {
        Map<Value, Value> others = new HashMap<>();
        Nodes.walk(new Block(nodes, List.of()), node -> {
            node.outs().forEach(out -> others.put(out, fresh.apply(out)));
            if (node instanceof Node.Loop loop) {
                loop.args().forEach(arg -> others.put(arg, fresh.apply(arg)));
            }
        });
        return others;
    }

    private List<Value> renamed(List<Value> values) {
        return values.stream().map(others).toList();
    }

    public Block apply(Block block) {
        return new Block(apply(block.nodes()), uses.apply(block.yields()));
    }

    private List<Node> apply(List<Node> nodes) {
        return nodes.stream().map(this::apply).toList();
    }

    public Node apply(Node node) {
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
        return defining(uses.apply(node));
    }

    /** A node whose operands have their new names already. */
    private Node defining(Node now) {
        if (now instanceof Node.Apply n) {
            return new Node.Apply(others.apply(n.out()), n.op(), n.in(), n.origin());
        } else if (now instanceof Node.Invoke n) {
            return new Node.Invoke(others.apply(n.out()), n.method(), n.in(), n.memories(), n.origin());
        } else if (now instanceof Node.StaticRead n) {
            return new Node.StaticRead(others.apply(n.out()), n.owner(), n.field(), n.origin());
        } else if (now instanceof Node.Segment n) {
            return new Node.Segment(others.apply(n.out()), n.value(), n.inputs(), n.partials(), n.steep(), n.origin());
        } else if (now instanceof Node.Call n) {
            return new Node.Call(
                    n.callee(),
                    renamed(n.results()),
                    n.arguments(),
                    n.memories(),
                    renamed(n.nextMemories()),
                    n.throwing(),
                    n.origin());
        }
        return touchingMemory(now);
    }

    private Node touchingMemory(Node now) {
        if (now instanceof Node.Load n) {
            return new Node.Load(others.apply(n.out()), n.memory(), n.array(), n.index(), n.origin());
        } else if (now instanceof Node.Store n) {
            return new Node.Store(others.apply(n.out()), n.memory(), n.array(), n.index(), n.value(), n.origin());
        } else if (now instanceof Node.Accumulate n) {
            return new Node.Accumulate(others.apply(n.out()), n.memory(), n.array(), n.index(), n.value(), n.origin());
        } else if (now instanceof Node.Fill n) {
            return new Node.Fill(others.apply(n.out()), n.memory(), n.array(), n.value(), n.origin());
        } else if (now instanceof Node.Length n) {
            return new Node.Length(others.apply(n.out()), n.array(), n.origin());
        } else if (now instanceof Node.Allocate n) {
            return new Node.Allocate(
                    others.apply(n.out()), n.sizes(), n.memories(), renamed(n.nextMemories()), n.origin());
        } else if (now instanceof Node.Workspace n) {
            return new Node.Workspace(others.apply(n.out()), n.origin());
        } else if (now instanceof Node.Stack n) {
            return new Node.Stack(others.apply(n.out()), n.memory(), n.origin());
        } else if (now instanceof Node.Grow n) {
            Value next = others.apply(n.nextMemory());
            return new Node.Grow(others.apply(n.out()), next, n.memory(), n.array(), n.size(), n.origin());
        }
        return now;
    }
}
