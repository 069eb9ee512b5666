package io.phigrad.phi.expr;

import java.util.Optional;

/** Numbers and truth values in the concrete syntax. */
final class TermLiteral {

    private TermLiteral() {}

    /** Empty if the text is no literal, or one that does not fit its type. */
    static Optional<Expr> of(Terms terms, String text) {
        return switch (text) {
            case "true" -> Optional.of(terms.truth(true));
            case "false" -> Optional.of(terms.truth(false));
            case "NaN" -> Optional.of(terms.number(Double.NaN));
            case "NaNf" -> Optional.of(terms.number(Scalar.FLOAT, Float.NaN));
            case "Infinity", "-Infinity" -> Optional.of(terms.number(Double.parseDouble(text)));
            case "Infinityf", "-Infinityf" ->
                Optional.of(terms.number(Scalar.FLOAT, Float.parseFloat(text.substring(0, text.length() - 1))));
            default -> number(terms, text);
        };
    }

    private static Optional<Expr> number(Terms terms, String text) {
        if (!Character.isDigit(text.charAt(text.startsWith("-") ? 1 : 0))) {
            return Optional.empty();
        }
        String digits = text.substring(0, text.length() - 1);
        try {
            Expr number = switch (text.charAt(text.length() - 1)) {
                case 'L' -> terms.number(Scalar.LONG, Long.parseLong(digits));
                case 'f' -> terms.number(Scalar.FLOAT, Float.parseFloat(digits));
                case 'b' -> terms.number(Scalar.BYTE, Byte.parseByte(digits));
                case 's' -> terms.number(Scalar.SHORT, Short.parseShort(digits));
                case 'c' -> terms.number(Scalar.CHAR, (char) Integer.parseInt(digits));
                default ->
                    text.contains(".") || text.contains("E")
                            ? terms.number(Double.parseDouble(text))
                            : terms.number(Integer.parseInt(text));
            };
            return Optional.of(number);
        } catch (NumberFormatException unfit) {
            return Optional.empty();
        }
    }
}
