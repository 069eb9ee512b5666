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
import java.util.List;
import java.util.stream.Collectors;

/** A term as a mathematician writes it, in LaTeX's math mode, for reports. It cannot be read back: types are left out. */
public final class TermLatex {
    private final BoundNames names;

    private TermLatex(Expr term) {
        this.names = new BoundNames(term);
    }

    public static String print(Expr term) {
        return new TermLatex(term).whole(term);
    }

    private String text(Expr term, int least) {
        String text = text(term);
        return precedence(term) < least ? "\\left(" + text + "\\right)" : text;
    }

    /** Fractions, roots, powers and cases show by themselves where they end; a big operator's body does not. */
    private static int precedence(Expr term) {
        if (term instanceof Fold f) {
            return f.kind() == FoldKind.SUM ? Precedence.of(Op.ADD) : Precedence.of(Op.MUL);
        } else if (term instanceof Apply a && (a.op() == Op.DIV && a.type().isFloating() || a.op() == Op.SELECT)) {
            return Precedence.PRIMARY;
        } else if (term instanceof Apply a && a.op() == Op.CONVERT && isWidening(a)) {
            return precedence(a.operands().get(0));
        } else if (term instanceof Apply a && a.op() == Op.NEG) {
            return Precedence.of(Op.ADD) + 1;
        }
        return Precedence.of(term);
    }

    private String whole(Expr term) {
        return text(term, Precedence.LOWEST);
    }

    private String text(Expr term) {
        if (term instanceof Const c) {
            return number(c.number().toString());
        } else if (term instanceof Symbol s) {
            return symbol(names.of(s));
        } else if (term instanceof Element e) {
            return element(e);
        } else if (term instanceof Length l) {
            return "|" + whole(l.array()) + "|";
        } else if (term instanceof Apply a) {
            return apply(a);
        } else if (term instanceof Phi p) {
            return cases(p.condition(), p.then(), p.otherwise());
        } else if (term instanceof Fold f) {
            return fold(f);
        } else if (term instanceof Comprehension c) {
            names.bindIndex(c.index());
            String index = names.of(c.index());
            String text = "\\bigl[" + whole(c.body()) + "\\bigr]_{0 \\le " + index + " < " + whole(c.size()) + "}";
            names.release(c.index());
            return text;
        }
        return iterate((Iterate) term);
    }

    private static String number(String digits) {
        String plain = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        int exponent = plain.indexOf('E');
        if (plain.endsWith("Infinity")) {
            return plain.replace("Infinity", "\\infty");
        } else if (exponent < 0) {
            return Character.isLetter(plain.charAt(0)) ? "\\mathrm{" + plain + "}" : plain;
        }
        String mantissa = number(plain.substring(0, exponent));
        String power = "10^{" + plain.substring(exponent + 1) + "}";
        return mantissa.equals("1") ? power : mantissa + " \\cdot " + power;
    }

    /** {@code s1} is an s with an index; a longer word is one name. */
    private static String symbol(String name) {
        String plain = name.replace("`", "").replace("_", "\\_").replace("#", "\\#");
        String letters = plain.replaceFirst("[0-9]+$", "");
        String index = plain.substring(letters.length());
        String word = letters.length() == 1 ? letters : "\\mathit{" + letters + "}";
        return index.isEmpty() ? word : word + "_{" + index + "}";
    }

    /** {@code a[i][j]} has one list of indices. */
    private String element(Element e) {
        String indices = whole(e.index());
        Expr array = e.array();
        while (array instanceof Element inner) {
            indices = whole(inner.index()) + "," + indices;
            array = inner.array();
        }
        return (array instanceof Symbol ? "{" + whole(array) + "}" : text(array, Precedence.PRIMARY)) + "_{" + indices
                + "}";
    }

    private String cases(Expr condition, Expr then, Expr otherwise) {
        return "\\begin{cases}" + whole(then) + " & \\text{if } " + whole(condition) + " \\\\ " + whole(otherwise)
                + " & \\text{otherwise}\\end{cases}";
    }

