package io.phigrad.compiler.emit.tree;

import io.phigrad.compiler.emit.tree.JavaExpression.And;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Conditional;
import io.phigrad.compiler.emit.tree.JavaExpression.Element;
import io.phigrad.compiler.emit.tree.JavaExpression.Invoke;
import io.phigrad.compiler.emit.tree.JavaExpression.Length;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.New;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaExpression.Or;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaExpression.StaticField;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.StaticFields;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text of expressions, with the parentheses that Java's precedences ask for and no others. */
public final class ExpressionPrinter {
    /** The constant of the generated class that tells whether the source class's assertions are enabled. */
    public static final String ASSERTIONS = "ASSERTIONS_ENABLED";

    private static final int LOWEST = 0;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int UNARY = 12;
    private static final int PRIMARY = 13;

    private final UnaryOperator<String> className;

    /** @param className how a qualified class name is written where the text will stand */
    public ExpressionPrinter(UnaryOperator<String> className) {
        this.className = className;
    }

    /** The name of a class as it is written here. */
    public String className(String qualified) {
        return className.apply(qualified);
    }

    public String print(JavaExpression e) {
        return print(e, LOWEST);
    }

    /** The text where a value of the type is wanted: a widening conversion to it needs no cast. */
    public String printAs(Type wanted, JavaExpression e) {
        return print(implied(wanted, e));
    }

    private static JavaExpression implied(Type wanted, JavaExpression e) {
        return e instanceof Operation o && o.op() == Op.CONVERT && o.type().equals(wanted) && isWidening(o)
                ? o.child(0)
                : e;
    }

    private static boolean isWidening(Operation conversion) {
        Scalar to = (Scalar) conversion.type();
        return switch ((Scalar) conversion.child(0).type()) {
            case BYTE -> to != Scalar.CHAR && to.compareTo(Scalar.BYTE) > 0;
            case SHORT, CHAR -> to.compareTo(Scalar.CHAR) > 0;
            case INT -> to.compareTo(Scalar.INT) > 0;
            case LONG -> to.compareTo(Scalar.LONG) > 0;
            case FLOAT -> to == Scalar.DOUBLE;
            case BOOLEAN, DOUBLE -> false;
        };
    }

    /** The text, in parentheses if it binds less tightly than asked for. */
    public String print(JavaExpression e, int tightness) {
        int own = precedence(e);
        String text = bare(e, own);
        return own < tightness ? "(" + text + ")" : text;
    }

    private static int precedence(JavaExpression e) {
        if (e instanceof Literal l) {
            return Literals.isUnary(l.constant()) ? UNARY : PRIMARY;
        } else if (e instanceof Conditional) {
            return 1;
        } else if (e instanceof Or) {
            return OR;
        } else if (e instanceof And) {
            return AND;
        } else if (e instanceof Operation o) {
            return precedence(o.op());
        }
        return PRIMARY;
    }

    private static int precedence(Op op) {
        return switch (op) {
            case OR -> 4;
            case XOR -> 5;
            case AND -> 6;
            case EQ, NE -> 7;
            case LT, LE, GT, GE -> 8;
            case SHL, SHR, USHR -> 9;
            case ADD, SUB -> 10;
            case MUL, DIV, REM -> 11;
            case NEG, NOT, COMPLEMENT, CONVERT -> UNARY;
            case SELECT -> 1;
            default -> PRIMARY;
        };
    }

    private String bare(JavaExpression e, int own) {
        if (e instanceof Read r) {
            return r.local().name();
        } else if (e instanceof Literal l) {
            return Literals.text(l.constant());
        } else if (e instanceof Element x) {
            return print(x.array(), PRIMARY) + "[" + print(x.index()) + "]";
        } else if (e instanceof Length x) {
            return print(x.array(), PRIMARY) + ".length";
        } else if (e instanceof StaticField f) {
            return f.field().equals(StaticFields.ASSERTIONS)
                    ? ASSERTIONS
                    : className.apply(f.owner()) + "." + f.field();
        } else if (e instanceof Invoke i) {
            return className.apply(i.owner()) + "." + i.method() + arguments(i.children());
        } else if (e instanceof And a) {
            return print(a.left(), AND) + " && " + print(a.right(), AND);
        } else if (e instanceof Or o) {
            return print(o.left(), OR) + " || " + print(o.right(), OR);
        } else if (e instanceof Conditional c) {
            return conditional(c.condition(), c.then(), c.otherwise());
        } else if (e instanceof Call c) {
            return c.method() + arguments(c.children());
        } else if (e instanceof New n) {
            ArrayType type = (ArrayType) n.type();
            StringBuilder text = new StringBuilder("new " + type.leaf());
            n.children().forEach(size -> text.append('[').append(print(size)).append(']'));
            return text + "[]".repeat(type.rank() - n.children().size());
        }
        return operation((Operation) e, own);
    }

