package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.rewrite.Signs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The ranges of terms: symbols and elements of arrays are taken to be ordinary numbers. */
final class TermRanges {
    private final Map<Expr, Range> known = new HashMap<>();

    /** Whether the partial of the operator by operand {@code k} may be infinite or NaN. */
    boolean areLeftByPartial(Apply term, int k) {
        return Ranges.areLeftByPartial(term.op(), k, new Operands(term), of(term));
    }

    /** What gets a share of the operator's adjoint whatever is chosen. */
    Set<Expr> always(Apply term, TermRules rules) {
        Set<Expr> operands = new LinkedHashSet<>();
        for (int k = 0; k < term.operands().size(); k++) {
            if (rules.carries(term, k) && !Ranges.mayBeFlat(term.op(), k, new Operands(term))) {
                operands.add(term.operands().get(k));
            }
        }
        if (Ranges.chooses(term.op())) {
            int last = term.operands().size() - 1;
            Set<Expr> either = new LinkedHashSet<>();
            reach(term.operands().get(last - 1), Ranges.NEAR, either, rules);
            Set<Expr> other = new HashSet<>();
            reach(term.operands().get(last), Ranges.NEAR, other, rules);
            either.retainAll(other);
            operands.addAll(either);
        }
        return operands;
    }

    private void reach(Expr term, int steps, Set<Expr> reached, TermRules rules) {
        reached.add(term);
        if (steps > 0 && term instanceof Apply a) {
            always(a, rules).forEach(operand -> reach(operand, steps - 1, reached, rules));
        }
    }

    private Range of(Expr term) {
        Range old = known.get(term);
        if (old == null) {
            old = compute(term);
            known.put(term, old);
        }
        return old;
    }

    private Range compute(Expr term) {
        if (term instanceof Const c) {
            return !(c.number() instanceof Number n) || Double.isFinite(n.doubleValue())
                    ? Range.FINITE
                    : Range.INFINITE;
        } else if (!term.type().isFloating()) {
            return Range.FINITE;
        } else if (term instanceof Apply a) {
            return Ranges.of(a.op(), new Operands(a));
        } else if (term instanceof Phi phi) {
            return of(phi.then()).or(of(phi.otherwise()));
        }
        return term.parts().stream().map(this::of).reduce(Range.FINITE, Range::or);
    }

    private final class Operands implements Ranges.Operands {
        private final Apply term;

        Operands(Apply term) {
            this.term = term;
        }

        private Expr operand(int k) {
            return term.operands().get(k);
        }

        @Override
        public int count() {
            return term.operands().size();
        }

        @Override
        public Range range(int k) {
            return of(operand(k));
        }

        @Override
        public boolean isPositive(int k) {
            return Signs.isPositive(operand(k));
        }

        @Override
        public boolean isNonNegative(int k) {
            return Signs.isNotNegative(operand(k));
        }

        @Override
        public boolean isNonPositive(int k) {
            return Signs.isNotPositive(operand(k));
        }

        @Override
        public OptionalDouble constant(int k) {
            return operand(k) instanceof Const c && c.number() instanceof Number n
                    ? OptionalDouble.of(n.doubleValue())
                    : OptionalDouble.empty();
        }
    }
}
