package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.adjoint.Adjoint;
import io.phigrad.compiler.adjoint.AdjointPair;
import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.adjoint.Primal;
import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.lower.CodeSize;
import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.lower.Exactness;
import io.phigrad.compiler.lower.Lowering;
import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.compiler.soi.Coarsening;
import io.phigrad.compiler.soi.Settings;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search for the cheapest kernel of a method: which loops the reverse sweep runs again, and which segments there are.
 *
 * <p>Segments are tried with those loops run again that pay without any; only what wins is searched for loops once more, so
 * that the work is that of trials plus loops, not trials times loops. What makes a kernel longer comes last.
 */
final class KernelSearch {
    /** In very large methods loops are not tried one by one: bytecodes times loops. */
    private static final long MOST_TRIED = 400_000;

    private final MarkedMethod marked;
    private final Checkpointing checkpointing;
    private final Exactness exactness;
    private final Stopwatch symbolic;
    /** What the loops leave that are worth running again. */
    private final Set<Value> again = new HashSet<>();
    /** Those for which it makes no difference: they cannot be, or have nothing to store. */
    private final Set<Node.Loop> indifferent = new HashSet<>();

    private KernelSearch(MarkedMethod marked, Checkpointing checkpointing, boolean withValue, Stopwatch symbolic) {
        this.marked = marked;
        this.checkpointing = checkpointing;
        this.exactness = new Exactness(marked.floatingPoint(), withValue);
        this.symbolic = symbolic;
    }

    /**
     * What was found.
     *
     * @param best the cheapest where every loop stores what its reverse needs, before its loops were made longer
     * @param stored values that the kernel stores for each round of a loop
     * @param plain what the kernel costs without segments, in additions
     * @param choice of segments
     */
    record Found(SsaMethod kernel, Searched best, Set<Value> stored, double plain, Coarsening.Choice choice) {
        /** What {@link #best} costs, in additions. */
        double cost() {
            return best.candidate().cost();
        }
    }

    /**
     * Finds a kernel.
     *
     * @param coarsening how segments may take the place of code; empty if they may not
     * @param checkpointing what the chosen kernel does where a loop is too long to store
     * @param withValue whether the kernel gives the value too
     * @param timer is told how long it takes
     */
    static Found of(
            Differentiation.Prepared ready,
            Optional<Settings> coarsening,
            Checkpointing checkpointing,
            boolean withValue,
            MethodTimer timer) {
        KernelSearch search = new KernelSearch(ready.marked(), checkpointing, withValue, timer.symbolic());
        return timer.search().timed(() -> search.find(ready, coarsening));
    }

    /** The same, however long it takes. */
    static Found of(
            Differentiation.Prepared ready,
            Optional<Settings> coarsening,
            Checkpointing checkpointing,
            boolean withValue) {
        return of(ready, coarsening, checkpointing, withValue, MethodTimer.unread());
    }

    private Found find(Differentiation.Prepared ready, Optional<Settings> coarsening) {
        Searched plain = searched(ready);
        Coarsening.Choice choice = coarsening
                .map(settings -> segments(plain.candidate(), settings))
                .orElseGet(() -> Coarsening.Choice.without(plain.candidate()));
        Searched best = choice.best() == plain.candidate()
                ? plain
                : searched(Differentiation.again(marked, choice.best().method()));
        Adjoint.Sweeps sweeps = swept(best.primal(), best.pairs(), best.again(), Optional.of(checkpointing));
        SsaMethod kernel = Lowering.finish(checkpointed(best, sweeps.method()), exactness);
        return new Found(
                kernel, best, sweeps.storedIn(kernel), plain.candidate().cost(), choice);
    }

    /** A candidate with the loops that it runs again, and its sweeps as they were before lowering. */
    record Searched(
            Coarsening.Candidate candidate,
            PerMethod<Primal> primal,
            AdjointPair.All pairs,
            Set<Node.Loop> again,
            SsaMethod swept) {}

