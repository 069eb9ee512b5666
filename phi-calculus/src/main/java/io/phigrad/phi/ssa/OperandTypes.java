package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;

/** Which operand types an operator has in Java, after promotion. */
final class OperandTypes {

    private OperandTypes() {}

    static boolean fit(Node.Apply node) {
        Op op = node.op();
        List<Type> in = node.in().stream().map(Operand::type).toList();
        Type out = node.out().type();
        if (in.size() != op.arity()) {
            return false;
        }
        Type first = in.get(0);
        return switch (op) {
            case ADD, SUB, MUL, DIV, REM, NEG, ABS, MAX, MIN -> isPromoted(first) && areAll(in, first) && out == first;
            case AND, OR, XOR -> (first == Scalar.BOOLEAN || isInteger(first)) && areAll(in, first) && out == first;
            case NOT -> first == Scalar.BOOLEAN && out == first;
            case COMPLEMENT -> isInteger(first) && out == first;
            case SHL, SHR, USHR -> isInteger(first) && isInteger(in.get(1)) && out == first;
            case EQ, NE ->
                (isPromoted(first) || first == Scalar.BOOLEAN || isReference(first))
                        && areAll(in, first)
                        && out == Scalar.BOOLEAN;
            case LT, LE, GT, GE -> isPromoted(first) && areAll(in, first) && out == Scalar.BOOLEAN;
            case CONVERT -> first == out || isNumber(first) && isNumber(out);
            case INACTIVE -> first == out && first instanceof Scalar;
            case WITH_PARTIAL -> first == out && in.stream().allMatch(Type::isFloating);
            case SELECT ->
                first == Scalar.BOOLEAN && in.get(1).equals(out) && in.get(2).equals(out);
            case IS_NAN, IS_INFINITE, IS_FINITE -> first.isFloating() && out == Scalar.BOOLEAN;
            case NON_NULL -> first instanceof ObjectType && out.equals(first);
            case EQUALS -> first instanceof ObjectType && areAll(in, first) && out == Scalar.BOOLEAN;
            case ORDINAL, TEXT_LENGTH -> first instanceof ObjectType && out == Scalar.INT;
            case CHAR_AT -> first.equals(ObjectType.TEXT) && in.get(1) == Scalar.INT && out == Scalar.CHAR;
            case IS_EMPTY -> first.equals(ObjectType.TEXT) && out == Scalar.BOOLEAN;
            default -> in.stream().allMatch(OperandTypes::isPromoted) && isPromoted(out);
        };
    }

    private static boolean areAll(List<Type> types, Type type) {
        return types.stream().allMatch(type::equals);
    }

    private static boolean isReference(Type type) {
        return type instanceof ArrayType || type instanceof ObjectType;
    }

    private static boolean isNumber(Type type) {
        return type instanceof Scalar && type != Scalar.BOOLEAN;
    }

    private static boolean isInteger(Type type) {
        return type == Scalar.INT || type == Scalar.LONG;
    }

    private static boolean isPromoted(Type type) {
        return isInteger(type) || type.isFloating();
    }
}
