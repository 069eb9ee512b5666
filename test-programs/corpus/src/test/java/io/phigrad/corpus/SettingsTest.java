package io.phigrad.corpus;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GradientCompiler;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Programs compute the same whatever the limit of segments is and whatever is left out of coarsening. Each program is
 * tried in one setting; {@code -Dsettings=all} tries each in all of them.
 */
class SettingsTest {
    private static final boolean ALL = System.getProperty("settings", "").equals("all");

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> programsComputeTheSame() {
        List<CorpusProgram> programs = Corpus.programs();
        return IntStream.range(0, programs.size())
                .boxed()
                .flatMap(k ->
                        settings(k).map(s -> dynamicTest(programs.get(k) + " " + s, () -> check(programs.get(k), s))));
    }

    private static Stream<Setting> settings(int program) {
        return ALL ? Setting.ALL.stream() : Stream.of(Setting.ALL.get(program % Setting.ALL.size()));
    }

    private static void check(CorpusProgram program, Setting setting) {
        String usual = text(Phigrad.compile(true, List.of(program.sourceText())));
        String other = text(GradientCompiler.compile(setting.config(), List.of(program.sourceText())));
        if (!other.equals(usual)) {
            new ProgramChecks(program, Optional.of(new DualTangentOracle()))
                    .check(LoadedProgram.of(program, other), LoadedProgram.of(program, usual));
        }
    }

    private static String text(CompilationResult result) {
        if (result.files().isEmpty()) {
            throw new AssertionError(result.diagnostics());
        }
        return result.files().get(0).text();
    }
}
