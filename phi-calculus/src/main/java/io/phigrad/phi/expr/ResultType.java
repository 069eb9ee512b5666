package io.phigrad.phi.expr;

import java.util.List;
import java.util.Optional;

/** The type that Java gives an operator's result from the types of its promoted operands. */
final class ResultType {

    private ResultType() {}

    /** Empty if Java has no such operation; casts are not asked here, their type is written. */
    static Optional<Type> of(Op op, List<Type> in) {
        return fits(op, in) ? Optional.of(result(op, in)) : Optional.empty();
    }

    private static Type result(Op op, List<Type> in) {
        return switch (op) {
            case EQ, NE, LT, LE, GT, GE, IS_NAN, IS_INFINITE, IS_FINITE, EQUALS, IS_EMPTY -> Scalar.BOOLEAN;
            case SELECT, CLAMP -> in.get(1);
            case ROUND -> in.get(0) == Scalar.FLOAT ? Scalar.INT : Scalar.LONG;
            case GET_EXPONENT, TO_INT_EXACT, ORDINAL, TEXT_LENGTH -> Scalar.INT;
            case CHAR_AT -> Scalar.CHAR;
            case MULTIPLY_FULL -> Scalar.LONG;
            case FLOOR_MOD, CEIL_MOD -> in.get(1);
            default -> in.get(0);
        };
    }

    private static boolean fits(Op op, List<Type> in) {
        if (in.size() != op.arity() || op == Op.CONVERT) {
            return false;
        }
        Type first = in.get(0);
        return switch (op) {
            case ADD, SUB, MUL, DIV, REM, NEG, ABS, MAX, MIN, LT, LE, GT, GE -> isPromoted(first) && areAll(in, first);
            case AND, OR, XOR -> (first == Scalar.BOOLEAN || isInteger(first)) && areAll(in, first);
            case NOT -> first == Scalar.BOOLEAN;
            case COMPLEMENT -> isInteger(first);
            case SHL, SHR, USHR -> isInteger(first) && isInteger(in.get(1));
            case EQ, NE ->
                (isPromoted(first) || first == Scalar.BOOLEAN || !(first instanceof Scalar)) && areAll(in, first);
            case NON_NULL, ORDINAL -> first instanceof ObjectType;
            case EQUALS -> first instanceof ObjectType && areAll(in, first);
            case TEXT_LENGTH, IS_EMPTY -> first.equals(ObjectType.TEXT);
            case CHAR_AT -> first.equals(ObjectType.TEXT) && in.get(1) == Scalar.INT;
            case INACTIVE -> first instanceof Scalar;
            case WITH_PARTIAL -> in.stream().allMatch(Type::isFloating);
            case SELECT -> first == Scalar.BOOLEAN && in.get(1).equals(in.get(2));
            case IS_NAN, IS_INFINITE, IS_FINITE -> first == Scalar.DOUBLE;
            case CLAMP ->
                isPromoted(first) && isPromoted(in.get(1)) && in.get(1).equals(in.get(2));
            case FMA, SIGNUM, ULP, NEXT_UP, NEXT_DOWN, COPY_SIGN, STRICT_COPY_SIGN, ROUND, GET_EXPONENT ->
                first.isFloating() && areAll(in, first);
            case SCALB -> first.isFloating() && in.get(1) == Scalar.INT;
            case NEXT_AFTER -> first.isFloating() && in.get(1) == Scalar.DOUBLE;
            case FLOOR_DIV, FLOOR_MOD, CEIL_DIV, CEIL_MOD, ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT ->
                isInteger(first) && (areAll(in, first) || in.get(1) == Scalar.INT);
            case INCREMENT_EXACT, DECREMENT_EXACT, NEGATE_EXACT, ABS_EXACT -> isInteger(first);
            case TO_INT_EXACT -> first == Scalar.LONG;
            case MULTIPLY_FULL, REVOLVE -> areAll(in, Scalar.INT);
            case MULTIPLY_HIGH -> areAll(in, Scalar.LONG);
            default -> areAll(in, Scalar.DOUBLE);
        };
    }

    private static boolean areAll(List<Type> types, Type type) {
        return types.stream().allMatch(type::equals);
    }

    private static boolean isInteger(Type type) {
        return type == Scalar.INT || type == Scalar.LONG;
    }

    private static boolean isPromoted(Type type) {
        return isInteger(type) || type.isFloating();
    }
}
