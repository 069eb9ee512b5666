package io.phigrad.compiler.ssa;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinsTest {
    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {0.5, -1.25, 0, new double[] {1, 2, -3, 0.5}},
            new Object[] {-2.0, 1.5, 2, new double[] {0.25, -0.75, 4, 1}},
            new Object[] {3.0, 3.0, -1, new double[] {-1, -2, 2, 8}});

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomProgramsMeanWhatJavaMeans(long seed) throws Exception {
        String text = RandomPrograms.text("Fuzzed", seed, 60);
        Twins.of("Fuzzed", text, folder).agree(name -> ARGUMENTS);
    }
}
