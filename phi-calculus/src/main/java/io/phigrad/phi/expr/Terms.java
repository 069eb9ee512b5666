package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Length;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes terms, one node for equal ones. Nothing is simplified here: what laws do is {@code rewrite}'s. Terms of two
 * factories must not be mixed.
 */
public final class Terms {
    private final Map<List<Object>, Expr> known = new HashMap<>();
    private int opened;

    @SuppressWarnings("unchecked") // the key holds the class
    private <T extends Expr> T intern(List<Object> key, Supplier<T> made) {
        Expr old = known.get(key);
        if (old == null) {
            old = made.get();
            known.put(key, old);
        }
        return (T) old;
    }

    /** How many different terms have been made. */
    public int size() {
        return known.size();
    }

    public Const number(Scalar type, Object number) {
        return intern(List.of(Const.class, type, number), () -> new Const(type, number));
    }

    public Const number(double number) {
        return number(Scalar.DOUBLE, number);
    }

    public Const number(int number) {
        return number(Scalar.INT, number);
    }

    public Const truth(boolean truth) {
        return number(Scalar.BOOLEAN, truth);
    }

    /** An input; two of one type and name are the same. */
    public Symbol symbol(Type type, String name) {
        return symbol(type, name, 0);
    }

    private Symbol symbol(Type type, String name, int level) {
        return intern(List.of(Symbol.class, type, name, level), () -> new Symbol(type, name, level));
    }

    /** A symbol that occurs nowhere yet, to open a binder with. */
    public Symbol fresh(Type type, String name) {
        return symbol(type, name, - ++opened);
    }

    public Element element(Expr array, Expr index) {
        return intern(List.of(Element.class, array, index), () -> new Element(array, index));
    }

    public Length length(Expr array) {
        return intern(List.of(Length.class, array), () -> new Length(array));
    }

    public Apply apply(Op op, Type type, List<Expr> operands) {
        return intern(List.of(Apply.class, op, type, List.copyOf(operands)), () -> new Apply(op, type, operands));
    }

    public Apply apply(Op op, Type type, Expr... operands) {
        return apply(op, type, List.of(operands));
    }

    /** An operator whose result has the type of its first operand. */
    public Apply apply(Op op, Expr... operands) {
        return apply(op, operands[0].type(), List.of(operands));
    }

    public Apply add(Expr a, Expr b) {
        return apply(Op.ADD, a, b);
    }

    public Apply sub(Expr a, Expr b) {
        return apply(Op.SUB, a, b);
    }

    public Apply mul(Expr a, Expr b) {
        return apply(Op.MUL, a, b);
    }

    public Apply div(Expr a, Expr b) {
        return apply(Op.DIV, a, b);
    }

    public Apply neg(Expr a) {
        return apply(Op.NEG, a);
    }

    /** A comparison or a connective. */
    public Apply test(Op op, Expr... operands) {
        return apply(op, Scalar.BOOLEAN, operands);
    }

    public Expr convert(Expr a, Scalar type) {
        return a.type() == type ? a : apply(Op.CONVERT, type, a);
    }

    public Phi phi(Expr condition, Expr then, Expr otherwise) {
        return intern(List.of(Phi.class, condition, then, otherwise), () -> new Phi(condition, then, otherwise));
    }

    public Fold sum(Expr from, Expr to, UnaryOperator<Expr> body) {
        return fold(FoldKind.SUM, from, to, body);
    }

    public Fold product(Expr from, Expr to, UnaryOperator<Expr> body) {
        return fold(FoldKind.PRODUCT, from, to, body);
    }

    public Fold fold(FoldKind kind, Expr from, Expr to, UnaryOperator<Expr> body) {
        Symbol index = fresh(from.type(), "i");
        return fold(kind, index, from, to, body.apply(index));
    }

    /** The fold that binds {@code index}, made by {@link #fresh}, in the body. */
    public Fold fold(FoldKind kind, Symbol index, Expr from, Expr to, Expr body) {
        Symbol bound = symbol(index.type(), "i", body.height() + 1);
        Expr closed = substitute(body, Map.of(index, bound));
        return intern(
                List.of(Fold.class, kind, bound, from, to, closed), () -> new Fold(kind, bound, from, to, closed));
    }

