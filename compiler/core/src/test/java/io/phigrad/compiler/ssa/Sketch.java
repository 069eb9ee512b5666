package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;

/** Trees written by hand, as short as Java allows. */
final class Sketch {
    static final Span AT = new Span("Sketch.java", 1, 1, 1);
    static final ArrayType DOUBLES = new ArrayType(Scalar.DOUBLE);
    static final Statement NOTHING = new Statement.Sequence(List.of(), AT);

    private Sketch() {}

    static Variable variable(String name, Type type) {
        return new Variable(name, type, false);
    }

    static MethodTree method(List<Variable> params, Type result, Statement... body) {
        return new MethodTree("Sketch", "m", params, Optional.ofNullable(result), () -> block(body), AT);
    }

    static Expression number(double x) {
        return new Expression.Literal(Scalar.DOUBLE, x, AT);
    }

    static Expression number(int x) {
        return new Expression.Literal(Scalar.INT, x, AT);
    }

    static Expression truth(boolean x) {
        return new Expression.Literal(Scalar.BOOLEAN, x, AT);
    }

    static Expression read(Variable variable) {
        return new Expression.Read(variable, AT);
    }

    static Expression at(Expression array, Expression index) {
        return new Expression.Index(((ArrayType) array.type()).element(), array, index, AT);
    }

    static Expression at(Variable array, Expression index) {
        return at(read(array), index);
    }

    static Expression test(Op op, Expression a, Expression b) {
        return new Expression.Operation(Scalar.BOOLEAN, op, List.of(a, b), AT);
    }

    static Expression add(Expression a, Expression b) {
        return new Expression.Operation(a.type(), Op.ADD, List.of(a, b), AT);
    }

    static Expression mul(Expression a, Expression b) {
        return new Expression.Operation(a.type(), Op.MUL, List.of(a, b), AT);
    }

    static Expression assign(Expression target, Expression value) {
        return new Expression.Assign(target, value, AT);
    }

    static Expression plus(Expression target, Expression value) {
        return new Expression.CompoundAssign(target, Op.ADD, target.type(), value, AT);
    }

    /** {@code x++}. */
    static Expression increment(Variable x) {
        return new Expression.Increment(read(x), 1, false, AT);
    }

    static Expression call(MethodTree method, Expression... arguments) {
        return new Expression.Call(method.result().orElseThrow(), method, List.of(arguments), AT);
    }

    static Statement run(Expression expression) {
        return new Statement.Evaluate(expression, AT);
    }

    static Statement declare(Variable variable, Expression value) {
        return new Statement.Declare(variable, Optional.of(value), AT);
    }

    static Statement declare(Variable variable) {
        return new Statement.Declare(variable, Optional.empty(), AT);
    }

    static Statement block(Statement... statements) {
        return new Statement.Sequence(List.of(statements), AT);
    }

    static Statement when(Expression condition, Statement then) {
        return new Statement.If(condition, then, Optional.empty(), AT);
    }

    static Statement when(Expression condition, Statement then, Statement otherwise) {
        return new Statement.If(condition, then, Optional.of(otherwise), AT);
    }

    static Statement giveBack(Expression value) {
        return new Statement.Return(Optional.of(value), AT);
    }

    static Statement fail() {
        return new Statement.Throw("java.lang.IllegalStateException", List.of(), AT);
    }

    /** {@code for (int i = 0; i < n; i++) body}. */
    static Statement count(JumpTarget loop, Variable i, Expression n, Statement... body) {
        return new Statement.For(
                loop, List.of(declare(i, number(0))), test(Op.LT, read(i), n), List.of(increment(i)), block(body), AT);
    }

    static JumpTarget loop() {
        return new JumpTarget("");
    }

    static Statement leave(JumpTarget target) {
        return new Statement.Break(target, AT);
    }

    static Statement next(JumpTarget target) {
        return new Statement.Continue(target, AT);
    }
}
