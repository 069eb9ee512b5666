package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what kind of recurrence a next is that depends on its own state, the round and invariants only. */
final class Classification {
    private final Terms terms;
    private final Symbol state;
    private final Symbol round;
    private final Expr next;
    private final Optional<LinearForm> linear;

    private Classification(Terms terms, Symbol state, Symbol round, Expr next) {
        this.terms = terms;
        this.state = state;
        this.round = round;
        this.next = next;
        this.linear = new Linearity(terms, Set.of(state)).of(next);
    }

    static Recurrence of(Terms terms, Symbol state, Symbol round, Expr next) {
        return new Classification(terms, state, round, next).recurrence();
    }

    private Recurrence recurrence() {
        if (next == state) {
            return new Recurrence.Constant();
        } else if (!next.dependsOn(state)) {
            return new Recurrence.Latest(next);
        }
        return Stream.of(split(false), unit(), split(true), affine(), extreme(), power())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Recurrence.Opaque(why()));
    }

    /** Before the affine ones if nothing of the condition changes, after sums if it depends on the round. */
    private Optional<Recurrence> split(boolean byRound) {
        return next instanceof Phi p
                        && !p.condition().dependsOn(state)
                        && (byRound || !p.condition().dependsOn(round))
                ? Optional.of(new Recurrence.Split(p.condition(), p.then(), p.otherwise()))
                : Optional.empty();
    }

    private Optional<Recurrence> unit() {
        return linear.filter(form -> ring().isOne(factor(form))).map(form -> {
            Expr term = form.constant();
            return term.dependsOn(round) ? new Recurrence.Sum(term) : new Recurrence.Counter(term);
        });
    }

    private Ring ring() {
        return new Ring(terms, (Scalar) next.type());
    }

    private Expr factor(LinearForm form) {
        return form.coefficient(state).orElse(ring().zero());
    }

    private Optional<Recurrence> affine() {
        return linear.map(form -> ring().isZero(form.constant())
                ? new Recurrence.Product(factor(form))
                : new Recurrence.Affine(factor(form), form.constant()));
    }

    private Optional<Recurrence> extreme() {
        if (next instanceof Apply a && (a.op() == Op.MAX || a.op() == Op.MIN) && next.type() != Scalar.BOOLEAN) {
            FoldKind kind = a.op() == Op.MAX ? FoldKind.MAXIMUM : FoldKind.MINIMUM;
            List<Expr> others = new ArrayList<>(a.operands());
            boolean ofItself = others.remove(state) && !others.get(0).dependsOn(state);
            return ofItself ? Optional.of(new Recurrence.Extreme(kind, others.get(0))) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Recurrence> power() {
        return PowerLoop.of(terms, next, state).map(loop -> new Recurrence.Power(loop.a(), loop.b()));
    }

    private String why() {
        if (next instanceof Phi p && p.condition().dependsOn(state)) {
            boolean takesOther = p.then() == state || p.otherwise() == state;
            return takesOther
                    ? "whether it is replaced depends on its value, as in a maximum taken by a test, which passes over NaN"
                    : "the branch that is taken depends on its value";
        }
        return "the next value is neither affine in the one before nor a power, maximum or minimum of it";
    }
}
