package io.phigrad.compiler.lower;

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
        if (n.op() == Op.LOG1P) {
            log1p(n, nodes);
        } else if (n.op() == Op.POW && n.in().get(1) instanceof Constant exponent) {
            power(n, exponent, nodes);
        } else {
            nodes.add(n);
        }
        return nodes;
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

    /** Small powers as products; the root of -0.0 is -0.0 where its power is 0.0. */
    private void power(Node.Apply n, Constant exponent, List<Node> nodes) {
        Operand x = n.in().get(0);
        if (exponent.is(-1.0)) {
            nodes.add(new Node.Apply(n.out(), Op.DIV, List.of(ONE, x), n.origin()));
        } else if (exponent.is(0.5)) {
            Value unsigned = apply(Op.ADD, nodes, x, Constant.of(0.0));
            nodes.add(new Node.Apply(n.out(), Op.SQRT, List.of(unsigned), n.origin()));
        } else if (exponent.is(2.0)) {
            nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(x, x), n.origin()));
        } else if (exponent.is(3.0) || exponent.is(4.0)) {
            Value square = apply(Op.MUL, nodes, x, x);
            Operand rest = exponent.is(3.0) ? x : square;
            nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(square, rest), n.origin()));
        } else {
            nodes.add(n);
        }
    }

    private Value apply(Op op, List<Node> nodes, Operand... in) {
        return values.apply(op, Scalar.DOUBLE, nodes, in);
    }
}
