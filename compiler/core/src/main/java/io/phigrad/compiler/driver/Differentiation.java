package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.adjoint.Adjoint;
import io.phigrad.compiler.adjoint.Primal;
import io.phigrad.compiler.analysis.Accumulations;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.HeaderHoisting;
import io.phigrad.compiler.analysis.LostDerivatives;
import io.phigrad.compiler.analysis.OldElements;
import io.phigrad.compiler.analysis.RegionSplitter;
import io.phigrad.compiler.analysis.Shadows;
import io.phigrad.compiler.analysis.StableForms;
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
import io.phigrad.compiler.ssa.InactiveArrays;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** From one marked method to its kernels: the passes in their order. */
public final class Differentiation {

    private Differentiation() {}

    /**
     * A method in structured SSA, ready to be differentiated.
     *
     * @param lost where a derivative is lost that the user has not given up
     */
    public record Prepared(
            MarkedMethod marked,
            SsaMethod method,
            AliasClasses classes,
            Activity activity,
            List<LostDerivatives.Loss> lost) {

        public Prepared {
            lost = List.copyOf(lost);
        }
    }

    public static Prepared prepare(MarkedMethod marked) {
        SsaMethod source = SsaConstruction.build(marked.method());
        AliasClasses classes = new AliasClasses(source);
        SsaMethod split = ValueNumbering.run(RegionSplitter.split(source, classes));
        if (marked.floatingPoint() == FloatingPoint.RELAXED) {
            split = ValueNumbering.run(StableForms.run(split));
        }
        SsaMethod prepared = TripCounters.run(InvariantMotion.run(HeaderHoisting.run(Accumulations.run(split))));
        Activity activity = new Activity(prepared, classes, active(marked));
        Set<Origin> stores = InactiveArrays.stores(marked.method());
        return new Prepared(
                marked,
                prepared,
                classes,
                activity,
                LostDerivatives.in(prepared, activity, frozen(marked, source, classes), stores));
    }

    /** The alias classes of the elements of array parameters that are marked as inactive. */
    private static Set<Integer> frozen(MarkedMethod marked, SsaMethod source, AliasClasses classes) {
        List<Leaf> leaves = Leaf.of(marked.method());
        Set<Integer> frozen = new HashSet<>();
        for (int k = 0; k < leaves.size(); k++) {
            boolean inactive =
                    marked.method().params().get(leaves.get(k).parameter()).inactive();
            if (inactive && leaves.get(k).type() instanceof ArrayType) {
                frozen.add(classes.leaf(source.params().get(k)));
            }
        }
        return frozen;
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
        MarkedMethod marked = ready.marked();
        String stem = marked.stem();
        return new GradientPlan(
                marked,
                new Kernel(stem + "GradientKernel", kernel(ready, coarsening, false), false),
                new Kernel(stem + "ValueAndGradientKernel", kernel(ready, coarsening, true), true),
                overwritten(ready.method(), ready.classes()));
    }

    private static SsaMethod kernel(Prepared ready, boolean coarsening, boolean withValue) {
        Coarsening.Candidate plain = candidate(ready, withValue);
        if (!coarsening || callsOthers(ready.method())) {
            return plain.kernel();
        }
        boolean relaxed = ready.marked().floatingPoint() == FloatingPoint.RELAXED;
        return Coarsening.choose(plain, relaxed, method -> candidate(again(ready.marked(), method), withValue))
                .best()
                .kernel();
    }

    /** Whether it calls methods as they are, which no term can say. */
    private static boolean callsOthers(SsaMethod method) {
        boolean[] found = {false};
        Nodes.walk(method.body(), node -> found[0] |= node instanceof Node.Invoke);
        return found[0];
    }

    static Coarsening.Candidate candidate(Prepared ready, boolean withValue) {
        List<Integer> active = active(ready.marked());
        SsaMethod method = OldElements.run(ready.method());
        Shadows.Result shadows = Shadows.run(method, ready.classes(), ready.activity(), active);
        Primal primal = new Primal(shadows, ready.classes(), ready.activity(), active);
        SsaMethod kernel = cheapest(primal, new Exactness(ready.marked().floatingPoint(), withValue));
        return new Coarsening.Candidate(ready.method(), ready.activity(), kernel, CostModel.of(kernel));
    }

    /**
     * The kernel with the set of loops to run again that costs least. Loops are tried one by one, outer ones
     * first, each with what was chosen before.
     */
    private static SsaMethod cheapest(Primal primal, Exactness exactness) {
        List<Node.Loop> loops = new ArrayList<>();
        Nodes.walk(primal.method().body(), node -> {
            if (node instanceof Node.Loop loop && primal.isActive(loop)) {
                loops.add(loop);
            }
        });
        Set<Node.Loop> again = Collections.newSetFromMap(new IdentityHashMap<>());
        SsaMethod best = kernel(primal, exactness, again);
        double least = CostModel.of(best);
        for (Node.Loop loop : loops) {
            again.add(loop);
            SsaMethod tried = kernel(primal, exactness, again);
            double cost = CostModel.of(tried);
            if (cost < least) {
                best = tried;
                least = cost;
            } else {
                again.remove(loop);
            }
        }
        return Lowering.finish(best, exactness);
    }

    private static SsaMethod kernel(Primal primal, Exactness exactness, Set<Node.Loop> again) {
        return Lowering.run(Adjoint.of(primal, exactness.withValue(), again::contains), exactness);
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
