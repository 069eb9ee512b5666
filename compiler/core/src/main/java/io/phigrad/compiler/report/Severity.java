package io.phigrad.compiler.report;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The source is at fault and nothing is written for its file. */
    ERROR,
    /** The derivative exists, and the user should know something about it. */
    WARNING,
    /** An account of a decision, shown on request. */
    REMARK,
    /** Phigrad is at fault. */
    FAULT
}
