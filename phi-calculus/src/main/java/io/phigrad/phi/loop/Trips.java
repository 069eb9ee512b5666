package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Length;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How often loops run: ints that are not negative, and a guess where no number is known. */
final class Trips {
    /** What a loop of unknown length is taken to run when costs are compared. */
    static final double GUESS = 100;

    private final Terms terms;
    private final Set<Symbol> naturals;

    /** @param naturals symbols known not to be negative, such as recorded trip counts */
    Trips(Terms terms, Set<Symbol> naturals) {
        this.terms = terms;
        this.naturals = Set.copyOf(naturals);
    }

    Trips with(Symbol natural) {
        Set<Symbol> all = new HashSet<>(naturals);
        all.add(natural);
        return new Trips(terms, all);
    }

    /** The count, or zero where it is negative. */
    Expr of(Expr count) {
        return isNatural(count) ? count : terms.apply(Op.MAX, count, terms.number(0));
    }

    /** The upper end of a range from zero that runs as often: simpler than the count, as a negative one does not matter. */
    Expr end(Expr count) {
        return range(count).filter(range -> isZero(range.from())).map(Range::to).orElse(count);
    }

    boolean isNatural(Expr count) {
        if (count instanceof Const c) {
            return c.number() instanceof Integer n && n >= 0;
        } else if (count instanceof Symbol s) {
            return naturals.contains(s);
        } else if (count instanceof Phi p) {
            return isDistance(p) || isNatural(p.then()) && isNatural(p.otherwise());
        }
        return count instanceof Length
                || count instanceof Apply a
                        && (a.op() == Op.SUB
                                        && isMinimumOf(
                                                a.operands().get(1),
                                                a.operands().get(0))
                                || a.op() == Op.MAX && a.operands().stream().anyMatch(this::isNatural)
                                || a.op() == Op.MIN && a.operands().stream().allMatch(this::isNatural));
    }

    private static boolean isMinimumOf(Expr term, Expr operand) {
        return term instanceof Apply a && a.op() == Op.MIN && a.operands().contains(operand);
    }

    /**
     * {@code phi(from < to; to - from, 0)} for a natural number, which no int is too far from, or {@code phi(0 < to; to, 0)};
     * or how many steps of some size fit in.
     */
    private boolean isDistance(Phi p) {
        Expr byOnes = p.then() instanceof Apply a && isSteps(a)
                ? terms.phi(
                        p.condition(), a.parts().get(0).parts().get(0).parts().get(0), p.otherwise())
                : p;
        return range(byOnes).filter(range -> isFrom(range.from())).isPresent();
    }

    private boolean isFrom(Expr from) {
        boolean isNext =
                from instanceof Apply a && a.op() == Op.ADD && a.operands().get(1) == terms.number(1);
        return isNext ? naturals.contains(from.parts().get(0)) : isNatural(from);
    }

    /** {@code (range - 1) / step + 1}. */
    private boolean isSteps(Apply steps) {
        return steps.op() == Op.ADD
                && steps.operands().get(1) == terms.number(1)
                && steps.operands().get(0) instanceof Apply division
                && division.op() == Op.DIV
                && division.operands().get(1) instanceof Const c
                && c.number() instanceof Integer n
                && n > 0
                && division.operands().get(0) instanceof Apply less
                && less.op() == Op.SUB
                && less.operands().get(1) == terms.number(1);
    }

    /** The range over which a counter runs by ones. */
    record Range(Expr from, Expr to) {}

    /** The range of which a count, {@code phi(from < to; to - from, 0)}, is the length. */
    Optional<Range> range(Expr count) {
        if (!(count instanceof Phi p) || !isZero(p.otherwise()) || !isTest(p.condition(), Op.LT)) {
            return Optional.empty();
        }
        Range range =
                new Range(p.condition().parts().get(0), p.condition().parts().get(1));
        boolean isLength =
                p.then() == terms.sub(range.to(), range.from()) || isZero(range.from()) && p.then() == range.to();
        return isLength ? Optional.of(range) : Optional.empty();
    }

    private static boolean isTest(Expr term, Op op) {
        return term instanceof Apply a && a.op() == op && a.operands().get(0).type() == Scalar.INT;
    }

    static boolean isZero(Expr term) {
        return term instanceof Const c && c.is(0);
    }

    /** A guess at an integer: what is not known is {@link #GUESS}. */
    static double guess(Expr term) {
        if (term instanceof Const c) {
            return c.number() instanceof Number n ? n.doubleValue() : GUESS;
        } else if (term instanceof Phi p) {
            return Math.max(guess(p.then()), guess(p.otherwise()));
        }
        return term instanceof Apply a ? guess(a) : GUESS;
    }

    private static double guess(Apply a) {
        double first = guess(a.operands().get(0));
        double last = guess(a.operands().get(a.operands().size() - 1));
        return switch (a.op()) {
            case ADD -> first + last;
            case SUB ->
                a.operands().get(1) instanceof Const || a.operands().get(0) instanceof Const
                        ? Math.abs(first - last)
                        : GUESS;
            case MUL -> first * last;
            case DIV -> last == 0 ? GUESS : first / last;
            case MAX -> Math.max(first, last);
            case MIN -> Math.min(first, last);
            case CONVERT -> first;
            case GET_EXPONENT -> Math.max(0, Math.getExponent(first));
            default -> GUESS;
        };
    }
}
