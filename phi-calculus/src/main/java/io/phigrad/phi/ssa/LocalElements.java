package io.phigrad.phi.ssa;

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
        return current.get((Value) array);
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
        current = new LinkedHashMap<>(before);
        List<Node> then = nodes(n.then());
        List<Operand> thenYields = new ArrayList<>(substitution.apply(n.then().yields()));
        Map<Value, List<Operand>> afterThen = current;
        current = new LinkedHashMap<>(before);
        List<Node> otherwise = nodes(n.otherwise());
        List<Operand> otherwiseYields =
                new ArrayList<>(substitution.apply(n.otherwise().yields()));
        Map<Value, List<Operand>> afterOtherwise = current;
        current = new LinkedHashMap<>(before);
        List<Value> outs = new ArrayList<>(n.outs());
        before.forEach((array, old) -> {
            List<Operand> joined = new ArrayList<>(old);
            for (int k = 0; k < old.size(); k++) {
                Operand a = afterThen.get(array).get(k);
                Operand b = afterOtherwise.get(array).get(k);
                if (a.equals(b)) {
                    joined.set(k, a);
                } else {
                    Value out = phi(array, k);
                    outs.add(out);
                    thenYields.add(a);
                    otherwiseYields.add(b);
                    joined.set(k, out);
                }
            }
            current.put(array, joined);
        });
        return new Node.If(
                outs, condition, new Block(then, thenYields), new Block(otherwise, otherwiseYields), n.origin());
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
        Map<Value, List<Operand>> entered = new LinkedHashMap<>(current);
        List<Node> body = nodes(n.body());
        List<Operand> yields = new ArrayList<>(substitution.apply(n.body().yields()));
        Map<Value, List<Operand>> last = current;
        current = entered;
        written.forEach((array, places) -> places.forEach(k -> {
            yields.add(last.get(array).get(k));
            Value out = phi(array, k);
            outs.add(out);
            set(array, k, out);
        }));
        return new Node.Loop(outs, args, inits, header, new Block(body, yields), n.origin());
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
