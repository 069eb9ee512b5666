package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Assign;
import io.phigrad.compiler.frontend.tree.Expression.Index;
import io.phigrad.compiler.frontend.tree.Expression.Length;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.NewArray;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library's methods on arrays, as the loops they stand for: {@code clone}, {@code Arrays.copyOf},
 * {@code Arrays.copyOfRange}, {@code Arrays.fill}, {@code System.arraycopy}.
 */
final class ArrayCalls {
    private static final String OWNER = "java.util.Arrays";
    private static final Set<String> OF_ARRAYS = Set.of("copyOf/2", "copyOfRange/3", "fill/2", "fill/4");

    private final Span span;

    private ArrayCalls(Span span) {
        this.span = span;
    }

    static boolean isOne(ResolvedMethod method) {
        return switch (method.owner()) {
            case "java.util.Arrays" ->
                OF_ARRAYS.contains(method.name() + "/" + method.parameters().size());
            case "java.lang.System" -> method.name().equals("arraycopy");
            case "java.lang.Object" ->
                method.name().equals("clone") && method.result().name().endsWith("[]");
            default -> false;
        };
    }

    static boolean isOne(MethodTree method) {
        return method.owner().equals(OWNER);
    }

    /** The method as a tree; it is made for one call, whose place it carries. */
    static MethodTree method(String name, List<Expression> given, Span span) {
        if (!(given.get(0).type() instanceof ArrayType array)) {
            throw Refused.REFUSED;
        }
        ArrayCalls make = new ArrayCalls(span);
        return switch (name) {
            case "clone" -> make.copyOfAll(array);
            case "copyOf" -> make.copyOf(array);
            case "copyOfRange" -> make.copyOfRange(array);
            case "arraycopy" -> make.arraycopy(array);
            case "fill" -> given.size() == 2 ? make.fill(array) : make.fillRange(array);
            default -> throw new IllegalStateException("not a method on arrays: " + name);
        };
    }

    /** {@code T[] b = new T[a.length]; for (i) b[i] = a[i]; return b;}. */
    private MethodTree copyOfAll(ArrayType type) {
        Variable a = new Variable("a", type, false);
        Variable b = new Variable("b", type, false);
        Variable i = new Variable("i", Scalar.INT, false);
        return method(
                "clone",
                List.of(a),
                type,
                declare(b, new NewArray(type, List.of(length(a)), span)),
                loop(i, number(0), length(a), assign(at(b, read(i)), at(a, read(i)))),
                result(b));
    }

    /** {@code T[] b = new T[n]; m = min(a.length, n); for (i < m) b[i] = a[i]; return b;}. */
    private MethodTree copyOf(ArrayType type) {
        Variable a = new Variable("a", type, false);
        Variable n = new Variable("n", Scalar.INT, false);
        Variable b = new Variable("b", type, false);
        Variable m = new Variable("m", Scalar.INT, false);
        Variable i = new Variable("i", Scalar.INT, false);
        return method(
                "copyOf",
                List.of(a, n),
                type,
                declare(b, new NewArray(type, List.of(read(n)), span)),
                declare(m, integer(Op.MIN, length(a), read(n))),
                loop(i, number(0), read(m), assign(at(b, read(i)), at(a, read(i)))),
                result(b));
    }

    /** The same from {@code from}; what the library rejects is rejected. */
    private MethodTree copyOfRange(ArrayType type) {
        Variable a = new Variable("a", type, false);
        Variable from = new Variable("from", Scalar.INT, false);
        Variable to = new Variable("to", Scalar.INT, false);
        Variable b = new Variable("b", type, false);
        Variable m = new Variable("m", Scalar.INT, false);
        Variable i = new Variable("i", Scalar.INT, false);
        return method(
                "copyOfRange",
                List.of(a, from, to),
                type,
                reject(test(Op.GT, read(from), read(to)), "java.lang.IllegalArgumentException"),
                reject(test(Op.LT, read(from), number(0)), "java.lang.ArrayIndexOutOfBoundsException"),
                reject(test(Op.GT, read(from), length(a)), "java.lang.ArrayIndexOutOfBoundsException"),
                declare(b, new NewArray(type, List.of(integer(Op.SUB, read(to), read(from))), span)),
                declare(m, integer(Op.MIN, length(a), read(to))),
                loop(i, read(from), read(m), assign(at(b, integer(Op.SUB, read(i), read(from))), at(a, read(i)))),
                result(b));
    }

