package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/**
 * A condition on the round that holds up to some round and not from there on, or the other way round.
 *
 * @param first how many rounds come before the change
 * @param holdsFirst whether it holds in these
 */
record RoundSplit(Expr first, boolean holdsFirst) {

    /** Of {@code n < k} and the like, k invariant, and {@code n == 0}. */
    static Optional<RoundSplit> of(Terms terms, Expr condition, Symbol round) {
        if (!(condition instanceof Apply test) || !test.op().isComparison()) {
            return Optional.empty();
        }
        Expr left = test.operands().get(0);
        Expr right = test.operands().get(1);
        if (left == round && !right.dependsOn(round) && right.type() == Scalar.INT) {
            return of(terms, test.op(), right);
        } else if (right == round && !left.dependsOn(round) && left.type() == Scalar.INT) {
            return of(terms, mirrored(test.op()), left);
        }
        return Optional.empty();
    }

    private static Op mirrored(Op op) {
        return switch (op) {
            case LT -> Op.GT;
            case LE -> Op.GE;
            case GT -> Op.LT;
            case GE -> Op.LE;
            default -> op;
        };
    }

    /** {@code round op k}. */
    private static Optional<RoundSplit> of(Terms terms, Op op, Expr k) {
        return switch (op) {
            case LT -> Optional.of(new RoundSplit(k, true));
            case GE -> Optional.of(new RoundSplit(k, false));
            case LE -> after(terms, k).map(end -> new RoundSplit(end, true));
            case GT -> after(terms, k).map(end -> new RoundSplit(end, false));
            case EQ -> Trips.isZero(k) ? Optional.of(new RoundSplit(terms.number(1), true)) : Optional.empty();
            case NE -> Trips.isZero(k) ? Optional.of(new RoundSplit(terms.number(1), false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code k + 1} of a constant: of a symbol it might overflow. */
    private static Optional<Expr> after(Terms terms, Expr k) {
        return k instanceof Const c && c.number() instanceof Integer n && n < Integer.MAX_VALUE
                ? Optional.of(terms.number(n + 1))
                : Optional.empty();
    }
}
