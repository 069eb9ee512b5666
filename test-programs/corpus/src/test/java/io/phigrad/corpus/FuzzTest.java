package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.corpus.fuzz.Feature;
import io.phigrad.corpus.fuzz.FuzzProgram;
import io.phigrad.corpus.fuzz.ProgramGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Differentiates random programs: some hundreds in every build, and as many as are asked for, with
 * {@code -Dfuzz.seeds=0..100000 -Dfuzz.size=14 -Dfuzz.features=-floats -Dfuzz.minutes=60}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final String SEEDS = System.getProperty("fuzz.seeds", "0..300");
    private static final int SIZE = Integer.getInteger("fuzz.size", 6);
    private static final Set<Feature> FEATURES = Feature.parse(System.getProperty("fuzz.features", "all"));
    private static final long MINUTES = Long.getLong("fuzz.minutes", 600);

    private final FuzzBatch first = new FuzzBatch(LongStream.range(0, 40)
            .mapToObj(seed -> ProgramGenerator.program(seed, 6, Feature.parse("all")))
            .toList());
    private final Map<CorpusProgram, String> derivatives = first.differentiate(Phigrad.config(true), new HashMap<>());

    @Test
    void randomProgramsHaveRightDerivatives() {
        String[] ends = SEEDS.split("\\.\\.");
        FuzzRun run = new FuzzRun(SIZE, FEATURES, System.nanoTime() + MINUTES * 60_000_000_000L);
        List<String> failures = run.seeds(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
        assertEquals("", String.join("\n\n", failures));
    }

    @Test
    void anAdjointThatIsNotZeroedAtAStoreIsNoticed() {
        noticed("(\\w+Bar\\w*\\[[^;=]*]) = 0\\.0;", "");
    }

    @Test
    void aStoredValueThatIsReadAtTheWrongPlaceIsNoticed() {
        noticed("(\\btape\\w*)\\[\\w+](?! =)", "$1[0]");
    }

    @Test
    void aLoopThatIsReversedWithOneRoundLessIsNoticed() {
        noticed("(for \\(int \\w+ = \\w+ - 1; \\w+) >= 0;", "$1 > 0;");
    }

    @Test
    void theSameSeedGivesTheSameProgram() {
        FuzzProgram first = ProgramGenerator.program(11, SIZE, FEATURES);
        FuzzProgram second = ProgramGenerator.program(11, SIZE, FEATURES);
        assertEquals(first.source() + first.inputsSource(), second.source() + second.inputsSource());
    }

    /** Of the first seeds' derivatives some have the pattern in them, and one at least fails without it. */
    private void noticed(String pattern, String replacement) {
        UnaryOperator<String> plant =
                text -> Pattern.compile(pattern).matcher(text).replaceAll(replacement);
        Map<CorpusProgram, String> planted = new HashMap<>(derivatives);
        planted.entrySet().removeIf(e -> plant.apply(e.getValue()).equals(e.getValue()));
        planted.replaceAll((program, text) -> plant.apply(text));
        assertTrue(
                first.failures(planted, planted).values().stream()
                        .anyMatch(failure -> failure.message().contains("dual numbers give")),
                "planted in " + planted.size() + " derivatives, noticed in none");
    }
}
