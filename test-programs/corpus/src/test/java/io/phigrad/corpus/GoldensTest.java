package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldensTest {
    private static final Goldens KEPT = new Goldens(false, false);

    @TempDir
    private Path folder;

    @Test
    void aMissingGoldenFails() {
        assertThrows(AssertionError.class, () -> KEPT.check(folder.resolve("X.java"), "x"));
    }

    @Test
    void aGoldenThatDiffersFails() throws IOException {
        Path golden = Files.writeString(folder.resolve("X.java"), "x\n");
        assertThrows(AssertionError.class, () -> KEPT.check(golden, "x"));
        KEPT.check(golden, "x\n");
    }

    @Test
    void anUpdateWritesIt() {
        Path golden = folder.resolve("X.java");
        new Goldens(true, false).check(golden, "new");
        assertEquals("new", Corpus.read(golden));
    }

    @Test
    void anUpdateIsRefusedUnderCi() {
        Path golden = folder.resolve("X.java");
        assertThrows(AssertionError.class, () -> new Goldens(true, true).check(golden, "new"));
        assertFalse(Files.exists(golden));
    }
}
