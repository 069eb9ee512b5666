package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;

/**
 * A factor by which two rounds of a loop multiply what they add to one element, the earlier round when it ran and the
 * later one by what that factor was: {@code a f} and then {@code b f}, which {@code (a + b) f} is, multiplied once.
 *
 * @param early the product that the earlier round adds, and {@code others} what else it adds
 * @param late the product that the later round adds, and {@code lateOthers} what else it adds
 */
record CommonFactor(
        Addends.Product early,
        boolean isEarlyNegative,
        Addends others,
        Addends.Product late,
        boolean isLateNegative,
        Addends lateOthers) {

    /** A factor in common, if the two sums have one that changes from round to round. */
    static Optional<CommonFactor> of(
            Node.Accumulate late,
            Node.Accumulate early,
            Node.Loop loop,
            Neighbours neighbours,
            Definitions definitions) {
        Addends before = Addends.of(early.value(), definitions);
        Addends now = Addends.of(late.value(), definitions);
        for (Addends.Addend one : before.terms()) {
            for (Addends.Addend other : now.terms()) {
                for (Addends.Product first : Addends.products(one, definitions)) {
                    for (Addends.Product second : Addends.products(other, definitions)) {
                        boolean isCommon = first.isMasked() == second.isMasked()
                                && first.factor() instanceof Value
                                && second.factor() instanceof Value
                                && !definitions.isInvariant(first.factor(), loop)
                                && neighbours.isShifted(second.factor(), first.factor());
                        if (isCommon) {
                            return Optional.of(new CommonFactor(
                                    first,
                                    one.isNegative(),
                                    before.without(one),
                                    second,
                                    other.isNegative(),
                                    now.without(other)));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the later round adds in all.
     *
     * @param number what the earlier round would have multiplied by the factor
     */
    Addends joined(Value number, NewValues values, List<Node> nodes) {
        Op op = isEarlyNegative == isLateNegative ? Op.ADD : Op.SUB;
        Operand both = values.apply(op, Scalar.DOUBLE, nodes, late.number(), number);
        return lateOthers.with(product(both, late.factor(), values, nodes), isLateNegative);
    }

    /** A number times the factor, masked as the products are. */
    Operand product(Operand number, Operand factor, NewValues values, List<Node> nodes) {
        if (!late.isMasked()) {
            return values.apply(Op.MUL, Scalar.DOUBLE, nodes, number, factor);
        }
        Operand isZero = values.apply(Op.EQ, Scalar.BOOLEAN, nodes, number, Constant.of(0.0));
        Operand product = values.apply(Op.MUL, Scalar.DOUBLE, nodes, number, factor);
        return values.apply(Op.SELECT, Scalar.DOUBLE, nodes, isZero, Constant.of(0.0), product);
    }
}
