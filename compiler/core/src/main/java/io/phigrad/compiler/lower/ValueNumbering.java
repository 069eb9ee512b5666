package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Common subexpressions: of two nodes that compute the same from the same operands, the second is dropped where
 * the first is visible. Loads are the same only in the same version of memory; what was stored last is not loaded. A loop's body does not share with its
 * header, which the reverse sweep does not run.
 */
public final class ValueNumbering {
    private final Map<Value, Operand> replacements = new HashMap<>();
    private final Substitution substitution = Substitution.of(replacements);

    private final Map<Key, Value> known = new HashMap<>();
    private final Map<Value, Node.Store> stores = new HashMap<>();

    private ValueNumbering() {}

    /** What a node computes, whatever its result is called. */
    record Key(Object kind, Type type, List<Operand> operands) {}

    public static SsaMethod run(SsaMethod method) {
        Block body = new ValueNumbering().block(method.body());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    /** What is found in a block is forgotten at its end. */
    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        List<Key> found = new ArrayList<>();
        for (Node node : block.nodes()) {
            visit(node, found, nodes);
        }
        found.forEach(known::remove);
        return new Block(nodes, substitution.apply(block.yields()));
    }

    private void visit(Node node, List<Key> found, List<Node> nodes) {
        if (node instanceof Node.If n) {
            nodes.add(new Node.If(
                    n.outs(), substitution.apply(n.condition()), block(n.then()), block(n.otherwise()), n.origin()));
        } else if (node instanceof Node.Loop n) {
            List<Operand> inits = substitution.apply(n.inits());
            Block header = block(n.header());
            Block body = block(n.body());
            nodes.add(new Node.Loop(n.outs(), n.args(), inits, header, body, n.origin()));
        } else {
            Node now = substitution.apply(node);
            if (now instanceof Node.Store store) {
                stores.put(store.out(), store);
            }
            Optional<Operand> stored = now instanceof Node.Load load ? justStored(load) : Optional.empty();
            if (stored.isPresent()) {
                replacements.put(now.outs().get(0), stored.get());
                return;
            }
            Optional<Key> key = key(now);
            if (key.isPresent()) {
                Value out = now.outs().get(0);
                Value same = known.putIfAbsent(key.get(), out);
                if (same != null) {
                    replacements.put(out, same);
                    return;
                }
                found.add(key.get());
            }
            nodes.add(now);
        }
    }

    /** What was written last, where that is the element read. */
    private Optional<Operand> justStored(Node.Load load) {
        return Optional.of(load.memory())
                .filter(Value.class::isInstance)
                .map(stores::get)
                .filter(store ->
                        store.array().equals(load.array()) && store.index().equals(load.index()))
                .map(Node.Store::value);
    }

    static Optional<Key> key(Node node) {
        if (node instanceof Node.Apply n) {
            return Optional.of(new Key(n.op(), n.out().type(), operands(n)));
        } else if (node instanceof Node.Load n) {
            return Optional.of(new Key("load", n.out().type(), List.of(n.memory(), n.array(), n.index())));
        } else if (node instanceof Node.Length n) {
            return Optional.of(new Key("length", n.out().type(), List.of(n.array())));
        } else if (node instanceof Node.Invoke n) {
            return Optional.of(new Key(n.method(), n.out().type(), Nodes.operands(n)));
        } else if (node instanceof Node.StaticRead n) {
            return Optional.of(new Key(n.owner() + "." + n.field(), n.out().type(), List.of()));
        }
        return Optional.empty();
    }

    /** In one order for operators of which Java gives the same bits either way. */
    private static List<Operand> operands(Node.Apply n) {
        boolean commutes = n.op() == Op.ADD || n.op() == Op.MUL || n.op() == Op.EQ || n.op() == Op.NE;
        if (commutes && rank(n.in().get(0)) > rank(n.in().get(1))) {
            return List.of(n.in().get(1), n.in().get(0));
        }
        return n.in();
    }

    private static int rank(Operand operand) {
        return operand instanceof Value v ? v.id() : -1;
    }
}
