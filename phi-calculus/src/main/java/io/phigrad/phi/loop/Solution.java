package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Derivation;
import java.util.List;
import java.util.Optional;

/** What the solver makes of a loop. */
public sealed interface Solution {

    /** What a round does to the state in question. */
    Recurrence recurrence();

    /**
     * The loop in closed form.
     *
     * @param loop what to compute where a condition fails
     * @param term equal to it, up to rounding, where all conditions hold
     * @param conditions in order: one may be tested only where those before it hold
     */
    record ClosedForm(Iterate loop, Expr term, List<Condition> conditions, Recurrence recurrence, Derivation derivation)
            implements Solution {
        public ClosedForm {
            conditions = List.copyOf(conditions);
        }

        /** Right everywhere: the closed form under its conditions, else the loop, which is its init if it does not run. */
        public Expr guarded(Terms terms) {
            return guarded(terms, term, loop);
        }

        /** Whether all conditions hold, if there are any. */
        public Optional<Expr> test(Terms terms) {
            Expr test = guarded(terms, terms.truth(true), terms.truth(false));
            return conditions.isEmpty() ? Optional.empty() : Optional.of(test);
        }

        private Expr guarded(Terms terms, Expr then, Expr otherwise) {
            boolean first = !conditions.isEmpty() && isThatItRuns(conditions.get(0));
            List<Condition> others = first ? conditions.subList(1, conditions.size()) : conditions;
            Expr guarded = others.stream()
                    .map(Condition::holds)
                    .reduce((a, b) -> terms.test(Op.AND, a, b))
                    .<Expr>map(holds -> terms.phi(holds, then, otherwise))
                    .orElse(then);
            Expr skipped = otherwise == loop ? loop.inits().get(loop.component()) : otherwise;
            return first ? terms.phi(conditions.get(0).holds(), guarded, skipped) : guarded;
        }

        private boolean isThatItRuns(Condition condition) {
            return F5LoopExit.isEntered(condition.holds(), loop.count());
        }
    }

    /** The loop stays one. */
    record Opaque(Iterate loop, Recurrence recurrence, String why) implements Solution {}
}
