package io.phigrad.compiler.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalCompilerTest {

    @TempDir
    private Path folder;

    private final List<String> compiled = new ArrayList<>();

    @BeforeEach
    void threeFilesOneOfWhichCallsAFourth() throws Exception {
        source("A", "@io.phigrad.Differentiable static double f(double x) { return Helper.twice(x) * x; }");
        source("B", "@io.phigrad.Differentiable static double f(double x) { return Math.sin(x); }");
        source("C", "static double f(double x) { return x; }");
        source("Helper", "static double twice(double x) { return 2 * x; }");
        assertEquals(2, run().changed().size());
        compiled.clear();
    }

    @Test
    void nothingIsCompiledWhereNothingChanged() throws Exception {
        IncrementalCompiler.Outcome outcome = run();
        assertEquals(List.of(), compiled);
        assertEquals(2, outcome.upToDate());
    }

    @Test
    void aTouchedFileIsCompiledAlone() throws Exception {
        source("B", "@io.phigrad.Differentiable static double f(double x) { return Math.cos(x); }");
        IncrementalCompiler.Outcome outcome = run();
        assertEquals(List.of("B.java"), compiled);
        assertEquals(List.of(output("B")), outcome.changed());
        assertEquals(1, outcome.upToDate());
    }

    @Test
    void whatAFileCallsIsPartOfIt() throws Exception {
        source("Helper", "static double twice(double x) { return 3 * x; }");
        assertEquals(List.of(output("A")), run().changed());
        assertEquals(List.of("A.java"), compiled);
    }

    @Test
    void theTextIsThatOfACompleteRun() throws Exception {
        source("Math", ""); // hides Java's, which B must write in full
        source("B", "@io.phigrad.Differentiable static double f(double x) { return java.lang.Math.cos(x); }");
        run();
        List<SourceText> all = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "Helper", "Math")) {
            all.add(new SourceText(name, Files.readString(folder.resolve("src/p/" + name + ".java"))));
        }
        String whole = GradientCompiler.compile(CompilerConfig.defaults(), all).files().stream()
                .filter(f -> f.path().equals("p/BDerivatives.java"))
                .findFirst()
                .orElseThrow()
                .text();
        assertEquals(whole, Files.readString(output("B")));
    }

    @Test
    void otherOptionsAreOtherDerivatives() throws Exception {
        run(CompilerConfig.defaults().withoutCoarsening());
        assertEquals(2, compiled.size());
    }

    @Test
    void aDerivativeThatIsGoneOrEditedIsWrittenAgain() throws Exception {
        Files.delete(output("A"));
        Files.writeString(output("B"), Files.readString(output("B")) + "// edited");
        assertEquals(2, run().changed().size());
    }

    @Test
    void theDerivativeOfASourceThatIsGoneIsDeleted() throws Exception {
        Files.delete(folder.resolve("src/p/B.java"));
        Path foreign = Files.writeString(folder.resolve("out/p/Foreign.java"), "@Generated(\"other\")");
        assertEquals(List.of(output("B")), run().deleted());
        assertFalse(Files.exists(output("B")));
        assertTrue(Files.exists(foreign) && Files.exists(output("A")));
        assertEquals(List.of(), run().deleted());
    }

    @Test
    void theDerivativeOfAClassThatIsRenamedGoesWithIt() throws Exception {
        Files.delete(folder.resolve("src/p/B.java"));
        source("D", "@io.phigrad.Differentiable static double f(double x) { return Math.sin(x); }");
        IncrementalCompiler.Outcome outcome = run();
        assertEquals(List.of(output("D")), outcome.changed());
        assertEquals(List.of(output("B")), outcome.deleted());
    }

    @Test
    void anErrorIsToldAgainAndTheOldDerivativeStays() throws Exception {
        source("B", "static double s; @io.phigrad.Differentiable static double f(double x) { s = x; return s; }");
        for (int k = 0; k < 2; k++) {
            IncrementalCompiler.Outcome outcome = run();
            assertTrue(outcome.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR));
            assertTrue(Files.exists(output("B")));
            assertEquals(List.of(), outcome.deleted());
        }
        source("B", "@io.phigrad.Differentiable static double f(double x) { return Math.sin(x); }");
        assertEquals(List.of(), run().diagnostics());
    }

    @Test
    void aStateThatCannotBeReadIsNoState() throws Exception {
        Files.writeString(folder.resolve("state.json"), "{\"half\":");
        assertEquals(2, run().upToDate());
        assertEquals(2, compiled.size());
    }

    @Test
    void whatAKilledRunLeftIsCleanedUp() throws Exception {
        long dead = Stream.iterate(4_000_000L, pid -> pid + 1)
                .filter(pid -> ProcessHandle.of(pid).isEmpty())
                .findFirst()
                .orElseThrow();
        Path half = Files.writeString(folder.resolve("out/p/.BDerivatives.java." + dead + ".1"), "half a fi");
        Files.delete(output("B"));
        run();
        assertFalse(Files.exists(half));
        assertTrue(Files.exists(output("B")));
    }

    @Test
    void twoRunsAtOnceLeaveWholeFiles() throws Exception {
        String whole = Files.readString(output("A"));
        List<Thread> threads = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            Files.deleteIfExists(output("A"));
            threads.add(new Thread(() -> {
                try {
                    run();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(whole, Files.readString(output("A")));
        assertEquals(2, run().upToDate());
        try (Stream<Path> files = Files.list(folder.resolve("out/p"))) {
            assertEquals(2, files.count());
        }
    }

    private IncrementalCompiler.Outcome run() throws Exception {
        return run(CompilerConfig.defaults());
    }

    private IncrementalCompiler.Outcome run(CompilerConfig config) throws Exception {
        IncrementalCompiler.Job job = new IncrementalCompiler.Job(
                List.of(folder.resolve("src")), List.of(), folder.resolve("out"), folder.resolve("state.json"));
        return IncrementalCompiler.run(this::compile, config, job);
    }

    private synchronized CompilationResult compile(
            CompilerConfig config, List<SourceText> sources, Set<String> wanted) {
        wanted.forEach(file -> compiled.add(String.valueOf(Path.of(file).getFileName())));
        return GradientCompiler.compile(config, sources, wanted);
    }

    private Path output(String name) {
        return folder.resolve("out/p/" + name + "Derivatives.java");
    }

    private void source(String name, String members) throws Exception {
        Path file = folder.resolve("src/p/" + name + ".java");
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, "package p;\n\nfinal class " + name + " {\n" + members + "\n}\n");
    }
}
