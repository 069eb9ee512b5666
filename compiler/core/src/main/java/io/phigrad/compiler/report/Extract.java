package io.phigrad.compiler.report;

/**
 * What is shown of a source line, and the carets under its token. Of a very long line only what is around the token.
 */
record Extract(String line, String carets) {
    private static final int WIDEST = 200;
    private static final int BEFORE = 80;
    private static final String CUT = "...";

    static Extract of(Diagnostic diagnostic) {
        String whole = diagnostic.sourceLine().stripTrailing();
        int start = Math.min(diagnostic.span().column() - 1, whole.length());
        int end = Math.min(start + diagnostic.span().length(), whole.length());
        if (whole.length() <= WIDEST) {
            return of(whole, start, end);
        }
        int from = Math.max(0, Math.min(start - BEFORE, whole.length() - WIDEST));
        int to = Math.min(whole.length(), from + WIDEST);
        String head = from > 0 ? CUT : "";
        String tail = to < whole.length() ? CUT : "";
        int shift = head.length() - from;
        return of(head + whole.substring(from, to) + tail, start + shift, Math.min(end, to) + shift);
    }

    /** Tabs of the line are repeated, so that the carets stand below the token at any width of a tab. */
    private static Extract of(String line, int start, int end) {
        String indent = line.substring(0, start).replaceAll("[^\t]", " ");
        return new Extract(line, indent + "^".repeat(Math.max(1, end - start)));
    }
}
