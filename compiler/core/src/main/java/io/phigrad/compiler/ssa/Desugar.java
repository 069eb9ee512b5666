package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.List;
import java.util.Optional;

/** Statements in terms of simpler ones. */
final class Desugar {

    private Desugar() {}

    /**
     * {@code for (T e : array) body} as
     * {@code {T[] a = array; int n = a.length; for (int i = 0; i < n; i++) {T e = a[i]; body}}}; JLS 14.14.2.
     */
    static Statement.Sequence forEach(Statement.ForEach loop) {
        Span at = loop.span();
        Span there = loop.array().span();
        Variable array = new Variable("", loop.array().type(), false);
        Variable length = new Variable("n", Scalar.INT, false);
        Variable index = new Variable("i", Scalar.INT, false);
        Expression element = new Expression.Index(loop.element().type(), read(array, there), read(index, there), there);
        Statement body = new Statement.Sequence(
                List.of(new Statement.Declare(loop.element(), Optional.of(element), there), loop.body()), at);
        Statement counted = new Statement.For(
                loop.target(),
                List.of(declare(index, new Expression.Literal(Scalar.INT, 0, there))),
                new Expression.Operation(
                        Scalar.BOOLEAN, Op.LT, List.of(read(index, there), read(length, there)), there),
                List.of(new Expression.Increment(read(index, there), 1, false, there)),
                body,
                at);
        return new Statement.Sequence(
                List.of(
                        declare(array, loop.array()),
                        declare(length, new Expression.Length(read(array, there), Scalar.INT, there)),
                        counted),
                at);
    }

    /** {@code while (condition) body} as {@code for (; condition; ) body}. */
    static Statement.For asFor(Statement.While loop) {
        return new Statement.For(loop.target(), List.of(), loop.condition(), List.of(), loop.body(), loop.span());
    }

    private static Expression read(Variable variable, Span at) {
        return new Expression.Read(variable, at);
    }

    private static Statement declare(Variable variable, Expression value) {
        return new Statement.Declare(variable, Optional.of(value), value.span());
    }
}
