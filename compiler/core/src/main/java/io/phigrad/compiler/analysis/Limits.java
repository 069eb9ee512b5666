package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Branches that take the limit of a stable form where the form has reached it: {@code t > 80 ? t : log1p(exp(t))} guards
 * against an overflow that softplus does not know, and is softplus everywhere, to the last bit of the value and of the
 * derivative. (A sigmoid reaches 1, but its derivative does not reach 0: such a branch stays.)
 */
final class Limits {
    /**
     * From here on {@code 1 + exp(-t)} is 1 and {@code t + exp(-t)} is t: {@code exp(-37) = 8.5e-17} is less than half of the
     * last place of 1, which is 1.1e-16.
     */
    private static final double REACHED = 37;

    private final Definitions definitions;
    private final Map<Value, Reached> forms = new HashMap<>();

    /**
     * Where a formula of {@code t} becomes what.
     *
     * @param above whether for large {@code t}, or for small
     */
    record Limit(boolean above, Kind kind) {}

    enum Kind {
        T,
        MINUS_T,
        EXP,
        EXP_MINUS
    }

    private record Reached(Operand t, List<Limit> limits) {}

    /** That a number is beyond a bound: above it, or below. */
    private record Beyond(Operand number, boolean above, double bound) {}

    Limits(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Notes that a value is a formula of {@code t}. */
    void note(Value value, Operand t, List<Limit> limits) {
        if (!limits.isEmpty()) {
            forms.put(value, new Reached(t, limits));
        }
    }

    /** What the branch computes without asking, if that is the same; else the branch itself. */
    List<Node> withoutGuard(Node.If branch) {
        boolean isPlain = branch.outs().size() == 1 && isPlain(branch.then()) && isPlain(branch.otherwise());
        if (isPlain && isGuard(branch, branch.then(), branch.otherwise(), true)) {
            return computed(branch.otherwise(), branch.outs().get(0));
        } else if (isPlain && isGuard(branch, branch.otherwise(), branch.then(), false)) {
            return computed(branch.then(), branch.outs().get(0));
        }
        return List.of(branch);
    }

    private static boolean isPlain(Block block) {
        return block.nodes().stream().allMatch(node -> node instanceof Node.Apply n && !Nodes.mayThrow(n));
    }

    /** @param whenTrue whether the limit is taken when the condition holds */
    private boolean isGuard(Node.If branch, Block limit, Block form, boolean whenTrue) {
        Optional<Reached> reached = form.yields().get(0) instanceof Value v && definitions.uses(v) == 1
                ? Optional.ofNullable(forms.get(v))
                : Optional.empty();
        Optional<Beyond> asked = definitions.apply(branch.condition()).flatMap(test -> asked(test, whenTrue));
        return reached.isPresent()
                && asked.isPresent()
                && reached.get().limits().stream()
                        .filter(l -> is(
                                l.kind(), limit.yields().get(0), reached.get().t()))
                        .anyMatch(l -> isWithin(asked.get(), from(reached.get().t(), l.above())));
    }

    private Beyond from(Operand t, boolean above) {
        return beyond(t, above, above ? REACHED : -REACHED);
    }

    /** What is known of a number when the test holds, or when it fails. */
    private Optional<Beyond> asked(Node.Apply test, boolean holds) {
        if (!test.op().isComparison() || test.in().size() != 2) {
            return Optional.empty();
        }
        Operand a = test.in().get(0);
        Operand b = test.in().get(1);
        boolean greater = test.op() == Op.GT || test.op() == Op.GE;
        if (!greater && test.op() != Op.LT && test.op() != Op.LE) {
            return Optional.empty();
        }
        return bound(b).map(bound -> beyond(a, greater == holds, bound))
                .or(() -> bound(a).map(bound -> beyond(b, greater != holds, bound)));
    }

    private static Optional<Double> bound(Operand operand) {
        return operand instanceof Constant c
                ? c.number().map(Number.class::cast).map(Number::doubleValue)
                : Optional.empty();
    }

    /** The same of the number without its sign. */
    private Beyond beyond(Operand number, boolean above, double bound) {
        return argument(number, Op.NEG)
                .map(positive -> beyond(positive, !above, -bound))
                .orElseGet(() -> new Beyond(number, above, bound));
    }

    private static boolean isWithin(Beyond inner, Beyond outer) {
        return inner.number().equals(outer.number())
                && inner.above() == outer.above()
                && (inner.above() ? inner.bound() >= outer.bound() : inner.bound() <= outer.bound());
    }

    private boolean is(Kind kind, Operand limit, Operand t) {
        return switch (kind) {
            case T -> limit.equals(t);
            case MINUS_T -> isMinus(limit, t);
            case EXP -> argument(limit, Op.EXP).equals(Optional.of(t));
            case EXP_MINUS ->
                argument(limit, Op.EXP).filter(minus -> isMinus(minus, t)).isPresent();
        };
    }

    private boolean isMinus(Operand a, Operand b) {
        return argument(a, Op.NEG).equals(Optional.of(b)) || argument(b, Op.NEG).equals(Optional.of(a));
    }

    private Optional<Operand> argument(Operand operand, Op op) {
        return definitions.apply(operand).filter(n -> n.op() == op).map(n -> n.in().get(0));
    }

    private List<Node> computed(Block block, Value out) {
        Value value = (Value) block.yields().get(0);
        forms.put(out, requireNonNull(forms.get(value)));
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            Node.Apply n = (Node.Apply) node;
            nodes.add(n.out().equals(value) ? new Node.Apply(out, n.op(), n.in(), n.origin()) : n);
        }
        return nodes;
    }
}
