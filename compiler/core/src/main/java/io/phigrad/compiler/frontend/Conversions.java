package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Convert;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;

/** Java's conversions between primitive types (JLS 5), made explicit; those of constants are done at once. */
final class Conversions {

    private Conversions() {}

    /** @param number a constant; equal strings become one, as in Java */
    static Literal literal(Object number, Span span) {
        return new Literal(typeOf(number), number instanceof String text ? text.intern() : number, span);
    }

    private static Type typeOf(Object number) {
        return switch (number.getClass().getSimpleName()) {
            case "Boolean" -> Scalar.BOOLEAN;
            case "Byte" -> Scalar.BYTE;
            case "Short" -> Scalar.SHORT;
            case "Character" -> Scalar.CHAR;
            case "Integer" -> Scalar.INT;
            case "Long" -> Scalar.LONG;
            case "Float" -> Scalar.FLOAT;
            case "Double" -> Scalar.DOUBLE;
            case "String" -> ObjectType.TEXT;
            default -> throw new IllegalStateException("not a number: " + number);
        };
    }

    /** The value as the type asks for it: assignment, argument, result or cast. */
    static Expression convert(Expression value, Type type) {
        if (value.type().equals(type)) {
            return value;
        }
        if (!(value.type() instanceof Scalar from) || !(type instanceof Scalar to)) {
            throw Refused.REFUSED;
        }
        if (from == Scalar.BOOLEAN || to == Scalar.BOOLEAN) {
            throw Refused.REFUSED;
        }
        return value instanceof Literal literal
                ? new Literal(to, convert(literal.number(), to), literal.span())
                : new Convert(to, value, value.span());
    }

    private static Object convert(Object number, Scalar to) {
        if (number instanceof Character c) {
            return convert((Integer) (int) c, to);
        }
        Number n = (Number) number;
        return switch (to) {
            case BYTE -> (byte) integer(n);
            case SHORT -> (short) integer(n);
            case CHAR -> (char) integer(n);
            case INT -> integer(n);
            case LONG -> n.longValue();
            case FLOAT -> n.floatValue();
            case DOUBLE -> n.doubleValue();
            case BOOLEAN -> throw Refused.REFUSED;
        };
    }

    /** The narrowing to int that comes before one to byte, short or char: from floating types it saturates. */
    private static int integer(Number n) {
        return n.intValue();
    }

    /** Unary numeric promotion: byte, short and char become int. */
    static Expression promote(Expression value) {
        return convert(value, promoted(value.type()));
    }

    static Type promoted(Type type) {
        if (type == Scalar.BYTE || type == Scalar.SHORT || type == Scalar.CHAR) {
            return Scalar.INT;
        }
        if (type instanceof Scalar) {
            return type;
        }
        throw Refused.REFUSED;
    }

    /** The type of binary numeric promotion; boolean with boolean stays boolean. */
    static Type promoted(Type left, Type right) {
        Type a = promoted(left);
        Type b = promoted(right);
        if ((a == Scalar.BOOLEAN) != (b == Scalar.BOOLEAN)) {
            throw Refused.REFUSED;
        }
        return ((Scalar) a).compareTo((Scalar) b) >= 0 ? a : b;
    }
}
