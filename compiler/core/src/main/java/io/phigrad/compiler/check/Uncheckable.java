package io.phigrad.compiler.check;

/** Something that cannot be done with this input; the message says why, as part of a sentence. */
final class Uncheckable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean ofInputs;

    Uncheckable(String why) {
        super(why);
        ofInputs = false;
    }

    Uncheckable(String why, Throwable cause) {
        super(why, cause);
        ofInputs = false;
    }

    private Uncheckable(String why, boolean ofInputs) {
        super(why);
        this.ofInputs = ofInputs;
    }

    /** Something that is wrong with the inputs that the user gives. */
    static Uncheckable inputs(String why) {
        return new Uncheckable(why, true);
    }

    boolean isOfInputs() {
        return ofInputs;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
