package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.Literals;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.StaticFields;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides which values become part of the expression that uses them.
 *
 * <p>A value used once is computed where it is used, if nothing between may change it: what reads memory does not
 * pass a write to its alias class, and what reads memory or may throw does not pass a guard. Nothing enters a loop.
 * A branch that only chooses a value becomes {@code c ? a : b}, {@code a && b} or {@code a || b}.
 */
final class Inlining {
    // in characters, roughly
    private static final int WIDEST = 66;
    private static final int WIDEST_STATEMENT = 80;
    private static final int WIDEST_NAMED = 20;
    private static final int WIDEST_CONDITIONAL = 56;

    private final Needs needs;
    private final Set<Value> always;
    private final Set<Value> late;
    private final Choices choices;
    private final Set<Value> pinned = new HashSet<>();
    private Set<Value> inlined = new HashSet<>();
    private Set<Value> expressions = new HashSet<>();
    /** Values that may still become part of a later expression. */
    private Map<Value, Reach> pending = new LinkedHashMap<>();

    /**
     * @param always values that are recomputed wherever they are used
     * @param late values that are computed at the end of their block, which yields them
     */
    Inlining(SsaMethod method, Needs needs, Set<Value> always, Set<Value> late) {
        this.needs = needs;
        this.always = new HashSet<>(always);
        this.late = late;
        choices = new Choices(needs);
        Nodes.walk(method.body(), this::findLengths);
        walk(method.body());
        Reach result = new Reach();
        method.body().yields().forEach(y -> consume(y, result, WIDEST_STATEMENT));
    }

    boolean isInlined(Value value) {
        return inlined.contains(value) || always.contains(value) || late.contains(value);
    }

    /** Whether the branch is written as an expression. */
    boolean isExpression(Node.If branch) {
        return !branch.outs().isEmpty() && expressions.contains(branch.outs().get(0));
    }

    /** {@code x.length} is written wherever it is needed, unless the user gave it a name and uses that often. */
    private void findLengths(Node node) {
        if (node instanceof Node.Length length
                && needs.needs(length.out())
                && needs.copyUses(length.out()) == 0
                && (length.out().name().isEmpty() || needs.uses(length.out()) == 1)
                && length.array() instanceof Value array
                && (needs.isParameter(array) || needs.uses(array) > 1)) {
            always.add(length.out());
            pinned.add(array);
        }
        if (node instanceof Node.StaticRead read && read.field().equals(StaticFields.ASSERTIONS)) {
            always.add(read.out());
        }
    }

    private void walk(Block block) {
        block.nodes().stream().filter(needs::needs).filter(n -> !isLate(n)).forEach(this::visit);
        block.nodes().stream().filter(this::isLate).forEach(n -> pure(n, new Reach()));
    }

    private boolean isLate(Node node) {
        return node instanceof Node.Apply apply && late.contains(apply.out());
    }

    private void visit(Node node) {
        Reach reach = new Reach();
        if (node instanceof Node.If branch) {
            if (tryExpression(branch, reach)) {
                define(branch.outs().stream().filter(needs::needs).findFirst().orElseThrow(), reach, false);
                return;
            }
            consume(branch.condition(), reach, WIDEST_STATEMENT);
            nested(branch.then());
            nested(branch.otherwise());
        } else if (node instanceof Node.Loop loop) {
            pending.clear();
            walk(loop.header());
            consume(loop.proceed(), reach, WIDEST_STATEMENT);
            walk(loop.body());
            consume(loop.stop(), new Reach(), WIDEST_STATEMENT);
            pending.clear();
        } else if (node instanceof Node.Grow grow) {
            consume(grow.size(), reach, WIDEST_NAMED);
            forgetLoads(((MemoryType) grow.nextMemory().type()).region());
            forgetNamesakes(grow.out());
        } else if (isPure(node)) {
            Value out = node.outs().get(0);
            if (!always.contains(out)) {
                pure(node, reach);
                define(out, reach, false);
            }
        } else {
            Nodes.operands(node).forEach(o -> consume(o, reach, WIDEST_STATEMENT));
            for (Value out : node.outs()) {
                if (out.type() instanceof MemoryType memory) {
                    forgetLoads(memory.region());
                }
            }
        }
    }

    private void nested(Block block) {
        pending.clear();
        walk(block);
        pending.clear();
    }

    /** Whether the node is a part of an expression. */
    static boolean isPure(Node node) {
        return node instanceof Node.Apply
                || node instanceof Node.Load
                || node instanceof Node.Length
                || node instanceof Node.Invoke
                || node instanceof Node.StaticRead;
    }

