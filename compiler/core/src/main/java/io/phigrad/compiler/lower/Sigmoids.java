package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sigmoids whose exponential serves nothing else: {@code (t < 0 ? e : 1) / (1 + e)} with {@code e = exp(-|t|)} is
 * {@code 1 / (1 + exp(-t))}, as precise and without a choice that no branch predictor knows. The longer form shares its
 * exponential with a softplus, and stays where it does.
 */
final class Sigmoids extends Rewrite {
    private static final Constant ONE = Constant.of(1.0);

    private final Set<Value> kept;
    private final Definitions definitions;
    private final NewValues values;

    private Sigmoids(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        definitions = new Definitions(method.body());
        values = new NewValues(method);
    }

    static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new Sigmoids(method, exactness.keptInOrder(method)).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n) || n.op() != Op.DIV || kept.contains(n.out())) {
            return List.of(node);
        }
        Optional<Node.Apply> test = test(n);
        if (test.isEmpty()) {
            return List.of(node);
        }
        List<Node> nodes = new ArrayList<>();
        Value e = values.apply(Op.EXP, Scalar.DOUBLE, nodes, exponent(test.get(), nodes));
        Value u = values.apply(Op.ADD, Scalar.DOUBLE, nodes, ONE, e);
        nodes.add(new Node.Apply(n.out(), Op.DIV, List.of(ONE, u), n.origin()));
        return nodes;
    }

    /** What the choice of a sigmoid asks, if the quotient is one. */
    private Optional<Node.Apply> test(Node.Apply quotient) {
        Optional<Node.Apply> choice = used(quotient.in().get(0), Op.SELECT, 1);
        Optional<Node.Apply> sum = used(quotient.in().get(1), Op.ADD, 1);
        if (choice.isEmpty() || sum.isEmpty()) {
            return Optional.empty();
        }
        Operand e = choice.get().in().get(1);
        boolean fits = choice.get().in().get(2).equals(ONE) && sum.get().in().containsAll(List.of(ONE, e));
        return fits
                ? decayed(e)
                        .flatMap(
                                t -> definitions.apply(choice.get().in().get(0)).filter(test -> asks(test, t)))
                : Optional.empty();
    }

    /** {@code t} if a number that is used twice is {@code exp(-|t|)}. */
    private Optional<Operand> decayed(Operand e) {
        return used(e, Op.EXP, 2)
                .flatMap(exp -> apply(exp.in().get(0), Op.NEG))
                .flatMap(minus -> apply(minus.in().get(0), Op.ABS))
                .map(absolute -> absolute.in().get(0));
    }

    /** Whether the sign of {@code t} or of its negative is asked for. */
    private boolean asks(Node.Apply test, Operand t) {
        Operand compared = test.in().get(0);
        return (test.op() == Op.LT || test.op() == Op.GT)
                && test.in().get(1) instanceof Constant c
                && c.is(0.0)
                && (compared.equals(t) || negated(compared).equals(Optional.of(t)));
    }

    /** What is chosen below zero falls in the number that is compared, what is chosen above it rises. */
    private Operand exponent(Node.Apply test, List<Node> nodes) {
        Operand compared = test.in().get(0);
        if (test.op() == Op.GT) {
            return compared;
        }
        return negated(compared).orElseGet(() -> values.apply(Op.NEG, Scalar.DOUBLE, nodes, compared));
    }

    private Optional<Operand> negated(Operand number) {
        return apply(number, Op.NEG).map(minus -> minus.in().get(0));
    }

    private Optional<Node.Apply> used(Operand operand, Op op, int times) {
        return apply(operand, op).filter(n -> definitions.uses(n.out()) == times);
    }

    private Optional<Node.Apply> apply(Operand operand, Op op) {
        return definitions.apply(operand).filter(n -> n.op() == op);
    }
}
