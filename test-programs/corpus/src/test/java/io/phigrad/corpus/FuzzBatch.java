package io.phigrad.corpus;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Severity;
import io.phigrad.corpus.fuzz.FuzzProgram;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random programs that are differentiated, compiled and read together, because starting a compiler is what costs. */
final class FuzzBatch {
    private final Map<CorpusProgram, FuzzProgram> programs = new LinkedHashMap<>();
    private final Map<CorpusProgram, List<MarkedSource>> methods = new HashMap<>();

    FuzzBatch(List<FuzzProgram> batch) {
        for (FuzzProgram program : batch) {
            CorpusProgram corpus = corpusProgram(program);
            programs.put(corpus, program);
            methods.put(corpus, List.of(marked(program)));
        }
    }

    /** All that is wrong, with coarsening on, off, and in one setting beside. */
    Map<FuzzProgram, FuzzFailure> failures() {
        Map<FuzzProgram, FuzzFailure> failures = new HashMap<>();
        Map<CorpusProgram, String> coarsened = differentiate(Phigrad.config(true), failures);
        Map<CorpusProgram, String> plain = differentiate(Phigrad.config(false), failures);
        Map<CorpusProgram, String> other = differentiate(setting().config(), failures);
        coarsened.keySet().retainAll(plain.keySet());
        plain.keySet().retainAll(coarsened.keySet());
        failures.putAll(failures(coarsened, plain));
        other.keySet().retainAll(coarsened.keySet());
        other.entrySet()
                .removeIf(entry -> List.of(coarsened.get(entry.getKey()), plain.get(entry.getKey()))
                        .contains(entry.getValue()));
        Map<CorpusProgram, String> usual = new HashMap<>(coarsened);
        usual.keySet().retainAll(other.keySet());
        failures.putAll(failures(other, usual));
        return failures;
    }

    /** One of those that are not usual, by chance and always the same. */
    private Setting setting() {
        int chance = programs.keySet().iterator().next().source().hashCode();
        return Setting.ALL.get(Math.floorMod(chance, Setting.ALL.size()));
    }

    /** What is wrong with derivatives, each of which javac accepts. */
    Map<FuzzProgram, FuzzFailure> failures(Map<CorpusProgram, String> coarsened, Map<CorpusProgram, String> plain) {
        if (coarsened.isEmpty()) {
            return Map.of();
        }
        Map<FuzzProgram, FuzzFailure> failures = new HashMap<>();
        Map<CorpusProgram, LoadedProgram> on = LoadedProgram.all(methods, coarsened);
        Map<CorpusProgram, LoadedProgram> off = coarsened.equals(plain) ? on : LoadedProgram.all(methods, plain);
        ClassLoader loader = on.values().iterator().next().loader();
        Optional<TangentOracle> tangents =
                Optional.of(new DualTangentOracle(ProgramSsa.all(coarsened.keySet(), loader)));
        on.forEach((program, loaded) -> {
            try {
                new ProgramChecks(program, tangents).check(loaded, off.get(program));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                failures.put(programs.get(program), FuzzFailure.of(e));
            }
        });
        return failures;
    }

    /** The texts of those derivatives that there are; where there is none, that is a failure. */
    Map<CorpusProgram, String> differentiate(CompilerConfig config, Map<FuzzProgram, FuzzFailure> failures) {
        List<SourceText> sources =
                programs.keySet().stream().map(CorpusProgram::sourceText).toList();
        CompilationResult result = GradientCompiler.compile(config, sources);
        Map<CorpusProgram, String> texts = new HashMap<>();
        programs.forEach((program, random) -> {
            result.files().stream().filter(f -> isOf(f.path(), program)).forEach(f -> texts.put(program, f.text()));
            if (!texts.containsKey(program)) {
                failures.put(random, refusal(program, result));
            }
        });
        return texts;
    }

    private static FuzzFailure refusal(CorpusProgram program, CompilationResult result) {
        return result.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.FAULT)
                .filter(d -> isOf(d.span().file(), program))
                .findFirst()
                .map(FuzzBatch::failure)
                .orElseGet(() -> FuzzFailure.of("neither a derivative nor a diagnostic"));
    }

    private static FuzzFailure failure(Diagnostic diagnostic) {
        return FuzzFailure.of(
                diagnostic.code() + " " + diagnostic.message() + "\n" + MessageFormat.TEXT.render(diagnostic));
    }

    private static boolean isOf(String file, CorpusProgram program) {
        return file.endsWith("/" + program.className() + ".java")
                || file.endsWith("/" + program.className() + "Derivatives.java");
    }

    private static CorpusProgram corpusProgram(FuzzProgram program) {
        String name = Character.toLowerCase(program.className().charAt(0))
                + program.className().substring(1);
        return new CorpusProgram(Path.of(name), "fuzzed", name, program.source(), program.inputsSource());
    }

    private static MarkedSource marked(FuzzProgram program) {
        String name = program.markedName();
        return new MarkedSource(
                name, name, "double", program.types(), program.names(), program.activeParameters(), program.strict());
    }
}
