package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.GradientCompiler.Explained;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of the paper, from Java source, as {@code phigrad explain} tells them. */
class DerivationsTest {
    private static final Path FOLDER = Path.of("derivations");

    @TestFactory
    Stream<DynamicTest> everyDerivationIsAsItWas() {
        return Corpus.list(FOLDER).stream()
                .map(folder -> dynamicTest(
                        String.valueOf(folder.getFileName()),
                        () -> Goldens.asAsked().check(folder.resolve("explained.txt"), explained(folder))));
    }

    private static String explained(Path folder) {
        Path file = Corpus.list(folder).stream()
                .filter(f -> f.toString().endsWith(".java"))
                .findFirst()
                .orElseThrow();
        Explained explained = GradientCompiler.explain(
                Phigrad.config(true),
                List.of(new SourceText("derivations/" + file.getFileName(), read(file))),
                method -> true);
        assertEquals(List.of(), explained.diagnostics());
        return String.join("\n", explained.texts());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDenominatorCancelsBecauseThePhiLetsTheProductIn() {
        String text = explained(FOLDER.resolve("branches"));
        String simplified = text.substring(text.indexOf("5. "), text.indexOf("6. "));
        assertTrue(simplified.contains("C1-cancel-sigmoid-else"), text);
        assertTrue(simplified.contains("* (1.0 + t9), t9)"), text);
    }

    @Test
    void aLoopThatAddsIsAProduct() {
        String text = explained(FOLDER.resolve("simple-loop"));
        assertTrue(text.contains("  C6: iterate("), text);
        String closed = text.substring(text.indexOf("3. "), text.indexOf("4. "));
        assertTrue(closed.substring(closed.indexOf("  result = ")).contains("x * "), text);
    }

    @Test
    void theSumsLeaveTheDescentWhichIsClosedByC6() {
        String text = explained(FOLDER.resolve("descent"));
        assertTrue(text.contains("  C7: iterate("), text);
        assertTrue(text.contains("  C6: iterate("), text);
        assertTrue(text.contains("Sum(i, 0, x.length; x[i] * y[i])"), text);
        assertTrue(text.contains("sums moved out of loops"), text);
    }
}
