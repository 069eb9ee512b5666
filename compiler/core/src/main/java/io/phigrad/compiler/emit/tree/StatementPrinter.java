package io.phigrad.compiler.emit.tree;

import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Declare;
import io.phigrad.compiler.emit.tree.JavaStatement.DoWhile;
import io.phigrad.compiler.emit.tree.JavaStatement.Evaluate;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Put;
import io.phigrad.compiler.emit.tree.JavaStatement.Return;
import io.phigrad.compiler.emit.tree.JavaStatement.Throw;
import io.phigrad.compiler.emit.tree.JavaStatement.While;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;

/** Text of statements; lines are indented but not wrapped, which the formatter of the whole file does. */
public final class StatementPrinter {
    private static final int OPERAND = 11;
    private static final String STEP = "    ";

    private final ExpressionPrinter expressions;
    private final StringBuilder out = new StringBuilder();
    private String indent;

    public StatementPrinter(ExpressionPrinter expressions, String indent) {
        this.expressions = expressions;
        this.indent = indent;
    }

    public String text() {
        return out.toString();
    }

    public void print(List<JavaStatement> statements) {
        statements.forEach(this::print);
    }

    private void line(String text) {
        out.append(indent).append(text).append('\n');
    }

    private void nested(List<JavaStatement> statements) {
        indent += STEP;
        print(statements);
        indent = indent.substring(STEP.length());
    }

    private void block(String head, List<JavaStatement> body, String tail) {
        line(head + " {");
        nested(body);
        line("}" + tail);
    }

    private void print(JavaStatement statement) {
        if (statement instanceof Assign s) {
            line(assignment(s) + ";");
        } else if (statement instanceof Declare s) {
            line(declaration(s) + ";");
        } else if (statement instanceof Put s) {
            line(put(s) + ";");
        } else if (statement instanceof Evaluate s) {
            line(expressions.print(s.call()) + ";");
        } else if (statement instanceof If s) {
            printIf(s);
        } else if (statement instanceof JavaStatement.Loop s) {
            block("while (true)", s.body(), "");
        } else if (statement instanceof While s) {
            block("while (" + expressions.print(s.condition()) + ")", s.body(), "");
        } else if (statement instanceof DoWhile s) {
            block("do", s.body(), " while (" + expressions.print(s.condition()) + ");");
        } else if (statement instanceof For s) {
            block(head(s), s.body(), "");
        } else if (statement instanceof Return s) {
            line("return" + s.value().map(v -> " " + expressions.print(v)).orElse("") + ";");
        } else if (statement instanceof Throw s) {
            line("throw new " + expressions.className(s.exception()) + "(" + message(s) + ");");
        } else if (statement instanceof JavaStatement.Break) {
            line("break;");
        } else if (statement instanceof JavaStatement.Continue) {
            line("continue;");
        } else {
            throw new IllegalStateException("not a finished statement: " + statement);
        }
    }

    private String head(For loop) {
        return "for (" + init(loop) + "; " + expressions.print(loop.condition()) + "; " + assignment(loop.update())
                + ")";
    }

    private String init(For loop) {
        if (loop.init() instanceof Declare d) {
            return declaration(d);
        }
        Assign init = (Assign) loop.init();
        return init.value().isRead(init.target()) ? "" : assignment(init);
    }

    private void printIf(If first) {
        If s = first;
        String head = "";
        while (true) {
            line(head + "if (" + expressions.print(s.condition()) + ") {");
            nested(s.then());
            if (s.otherwise().size() == 1 && s.otherwise().get(0) instanceof If next) {
                head = "} else ";
                s = next;
                continue;
            }
            if (!s.otherwise().isEmpty()) {
                line("} else {");
                nested(s.otherwise());
            }
            line("}");
            return;
        }
    }

    private String declaration(Declare s) {
        Type type = s.local().type();
        return type + " " + s.local().name()
                + s.value().map(v -> " = " + expressions.printAs(type, v)).orElse("");
    }

    private String put(Put s) {
        Type type = ((ArrayType) s.array().type()).element();
        String place = expressions.print(new JavaExpression.Element(s.array(), s.index()));
        if (s.add()) {
            if (s.value() instanceof Operation o && o.op() == Op.NEG) {
                return place + " -= " + expressions.printAs(type, o.child(0));
            }
            return place + " += " + expressions.printAs(type, s.value());
        }
        if (s.value() instanceof Operation o
                && isCompound(o)
                && o.child(0).equals(new JavaExpression.Element(s.array(), s.index()))) {
            return compound(place, type, o, o.child(1));
        }
        return place + " = " + expressions.printAs(type, s.value());
    }

    private String assignment(Assign s) {
        String name = s.target().name();
        if (s.value() instanceof Operation o && isCompound(o)) {
            if (o.child(0).isRead(s.target())) {
                return compound(name, s.target().type(), o, o.child(1));
            } else if ((o.op() == Op.ADD || o.op() == Op.MUL) && o.child(1).isRead(s.target())) {
                return compound(name, s.target().type(), o, o.child(0));
            }
        }
        return name + " = " + expressions.printAs(s.target().type(), s.value());
    }

    private static boolean isCompound(Operation o) {
        return o.op().form() == Op.Form.INFIX
                && !o.op().isComparison()
                && o.type().equals(o.child(0).type());
    }

    private String compound(String place, Type type, Operation o, JavaExpression value) {
        boolean sum = o.op() == Op.ADD || o.op() == Op.SUB;
        if (sum && value instanceof Literal l && type instanceof Scalar scalar && scalar.isIntegral()) {
            long step = ((Number) l.constant().number().orElseThrow()).longValue();
            if (step == 1 || step == -1) {
                return place + (step == 1 == (o.op() == Op.ADD) ? "++" : "--");
            }
        }
        if (sum && value instanceof Literal l && Literals.isNegative(l.constant())) {
            return place
                    + (o.op() == Op.ADD ? " -= " : " += ")
                    + Literals.text(l.constant()).substring(1);
        }
        if (o.op() == Op.ADD && value instanceof Operation v && v.op() == Op.NEG) {
            return place + " -= " + expressions.printAs(type, v.child(0));
        }
        return place + " " + o.op().symbol() + "= " + expressions.printAs(type, value);
    }

    private String message(Throw s) {
        StringBuilder text = new StringBuilder();
        for (Object piece : s.message()) {
            if (text.isEmpty()) {
                text.append(piece instanceof String ? "" : "\"\" + ");
            } else {
                text.append(" + ");
            }
            text.append(
                    piece instanceof String string
                            ? Literals.quoted(string)
                            : expressions.print((JavaExpression) piece, OPERAND));
        }
        return text.toString();
    }
}
