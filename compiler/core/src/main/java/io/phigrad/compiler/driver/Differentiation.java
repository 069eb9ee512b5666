package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.adjoint.Adjoint;
import io.phigrad.compiler.adjoint.AdjointPair;
import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.adjoint.Primal;
import io.phigrad.compiler.analysis.Accumulations;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.ArgumentText;
import io.phigrad.compiler.analysis.HeaderHoisting;
import io.phigrad.compiler.analysis.Inverses;
import io.phigrad.compiler.analysis.Kinks;
import io.phigrad.compiler.analysis.LostDerivatives;
import io.phigrad.compiler.analysis.OldElements;
import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.compiler.analysis.ProgramThreading;
import io.phigrad.compiler.analysis.RegionSplitter;
import io.phigrad.compiler.analysis.Shadows;
import io.phigrad.compiler.analysis.ShiftedSums;
import io.phigrad.compiler.analysis.StableForms;
import io.phigrad.compiler.analysis.TripCounters;
import io.phigrad.compiler.emit.Cost;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.emit.KinkText;
import io.phigrad.compiler.emit.holder.LeafTexts;
import io.phigrad.compiler.frontend.DeepStack;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.lower.Exactness;
import io.phigrad.compiler.lower.InitialStores;
import io.phigrad.compiler.lower.InvariantMotion;
import io.phigrad.compiler.lower.Lowering;
import io.phigrad.compiler.lower.MethodSplitting;
import io.phigrad.compiler.lower.ValueNumbering;
import io.phigrad.compiler.soi.Settings;
import io.phigrad.compiler.ssa.InactiveArrays;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.LocalElements;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Unrolling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
            SsaProgram program,
            PerMethod<AliasClasses> classes,
            PerMethod<Activity> activity,
            List<LostDerivatives.Loss> lost) {

        public Prepared {
            lost = List.copyOf(lost);
        }
    }

    public static Prepared prepare(MarkedMethod marked) {
        Set<Origin> stores = InactiveArrays.stores(marked.method());
        SsaProgram source = SsaConstruction.program(marked.method())
                .map(method -> LocalElements.run(Unrolling.run(method, stores::contains), stores::contains));
        PerMethod<AliasClasses> classes = AliasClasses.of(source);
        boolean relaxed = marked.floatingPoint() == FloatingPoint.RELAXED;
        SsaProgram prepared = RegionSplitter.split(source, classes).map(method -> prepared(method, relaxed));
        PerMethod<Activity> activity = Activity.of(prepared, classes, active(marked));
        Set<Integer> frozen = frozen(marked, source.main(), classes.main());
        return new Prepared(
                marked, prepared, classes, activity, LostDerivatives.in(prepared, activity, frozen, stores));
    }

    /** The alias classes of the elements of array parameters that are marked as inactive. */
    private static Set<Integer> frozen(MarkedMethod marked, SsaMethod source, AliasClasses classes) {
        List<Leaf> leaves = Leaf.of(marked.method());
        Set<Integer> frozen = new HashSet<>();
        for (int k = 0; k < leaves.size(); k++) {
            Leaf leaf = leaves.get(k);
            boolean inactive = leaf.inactive()
                    || marked.method().params().get(leaf.parameter()).inactive();
            if (inactive && leaf.type() instanceof ArrayType) {
                frozen.add(classes.leaf(source.params().get(k)));
            }
        }
        return frozen;
    }

    /** Indices of the active parameters of the method in SSA. */
    public static List<Integer> active(MarkedMethod marked) {
        return Leaf.active(Leaf.of(marked.method()), marked.active());
    }

    private static SsaMethod prepared(SsaMethod method, boolean relaxed) {
        SsaMethod numbered = ValueNumbering.run(method);
        if (relaxed) {
            numbered = ValueNumbering.run(ShiftedSums.run(numbered));
            numbered = ValueNumbering.run(StableForms.run(numbered));
        }
        SsaMethod still = InvariantMotion.run(HeaderHoisting.run(Accumulations.run(numbered)));
        return InvariantMotion.run(TripCounters.run(still));
    }

    /** The same for a method that calls no other, in which a pass has put other nodes: arrays are classed anew. */
    static Prepared again(MarkedMethod marked, SsaMethod method) {
        PerMethod<AliasClasses> classes = AliasClasses.of(SsaProgram.of(method));
        SsaMethod split =
                RegionSplitter.split(TripCounters.run(Cleanup.of(ValueNumbering.run(method))), classes.main());
        SsaProgram program = SsaProgram.of(split);
        return new Prepared(marked, program, classes, Activity.of(program, classes, active(marked)), List.of());
    }

    /** @param coarsening whether segments may take the place of code */
    public static GradientPlan plan(Prepared ready, boolean coarsening) {
        return plan(ready, Optional.of(Settings.DEFAULT).filter(any -> coarsening), Checkpointing.byDefault());
    }

    static GradientPlan plan(Prepared ready, Optional<Settings> coarsening, Checkpointing checkpointing) {
        return plan(ready, decide(ready, coarsening, checkpointing), checkpointing);
    }

    /** What was chosen for each of a method's kernels. */
    record Decided(KernelSearch.Found gradient, KernelSearch.Found valueAndGradient) {}

    static Decided decide(Prepared ready, Optional<Settings> coarsening, Checkpointing checkpointing) {
        return decide(ready, coarsening, checkpointing, MethodTimer.unread());
    }

    /** Both kernels are searched for at once. */
    static Decided decide(
            Prepared ready, Optional<Settings> coarsening, Checkpointing checkpointing, MethodTimer timer) {
        List<KernelSearch.Found> found = DeepStack.all(List.of(
                () -> KernelSearch.of(ready, coarsening, checkpointing, false, timer),
                () -> KernelSearch.of(ready, coarsening, checkpointing, true, timer)));
        return new Decided(found.get(0), found.get(1));
    }

    /** The method with the segments that its gradient is made from. */
    public static SsaMethod coarsened(Prepared ready) {
        return KernelSearch.of(ready, Optional.of(Settings.DEFAULT), Checkpointing.byDefault(), false)
                .best()
                .candidate()
                .method();
    }

    static GradientPlan plan(Prepared ready, Decided decided, Checkpointing checkpointing) {
        MarkedMethod marked = ready.marked();
        String stem = marked.stem();
        String name = stem + "GradientKernel";
        String valueName = stem + "ValueAndGradientKernel";
        KernelSearch.Found gradient = decided.gradient();
        KernelSearch.Found value = decided.valueAndGradient();
        Map<Integer, InitialStores.Shape> shapes = shapes(marked);
        InitialStores ofGradient = InitialStores.in(gradient.kernel(), shapes);
        InitialStores ofValue = InitialStores.in(value.kernel(), shapes);
        Set<Integer> set = ofGradient.common(ofValue);
        MethodSplitting split = MethodSplitting.of(
                Map.of(name, ofGradient.setting(set), valueName, ofValue.setting(set)), callees(ready));
        return new GradientPlan(
                marked,
                new Kernel(
                        name,
                        split.main(name),
                        false,
                        Optional.of(cost(ready, gradient, set, split.main(name), checkpointing))),
                new Kernel(
                        valueName,
                        split.main(valueName),
                        true,
                        Optional.of(cost(ready, value, set, split.main(valueName), checkpointing))),
                split.callees(),
                overwritten(ready.program().main(), ready.classes().main()),
                set,
                KinkText.of(
                        Kinks.of(ready.program(), ready.activity()),
                        marked.method().span().file()));
    }

    /** What is known of the parameters of the kernels that hold adjoints; an array of records is as long in each part. */
    private static Map<Integer, InitialStores.Shape> shapes(MarkedMethod marked) {
        List<Leaf> leaves = Leaf.of(marked.method());
        List<ArgumentText> texts = LeafTexts.of(marked.method());
        Map<Integer, InitialStores.Shape> shapes = new TreeMap<>();
        for (int k : active(marked)) {
            if (leaves.get(k).type() instanceof ArrayType) {
                Set<Integer> asLong = new TreeSet<>();
                for (int other = 0; other < leaves.size(); other++) {
                    boolean isOfRecords =
                            leaves.get(other).levels() > 0 && leaves.get(k).levels() > 0;
                    if (isOfRecords
                            && texts.get(other).text().equals(texts.get(k).text())) {
                        asLong.add(other);
                    }
                }
                shapes.put(leaves.size() + shapes.size(), new InitialStores.Shape(k, asLong));
            }
        }
        return shapes;
    }

    /** @param set parameters that hold adjoints and are set */
    private static Cost cost(
            Prepared ready,
            KernelSearch.Found found,
            Set<Integer> set,
            SsaMethod written,
            Checkpointing checkpointing) {
        InitialStores plain = InitialStores.in(found.best().candidate().kernel(), shapes(ready.marked()));
        Set<Integer> setHere = new TreeSet<>(set);
        setHere.retainAll(plain.sites().keySet());
        return Cost.of(
                ready.program().main(),
                plain.setting(setHere),
                found.kernel(),
                written,
                LeafTexts.of(ready.marked().method()),
                checkpointing.rounds());
    }

    /** What a kernel costs that is not split. */
    static Cost cost(Prepared ready, KernelSearch.Found found, Checkpointing checkpointing) {
        Set<Integer> set =
                InitialStores.in(found.kernel(), shapes(ready.marked())).sites().keySet();
        return cost(ready, found, set, found.kernel(), checkpointing);
    }

    static PerMethod<Primal> primal(Prepared ready) {
        List<Integer> active = active(ready.marked());
        SsaMethod main = OldElements.run(ready.program().main());
        boolean relaxed = ready.marked().floatingPoint() == FloatingPoint.RELAXED;
        SsaProgram program = new SsaProgram(
                relaxed ? Inverses.run(main, ready.activity().main()::isActive) : main,
                ready.program().callees());
        PerMethod<Shadows.Result> shadows = Shadows.of(program, ready.classes(), ready.activity(), active);
        return Primal.of(shadows, ready.classes(), ready.activity(), active);
    }

    /** The methods that kernels call: what they give keeps its bits, for a value or a decision may hang on it. */
    private static List<SsaMethod> callees(Prepared ready) {
        if (ready.program().callees().isEmpty()) {
            return List.of();
        }
        PerMethod<Primal> primal = primal(ready);
        AdjointPair.All pairs = AdjointPair.of(primal);
        Exactness exactness = Exactness.ofCallees(ready.marked().floatingPoint());
        SsaMethod main =
                Adjoint.of(primal, pairs, true, loop -> false, Optional.empty()).method();
        return threaded(main, pairs).callees().stream()
                .map(method -> Lowering.run(method, exactness))
                .toList();
    }

    static SsaProgram threaded(SsaMethod main, AdjointPair.All pairs) {
        SsaProgram program = new SsaProgram(main, pairs.methods());
        return pairs.methods().isEmpty() ? program : ProgramThreading.keepingYields(program);
    }

    /** Array parameters that the method may write to, rows included. */
    private static Set<Integer> overwritten(SsaMethod method, AliasClasses classes) {
        Set<Integer> written = new HashSet<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Store n) {
                written.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Accumulate n) {
                written.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Call n) {
                n.nextMemories().forEach(memory -> written.add(Activity.region(memory)));
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
