package io.phigrad.compiler.frontend;

import io.phigrad.compiler.driver.SourceText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates unicode escapes of ASCII characters as Java does before all else. JavaParser knows escapes in names and
 * literals only: it would not see one that ends a comment, a line or a literal, or stands in a keyword.
 */
final class UnicodeEscapes {
    /** Of two backslashes the second begins no escape, and neither does one that was an escape itself. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\|\\\\u+00(?!5[cC])([0-7]\\p{XDigit})");

    private static final int HEXADECIMAL = 16;

    private UnicodeEscapes() {}

    static List<SourceText> translated(List<SourceText> sources) {
        return sources.stream()
                .map(source -> new SourceText(source.file(), translated(source.text())))
                .toList();
    }

    private static String translated(String text) {
        return text.contains("\\u") ? ESCAPE.matcher(text).replaceAll(UnicodeEscapes::character) : text;
    }

    private static String character(MatchResult escape) {
        String code = escape.group(1);
        return Matcher.quoteReplacement(
                code == null ? escape.group() : Character.toString(Integer.parseInt(code, HEXADECIMAL)));
    }
}
