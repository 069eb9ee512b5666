package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.FileCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what is generated today. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theKernelIsWhatTheExampleBecomes() throws IOException {
        List<String> blocks = JAVA.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Path model = Files.writeString(folder.resolve("Model.java"), blocks.get(0));
        StringWriter err = new StringWriter();
        int code = Phigrad.run(
                FileCompiler.ofPhigrad().compiler(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "compile",
                model.toString());
        assertEquals(0, code, err::toString);
        String written = Files.readString(folder.resolve("ModelDerivatives.java"));
        assertTrue(written.contains(blocks.get(1)), () -> "the README should show what stands in\n" + written);
    }
}
