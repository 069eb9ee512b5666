package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that stand in the repository and must come out again.
 *
 * @param update whether they are written anew instead
 * @param ci whether nobody is there to review them
 */
record Goldens(boolean update, boolean ci) {

    /** {@code -Dgoldens=update} writes them anew. */
    static Goldens asAsked() {
        return new Goldens(
                "update".equals(System.getProperty("goldens")), "true".equalsIgnoreCase(System.getenv("CI")));
    }

    void check(Path golden, String text) {
        if (update) {
            assertFalse(ci, "goldens are reviewed by people, not updated under CI");
            write(golden, text);
        }
        assertTrue(
                Files.exists(golden),
                "no golden " + golden.getFileName() + ": run with -Dgoldens=update and review it");
        assertEquals(Corpus.read(golden), text, golden.getFileName() + " is out of date");
    }

    private static void write(Path golden, String text) {
        try {
            Files.writeString(golden, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
