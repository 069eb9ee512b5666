package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What depends on an active parameter (varied) and is needed for the result (useful); active is what is both.
 * The contents of arrays are judged by alias class.
 */
public final class Activity {
    private final SsaMethod method;
    private final Set<Value> varied = new HashSet<>();
    private final Set<Value> useful = new HashSet<>();
    private final Set<Integer> variedRegions;
    private final Set<Integer> usefulRegions;
    private final Map<String, Activity> callees;
    private boolean changed;

    private Activity(
            SsaMethod method, Set<Integer> variedRegions, Set<Integer> usefulRegions, Map<String, Activity> callees) {
        this.method = method;
        this.variedRegions = variedRegions;
        this.usefulRegions = usefulRegions;
        this.callees = callees;
    }

    /** For a method that calls no other. */
    public static Activity of(SsaMethod method, AliasClasses classes, List<Integer> activeParams) {
        return of(SsaProgram.of(method), new PerMethod<>(classes, Map.of()), activeParams)
                .main();
    }

    /** For each method of a program: what is active in some activation of it. */
    public static PerMethod<Activity> of(
            SsaProgram program, PerMethod<AliasClasses> classes, List<Integer> activeParams) {
        Set<Integer> variedRegions = new HashSet<>();
        Map<String, Activity> callees = new HashMap<>();
        Set<Integer> usefulRegions = new HashSet<>();
        PerMethod<Activity> activities =
                PerMethod.of(program, m -> new Activity(m, variedRegions, usefulRegions, callees));
        callees.putAll(activities.callees());
        Activity main = activities.main();
        for (int k : activeParams) {
            Value param = main.method.params().get(k);
            if (param.type() instanceof ArrayType) {
                variedRegions.add(classes.main().leaf(param));
            } else {
                main.varied.add(param);
            }
        }
        List<Activity> all = new ArrayList<>(List.of(main));
        all.addAll(activities.callees().values());
        repeat(all, activity -> activity.forward(activity.method.body()));
        main.method.body().yields().forEach(main::use);
        repeat(all, activity -> activity.backward(activity.method.body()));
        return activities;
    }

    /** Until nothing changes anywhere. */
    private static void repeat(List<Activity> all, Consumer<Activity> step) {
        do {
            all.forEach(activity -> activity.changed = false);
            all.forEach(step);
        } while (all.stream().anyMatch(activity -> activity.changed));
    }

    public boolean isVaried(Operand operand) {
        return operand instanceof Value v && varied.contains(v);
    }

    public boolean isActive(Operand operand) {
        return isVaried(operand) && useful.contains(operand);
    }

    /** Whether elements of arrays of this alias class are active. */
    public boolean isActive(int region) {
        return variedRegions.contains(region) && usefulRegions.contains(region);
    }

    /** The region that a version of memory belongs to. */
    public static int region(Operand memory) {
        return ((MemoryType) memory.type()).region();
    }

    private void vary(Value value) {
        changed |= varied.add(value);
    }

    private void vary(int region) {
        changed |= variedRegions.add(region);
    }

    private void forward(Block block) {
        for (Node node : block.nodes()) {
            forward(node);
        }
    }

    private void forward(Node node) {
        if (node instanceof Node.Apply n) {
            for (int k = 0; k < n.in().size(); k++) {
                if (isVaried(n.in().get(k)) && AdjointRules.carries(n, k)) {
                    vary(n.out());
                }
            }
        } else if (node instanceof Node.Segment n) {
            if (n.inputs().stream().anyMatch(this::isVaried)) {
                vary(n.out());
            }
        } else if (node instanceof Node.Load n) {
            if (n.out().type() instanceof Scalar && variedRegions.contains(region(n.memory()))) {
                vary(n.out());
            }
        } else if (node instanceof Node.Store n) {
            varyIf(n.value(), region(n.memory()));
        } else if (node instanceof Node.Accumulate n) {
            varyIf(n.value(), region(n.memory()));
        } else if (node instanceof Node.Call n) {
            Activity callee = callee(n);
            callee.varyAll(callee.method.params(), n.arguments(), this);
            varyAll(n.results(), callee.results(), callee);
        } else if (node instanceof Node.If n) {
            forward(n.then());
            forward(n.otherwise());
            varyAll(n.outs(), n.then().yields());
            varyAll(n.outs(), n.otherwise().yields());
        } else if (node instanceof Node.Loop n) {
            varyAll(n.args(), n.inits());
            forward(n.header());
            forward(n.body());
            varyAll(n.args(), n.next());
            varyAll(n.outs(), n.args());
        }
    }

    private void varyIf(Operand value, int region) {
        if (isVaried(value)) {
            vary(region);
        }
    }

    private Activity callee(Node.Call call) {
        return Objects.requireNonNull(callees.get(call.callee()), call.callee());
    }

    private List<Operand> results() {
        return method.body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .toList();
    }

    private void varyAll(List<Value> targets, List<? extends Operand> sources) {
        varyAll(targets, sources, this);
    }

    /** @param there the method whose values the sources are */
    private void varyAll(List<Value> targets, List<? extends Operand> sources, Activity there) {
        for (int k = 0; k < targets.size(); k++) {
            if (there.isVaried(sources.get(k))) {
                vary(targets.get(k));
            }
        }
    }

    private void use(Operand operand) {
        if (operand instanceof Value v && v.type().isFloating()) {
            changed |= useful.add(v);
        }
    }

    private void backward(Block block) {
        List<Node> nodes = block.nodes();
        for (int k = nodes.size() - 1; k >= 0; k--) {
            backward(nodes.get(k));
        }
    }

    private void backward(Node node) {
        if (node instanceof Node.Apply n) {
            for (int k = 0; k < n.in().size(); k++) {
                if (useful.contains(n.out()) && AdjointRules.carries(n, k)) {
                    use(n.in().get(k));
                }
            }
        } else if (node instanceof Node.Segment n) {
            if (useful.contains(n.out())) {
                n.inputs().forEach(this::use);
            }
        } else if (node instanceof Node.Load n) {
            if (useful.contains(n.out())) {
                changed |= usefulRegions.add(region(n.memory()));
            }
        } else if (node instanceof Node.Store n) {
            useIf(n.value(), region(n.memory()));
        } else if (node instanceof Node.Accumulate n) {
            useIf(n.value(), region(n.memory()));
        } else if (node instanceof Node.Call n) {
            Activity callee = callee(n);
            callee.useAll(n.results(), callee.results(), this);
            useAll(callee.method.params(), n.arguments(), callee);
        } else if (node instanceof Node.If n) {
            useAll(n.outs(), n.then().yields());
            useAll(n.outs(), n.otherwise().yields());
            backward(n.otherwise());
            backward(n.then());
        } else if (node instanceof Node.Loop n) {
            useAll(n.outs(), n.args());
            useAll(n.args(), n.next());
            useAll(n.args(), n.inits());
            useAll(n.outs(), n.inits());
            backward(n.body());
            backward(n.header());
        }
    }

    private void useIf(Operand value, int region) {
        if (usefulRegions.contains(region)) {
            use(value);
        }
    }

    private void useAll(List<Value> targets, List<? extends Operand> sources) {
        useAll(targets, sources, this);
    }

    /** @param there the method whose values the targets are */
    private void useAll(List<Value> targets, List<? extends Operand> sources, Activity there) {
        for (int k = 0; k < targets.size(); k++) {
            if (there.useful.contains(targets.get(k))) {
                use(sources.get(k));
            }
        }
    }
}
