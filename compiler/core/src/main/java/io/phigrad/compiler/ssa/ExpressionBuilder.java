package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.StaticMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds expressions in Java's order of evaluation (JLS 15.7). A name, where given, is that of the variable to
 * which the value goes; the node made last carries it.
 */
final class ExpressionBuilder {
    private final SsaBuilder builder;
    private final Memories memories;
    private final StatementBuilder statements;
    private final AssignmentBuilder assignments;
    private final RecordBuilder records;
    private final Shapes shapes;

    ExpressionBuilder(SsaBuilder builder, Shapes shapes, Memories memories, StatementBuilder statements) {
        this.builder = builder;
        this.shapes = shapes;
        this.memories = memories;
        this.statements = statements;
        this.assignments = new AssignmentBuilder(builder, memories, statements, this);
        this.records = new RecordBuilder(builder, shapes, memories, statements, this);
    }

    RecordBuilder records() {
        return records;
    }

    /** The parts of the value; of a void call there are none. */
    List<Operand> parts(Expression expression, String name) {
        if (expression instanceof Expression.VoidCall e) {
            return call(e.method(), e.arguments(), name);
        }
        return Shapes.holdsRecords(expression.type())
                ? records.build(expression, name)
                : List.of(build(expression, name));
    }

    /** The parts of what a method gives. */
    List<Operand> call(MethodTree method, List<Expression> arguments, String name) {
        List<List<Operand>> operands = arguments(method.params(), arguments);
        for (int k = 0; k < arguments.size(); k++) {
            statements.frozen().declare(method.params().get(k), arguments.get(k));
        }
        return statements.call(method, operands, name);
    }

    Operand build(Expression expression) {
        return build(expression, "");
    }

    Operand build(Expression expression, String name) {
        if (expression instanceof Expression.Literal e) {
            return Constant.of(e.type(), e.number());
        } else if (expression instanceof Expression.Read e) {
            return builder.read(statements.variable(e.variable()));
        } else if (expression instanceof Expression.StaticField e) {
            at(e);
            Value out = builder.fresh(e.type(), name.isEmpty() ? e.field() : name);
            builder.add(new Node.StaticRead(out, e.owner(), e.field(), builder.origin()));
            return out;
        } else if (expression instanceof Expression.Index e) {
            Operand array = build(e.array());
            Operand index = build(e.index());
            at(e);
            Operand element = builder.load(memories.of(e.array().type()), array, index, name);
            return e.type().isFloating() && statements.frozen().isFrozen(e)
                    ? builder.apply(Op.INACTIVE, e.type(), name, element)
                    : element;
        } else if (expression instanceof Expression.Length e) {
            Operand array = parts(e.array(), "").get(0);
            at(e);
            return builder.length(array, name);
        }
        return operation(expression, name);
    }

    private Operand operation(Expression expression, String name) {
        if (expression instanceof Expression.Operation e) {
            Operand[] operands = all(e.operands()).toArray(Operand[]::new);
            at(e);
            return builder.apply(e.op(), e.type(), name, operands);
        } else if (expression instanceof Expression.Convert e) {
            return convert(
                    e.type(), build(e.operand(), e.type().equals(e.operand().type()) ? name : ""), name, e);
        } else if (expression instanceof Expression.And e) {
            return shortCircuit(e, Op.AND, e.left(), e.right(), name);
        } else if (expression instanceof Expression.Or e) {
            return shortCircuit(e, Op.OR, e.left(), e.right(), name);
        } else if (expression instanceof Expression.Conditional e) {
            return conditional(e, name);
        } else if (expression instanceof Expression.Call e) {
            return call(e.method(), e.arguments(), name).get(0);
        } else if (expression instanceof Expression.Component e) {
            return records.component(e).get(0);
        } else if (expression instanceof Expression.Invoke e) {
            return invoke(e, name);
        } else if (expression instanceof Expression.NewArray e) {
            List<Operand> sizes = all(e.sizes());
            at(e);
            return builder.allocate(e.type(), sizes, memories.of(e.type(), sizes.size()), name);
        } else if (expression instanceof Expression.Yielded e) {
            return statements.yielded(e, name).get(0);
        } else if (expression instanceof Expression.ArrayLiteral e) {
            return arrayLiteral(e, name);
        }
        return assignments.build(expression, name);
    }

