package io.phigrad.cli;

import io.phigrad.compiler.driver.UnusableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The standard input as a source. */
final class StandardInput {

    private StandardInput() {}

    static String text() throws UnusableFileException {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableFileException(Path.of("<stdin>"), "cannot be read: " + e.getMessage(), e);
        }
    }
}
