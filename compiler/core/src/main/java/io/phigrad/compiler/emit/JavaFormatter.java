package io.phigrad.compiler.emit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;

/** Lays out a Java file: four spaces, lines of 110 characters. */
final class JavaFormatter {

    private static final List<String> ONE_LINE = List.of(
            DefaultCodeFormatterConstants.FORMATTER_KEEP_METHOD_BODY_ON_ONE_LINE,
            DefaultCodeFormatterConstants.FORMATTER_KEEP_LOOP_BODY_BLOCK_ON_ONE_LINE);

    private JavaFormatter() {}

    static String format(String text) {
        TextEdit edit = ToolFactory.createCodeFormatter(options())
                .format(
                        CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS,
                        text,
                        0,
                        text.length(),
                        0,
                        "\n");
        if (edit == null) {
            throw new IllegalStateException("generated text does not parse:\n" + text);
        }
        Document document = new Document(text);
        try {
            edit.apply(document);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return document.get();
    }

    private static Map<String, String> options() {
        Map<String, String> options = new HashMap<>(DefaultCodeFormatterConstants.getJavaConventionsSettings());
        JavaCore.setComplianceOptions("17", options);
        options.put(DefaultCodeFormatterConstants.FORMATTER_TAB_CHAR, JavaCore.SPACE);
        options.put(DefaultCodeFormatterConstants.FORMATTER_TAB_SIZE, "4");
        options.put(DefaultCodeFormatterConstants.FORMATTER_LINE_SPLIT, "110");
        options.put(DefaultCodeFormatterConstants.FORMATTER_COMMENT_LINE_LENGTH, "110");
        options.put(
                DefaultCodeFormatterConstants.FORMATTER_COMMENT_COUNT_LINE_LENGTH_FROM_STARTING_POSITION,
                DefaultCodeFormatterConstants.FALSE);
        for (String braces : ONE_LINE) {
            options.put(braces, DefaultCodeFormatterConstants.ONE_LINE_IF_EMPTY);
        }
        options.put(DefaultCodeFormatterConstants.FORMATTER_NUMBER_OF_EMPTY_LINES_TO_PRESERVE, "1");
        options.put(DefaultCodeFormatterConstants.FORMATTER_BLANK_LINES_BEFORE_NEW_CHUNK, "1");
        return options;
    }
}
