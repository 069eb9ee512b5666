package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Variable;
import java.util.List;
import java.util.function.UnaryOperator;

/** Builds assignments: the target's array and index first, then its old value, then the right side (JLS 15.26). */
final class AssignmentBuilder {
    private final SsaBuilder builder;
    private final Memories memories;
    private final StatementBuilder statements;
    private final ExpressionBuilder expressions;

    AssignmentBuilder(
            SsaBuilder builder, Memories memories, StatementBuilder statements, ExpressionBuilder expressions) {
        this.builder = builder;
        this.memories = memories;
        this.statements = statements;
        this.expressions = expressions;
    }

    Operand build(Expression expression, String name) {
        if (expression instanceof Expression.Assign e) {
            return assign(e, name);
        } else if (expression instanceof Expression.CompoundAssign e) {
            return update(e.target(), e, old -> compound(e, old));
        } else if (expression instanceof Expression.Increment e) {
            return increment(e);
        }
        throw new IllegalStateException("not an expression of the subset: " + expression);
    }

    private Operand assign(Expression.Assign e, String name) {
        if (e.target() instanceof Expression.Index target) {
            Operand array = expressions.build(target.array());
            Operand index = expressions.build(target.index());
            Operand value = expressions.build(e.value(), name);
            expressions.at(e);
            builder.store(memories.of(target.array().type()), array, index, value);
            return value;
        }
        Variable variable = variable(e.target());
        Operand value = held(e.target(), expressions.build(e.value(), variable.name()));
        builder.assign(variable, value);
        return value;
    }

    /** Replaces the target's value by {@code next} of it; gives the new value. */
    private Operand update(Expression target, Expression from, UnaryOperator<Operand> next) {
        if (target instanceof Expression.Index element) {
            Variable memory = memories.of(element.array().type());
            Operand array = expressions.build(element.array());
            Operand index = expressions.build(element.index());
            expressions.at(target);
            Operand old = builder.load(memory, array, index, "");
            Operand value = next.apply(old);
            expressions.at(from);
            builder.store(memory, array, index, value);
            return value;
        }
        Variable variable = variable(target);
        Operand value = held(target, next.apply(builder.read(variable)));
        builder.assign(variable, value);
        return value;
    }

    private Variable variable(Expression target) {
        if (target instanceof Expression.Read read) {
            return statements.variable(read.variable());
        }
        throw new IllegalStateException("not a target of an assignment: " + target);
    }

    private Operand held(Expression target, Operand value) {
        return statements
                .held(((Expression.Read) target).variable(), List.of(value))
                .get(0);
    }

    private static String nameOf(Expression target) {
        return target instanceof Expression.Read read ? read.variable().name() : "";
    }

    private Operand compound(Expression.CompoundAssign e, Operand old) {
        Operand left = expressions.convert(e.operation(), old, "", e);
        Operand right = expressions.build(e.value());
        return apply(e.op(), e.operation(), left, right, e.target(), e);
    }

    private Operand increment(Expression.Increment e) {
        Type type = e.target().type();
        Type promoted = type == Scalar.BYTE || type == Scalar.SHORT || type == Scalar.CHAR ? Scalar.INT : type;
        Operand[] before = new Operand[1];
        Operand after = update(e.target(), e, old -> {
            before[0] = old;
            Operand left = expressions.convert(promoted, old, "", e);
            return apply(e.delta() < 0 ? Op.SUB : Op.ADD, promoted, left, one(promoted), e.target(), e);
        });
        return e.prefix() ? after : before[0];
    }

    /** {@code (T) (left op right)} for a target of type T. */
    private Operand apply(Op op, Type operation, Operand left, Operand right, Expression target, Expression from) {
        boolean last = operation.equals(target.type());
        expressions.at(from);
        Operand value = builder.apply(op, operation, last ? nameOf(target) : "", left, right);
        return expressions.convert(target.type(), value, nameOf(target), from);
    }

    private static Constant one(Type type) {
        return switch ((Scalar) type) {
            case LONG -> Constant.of(type, 1L);
            case FLOAT -> Constant.of(type, 1f);
            case DOUBLE -> Constant.of(1d);
            default -> Constant.of(1);
        };
    }
}