    private void pure(Node node, Reach reach) {
        Nodes.operands(node).forEach(o -> consume(o, reach, WIDEST));
        if (node instanceof Node.Load load) {
            reach.regions.add(((MemoryType) load.memory().type()).region());
            reach.guarded = true;
            reach.width += 2;
        } else if (node instanceof Node.Apply apply) {
            reach.width += width(apply.op());
            reach.guarded |= apply.op().mayThrow(apply.out().type());
        }
    }

    /** @param result whether this is what a branch yields */
    private void define(Value out, Reach reach, boolean result) {
        boolean once = needs.uses(out) == 1 && (result || needs.copyUses(out) == 0);
        boolean readable = result || out.name().isEmpty() || reach.width <= WIDEST_NAMED;
        if (once && readable && !pinned.contains(out)) {
            pending.put(out, reach);
        } else {
            forgetNamesakes(out);
        }
    }

    /** What reads an older version of a variable comes before the variable's assignment. */
    private void forgetNamesakes(Value out) {
        if (!out.name().isEmpty()) {
            pending.values()
                    .removeIf(
                            r -> r.leaves.stream().anyMatch(leaf -> leaf.name().equals(out.name())));
        }
    }

    private void forgetLoads(int region) {
        pending.values().removeIf(r -> r.regions.contains(region));
    }

    private void consume(Operand operand, Reach user, int widest) {
        if (operand instanceof Value v && !(v.type() instanceof MemoryType)) {
            Reach reach = pending.get(v);
            if (reach != null && user.width + reach.width <= widest) {
                pending.remove(v);
                inlined.add(v);
                user.add(reach);
                return;
            }
            if (always.contains(v)) {
                Nodes.operands(needs.definition(v)).forEach(o -> {
                    if (o instanceof Value leaf) {
                        user.leaves.add(leaf);
                    }
                });
            } else {
                user.leaves.add(v);
            }
            user.width += Math.max(2, v.name().length());
        } else if (operand instanceof Constant c && !(c.type() instanceof MemoryType)) {
            user.width += Literals.text(c).length();
        }
    }

    private static int width(Op op) {
        return switch (op.form()) {
            case INFIX -> 2 + op.symbol().length();
            case PREFIX -> 1;
            case TERNARY -> 6;
            case CONVERSION -> 2;
            case METHOD -> 3 + op.symbol().length();
            case OBJECTS -> 10 + op.symbol().length();
            case DOUBLE_TEST, MATH -> 7 + op.symbol().length();
            case CHECKPOINTS -> 14 + op.symbol().length();
            case STRICT_MATH -> 13 + op.symbol().length();
        };
    }

    private boolean tryExpression(Node.If branch, Reach reach) {
        int at = choices.of(branch);
        if (at < 0) {
            return false;
        }
        Map<Value, Reach> pendingBefore = new LinkedHashMap<>(pending);
        Set<Value> inlinedBefore = new HashSet<>(inlined);
        Set<Value> expressionsBefore = new HashSet<>(expressions);
        consume(branch.condition(), reach, WIDEST);
        if (side(branch.then(), at, reach)
                && side(branch.otherwise(), at, reach)
                && reach.width <= WIDEST_CONDITIONAL) {
            reach.guarded = true;
            expressions.add(branch.outs().get(0));
            return true;
        }
        pending = pendingBefore;
        inlined = inlinedBefore;
        expressions = expressionsBefore;
        reach.regions.clear();
        reach.leaves.clear();
        reach.width = 0;
        return false;
    }

    /** Whether one side of a branch is a single expression; what stands pending outside may move into it. */
    private boolean side(Block block, int at, Reach reach) {
        Map<Value, Reach> outside = pending;
        pending = new LinkedHashMap<>();
        outside.forEach((value, r) -> {
            if (!r.guarded) {
                pending.put(value, r);
            }
        });
        Set<Value> movable = new HashSet<>(pending.keySet());
        boolean single = true;
        Map<Value, Node> inside = new HashMap<>();
        for (Node node : block.nodes()) {
            if (!needs.needs(node)) {
                continue;
            }
            Reach own = new Reach();
            if (isPure(node)) {
                Value out = node.outs().get(0);
                if (always.contains(out)) {
                    continue;
                }
                pure(node, own);
                define(out, own, out.equals(block.yields().get(at)));
                inside.put(out, node);
            } else if (node instanceof Node.If nested && tryExpression(nested, own)) {
                Value out =
                        nested.outs().stream().filter(needs::needs).findFirst().orElseThrow();
                define(out, own, out.equals(block.yields().get(at)));
                inside.put(out, nested);
            } else {
                single = false;
                break;
            }
        }
        if (single) {
            consume(block.yields().get(at), reach, WIDEST);
            single = inlined.containsAll(inside.keySet());
        }
        movable.removeAll(pending.keySet());
        pending = outside;
        movable.forEach(pending::remove);
        return single;
    }
}
