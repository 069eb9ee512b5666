package io.phigrad.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCompilerTest {

    private static final String MARKED = "@io.phigrad.Differentiable";

    @TempDir
    private Path folder;

    private final List<SourceText> seen = new ArrayList<>();

    /** Gives {@code p/<name>Derivatives.java} for each marked source. */
    private final FileCompiler compiler = new FileCompiler((config, sources) -> {
        seen.addAll(sources);
        List<GeneratedFile> files = sources.stream()
                .filter(s -> s.text().contains(MARKED))
                .map(s -> new GeneratedFile(
                        s.file(),
                        "p/" + s.file().replaceAll(".*/|\\.java", "") + "Derivatives.java",
                        "@Generated(\"t\")"))
                .toList();
        return new CompilationResult(files, List.of());
    });

    @Test
    void withoutAnOutputFolderADerivativeLiesBesideItsSource() throws Exception {
        Path source = source("src/p/Model.java", MARKED);
        FileCompiler.Outcome outcome = compiler.compile(CompilerConfig.defaults(), List.of(source), Optional.empty());
        assertEquals(
                List.of(folder.resolve("src/p/ModelDerivatives.java")),
                outcome.written().changed());
    }

    @Test
    void withAnOutputFolderItLiesInItsPackage() throws Exception {
        Path source = source("src/Model.java", MARKED);
        Path out = folder.resolve("out");
        FileCompiler.Outcome outcome = compiler.compile(CompilerConfig.defaults(), List.of(source), Optional.of(out));
        assertEquals(
                List.of(out.resolve("p/ModelDerivatives.java")),
                outcome.written().changed());
    }

    @Test
    void aFolderGivesAllItsSourcesMarkedOrNotInOrder() throws Exception {
        source("src/p/b/Model.java", MARKED);
        source("src/p/a/Other.java", "");
        source("src/p/package-info.java", "");
        source("src/.hidden/No.java", "");
        source("src/p/notes.txt", "");
        compiler.compile(CompilerConfig.defaults(), List.of(folder.resolve("src")), Optional.empty());
        assertEquals(
                List.of(
                        folder.resolve("src/p/a/Other.java").toString(),
                        folder.resolve("src/p/b/Model.java").toString()),
                seen.stream().map(SourceText::file).toList());
    }

    @Test
    void aFileReachedTwiceIsReadOnceUnderItsFirstName() throws Exception {
        Path source = source("src/p/Model.java", MARKED);
        compiler.compile(CompilerConfig.defaults(), List.of(source, folder), Optional.empty());
        assertEquals(
                List.of(source.toString()), seen.stream().map(SourceText::file).toList());
    }

    @Test
    void foldersWithoutMarksAreNotCompiled() throws Exception {
        source("src/p/Model.java", "class Model {}");
        assertFalse(compiler.compile(CompilerConfig.defaults(), List.of(folder), Optional.empty())
                .marked());
        assertTrue(seen.isEmpty());
    }

    @Test
    void twoSourcesOfOneDerivativeAreRefused() throws Exception {
        source("one/Model.java", MARKED);
        source("two/Model.java", MARKED);
        Optional<Path> out = Optional.of(folder.resolve("out"));
        assertThrows(
                UnusableFileException.class, () -> compiler.compile(CompilerConfig.defaults(), List.of(folder), out));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws Exception {
        compiler.compile(CompilerConfig.defaults(), List.of(source("M.java", "\uFEFFclass M {}")), Optional.empty());
        assertEquals("class M {}", seen.get(0).text());
    }

    @Test
    void diagnosticsComeInTheOrderOfTheirPlaces() throws Exception {
        FileCompiler unordered = new FileCompiler(
                (config, sources) -> new CompilationResult(List.of(), List.of(at("B", 1), at("A", 10), at("A", 9))));
        FileCompiler.Outcome outcome =
                unordered.compile(CompilerConfig.defaults(), List.of(source("A.java", MARKED)), Optional.empty());
        assertEquals(List.of(at("A", 9), at("A", 10), at("B", 1)), outcome.diagnostics());
    }

    private static Diagnostic at(String file, int line) {
        return new Diagnostic(Severity.ERROR, "PHI0001", new Span(file, line, 1, 1), "", "", "");
    }

    private Path source(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
