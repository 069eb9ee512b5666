package io.phigrad.phi.expr;

import java.util.List;

/** Operators on strings and constants of enums: what their methods of the same names give. */
final class Texts {

    private Texts() {}

    static Object apply(Op op, List<?> in) {
        Object first = java.util.Objects.requireNonNull(in.get(0));
        return switch (op) {
            case NON_NULL -> first;
            case EQUALS -> first.equals(in.get(1));
            case ORDINAL -> ((Enum<?>) first).ordinal();
            case TEXT_LENGTH -> ((String) first).length();
            case CHAR_AT -> ((String) first).charAt((Integer) in.get(1));
            case IS_EMPTY -> ((String) first).isEmpty();
            default -> throw Evaluator.noSuch(op, in);
        };
    }
}
