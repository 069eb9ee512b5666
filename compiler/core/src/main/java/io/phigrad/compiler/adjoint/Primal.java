package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Masks;
import io.phigrad.compiler.analysis.MethodFacts;
import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.compiler.analysis.Shadows;
import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The program to be reversed, with everything the analyses know of it. */
public final class Primal {
    private final Shadows.Result shadows;
    private final AliasClasses classes;
    private final Activity activity;
    private final Definitions definitions;
    private final Inductions inductions;
    private final Facts facts;
    private final Masks masks;
    private final List<Integer> activeParams;
    private final Map<Operand, Integer> shadowRegions = new HashMap<>();
    private final Companions companions;
    private final Callees callees;

    private final Map<Node, Integer> places = new IdentityHashMap<>();

    /** The methods of a program; the active parameters are those of the main one. */
    public static PerMethod<Primal> of(
            PerMethod<Shadows.Result> shadows,
            PerMethod<AliasClasses> classes,
            PerMethod<Activity> activity,
            List<Integer> activeParams) {
        Callees callees = new Callees();
        PerMethod<MethodFacts> known = MethodFacts.of(new SsaProgram(
                shadows.main().method(),
                shadows.callees().values().stream().map(Shadows.Result::method).toList()));
        Map<String, Primal> all = new LinkedHashMap<>();
        shadows.callees()
                .forEach((name, result) -> all.put(
                        name,
                        new Primal(
                                result,
                                known.callee(name),
                                classes.callee(name),
                                activity.callee(name),
                                List.of(),
                                callees)));
        Primal main = new Primal(shadows.main(), known.main(), classes.main(), activity.main(), activeParams, callees);
        PerMethod<Primal> program = new PerMethod<>(main, all);
        callees.know(program);
        return program;
    }

    private Primal(
            Shadows.Result shadows,
            MethodFacts known,
            AliasClasses classes,
            Activity activity,
            List<Integer> activeParams,
            Callees callees) {
        this.callees = callees;
        this.shadows = shadows;
        this.classes = classes;
        this.activity = activity;
        this.activeParams = List.copyOf(activeParams);
        definitions = known.definitions();
        inductions = new Inductions(definitions);
        facts = known.facts();
        masks = known.masks();
        companions = new Companions(method().body(), definitions);
        number(method().body());
        shadows.shadows().forEach((reference, shadow) -> {
            if (shadow instanceof Value) {
                shadowRegions.put(shadow, classes.of(reference) + shadows.offset());
            }
        });
    }

    private void number(Block block) {
        for (int k = 0; k < block.nodes().size(); k++) {
            places.put(block.nodes().get(k), k);
            Nodes.regions(block.nodes().get(k)).forEach(this::number);
        }
    }

    public SsaMethod method() {
        return shadows.method();
    }

    /** What the method returns, the shadows of arrays last; none for void. */
    List<Operand> results() {
        return method().body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .toList();
    }

    /** The places of those results that carry a derivative. */
    List<Integer> activeResults() {
        List<Operand> results = results();
        return IntStream.range(0, results.size())
                .filter(k -> isActive(results.get(k)))
                .boxed()
                .toList();
    }

    Callees callees() {
        return callees;
    }

    /** A number larger than those of all regions, shadows included. */
    int regionBound() {
        return 2 * classes.bound();
    }

    public Definitions definitions() {
        return definitions;
    }

    public Inductions inductions() {
        return inductions;
    }

    public Facts facts() {
        return facts;
    }

    /** Whether the node's adjoint may be zero where its partial by operand {@code k} is infinite or NaN. */
    public boolean absorbs(Node.Apply node, int k) {
        return masks.absorbs(node, k);
    }

    public List<Integer> activeParams() {
        return activeParams;
    }

    /** Whether the value carries an adjoint. */
    public boolean isActive(Operand operand) {
        return activity.isActive(operand);
    }

    /** Whether elements of the arrays that this memory describes carry adjoints. */
    public boolean isActiveMemory(Operand memory) {
        return activity.isActive(Activity.region(memory)) && ((MemoryType) memory.type()).element() instanceof Scalar;
    }

    /** The shadow of a reference to an active array. */
    public Operand shadow(Operand reference) {
        return requireNonNull(shadows.shadows().get((Value) reference));
    }

    /** The memory type of the adjoints of the elements that this memory describes. */
    public MemoryType shadowMemory(Operand memory) {
        return shadows.shadow((MemoryType) memory.type());
    }

