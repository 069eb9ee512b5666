package io.phigrad.compiler.frontend.tree;

import io.phigrad.phi.expr.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints typed trees in the manner of Java, with every conversion and every pair of parentheses written out, so that
 * {@code s += 2 * n} of a double and an int reads {@code s += ((double) (2 * n));}.
 */
public final class TreePrinter {
    private final StringBuilder text = new StringBuilder();
    private final Map<JumpTarget, String> targets = new IdentityHashMap<>();
    private final ExpressionPrinter expressions = new ExpressionPrinter();
    private int depth;

    private TreePrinter() {}

    /** The method with its body. */
    public static String print(MethodTree method) {
        TreePrinter printer = new TreePrinter();
        String params = method.params().stream()
                .map(p -> (p.inactive() ? "@Inactive " : "") + p.type() + " " + p.name())
                .collect(Collectors.joining(", "));
        String result = method.result().map(Type::toString).orElse("void");
        printer.line("static " + result + " " + method.name() + "(" + params + ")");
        printer.block(method.body().get());
        return printer.text.toString();
    }

    public static String print(Statement statement) {
        TreePrinter printer = new TreePrinter();
        printer.statement(statement);
        return printer.text.toString();
    }

    public static String print(Expression expression) {
        return new ExpressionPrinter().print(expression);
    }

    private void line(String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    private void block(Statement body) {
        depth++;
        if (body instanceof Statement.Sequence sequence) {
            sequence.statements().forEach(this::statement);
        } else {
            statement(body);
        }
        depth--;
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            line("block");
            block(s);
        } else if (statement instanceof Statement.Declare s) {
            line(declaration(s) + ";");
        } else if (statement instanceof Statement.Evaluate s) {
            line(print(s.expression()) + ";");
        } else if (statement instanceof Statement.If s) {
            line("if " + print(s.condition()));
            block(s.then());
            s.otherwise().ifPresent(otherwise -> {
                line("else");
                block(otherwise);
            });
        } else if (statement instanceof Statement.Return s) {
            line(s.value().map(v -> "return " + print(v) + ";").orElse("return;"));
        } else if (statement instanceof Statement.Throw s) {
            String pieces = s.message().stream()
                    .map(p -> p instanceof Expression e ? print(e) : "\"" + p + "\"")
                    .collect(Collectors.joining(" + "));
            line("throw new " + s.exception() + "(" + pieces + ");");
        } else {
            loopOrJump(statement);
        }
    }

    private void loopOrJump(Statement statement) {
        if (statement instanceof Statement.While s) {
            line(target(s.target()) + "while " + print(s.condition()));
            block(s.body());
        } else if (statement instanceof Statement.DoWhile s) {
            line(target(s.target()) + "do");
            block(s.body());
            line("while " + print(s.condition()));
        } else if (statement instanceof Statement.For s) {
            line(target(s.target()) + "for (" + started(s.start()) + "; " + print(s.condition()) + "; "
                    + expressions.list(s.update()) + ")");
            block(s.body());
        } else if (statement instanceof Statement.ForEach s) {
            line(target(s.target()) + "for (" + s.element().type() + " " + s.element() + " : " + print(s.array())
                    + ")");
            block(s.body());
        } else if (statement instanceof Statement.Labeled s) {
            line(target(s.target()) + "block");
            block(s.body());
        } else if (statement instanceof Statement.Break s) {
            line("break " + name(s.target()) + ";");
        } else if (statement instanceof Statement.Continue s) {
            line("continue " + name(s.target()) + ";");
        }
    }

    private static String declaration(Statement.Declare declare) {
        Variable variable = declare.variable();
        return (variable.inactive() ? "@Inactive " : "")
                + variable.type()
                + " "
                + variable.name()
                + declare.value().map(v -> " = " + print(v)).orElse("");
    }

    private static String started(List<Statement> start) {
        return start.stream()
                .map(s -> s instanceof Statement.Declare d
                        ? declaration(d)
                        : print(((Statement.Evaluate) s).expression()))
                .collect(Collectors.joining(", "));
    }

    private String target(JumpTarget target) {
        return name(target) + ": ";
    }

    /** The label of the source; {@code t1}, {@code t2} and so on where there is none. */
    private String name(JumpTarget target) {
        return targets.computeIfAbsent(target, t -> t.label().isEmpty() ? "t" + (targets.size() + 1) : t.label());
    }
}
