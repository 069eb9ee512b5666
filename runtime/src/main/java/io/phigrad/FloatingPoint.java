package io.phigrad;

/** How freely floating-point arithmetic may be rewritten. */
public enum FloatingPoint {
    /** Sums may be reassociated and expressions replaced by forms that are at least as accurate. */
    RELAXED,
    /** Value, conditions and trip counts are bit-identical to the source method's. */
    STRICT
}