    /** The memory type of the adjoints of an array parameter's numbers. */
    public MemoryType shadowMemoryOfParam(Value param) {
        return new MemoryType(Scalar.DOUBLE, classes.leaf(param) + shadows.offset());
    }

    /** The region of the arrays that a reference, primal or shadow, may name. */
    public int region(Value reference) {
        Integer shadow = shadowRegions.get(reference);
        return shadow == null ? classes.of(reference) : shadow;
    }

    /** Values that the primal computes beside what a node reads or gives. */
    Companions companions() {
        return companions;
    }

    /** Where a node stands in its block. */
    public int place(Node node) {
        return Optional.ofNullable(places.get(node)).orElseThrow();
    }

    /** Whether a region holds adjoints. */
    public boolean isShadowRegion(int region) {
        return region >= shadows.offset();
    }

    /** Whether the value is a shadow reference. */
    public boolean isShadow(Value reference) {
        return shadowRegions.containsKey(reference);
    }

    /** The regions of the arrays that can be reached from a reference: its own, those of its rows, and so on. */
    public List<Integer> regionsBelow(Value reference) {
        List<Integer> regions = new ArrayList<>();
        int shift = isShadow(reference) ? shadows.offset() : 0;
        int id = region(reference) - shift;
        regions.add(id + shift);
        for (Type at = ((ArrayType) reference.type()).element(); at instanceof ArrayType inner; at = inner.element()) {
            id = classes.rows(id);
            regions.add(id + shift);
        }
        return regions;
    }

    /** Whether a reference leaves the block it is defined in: through a phi, a loop, or an array of references. */
    public boolean escapes(Value reference) {
        boolean[] found = {false};
        escapes(method().body(), reference, found);
        return found[0];
    }

    private static void escapes(Block block, Value reference, boolean[] found) {
        found[0] |= block.yields().contains(reference);
        for (Node node : block.nodes()) {
            if (node instanceof Node.Store store) {
                found[0] |= store.value().equals(reference);
            } else if (node instanceof Node.Call call) {
                found[0] |= call.arguments().contains(reference);
            } else if (node instanceof Node.Loop loop) {
                found[0] |= loop.inits().contains(reference);
            }
            Nodes.regions(node).forEach(region -> escapes(region, reference, found));
        }
    }

    /** Whether the reverse sweep has something to do for this node. */
    public boolean isActive(Node node) {
        if (node instanceof Node.Apply n) {
            return isActive(n.out());
        } else if (node instanceof Node.Load n) {
            return n.out().type() instanceof Scalar && isActive(n.out()) && isActiveMemory(n.memory());
        } else if (node instanceof Node.Store n) {
            return isActiveMemory(n.memory());
        } else if (node instanceof Node.Accumulate n) {
            return isActiveMemory(n.memory()) && isActive(n.value());
        } else if (node instanceof Node.Segment n) {
            return isActive(n.out());
        } else if (node instanceof Node.Call n) {
            return callees.isActive(n.callee());
        } else if (node instanceof Node.If || node instanceof Node.Loop) {
            return node.outs().stream().anyMatch(this::isActive)
                    || Nodes.regions(node).stream()
                            .anyMatch(r -> r.nodes().stream().anyMatch(this::isActive));
        }
        return false;
    }

    /** The out of a loop that counts its rounds, one left by a break included. */
    public Value trips(Node.Loop loop) {
        return loop.outs().get(counter(loop));
    }

    /** The argument that counts the rounds before the current one. */
    public Value tripCounter(Node.Loop loop) {
        return loop.args().get(counter(loop));
    }

    private int counter(Node.Loop loop) {
        for (int k = 0; k < loop.args().size(); k++) {
            if (inductions.isCounter(loop, k)) {
                return k;
            }
        }
        throw new IllegalStateException("a loop without a trip count: " + loop.args());
    }

    /** The loops whose body or header holds the block, innermost first, no further out than {@code scope}. */
    public List<Node.Loop> loopsAround(Block block, Block scope) {
        List<Node.Loop> loops = new ArrayList<>();
        Block at = block;
        while (at != scope) {
            Node owner = definitions.owner(at).orElseThrow();
            if (owner instanceof Node.Loop loop) {
                loops.add(loop);
            }
            at = definitions.home(owner);
        }
        return loops;
    }

    static boolean isReference(Type type) {
        return type instanceof ArrayType;
    }
}
