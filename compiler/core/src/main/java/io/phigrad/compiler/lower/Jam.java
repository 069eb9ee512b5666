package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loops around short loops run four rounds at a time, with one inner loop for the four ("unroll and jam"): sums of four
 * rounds do not wait for each other, and what all rounds read or add to is loaded and stored once for the four.
 *
 * <pre>{@code
 * for (i = 0; i < n; i++) { z = 0; for (j = 0; j < m; j++) z += x[i][j] * b[j]; for (j = 0; j < m; j++) bBar[j] += f(z) * x[i][j]; }
 *
 * for (i = 0; i < n - 3; i += 4) {
 *     z = 0; ... z4 = 0;
 *     for (j = 0; j < m; j++) { z += x[i][j] * b[j]; ... z4 += x[i + 3][j] * b[j]; }
 *     for (j = 0; j < m; j++) bBar[j] += f(z) * x[i][j] + ... + f(z4) * x[i + 3][j];
 * }
 * for (; i < n; i++) ...
 * }</pre>
 *
 * <p>Measured on rows of 1 to 64 elements: 1.5 to 2 times as fast, whether the matrix fits into a cache or not.
 */
public final class Jam extends Rewrite {
    private static final int FEWEST_ROUNDS = Fours.ROUNDS;
    private static final int MOST_NODES = 48;
    private static final int MOST_INNER_NODES = 16;

    private final Definitions definitions;
    private final Inductions inductions;
    private final Order order = new Order();
    private final NewValues values;
    private final Set<Value> kept;
    private boolean changed;

    private Jam(SsaMethod method, Set<Value> kept) {
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        values = new NewValues(method);
        this.kept = kept;
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Jam jam = new Jam(method, exactness.keptInOrder(method));
        SsaMethod jammed = jam.apply(method);
        return jam.changed ? MemoryThreading.keepingYields(jammed) : method;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop)
                || !isSmall(loop)
                || loop.outs().stream().anyMatch(kept::contains)) {
            return List.of(node);
        }
        Optional<Counted> counted = inductions.counted(loop).filter(c -> Fours.mayRun(c, FEWEST_ROUNDS));
        Optional<Map<Node.Loop, Counted>> inner = inner(loop);
        boolean jams = counted.isPresent() && inner.isPresent() && gains(loop, inner.get()) && mayMeet(loop);
        if (!jams) {
            return List.of(node);
        }
        JammedLoop jammed = new JammedLoop(loop, counted.get(), inner.get(), inductions, values);
        return jammed.isPossible() ? inFours(counted.get(), jammed) : List.of(node);
    }

    private List<Node> inFours(Counted counted, JammedLoop jammed) {
        changed = true;
        List<Node> nodes = new ArrayList<>();
        Operand end = isLength(counted.bound())
                ? Fours.end(counted.bound(), values, nodes)
                : Fours.end(counted, FEWEST_ROUNDS, values, nodes);
        nodes.addAll(jammed.nodes(end));
        return nodes;
    }

    private boolean isLength(Operand bound) {
        return definitions.node(bound).filter(Node.Length.class::isInstance).isPresent();
    }

    private boolean isSmall(Node.Loop loop) {
        int[] nodes = {0};
        Nodes.walk(loop.body(), inner -> nodes[0]++);
        return nodes[0] <= MOST_NODES && loop.header().nodes().size() == 1 && order.isTame(loop);
    }

    /** The loops in the loop's round; empty if there is none, or something that cannot be done with four rounds at a time. */
    private Optional<Map<Node.Loop, Counted>> inner(Node.Loop loop) {
        Map<Node.Loop, Counted> inner = new IdentityHashMap<>();
        for (Node node : loop.body().nodes()) {
            if (node instanceof Node.Loop n) {
                Optional<Counted> counted = inductions.counted(n).filter(c -> isSameEachRound(n, c, loop));
                if (counted.isEmpty()) {
                    return Optional.empty();
                }
                inner.put(n, counted.get());
            } else if (!isStraight(node)) {
                return Optional.empty();
            }
        }
        return Optional.of(inner).filter(loops -> !loops.isEmpty());
    }

    private static boolean isStraight(Node node) {
        return node instanceof Node.Store || node instanceof Node.Accumulate || Copies.canCopy(node);
    }

    /** Whether the inner loop is short, cheap, and runs over one range in all rounds of the outer. */
    private boolean isSameEachRound(Node.Loop inner, Counted counted, Node.Loop loop) {
        return isSame(counted.init(), loop)
                && isSame(counted.bound(), loop)
                && definitions.uses(inner.outs().get(counted.arg())) == 0
                && inner.header().nodes().size() == 1
                && inner.body().nodes().size() <= MOST_INNER_NODES
                && inner.body().nodes().stream().allMatch(Jam::isCheap);
    }

    /** Whether a number is the same in all rounds: lengths are, though they are asked for in the round, under its guard. */
    private boolean isSame(Operand operand, Node.Loop loop) {
        return definitions.isInvariant(operand, loop)
                || definitions.node(operand).filter(node -> settles(node, loop)).isPresent();
    }

    private boolean settles(Node node, Node.Loop loop) {
        return (node instanceof Node.Length || node instanceof Node.Apply)
                && Nodes.operands(node).stream().allMatch(operand -> isSame(operand, loop));
    }

    private static boolean isCheap(Node node) {
        return node instanceof Node.Accumulate || Lanes.isCheap(node);
    }

    /** Whether inner loops that HotSpot does not unroll gather sums, or add to what the other rounds add to. */
    private boolean gains(Node.Loop loop, Map<Node.Loop, Counted> inner) {
        return inner.entrySet().stream()
                .filter(n -> !isFixed(n.getValue()))
                .anyMatch(n -> carriesNumbers(n.getKey()) || addsToOthers(n.getKey(), loop));
    }

    private static boolean isFixed(Counted counted) {
        return counted.init() instanceof Constant && counted.bound() instanceof Constant;
    }

    private static boolean carriesNumbers(Node.Loop inner) {
        return inner.args().stream().anyMatch(arg -> arg.type().isFloating());
    }

    private boolean addsToOthers(Node.Loop inner, Node.Loop loop) {
        return inner.body().nodes().stream()
                .anyMatch(node -> node instanceof Node.Accumulate a
                        && definitions.isInvariant(a.array(), loop)
                        && inner.args().contains(a.index()));
    }

    /** Whether the parts of a round leave alone what other parts read and write: then parts of several rounds can change places. */
    private boolean mayMeet(Node.Loop loop) {
        List<Node> nodes = loop.body().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Order.Footprint own = order.footprint(nodes.get(i));
            if (nodes.get(i) instanceof Node.Loop && own.disturbs(own)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                Order.Footprint other = order.footprint(nodes.get(j));
                if (own.disturbs(other) || other.disturbs(own)) {
                    return false;
                }
            }
        }
        return true;
    }
}
