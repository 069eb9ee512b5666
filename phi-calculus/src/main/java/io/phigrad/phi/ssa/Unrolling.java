package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes out loops of a few small rounds where it is known how many there are: what a round computes from its number is a
 * constant then, and elements at such indices can be locals ({@link LocalElements}).
 *
 * <pre>{@code
 * for (int i = 0; i < 3; i++) { s += a[i] * b[i]; }
 *
 * s = s + a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
 * }</pre>
 */
public final class Unrolling {
    /** As many rounds are written out whatever they do: the coordinates of a point, a small matrix. */
    private static final int FEW_ROUNDS = 4;

    /** Nodes that such a loop becomes. */
    private static final int FEW_NODES = 64;

    /** Nodes that a loop becomes which saves an array, or has none. */
    private static final int MANY_NODES = 96;

    /** Nodes that all loops of a method become. */
    private static final int MOST_NODES = 400;

    private final Map<Value, Operand> replaced = new HashMap<>();
    private final Substitution substitution = Substitution.of(replaced);
    private final Predicate<Node.Loop> saves;
    private final int before;
    private int ids;
    private int added;

    private Unrolling(SsaMethod method, Predicate<Node.Loop> saves, int before) {
        this.saves = saves;
        this.ids = Nodes.nextId(method);
        this.before = before;
    }

    /**
     * Inner loops first, then those around them that are small enough with what is in them.
     *
     * @param kept places whose stores must stay stores
     */
    public static SsaMethod run(SsaMethod method, Predicate<Origin> kept) {
        Set<Value> local = LocalArrays.in(unrolled(method, loop -> true), kept).keySet();
        return unrolled(method, loop -> {
            List<Operand> arrays = arrays(loop);
            return arrays.isEmpty() || arrays.stream().anyMatch(local::contains);
        });
    }

    /** @param saves whether to write out a loop of more than a few rounds */
    private static SsaMethod unrolled(SsaMethod method, Predicate<Node.Loop> saves) {
        SsaMethod current = method;
        int added = 0;
        while (true) {
            Unrolling pass = new Unrolling(current, saves, added);
            Block body = pass.block(current.body());
            if (pass.added == 0) {
                return current;
            }
            added += pass.added;
            current = Cleanup.of(new SsaMethod(current.name(), current.params(), current.memories(), body));
        }
    }

    private static List<Operand> arrays(Node.Loop loop) {
        List<Operand> arrays = new ArrayList<>();
        for (Block region : Nodes.regions(loop)) {
            Nodes.walk(region, node -> {
                if (node instanceof Node.Load n) {
                    arrays.add(n.array());
                } else if (node instanceof Node.Store n) {
                    arrays.add(n.array());
                }
            });
        }
        return arrays;
    }

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        block.nodes().forEach(node -> visit(node, nodes));
        return new Block(nodes, substitution.apply(block.yields()));
    }

    private void visit(Node node, List<Node> to) {
        if (node instanceof Node.If n) {
            Operand condition = substitution.apply(n.condition());
            to.add(new Node.If(n.outs(), condition, block(n.then()), block(n.otherwise()), n.origin()));
        } else if (node instanceof Node.Loop n) {
            List<Operand> inits = substitution.apply(n.inits());
            Optional<Integer> rounds = isSimple(n) ? new KnownRounds(n, inits).count() : Optional.empty();
            if (rounds.filter(count -> isSmall(n, count)).isPresent()) {
                unroll(n, inits, rounds.get(), to);
            } else {
                to.add(new Node.Loop(n.outs(), n.args(), inits, block(n.header()), block(n.body()), n.origin()));
            }
        } else {
            to.add(substitution.apply(node));
        }
    }

    /** Calls and allocations stay as many as there are, and so do loops. */
    private static boolean isSimple(Node.Loop loop) {
        boolean[] isSimple = {true};
        for (Block region : Nodes.regions(loop)) {
            Nodes.walk(
                    region,
                    node -> isSimple[0] &= node instanceof Node.Apply
                            || node instanceof Node.If
                            || node instanceof Node.Load
                            || node instanceof Node.Store
                            || node instanceof Node.Length
                            || node instanceof Node.StaticRead
                            || node instanceof Node.Invoke);
        }
        return isSimple[0];
    }

    private boolean isSmall(Node.Loop loop, int rounds) {
        int nodes = rounds * size(loop);
        boolean isShort = rounds <= FEW_ROUNDS && nodes <= FEW_NODES || nodes <= MANY_NODES && saves.test(loop);
        return isShort && before + added + nodes <= MOST_NODES;
    }

    /** Without what will be constant. */
    private static int size(Node.Loop loop) {
        int[] size = {0};
        for (Block region : Nodes.regions(loop)) {
            Nodes.walk(region, node -> {
                boolean isOfInteger =
                        node instanceof Node.Apply n && n.out().type() instanceof Scalar s && !s.isFloating();
                size[0] += isOfInteger ? 0 : 1;
            });
        }
        return Math.max(size[0], 1);
    }

    private void unroll(Node.Loop loop, List<Operand> inits, int rounds, List<Node> to) {
        List<Operand> args = inits;
        for (int round = 0; round < rounds; round++) {
            List<Node> nodes = new ArrayList<>(loop.header().nodes());
            nodes.addAll(loop.body().nodes());
            Block copy = copy(loop, args, new Block(nodes, loop.next()));
            to.addAll(copy.nodes());
            args = copy.yields();
        }
        for (int k = 0; k < args.size(); k++) {
            replaced.put(loop.outs().get(k), args.get(k));
        }
        added += rounds * size(loop);
    }

    /** What a round does from given arguments, with values of its own. */
    private Block copy(Node.Loop loop, List<Operand> args, Block round) {
        Map<Value, Operand> given = new HashMap<>();
        for (int k = 0; k < args.size(); k++) {
            given.put(loop.args().get(k), args.get(k));
        }
        Substitution from = new Substitution(
                operand -> substitution.apply(operand instanceof Value v ? given.getOrDefault(v, v) : operand));
        Map<Value, Value> anew = Renaming.anew(round.nodes(), out -> new Value(ids++, out.type(), out.name()));
        return Renaming.to(anew).apply(from.apply(round));
    }
}
