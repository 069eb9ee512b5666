package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.report.ErrorPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether every code that the compiler may report is explained, shown by a program that is refused, and can be mended. */
class DiagnosticsAreCompleteTest {
    private static final Pattern CODE = Pattern.compile("\"(PHI\\d{4})\"");
    private static final Pattern NO_ERROR = Pattern.compile("PHI(9\\d|0[78])\\d{2}");
    private static final Path COMPILER =
            Corpus.folder("../../compiler/core/src/main").normalize();

    private final Set<String> reported = reported();

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        Set<String> pages = names(COMPILER.resolve("resources/io/phigrad/compiler/report/codes"));
        assertEquals(reported, pages);
        assertTrue(reported.stream().allMatch(code -> ErrorPages.find(code).isPresent()));
    }

    /** But for the faults of Phigrad itself, remarks, and what only a check finds, which DerivativeCheckTest shows. */
    @Test
    void everyCodeHasARefusedProgramAndEveryRefusedProgramACode() {
        Set<String> errors = reported.stream()
                .filter(c -> !NO_ERROR.matcher(c).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(errors, names(Corpus.folder("rejected")));
    }

    @Test
    void theRemedyOfMostCodesIsThereAsAProgram() {
        long remedied = Corpus.folders(Corpus.folder("rejected")).stream()
                .filter(program -> Files.isDirectory(program.resolve("remedied")))
                .count();
        assertTrue(remedied >= 25, "only " + remedied);
    }

    private static Set<String> reported() {
        try (Stream<Path> files = Files.walk(COMPILER.resolve("java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> CODE.matcher(Corpus.read(f)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes with which the names in a folder begin. */
    private static Set<String> names(Path folder) {
        return Corpus.list(folder).stream()
                .map(f -> f.getFileName().toString().substring(0, "PHI0000".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
