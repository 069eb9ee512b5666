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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rounds of a loop that are completed, and what its arguments are after them: {@code f^[u](p)} (Shen et al. 2021, C5).
 *
 * <p>A loop with a break is left in the middle of a round. Only a break before which the round changes nothing leaves the
 * arguments as they were after the last completed round, so that no exit phi is left over (F5).
 */
public final class Rounds {
    private final Round round;
    private final Terms terms;
    private final Optional<Expr> count;
    private final String why;

    private Rounds(Round round, Terms terms, Optional<Expr> count, String why) {
        this.round = round;
        this.terms = terms;
        this.count = count;
        this.why = why;
    }

    /**
     * @param recorded what holds the number of rounds begun, if anything does
     * @param completed a symbol for the number of rounds completed, which nothing holds
     */
    static Rounds of(Round round, Terms terms, Optional<Symbol> recorded, Symbol completed) {
        if (!isConstant(round.stop(), false)) {
            return new Rounds(round, terms, Optional.of(completed), "");
        }
        Optional<Expr> counted = counted(round, terms);
        if (counted.isPresent()) {
            return new Rounds(round, terms, counted, "");
        }
        return new Rounds(
                round, terms, recorded.map(Expr.class::cast), "nothing holds the number of rounds of this loop");
    }

    /** The number of completed rounds. */
    public Optional<Expr> count() {
        return count;
    }

    /** Whether the loop may be left by a break. */
    public boolean hasBreak() {
        return !isConstant(round.stop(), false);
    }

    static boolean isConstant(Expr term, Object number) {
        return term instanceof Const c && c.is(number);
    }

    private static Optional<Expr> counted(Round round, Terms terms) {
        if (!(round.proceed() instanceof Apply test) || !test.op().isComparison()) {
            return Optional.empty();
        }
        Expr left = test.operands().get(0);
        Expr right = test.operands().get(1);
        int k = round.args().indexOf(left);
        if (k < 0 || left.type() != Scalar.INT || right.free().stream().anyMatch(round.args()::contains)) {
            return Optional.empty();
        }
        Expr init = round.inits().get(k);
        if (test.op() == Op.LT && round.nexts().get(k) == terms.add(left, terms.number(1)) && isNatural(init)) {
            return Optional.of(distance(init, right, terms));
        } else if (test.op() == Op.GE
                && isNatural(right)
                && stepsDown(round.nexts().get(k), left, terms)) {
            return Optional.of(distance(right, successor(init, terms), terms));
        }
        return Optional.empty();
    }

    private static boolean stepsDown(Expr next, Expr arg, Terms terms) {
        return next == terms.sub(arg, terms.number(1)) || next == terms.add(arg, terms.number(-1));
    }

    /** A constant from which no distance to another int overflows. */
    private static boolean isNatural(Expr term) {
        return term instanceof Const c && c.number() instanceof Integer i && i >= 0;
    }

    private static Expr successor(Expr last, Terms terms) {
        boolean oneLess = last instanceof Apply a
                && (a.op() == Op.SUB && isConstant(a.operands().get(1), 1)
                        || a.op() == Op.ADD && isConstant(a.operands().get(1), -1));
        return oneLess ? last.parts().get(0) : terms.add(last, terms.number(1));
    }

    private static Expr distance(Expr from, Expr to, Terms terms) {
        if (isConstant(from, 0) && to instanceof Length) {
            return to;
        }
        Expr steps = isConstant(from, 0) ? to : terms.sub(to, from);
        return terms.phi(terms.test(Op.LT, from, to), steps, terms.number(0));
    }

    /** What argument {@code k} is after the completed rounds, or empty: {@link #why(int)} tells. */
    public Optional<Expr> state(int k) {
        if (count.isEmpty() || !(round.args().get(k).type() instanceof Scalar)) {
            return Optional.empty();
        }
        Optional<List<Integer>> needed = needed(k);
        boolean leftUnchanged = !hasBreak()
                || resolved(round.nexts().get(k), true) == round.args().get(k);
        if (needed.isEmpty() || !leftUnchanged) {
            return Optional.empty();
        }
        List<Symbol> states = new ArrayList<>();
        List<Expr> inits = new ArrayList<>();
        List<Expr> nexts = new ArrayList<>();
        for (int at : needed.get()) {
            states.add(round.args().get(at));
            inits.add(round.inits().get(at));
            nexts.add(resolved(round.nexts().get(at), false));
        }
        Symbol number = terms.fresh(Scalar.INT, "n");
        return Optional.of(terms.iterate(
                states, number, count.get(), inits, nexts, needed.get().indexOf(k)));
    }

    /** Why argument {@code k} is no iterate, for the report. */
    public String why(int k) {
        if (count.isEmpty()) {
            return why;
        } else if (needed(k).isEmpty()) {
            return "a round reads memory or references that change";
        }
        return "a break leaves " + round.args().get(k).name() + " changed in the middle of a round";
    }

    /** The arguments that argument k depends on over the rounds; empty if one of them is no number. */
    private Optional<List<Integer>> needed(int k) {
        TreeSet<Integer> needed = new TreeSet<>(List.of(k));
        Deque<Integer> open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            for (Symbol symbol :
                    resolved(round.nexts().get(open.remove()), false).free()) {
                int at = round.args().indexOf(symbol);
                if (at >= 0 && !(symbol.type() instanceof Scalar)) {
                    return Optional.empty();
                } else if (at >= 0 && needed.add(at)) {
                    open.add(at);
                }
            }
        }
        return Optional.of(List.copyOf(needed));
    }

    /** The term where it is known whether the loop is left after this round. */
    private Expr resolved(Expr term, boolean stops) {
        if (!hasBreak()) {
            return term;
        }
        return terms.rebuild(term, part -> {
            if (part == round.stop()) {
                return terms.truth(stops);
            }
            return part instanceof Phi phi ? known(phi) : part;
        });
    }

    private static Expr known(Phi phi) {
        if (isConstant(phi.condition(), true)) {
            return phi.then();
        }
        return isConstant(phi.condition(), false) ? phi.otherwise() : phi;
    }
}
