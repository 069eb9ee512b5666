package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values and nodes some effect or result of a method needs, and how often each value is used by those. */
final class Needs {
    private final Set<Value> values = new HashSet<>();
    private final Map<Value, Node> definitions = new HashMap<>();
    private final Map<Value, Integer> uses = new HashMap<>();
    private final Map<Value, Integer> copyUses = new HashMap<>();
    private final Map<Value, List<Value>> opposites = new HashMap<>();
    private final Set<Value> yieldedWhereDefined = new HashSet<>();
    private boolean changed;

    Needs(SsaMethod method) {
        Nodes.walk(method.body(), node -> {
            node.outs().forEach(out -> definitions.put(out, node));
            if (node instanceof Node.Apply n && n.op() == Op.NOT && n.in().get(0) instanceof Value v) {
                opposites.computeIfAbsent(v, x -> new ArrayList<>()).add(n.out());
                opposites.computeIfAbsent(n.out(), x -> new ArrayList<>()).add(v);
            }
            if (node instanceof Node.Loop loop) {
                loop.args().forEach(arg -> definitions.put(arg, node));
            }
        });
        need(method.body().yields());
        do {
            changed = false;
            mark(method.body());
        } while (changed);
        count(method.body());
        method.body().yields().forEach(this::use);
    }

    boolean needs(Value value) {
        return values.contains(value);
    }

    /** The node that defines the value: for an arg, its loop. Parameters have none. */
    Node definition(Value value) {
        Node node = definitions.get(value);
        if (node == null) {
            throw new IllegalStateException("no node defines " + value);
        }
        return node;
    }

    /** Values that are true where this one is false, and false where it is true. */
    List<Value> opposites(Value condition) {
        return opposites.getOrDefault(condition, List.of());
    }

    boolean isParameter(Value value) {
        return !definitions.containsKey(value);
    }

    /** How many operands name the value, yields included. */
    int uses(Value value) {
        return uses.getOrDefault(value, 0);
    }

    /** How many of these uses are inits, yields of statements, or next values of loops. */
    int copyUses(Value value) {
        return copyUses.getOrDefault(value, 0);
    }

    /** Whether the block that defines the value also yields it. */
    boolean isYieldedWhereDefined(Value value) {
        return yieldedWhereDefined.contains(value);
    }

    boolean needs(Node node) {
        if (isEffect(node) || node.outs().stream().anyMatch(values::contains)) {
            return true;
        }
        return Nodes.regions(node).stream()
                .anyMatch(region -> region.nodes().stream().anyMatch(this::needs));
    }

    private static boolean isEffect(Node node) {
        return node instanceof Node.Store
                || node instanceof Node.Accumulate
                || node instanceof Node.Fill
                || node instanceof Node.Grow
                || node instanceof Node.Throw
                || node instanceof Node.Call call
                        && (call.throwing() || !call.nextMemories().isEmpty());
    }

    private void need(Operand operand) {
        if (operand instanceof Value v && !(v.type() instanceof MemoryType)) {
            changed |= values.add(v);
        }
    }

    private void need(Iterable<Operand> operands) {
        operands.forEach(this::need);
    }

    private void mark(Block block) {
        for (int at = block.nodes().size() - 1; at >= 0; at--) {
            Node node = block.nodes().get(at);
            if (!needs(node)) {
                continue;
            }
            if (node instanceof Node.If branch) {
                need(branch.condition());
                for (int k = 0; k < branch.outs().size(); k++) {
                    if (values.contains(branch.outs().get(k))) {
                        need(branch.then().yields().get(k));
                        need(branch.otherwise().yields().get(k));
                    }
                }
            } else if (node instanceof Node.Loop loop) {
                mark(loop);
            } else {
                need(Nodes.operands(node));
            }
            Nodes.regions(node).forEach(this::mark);
        }
    }

    private void mark(Node.Loop loop) {
        need(loop.proceed());
        need(loop.stop());
        for (int k = 0; k < loop.args().size(); k++) {
            if (values.contains(loop.outs().get(k))) {
                need(loop.args().get(k));
            }
            if (values.contains(loop.args().get(k))) {
                need(loop.inits().get(k));
                need(loop.next().get(k));
            }
        }
    }

    private void use(Operand operand) {
        if (operand instanceof Value v) {
            uses.merge(v, 1, Integer::sum);
        }
    }

    private void useInCopy(Operand operand) {
        if (operand instanceof Value v) {
            uses.merge(v, 1, Integer::sum);
            copyUses.merge(v, 1, Integer::sum);
        }
    }

    private void count(Block block) {
        Set<Operand> yields = new HashSet<>(block.yields());
        block.nodes().stream()
                .flatMap(node -> node.outs().stream())
                .filter(yields::contains)
                .forEach(yieldedWhereDefined::add);
        for (Node node : block.nodes()) {
            if (!needs(node)) {
                continue;
            }
            if (node instanceof Node.If branch) {
                use(branch.condition());
                for (int k = 0; k < branch.outs().size(); k++) {
                    if (values.contains(branch.outs().get(k))) {
                        useInCopy(branch.then().yields().get(k));
                        useInCopy(branch.otherwise().yields().get(k));
                    }
                }
            } else if (node instanceof Node.Loop loop) {
                use(loop.proceed());
                use(loop.stop());
                for (int k = 0; k < loop.args().size(); k++) {
                    if (values.contains(loop.args().get(k))) {
                        useInCopy(loop.inits().get(k));
                        useInCopy(loop.next().get(k));
                    }
                }
            } else {
                Nodes.operands(node).forEach(this::use);
            }
            Nodes.regions(node).forEach(this::count);
        }
    }
}
