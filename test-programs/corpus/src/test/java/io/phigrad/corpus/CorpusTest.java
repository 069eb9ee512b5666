package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Differentiates every program of the corpus and holds what comes out against the goldens and the oracles. */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {
    /** {@code -Dcorpus=loops/horner} or {@code -Dcorpus=loops,calls} for a part of it. */
    private static final List<String> PARTS =
            List.of(System.getProperty("corpus", "").split(","));

    private final Optional<TangentOracle> tangents = Optional.of(new DualTangentOracle());

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyProgramIsDifferentiated() {
        return Corpus.programs().stream()
                .filter(program -> PARTS.stream().anyMatch(program.toString()::startsWith))
                .map(program -> dynamicTest(program.toString(), () -> check(program)));
    }

    @Test
    void noGoldenIsLeftWithoutItsProgram() {
        for (CorpusProgram program : Corpus.programs()) {
            String stem = program.className();
            Set<String> known = Set.of(stem + ".java", stem + "Inputs.java", stem + "Derivatives.java");
            Set<String> files = Corpus.list(program.folder()).stream()
                    .map(f -> f.getFileName().toString())
                    .filter(f -> !known.contains(f))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), files, program + " has files that belong to nothing");
        }
    }

    private void check(CorpusProgram program) {
        String coarsened = text(program, Phigrad.compile(true, List.of(program.sourceText())));
        String plain = text(program, Phigrad.compile(false, List.of(program.sourceText())));
        String strict = text(program, Phigrad.compileStrictly(List.of(program.sourceText())));
        String checkpointed = text(program, Phigrad.checkpointed(List.of(program.sourceText())));
        assertAll(
                () -> Goldens.asAsked().check(program.golden(), coarsened),
                () -> new ProgramChecks(program, tangents).check(coarsened, plain, strict),
                () -> checkpointed(program, checkpointed, coarsened));
    }

    private void checkpointed(CorpusProgram program, String checkpointed, String stored) {
        if (!checkpointed.equals(stored)) {
            new ProgramChecks(program, tangents)
                    .check(LoadedProgram.of(program, checkpointed), LoadedProgram.of(program, stored));
        }
    }

    private static String text(CorpusProgram program, CompilationResult result) {
        String complaints = result.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.FAULT)
                .map(MessageFormat.TEXT::render)
                .collect(Collectors.joining("\n"));
        assertEquals("", complaints);
        assertEquals(
                List.of("programs/" + program.group() + "/" + program.className() + "Derivatives.java"),
                result.files().stream().map(GeneratedFile::path).toList());
        return result.files().get(0).text();
    }
}
