package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What neighbouring rounds of a counted loop both compute is computed once and carried over, and what they both add to
 * one element is added at once:
 *
 * <pre>{@code
 * for (i = 1; i < n; i++) { s += f(y[i - 1]) * f(y[i]); yBar[i - 1] += a; yBar[i] += b; }
 *
 * if (1 < n) {
 *     p = f(y[0]); bar = 0;
 *     for (i = 1; i < n; i++) { q = f(y[i]); s += p * q; yBar[i - 1] += bar + a; bar = b; p = q; }
 *     yBar[n - 1] += bar;
 * }
 * }</pre>
 *
 * <p>The branch keeps from being computed what a loop that never runs would not compute.
 */
public final class Carries extends Rewrite {
    /** What has to be saved in a loop that only adds up: there loads alone are not waited for. */
    private static final double LEAST_GAIN = 8;

    private final Definitions definitions;
    private final Inductions inductions;
    private final Order order = new Order();
    private final NewValues values;
    private final Set<Value> kept;
    private boolean changed;

    private Carries(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        values = new NewValues(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Carries carries = new Carries(method, exactness.keptInOrder(method));
        SsaMethod carried = carries.apply(method);
        return carries.changed ? MemoryThreading.keepingYields(carried) : method;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Loop loop && order.isTame(loop)) {
            Optional<Counted> counted = inductions.counted(loop);
            if (counted.isPresent()) {
                return carry(loop, counted.get());
            }
        }
        return List.of(node);
    }

    private List<Node> carry(Node.Loop loop, Counted counted) {
        CarryingLoop carrying = new CarryingLoop(loop, counted, definitions, kept, values);
        carrying.carryScatters();
        carrying.carryValues(LEAST_GAIN, storesNumbersOnly(loop) ? 1 : LEAST_GAIN);
        if (!carrying.carriesAnything()) {
            return List.of(loop);
        }
        changed = true;
        return GuardedLoop.of(loop, counted, values, carrying::nodes);
    }

    /**
     * Whether the loop only computes numbers and stores some. HotSpot vectorises none that reads neighbours, and the
     * stores wait for the loads that handing on saves: measured, up to a third of the time.
     */
    private static boolean storesNumbersOnly(Node.Loop loop) {
        List<Node> nodes = loop.body().nodes();
        return nodes.stream().anyMatch(Node.Store.class::isInstance)
                && nodes.stream()
                        .allMatch(node -> node instanceof Node.Store store
                                        && store.value().type() instanceof Scalar
                                || node instanceof Node.Apply
                                || node instanceof Node.Load load && load.out().type() instanceof Scalar);
    }
}
