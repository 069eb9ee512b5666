package io.phigrad.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

    private static final String OLD = "@Generated(\"phigrad\") class Old {}\n";
    private static final String NEW = "@Generated(\"phigrad\") class New {}\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    @Test
    void foldersOnTheWayAreMade() throws Exception {
        Path file = folder.resolve("p/q/ModelDerivatives.java");
        assertEquals(new Written(List.of(file), List.of()), OutputWriter.write(Map.of(file, NEW)));
        assertEquals(NEW, Files.readString(file));
    }

    @Test
    void aFileOfTheSameTextIsNotTouched() throws Exception {
        Path file = existing("A.java", OLD);
        assertEquals(new Written(List.of(), List.of(file)), OutputWriter.write(Map.of(file, OLD)));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void aFileOfAnotherTextIsReplaced() throws Exception {
        Path file = existing("A.java", OLD);
        OutputWriter.write(Map.of(file, NEW));
        assertEquals(NEW, Files.readString(file));
    }

    @Test
    void aHandWrittenFileIsLeftAsItIs() throws Exception {
        Path file = existing("A.java", "class A {}");
        UnusableFileException e =
                assertThrows(UnusableFileException.class, () -> OutputWriter.write(Map.of(file, NEW)));
        assertEquals(file + ": exists and was not generated; it is left as it is", e.getMessage());
        assertEquals("class A {}", Files.readString(file));
    }

    @Test
    void oneFileThatCannotBeWrittenLeavesAllOthersAsTheyWere() throws Exception {
        Path good = existing("A.java", OLD);
        Path blocked = existing("blocker", OLD).resolve("B.java");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(good, NEW);
        texts.put(blocked, NEW);
        UnusableFileException e = assertThrows(UnusableFileException.class, () -> OutputWriter.write(texts));
        assertTrue(e.getMessage().startsWith(blocked + ": cannot be written: "), e.getMessage());
        assertEquals(OLD, Files.readString(good));
        assertFalse(leavesSomething(".A.java"));
    }

    private Path existing(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private boolean leavesSomething(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().startsWith(prefix));
        }
    }
}
