package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Optional;

/**
 * Elements that stay the same ones through all rounds of a loop are locals while it runs: for all that HotSpot knows, what a
 * round stores may lie anywhere.
 *
 * <pre>{@code
 * for (j = 0; j < n; j++) { z[c] += w[j] * x[j]; }
 *
 * if (0 < n) {
 *     zC = z[c];
 *     for (j = 0; j < n; j++) { zC += w[j] * x[j]; }
 *     z[c] = zC;
 * }
 * }</pre>
 *
 * <p>The branch keeps from being touched what a loop that never runs would not touch.
 */
final class StillElements extends Rewrite {
    private final Definitions definitions;
    private final Inductions inductions;
    private final NewValues values;
    private boolean changed;

    private StillElements(SsaMethod method) {
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        values = new NewValues(method);
    }

    static SsaMethod run(SsaMethod method) {
        StillElements pass = new StillElements(method);
        SsaMethod still = pass.apply(method);
        return pass.changed ? MemoryThreading.keepingYields(still) : method;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Loop loop && storesNumbers(loop)) {
            Optional<Counted> counted = inductions.counted(loop);
            if (counted.isPresent()) {
                return still(loop, counted.get());
            }
        }
        return List.of(node);
    }

    private List<Node> still(Node.Loop loop, Counted counted) {
        StillLoop still = new StillLoop(loop, definitions, values);
        if (!still.hasElements()) {
            return List.of(loop);
        }
        changed = true;
        return isKnownToRun(loop, counted)
                ? still.nodes(loop.outs())
                : GuardedLoop.of(loop, counted, values, still::nodes);
    }

    /** Whether it stands in a loop over the same range. */
    private boolean isKnownToRun(Node.Loop loop, Counted counted) {
        Optional<Block> around = definitions
                .block(loop.args().get(counted.arg()))
                .flatMap(definitions::parent)
                .filter(any -> counted.isUpFromZero());
        while (around.isPresent()) {
            Block block = around.get();
            boolean isWithinRange = definitions
                    .owner(block)
                    .filter(owner -> owner instanceof Node.Loop outer && outer.body() == block)
                    .flatMap(outer -> inductions.counted((Node.Loop) outer))
                    .filter(outer -> outer.isUpFromZero() && outer.bound().equals(counted.bound()))
                    .isPresent();
            if (isWithinRange) {
                return true;
            }
            around = definitions.parent(block);
        }
        return false;
    }

    /** Where nothing is stored, HotSpot keeps elements in registers by itself. */
    private static boolean storesNumbers(Node.Loop loop) {
        boolean[] stores = {false};
        boolean[] isPlain = {true};
        for (Block region : Nodes.regions(loop)) {
            Nodes.walk(region, node -> {
                boolean isStore = node instanceof Node.Accumulate
                        || node instanceof Node.Store store && store.value().type() instanceof Scalar;
                stores[0] |= isStore;
                isPlain[0] &= isStore
                        || node instanceof Node.Apply
                        || node instanceof Node.Load
                        || node instanceof Node.Length
                        || node instanceof Node.If
                        || node instanceof Node.Loop;
            });
        }
        return stores[0] && isPlain[0];
    }
}
