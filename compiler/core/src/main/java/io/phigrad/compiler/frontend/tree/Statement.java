package io.phigrad.compiler.frontend.tree;

import io.phigrad.compiler.report.Span;
import java.util.List;
import java.util.Optional;

/** A statement of the subset. */
public sealed interface Statement {

    Span span();

    record Sequence(List<Statement> statements, Span span) implements Statement {
        public Sequence {
            statements = List.copyOf(statements);
        }
    }

    record Declare(Variable variable, Optional<Expression> value, Span span) implements Statement {}

    record Evaluate(Expression expression, Span span) implements Statement {}

    record If(Expression condition, Statement then, Optional<Statement> otherwise, Span span) implements Statement {}

    /** {@code while (condition) body}. */
    record While(JumpTarget target, Expression condition, Statement body, Span span) implements Statement {}

    /** {@code do body while (condition)}. */
    record DoWhile(JumpTarget target, Statement body, Expression condition, Span span) implements Statement {}

    /** {@code for (start; condition; update) body}; an absent condition is the literal true. */
    record For(
            JumpTarget target,
            List<Statement> start,
            Expression condition,
            List<Expression> update,
            Statement body,
            Span span)
            implements Statement {
        public For {
            start = List.copyOf(start);
            update = List.copyOf(update);
        }
    }

    /** {@code for (element : array) body}: the array is evaluated once. */
    record ForEach(JumpTarget target, Variable element, Expression array, Statement body, Span span)
            implements Statement {}

    /** A labelled statement that is not a loop: {@code label: { ... break label; ... }}. */
    record Labeled(JumpTarget target, Statement body, Span span) implements Statement {}

    record Break(JumpTarget target, Span span) implements Statement {}

    record Continue(JumpTarget target, Span span) implements Statement {}

    record Return(Optional<Expression> value, Span span) implements Statement {}

    /** {@code throw new exception(message)}; the pieces are Strings (text) and Expressions (numbers). */
    record Throw(String exception, List<Object> message, Span span) implements Statement {
        public Throw {
            message = List.copyOf(message);
        }
    }
}
