package io.phigrad.compiler.account;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin. */
final class Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String text) {
        this.text = text;
        for (int k = text.indexOf('\n'); k >= 0; k = text.indexOf('\n', k + 1)) {
            starts.add(k + 1);
        }
    }

    String text() {
        return text;
    }

    /** Of a line and a column counted from 1; the text's end for lines that it does not have. */
    int offset(int line, int column) {
        return line > starts.size() ? text.length() : Math.min(text.length(), starts.get(line - 1) + column - 1);
    }

    /** The line, counted from 1, of an offset. */
    int line(int offset) {
        int line = 1;
        while (line < starts.size() && starts.get(line) <= offset) {
            line++;
        }
        return line;
    }
}
