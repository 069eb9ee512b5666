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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Terms of a sum that are multiples of one product become one: {@code g * (c * x) + g * x * c}, which the product rule
 * makes of {@code c * x * x}, is {@code 2 * (g * (c * x))}. It is not done to what must keep every bit, nor where nothing
 * would be left of both.
 */
final class LikeTerms extends Rewrite {
    private static final int DEPTH = 6;

    private final Definitions definitions;
    private final NewValues values;
    private final Set<Value> kept;

    private LikeTerms(SsaMethod method, Set<Value> kept) {
        definitions = new Definitions(method.body());
        values = new NewValues(method);
        this.kept = kept;
    }

    static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new LikeTerms(method, exactness.keptInOrder(method)).apply(method);
    }

    /** A number times a product of operands, each with how often it is a factor. */
    private record Monomial(double factor, Map<Operand, Integer> powers) {

        boolean isLike(Monomial other) {
            return !powers.isEmpty() && powers.equals(other.powers);
        }
    }

    @Override
    protected List<Node> replace(Node node) {
        boolean isSum = node instanceof Node.Apply n
                && n.out().type() == Scalar.DOUBLE
                && (n.op() == Op.ADD || n.op() == Op.SUB)
                && !kept.contains(n.out());
        return isSum ? gathered((Node.Apply) node) : List.of(node);
    }

    private List<Node> gathered(Node.Apply sum) {
        Addends addends = Addends.of(sum, definitions);
        List<Node> nodes = new ArrayList<>();
        Optional<Addends> fewer = gathered(addends, nodes);
        if (fewer.isEmpty()) {
            return List.of(sum);
        }
        Operand total = fewer.get().sum(values, nodes);
        nodes.add(new Node.Apply(sum.out(), Op.MUL, List.of(Constant.of(1.0), total), sum.origin()));
        return nodes;
    }

    /** With the first two terms that are alike as one; empty if there are none. */
    private Optional<Addends> gathered(Addends addends, List<Node> nodes) {
        for (Addends.Addend dropped : addends.terms()) {
            if (!isOwnProduct(dropped.operand())) {
                continue;
            }
            Monomial less = monomial(dropped.operand());
            for (Addends.Addend stays : addends.terms()) {
                Monomial other = monomial(stays.operand());
                int sign = stays.isNegative() == dropped.isNegative() ? 1 : -1;
                double multiple = 1 + sign * less.factor() / other.factor();
                if (stays != dropped && less.isLike(other) && Scales.isSafe(multiple)) {
                    Value both = values.apply(Op.MUL, Scalar.DOUBLE, nodes, Constant.of(multiple), stays.operand());
                    return Optional.of(addends.without(dropped).without(stays).with(both, stays.isNegative()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a term is a product that nothing else needs: only then is something saved. */
    private boolean isOwnProduct(Operand operand) {
        return definitions
                .apply(operand)
                .filter(n -> n.op() == Op.MUL && definitions.uses(n.out()) == 1)
                .isPresent();
    }

    private Monomial monomial(Operand operand) {
        Map<Operand, Integer> powers = new HashMap<>();
        double factor = multiply(operand, powers, DEPTH);
        return new Monomial(factor, powers);
    }

    /** Collects the factors of an operand; gives the constants among them. */
    private double multiply(Operand operand, Map<Operand, Integer> powers, int depth) {
        Optional<Double> number = Scales.number(operand);
        if (number.isPresent()) {
            return number.get();
        }
        Optional<Node.Apply> product = depth == 0
                ? Optional.empty()
                : definitions.apply(operand).filter(n -> n.op() == Op.MUL || n.op() == Op.NEG);
        if (product.isEmpty()) {
            powers.merge(operand, 1, Integer::sum);
            return 1;
        }
        double factor = product.get().op() == Op.NEG ? -1 : 1;
        for (Operand in : product.get().in()) {
            factor *= multiply(in, powers, depth - 1);
        }
        return factor;
    }
}
