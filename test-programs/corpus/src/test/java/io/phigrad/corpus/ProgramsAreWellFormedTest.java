package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.corpus.DifferenceOracle.Differences;
import io.phigrad.corpus.SourceCompiler.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whether the programs themselves are fit to test a compiler with. Needs no part of Phigrad. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsAreWellFormedTest {
    private static final double TRUSTED_PART = 0.5;

    private final List<CorpusProgram> programs = Corpus.programs();
    private final Map<CorpusProgram, List<MarkedSource>> methods = methods(programs);
    private final ClassLoader loader = compile();

    @Test
    void programsCompileAndGiveFiniteValuesOnTheirInputs() {
        Problems problems = new Problems();
        for (CorpusProgram program : programs) {
            for (MarkedSource method : methods.get(program)) {
                SourceMethod source = SourceMethod.of(loader, program, method);
                List<Object[]> inputs = SourceMethod.inputs(loader, program, method);
                problems.unless(inputs.size() >= 2, program.toString(), "wants at least two inputs");
                for (int i = 0; i < inputs.size(); i++) {
                    double value = source.value(Arguments.copy(inputs.get(i)));
                    problems.unless(
                            Double.isFinite(value), program + ", " + method.stem() + ", input " + i, "gives " + value);
                }
            }
        }
        problems.throwIfAny();
    }

    @Test
    void programsAndInputsNameTheSameMethods() {
        Problems problems = new Problems();
        for (CorpusProgram program : programs) {
            List<MarkedSource> marked = methods.get(program);
            problems.unless(!marked.isEmpty(), program.toString(), "marks no method");
            try {
                long inputs = Arrays.stream(loader.loadClass(program.qualifiedName() + "Inputs")
                                .getDeclaredMethods())
                        .filter(m ->
                                m.getReturnType() == List.class && !m.getName().endsWith("Throwing"))
                        .count();
                problems.unless(inputs == marked.size(), program.toString(), "has inputs for other methods");
            } catch (ClassNotFoundException e) {
                problems.add(program.toString(), "has no inputs class");
            }
        }
        problems.throwIfAny();
    }

    @Test
    void differencesAreTrustworthyAtMostInputs() {
        Problems problems = new Problems();
        for (CorpusProgram program : programs) {
            for (MarkedSource method : methods.get(program)) {
                DifferenceTarget target = DifferenceTarget.of(loader, program, method);
                int components = 0;
                int trusted = 0;
                for (Object[] input : SourceMethod.inputs(loader, program, method)) {
                    Differences differences = target.differences(input);
                    components += differences.components().size();
                    trusted += differences.trusted();
                }
                problems.unless(
                        trusted >= TRUSTED_PART * components && components > 0,
                        program + ", " + method.stem(),
                        "differences are trusted at " + trusted + " of " + components + " components");
            }
        }
        problems.throwIfAny();
    }

    @Test
    void everyConditionHasBothOutcomes() {
        Map<CorpusProgram, ConditionProbe> probes = new TreeMap<>(Comparator.comparing(CorpusProgram::toString));
        programs.forEach(program -> probes.put(program, ConditionProbe.of(program)));
        List<Source> sources = inputSources();
        probes.values().forEach(probe -> sources.addAll(probe.sources()));
        ClassLoader probed = load(sources);
        Problems problems = new Problems();
        probes.forEach((program, probe) -> {
            for (MarkedSource method : methods.get(program)) {
                SourceMethod source = SourceMethod.of(probed, program, method);
                SourceMethod.inputs(probed, program, method).forEach(input -> source.value(Arguments.copy(input)));
                SourceMethod.throwing(probed, program, method).forEach(input -> source.thrown(Arguments.copy(input)));
            }
            problems.addAll(program.toString(), probe.oneSided(probed));
        });
        problems.throwIfAny();
    }

    @Test
    void thereAreSixtyProgramsAtLeast() {
        assertTrue(programs.size() >= 60, "only " + programs.size());
        assertEquals(
                programs.size(),
                programs.stream().map(CorpusProgram::qualifiedName).distinct().count());
    }

    private static Map<CorpusProgram, List<MarkedSource>> methods(List<CorpusProgram> programs) {
        return programs.stream().collect(Collectors.toMap(p -> p, p -> MarkedSources.of(p.source())));
    }

    private ClassLoader compile() {
        List<Source> sources = inputSources();
        programs.forEach(p -> sources.add(new Source(p.className() + ".java", p.source())));
        return load(sources);
    }

    private List<Source> inputSources() {
        List<Source> sources = new ArrayList<>();
        programs.forEach(p -> sources.add(new Source(p.className() + "Inputs.java", p.inputs())));
        return sources;
    }

    /** All in one run of javac: each has a name of its own. */
    private static ClassLoader load(List<Source> sources) {
        return SourceCompiler.compileWithoutErrors(sources).loader();
    }
}
