package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums and products of one type with what is neutral left out and constants computed: true of real numbers and of Java's
 * integers, whose overflow is that of a ring.
 */
final class Ring {
    private final Terms terms;
    private final Scalar type;

    Ring(Terms terms, Scalar type) {
        this.terms = terms;
        this.type = type;
    }

    static Ring of(Terms terms, Expr term) {
        return new Ring(terms, (Scalar) term.type());
    }

    Expr zero() {
        return terms.number(type, FoldKind.SUM.neutral(type));
    }

    Expr one() {
        return number(1);
    }

    Expr number(int n) {
        return terms.number(type, Evaluator.apply(Op.CONVERT, type, List.of(n)));
    }

    /** An int as a number of this type. */
    Expr of(Expr integer) {
        return integer instanceof Const c && c.number() instanceof Integer n ? number(n) : terms.convert(integer, type);
    }

    boolean isZero(Expr term) {
        return term == zero() || term instanceof Const c && (c.is(-0.0) || c.is(-0.0f));
    }

    boolean isOne(Expr term) {
        return term == one();
    }

    Expr add(Expr a, Expr b) {
        if (isZero(a)) {
            return b;
        } else if (isZero(b)) {
            return a;
        } else if (isNegated(b)) {
            return sub(a, b.parts().get(0));
        }
        return computed(Op.ADD, a, b);
    }

    Expr sub(Expr a, Expr b) {
        if (isZero(b)) {
            return a;
        } else if (isZero(a)) {
            return neg(b);
        } else if (isNegated(b)) {
            return add(a, b.parts().get(0));
        }
        return computed(Op.SUB, a, b);
    }

    Expr neg(Expr a) {
        return isNegated(a) ? a.parts().get(0) : computed(Op.NEG, a);
    }

    Expr mul(Expr a, Expr b) {
        if (isZero(a) || isZero(b)) {
            return zero();
        } else if (isOne(a)) {
            return b;
        } else if (isOne(b)) {
            return a;
        } else if (isNegated(a)) {
            return neg(mul(a.parts().get(0), b));
        } else if (isNegated(b)) {
            return neg(mul(a, b.parts().get(0)));
        }
        return computed(Op.MUL, a, b);
    }

    Expr div(Expr a, Expr b) {
        if (isZero(a) || isOne(b)) {
            return a;
        }
        return isNegated(a) ? neg(div(a.parts().get(0), b)) : computed(Op.DIV, a, b);
    }

    private static boolean isNegated(Expr term) {
        return term instanceof Apply a && a.op() == Op.NEG;
    }

    private Expr computed(Op op, Expr... operands) {
        List<Object> numbers = new ArrayList<>();
        for (Expr operand : operands) {
            if (operand instanceof Const c) {
                numbers.add(c.number());
            }
        }
        Apply term = terms.apply(op, type, operands);
        if (numbers.size() < operands.length) {
            return term;
        }
        return Evaluator.fold(op, type, numbers)
                .map(number -> (Expr) terms.number(type, number))
                .orElse(term);
    }
}
