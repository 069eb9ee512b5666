package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Renaming;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The adjoint of a method that is not inlined: a forward method, which does what the method does and pushes what its
 * reverse wants, and a reverse method, which pops that. Each activation of the one has its activation of the other,
 * so recursion costs no more than a fixed multiple of the method's own.
 */
public final class AdjointPair {
    private final Primal primal;
    private final String name;
    private final Scope scope;
    private final Stacks.Layout layout;

    private AdjointPair(String name, Primal primal, Scope scope, Stacks.Layout layout) {
        this.name = name;
        this.primal = primal;
        this.scope = scope;
        this.layout = layout;
    }

    static String forward(String callee) {
        return callee + "Forward";
    }

    static String reverse(String callee) {
        return callee + "Reverse";
    }

    /**
     * The methods that the kernels of a program call, and the stacks that they share.
     *
     * @param methods forward and reverse methods, and copies of methods without an adjoint
     */
    public record All(List<SsaMethod> methods, Stacks.Layout layout, boolean usesStacks) {
        public All {
            methods = List.copyOf(methods);
        }
    }

    public static All of(PerMethod<Primal> program) {
        Callees callees = program.main().callees();
        Map<String, Scope> plans = plans(callees);
        Set<Type> types = new LinkedHashSet<>();
        plans.values().forEach(plan -> plan.stored().forEach(value -> types.add(value.type())));
        Stacks.Layout layout =
                new Stacks.Layout(List.copyOf(types), program.main().regionBound());
        List<SsaMethod> methods = new ArrayList<>();
        callees.primals().forEach((name, primal) -> {
            if (callees.isActive(name)) {
                AdjointPair pair = new AdjointPair(name, primal, requireNonNull(plans.get(name)), layout);
                methods.add(pair.forward());
                methods.add(pair.reverse());
            } else {
                methods.add(copy(name, primal, layout));
            }
        });
        return new All(methods, layout, !plans.isEmpty());
    }

    /** What a reverse asks of its callers is part of their plans, so plans are made until none asks for more. */
    private static Map<String, Scope> plans(Callees callees) {
        Map<String, Scope> plans = new LinkedHashMap<>();
        boolean news = true;
        while (news) {
            news = false;
            for (Map.Entry<String, Primal> each : callees.primals().entrySet()) {
                if (callees.isActive(each.getKey())) {
                    Scope plan = new Planner(each.getValue(), loop -> false, Optional.empty()).planSplit();
                    plans.put(each.getKey(), plan);
                    news |= callees.ask(each.getKey(), plan.demanded());
                }
            }
        }
        return plans;
    }

    private static SsaMethod copy(String name, Primal primal, Stacks.Layout layout) {
        Scope nothing = new Scope(primal, primal.method().body(), Optional.empty(), Set.of(), true);
        return new AdjointPair(name, primal, nothing, layout)
                .sweep(name, primal.method().params());
    }

    private SsaMethod forward() {
        return sweep(forward(name), primal.method().params());
    }

    private SsaMethod sweep(String methodName, List<Value> primalParams) {
        SsaBuilder builder = new SsaBuilder(Nodes.nextId(primal.method()));
        Map<Integer, Variable> memories = new LinkedHashMap<>();
        List<Value> entries = Memories.declare(primal, builder, memories);
        entries.addAll(layout.declare(builder, memories));
        List<Value> params = new ArrayList<>(primalParams);
        Store store = store(builder, memories, params);
        store.open(scope);
        Frame frame = Frame.outermost();
        primalParams.forEach(param -> frame.put(param, param));
        Snapshots none = new Snapshots(primal, builder, store, memories, Checkpointing.byDefault());
        new ForwardSweep(primal, builder, store, memories, none).run(scope, frame);
        List<Operand> yields = primal.result().map(frame::get).stream().toList();
        entries.addAll(store.memories());
        return new SsaMethod(methodName, params, entries, builder.finish(yields));
    }

    /** The methods of a pair take the heights of the stacks as their last parameter. */
    private Store store(SsaBuilder builder, Map<Integer, Variable> memories, List<Value> params) {
        Optional<Stacks> stacks = Optional.empty();
        if (primal.callees().isActive(name)) {
            Value heights = builder.fresh(Stacks.heightsType(), "tops");
            params.add(heights);
            stacks = Optional.of(new Stacks(layout, builder, memories, heights));
        }
        return new Store(primal, builder, Memories.bound(memories), stacks);
    }

    private SsaMethod reverse() {
        SsaBuilder builder = new SsaBuilder(Nodes.nextId(primal.method()));
        Map<Integer, Variable> memories = new LinkedHashMap<>();
        List<Value> entries = Memories.declare(primal, builder, memories);
        entries.addAll(layout.declare(builder, memories));
        Callees callees = primal.callees();
        Frame frame = Frame.outermost();
        List<Value> params = new ArrayList<>();
        for (int k : callees.asked(name)) {
            Value param = primal.method().params().get(k);
            params.add(param);
            frame.put(param, param);
        }
        List<ReverseSweep.Seed> seeds = new ArrayList<>();
        if (callees.takesAdjoint(name)) {
            Operand result = primal.result().orElseThrow();
            String stem = result instanceof Value v && !v.name().isEmpty() ? v.name() : "result";
            Value adjoint = builder.fresh(AdjointRules.adjointType(), stem + "Bar");
            params.add(adjoint);
            seeds.add(new ReverseSweep.Seed(result, adjoint));
        }
        Store store = store(builder, memories, params);
        store.open(scope);
        Snapshots none = new Snapshots(primal, builder, store, memories, Checkpointing.byDefault());
        ForwardSweep again = new ForwardSweep(primal, builder, store, memories, none);
        ReverseSweep sweep = new ReverseSweep(primal, builder, store, memories, again, none);
        List<Value> given = callees.given(name).stream()
                .map(k -> primal.method().params().get(k))
                .toList();
        given.forEach(sweep::declare);
        sweep.region(scope.body(), frame, scope, seeds);
        List<Operand> yields = given.stream().map(sweep::adjoint).toList();
        entries.addAll(store.memories());
        return new SsaMethod(reverse(name), params, entries, new Renaming(sweep.names()).apply(builder.finish(yields)));
    }
}
