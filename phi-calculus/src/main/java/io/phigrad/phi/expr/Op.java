package io.phigrad.phi.expr;

import static io.phigrad.phi.expr.Op.Form.CHECKPOINTS;
import static io.phigrad.phi.expr.Op.Form.CONVERSION;
import static io.phigrad.phi.expr.Op.Form.DOUBLE_TEST;
import static io.phigrad.phi.expr.Op.Form.INFIX;
import static io.phigrad.phi.expr.Op.Form.MATH;
import static io.phigrad.phi.expr.Op.Form.METHOD;
import static io.phigrad.phi.expr.Op.Form.OBJECTS;
import static io.phigrad.phi.expr.Op.Form.PREFIX;
import static io.phigrad.phi.expr.Op.Form.STRICT_MATH;
import static io.phigrad.phi.expr.Op.Form.TERNARY;

/**
 * The operators: pure functions of numbers. Operand types are those of the operands after Java's promotions, so
 * one operator serves all types that Java writes with one sign or one method name.
 */
public enum Op {
    ADD("+", INFIX, 2),
    SUB("-", INFIX, 2),
    MUL("*", INFIX, 2),
    DIV("/", INFIX, 2),
    REM("%", INFIX, 2),
    NEG("-", PREFIX, 1),

    /** Bitwise on integers, and the non-short-circuit form on booleans; likewise OR and XOR. */
    AND("&", INFIX, 2),
    OR("|", INFIX, 2),
    XOR("^", INFIX, 2),
    NOT("!", PREFIX, 1),
    COMPLEMENT("~", PREFIX, 1),
    SHL("<<", INFIX, 2),
    SHR(">>", INFIX, 2),
    USHR(">>>", INFIX, 2),

    EQ("==", INFIX, 2),
    NE("!=", INFIX, 2),
    LT("<", INFIX, 2),
    LE("<=", INFIX, 2),
    GT(">", INFIX, 2),
    GE(">=", INFIX, 2),

    /** From the operand's primitive type to the result's, as a Java cast. */
    CONVERT("cast", CONVERSION, 1),
    /** The operand itself, taken as constant for differentiation. */
    INACTIVE("", PREFIX, 1),
    /** The first operand; its derivative by the second is the third. How a hand-written derivative enters. */
    WITH_PARTIAL("", PREFIX, 3),
    /** {@code c ? a : b} where both sides are evaluated. */
    SELECT("?:", TERNARY, 3),

    IS_NAN("isNaN", DOUBLE_TEST, 1),
    IS_INFINITE("isInfinite", DOUBLE_TEST, 1),
    IS_FINITE("isFinite", DOUBLE_TEST, 1),

    ABS("abs", MATH, 1),
    MAX("max", MATH, 2),
    MIN("min", MATH, 2),
    CLAMP("clamp", MATH, 3),
    SQRT("sqrt", MATH, 1),
    CBRT("cbrt", MATH, 1),
    HYPOT("hypot", MATH, 2),
    POW("pow", MATH, 2),
    EXP("exp", MATH, 1),
    EXPM1("expm1", MATH, 1),
    LOG("log", MATH, 1),
    LOG10("log10", MATH, 1),
    LOG1P("log1p", MATH, 1),
    SIN("sin", MATH, 1),
    COS("cos", MATH, 1),
    TAN("tan", MATH, 1),
    ASIN("asin", MATH, 1),
    ACOS("acos", MATH, 1),
    ATAN("atan", MATH, 1),
    ATAN2("atan2", MATH, 2),
    SINH("sinh", MATH, 1),
    COSH("cosh", MATH, 1),
    TANH("tanh", MATH, 1),
    FMA("fma", MATH, 3),
    SCALB("scalb", MATH, 2),
    TO_RADIANS("toRadians", MATH, 1),
    TO_DEGREES("toDegrees", MATH, 1),
    COPY_SIGN("copySign", MATH, 2),
    NEXT_UP("nextUp", MATH, 1),
    NEXT_DOWN("nextDown", MATH, 1),
    NEXT_AFTER("nextAfter", MATH, 2),
    SIGNUM("signum", MATH, 1),
    FLOOR("floor", MATH, 1),
    CEIL("ceil", MATH, 1),
    RINT("rint", MATH, 1),
    ULP("ulp", MATH, 1),
    ROUND("round", MATH, 1),
    GET_EXPONENT("getExponent", MATH, 1),
    IEEE_REMAINDER("IEEEremainder", MATH, 2),

