package io.phigrad.corpus;

import io.phigrad.corpus.fuzz.Feature;
import io.phigrad.corpus.fuzz.FuzzProgram;
import io.phigrad.corpus.fuzz.ProgramGenerator;
import io.phigrad.corpus.fuzz.Shrinker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Random programs, batch by batch; what fails is made small and reported, each kind of failure once. */
final class FuzzRun {
    private static final int BATCH = 50;
    private static final long SHRINKING = 180_000_000_000L;

    private final int size;
    private final Set<Feature> features;
    private final long end;
    private final Map<String, Integer> tally = new TreeMap<>();

    /** @param end by {@link System#nanoTime} */
    FuzzRun(int size, Set<Feature> features, long end) {
        this.size = size;
        this.features = features;
        this.end = end;
    }

    /** What is wrong, as entries of the corpus. */
    List<String> seeds(long first, long last) {
        List<String> entries = new ArrayList<>();
        for (long seed = first; seed < last && System.nanoTime() < end; seed += BATCH) {
            List<FuzzProgram> programs = LongStream.range(seed, Math.min(seed + BATCH, last))
                    .mapToObj(s -> ProgramGenerator.program(s, size, features))
                    .toList();
            FuzzChecks.check(programs)
                    .forEach((program, failure) -> entry(program, failure).ifPresent(entries::add));
        }
        return entries;
    }

    private Optional<String> entry(FuzzProgram program, FuzzFailure failure) {
        if (tally.merge(failure.kind(), 1, Integer::sum) > 1) {
            return Optional.empty();
        }
        long stop = System.nanoTime() + SHRINKING;
        FuzzProgram small = Shrinker.shrink(
                program,
                p -> FuzzChecks.check(p)
                        .filter(f -> f.kind().equals(failure.kind()))
                        .isPresent(),
                () -> System.nanoTime() > stop);
        String message = FuzzChecks.check(small).map(FuzzFailure::message).orElse("");
        return Optional.of("---- " + program.className() + ": " + failure.kind() + "\n" + message + "\n"
                + small.source() + "\n" + small.inputsSource());
    }
}
