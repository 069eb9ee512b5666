package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.And;
import io.phigrad.compiler.emit.tree.JavaExpression.Or;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** Expression trees of values: locals for those that have one, the defining operation for those that are inlined. */
final class Expressions {
    private final Needs needs;
    private final Inlining inlining;
    private final IntSupplier numbers;
    private final Map<Value, Local> locals = new HashMap<>();
    private final Map<Local, Value> values = new HashMap<>();
    private final Set<Value> held = new HashSet<>();

    Expressions(Needs needs, Inlining inlining, IntSupplier numbers) {
        this.needs = needs;
        this.inlining = inlining;
        this.numbers = numbers;
    }

    /** The local that holds a value which is not inlined. */
    Local local(Value value) {
        return locals.computeIfAbsent(value, v -> {
            Local local = new Local(numbers.getAsInt(), v.type(), v.name(), needs.isParameter(v));
            values.put(local, v);
            return local;
        });
    }

    /** The value that a local was made for. */
    Optional<Value> value(Local local) {
        return Optional.ofNullable(values.get(local));
    }

    /** A local that no value of the program asked for. */
    Local temporary(Type type, String hint) {
        return new Local(numbers.getAsInt(), type, hint, false);
    }

    /** From here on the value is in its local, though it was to be computed wherever it is used. */
    void hold(Value value) {
        held.add(value);
    }

    void release(Value value) {
        held.remove(value);
    }

    boolean holds(Value value) {
        return held.contains(value);
    }

    JavaExpression of(Operand operand) {
        if (operand instanceof Constant c) {
            return new JavaExpression.Literal(c);
        }
        Value value = (Value) operand;
        return inlining.isInlined(value) && !held.contains(value) ? computed(value) : new Read(local(value));
    }

    /** The operation that computes a value. */
    JavaExpression computed(Value value) {
        Node node = needs.definition(value);
        if (node instanceof Node.Apply n) {
            return new JavaExpression.Operation(n.out().type(), n.op(), of(n.in()));
        } else if (node instanceof Node.Load n) {
            return new JavaExpression.Element(of(n.array()), of(n.index()));
        } else if (node instanceof Node.Length n) {
            return new JavaExpression.Length(of(n.array()));
        } else if (node instanceof Node.Invoke n) {
            return new JavaExpression.Invoke(
                    n.out().type(), n.method().owner(), n.method().name(), of(n.in()));
        } else if (node instanceof Node.StaticRead n) {
            return new JavaExpression.StaticField(n.out().type(), n.owner(), n.field());
        } else if (node instanceof Node.If n) {
            return choice(n, n.outs().indexOf(value));
        }
        throw new IllegalStateException("not an expression: " + node);
    }

    private List<JavaExpression> of(List<Operand> operands) {
        return operands.stream().map(this::of).toList();
    }

    private JavaExpression choice(Node.If n, int at) {
        JavaExpression condition = of(n.condition());
        JavaExpression then = of(n.then().yields().get(at));
        JavaExpression otherwise = of(n.otherwise().yields().get(at));
        if (then.type() != Scalar.BOOLEAN) {
            return new JavaExpression.Conditional(condition, then, otherwise);
        } else if (then.isTrue()) {
            return otherwise.isFalse() ? condition : new Or(condition, otherwise);
        } else if (then.isFalse()) {
            return otherwise.isTrue() ? condition.negated() : new And(condition.negated(), otherwise);
        } else if (otherwise.isTrue()) {
            return new Or(condition.negated(), then);
        } else if (otherwise.isFalse()) {
            return new And(condition, then);
        }
        return new JavaExpression.Conditional(condition, then, otherwise);
    }
}