    FLOOR_DIV("floorDiv", MATH, 2),
    FLOOR_MOD("floorMod", MATH, 2),
    CEIL_DIV("ceilDiv", MATH, 2),
    CEIL_MOD("ceilMod", MATH, 2),
    ADD_EXACT("addExact", MATH, 2),
    SUBTRACT_EXACT("subtractExact", MATH, 2),
    MULTIPLY_EXACT("multiplyExact", MATH, 2),
    INCREMENT_EXACT("incrementExact", MATH, 1),
    DECREMENT_EXACT("decrementExact", MATH, 1),
    NEGATE_EXACT("negateExact", MATH, 1),
    TO_INT_EXACT("toIntExact", MATH, 1),
    ABS_EXACT("absExact", MATH, 1),
    MULTIPLY_FULL("multiplyFull", MATH, 2),
    MULTIPLY_HIGH("multiplyHigh", MATH, 2),

    /** How many steps to run before the next state is kept: {@code io.phigrad.Checkpoints}. */
    REVOLVE("distance", CHECKPOINTS, 2),

    STRICT_CBRT("cbrt", STRICT_MATH, 1),
    STRICT_HYPOT("hypot", STRICT_MATH, 2),
    STRICT_POW("pow", STRICT_MATH, 2),
    STRICT_EXP("exp", STRICT_MATH, 1),
    STRICT_EXPM1("expm1", STRICT_MATH, 1),
    STRICT_LOG("log", STRICT_MATH, 1),
    STRICT_LOG10("log10", STRICT_MATH, 1),
    STRICT_LOG1P("log1p", STRICT_MATH, 1),
    STRICT_SIN("sin", STRICT_MATH, 1),
    STRICT_COS("cos", STRICT_MATH, 1),
    STRICT_TAN("tan", STRICT_MATH, 1),
    STRICT_ASIN("asin", STRICT_MATH, 1),
    STRICT_ACOS("acos", STRICT_MATH, 1),
    STRICT_ATAN("atan", STRICT_MATH, 1),
    STRICT_ATAN2("atan2", STRICT_MATH, 2),
    STRICT_SINH("sinh", STRICT_MATH, 1),
    STRICT_COSH("cosh", STRICT_MATH, 1),
    STRICT_TANH("tanh", STRICT_MATH, 1),
    STRICT_COPY_SIGN("copySign", STRICT_MATH, 2),

    /** The operand itself, which must not be null. */
    NON_NULL("requireNonNull", OBJECTS, 1),
    EQUALS("equals", METHOD, 2),
    ORDINAL("ordinal", METHOD, 1),
    TEXT_LENGTH("length", METHOD, 1),
    CHAR_AT("charAt", METHOD, 2),
    IS_EMPTY("isEmpty", METHOD, 1);

    /** How Java writes the operator. */
    public enum Form {
        INFIX,
        PREFIX,
        TERNARY,
        CONVERSION,
        /** A static method of {@code Double}. */
        DOUBLE_TEST,
        /** A static method of {@code Math}. */
        MATH,
        /** A static method of {@code StrictMath} whose bits may differ from those of {@code Math}. */
        STRICT_MATH,
        /** A static method of {@code java.util.Objects}. */
        OBJECTS,
        /** A method of the first operand, a String or a constant of an enum. */
        METHOD,
        /** A static method of {@code Checkpoints}. */
        CHECKPOINTS
    }

    private final String symbol;
    private final Form form;
    private final int arity;

    Op(String symbol, Form form, int arity) {
        this.symbol = symbol;
        this.form = form;
        this.arity = arity;
    }

    /** The sign or method name that Java writes. */
    public String symbol() {
        return symbol;
    }

    public Form form() {
        return form;
    }

    public int arity() {
        return arity;
    }

    public boolean isComparison() {
        return ordinal() >= EQ.ordinal() && ordinal() <= GE.ordinal();
    }

    /** The operator of {@code Math} with the same meaning on real numbers. */
    public Op relaxed() {
        return form == STRICT_MATH ? valueOf(name().substring("STRICT_".length())) : this;
    }

    /** Whether evaluation may throw on some operands of the given type. */
    public boolean mayThrow(Type operand) {
        return switch (this) {
            case DIV, REM -> !operand.isFloating();
            case FLOOR_DIV, FLOOR_MOD, CEIL_DIV, CEIL_MOD, CLAMP -> true;
            case ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT, INCREMENT_EXACT, DECREMENT_EXACT -> true;
            case NEGATE_EXACT, TO_INT_EXACT, ABS_EXACT -> true;
            case NON_NULL, EQUALS, ORDINAL, TEXT_LENGTH, CHAR_AT, IS_EMPTY -> true;
            default -> false;
        };
    }
}
