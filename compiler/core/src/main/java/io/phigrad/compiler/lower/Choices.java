package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In what is taken only where an extremum is its second operand, that operand stands for it:
 * {@code x > 0 ? 2 * Math.max(0, x) : 0} is {@code x > 0 ? 2 * x : 0}, bit for bit. So the derivative of a squared hinge
 * does not ask twice.
 */
final class Choices extends Rewrite {
    private final Definitions definitions;
    private final NewValues values;

    private Choices(SsaMethod method) {
        definitions = new Definitions(method.body());
        values = new NewValues(method);
    }

    static SsaMethod run(SsaMethod method) {
        return new Choices(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply choice) || choice.op() != Op.SELECT) {
            return List.of(node);
        }
        List<Node.Apply> taken = new ArrayList<>();
        collect(choice.in().get(1), choice, taken);
        Optional<Node.Apply> extremum =
                taken.stream().filter(part -> implies(choice.in().get(0), part)).findFirst();
        return extremum.map(known -> with(choice, known, taken)).orElse(List.of(node));
    }

    /** What only the choice needs, operands first. */
    private void collect(Operand operand, Node.Apply choice, List<Node.Apply> taken) {
        definitions
                .apply(operand)
                .filter(part -> definitions.uses(part.out()) == 1 && definitions.home(part) == definitions.home(choice))
                .ifPresent(part -> {
                    part.in().forEach(in -> collect(in, choice, taken));
                    taken.add(part);
                });
    }

    /** Whether the condition holds only where the extremum is its second operand, or that is NaN. */
    private boolean implies(Operand condition, Node.Apply extremum) {
        Optional<Node.Apply> test = definitions.apply(condition);
        if (test.isEmpty() || extremum.op() != Op.MAX && extremum.op() != Op.MIN) {
            return false;
        }
        Op beats = extremum.op() == Op.MAX ? Op.GT : Op.LT;
        Operand first = extremum.in().get(0);
        Operand second = extremum.in().get(1);
        return switch (test.get().op()) {
            case OR -> test.get().in().stream().allMatch(side -> implies(side, extremum));
            case NE -> test.get().in().equals(List.of(second, second));
            default -> test.get().op() == beats && test.get().in().equals(List.of(second, first));
        };
    }

    private List<Node> with(Node.Apply choice, Node.Apply extremum, List<Node.Apply> taken) {
        Copies copies = new Copies(values);
        List<Node> nodes = new ArrayList<>();
        for (Node.Apply part : taken) {
            if (part == extremum) {
                copies.put(part.out(), part.in().get(1));
            } else {
                nodes.add(copies.of((Node) part));
            }
        }
        List<Operand> in = List.of(
                choice.in().get(0), copies.of(choice.in().get(1)), choice.in().get(2));
        nodes.add(new Node.Apply(choice.out(), Op.SELECT, in, choice.origin()));
        return nodes;
    }
}
