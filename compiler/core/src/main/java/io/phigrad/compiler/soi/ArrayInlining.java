package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A local array that one loop defines element by element, {@code t[i] = e(i)} for all i, and that is only read afterwards, is
 * {@code Array(i, n; e(i))}: its elements are computed where they are read, and the array goes. What is stored must depend
 * on nothing but the index, values from before the loop, and memory that the method never writes, so that the bits stay.
 */
public final class ArrayInlining {
    private final SsaMethod method;
    private final Definitions definitions;
    private final Inductions inductions;
    private final Set<Integer> written = new HashSet<>();

    private ArrayInlining(SsaMethod method) {
        this.method = method;
        this.definitions = new Definitions(method.body());
        this.inductions = new Inductions(definitions);
        Nodes.walk(method.body(), node -> {
            if (!(node instanceof Node.If) && !(node instanceof Node.Loop)) {
                node.outs().stream()
                        .filter(out -> out.type() instanceof MemoryType)
                        .forEach(out -> written.add(Activity.region(out)));
            }
        });
    }

    /**
     * An array and what defines it.
     *
     * @param slice the nodes of the loop's body that compute what is stored
     */
    private record Definition(Node.Allocate array, Node.Loop loop, Value index, Operand element, List<Node> slice) {}

    /** The arrays of a method that can be inlined, by the references that name them. */
    public static List<Value> candidates(SsaMethod method) {
        ArrayInlining inlining = new ArrayInlining(method);
        List<Value> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Allocate array && inlining.map(array).isPresent()) {
                found.add(array.out());
            }
        });
        return found;
    }

    /** The method without an array; empty if its elements cannot be computed where they are read. */
    public static Optional<SsaMethod> of(SsaMethod method, Value array) {
        ArrayInlining inlining = new ArrayInlining(method);
        return inlining.definitions
                .node(array)
                .filter(Node.Allocate.class::isInstance)
                .flatMap(node -> inlining.map((Node.Allocate) node))
                .map(inlining::inlined);
    }

    private SsaMethod inlined(Definition map) {
        NewValues ids = new NewValues(method);
        Map<Value, Operand> instead = new HashMap<>();
        Rewrite rewrite = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                if (!(node instanceof Node.Load load)
                        || !load.array().equals(map.array().out())) {
                    return List.of(node);
                }
                Copies here = new Copies(ids);
                here.put(map.index(), load.index());
                List<Node> nodes = here.of(map.slice());
                instead.put(load.out(), here.of(map.element()));
                return nodes;
            }
        };
        SsaMethod read = rewrite.apply(method);
        Block body = Substitution.of(instead).apply(read.body());
        return Cleanup.of(
                MemoryThreading.keepingYields(new SsaMethod(method.name(), method.params(), method.memories(), body)));
    }

    private Optional<Definition> map(Node.Allocate array) {
        if (array.sizes().size() != 1 || array.nextMemories().size() != 1) {
            return Optional.empty();
        }
        Optional<Node.Store> store = onlyStore(array);
        return store.flatMap(s -> loop(array, s)).flatMap(loop -> map(array, loop, store.get()));
    }

    /** The one node that writes the array, if all others that name it read it after that node's loop. */
    private Optional<Node.Store> onlyStore(Node.Allocate array) {
        List<Node> writers = new ArrayList<>();
        boolean[] escapes = {false};
        int region = Activity.region(array.nextMemories().get(0));
        Nodes.walk(method.body(), node -> {
            boolean names = Nodes.operands(node).contains(array.out());
            boolean writes = !(node instanceof Node.If)
                    && !(node instanceof Node.Loop)
                    && node != array
                    && node.outs().stream()
                            .anyMatch(out -> out.type() instanceof MemoryType && Activity.region(out) == region);
            if (writes) {
                writers.add(node);
            }
            boolean reads = node instanceof Node.Load load && load.array().equals(array.out());
            escapes[0] |= names && !writes && !reads && !(node instanceof Node.Length);
        });
        boolean isAlone = !escapes[0] && writers.size() == 1 && isNowhereYielded(array.out());
        return isAlone
                        && writers.get(0) instanceof Node.Store store
                        && store.array().equals(array.out())
                ? Optional.of(store)
                : Optional.empty();
    }

    private boolean isNowhereYielded(Value reference) {
        boolean[] yielded = {method.body().yields().contains(reference)};
        Nodes.walk(method.body(), node -> {
            Nodes.regions(node).forEach(region -> yielded[0] |= region.yields().contains(reference));
            yielded[0] |= node instanceof Node.Loop loop && loop.inits().contains(reference);
        });
        return !yielded[0];
    }

    /** The loop around the store, if it runs over the whole array once, beside the allocation. */
    private Optional<Node.Loop> loop(Node.Allocate array, Node.Store store) {
        return definitions
                .owner(definitions.home(store))
                .filter(Node.Loop.class::isInstance)
                .map(Node.Loop.class::cast)
                .filter(loop -> definitions.home(loop) == definitions.home(array))
                .filter(loop -> inductions
                        .counted(loop)
                        .filter(counted -> isWhole(counted, loop, array, store))
                        .isPresent());
    }

    private static boolean isWhole(Counted counted, Node.Loop loop, Node.Allocate array, Node.Store store) {
        return counted.step() == 1
                && counted.test() == Op.LT
                && counted.init() instanceof Constant c
                && c.is(0)
                && counted.bound().equals(array.sizes().get(0))
                && store.index().equals(loop.args().get(counted.arg()));
    }

    private Optional<Definition> map(Node.Allocate array, Node.Loop loop, Node.Store store) {
        Value index = (Value) store.index();
        Set<Value> inside = LoopValues.of(loop);
        Set<Value> needed = new LinkedHashSet<>();
        List<Node> slice = new ArrayList<>();
        note(store.value(), inside, needed);
        List<Node> nodes = new ArrayList<>(loop.header().nodes());
        nodes.addAll(loop.body().nodes());
        for (int at = nodes.size() - 1; at >= 0; at--) {
            Node node = nodes.get(at);
            if (node.outs().stream().anyMatch(needed::contains)) {
                if (!isSettled(node)) {
                    return Optional.empty();
                }
                Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> note(operand, inside, needed));
                slice.add(0, node);
            }
        }
        boolean onlyIndex = loop.args().stream().noneMatch(arg -> !arg.equals(index) && needed.contains(arg));
        boolean guarded = slice.stream().anyMatch(node -> readsAsMuch(node, index, array));
        return onlyIndex && areReadAfter(array, loop, guarded)
                ? Optional.of(new Definition(array, loop, index, store.value(), slice))
                : Optional.empty();
    }

    private static void note(Operand operand, Set<Value> inside, Set<Value> needed) {
        if (operand instanceof Value v && inside.contains(v)) {
            needed.add(v);
        }
    }

    /** Whether the node computes the same wherever its operands are known: nothing that it reads is ever written. */
    private boolean isSettled(Node node) {
        boolean[] settled = {Copies.canCopy(node)};
        Nodes.walk(
                new Block(List.of(node), List.of()),
                inner -> settled[0] &=
                        !(inner instanceof Node.Load load) || !written.contains(Activity.region(load.memory())));
        return settled[0];
    }

    /** Whether a node reads an array of the same length at the same index: then that throws where this array would. */
    private boolean readsAsMuch(Node node, Value index, Node.Allocate array) {
        return node instanceof Node.Load load
                && load.index().equals(index)
                && definitions
                        .node(array.sizes().get(0))
                        .filter(size -> size instanceof Node.Length length
                                && length.array().equals(load.array()))
                        .isPresent();
    }

    /**
     * Whether every element is read from what the loop leaves, and in range: an exception must not give way to a number.
     *
     * @param guarded whether reading out of range throws anyway
     */
    private boolean areReadAfter(Node.Allocate array, Node.Loop loop, boolean guarded) {
        boolean[] after = {true};
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Load load && load.array().equals(array.out())) {
                after[0] &= load.memory() instanceof Value memory && loop.outs().contains(memory);
                after[0] &= guarded || isInRange(load.index(), array.sizes().get(0));
            }
        });
        return after[0];
    }

    /** Whether an index counts a loop from zero or more up to the size. */
    private boolean isInRange(Operand index, Operand size) {
        Optional<Node.Loop> loop =
                definitions.node(index).filter(Node.Loop.class::isInstance).map(Node.Loop.class::cast);
        return loop.flatMap(inductions::counted)
                .filter(counted -> counted.step() == 1
                        && counted.test() == Op.LT
                        && counted.bound().equals(size)
                        && counted.init() instanceof Constant c
                        && (int) c.number().orElseThrow() >= 0
                        && loop.get().args().get(counted.arg()).equals(index))
                .isPresent();
    }
}
