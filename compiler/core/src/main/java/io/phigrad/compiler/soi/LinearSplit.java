package io.phigrad.compiler.soi;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Splits sums by linearity: {@code Sum(i; x_i (y_i - x_i w)) = Sum(i; x_i y_i) - w Sum(i; x_i x_i)}.
 *
 * <p>Only where the a-priori rounding bound does not grow. A difference of which all terms but one are rounded products has
 * a bound as large as its terms already, so multiplying it out costs nothing; a difference of numbers as they come does
 * not ({@code Sum(i; x_i (y_i - m))}), nor does the square of a difference, whose bound shrinks with it.
 */
final class LinearSplit {
    private static final int MOST_TERMS = 8;

    private final Terms terms;
    private final Symbol index;

    private LinearSplit(Terms terms, Symbol index) {
        this.terms = terms;
        this.index = index;
    }

    /** A product, with its sign. */
    private record Monomial(boolean negative, List<Expr> factors) {
        /** Whether forming it rounds. */
        boolean isRounded() {
            return factors.stream().filter(f -> !isPowerOfTwo(f)).count() > 1;
        }
    }

    /**
     * The term with its sum split so that what does not depend on the index stands before sums; empty where that cannot be,
     * or may not.
     *
     * @param term a start plus a sum
     * @param isWanted whether a sum may stay as it is
     */
    static Optional<Expr> of(Terms terms, Expr term, Predicate<Fold> isWanted) {
        if (!(term instanceof Apply a) || a.op() != Op.ADD || !(a.operands().get(1) instanceof Fold sum)) {
            return Optional.empty();
        }
        Terms.Opened in = terms.open(sum);
        LinearSplit split = new LinearSplit(terms, in.index());
        if (sum.kind() != FoldKind.SUM || sum.type() != Scalar.DOUBLE) {
            return Optional.empty();
        }
        if (isWanted.test(sum)) {
            return Optional.of(split.plus(a.operands().get(0), sum, false));
        }
        return split.monomials(in.body())
                .flatMap(all -> split.gather(all, sum, a.operands().get(0)));
    }

    /** One sum for all products that have the same in front: what is split further than needed loses digits. */
    private Optional<Expr> gather(List<Monomial> monomials, Fold sum, Expr start) {
        Map<List<Expr>, Expr> sums = new LinkedHashMap<>();
        for (Monomial monomial : monomials) {
            List<Expr> front = new ArrayList<>();
            List<Expr> under = new ArrayList<>();
            for (Expr factor : monomial.factors()) {
                (factor.dependsOn(index) ? under : front).add(factor);
            }
            if (under.isEmpty()) {
                return Optional.empty();
            }
            // in one order, so that equal sums are one term
            under.sort(Comparator.comparing(Expr::toString));
            Expr product = product(under);
            sums.merge(
                    front,
                    monomial.negative() ? terms.neg(product) : product,
                    (a, b) -> monomial.negative() ? terms.sub(a, product) : terms.add(a, b));
        }
        Expr total = start;
        for (Map.Entry<List<Expr>, Expr> each : sums.entrySet()) {
            boolean minus = each.getValue() instanceof Apply a && a.op() == Op.NEG;
            Expr body = minus ? each.getValue().parts().get(0) : each.getValue();
            List<Expr> factors = new ArrayList<>(each.getKey());
            factors.add(terms.fold(FoldKind.SUM, index, sum.from(), sum.to(), body));
            total = plus(total, product(factors), minus);
        }
        return Optional.of(total);
    }

    private Expr plus(Expr total, Expr part, boolean minus) {
        if (total instanceof Const c && (c.is(0.0) || c.is(-0.0))) {
            return minus ? terms.neg(part) : part;
        }
        return minus ? terms.sub(total, part) : terms.add(total, part);
    }

    private Expr product(List<Expr> factors) {
        return factors.stream().reduce(terms::mul).orElseThrow();
    }

    /** The term multiplied out as far as that keeps its accuracy; empty where it would have to go further. */
    private Optional<List<Monomial>> monomials(Expr term) {
        if (!(term instanceof Apply a) || term.type() != Scalar.DOUBLE || !term.dependsOn(index)) {
            return Optional.of(List.of(new Monomial(false, List.of(term))));
        }
        return switch (a.op()) {
            case NEG -> monomials(a.operands().get(0)).map(LinearSplit::negated);
            case ADD -> sum(a, false);
            case SUB -> sum(a, true);
            case MUL -> product(a);
            default -> Optional.of(List.of(new Monomial(false, List.of(term))));
        };
    }

    private static List<Monomial> negated(List<Monomial> all) {
        return all.stream().map(m -> new Monomial(!m.negative(), m.factors())).toList();
    }

    private Optional<List<Monomial>> sum(Apply a, boolean minus) {
        return monomials(a.operands().get(0))
                .flatMap(left -> monomials(a.operands().get(1))
                        .map(right -> join(left, minus ? negated(right) : right))
                        .filter(all -> all.size() <= MOST_TERMS));
    }

    private static List<Monomial> join(List<Monomial> left, List<Monomial> right) {
        List<Monomial> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private Optional<List<Monomial>> product(Apply a) {
        Optional<List<Monomial>> left = monomials(a.operands().get(0));
        Optional<List<Monomial>> right = monomials(a.operands().get(1));
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean isSum = left.get().size() > 1 || right.get().size() > 1;
        if (left.get().size() > 1 && right.get().size() > 1) {
            return Optional.empty();
        }
        List<Monomial> some = left.get().size() > 1 ? left.get() : right.get();
        if (isSum && some.stream().filter(m -> !m.isRounded()).count() > 1) {
            return Optional.empty();
        }
        List<Monomial> all = new ArrayList<>();
        for (Monomial x : left.get()) {
            for (Monomial y : right.get()) {
                List<Expr> factors = new ArrayList<>(x.factors());
                factors.addAll(y.factors());
                all.add(new Monomial(x.negative() != y.negative(), factors));
            }
        }
        return Optional.of(all);
    }

    private static boolean isPowerOfTwo(Expr factor) {
        return factor instanceof Const c
                && c.number() instanceof Double d
                && Math.abs(d) == Math.scalb(1.0, Math.getExponent(d));
    }
}