    private String conditional(JavaExpression condition, JavaExpression then, JavaExpression otherwise) {
        return print(condition, OR) + " ? " + print(then, LOWEST) + " : " + print(otherwise, 1);
    }

    private String arguments(List<JavaExpression> arguments) {
        return "(" + String.join(", ", arguments.stream().map(this::print).toList()) + ")";
    }

    private String operation(Operation e, int own) {
        return switch (e.op().form()) {
            case INFIX -> infix(e, own);
            case PREFIX -> prefix(e);
            case TERNARY -> conditional(e.child(0), e.child(1), e.child(2));
            case CONVERSION -> "(" + e.type() + ") " + print(e.child(0), UNARY);
            case DOUBLE_TEST -> boxOf(e.child(0).type()) + "." + e.op().symbol() + arguments(e.children());
            case MATH -> "Math." + e.op().symbol() + arguments(mathArguments(e));
            case OBJECTS -> "Objects." + e.op().symbol() + arguments(e.children());
            case METHOD ->
                print(e.child(0), PRIMARY)
                        + "."
                        + e.op().symbol()
                        + arguments(e.children().subList(1, e.children().size()));
            case CHECKPOINTS -> "Checkpoints." + e.op().symbol() + arguments(e.children());
            case STRICT_MATH -> "StrictMath." + e.op().symbol() + arguments(mathArguments(e));
        };
    }

    private static String boxOf(Type type) {
        return type == Scalar.FLOAT ? "Float" : "Double";
    }

    private String prefix(Operation e) {
        String operand = print(e.child(0), UNARY);
        return e.op().symbol() + (e.op() == Op.NEG && operand.startsWith("-") ? "(" + operand + ")" : operand);
    }

    private String infix(Operation e, int own) {
        JavaExpression left = e.child(0);
        JavaExpression right = e.child(1);
        if (promotes(e.op())) {
            JavaExpression shorter = implied(right.type(), left);
            if (shorter != left) {
                left = shorter;
            } else {
                right = implied(left.type(), right);
            }
        }
        right = character(e.op(), left, right);
        String symbol = e.op().symbol();
        if ((e.op() == Op.ADD || e.op() == Op.SUB) && right instanceof Literal l && Literals.isNegative(l.constant())) {
            // a + (-b) is a - b bit for bit
            String opposite = Literals.text(l.constant()).substring(1);
            return print(left, own) + (e.op() == Op.ADD ? " - " : " + ") + opposite;
        }
        if ((e.op() == Op.ADD || e.op() == Op.SUB) && right instanceof Operation o && o.op() == Op.NEG) {
            return print(left, own) + (e.op() == Op.ADD ? " - " : " + ") + print(o.child(0), own + 1);
        }
        return print(left, own) + " " + symbol + " " + print(right, own + 1);
    }

    /** A number beside a char is one too: {@code c == '+'}, {@code c - 'a'}. */
    private static JavaExpression character(Op op, JavaExpression left, JavaExpression right) {
        return (op.isComparison() || op == Op.SUB)
                        && left.type() == Scalar.CHAR
                        && right instanceof Literal l
                        && l.constant().number().orElse(0) instanceof Integer n
                        && n >= ' '
                        && n <= '~'
                ? new Literal(Constant.of(Scalar.CHAR, (char) n.intValue()))
                : right;
    }

    private static boolean promotes(Op op) {
        return switch (op) {
            case ADD, SUB, MUL, DIV, REM, LT, LE, GT, GE, EQ, NE -> true;
            default -> false;
        };
    }

    /** Methods with a double form only need no cast of their arguments. */
    private static List<JavaExpression> mathArguments(Operation e) {
        return switch (e.op()) {
            case SQRT, CBRT, HYPOT, POW, EXP, EXPM1, LOG, LOG10, LOG1P, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2 ->
                e.children().stream().map(c -> implied(Scalar.DOUBLE, c)).toList();
            case SINH, COSH, TANH, TO_RADIANS, TO_DEGREES, FLOOR, CEIL, RINT ->
                e.children().stream().map(c -> implied(Scalar.DOUBLE, c)).toList();
            case STRICT_EXP, STRICT_LOG, STRICT_POW, STRICT_SIN, STRICT_COS, STRICT_TAN, STRICT_TANH ->
                e.children().stream().map(c -> implied(Scalar.DOUBLE, c)).toList();
            default -> e.children();
        };
    }
}
