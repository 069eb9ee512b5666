package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.benchmarks.iteration.ByHand;
import io.phigrad.benchmarks.iteration.Generated;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.Iteration;
import io.phigrad.benchmarks.peers.HipparchusGradients;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever computes the gradients, the applications do the same. */
class ApplicationsTest {

    @TestFactory
    Stream<DynamicTest> firstRoundsAgreeWithThoseByHand() {
        return Stream.of(new Generated(), new ByHand(), new HipparchusGradients())
                .flatMap(gradients -> Applications.ALL.stream()
                        .filter(application -> application.isIn(gradients))
                        .flatMap(application -> application.configurations().stream()
                                .map(configuration -> firstRound(application, configuration, gradients))));
    }

    private static DynamicTest firstRound(Application application, String configuration, Gradients gradients) {
        return DynamicTest.dynamicTest(
                gradients.name() + ", " + application.name() + " " + configuration,
                () -> assertEquals(0, application.difference(gradients, configuration), GradientBenchmark.TOLERANCE));
    }

    @TestFactory
    Stream<DynamicTest> theyGoOnForManyRoundsAndKeepMoving() {
        return Applications.ALL.stream()
                .filter(application -> application.paperIteration().isPresent())
                .map(application -> DynamicTest.dynamicTest(application.name(), () -> {
                    Iteration iteration = application.started(
                            new Generated(), application.configurations().get(0));
                    for (int round = 0; round < 500; round++) {
                        double[] before = iteration.round().clone();
                        double[] after = iteration.round();
                        assertTrue(Arrays.stream(after).allMatch(Double::isFinite), "round " + round);
                        assertTrue(!Arrays.equals(before, after), "round " + round);
                    }
                }));
    }
}
