package io.phigrad.compiler.report;

/**
 * A stretch of one source file.
 *
 * @param file the file as the user named it
 * @param line first line, counted from 1
 * @param column first column, counted from 1
 * @param length number of characters, at least 1; may reach over the end of the line
 */
public record Span(String file, int line, int column, int length) {

    /** A whole file, for what has no place inside it. */
    public static Span ofFile(String file) {
        return new Span(file, 1, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
