package io.phigrad.phi.expr;

/** A text that is no term. The message shows the line and points at the place. */
public final class TermSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;

    TermSyntaxException(String problem, String text, int position) {
        super(message(problem, text, position));
        this.position = position;
    }

    /** Where in the text, from 0. */
    public int position() {
        return position;
    }

    private static String message(String problem, String text, int position) {
        int start = text.lastIndexOf('\n', position - 1) + 1;
        int end = text.indexOf('\n', position);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return problem + " at " + position + "\n" + line + "\n" + " ".repeat(position - start) + "^";
    }
}
