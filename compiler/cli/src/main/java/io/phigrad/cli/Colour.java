package io.phigrad.cli;

import io.phigrad.compiler.report.Severity;

/** What a terminal shows headlines in. */
enum Colour {
    RED(31),
    MAGENTA(35),
    YELLOW(33),
    CYAN(36);

    private static final String BOLD = "\u001B[1;%dm%s\u001B[0m";

    private final int code;

    Colour(int code) {
        this.code = code;
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case FAULT -> MAGENTA;
            case WARNING -> YELLOW;
            case REMARK -> CYAN;
        };
    }

    String paint(String text) {
        return String.format(BOLD, code, text);
    }
}