    /** The call and its partials are constants for differentiation; what joins them carries the derivative. */
    private Operand invoke(Expression.Invoke e, String name) {
        List<Operand> arguments = all(e.arguments());
        at(e);
        Operand result = invoke(e.method(), arguments, name);
        for (Map.Entry<Integer, StaticMethod> partial : new TreeMap<>(e.partials()).entrySet()) {
            Operand slope = invoke(partial.getValue(), arguments, "");
            result = builder.apply(Op.WITH_PARTIAL, e.type(), name, result, arguments.get(partial.getKey()), slope);
        }
        return result;
    }

    private Operand invoke(StaticMethod method, List<Operand> arguments, String name) {
        Value out = builder.fresh(method.result(), name);
        List<Operand> read = memories.ofAll(method.params()).stream()
                .map(memory -> (Operand) builder.read(memory))
                .toList();
        builder.add(new Node.Invoke(out, method, arguments, read, builder.origin()));
        return out;
    }

    /** From here on nodes come from the expression. */
    void at(Expression expression) {
        builder.at(Origins.of(expression.span()));
    }

    Operand convert(Type type, Operand operand, String name, Expression from) {
        if (operand.type().equals(type)) {
            return operand;
        }
        at(from);
        return builder.apply(Op.CONVERT, type, name, operand);
    }

    List<Operand> all(List<Expression> expressions) {
        return expressions.stream().map(this::build).toList();
    }

    private List<List<Operand>> arguments(
            List<io.phigrad.compiler.frontend.tree.Variable> params, List<Expression> arguments) {
        List<List<Operand>> operands = new ArrayList<>();
        for (int k = 0; k < arguments.size(); k++) {
            operands.add(parts(arguments.get(k), StatementBuilder.hint(params.get(k))));
        }
        return operands;
    }

    private Operand shortCircuit(Expression whole, Op op, Expression left, Expression right, String name) {
        Operand first = build(left);
        if (Purity.isCheap(right) && !shapes.mayMiss(right)) {
            Operand second = build(right);
            at(whole);
            return builder.apply(op, whole.type(), name, first, second);
        }
        at(whole);
        Constant decided = Constant.of(op == Op.OR);
        return op == Op.AND
                ? choose(whole.type(), name, first, () -> build(right, name), () -> decided)
                : choose(whole.type(), name, first, () -> decided, () -> build(right, name));
    }

    private Operand conditional(Expression.Conditional e, String name) {
        Operand condition = build(e.condition());
        boolean trivial = Purity.isTrivial(e.then()) && Purity.isTrivial(e.otherwise());
        if (trivial && !shapes.mayMiss(e.then()) && !shapes.mayMiss(e.otherwise())) {
            Operand then = build(e.then());
            Operand otherwise = build(e.otherwise());
            at(e);
            return builder.apply(Op.SELECT, e.type(), name, condition, then, otherwise);
        }
        at(e);
        return choose(e.type(), name, condition, () -> build(e.then(), name), () -> build(e.otherwise(), name));
    }

    private Operand choose(Type type, String name, Operand condition, Side then, Side otherwise) {
        Variable phi = new Variable(name, type);
        Operand[] value = new Operand[1];
        builder.scope(() -> {
            builder.declare(phi, Constant.undefined(type));
            builder.branch(
                    condition, () -> builder.assign(phi, then.build()), () -> builder.assign(phi, otherwise.build()));
            value[0] = builder.read(phi);
        });
        return value[0];
    }

    /** One side of a branch. */
    private interface Side {
        Operand build();
    }

    /** The array is there before its elements are evaluated (JLS 15.10.2). */
    private Operand arrayLiteral(Expression.ArrayLiteral e, String name) {
        at(e);
        Operand size = Constant.of(e.elements().size());
        Operand array = builder.allocate(e.type(), List.of(size), memories.of(e.type(), 1), name);
        for (int k = 0; k < e.elements().size(); k++) {
            Operand element = build(e.elements().get(k));
            at(e.elements().get(k));
            builder.store(memories.of(e.type()), array, Constant.of(k), element);
        }
        return array;
    }
}
