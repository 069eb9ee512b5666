package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The attempt to close one loop, from the inside out: a state that depends on itself and the round only is closed, and its
 * value at the round is put into the nexts of the others, until the state in question is one of these.
 */
final class Attempt {
    /** By how much a closed form may cost more than the loop: it can still be reassociated, hoisted and differentiated. */
    private static final double TOLERANCE = 1.25;

    private static final double SMALL = 10;

    private final Terms terms;
    private final Trips trips;
    private final LoopSolver solver;
    private final Iterate whole;
    private final Iterate loop;
    private final Closing closing;
    private final List<Symbol> states;
    private final Symbol round;
    private final List<Expr> nexts;
    private final Map<Integer, String> failed = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private Derivation derivation;

    /**
     * @param whole the loop as it is in the program
     * @param loop those of its states that are needed
     */
    Attempt(Terms terms, Trips trips, LoopSolver solver, Iterate whole, Iterate loop, Derivation before) {
        this.terms = terms;
        this.trips = trips;
        this.solver = solver;
        this.whole = whole;
        this.loop = loop;
        this.derivation = before;
        Terms.OpenedIterate in = terms.open(loop);
        this.states = in.states();
        this.round = in.round();
        this.closing = new Closing(terms, trips.with(round));
        this.nexts = new ArrayList<>(in.nexts());
        for (int k = 0; k < states.size(); k++) {
            open.add(k);
        }
    }

    Solution solution() {
        int wanted = loop.component();
        while (!isAlone(wanted)) {
            Optional<Integer> next = open.stream()
                    .filter(k -> k != wanted && !failed.containsKey(k) && isAlone(k))
                    .findFirst();
            if (next.isEmpty()) {
                return tangled();
            }
            substitute(next.get());
        }
        Recurrence recurrence = recurrence(wanted);
        return recurrence instanceof Recurrence.Split split ? split(split) : last(recurrence);
    }

    /** Whether the next depends on no other open state. */
    private boolean isAlone(int k) {
        return open.stream().noneMatch(other -> other != k && nexts.get(k).dependsOn(states.get(other)));
    }

    private Recurrence recurrence(int k) {
        return Classification.of(terms, states.get(k), round, nexts.get(k));
    }

    private void substitute(int k) {
        Expr init = loop.inits().get(k);
        Recurrence recurrence = recurrence(k);
        Optional<Closing.Closed> at = closing.plain(recurrence, init, round, round);
        if (at.isEmpty()) {
            failed.put(k, why(recurrence));
            return;
        }
        open.remove((Integer) k);
        closing.plain(recurrence, init, round, loop.count())
                .ifPresent(closed -> derivation = derivation.then(closed.rule(), single(k), closed.term()));
        nexts.replaceAll(
                next -> terms.substitute(next, Map.of(states.get(k), at.get().term())));
    }

    /** The loop of one state that depends on no other. */
    private Expr single(int k) {
        return terms.iterate(
                List.of(states.get(k)),
                round,
                loop.count(),
                List.of(loop.inits().get(k)),
                List.of(nexts.get(k)),
                0);
    }

    private Solution last(Recurrence recurrence) {
        int k = loop.component();
        Expr init = loop.inits().get(k);
        Optional<Closing.Closed> closed = closing.conditional(recurrence, init, round, loop.count());
        if (closed.isEmpty()) {
            return opaque(recurrence, why(recurrence));
        }
        derivation = derivation.then(
                closed.get().rule(),
                single(k),
                closed.get().proved(),
                closed.get().words());
        if (solver.isOnPaper()) {
            return new Solution.ClosedForm(whole, closed.get().proved(), List.of(), recurrence, derivation);
        }
        Squaring squaring = new Squaring(terms, trips);
        Expr term = squaring.everywhere(closed.get().term());
        derivation = derivation.then("squaring", closed.get().proved(), term);
        List<Condition> conditions = closed.get().conditions().stream()
                .map(condition -> new Condition(squaring.everywhere(condition.holds()), condition.why()))
                .toList();
        return checked(recurrence, term, conditions);
    }

    /** The closed form, if it is worth it; where the loop may not run, what may throw stays behind a guard. */
    private Solution checked(Recurrence recurrence, Expr term, List<Condition> conditions) {
        double loopCost = LoopCost.of(loop);
        double cost = LoopCost.of(term);
        if (cost > TOLERANCE * loopCost + SMALL) {
            return opaque(
                    recurrence,
                    String.format(
                            "the loop is cheaper: about %.0f operations against %.0f of the closed form",
                            loopCost, cost));
        }
        List<Condition> all = new ArrayList<>(conditions);
        Set<Expr> ends = Set.copyOf(List.of(loop.count(), trips.of(loop.count()), trips.end(loop.count())));
        if (!Totality.holdsAtZero(term, loop, ends)) {
            Expr runs = terms.test(Op.LT, terms.number(0), loop.count());
            all.add(0, new Condition(runs, "the loop runs"));
        }
        return new Solution.ClosedForm(whole, term, all, recurrence, derivation);
    }

    private Solution.Opaque opaque(Recurrence recurrence, String why) {
        return new Solution.Opaque(whole, recurrence, why);
    }

