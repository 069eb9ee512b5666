package io.phigrad.corpus;

/**
 * Why a random program failed.
 *
 * @param kind the first line without its numbers and names: two failures of one kind are taken for the same
 */
record FuzzFailure(String kind, String message) {

    static FuzzFailure of(String message) {
        String first = message.lines().findFirst().orElse("");
        String kind = first.replaceAll("Seed\\d+", "Seed")
                .replaceAll("d/d\\w+(\\[\\d+])*", "d/d")
                .replaceAll("input \\d+|random direction \\d+|component \\d+", "#")
                .replaceAll("-?\\b\\d[\\d.]*(E-?\\d+)?|\\bNaN\\b|-?\\bInfinity\\b", "#")
                .replaceAll("\\b[a-z]{1,2}\\d+\\b", "v");
        return new FuzzFailure(kind, message);
    }

    /** With the place where it was thrown, if that is in Phigrad or in generated code. */
    static FuzzFailure of(Throwable thrown) {
        if (thrown instanceof AssertionError && thrown.getMessage() != null && thrown.getCause() == null) {
            return of(thrown.getMessage());
        }
        Throwable cause = thrown.getCause() != null && thrown instanceof AssertionError ? thrown.getCause() : thrown;
        StringBuilder message = new StringBuilder(cause.toString());
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (message.length() < 1500) {
                message.append("\n    at ").append(frame);
            }
        }
        return of(message.toString());
    }
}
