package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** What the benchmarks time is right and allocates nothing. */
class GeneratedGradientTest {

    @TestFactory
    Stream<DynamicTest> generatedGradientsAgreeWithHandWrittenOnes() {
        return forAllConfigurations(benchmark -> assertEquals(0, benchmark.difference(), GradientBenchmark.TOLERANCE));
    }

    @TestFactory
    Stream<DynamicTest> generatedGradientsAllocateNothing() {
        return forAllConfigurations(benchmark -> assertEquals(new Allocation(0, 0), Allocation.of(benchmark)));
    }

    private static Stream<DynamicTest> forAllConfigurations(ThrowingConsumer<GradientBenchmark> test) {
        return RatioTable.WORKLOADS.entrySet().stream()
                .flatMap(workload -> RatioTable.configured(workload.getValue()).entrySet().stream()
                        .map(configured ->
                                DynamicTest.dynamicTest(workload.getKey() + " " + configured.getKey(), () -> {
                                    configured.getValue().prepare();
                                    test.accept(configured.getValue());
                                })));
    }
}
