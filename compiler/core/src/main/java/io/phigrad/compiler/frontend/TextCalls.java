package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.phi.expr.Op;
import java.util.Map;
import java.util.Optional;

/** The methods of strings and of constants of enums that are operators. */
final class TextCalls {
    private static final Map<String, Op> OF_TEXT =
            Map.of("equals", Op.EQUALS, "length", Op.TEXT_LENGTH, "charAt", Op.CHAR_AT, "isEmpty", Op.IS_EMPTY);
    private static final Map<String, Op> OF_ENUM = Map.of("equals", Op.EQUALS, "ordinal", Op.ORDINAL);

    private TextCalls() {}

    static Optional<Op> operator(ResolvedMethod method) {
        return switch (method.owner()) {
            case "java.lang.String" -> Optional.ofNullable(OF_TEXT.get(method.name()));
            case "java.lang.Enum" -> Optional.ofNullable(OF_ENUM.get(method.name()));
            default -> Optional.empty();
        };
    }
}
