package io.phigrad.phi.ssa;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.ArrayType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The elements of {@link LocalArrays} become values: {@code double[] p = new double[2]; p[0] = x; ... p[0]} needs no array.
 *
 * <p>As variables do, they get phis at branches and loops that write them.
 */
public final class LocalElements {
    private final Map<Value, Integer> lengths;
    private final Map<Value, Operand> replaced = new HashMap<>();
    private final Substitution substitution = Substitution.of(replaced);
    private Map<Value, List<Operand>> current = new LinkedHashMap<>();
    private int ids;

    private LocalElements(SsaMethod method, Map<Value, Integer> lengths) {
        this.lengths = lengths;
        this.ids = Nodes.nextId(method);
    }

    /** @param kept places whose stores must stay stores */
    public static SsaMethod run(SsaMethod method, Predicate<Origin> kept) {
        Map<Value, Integer> lengths = LocalArrays.in(method, kept);
        if (lengths.isEmpty()) {
            return method;
        }
        LocalElements pass = new LocalElements(method, lengths);
        List<Node> nodes = pass.nodes(method.body());
        Block body = new Block(nodes, pass.substitution.apply(method.body().yields()));
        return Cleanup.of(new SsaMethod(method.name(), method.params(), method.memories(), body));
    }

    private List<Node> nodes(Block block) {
        List<Node> nodes = new ArrayList<>();
        block.nodes().forEach(node -> visit(node, nodes));
        return nodes;
    }

    private void visit(Node node, List<Node> to) {
        if (node instanceof Node.Allocate n && lengths.containsKey(n.out())) {
            Constant zero = Constant.zero(((ArrayType) n.out().type()).element());
            current.put(n.out(), Collections.nCopies(lengths.get(n.out()), zero));
            replaced.put(n.nextMemories().get(0), n.memories().get(0));
        } else if (node instanceof Node.Load n && isLocal(n.array())) {
            replaced.put(n.out(), elements(n.array()).get(index(n.index())));
        } else if (node instanceof Node.Store n && isLocal(n.array())) {
            List<Operand> elements = new ArrayList<>(elements(n.array()));
            elements.set(index(n.index()), substitution.apply(n.value()));
            current.put((Value) n.array(), elements);
            replaced.put(n.out(), n.memory());
        } else if (node instanceof Node.Fill n && isLocal(n.array())) {
            Operand value = substitution.apply(n.value());
            current.put(
                    (Value) n.array(), Collections.nCopies(elements(n.array()).size(), value));
            replaced.put(n.out(), n.memory());
        } else if (node instanceof Node.Length n && isLocal(n.array())) {
            replaced.put(n.out(), Constant.of(elements(n.array()).size()));
        } else if (node instanceof Node.If n) {
            to.add(branch(n));
        } else if (node instanceof Node.Loop n) {
            to.add(loop(n));
        } else {
            to.add(substitution.apply(node));
        }
    }

    private boolean isLocal(Operand array) {
        return array instanceof Value v && lengths.containsKey(v);
    }

    private List<Operand> elements(Operand array) {
        return requireNonNull(current.get((Value) array));
    }

    private static int index(Operand index) {
        return (Integer) ((Constant) index).number().orElseThrow();
    }

    private Value phi(Value array, int index) {
        String name = array.name().isEmpty() ? "" : array.name() + index;
        return new Value(ids++, ((ArrayType) array.type()).element(), name);
    }

    private Node branch(Node.If n) {
        Operand condition = substitution.apply(n.condition());
        Map<Value, List<Operand>> before = current;
        Side then = side(n.then(), before);
        Side otherwise = side(n.otherwise(), before);
        current = new LinkedHashMap<>(before);
        List<Value> outs = new ArrayList<>(n.outs());
        before.keySet().forEach(array -> {
            List<Operand> joined = new ArrayList<>();
            for (int k = 0; k < elements(array).size(); k++) {
                Operand a = then.element(array, k);
                Operand b = otherwise.element(array, k);
                if (!a.equals(b)) {
                    outs.add(phi(array, k));
                    then.yields().add(a);
                    otherwise.yields().add(b);
                }
                joined.add(a.equals(b) ? a : outs.get(outs.size() - 1));
            }
            current.put(array, joined);
        });
        return new Node.If(outs, condition, then.block(), otherwise.block(), n.origin());
    }

    /** A side of a branch, with what the elements are at its end. */
    private record Side(List<Node> nodes, List<Operand> yields, Map<Value, List<Operand>> last) {

        Operand element(Value array, int k) {
            return requireNonNull(last.get(array)).get(k);
        }

        Block block() {
            return new Block(nodes, yields);
        }
    }

    private Side side(Block block, Map<Value, List<Operand>> before) {
        current = new LinkedHashMap<>(before);
        List<Node> nodes = nodes(block);
        return new Side(nodes, new ArrayList<>(substitution.apply(block.yields())), current);
    }

    private Node loop(Node.Loop n) {
        List<Value> outs = new ArrayList<>(n.outs());
        List<Value> args = new ArrayList<>(n.args());
        List<Operand> inits = new ArrayList<>(substitution.apply(n.inits()));
        Map<Value, Set<Integer>> written = written(n);
        written.forEach((array, places) -> places.forEach(k -> {
            Value arg = phi(array, k);
            args.add(arg);
            inits.add(set(array, k, arg));
        }));
        Block header =
                new Block(nodes(n.header()), substitution.apply(n.header().yields()));
        Map<Value, List<Operand>> entered = current;
        Side body = side(n.body(), entered);
        current = entered;
        written.forEach((array, places) -> places.forEach(k -> {
            body.yields().add(body.element(array, k));
            Value out = phi(array, k);
            outs.add(out);
            set(array, k, out);
        }));
        return new Node.Loop(outs, args, inits, header, body.block(), n.origin());
    }

    /** Gives an element another value, and returns the one it had. */
    private Operand set(Value array, int k, Operand value) {
        List<Operand> elements = new ArrayList<>(elements(array));
        Operand old = elements.set(k, value);
        current.put(array, elements);
        return old;
    }

    /** The elements of arrays from before the loop that its rounds write. */
    private Map<Value, Set<Integer>> written(Node.Loop loop) {
        Map<Value, Set<Integer>> written = new LinkedHashMap<>();
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Store n && current.containsKey(n.array())) {
                written.computeIfAbsent((Value) n.array(), any -> new TreeSet<>())
                        .add(index(n.index()));
            } else if (node instanceof Node.Fill n && current.containsKey(n.array())) {
                Set<Integer> places = written.computeIfAbsent((Value) n.array(), any -> new TreeSet<>());
                for (int k = 0; k < elements(n.array()).size(); k++) {
                    places.add(k);
                }
            }
        });
        return written;
    }
}
