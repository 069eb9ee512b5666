package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recurrence in closed form: what its state is after some rounds. */
final class Closing {

    /**
     * A closed form.
     *
     * @param rule the formula that gave it
     * @param proved what the formula says
     * @param term how it is computed
     */
    record Closed(String rule, Expr proved, Expr term, List<Condition> conditions) {
        static Optional<Closed> by(String rule, Expr term) {
            return Optional.of(new Closed(rule, term, term, List.of()));
        }

        List<String> words() {
            return conditions.stream().map(Condition::why).toList();
        }
    }

    private final Terms terms;
    private final Trips trips;
    private final SumLaws sums;

    Closing(Terms terms, Trips trips) {
        this.terms = terms;
        this.trips = trips;
        this.sums = new SumLaws(terms, trips);
    }

    /**
     * What the state is after {@code n} rounds, if it is so without conditions.
     *
     * @param round what the recurrence's terms call the round
     */
    Optional<Closed> plain(Recurrence recurrence, Expr init, Symbol round, Expr n) {
        Ring ring = Ring.of(terms, init);
        Expr end = trips.end(n);
        if (recurrence instanceof Recurrence.Constant) {
            return Closed.by("C5", init);
        } else if (recurrence instanceof Recurrence.Latest latest) {
            Expr last = terms.substitute(latest.term(), Map.of(round, terms.sub(n, terms.number(1))));
            return Closed.by("F4", terms.phi(terms.test(Op.LT, terms.number(0), n), last, init));
        } else if (recurrence instanceof Recurrence.Counter counter) {
            return Closed.by("C6", ring.add(init, ring.mul(counter.step(), ring.of(trips.of(n)))));
        } else if (recurrence instanceof Recurrence.Sum sum) {
            Symbol index = terms.fresh(round.type(), "i");
            Expr term = terms.substitute(sum.term(), Map.of(round, index));
            return Closed.by("C7", ring.add(init, sums.sum(index, terms.number(0), end, term)));
        } else if (recurrence instanceof Recurrence.Product product) {
            return Closed.by(
                    product.factor().dependsOn(round) ? "C8" : "C6",
                    ring.mul(init, product(product.factor(), round, end)));
        } else if (recurrence instanceof Recurrence.Extreme extreme) {
            Symbol index = terms.fresh(round.type(), "i");
            Expr term = terms.substitute(extreme.term(), Map.of(round, index));
            Fold fold = IndexShift.fold(terms, trips, extreme.kind(), index, terms.number(0), end, term);
            return Closed.by("C5", terms.apply(extreme.kind().op(), init, fold));
        }
        return Optional.empty();
    }

    private Expr product(Expr factor, Symbol round, Expr end) {
        Symbol index = terms.fresh(round.type(), "i");
        Expr term = terms.substitute(factor, Map.of(round, index));
        return IndexShift.fold(terms, trips, FoldKind.PRODUCT, index, terms.number(0), end, term);
    }

    /** The same, or under conditions. */
    Optional<Closed> conditional(Recurrence recurrence, Expr init, Symbol round, Expr n) {
        if (recurrence instanceof Recurrence.Affine affine
                && !affine.factor().dependsOn(round)
                && !affine.term().dependsOn(round)) {
            Formula.Rewriting form = new AffinePower(terms, trips).form(affine.factor(), affine.term(), init, n);
            Expr loop = terms.iterate(n, init, state -> terms.add(terms.mul(affine.factor(), state), affine.term()));
            Expr proved = new C6Affine().rewrite(terms, loop).orElseThrow().term();
            return Optional.of(new Closed("C6", proved, form.term(), form.conditions()));
        } else if (recurrence instanceof Recurrence.Power power
                && !power.factor().dependsOn(round)
                && !power.exponent().dependsOn(round)
                && !(power.exponent() instanceof Expr.Const)) {
            Expr loop = terms.iterate(
                    n,
                    init,
                    state -> Ring.of(terms, init).mul(power.factor(), terms.apply(Op.POW, state, power.exponent())));
            return new C9Power()
                    .rewrite(terms, loop)
                    .map(form -> new Closed("C9", form.term(), form.term(), form.conditions()));
        }
        return plain(recurrence, init, round, n);
    }
}
