package io.phigrad.compiler.soi;

/** What a candidate makes of a method. */
public enum Kind {
    /** The result of the method as one segment. */
    RESULT,
    /** A loop as one segment. */
    LOOP,
    /** The straight code of a region as segments. */
    CODE,
    /** Another form of the code, so that less of it is left or segments can be larger. */
    REWRITING
}
