package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a round of a loop leaves the next one to add to an element.
 *
 * @param scatter what would have added it
 * @param rest the loop's argument that is to be added, unless all is a product
 * @param product the number that is still to be multiplied
 */
record HandedOn(Node.Accumulate scatter, Optional<Value> rest, Optional<Multiplied> product) {

    /**
     * A number to be multiplied by a factor.
     *
     * @param number the loop's argument that it is
     * @param factor the loop's argument that its factor is
     */
    record Multiplied(CommonFactor common, Value number, Value factor) {}

    /** What the next round adds in all, computed at the end of the nodes. */
    Operand addedBy(Node.Accumulate late, NewValues values, List<Node> nodes) {
        if (product.isEmpty()) {
            return values.apply(Op.ADD, Scalar.DOUBLE, nodes, rest.orElseThrow(), late.value());
        }
        Addends addends = product.get().common().joined(product.get().number(), values, nodes);
        return rest.map(bar -> addends.with(bar, false)).orElse(addends).sum(values, nodes);
    }

    /**
     * What is left to be added after the last round.
     *
     * @param out what an argument of the loop is then
     */
    Operand left(UnaryOperator<Value> out, NewValues values, List<Node> nodes) {
        if (product.isEmpty()) {
            return out.apply(rest.orElseThrow());
        }
        Multiplied last = product.get();
        CommonFactor common = last.common();
        Operand term = common.product(out.apply(last.number()), out.apply(last.factor()), values, nodes);
        Addends addends = new Addends(List.of(new Addends.Addend(term, common.isEarlyNegative())));
        return rest.map(bar -> addends.with(out.apply(bar), false))
                .orElse(addends)
                .sum(values, nodes);
    }
}
