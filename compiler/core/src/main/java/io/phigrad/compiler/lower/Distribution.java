package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Optional;

/**
 * Roots and quotients that no round needs from another leave their loop, each for a loop of its own over an array of the
 * workspace, which HotSpot vectorises: a root or a division takes longer than a store and a load.
 *
 * <pre>{@code
 * for (i = 1; i < n; i++) { s += (x[i] - x[i - 1]) / Math.sqrt(y[i]); }
 *
 * for (i = 1; i < n; i++) root[i] = Math.sqrt(y[i]);
 * for (i = 1; i < n; i++) quotient[i] = x[i] - x[i - 1];
 * for (i = 1; i < n; i++) quotient[i] = quotient[i] / root[i];
 * for (i = 1; i < n; i++) s += quotient[i];
 * }</pre>
 *
 * <p>Measured: a loop with two roots and three divisions a round takes half its time.
 */
public final class Distribution extends Rewrite {
    /** Fewer are done while the rest of the round is waited for. */
    private static final int FEWEST = 3;

    /** Shorter loops are over before this pays. */
    private static final int FEWEST_ROUNDS = 32;

    private final SsaMethod method;
    private final Definitions definitions;
    private final Inductions inductions;
    private final NewValues values;
    private int region;
    private boolean changed;

    private Distribution(SsaMethod method) {
        this.method = method;
        this.definitions = new Definitions(method.body());
        this.inductions = new Inductions(definitions);
        this.values = new NewValues(method);
        this.region = Scratch.firstRegion(method);
    }

    public static SsaMethod run(SsaMethod method) {
        Distribution pass = new Distribution(method);
        SsaMethod distributed = pass.apply(method);
        return pass.changed ? MemoryThreading.keepingYields(distributed) : method;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop)) {
            return List.of(node);
        }
        Optional<Counted> counted = inductions.counted(loop).filter(Distribution::isLongAndUpwards);
        Optional<Slow> slow = counted.flatMap(c -> Slow.of(loop, c, definitions))
                .filter(found -> found.nodes().size() >= FEWEST);
        if (slow.isEmpty()) {
            return List.of(node);
        }
        changed = true;
        DistributedLoop distributed = new DistributedLoop(loop, counted.get(), slow.get(), values, region);
        region += slow.get().nodes().size();
        return distributed.nodes();
    }

    private static boolean isLongAndUpwards(Counted counted) {
        return counted.step() == 1
                && counted.test() == Op.LT
                && counted.init() instanceof Constant init
                && number(init) >= 0
                && !(counted.bound() instanceof Constant bound && number(bound) < number(init) + FEWEST_ROUNDS);
    }

    private static int number(Constant constant) {
        return (int) constant.number().orElseThrow();
    }
}
