package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a method that HotSpot would compile late or not at all: pieces of its blocks become methods of their own. A number
 * that one piece leaves for others crosses in an array; references stay with the caller.
 */
public final class Outlining {
    /**
     * HotSpot compiles no method above 8000 bytecodes, and takes seconds, again and again, for half as many. Measured on a
     * simulation of 200 lines: its gradient went from 1.1 to 4 times a hand-written one's time, by what was compiled when, to
     * 1.1 times.
     */
    private static final int LARGEST = 3000;

    /** What a piece should not exceed. */
    private static final int PIECE = 1500;

    /** What is smaller is not worth a call. */
    private static final int SMALLEST = 120;

    /** More numbers than these do not go as arguments. */
    private static final int MOST_ARGUMENTS = 24;

    private final SsaMethod method;
    private final String name;
    private final Crossings crossings;
    private final Tapes tapes;
    private final CodeSize sizes;
    private final List<SsaMethod> pieces = new ArrayList<>();
    private int ids;

    private Outlining(SsaMethod method, String name, int firstRegion) {
        this.method = method;
        this.name = name;
        ids = Nodes.nextId(method);
        sizes = new CodeSize(method);
        crossings = new Crossings(firstRegion, () -> ids++);
        tapes = new Tapes(method, () -> ids++);
    }

    /**
     * What became of a method.
     *
     * @param pieces what it now calls; calls and memory are still to be threaded
     */
    public record Result(SsaMethod method, List<SsaMethod> pieces) {
        public Result {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * @param name what the names of the pieces begin with
     * @param firstRegion a number larger than those of all regions of the program
     */
    public static Result run(SsaMethod method, String name, int firstRegion) {
        return CodeSize.of(method) <= LARGEST
                ? new Result(method, List.of())
                : new Outlining(method, name, firstRegion).split();
    }

    private Result split() {
        Block small = shrink(tapes.byRegion(method.body()));
        List<Node> nodes = new ArrayList<>(crossings.allocations());
        nodes.addAll(small.nodes());
        return new Result(
                new SsaMethod(method.name(), method.params(), method.memories(), new Block(nodes, small.yields())),
                pieces);
    }

    private Node shrink(Node node) {
        if (sizes.of(node) <= PIECE) {
            return node;
        } else if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), shrink(n.then()), shrink(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), shrink(n.body()), n.origin());
        }
        return node;
    }

    /** The block with parts of it outlined, inner regions first, if it is too large. */
    private Block shrink(Block block) {
        if (sizes.of(block) <= PIECE) {
            return block;
        }
        List<Node> inner = block.nodes().stream().map(this::shrink).toList();
        if (sizes.of(inner) <= PIECE) {
            return new Block(inner, block.yields());
        }
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < inner.size(); k++) {
            Node node = inner.get(k);
            if (stays(node)) {
                outline(inner, from, k, block.yields(), nodes);
                nodes.add(arriving(node, nodes));
                from = k + 1;
            } else if (sizes.of(inner.subList(from, k + 1)) > PIECE) {
                outline(inner, from, k, block.yields(), nodes);
                from = k;
            }
        }
        outline(inner, from, inner.size(), block.yields(), nodes);
        Map<Value, Operand> loaded = new HashMap<>();
        block.yields().forEach(yield -> arrive(yield, loaded, nodes));
        return new Block(nodes, Substitution.of(loaded).apply(block.yields()));
    }

    /** References do not cross, save those to the workspace, which are read again. */
    private boolean stays(Node node) {
        return node.outs().stream().anyMatch(out -> out.type() instanceof ArrayType && !tapes.has(out));
    }

    /** Reads a value here if it has crossed; says whether it did. */
    private boolean arrive(Operand operand, Map<Value, Operand> loaded, List<Node> nodes) {
        if (!(operand instanceof Value value)) {
            return false;
        } else if (loaded.containsKey(value)) {
            return true;
        }
        if (tapes.has(value)) {
            loaded.put(value, tapes.read(value, nodes));
        } else if (crossings.has(value)) {
            loaded.put(value, crossings.load(value, nodes));
        }
        return loaded.containsKey(value);
    }

    /** A node of the caller that reads what has crossed. */
    private Node arriving(Node node, List<Node> before) {
        Map<Value, Operand> loaded = new HashMap<>();
        free(List.of(node)).forEach(value -> arrive(value, loaded, before));
        return loaded.isEmpty() ? node : Substitution.of(loaded).apply(node);
    }

    /** What nodes read, memory left out, that they do not define. */
    private static Set<Value> free(List<Node> nodes) {
        Set<Value> defined = new HashSet<>();
        Block block = new Block(nodes, List.of());
        Nodes.walk(block, node -> {
            defined.addAll(node.outs());
            if (node instanceof Node.Loop loop) {
                defined.addAll(loop.args());
            }
        });
        Set<Value> free = new LinkedHashSet<>();
        Nodes.walkOperands(block, operand -> {
            if (operand instanceof Value v && !(v.type() instanceof MemoryType) && !defined.contains(v)) {
                free.add(v);
            }
        });
        return free;
    }

    /** Puts nodes of a block into a method of their own, if that is worth a call. */
    private void outline(List<Node> all, int from, int to, List<Operand> yields, List<Node> caller) {
        List<Node> piece = all.subList(from, to);
        if (sizes.of(piece) <= SMALLEST) {
            piece.forEach(node -> caller.add(arriving(node, caller)));
            return;
        }
        List<Value> params = new ArrayList<>();
        List<Operand> arguments = new ArrayList<>();
        List<Node> body = new ArrayList<>();
        Map<Value, Operand> loaded = new HashMap<>();
        int numbers = 0;
        for (Value value : free(piece)) {
            boolean here = arrive(value, loaded, body);
            if (!here && (value.type() instanceof ArrayType || numbers++ < MOST_ARGUMENTS)) {
                params.add(value);
                arguments.add(value);
            } else if (!here) {
                loaded.put(value, crossings.pass(value, caller, body));
            }
        }
        Substitution.of(loaded).apply(new Block(piece, List.of())).nodes().forEach(body::add);
        List<Value> left = left(piece, all.subList(to, all.size()), yields);
        List<Value> results = left.size() == 1 ? left : List.of();
        if (results.isEmpty()) {
            left.forEach(value -> body.add(crossings.store(value)));
        }
        crossings.arraysIn(body).stream()
                .filter(array -> !params.contains(array)) // calls of inner pieces may pass it on
                .forEach(array -> {
                    params.add(array);
                    arguments.add(array);
                });
        String pieceName = name + ":part" + (pieces.size() + 1);
        pieces.add(new SsaMethod(pieceName, params, List.of(), new Block(body, List.copyOf(results))));
        caller.add(new Node.Call(
                pieceName,
                results,
                arguments,
                List.of(),
                List.of(),
                true,
                piece.get(0).origin()));
    }

    /** What nodes define that others read. */
    private List<Value> left(List<Node> piece, List<Node> later, List<Operand> yields) {
        Set<Operand> read = new HashSet<>(free(later));
        read.addAll(yields);
        return piece.stream()
                .flatMap(node -> node.outs().stream())
                .filter(read::contains)
                .filter(value -> !(value.type() instanceof MemoryType) && !tapes.has(value))
                .toList();
    }
}
