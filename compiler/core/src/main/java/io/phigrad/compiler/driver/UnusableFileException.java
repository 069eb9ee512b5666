package io.phigrad.compiler.driver;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** A file or folder that the user named cannot be read, searched or written; the message says which and why. */
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnusableFileException(Path file, String why) {
        super(file + ": " + why);
    }

    public UnusableFileException(Path file, String why, Throwable cause) {
        super(file + ": " + why, cause);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
