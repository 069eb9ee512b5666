package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Renaming;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reverse mode over structured SSA (Griewank and Walther 2008, chapter 3): the forward sweep, then the reverse
 * sweep, in one program.
 */
public final class Adjoint {
    private final Primal primal;
    private final SsaBuilder builder;
    private final Map<Integer, Variable> memories = new LinkedHashMap<>();
    private final List<Value> entries = new ArrayList<>();
    private Map<Value, Integer> tapes = Map.of();

    private Adjoint(Primal primal) {
        this.primal = primal;
        this.builder = new SsaBuilder(Nodes.nextId(primal.method()));
    }

    /**
     * The kernel's program: it yields the value if asked for, then the adjoints of the active scalar parameters,
     * then the memories of the active array parameters' adjoints.
     *
     * @param pairs the methods that it calls
     * @param runsAgain loops whose rounds the reverse sweep should run again, where it can
     * @param checkpointing empty if loops store all their rounds
     */
    public static Sweeps of(
            PerMethod<Primal> program,
            AdjointPair.All pairs,
            boolean withValue,
            Predicate<Node.Loop> runsAgain,
            Optional<Checkpointing> checkpointing) {
        Primal main = program.main();
        Scope scope = new Planner(main, runsAgain, checkpointing).plan();
        Adjoint adjoint = new Adjoint(main);
        SsaMethod method = adjoint.build(scope, pairs, withValue, checkpointing.orElse(Checkpointing.byDefault()));
        return new Sweeps(method, storing(main, scope), adjoint.tapes);
    }

    /**
     * Both sweeps.
     *
     * @param storing the loops whose rounds store values, those that are run again left out
     * @param tapes the regions of memory in which values are stored
     */
    public record Sweeps(SsaMethod method, Set<Node.Loop> storing, Map<Value, Integer> tapes) {
        public Sweeps {
            tapes = Map.copyOf(tapes);
        }

        /** The values that still have a tape where lowering has made another program of the sweeps. */
        public Set<Value> storedIn(SsaMethod kernel) {
            Set<Integer> grown = new HashSet<>(); // lowering's own scratch arrays never grow
            Set<Integer> written = new HashSet<>();
            Nodes.walk(kernel.body(), node -> {
                if (node instanceof Node.Grow grow) {
                    grown.add(((MemoryType) grow.nextMemory().type()).region());
                } else if (node instanceof Node.Store store) {
                    written.add(((MemoryType) store.out().type()).region());
                }
            });
            written.retainAll(grown);
            Set<Value> stored = new HashSet<>(tapes.keySet());
            stored.removeIf(value -> !written.contains(tapes.get(value)));
            return Set.copyOf(stored);
        }
    }

    private static Set<Node.Loop> storing(Primal primal, Scope scope) {
        Set<Node.Loop> loops = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Value value : scope.stored()) {
            primal.definitions().block(value).ifPresent(block -> loops.addAll(primal.loopsAround(block, scope.body())));
        }
        return loops;
    }

    private SsaMethod build(Scope scope, AdjointPair.All pairs, boolean withValue, Checkpointing checkpointing) {
        entries.addAll(Memories.declare(primal, builder, memories));
        Optional<Stacks> stacks = pairs.usesStacks() ? Optional.of(emptyStacks(pairs.layout())) : Optional.empty();
        Store store = new Store(primal, builder, Memories.bound(memories), stacks);
        store.open(scope);
        Snapshots snapshots = new Snapshots(primal, builder, store, memories, checkpointing);
        ForwardSweep forward = new ForwardSweep(primal, builder, store, memories, snapshots);
        Frame frame = Frame.outermost();
        primal.method().params().forEach(param -> frame.put(param, param));
        forward.run(scope, frame);
        Operand result = primal.results().get(0);
        ReverseSweep reverse = new ReverseSweep(primal, builder, store, memories, forward, snapshots);
        for (int k : primal.activeParams()) {
            Value param = primal.method().params().get(k);
            if (primal.isActive(param)) {
                reverse.declare(param);
            }
        }
        reverse.region(scope.body(), frame, scope, List.of(new ReverseSweep.Seed(result, Constant.of(1.0))));
        List<Operand> yields = new ArrayList<>();
        if (withValue) {
            yields.add(frame.get(result));
        }
        yields.addAll(adjoints(reverse));
        Block body = new Renaming(reverse.names()).apply(builder.finish(yields));
        entries.addAll(store.memories());
        tapes = store.regions();
        return new SsaMethod(primal.method().name(), primal.method().params(), entries, body);
    }

    private Stacks emptyStacks(Stacks.Layout layout) {
        entries.addAll(layout.declare(builder, memories));
        Variable heights = requireNonNull(memories.get(layout.heights().region()));
        Operand size = Constant.of(layout.types().size());
        Operand array = builder.allocate(Stacks.heightsType(), List.of(size), List.of(heights), "tops");
        return new Stacks(layout, builder, memories, array);
    }

    private List<Operand> adjoints(ReverseSweep reverse) {
        List<Operand> scalars = new ArrayList<>();
        List<Operand> arrays = new ArrayList<>();
        for (int k : primal.activeParams()) {
            Value param = primal.method().params().get(k);
            if (param.type() instanceof ArrayType) {
                Operand memory = builder.read(requireNonNull(
                        memories.get(primal.shadowMemoryOfParam(param).region())));
                if (!arrays.contains(memory)) {
                    arrays.add(memory);
                }
            } else {
                scalars.add(primal.isActive(param) ? reverse.adjoint(param) : Constant.of(0.0));
            }
        }
        scalars.addAll(arrays);
        return scalars;
    }
}
