package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.compiler.lower.RowLoops.RowLoop;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
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

    private final Definitions definitions;
    private final Inductions inductions;
    private final RowLoops rowLoops;
    private final NewValues values;
    private final Set<Value> kept;
    private boolean changed;

    private Jam(SsaMethod method, Set<Value> kept) {
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        rowLoops = new RowLoops(definitions);
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
        if (!(node instanceof Node.Loop loop) || loop.outs().stream().anyMatch(kept::contains)) {
            return List.of(node);
        }
        Optional<RowLoop> rows = rowLoops.of(loop).filter(found -> gains(loop, found.inner()));
        if (rows.isEmpty()) {
            return List.of(node);
        }
        JammedLoop jammed =
                new JammedLoop(loop, rows.get().counted(), rows.get().inner(), inductions, values);
        return jammed.isPossible() ? inFours(rows.get().counted(), jammed) : List.of(node);
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
}