    public Comprehension array(Expr size, UnaryOperator<Expr> body) {
        Symbol index = fresh(Scalar.INT, "i");
        return array(index, size, body.apply(index));
    }

    /** The array whose element at {@code index}, made by {@link #fresh}, is the body. */
    public Comprehension array(Symbol index, Expr size, Expr body) {
        Symbol bound = symbol(Scalar.INT, "i", body.height() + 1);
        Expr closed = substitute(body, Map.of(index, bound));
        return intern(List.of(Comprehension.class, bound, size, closed), () -> new Comprehension(bound, size, closed));
    }

    /**
     * Component {@code component} of the iterate whose states and round, made by {@link #fresh}, the nexts may read.
     *
     * @param count how many rounds, an int
     */
    public Iterate iterate(
            List<Symbol> states, Symbol round, Expr count, List<Expr> inits, List<Expr> nexts, int component) {
        int level = nexts.stream().mapToInt(Expr::height).max().orElse(0) + 1;
        Map<Symbol, Expr> names = new HashMap<>();
        List<Symbol> bound = new ArrayList<>();
        for (int k = 0; k < states.size(); k++) {
            Symbol state = symbol(states.get(k).type(), "s" + (k + 1), level);
            bound.add(state);
            names.put(states.get(k), state);
        }
        Symbol counter = symbol(Scalar.INT, "n", level);
        names.put(round, counter);
        List<Expr> closed = nexts.stream().map(next -> substitute(next, names)).toList();
        return intern(
                List.of(Iterate.class, bound, counter, count, List.copyOf(inits), closed, component),
                () -> new Iterate(bound, counter, count, inits, closed, component));
    }

    /** The iterate of one state. */
    public Iterate iterate(Expr count, Expr init, UnaryOperator<Expr> next) {
        Symbol state = fresh(init.type(), "s1");
        Symbol round = fresh(Scalar.INT, "n");
        return iterate(List.of(state), round, count, List.of(init), List.of(next.apply(state)), 0);
    }

    /** The body under a binder of one index, with a symbol of its own for it. */
    public record Opened(Symbol index, Expr body) {}

    public Opened open(Fold fold) {
        Symbol index = fresh(fold.index().type(), "i");
        return new Opened(index, substitute(fold.body(), Map.of(fold.index(), index)));
    }

    public Opened open(Comprehension array) {
        Symbol index = fresh(Scalar.INT, "i");
        return new Opened(index, substitute(array.body(), Map.of(array.index(), index)));
    }

    /** The nexts of an iterate with symbols of their own for its states and its round. */
    public record OpenedIterate(List<Symbol> states, Symbol round, List<Expr> nexts) {
        public OpenedIterate {
            states = List.copyOf(states);
            nexts = List.copyOf(nexts);
        }
    }

    public OpenedIterate open(Iterate iterate) {
        Map<Symbol, Expr> names = new HashMap<>();
        List<Symbol> states = new ArrayList<>();
        for (Symbol state : iterate.states()) {
            Symbol own = fresh(state.type(), state.name());
            states.add(own);
            names.put(state, own);
        }
        Symbol round = fresh(Scalar.INT, "n");
        names.put(iterate.round(), round);
        return new OpenedIterate(
                states,
                round,
                iterate.nexts().stream().map(next -> substitute(next, names)).toList());
    }

    /** The body of a fold at one index. */
    public Expr at(Fold fold, Expr index) {
        Opened opened = open(fold);
        return substitute(opened.body(), Map.of(opened.index(), index));
    }

    /** The term with symbols replaced by terms, at once; no binder captures anything. */
    public Expr substitute(Expr term, Map<Symbol, ? extends Expr> replacements) {
        return new Substitution(replacements).apply(term);
    }

