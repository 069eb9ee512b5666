package io.phigrad.compiler.emit.tree;

import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;

/** Constants as Java writes them: exactly the same bits when read again. */
public final class Literals {

    private Literals() {}

    /** The text; an undefined constant is the zero of its type. */
    public static String text(Constant constant) {
        if (constant.isUndefined()) {
            return constant.type() instanceof Scalar ? text(Constant.zero(constant.type())) : "null";
        }
        Object number = constant.number().orElseThrow();
        if (!(constant.type() instanceof Scalar scalar)) {
            return number instanceof String string ? quoted(string) : number.toString();
        }
        return switch (scalar) {
            case BOOLEAN -> number.toString();
            case BYTE, SHORT -> "(" + constant.type() + ") " + number;
            case CHAR -> character((Character) number);
            case INT -> integer((Integer) number);
            case LONG -> longer((Long) number);
            case FLOAT -> real((Float) number);
            case DOUBLE -> real((Double) number);
        };
    }

    private static String integer(int number) {
        return number == Integer.MIN_VALUE
                ? "Integer.MIN_VALUE"
                : number == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : Integer.toString(number);
    }

    private static String longer(long number) {
        return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number == Long.MAX_VALUE ? "Long.MAX_VALUE" : number + "L";
    }

    private static String real(double number) {
        if (Double.isNaN(number)) {
            return "Double.NaN";
        } else if (Double.isInfinite(number)) {
            return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        } else if (Math.abs(number) == Double.MAX_VALUE) {
            return number > 0 ? "Double.MAX_VALUE" : "-Double.MAX_VALUE";
        } else if (Math.abs(number) == Double.MIN_VALUE) {
            return number > 0 ? "Double.MIN_VALUE" : "-Double.MIN_VALUE";
        }
        return number == Math.PI ? "Math.PI" : number == Math.E ? "Math.E" : Double.toString(number);
    }

    private static String real(float number) {
        if (Float.isNaN(number)) {
            return "Float.NaN";
        } else if (Float.isInfinite(number)) {
            return number > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY";
        }
        return number + "f";
    }

    private static String character(char number) {
        return switch (number) {
            case '\'' -> "'\\''";
            case '\\' -> "'\\\\'";
            default -> number >= ' ' && number <= '~' ? "'" + number + "'" : "(char) " + (int) number;
        };
    }

    /** A Java string literal. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }

    /** Whether the text starts with a sign or a cast, so that it is no primary expression. */
    static boolean isUnary(Constant constant) {
        String text = text(constant);
        return text.startsWith("-") || text.startsWith("(");
    }

    /** Whether the constant is a number below zero whose opposite prints without a sign. */
    static boolean isNegative(Constant constant) {
        return constant.type() != Scalar.BYTE
                && constant.type() != Scalar.SHORT
                && text(constant).startsWith("-");
    }

    /** {@code double[]} of {@code double}. */
    public static String typeText(Type type) {
        return type.toString();
    }
}
