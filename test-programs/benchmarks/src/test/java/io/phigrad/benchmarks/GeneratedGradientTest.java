package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Param;

/** What the benchmarks time is right and allocates nothing. */
class GeneratedGradientTest {

    @TestFactory
    Stream<DynamicTest> generatedGradientsAgreeWithHandWrittenOnes() {
        return configurations()
                .map(benchmark -> DynamicTest.dynamicTest(name(benchmark), () -> {
                    benchmark.prepare();
                    assertTrue(benchmark.difference() <= GradientBenchmark.TOLERANCE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> generatedGradientsAllocateNothing() {
        return configurations()
                .map(benchmark -> DynamicTest.dynamicTest(name(benchmark), () -> {
                    benchmark.prepare();
                    assertEquals(new Allocation(0, 0), Allocation.of(benchmark));
                }));
    }

    private static Stream<GradientBenchmark> configurations() {
        return RatioTable.WORKLOADS.values().stream().flatMap(GeneratedGradientTest::configured);
    }

    private static Stream<GradientBenchmark> configured(Class<? extends GradientBenchmark> type) {
        return RatioTable.configured(type).stream();
    }

    private static String name(GradientBenchmark benchmark) {
        return benchmark.getClass().getSimpleName();
    }
}
