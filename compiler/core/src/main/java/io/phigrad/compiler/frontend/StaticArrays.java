package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Assign;
import io.phigrad.compiler.frontend.tree.Expression.Call;
import io.phigrad.compiler.frontend.tree.Expression.CompoundAssign;
import io.phigrad.compiler.frontend.tree.Expression.Conditional;
import io.phigrad.compiler.frontend.tree.Expression.Increment;
import io.phigrad.compiler.frontend.tree.Expression.Index;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.Expression.StaticField;
import io.phigrad.compiler.frontend.tree.Expression.VoidCall;
import io.phigrad.compiler.frontend.tree.Expression.Yielded;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Statement.Declare;
import io.phigrad.compiler.frontend.tree.Statement.ForEach;
import io.phigrad.compiler.frontend.tree.Statement.Return;
import io.phigrad.compiler.frontend.tree.TreeWalk;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Refuses writes to arrays of static fields, also under another name: {@code double[] t = TABLE; t[0] = x}. A
 * variable may hold such an array if any assignment, argument or result gives it one; the order does not matter.
 */
final class StaticArrays {
    private final Program program;
    private final Map<MethodTree, SourceFile> methods = new LinkedHashMap<>();
    private final Map<Variable, String> variables = new HashMap<>();
    private final Map<MethodTree, String> results = new HashMap<>();
    private boolean changed;

    private StaticArrays(Program program) {
        this.program = program;
    }

    static void check(Program program) {
        StaticArrays arrays = new StaticArrays(program);
        program.methods().forEach(method -> arrays.collect(method.tree(), method.file()));
        do {
            arrays.changed = false;
            arrays.methods.keySet().forEach(arrays::propagate);
        } while (arrays.changed);
        arrays.methods.forEach((method, file) -> walk(method, s -> {}, e -> arrays.checkWrite(file, e)));
    }

    private static void walk(MethodTree method, Consumer<Statement> statements, Consumer<Expression> expressions) {
        TreeWalk.walk(method.body().get(), statements, expressions);
    }

    /** The method, and the library's methods that it calls. */
    private void collect(MethodTree method, SourceFile file) {
        if (methods.putIfAbsent(method, file) == null) {
            walk(method, s -> {}, expression -> {
                if (expression instanceof Call call && ArrayCalls.isOne(call.method())) {
                    collect(call.method(), file);
                } else if (expression instanceof VoidCall call && ArrayCalls.isOne(call.method())) {
                    collect(call.method(), file);
                }
            });
        }
    }

    private void propagate(MethodTree method) {
        walk(method, statement -> propagate(method, statement), this::propagate);
    }

    private void propagate(MethodTree method, Statement statement) {
        if (statement instanceof Declare declare && declare.value().isPresent()) {
            if (program.tables().isCopy(declare.variable())) {
                mark(declare.variable(), declare.variable().name());
            }
            mark(declare.variable(), field(declare.value().get()));
        } else if (statement instanceof ForEach loop && !(loop.element().type() instanceof Scalar)) {
            mark(loop.element(), field(loop.array()));
        } else if (statement instanceof Return result && result.value().isPresent()) {
            String field = field(result.value().get());
            changed |= !field.isEmpty() && results.putIfAbsent(method, field) == null;
        }
    }

    private void propagate(Expression expression) {
        if (expression instanceof Assign assign) {
            Expression root = assign.target();
            while (root instanceof Index || root instanceof Expression.Component) {
                root = root instanceof Index index ? index.array() : ((Expression.Component) root).record();
            }
            if (root instanceof Read read) {
                mark(read.variable(), field(assign.value()));
            }
        } else if (expression instanceof Call call) {
            propagate(call.method(), call.arguments());
        } else if (expression instanceof VoidCall call) {
            propagate(call.method(), call.arguments());
        }
    }

    private void propagate(MethodTree callee, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            mark(callee.params().get(i), field(arguments.get(i)));
        }
    }

    private void mark(Variable variable, String field) {
        changed |= !field.isEmpty() && variables.putIfAbsent(variable, field) == null;
    }

    /** The static field whose array the value may be or hold, or empty. */
    private String field(Expression value) {
        if (value.type() instanceof Scalar || value.type() instanceof ObjectType) {
            return "";
        }
        if (value instanceof StaticField field) {
            return field.field();
        }
        if (value instanceof Read read) {
            return variables.getOrDefault(read.variable(), "");
        }
        if (value instanceof Index index) {
            return field(index.array());
        }
        if (value instanceof Assign assign) {
            return field(assign.value());
        }
        if (value instanceof Call call) {
            return results.getOrDefault(call.method(), "");
        }
        if (value instanceof Yielded yielded) {
            return variables.getOrDefault(yielded.result(), "");
        }
        if (value instanceof Conditional conditional) {
            String then = field(conditional.then());
            return then.isEmpty() ? field(conditional.otherwise()) : then;
        }
        if (value instanceof Expression.Component component) {
            return field(component.record());
        }
        if (value instanceof Expression.Present present) {
            return field(present.record());
        }
        if (value instanceof Expression.New record) {
            return firstOf(record.components());
        }
        return value instanceof Expression.ArrayLiteral literal ? firstOf(literal.elements()) : "";
    }

    private String firstOf(List<Expression> values) {
        return values.stream()
                .map(this::field)
                .filter(f -> !f.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void checkWrite(SourceFile file, Expression expression) {
        Expression target = expression instanceof Assign assign
                ? assign.target()
                : expression instanceof CompoundAssign compound
                        ? compound.target()
                        : expression instanceof Increment increment ? increment.target() : null;
        if (target instanceof Index index) {
            String field = field(index.array());
            if (!field.isEmpty()) {
                program.findings().error(file, target.span(), Complaint.STATIC_WRITE, field);
            }
        }
    }
}