    private String fold(Fold f) {
        String from = whole(f.from());
        String to = whole(f.to());
        names.bindIndex(f.index());
        String index = names.of(f.index());
        String range = "_{" + index + "=" + from + "}^{" + last(f.to(), to) + "} ";
        String between = "_{" + from + " \\le " + index + " < " + to + "} ";
        String head = switch (f.kind()) {
            case SUM -> "\\sum" + range;
            case PRODUCT -> "\\prod" + range;
            case MAXIMUM -> "\\max" + between;
            case MINIMUM -> "\\min" + between;
        };
        String text = head + text(f.body(), Precedence.of(Op.MUL));
        names.release(f);
        return text;
    }

    private static String last(Expr to, String text) {
        return to instanceof Const c && c.number() instanceof Integer n ? String.valueOf(n - 1) : text + " - 1";
    }

    private String iterate(Iterate it) {
        String count = whole(it.count());
        String inits = it.inits().stream().map(this::whole).collect(Collectors.joining(", "));
        names.bind(it);
        String states = it.states().stream().map(this::whole).collect(Collectors.joining(", "));
        String nexts = it.nexts().stream().map(this::whole).collect(Collectors.joining(", "));
        String round = whole(it.round());
        names.release(it);
        boolean one = it.states().size() == 1;
        return "\\bigl((" + states + ") \\mapsto_{" + round + "} (" + nexts + ")\\bigr)^{[" + count + "]}(" + inits
                + ")" + (one ? "" : "_{" + (it.component() + 1) + "}");
    }

    private static boolean isWidening(Apply a) {
        return a.type().isFloating();
    }

    private String apply(Apply a) {
        List<Expr> in = a.operands();
        Op op = a.op();
        return switch (op.relaxed()) {
            case MUL -> product(in.get(0), in.get(1));
            case DIV ->
                a.type().isFloating()
                        ? "\\frac{" + whole(in.get(0)) + "}{" + whole(in.get(1)) + "}"
                        : infix(op, " \\div ", in);
            case LE -> infix(op, " \\le ", in);
            case GE -> infix(op, " \\ge ", in);
            case NE -> infix(op, " \\ne ", in);
            case EQ -> infix(op, " = ", in);
            case AND -> infix(op, " \\land ", in);
            case OR -> infix(op, " \\lor ", in);
            case XOR -> infix(op, " \\oplus ", in);
            case REM -> infix(op, " \\bmod ", in);
            case SHL -> infix(op, " \\ll ", in);
            case SHR, USHR -> infix(op, " \\gg ", in);
            case ADD, SUB, LT, GT -> infix(op, " " + op.symbol() + " ", in);
            case NEG -> "-" + text(in.get(0), Precedence.of(Op.MUL));
            case NOT, COMPLEMENT -> "\\lnot " + text(in.get(0), Precedence.PRIMARY);
            case CONVERT -> isWidening(a) ? text(in.get(0)) : "\\operatorname{" + a.type() + "}" + arguments(in);
            case INACTIVE, WITH_PARTIAL -> whole(in.get(0));
            case SELECT -> cases(in.get(0), in.get(1), in.get(2));
            case EXP -> "e^{" + whole(in.get(0)) + "}";
            case POW -> "{" + text(in.get(0), Precedence.PRIMARY) + "}^{" + whole(in.get(1)) + "}";
            case SQRT -> "\\sqrt{" + whole(in.get(0)) + "}";
            case CBRT -> "\\sqrt[3]{" + whole(in.get(0)) + "}";
            case ABS -> "\\left|" + whole(in.get(0)) + "\\right|";
            case FLOOR -> "\\lfloor " + whole(in.get(0)) + " \\rfloor";
            case CEIL -> "\\lceil " + whole(in.get(0)) + " \\rceil";
            case LOG -> "\\ln" + arguments(in);
            case SIN, COS, TAN, SINH, COSH, TANH, MAX, MIN -> "\\" + op.symbol() + arguments(in);
            default -> "\\operatorname{" + op.symbol() + "}" + arguments(in);
        };
    }

    private String product(Expr a, Expr b) {
        String right = text(b, Precedence.of(Op.MUL) + 1);
        boolean digit = Character.isDigit(right.charAt(0));
        return text(a, Precedence.of(Op.MUL)) + (digit ? " \\cdot " : " \\, ") + right;
    }

    private String infix(Op op, String sign, List<Expr> in) {
        return text(in.get(0), Precedence.of(op)) + sign + text(in.get(1), Precedence.of(op) + 1);
    }

    private String arguments(List<Expr> in) {
        return in.stream().map(this::whole).collect(Collectors.joining(", ", "\\left(", "\\right)"));
    }
}
