package io.phigrad.compiler.frontend.types;

/** An error of Java in a source file. */
public record SourceProblem(Kind kind, int offset, int length, String message) {

    /** What sort of error. */
    public enum Kind {
        SYNTAX,
        /** A name without a meaning. */
        UNRESOLVED,
        /** The same for an import. */
        IMPORT,
        /** A path that does not return, a variable without a value, a statement out of reach. */
        FLOW,
        /** Anything else. */
        TYPE
    }

    public boolean inside(int from, int to) {
        return offset >= from && offset < to;
    }
}
