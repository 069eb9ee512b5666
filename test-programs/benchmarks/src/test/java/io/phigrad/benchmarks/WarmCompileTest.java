package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

class WarmCompileTest {

    @Test
    void theSymbolicPartIsAPartOfTheWhole() throws IOException, URISyntaxException {
        WarmCompile.Times times = new WarmCompile(Build.ofThis().root()).measured(HookeanSpringBenchmark.class);
        assertTrue(0 < times.symbolic() && times.symbolic() < times.nanos(), times::toString);
    }
}
