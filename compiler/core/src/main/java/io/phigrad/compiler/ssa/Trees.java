package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks trees. */
final class Trees {

    private Trees() {}

    /** The expression and all inside it, outer ones first; bodies of called methods are not entered. */
    static void walk(Expression expression, Consumer<Expression> visit) {
        visit.accept(expression);
        children(expression).forEach(child -> walk(child, visit));
        if (expression instanceof Expression.Yielded e) {
            walk(e.body(), visit);
        }
    }

    /** Every expression of the statement, in the order of the text. */
    static void walk(Statement statement, Consumer<Expression> visit) {
        for (Object child : children(statement)) {
            if (child instanceof Expression e) {
                walk(e, visit);
            } else if (child instanceof Statement s) {
                walk(s, visit);
            }
        }
    }

    static List<Expression> children(Expression expression) {
        if (expression instanceof Expression.Index e) {
            return List.of(e.array(), e.index());
        } else if (expression instanceof Expression.Length e) {
            return List.of(e.array());
        } else if (expression instanceof Expression.Operation e) {
            return e.operands();
        } else if (expression instanceof Expression.Convert e) {
            return List.of(e.operand());
        } else if (expression instanceof Expression.And e) {
            return List.of(e.left(), e.right());
        } else if (expression instanceof Expression.Or e) {
            return List.of(e.left(), e.right());
        } else if (expression instanceof Expression.Conditional e) {
            return List.of(e.condition(), e.then(), e.otherwise());
        }
        return effectChildren(expression);
    }

    private static List<Expression> effectChildren(Expression expression) {
        if (expression instanceof Expression.Assign e) {
            return List.of(e.target(), e.value());
        } else if (expression instanceof Expression.CompoundAssign e) {
            return List.of(e.target(), e.value());
        } else if (expression instanceof Expression.Increment e) {
            return List.of(e.target());
        } else if (expression instanceof Expression.Call e) {
            return e.arguments();
        } else if (expression instanceof Expression.Invoke e) {
            return e.arguments();
        } else if (expression instanceof Expression.VoidCall e) {
            return e.arguments();
        } else if (expression instanceof Expression.NewArray e) {
            return e.sizes();
        } else if (expression instanceof Expression.ArrayLiteral e) {
            return e.elements();
        } else if (expression instanceof Expression.Component e) {
            return List.of(e.record());
        } else if (expression instanceof Expression.Present e) {
            return List.of(e.record());
        } else if (expression instanceof Expression.New e) {
            return e.components();
        }
        return List.of();
    }

    /** The statements and expressions directly inside. */
    private static List<?> children(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            return s.statements();
        } else if (statement instanceof Statement.Declare s) {
            return s.value().stream().toList();
        } else if (statement instanceof Statement.Evaluate s) {
            return List.of(s.expression());
        } else if (statement instanceof Statement.If s) {
            return Stream.<Object>concat(Stream.of(s.condition(), s.then()), s.otherwise().stream())
                    .toList();
        } else if (statement instanceof Statement.While s) {
            return List.of(s.condition(), s.body());
        } else if (statement instanceof Statement.DoWhile s) {
            return List.of(s.body(), s.condition());
        } else if (statement instanceof Statement.For s) {
            List<Object> all = new ArrayList<>(s.start());
            all.add(s.condition());
            all.add(s.body());
            all.addAll(s.update());
            return all;
        } else if (statement instanceof Statement.ForEach s) {
            return children(Desugar.forEach(s));
        } else if (statement instanceof Statement.Labeled s) {
            return List.of(s.body());
        } else if (statement instanceof Statement.Return s) {
            return s.value().stream().toList();
        } else if (statement instanceof Statement.Throw s) {
            return s.message();
        }
        return List.of();
    }
}