    private static String why(Recurrence recurrence) {
        if (recurrence instanceof Recurrence.Opaque opaque) {
            return opaque.why();
        } else if (recurrence instanceof Recurrence.Affine) {
            return "a multiplication and an addition a round is the cheapest form of an affine loop whose coefficients vary";
        } else if (recurrence instanceof Recurrence.Power) {
            return "the power of a power overflows within a few rounds: the loop is as cheap and more accurate";
        }
        return "the two sides of its branch have no closed form";
    }

    private Solution tangled() {
        Optional<Recurrence.Coupled> coupled = coupled();
        if (coupled.isPresent()) {
            String why = "it is a coupled affine system of " + open.size()
                    + " states: powers of its matrix cost more than the loop, unless that is long, and so do their derivatives";
            return opaque(coupled.get(), why);
        }
        List<String> reasons = new ArrayList<>();
        for (int k : open) {
            if (k != loop.component()) {
                String name = "s" + (k + 1);
                reasons.add(failed.containsKey(k) ? name + ": " + failed.get(k) : name + " depends on others in turn");
            }
        }
        String why = "it depends on other states of the loop (" + String.join("; ", reasons) + ")";
        return opaque(new Recurrence.Opaque(why), why);
    }

    /** The states that are open as one affine system, if it is one with invariant coefficients. */
    private Optional<Recurrence.Coupled> coupled() {
        List<Symbol> vector = open.stream().map(states::get).toList();
        Linearity linearity = new Linearity(terms, Set.copyOf(vector));
        List<List<Expr>> factors = new ArrayList<>();
        List<Expr> constants = new ArrayList<>();
        for (int k : open) {
            Optional<LinearForm> form = linearity.of(nexts.get(k));
            if (form.isEmpty()) {
                return Optional.empty();
            }
            Ring ring = Ring.of(terms, nexts.get(k));
            factors.add(vector.stream()
                    .map(state -> form.get().coefficient(state).orElse(ring.zero()))
                    .toList());
            constants.add(form.get().constant());
        }
        boolean invariant = Stream.concat(factors.stream().flatMap(List::stream), constants.stream())
                .noneMatch(term -> term.dependsOn(round));
        return invariant ? Optional.of(new Recurrence.Coupled(vector, factors, constants)) : Optional.empty();
    }

    private Solution split(Recurrence.Split split) {
        return split.condition().dependsOn(round) ? byRound(split) : throughout(split);
    }

    /** C1: the loop as a phi of two. */
    private Solution throughout(Recurrence.Split split) {
        Solution then =
                solver.solve(one(loop.count(), loop.inits().get(loop.component()), split.then(), terms.number(0)));
        Solution otherwise =
                solver.solve(one(loop.count(), loop.inits().get(loop.component()), split.otherwise(), terms.number(0)));
        if (then instanceof Solution.ClosedForm a && otherwise instanceof Solution.ClosedForm b) {
            Expr term = terms.phi(split.condition(), a.term(), b.term());
            derivation =
                    derivation.then("C1", single(loop.component()), terms.phi(split.condition(), a.loop(), b.loop()));
            derivation = derivation.then(a.derivation()).then(b.derivation());
            List<Condition> conditions = new ArrayList<>();
            if (a.test(terms).isPresent() || b.test(terms).isPresent()) {
                Expr yes = terms.truth(true);
                Expr test = terms.phi(
                        split.condition(),
                        a.test(terms).orElse(yes),
                        b.test(terms).orElse(yes));
                conditions.add(new Condition(test, "the conditions of the side that is taken"));
            }
            return checked(split, term, conditions);
        }
        return opaque(split, then instanceof Solution.Opaque o ? o.why() : ((Solution.Opaque) otherwise).why());
    }

    /** One loop up to the round at which the condition changes, then another. */
    private Solution byRound(Recurrence.Split split) {
        Optional<RoundSplit> at = RoundSplit.of(terms, split.condition(), round);
        if (at.isEmpty()) {
            return opaque(split, "its branch changes with the round in no order");
        }
        Expr n = trips.of(loop.count());
        Expr before = terms.apply(Op.MIN, trips.of(at.get().first()), n);
        Expr early = at.get().holdsFirst() ? split.then() : split.otherwise();
        Expr late = at.get().holdsFirst() ? split.otherwise() : split.then();
        Iterate firstLoop = one(before, loop.inits().get(loop.component()), early, terms.number(0));
        if (!(solver.solve(firstLoop) instanceof Solution.ClosedForm first)) {
            return opaque(split, "the rounds up to the change of its branch have no closed form");
        }
        Iterate secondLoop = one(terms.sub(n, before), first.term(), late, before);
        if (!(solver.solve(secondLoop) instanceof Solution.ClosedForm second)) {
            return opaque(split, "the rounds from the change of its branch on have no closed form");
        }
        Iterate both = one(terms.sub(n, before), firstLoop, late, before);
        derivation = derivation
                .then("split of the range", single(loop.component()), both)
                .then(first.derivation())
                .then(second.derivation());
        List<Condition> conditions = new ArrayList<>(first.conditions());
        conditions.addAll(second.conditions());
        return checked(split, second.term(), conditions);
    }

    /** A loop of the wanted state alone whose round is counted from {@code shift}. */
    private Iterate one(Expr count, Expr init, Expr next, Expr shift) {
        Symbol number = terms.fresh(round.type(), "n");
        Expr now = Trips.isZero(shift) ? number : terms.add(shift, number);
        Expr shifted = terms.substitute(next, Map.of(round, now));
        return terms.iterate(List.of(states.get(loop.component())), number, count, List.of(init), List.of(shifted), 0);
    }
}
