package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopCostTest {
    private final LoopTerms loops = new LoopTerms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a                                                | 0
                    a + b * p                                        | 2
                    (a + b) * (a + b)                                | 2
                    a / b                                            | 5
                    Sum(i, 0, 10; x[i] * a)                          | 30
                    Sum(i, 0, 10; a * b)                             | 11
                    Sum(i, 0, 10; Sum(j, 0, 10; x[j] * a))           | 40
                    Sum(i, 0, 10; Sum(j, 0, 10; x[j] * x[i]))        | 320
                    iterate(i, 10; s = p -> a * s + b; s)            | 20
                    """)
    void aNodeCostsOnceForEachBindingThatItDependsOn(String term, double expected) {
        assertEquals(expected, LoopCost.of(loops.parse(term)));
    }

    @Test
    void theComponentsOfOneIterateArePaidForTogether() {
        double one = LoopCost.of(loops.parse("iterate(i, 10; s = p -> a * t, t = q -> b + s; s)"));
        double both = LoopCost.of(
                loops.parse(
                        "iterate(i, 10; s = p -> a * t, t = q -> b + s; s) + iterate(i, 10; s = p -> a * t, t = q -> b + s; t)"));
        assertEquals(one + 1, both);
    }

    @Test
    void squaringIsLogarithmic() {
        double loop = LoopCost.of(loops.parse("iterate(i, 1000000; s = p -> a * s; s)"));
        double squared = LoopCost.of(loops.solver()
                .close(loops.parse("iterate(i, 1000000; s = p -> a * s; s)"))
                .term());
        assertTrue(squared < loop / 1000);
    }
}
