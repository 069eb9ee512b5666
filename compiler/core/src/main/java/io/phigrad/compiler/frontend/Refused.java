package io.phigrad.compiler.frontend;

/**
 * Leaves the reading of a statement that cannot be understood. A diagnostic says why, ours or the Java compiler's; it
 * carries neither message, cause nor stack trace, so that one instance serves all.
 */
@SuppressWarnings("StaticAssignmentOfThrowable")
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Refused REFUSED = new Refused();

    private Refused() {
        super("refused", null, false, false);
    }
}
