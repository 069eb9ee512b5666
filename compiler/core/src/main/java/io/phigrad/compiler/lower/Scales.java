package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Constant factors are gathered into one. This rounds once where the source rounded twice, so it is not done to what must
 * keep every bit.
 */
public final class Scales extends Rewrite {
    private final Definitions definitions;
    private final Set<Value> kept;

    private Scales(SsaMethod method, Set<Value> kept) {
        this.definitions = new Definitions(method.body());
        this.kept = kept;
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Set<Value> kept = exactness.keptInOrder(method);
        return new Scales(method, kept).apply(method);
    }

    /** A number times an operand. */
    private record Scaled(double factor, Operand operand) {}

    @Override
    protected List<Node> replace(Node node) {
        return List.of(
                node instanceof Node.Apply n && n.out().type() == Scalar.DOUBLE && !kept.contains(n.out())
                        ? simpler(n)
                        : node);
    }

    private Node simpler(Node.Apply n) {
        if (n.op() == Op.ADD && n.in().get(0).equals(n.in().get(1))) {
            return apply(n, Op.MUL, Constant.of(2.0), n.in().get(0));
        }
        Optional<Scaled> outer = scaled(n);
        if (outer.isEmpty()) {
            return n;
        }
        Optional<Node.Apply> inner = definitions.apply(outer.get().operand());
        Optional<Scaled> product = inner.flatMap(Scales::scaled);
        if (product.isPresent()) {
            double factor = outer.get().factor() * product.get().factor();
            return isSafe(factor)
                    ? apply(n, Op.MUL, Constant.of(factor), product.get().operand())
                    : n;
        }
        return inner.filter(i -> i.op() == Op.DIV && definitions.uses(i.out()) == 1 && !kept.contains(i.out()))
                .flatMap(i -> intoNumerator(n, outer.get().factor(), i))
                .orElse(n);
    }

    /** {@code c (d x / y)} as {@code (c d) x / y}, and {@code c (d / y)} as {@code (c d) / y}. */
    private Optional<Node> intoNumerator(Node.Apply n, double factor, Node.Apply quotient) {
        Operand numerator = quotient.in().get(0);
        Operand divisor = quotient.in().get(1);
        if (numerator instanceof Constant c && c.number().orElseThrow() instanceof Double d) {
            return isSafe(factor * d)
                    ? Optional.of(apply(n, Op.DIV, Constant.of(factor * d), divisor))
                    : Optional.empty();
        }
        return definitions
                .apply(numerator)
                .flatMap(Scales::scaled)
                .filter(s -> s.factor() * factor == 1)
                .map(s -> apply(n, Op.DIV, s.operand(), divisor));
    }

    /** Neither lost nor infinite: a factor within this range cannot be what makes the product so. */
    private static boolean isSafe(double factor) {
        double size = Math.abs(factor);
        return size > 1e-100 && size < 1e100;
    }

    private static Node apply(Node.Apply n, Op op, Operand... in) {
        return new Node.Apply(n.out(), op, List.of(in), n.origin());
    }

    private static Optional<Scaled> scaled(Node.Apply n) {
        if (n.op() == Op.MUL
                && n.in().get(0) instanceof Constant c
                && c.number().orElseThrow() instanceof Double d) {
            return Optional.of(new Scaled(d, n.in().get(1)));
        } else if (n.op() == Op.MUL
                && n.in().get(1) instanceof Constant c
                && c.number().orElseThrow() instanceof Double d) {
            return Optional.of(new Scaled(d, n.in().get(0)));
        }
        return Optional.empty();
    }
}
