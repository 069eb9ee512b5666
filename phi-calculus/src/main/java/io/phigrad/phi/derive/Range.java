package io.phigrad.phi.derive;

/** What a number may be though it is computed from ordinary numbers; each includes those before it. */
public enum Range {
    FINITE,
    NAN,
    INFINITE;

    public Range or(Range other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** Where an infinite operand gives a finite result. */
    Range bounded() {
        return this == FINITE ? FINITE : NAN;
    }
}