    /** The term made anew from other parts; parts under a binder may name its canonical symbols. */
    public Expr with(Expr term, List<Expr> parts) {
        if (parts.equals(term.parts())) {
            return term;
        }
        if (term instanceof Element) {
            return element(parts.get(0), parts.get(1));
        } else if (term instanceof Length) {
            return length(parts.get(0));
        } else if (term instanceof Apply a) {
            return apply(a.op(), a.type(), parts);
        } else if (term instanceof Phi) {
            return phi(parts.get(0), parts.get(1), parts.get(2));
        } else if (term instanceof Fold f) {
            return fold(f.kind(), f.index(), parts.get(0), parts.get(1), parts.get(2));
        } else if (term instanceof Comprehension c) {
            return array(c.index(), parts.get(0), parts.get(1));
        } else if (term instanceof Iterate it) {
            int n = it.states().size();
            return iterate(
                    it.states(),
                    it.round(),
                    parts.get(0),
                    parts.subList(1, 1 + n),
                    parts.subList(1 + n, parts.size()),
                    it.component());
        }
        return term;
    }

    /**
     * The term with {@code change} applied to every part, inner ones first, each shared node once. Below a binder the change
     * sees an own symbol for what the binder binds.
     */
    public Expr rebuild(Expr term, Function<Expr, Expr> change) {
        return new Rebuilding(change).apply(term);
    }

    private final class Rebuilding {
        private final Function<Expr, Expr> change;
        private final Map<Expr, Expr> done = new HashMap<>();

        Rebuilding(Function<Expr, Expr> change) {
            this.change = change;
        }

        Expr apply(Expr term) {
            Expr old = done.get(term);
            if (old == null) {
                old = change.apply(rebuilt(term));
                done.put(term, old);
            }
            return old;
        }

        private List<Expr> all(List<Expr> terms) {
            return terms.stream().map(this::apply).toList();
        }

        private Expr rebuilt(Expr term) {
            if (term instanceof Fold f) {
                Opened in = open(f);
                return fold(f.kind(), in.index(), apply(f.from()), apply(f.to()), apply(in.body()));
            } else if (term instanceof Comprehension c) {
                Opened in = open(c);
                return array(in.index(), apply(c.size()), apply(in.body()));
            } else if (term instanceof Iterate it) {
                OpenedIterate in = open(it);
                return iterate(
                        in.states(), in.round(), apply(it.count()), all(it.inits()), all(in.nexts()), it.component());
            }
            return with(term, all(term.parts()));
        }
    }

    private final class Substitution {
        private final Map<Symbol, ? extends Expr> replacements;
        private final Map<Expr, Expr> done = new HashMap<>();

        Substitution(Map<Symbol, ? extends Expr> replacements) {
            this.replacements = replacements;
        }

        Expr apply(Expr term) {
            if (term instanceof Symbol symbol) {
                Expr replacement = replacements.get(symbol);
                return replacement == null ? symbol : replacement;
            }
            if (term.free().stream().noneMatch(replacements::containsKey)) {
                return term;
            }
            Expr old = done.get(term);
            if (old == null) {
                old = below(term);
                done.put(term, old);
            }
            return old;
        }

        private List<Expr> all(List<Expr> terms) {
            return terms.stream().map(this::apply).toList();
        }

        private Expr below(Expr term) {
            if (term instanceof Fold f && isIn(f.body())) {
                Opened in = open(f);
                return fold(f.kind(), in.index(), apply(f.from()), apply(f.to()), apply(in.body()));
            } else if (term instanceof Comprehension c && isIn(c.body())) {
                Opened in = open(c);
                return array(in.index(), apply(c.size()), apply(in.body()));
            } else if (term instanceof Iterate it && it.nexts().stream().anyMatch(this::isIn)) {
                OpenedIterate in = open(it);
                return iterate(
                        in.states(), in.round(), apply(it.count()), all(it.inits()), all(in.nexts()), it.component());
            }
            return with(term, all(term.parts()));
        }

        private boolean isIn(Expr term) {
            return term.free().stream().anyMatch(replacements::containsKey);
        }
    }
}
