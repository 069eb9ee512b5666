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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A term as text in the concrete syntax, which {@link TermParser} reads back to the same node: Java's operators with as
 * few parentheses as Java needs, {@code phi(c; a, b)}, {@code Sum(i, 0, n; x[i])}, {@code Array(i, n; x[i] * 2.0)}, {@code
 * iterate(n, 10; s1 = 0.0 -> s1 * a + b; s1)}. Numbers carry their types: {@code 1}, {@code 1L}, {@code 1.0f}, {@code 1.0},
 * and {@code 1b}, {@code 1s}, {@code 1c} for a byte, short and char.
 */
public final class TermPrinter {
    /** Beyond this many nodes {@link Expr#toString} names what is shared. */
    private static final int LARGE = 200;

    private final boolean sharing;
    private final BoundNames names;
    private final Map<Expr, String> shared = new HashMap<>();

    private TermPrinter(Expr term, boolean sharing) {
        this.sharing = sharing;
        this.names = new BoundNames(term);
    }

    /** On one line, in full. As long as the term is as a tree. */
    public static String print(Expr term) {
        return new TermPrinter(term, false).text(term, Precedence.LOWEST);
    }

    /** With {@code let t1 = ...;} lines for what occurs more than once: as long as the term is as a graph. */
    public static String printShared(Expr term) {
        TermPrinter printer = new TermPrinter(term, true);
        String lets = printer.lets(Repeated.ofWhole(term), "\n", new ArrayList<>());
        return lets + printer.text(term, Precedence.LOWEST);
    }

    static String printShort(Expr term) {
        return Repeated.size(term, LARGE, new HashMap<>()) < LARGE ? print(term) : printShared(term);
    }

    private String text(Expr term, int least) {
        String name = shared.get(term);
        if (name != null) {
            return name;
        }
        String text = text(term);
        return Precedence.of(term) < least ? "(" + text + ")" : text;
    }

    private String text(Expr term) {
        if (term instanceof Const c) {
            return literal(c);
        } else if (term instanceof Symbol s) {
            return names.of(s);
        } else if (term instanceof Element e) {
            return text(e.array(), Precedence.PRIMARY) + "[" + whole(e.index()) + "]";
        } else if (term instanceof Length l) {
            return text(l.array(), Precedence.PRIMARY) + ".length";
        } else if (term instanceof Apply a) {
            return apply(a);
        } else if (term instanceof Phi p) {
            return "phi(" + whole(p.condition()) + "; " + whole(p.then()) + ", " + whole(p.otherwise()) + ")";
        } else if (term instanceof Fold f) {
            String range = whole(f.from()) + ", " + whole(f.to());
            return f.kind().symbol() + indexed(f.index(), range, f.body());
        } else if (term instanceof Comprehension c) {
            return "Array" + indexed(c.index(), whole(c.size()), c.body());
        }
        return iterate((Iterate) term);
    }

    private String whole(Expr term) {
        return text(term, Precedence.LOWEST);
    }

    private static String literal(Const c) {
        String digits = c.number().toString();
        return switch ((Scalar) c.type()) {
            case BOOLEAN, INT, DOUBLE -> digits;
            case LONG -> digits + "L";
            case FLOAT -> digits + "f";
            case BYTE -> digits + "b";
            case SHORT -> digits + "s";
            case CHAR -> (int) (Character) c.number() + "c";
        };
    }

    private String prefix(Op op, List<Expr> in) {
        return switch (op) {
            case INACTIVE -> "inactive" + arguments(in);
            case WITH_PARTIAL -> "withPartial" + arguments(in);
            default -> op.symbol() + operand(in.get(0));
        };
    }

    private String apply(Apply a) {
        Op op = a.op();
        List<Expr> in = a.operands();
        return switch (op.form()) {
            case INFIX ->
                text(in.get(0), Precedence.of(op)) + " " + op.symbol() + " " + text(in.get(1), Precedence.of(op) + 1);
            case PREFIX -> prefix(op, in);
            case TERNARY ->
                text(in.get(0), Precedence.CONDITIONAL + 1) + " ? " + whole(in.get(1)) + " : " + whole(in.get(2));
            case CONVERSION -> "(" + a.type() + ") " + text(in.get(0), Precedence.UNARY);
            case DOUBLE_TEST, MATH -> op.symbol() + arguments(in);
            case OBJECTS -> "Objects." + op.symbol() + arguments(in);
            case METHOD -> "Object." + op.symbol() + arguments(in);
            case CHECKPOINTS -> "Checkpoints." + op.symbol() + arguments(in);
            case STRICT_MATH -> "StrictMath." + op.symbol() + arguments(in);
        };
    }

    /** Of a prefix operator: {@code -(2.0)} is an operation, {@code -2.0} a number. */
    private String operand(Expr term) {
        return term instanceof Const ? "(" + whole(term) + ")" : text(term, Precedence.PRIMARY);
    }

    private String arguments(List<Expr> in) {
        return in.stream().map(this::whole).collect(Collectors.joining(", ", "(", ")"));
    }

    private String indexed(Symbol index, String range, Expr body) {
        names.bindIndex(index);
        Under under = enter(List.of(index), List.of(body));
        String text = "(" + names.of(index) + ", " + range + "; " + under.lets() + whole(body) + ")";
        leave(under);
        names.release(index);
        return text;
    }

    private String iterate(Iterate it) {
        String count = whole(it.count());
        List<String> inits = it.inits().stream().map(this::whole).toList();
        names.bind(it);
        Under under = enter(Repeated.bound(it), it.nexts());
        List<String> states = new ArrayList<>();
        for (int k = 0; k < inits.size(); k++) {
            states.add(names.of(it.states().get(k)) + " = " + inits.get(k) + " -> "
                    + whole(it.nexts().get(k)));
        }
        String text = "iterate(" + names.of(it.round()) + ", " + count + "; " + String.join(", ", states) + "; "
                + under.lets() + names.of(it.states().get(it.component())) + ")";
        leave(under);
        names.release(it);
        return text;
    }

    /** What is named below a binder, and what names of outer terms it hides. */
    private record Under(String lets, List<Expr> named, Map<Expr, String> hidden) {}

    private Under enter(List<Symbol> bound, List<Expr> bodies) {
        Map<Expr, String> hidden = new HashMap<>(shared);
        hidden.keySet().removeIf(term -> Collections.disjoint(term.free(), bound));
        shared.keySet().removeAll(hidden.keySet());
        List<Expr> named = new ArrayList<>();
        String lets = sharing ? lets(Repeated.under(bound, bodies), " ", named) : "";
        return new Under(lets, named, hidden);
    }

    private void leave(Under under) {
        for (Expr term : under.named()) {
            names.release(shared.getOrDefault(term, ""));
            shared.remove(term);
        }
        shared.putAll(under.hidden());
    }

    private String lets(List<Expr> terms, String end, List<Expr> named) {
        StringBuilder lets = new StringBuilder();
        for (Expr term : terms) {
            if (!shared.containsKey(term)) {
                String name = names.fresh("t");
                String text = whole(term);
                shared.put(term, name);
                named.add(term);
                lets.append("let ")
                        .append(name)
                        .append(" = ")
                        .append(text)
                        .append(";")
                        .append(end);
            }
        }
        return lets.toString();
    }
}
