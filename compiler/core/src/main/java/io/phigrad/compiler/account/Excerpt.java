package io.phigrad.compiler.account;

import java.util.List;

/**
 * A piece of a source file, whole lines.
 *
 * @param firstLine its number in the file
 * @param marks stretches that belong to segments, in their order, none over another
 */
public record Excerpt(String file, int firstLine, String text, List<Mark> marks) {

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of an excerpt's text.
     *
     * @param segment the number of its segment
     */
    public record Mark(int start, int end, int segment) {}
}
