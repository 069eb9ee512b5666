package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.StaticMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A call of a method whose derivative is written by hand. Where it takes arrays, their elements hand on the derivative one
 * by one:
 *
 * <pre>{@code
 * double r = f(x, y);
 * double[] d = fByX(x, y);
 * for (int i = 0; i < x.length; i++) {
 *     r = withPartial(r, x[i], d[i]);
 * }
 * }</pre>
 */
final class HandWrittenCall {
    private final HandWritten.Function function;
    private final Span at;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Expression> arguments = new ArrayList<>();
    private final Variable result;

    private HandWrittenCall(HandWritten.Function function, Span at) {
        this.function = function;
        this.at = at;
        result = new Variable("", function.method().result(), false);
    }

    static Expression of(HandWritten.Function function, List<Expression> arguments, Span at) {
        boolean numbers = function.method().params().stream().allMatch(Scalar.class::isInstance);
        return numbers
                ? new Expression.Invoke(function.method(), function.partials(), arguments, at)
                : new HandWrittenCall(function, at).whole(arguments);
    }

    private Expression whole(List<Expression> given) {
        given.forEach(argument -> arguments.add(read(declare("", argument))));
        statements.add(new Statement.Declare(result, Optional.of(invoke(function.method())), at));
        for (Map.Entry<Integer, StaticMethod> partial : new TreeMap<>(function.partials()).entrySet()) {
            Expression argument = arguments.get(partial.getKey());
            Expression slope = invoke(partial.getValue());
            if (argument.type() instanceof Scalar) {
                statements.add(join(argument, slope));
            } else {
                statements.add(elements(argument, read(declare("", slope))));
            }
        }
        return new Expression.Yielded(result, new Statement.Sequence(statements, at), at);
    }

    private Variable declare(String name, Expression value) {
        Variable variable = new Variable(name, value.type(), false);
        statements.add(new Statement.Declare(variable, Optional.of(value), at));
        return variable;
    }

    private Expression invoke(StaticMethod method) {
        return new Expression.Invoke(method, Map.of(), List.copyOf(arguments), at);
    }

    private Expression read(Variable variable) {
        return new Expression.Read(variable, at);
    }

    /** {@code result = withPartial(result, argument, slope)}. */
    private Statement join(Expression argument, Expression slope) {
        Expression joined =
                new Expression.Operation(result.type(), Op.WITH_PARTIAL, List.of(read(result), argument, slope), at);
        return new Statement.Evaluate(new Expression.Assign(read(result), joined, at), at);
    }

    /** A loop over the elements of an array, or over its rows and their elements. */
    private Statement elements(Expression array, Expression slopes) {
        Type element = ((ArrayType) array.type()).element();
        Variable index = new Variable("i", Scalar.INT, false);
        Expression part = new Expression.Index(element, array, read(index), at);
        Expression slope = new Expression.Index(element, slopes, read(index), at);
        Statement body = element instanceof Scalar ? join(part, slope) : elements(part, slope);
        return new Statement.For(
                new JumpTarget(""),
                List.of(new Statement.Declare(index, Optional.of(new Expression.Literal(Scalar.INT, 0, at)), at)),
                new Expression.Operation(
                        Scalar.BOOLEAN, Op.LT, List.of(read(index), new Expression.Length(array, Scalar.INT, at)), at),
                List.of(new Expression.Increment(read(index), 1, false, at)),
                body,
                at);
    }
}
