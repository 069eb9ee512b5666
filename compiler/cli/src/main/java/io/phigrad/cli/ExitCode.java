package io.phigrad.cli;

/** What the command says to the shell. */
final class ExitCode {

    static final int DONE = 0;

    /** The source is at fault. */
    static final int SOURCE = 1;

    /** Wrong options, a missing file or class path entry, an output that cannot be written. */
    static final int USAGE = 2;

    /** Phigrad is at fault. */
    static final int FAULT = 3;

    private ExitCode() {}
}