    private MethodTree fill(ArrayType type) {
        Variable a = new Variable("a", type, false);
        Variable v = new Variable("v", type.element(), false);
        Variable i = new Variable("i", Scalar.INT, false);
        Statement all = loop(i, number(0), length(a), assign(at(a, read(i)), read(v)));
        return method("fill", List.of(a, v), null, all);
    }

    private MethodTree fillRange(ArrayType type) {
        Variable a = new Variable("a", type, false);
        Variable from = new Variable("from", Scalar.INT, false);
        Variable to = new Variable("to", Scalar.INT, false);
        Variable v = new Variable("v", type.element(), false);
        Variable i = new Variable("i", Scalar.INT, false);
        return method(
                "fill",
                List.of(a, from, to, v),
                null,
                reject(test(Op.GT, read(from), read(to)), "java.lang.IllegalArgumentException"),
                loop(i, read(from), read(to), assign(at(a, read(i)), read(v))));
    }

    /**
     * Counts up where the elements move down and down where they move up, so that it is right for one array too;
     * for two arrays the order does not matter.
     */
    private MethodTree arraycopy(ArrayType type) {
        Variable source = new Variable("source", type, false);
        Variable from = new Variable("from", Scalar.INT, false);
        Variable target = new Variable("target", type, false);
        Variable to = new Variable("to", Scalar.INT, false);
        Variable n = new Variable("n", Scalar.INT, false);
        Variable i = new Variable("i", Scalar.INT, false);
        Variable j = new Variable("j", Scalar.INT, false);
        Variable last = new Variable("last", Scalar.INT, false);
        Expression up = assign(shifted(target, to, i), shifted(source, from, i));
        Expression down = assign(shifted(target, to, last), shifted(source, from, last));
        Statement downBody =
                sequence(declare(last, integer(Op.SUB, integer(Op.SUB, read(n), number(1)), read(j))), evaluate(down));
        Statement either = new Statement.If(
                test(Op.GE, read(from), read(to)),
                loop(i, number(0), read(n), up),
                Optional.of(loop(j, number(0), read(n), downBody)),
                span);
        return method(
                "arraycopy",
                List.of(source, from, target, to, n),
                null,
                reject(test(Op.LT, read(n), number(0)), "java.lang.ArrayIndexOutOfBoundsException"),
                either);
    }

    private MethodTree method(String name, List<Variable> params, @Nullable Type result, Statement... body) {
        Statement whole = sequence(body);
        return new MethodTree(OWNER, name, params, Optional.ofNullable(result), () -> whole, span);
    }

    private Statement sequence(Statement... statements) {
        return new Statement.Sequence(List.of(statements), span);
    }

    private Statement declare(Variable variable, Expression value) {
        return new Statement.Declare(variable, Optional.of(value), span);
    }

    private Statement evaluate(Expression expression) {
        return new Statement.Evaluate(expression, span);
    }

    private Statement loop(Variable i, Expression from, Expression to, Expression body) {
        return loop(i, from, to, evaluate(body));
    }

    private Statement loop(Variable i, Expression from, Expression to, Statement body) {
        return new Statement.For(
                new JumpTarget(""),
                List.of(declare(i, from)),
                test(Op.LT, read(i), to),
                List.of(new Expression.Increment(read(i), 1, false, span)),
                body,
                span);
    }

    private Statement reject(Expression condition, String exception) {
        return new Statement.If(condition, new Statement.Throw(exception, List.of(), span), Optional.empty(), span);
    }

    private Statement result(Variable variable) {
        return new Statement.Return(Optional.of(read(variable)), span);
    }

    private Expression read(Variable variable) {
        return new Read(variable, span);
    }

    private Expression number(int value) {
        return new Literal(Scalar.INT, value, span);
    }

    private Expression length(Variable array) {
        return new Length(read(array), Scalar.INT, span);
    }

    private Expression at(Variable array, Expression index) {
        return new Index(((ArrayType) array.type()).element(), read(array), index, span);
    }

    private Expression shifted(Variable array, Variable base, Variable i) {
        return at(array, integer(Op.ADD, read(base), read(i)));
    }

    private Expression assign(Expression target, Expression value) {
        return new Assign(target, value, span);
    }

    private Expression integer(Op op, Expression left, Expression right) {
        return new Operation(Scalar.INT, op, List.of(left, right), span);
    }

    private Expression test(Op op, Expression left, Expression right) {
        return new Operation(Scalar.BOOLEAN, op, List.of(left, right), span);
    }
}
