package io.phigrad.compiler.frontend.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Visits every part of a tree, outer before inner, in the order of the text. */
public final class TreeWalk {
    private final Consumer<Statement> statements;
    private final Consumer<Expression> expressions;

    private TreeWalk(Consumer<Statement> statements, Consumer<Expression> expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    public static void walk(Statement root, Consumer<Statement> statements, Consumer<Expression> expressions) {
        new TreeWalk(statements, expressions).visit(root);
    }

    private void visit(Statement statement) {
        statements.accept(statement);
        expressionsOf(statement).forEach(this::visit);
        statementsOf(statement).forEach(this::visit);
    }

    private void visit(Expression expression) {
        expressions.accept(expression);
        parts(expression).forEach(this::visit);
        if (expression instanceof Expression.Yielded e) {
            visit(e.body());
        }
    }

    /** The statements directly inside a statement. */
    public static List<Statement> statementsOf(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            return s.statements();
        }
        if (statement instanceof Statement.If s) {
            List<Statement> inner = new ArrayList<>(List.of(s.then()));
            s.otherwise().ifPresent(inner::add);
            return inner;
        }
        if (statement instanceof Statement.While s) {
            return List.of(s.body());
        }
        if (statement instanceof Statement.DoWhile s) {
            return List.of(s.body());
        }
        if (statement instanceof Statement.For s) {
            List<Statement> inner = new ArrayList<>(s.start());
            inner.add(s.body());
            return inner;
        }
        if (statement instanceof Statement.ForEach s) {
            return List.of(s.body());
        }
        return statement instanceof Statement.Labeled s ? List.of(s.body()) : List.of();
    }

    /** The expressions directly inside a statement. */
    public static List<Expression> expressionsOf(Statement statement) {
        if (statement instanceof Statement.Declare s) {
            return s.value().stream().toList();
        }
        if (statement instanceof Statement.Evaluate s) {
            return List.of(s.expression());
        }
        if (statement instanceof Statement.If s) {
            return List.of(s.condition());
        }
        if (statement instanceof Statement.While s) {
            return List.of(s.condition());
        }
        if (statement instanceof Statement.DoWhile s) {
            return List.of(s.condition());
        }
        if (statement instanceof Statement.For s) {
            List<Expression> inner = new ArrayList<>(List.of(s.condition()));
            inner.addAll(s.update());
            return inner;
        }
        return rarerExpressionsOf(statement);
    }

    private static List<Expression> rarerExpressionsOf(Statement statement) {
        if (statement instanceof Statement.ForEach s) {
            return List.of(s.array());
        }
        if (statement instanceof Statement.Return s) {
            return s.value().stream().toList();
        }
        if (statement instanceof Statement.Throw s) {
            return s.message().stream()
                    .filter(Expression.class::isInstance)
                    .map(Expression.class::cast)
                    .toList();
        }
        return List.of();
    }

    /** The expressions directly inside an expression; those in the statements of a switch are not. */
    public static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Operation e) {
            return e.operands();
        }
        if (expression instanceof Expression.Convert e) {
            return List.of(e.operand());
        }
        if (expression instanceof Expression.Index e) {
            return List.of(e.array(), e.index());
        }
        if (expression instanceof Expression.Length e) {
            return List.of(e.array());
        }
        if (expression instanceof Expression.Assign e) {
            return List.of(e.target(), e.value());
        }
        if (expression instanceof Expression.CompoundAssign e) {
            return List.of(e.target(), e.value());
        }
        return expression instanceof Expression.Increment e ? List.of(e.target()) : rarerParts(expression);
    }

    private static List<Expression> rarerParts(Expression expression) {
        if (expression instanceof Expression.And e) {
            return List.of(e.left(), e.right());
        }
        if (expression instanceof Expression.Or e) {
            return List.of(e.left(), e.right());
        }
        if (expression instanceof Expression.Conditional e) {
            return List.of(e.condition(), e.then(), e.otherwise());
        }
        if (expression instanceof Expression.Call e) {
            return e.arguments();
        }
        if (expression instanceof Expression.Invoke e) {
            return e.arguments();
        }
        if (expression instanceof Expression.VoidCall e) {
            return e.arguments();
        }
        if (expression instanceof Expression.NewArray e) {
            return e.sizes();
        }
        if (expression instanceof Expression.ArrayLiteral e) {
            return e.elements();
        }
        return partsOfRecords(expression);
    }

    private static List<Expression> partsOfRecords(Expression expression) {
        if (expression instanceof Expression.Component e) {
            return List.of(e.record());
        }
        if (expression instanceof Expression.Present e) {
            return List.of(e.record());
        }
        return expression instanceof Expression.New e ? e.components() : List.of();
    }
}
