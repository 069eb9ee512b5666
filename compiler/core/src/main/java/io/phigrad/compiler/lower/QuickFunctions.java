package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.SmallPower;
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
 * Functions that the JVM calls, in terms of those that it computes in place. What must stay as precise as it is keeps
 * its call.
 *
 * <p>{@code log1p(x)} is, with {@code u = 1 + x}, {@code log(u) + (x - (u - 1)) / u}: what rounding took from u is made good
 * by the slope of the logarithm. Where nothing was lost, at infinity and at -1 too, it is {@code log(u)}. Measured: a third
 * of the time, and u serves the derivative.
 */
public final class QuickFunctions extends Rewrite {
    private static final Constant ONE = Constant.of(1.0);

    private final Set<Value> kept;
    private final NewValues values;

    private QuickFunctions(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        values = new NewValues(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new QuickFunctions(method, exactness.keptPrecise(method)).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n) || n.out().type() != Scalar.DOUBLE || kept.contains(n.out())) {
            return List.of(node);
        }
        List<Node> nodes = new ArrayList<>();
        Optional<SmallPower> power = smallPower(n);
        if (n.op() == Op.LOG1P) {
            log1p(n, nodes);
        } else if (power.isPresent()) {
            power(n, power.get(), nodes);
        } else {
            nodes.add(n);
        }
        return nodes;
    }

    /** The first power has no step that could compute it. */
    private static Optional<SmallPower> smallPower(Node.Apply n) {
        return Optional.of(n)
                .filter(pow -> pow.op() == Op.POW && pow.in().get(1) instanceof Constant)
                .flatMap(pow -> ((Constant) pow.in().get(1)).number())
                .flatMap(exponent -> SmallPower.of((Double) exponent))
                .filter(power -> power.whole() != 1 || power.isHalf() || power.isReciprocal());
    }

    private void log1p(Node.Apply n, List<Node> nodes) {
        Operand x = n.in().get(0);
        Value u = apply(Op.ADD, nodes, ONE, x);
        Value back = apply(Op.SUB, nodes, u, ONE);
        Value log = apply(Op.LOG, nodes, u);
        Value nothingLost = values.apply(Op.EQ, Scalar.BOOLEAN, nodes, back, x);
        Value lost = apply(Op.DIV, nodes, apply(Op.SUB, nodes, x, back), u);
        Value correction = apply(Op.SELECT, nodes, nothingLost, Constant.of(0.0), lost);
        nodes.add(new Node.Apply(n.out(), Op.ADD, List.of(log, correction), n.origin()));
    }

    private void power(Node.Apply n, SmallPower power, List<Node> nodes) {
        List<Node> steps = new ArrayList<>();
        Operand result = unsigned(n.in().get(0), power, steps);
        if (power.isReciprocal()) {
            result = apply(Op.DIV, steps, ONE, result);
        }
        nodes.addAll(steps.subList(0, steps.size() - 1));
        Node.Apply last = (Node.Apply) steps.get(steps.size() - 1);
        nodes.add(new Node.Apply(n.out(), last.op(), last.in(), n.origin()));
    }

    /** The root of -0.0 is -0.0 where its power is 0.0. */
    private Operand unsigned(Operand base, SmallPower power, List<Node> nodes) {
        if (!power.isHalf()) {
            return product(base, power.whole(), nodes);
        }
        Value positive = apply(Op.ADD, nodes, base, Constant.of(0.0));
        Value root = apply(Op.SQRT, nodes, positive);
        return power.whole() == 0 ? root : apply(Op.MUL, nodes, product(positive, power.whole(), nodes), root);
    }

    private Operand product(Operand base, int factors, List<Node> nodes) {
        if (factors == 1) {
            return base;
        }
        boolean isSquare = factors % 2 == 0;
        Operand part = product(base, isSquare ? factors / 2 : factors - 1, nodes);
        return apply(Op.MUL, nodes, part, isSquare ? part : base);
    }

    private Value apply(Op op, List<Node> nodes, Operand... in) {
        return values.apply(op, Scalar.DOUBLE, nodes, in);
    }
}
