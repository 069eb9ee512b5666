package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Programs that Phigrad refuses: errors on the lines that say so, no file, and the text that the user reads. */
class RejectedTest {
    private static final Pattern PROBLEM = Pattern.compile("// problem: (PHI\\d{4}(?:, PHI\\d{4})*)");

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyProgramIsRefusedForItsReasons() {
        Path folder = Corpus.folder("rejected");
        List<Path> programs = Files.isDirectory(folder) ? Corpus.folders(folder) : List.of();
        return programs.stream()
                .map(program -> dynamicTest(program.getFileName().toString(), () -> check(program)));
    }

    /** {@code remedied/} beside a program holds it after what the help says was done. */
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyRemedyWorks() {
        return Corpus.folders(Corpus.folder("rejected")).stream()
                .map(program -> program.resolve("remedied"))
                .filter(Files::isDirectory)
                .map(remedied -> dynamicTest(remedied.getParent().getFileName().toString(), () -> works(remedied)));
    }

    private static void works(Path remedied) {
        CompilationResult result = Phigrad.compile(true, sources(remedied));
        assertEquals("", render(result.diagnostics()));
        assertFalse(result.files().isEmpty(), "no derivative is written");
    }

    private static List<SourceText> sources(Path folder) {
        return Corpus.list(folder).stream()
                .filter(f -> f.toString().endsWith(".java"))
                .map(f -> new SourceText(f.getFileName().toString(), Corpus.read(f)))
                .toList();
    }

    private static void check(Path folder) {
        List<SourceText> sources = sources(folder);
        Set<String> expected =
                sources.stream().flatMap(RejectedTest::expected).collect(Collectors.toCollection(TreeSet::new));
        CompilationResult result = Phigrad.compile(true, sources);
        assertFalse(expected.isEmpty(), "no line says // problem: PHInnnn");
        assertAll(
                () -> assertEquals(expected, errors(result.diagnostics())),
                () -> assertEquals(List.of(), filesOf(expected, result.files()), "written in spite of errors"),
                () -> Goldens.asAsked().check(folder.resolve("expected.txt"), render(result.diagnostics())));
    }

    private static Stream<String> expected(SourceText source) {
        List<String> lines = source.text().lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> PROBLEM.matcher(lines.get(i))
                        .results()
                        .flatMap(m -> Stream.of(m.group(1).split(", ")))
                        .map(code -> place(source.file(), i + 1, code)));
    }

    private static Set<String> errors(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> place(d.span().file(), d.span().line(), d.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(String file, int line, String code) {
        return file + ":" + line + " " + code;
    }

    private static List<String> filesOf(Set<String> problems, List<GeneratedFile> files) {
        return files.stream()
                .map(GeneratedFile::sourceFile)
                .filter(file -> problems.stream().anyMatch(p -> p.startsWith(file + ":")))
                .toList();
    }

    private static String render(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> MessageFormat.TEXT.render(d) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
