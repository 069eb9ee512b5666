package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.adjoint.Adjoint;
import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.adjoint.Primal;
import io.phigrad.compiler.analysis.Accumulations;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.HeaderHoisting;
import io.phigrad.compiler.analysis.LostDerivatives;
import io.phigrad.compiler.analysis.OldElements;
import io.phigrad.compiler.analysis.RegionSplitter;
import io.phigrad.compiler.analysis.Shadows;
import io.phigrad.compiler.analysis.TripCounters;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.lower.Exactness;
import io.phigrad.compiler.lower.InvariantMotion;
import io.phigrad.compiler.lower.Lowering;
import io.phigrad.compiler.lower.ValueNumbering;
import io.phigrad.compiler.soi.Coarsening;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From one marked method to its kernels: the passes in their order. */
public final class Differentiation {

    private Differentiation() {}

    /**
     * A method in structured SSA, ready to be differentiated.
     *
     * @param lost casts and roundings at which a derivative is lost that the user has not given up
     */
    public record Prepared(
            MarkedMethod marked, SsaMethod method, AliasClasses classes, Activity activity, List<Node.Apply> lost) {

        public Prepared {
            lost = List.copyOf(lost);
        }
    }

    public static Prepared prepare(MarkedMethod marked) {
        SsaMethod source = SsaConstruction.build(marked.method());
        AliasClasses classes = new AliasClasses(source);
        SsaMethod split = ValueNumbering.run(RegionSplitter.split(source, classes));
        SsaMethod prepared = TripCounters.run(InvariantMotion.run(HeaderHoisting.run(Accumulations.run(split))));
        Activity activity = new Activity(prepared, classes, active(marked));
        return new Prepared(marked, prepared, classes, activity, LostDerivatives.in(prepared, activity));
    }

    /** Indices of the active parameters of the method in SSA. */
    static List<Integer> active(MarkedMethod marked) {
        return Leaf.active(Leaf.of(marked.method()), marked.active());
    }

    /** The same for a method in which a pass has put other nodes: arrays are classed anew. */
    static Prepared again(MarkedMethod marked, SsaMethod method) {
        AliasClasses classes = new AliasClasses(method);
        SsaMethod split = RegionSplitter.split(TripCounters.run(Cleanup.of(ValueNumbering.run(method))), classes);
        return new Prepared(marked, split, classes, new Activity(split, classes, active(marked)), List.of());
    }

    /** @param coarsening whether segments may take the place of code */
    public static GradientPlan plan(Prepared ready, boolean coarsening) {
        return plan(ready, coarsening, Checkpointing.byDefault());
    }

    static GradientPlan plan(Prepared ready, boolean coarsening, Checkpointing checkpointing) {
        MarkedMethod marked = ready.marked();
        String stem = marked.stem();
        return new GradientPlan(
                marked,
                new Kernel(stem + "GradientKernel", kernel(ready, coarsening, checkpointing, false), false),
                new Kernel(stem + "ValueAndGradientKernel", kernel(ready, coarsening, checkpointing, true), true),
                overwritten(ready.method(), ready.classes()));
    }

    private static SsaMethod kernel(
            Prepared ready, boolean coarsening, Checkpointing checkpointing, boolean withValue) {
        Coarsening.Candidate plain = candidate(ready, checkpointing, withValue);
        if (!coarsening) {
            return plain.kernel();
        }
        boolean relaxed = ready.marked().floatingPoint() == FloatingPoint.RELAXED;
        return Coarsening.choose(
                        plain, relaxed, method -> candidate(again(ready.marked(), method), checkpointing, withValue))
                .best()
                .kernel();
    }

    static Coarsening.Candidate candidate(Prepared ready, boolean withValue) {
        return candidate(ready, Checkpointing.byDefault(), withValue);
    }

    /** Candidates are compared by what they cost while no loop is long enough to be run again from snapshots. */
    private static Coarsening.Candidate candidate(Prepared ready, Checkpointing checkpointing, boolean withValue) {
        List<Integer> active = active(ready.marked());
        SsaMethod method = OldElements.run(ready.method());
        Shadows.Result shadows = Shadows.run(method, ready.classes(), ready.activity(), active);
        Primal primal = new Primal(shadows, ready.classes(), ready.activity(), active);
        Exactness exactness = new Exactness(ready.marked().floatingPoint(), withValue);
        Set<Node.Loop> again = cheapest(primal, exactness);
        SsaMethod stored = Adjoint.of(primal, withValue, again::contains, Optional.empty());
        SsaMethod checkpointed = Adjoint.of(primal, withValue, again::contains, Optional.of(checkpointing));
        SsaMethod plain = lowered(stored, exactness);
        SsaMethod kernel = checkpointed.body().equals(stored.body()) ? plain : lowered(checkpointed, exactness);
        return new Coarsening.Candidate(ready.method(), ready.activity(), kernel, CostModel.of(plain));
    }

    private static SsaMethod lowered(SsaMethod adjoint, Exactness exactness) {
        return Lowering.finish(Lowering.run(adjoint, exactness), exactness);
    }

    /**
     * The set of loops to run again that costs least. Loops are tried one by one, outer ones first, each with what was
     * chosen before.
     */
    private static Set<Node.Loop> cheapest(Primal primal, Exactness exactness) {
        List<Node.Loop> loops = new ArrayList<>();
        Nodes.walk(primal.method().body(), node -> {
            if (node instanceof Node.Loop loop && primal.isActive(loop)) {
                loops.add(loop);
            }
        });
        Set<Node.Loop> again = Collections.newSetFromMap(new IdentityHashMap<>());
        double least = cost(primal, exactness, again);
        for (Node.Loop loop : loops) {
            again.add(loop);
            double cost = cost(primal, exactness, again);
            if (cost < least) {
                least = cost;
            } else {
                again.remove(loop);
            }
        }
        return again;
    }

    private static double cost(Primal primal, Exactness exactness, Set<Node.Loop> again) {
        SsaMethod adjoint = Adjoint.of(primal, exactness.withValue(), again::contains, Optional.empty());
        return CostModel.of(Lowering.run(adjoint, exactness));
    }

    /** Array parameters that the method may write to, rows included. */
    private static Set<Integer> overwritten(SsaMethod method, AliasClasses classes) {
        Set<Integer> written = new HashSet<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Store n) {
                written.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Accumulate n) {
                written.add(Activity.region(n.memory()));
            }
        });
        Set<Integer> params = new HashSet<>();
        for (int k = 0; k < method.params().size(); k++) {
            if (classes.reaches(method.params().get(k), written)) {
                params.add(k);
            }
        }
        return params;
    }
}