    /** Candidates are compared by what they cost while no loop is long enough to be run again from snapshots. */
    private SsaMethod checkpointed(Searched best, SsaMethod checkpointed) {
        return checkpointed.body().equals(best.swept().body())
                ? best.candidate().kernel()
                : lowered(checkpointed, best.pairs());
    }

    private Coarsening.Choice segments(Coarsening.Candidate plain, Settings settings) {
        boolean relaxed = marked.floatingPoint() == FloatingPoint.RELAXED;
        return Coarsening.choose(
                plain, relaxed, settings, symbolic, method -> tried(Differentiation.again(marked, method)));
    }

    private Coarsening.Candidate tried(Differentiation.Prepared ready) {
        PerMethod<Primal> primal = Differentiation.primal(ready);
        Set<Node.Loop> loops = newSet();
        activeLoops(primal).stream().filter(this::isAgain).forEach(loops::add);
        AdjointPair.All pairs = AdjointPair.of(primal);
        return candidate(
                ready, lowered(swept(primal, pairs, loops, Optional.empty()).method(), pairs));
    }

    private boolean isAgain(Node.Loop loop) {
        return loop.outs().stream().anyMatch(again::contains);
    }

    private static Coarsening.Candidate candidate(Differentiation.Prepared ready, SsaMethod kernel) {
        return new Coarsening.Candidate(ready.program().main(), ready.activity().main(), kernel, CostModel.of(kernel));
    }

    /**
     * The kernel with the set of loops to run again that costs least. Loops are tried one by one, outer ones
     * first, each with what was chosen before.
     */
    private Searched searched(Differentiation.Prepared ready) {
        PerMethod<Primal> primal = Differentiation.primal(ready);
        AdjointPair.All pairs = AdjointPair.of(primal);
        List<Node.Loop> loops = activeLoops(primal);
        Set<Node.Loop> chosen = newSet();
        Adjoint.Sweeps plain = swept(primal, pairs, chosen, Optional.empty());
        SsaMethod swept = plain.method();
        SsaMethod best = lowered(swept, pairs);
        boolean isSmall = (long) loops.size() * CodeSize.of(best) <= MOST_TRIED;
        double least = CostModel.of(best);
        for (Node.Loop loop : isSmall ? loops : List.<Node.Loop>of()) {
            if (!plain.storing().contains(loop) || indifferent.contains(loop)) {
                continue;
            }
            chosen.add(loop);
            SsaMethod other = swept(primal, pairs, chosen, Optional.empty()).method();
            boolean changes = !other.body().equals(swept.body());
            if (!changes) {
                indifferent.add(loop);
            }
            SsaMethod tried = changes ? lowered(other, pairs) : best;
            double cost = changes ? CostModel.of(tried) : least;
            if (cost < least) {
                swept = other;
                best = tried;
                least = cost;
                again.addAll(loop.outs());
            } else {
                chosen.remove(loop);
            }
        }
        return new Searched(candidate(ready, best), primal, pairs, chosen, swept);
    }

    private static Set<Node.Loop> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<Node.Loop> activeLoops(PerMethod<Primal> program) {
        List<Node.Loop> loops = new ArrayList<>();
        Nodes.walk(program.main().method().body(), node -> {
            if (node instanceof Node.Loop loop && program.main().isActive(loop)) {
                loops.add(loop);
            }
        });
        return loops;
    }

    /** Forward and reverse sweep, one after the other. */
    private Adjoint.Sweeps swept(
            PerMethod<Primal> program,
            AdjointPair.All pairs,
            Set<Node.Loop> loops,
            Optional<Checkpointing> checkpointing) {
        return Adjoint.of(program, pairs, exactness.withValue(), loops::contains, checkpointing);
    }

    private SsaMethod lowered(SsaMethod main, AdjointPair.All pairs) {
        return Lowering.run(Differentiation.threaded(main, pairs).main(), exactness);
    }
}
