package io.phigrad.compiler.frontend.tree;

import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.StaticMethod;
import java.util.List;
import java.util.Map;

/**
 * A typed expression of the subset. Every implicit conversion of Java is a {@link Convert}, so operands have
 * exactly the types that the operator works on; boxes, names and overloads are gone. Evaluation order is Java's.
 */
public sealed interface Expression {

    Type type();

    Span span();

    /**
     * A compile-time constant: Boolean, Byte, Short, Character, Integer, Long, Float, Double, String or a constant of
     * an enum, {@link io.phigrad.phi.expr.EnumConstant}.
     */
    record Literal(Type type, Object number, Span span) implements Expression {}

    /** The value of a local variable or parameter. */
    record Read(Variable variable, Span span) implements Expression {
        @Override
        public Type type() {
            return variable.type();
        }
    }

    /** A static final field of a type of the subset that is not a compile-time constant. */
    record StaticField(Type type, String owner, String field, Span span) implements Expression {}

    /** {@code array[index]}; the index is an int. */
    record Index(Type type, Expression array, Expression index, Span span) implements Expression {}

    record Length(Expression array, Type type, Span span) implements Expression {}

    /** A pure operator; short-circuit operators and {@code ?:} are below. */
    record Operation(Type type, Op op, List<Expression> operands, Span span) implements Expression {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** A cast, written or implied. */
    record Convert(Type type, Expression operand, Span span) implements Expression {}

    /** {@code left && right}. */
    record And(Type type, Expression left, Expression right, Span span) implements Expression {}

    /** {@code left || right}. */
    record Or(Type type, Expression left, Expression right, Span span) implements Expression {}

    record Conditional(Type type, Expression condition, Expression then, Expression otherwise, Span span)
            implements Expression {}

    /** {@code target = value}; its value is the value assigned. The target is a Read or an Index. */
    record Assign(Expression target, Expression value, Span span) implements Expression {
        @Override
        public Type type() {
            return target.type();
        }
    }

    /**
     * {@code target op= value}: {@code target = (T) ((O) target op value)} with the target's array and index
     * evaluated once, before the value.
     *
     * @param operation the type O in which the operator works, after binary promotion (for shifts: the promoted
     *     target type)
     * @param value already converted to its promoted type
     */
    record CompoundAssign(Expression target, Op op, Type operation, Expression value, Span span) implements Expression {
        @Override
        public Type type() {
            return target.type();
        }
    }

    /** {@code ++x}, {@code x++}, {@code --x}, {@code x--}. */
    record Increment(Expression target, int delta, boolean prefix, Span span) implements Expression {
        @Override
        public Type type() {
            return target.type();
        }
    }

    /**
     * A call of a method of the sources; arguments are already converted to the parameter types. A receiver is the
     * first of them.
     */
    record Call(Type type, MethodTree method, List<Expression> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A call of a static method of numbers whose derivative is written by hand.
     *
     * @param partials for each parameter that carries a derivative, by its index, the method that gives it
     */
    record Invoke(StaticMethod method, Map<Integer, StaticMethod> partials, List<Expression> arguments, Span span)
            implements Expression {
        public Invoke {
            partials = Map.copyOf(partials);
            arguments = List.copyOf(arguments);
        }

        @Override
        public Type type() {
            return method.result();
        }
    }

    /** A call of a void method of the sources. */
    record VoidCall(MethodTree method, List<Expression> arguments, Span span) implements Expression {
        public VoidCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }
    }

    /** {@code record.component}, whether written so or as a call of an accessor that is not in the source. */
    record Component(Expression record, int index, Span span) implements Expression {
        @Override
        public Type type() {
            return component().type();
        }

        /** The component read. */
        public RecordType.Component component() {
            return ((RecordType) record.type()).components().get(index);
        }
    }

    /** The record itself, after a NullPointerException if there is none. */
    record Present(Expression record, Span span) implements Expression {
        @Override
        public Type type() {
            return record.type();
        }
    }

    /** A record of the given values of its components, already converted. */
    record New(RecordType type, List<Expression> components, Span span) implements Expression {
        public New {
            components = List.copyOf(components);
        }
    }

    /** {@code new T[s0][s1]..[]}; the type may have more dimensions than there are sizes. */
    record NewArray(Type type, List<Expression> sizes, Span span) implements Expression {
        public NewArray {
            sizes = List.copyOf(sizes);
        }
    }

    /** Runs the body, which assigns the result, whose value is that of the whole: a switch with a value. */
    record Yielded(Variable result, Statement body, Span span) implements Expression {
        @Override
        public Type type() {
            return result.type();
        }
    }

    /** {@code {a, b, ...}} or {@code new T[] {a, b, ...}}; elements already converted. */
    record ArrayLiteral(Type type, List<Expression> elements, Span span) implements Expression {
        public ArrayLiteral {
            elements = List.copyOf(elements);
        }
    }
}
