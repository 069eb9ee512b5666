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
import java.util.Set;
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
     * @param naturals symbols of ints that are not negative and have a successor
     */
    static Rounds of(Round round, Terms terms, Optional<Symbol> recorded, Symbol completed, Set<Symbol> naturals) {
        if (!isConstant(round.stop(), false)) {
            return new Rounds(round, terms, Optional.of(completed), "");
        }
        Optional<Expr> counted = counted(round, terms, naturals);
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

    /** An int argument that is tested against something that does not change, and changes by a constant. */
    private record Counter(Expr from, Op test, Expr bound, int step) {}

    private static Optional<Counter> counter(Round round) {
        if (!(round.proceed() instanceof Apply test) || !test.op().isComparison()) {
            return Optional.empty();
        }
        Expr left = test.operands().get(0);
        Expr right = test.operands().get(1);
        boolean swapped = round.args().indexOf(left) < 0;
        Expr arg = swapped ? right : left;
        Expr bound = swapped ? left : right;
        int k = round.args().indexOf(arg);
        if (k < 0 || arg.type() != Scalar.INT || bound.free().stream().anyMatch(round.args()::contains)) {
            return Optional.empty();
        }
        Op op = swapped ? mirrored(test.op()) : test.op();
        return step(round.nexts().get(k), arg)
                .map(step -> new Counter(round.inits().get(k), op, bound, step));
    }

    private static Op mirrored(Op test) {
        return switch (test) {
            case LT -> Op.GT;
            case LE -> Op.GE;
            case GT -> Op.LT;
            case GE -> Op.LE;
            default -> test;
        };
    }

    private static Optional<Integer> step(Expr next, Expr arg) {
        return next instanceof Apply a
                        && a.operands().size() == 2
                        && a.operands().get(0) == arg
                        && a.operands().get(1) instanceof Const c
                        && (a.op() == Op.ADD || a.op() == Op.SUB)
                ? Optional.of(a.op() == Op.ADD ? (int) c.number() : -(int) c.number())
                : Optional.empty();
    }

    /**
     * How often a counter passes its test. One end of its range is never negative, so that no distance overflows; a bound of
     * which the successor overflows belongs to a loop that never ends.
     */
    private static Optional<Expr> counted(Round round, Terms terms, Set<Symbol> naturals) {
        return counter(round).flatMap(c -> {
            boolean up = c.test() == Op.LT || c.test() == Op.LE;
            boolean down = c.test() == Op.GT || c.test() == Op.GE;
            Expr low = up ? c.from() : c.bound();
            Expr high = up ? c.bound() : c.from();
            boolean closed = c.test() == Op.LE || c.test() == Op.GE;
            boolean ends = up && c.step() > 0 || down && c.step() < 0 && c.step() != Integer.MIN_VALUE;
            if (!ends || !isNatural(low, naturals)) {
                return Optional.empty();
            }
            int step = Math.abs(c.step());
            boolean hasPredecessor = low instanceof Const && !isConstant(low, 0);
            if (closed && hasPredecessor) {
                return Optional.of(distance(predecessor(low, terms), high, step, terms));
            }
            return Optional.of(distance(low, closed ? successor(high, terms) : high, step, terms));
        });
    }

    /** A term from which no distance to another int overflows. */
    private static boolean isNatural(Expr term, Set<Symbol> naturals) {
        if (term instanceof Const c) {
            return c.number() instanceof Integer i && i >= 0;
        }
        return term instanceof Length
                || term instanceof Symbol s && naturals.contains(s)
                || term instanceof Apply a
                        && a.op() == Op.ADD
                        && isConstant(a.operands().get(1), 1)
                        && a.operands().get(0) instanceof Symbol s
                        && naturals.contains(s);
    }

    private static Expr predecessor(Expr number, Terms terms) {
        return terms.number((int) ((Const) number).number() - 1);
    }

    private static Expr successor(Expr last, Terms terms) {
        boolean oneLess = last instanceof Apply a
                && (a.op() == Op.SUB && isConstant(a.operands().get(1), 1)
                        || a.op() == Op.ADD && isConstant(a.operands().get(1), -1));
        return oneLess ? last.parts().get(0) : terms.add(last, terms.number(1));
    }

    private static Expr distance(Expr from, Expr to, int step, Terms terms) {
        if (isConstant(from, 0) && to instanceof Length && step == 1) {
            return to;
        }
        Expr range = isConstant(from, 0) ? to : terms.sub(to, from);
        Expr one = terms.number(1);
        Expr steps = step == 1 ? range : terms.add(terms.apply(Op.DIV, terms.sub(range, one), terms.number(step)), one);
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

    /** The arguments that are states of the iterate of argument {@code k}, in its order; none if it is no iterate. */
    public List<Integer> states(int k) {
        return state(k).isPresent() ? needed(k).orElseThrow() : List.of();
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
