package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;

/** Which branches read well as {@code c ? a : b}, {@code a && b} or {@code a || b}. */
final class Choices {
    private final Needs needs;

    Choices(Needs needs) {
        this.needs = needs;
    }

    /** The index of the only value that the branch chooses, if that reads well as an expression; else -1. */
    int of(Node.If branch) {
        int at = -1;
        for (int k = 0; k < branch.outs().size(); k++) {
            if (needs.needs(branch.outs().get(k))) {
                if (at >= 0) {
                    return -1;
                }
                at = k;
            }
        }
        if (at < 0) {
            return -1;
        }
        Value out = branch.outs().get(at);
        Operand then = branch.then().yields().get(at);
        Operand otherwise = branch.otherwise().yields().get(at);
        boolean logical = out.type() == Scalar.BOOLEAN && (isTruth(then) || isTruth(otherwise));
        boolean defined = isDefined(then) && isDefined(otherwise);
        return defined && (logical || !keeps(out, then) && !keeps(out, otherwise)) ? at : -1;
    }

    private static boolean isTruth(Operand operand) {
        return operand instanceof Constant c && (c.isTrue() || c.isFalse());
    }

    private static boolean isDefined(Operand operand) {
        return !(operand instanceof Constant c) || !c.isUndefined();
    }

    /** Whether a branch that yields this leaves the variable as it was, so that {@code if} reads better. */
    private boolean keeps(Value out, Operand yield) {
        return yield instanceof Value v
                && !out.name().isEmpty()
                && v.name().equals(out.name())
                && (needs.isParameter(v) || needs.uses(v) > 1 || !Inlining.isPure(needs.definition(v)));
    }
}
