package io.phigrad.compiler.emit.holder;

import java.util.List;

/** Javadoc comments. */
final class Doc {
    private static final int SHORT = 94;

    private Doc() {}

    /** A comment, on one line if it is short. */
    static String of(List<String> paragraphs) {
        String text = String.join("\n *\n * <p>", paragraphs);
        return paragraphs.size() == 1 && text.length() <= SHORT
                ? "/** " + text + " */\n"
                : "/**\n * " + text + "\n */\n";
    }

    static String of(String paragraph) {
        return of(List.of(paragraph));
    }
}
