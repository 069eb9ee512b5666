package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.Optional;

/**
 * A number known at compile time, or the value of a variable that Java knows is never read (undefined).
 *
 * @param number a Boolean, Byte, Short, Character, Integer, Long, Float or Double fitting the type, a String (one for each
 *     text, by {@link String#intern}) or an {@link io.phigrad.phi.expr.EnumConstant}; empty if undefined
 */
public record Constant(Type type, Optional<Object> number) implements Operand {

    public static Constant of(Type type, Object number) {
        return new Constant(type, Optional.of(number));
    }

    public static Constant of(double number) {
        return of(Scalar.DOUBLE, number);
    }

    public static Constant of(int number) {
        return of(Scalar.INT, number);
    }

    public static Constant of(boolean truth) {
        return of(Scalar.BOOLEAN, truth);
    }

    public static Constant undefined(Type type) {
        return new Constant(type, Optional.empty());
    }

    public boolean isUndefined() {
        return number.isEmpty();
    }

    public boolean isTrue() {
        return number.equals(Optional.of(true));
    }

    public boolean isFalse() {
        return number.equals(Optional.of(false));
    }

    /** Whether this is the number given, compared bit for bit: +0.0 is not -0.0. */
    public boolean is(Object expected) {
        return number.isPresent() && number.get().equals(expected);
    }

    /** Zero of a scalar type, false for boolean; undefined for references and memory. */
    public static Constant zero(Type type) {
        if (!(type instanceof Scalar scalar)) {
            return undefined(type);
        }
        return switch (scalar) {
            case BOOLEAN -> of(type, false);
            case BYTE -> of(type, (byte) 0);
            case SHORT -> of(type, (short) 0);
            case CHAR -> of(type, (char) 0);
            case INT -> of(type, 0);
            case LONG -> of(type, 0L);
            case FLOAT -> of(type, 0f);
            case DOUBLE -> of(type, 0d);
        };
    }

    @Override
    public String toString() {
        return number.map(n -> n instanceof String text
                        ? '"' + text + '"'
                        : n + (n instanceof Float ? "f" : n instanceof Long ? "L" : ""))
                .orElse("undefined");
    }
}
