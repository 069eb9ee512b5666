package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Builds expressions whose values are records or arrays of records, as the parts that {@link Shapes} says. */
final class RecordBuilder {
    private static final String NULL = "java.lang.NullPointerException";

    private final SsaBuilder builder;
    private final Shapes shapes;
    private final Memories memories;
    private final StatementBuilder statements;
    private final ExpressionBuilder expressions;

    RecordBuilder(
            SsaBuilder builder,
            Shapes shapes,
            Memories memories,
            StatementBuilder statements,
            ExpressionBuilder expressions) {
        this.builder = builder;
        this.shapes = shapes;
        this.memories = memories;
        this.statements = statements;
        this.expressions = expressions;
    }

    List<Operand> build(Expression expression, String name) {
        if (expression instanceof Expression.Read e) {
            return statements.variables(e.variable()).stream()
                    .map(builder::read)
                    .toList();
        } else if (expression instanceof Expression.Index e) {
            return load(e, name);
        } else if (expression instanceof Expression.Component e) {
            return component(e);
        } else if (expression instanceof Expression.Present e) {
            return present(e.record(), e);
        } else if (expression instanceof Expression.New e) {
            return create(e, name);
        } else if (expression instanceof Expression.Conditional e) {
            return conditional(e, name);
        } else if (expression instanceof Expression.Call e) {
            return expressions.call(e.method(), e.arguments(), name);
        } else if (expression instanceof Expression.Yielded e) {
            return statements.yielded(e, name);
        } else if (expression instanceof Expression.Assign e) {
            return assign(e);
        } else if (expression instanceof Expression.NewArray e) {
            return allocate(e.type(), expressions.all(e.sizes()), e, name);
        } else if (expression instanceof Expression.ArrayLiteral e) {
            return literal(e, name);
        }
        throw new IllegalStateException("not an expression of records: " + expression);
    }

    /** The parts of one component; a scalar or an array of numbers is one part. */
    List<Operand> component(Expression.Component e) {
        List<Operand> record = present(e.record(), e);
        RecordType type = (RecordType) e.record().type();
        int from = shapes.offset(type, e.index());
        return record.subList(from, from + shapes.parts(e.type()).size());
    }

    /** The record's parts, after an exception if there is none. */
    private List<Operand> present(Expression record, Expression at) {
        List<Operand> parts = expressions.parts(record, "");
        if (!shapes.isNullable(record.type())) {
            return parts;
        }
        int last = parts.size() - 1;
        Operand present = parts.get(last);
        if (present.equals(Constant.of(true))) {
            return parts;
        }
        expressions.at(at);
        builder.dead(present, false, () -> builder.add(new Node.Throw(NULL, List.of(), builder.origin())));
        List<Operand> known = new ArrayList<>(parts.subList(0, last));
        known.add(Constant.of(true));
        if (record instanceof Expression.Read read && !read.variable().isReceiver()) {
            builder.assign(statements.variables(read.variable()).get(last), Constant.of(true));
        }
        return known;
    }

    private List<Operand> load(Expression.Index e, String name) {
        List<Operand> arrays = expressions.parts(e.array(), "");
        Operand index = expressions.build(e.index());
        expressions.at(e);
        List<Shapes.Part> parts = shapes.parts(e.type());
        List<Operand> loaded = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            Operand array = arrays.get(k);
            loaded.add(builder.load(memories.of(array.type()), array, index, named(parts.get(k), name)));
        }
        return loaded;
    }

    private static String named(Shapes.Part part, String name) {
        return name.isEmpty() ? "" : part.name(name);
    }

    private List<Operand> create(Expression.New e, String name) {
        List<Operand> all = new ArrayList<>();
        for (int k = 0; k < e.components().size(); k++) {
            RecordType.Component component = e.type().components().get(k);
            Expression value = e.components().get(k);
            String part = name.isEmpty() ? "" : name + capital(component.name());
            for (Operand operand : expressions.parts(value, part)) {
                all.add(component.inactive() ? statements.inactive(operand, part) : operand);
            }
        }
        if (shapes.isNullable(e.type())) {
            all.add(Constant.of(true));
        }
        return all;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private List<Operand> conditional(Expression.Conditional e, String name) {
        Operand condition = expressions.build(e.condition());
        expressions.at(e);
        List<Variable> phis = variables(e.type(), name);
        List<Operand> values = new ArrayList<>();
        builder.scope(() -> {
            phis.forEach(phi -> builder.declare(phi, Constant.undefined(phi.type())));
            builder.branch(
                    condition,
                    () -> assign(phis, () -> expressions.parts(e.then(), name)),
                    () -> assign(phis, () -> expressions.parts(e.otherwise(), name)));
            phis.forEach(phi -> values.add(builder.read(phi)));
        });
        return values;
    }

    private void assign(List<Variable> variables, Supplier<List<Operand>> value) {
        List<Operand> parts = value.get();
        for (int k = 0; k < parts.size(); k++) {
            builder.assign(variables.get(k), parts.get(k));
        }
    }

    /** One variable per part of a value of the type. */
    List<Variable> variables(Type type, String name) {
        return shapes.parts(type).stream()
                .map(part -> new Variable(named(part, name), part.type()))
                .toList();
    }

    private List<Operand> assign(Expression.Assign e) {
        if (e.target() instanceof Expression.Index target) {
            List<Operand> arrays = expressions.parts(target.array(), "");
            Operand index = expressions.build(target.index());
            List<Operand> values = expressions.parts(e.value(), "");
            expressions.at(e);
            for (int k = 0; k < arrays.size(); k++) {
                builder.store(memories.of(arrays.get(k).type()), arrays.get(k), index, values.get(k));
            }
            return values;
        }
        var variable = ((Expression.Read) e.target()).variable();
        List<Operand> values = statements.held(variable, expressions.parts(e.value(), variable.name()));
        assign(statements.variables(variable), () -> values);
        return values;
    }

    private List<Operand> allocate(Type type, List<Operand> sizes, Expression at, String name) {
        expressions.at(at);
        List<Operand> arrays = new ArrayList<>();
        for (Shapes.Part part : shapes.parts(type)) {
            arrays.add(builder.allocate(part.type(), sizes, memories.of(part.type(), sizes.size()), named(part, name)));
        }
        return arrays;
    }

    private List<Operand> literal(Expression.ArrayLiteral e, String name) {
        List<Operand> size = List.of(Constant.of(e.elements().size()));
        List<Operand> arrays = allocate(e.type(), size, e, name);
        for (int at = 0; at < e.elements().size(); at++) {
            List<Operand> element = expressions.parts(e.elements().get(at), "");
            expressions.at(e.elements().get(at));
            for (int k = 0; k < arrays.size(); k++) {
                Operand array = arrays.get(k);
                builder.store(memories.of(array.type()), array, Constant.of(at), element.get(k));
            }
        }
        return arrays;
    }
}
