package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatioRowTest {
    private static final List<String> PEERS = List.of("Hipparchus", "PyTorch", "ND4J");

    /** No cell is empty: a library has a figure, has failed, or does not have the program. */
    @Test
    void everyCellSaysSomething() {
        List<Timing> timings = Stream.of("primal", "handPlain", "generatedGradient", "generatedValueAndGradient")
                .map(method -> new Timing(method, "10", 50))
                .toList();
        RatioRow row = new RatioRow(
                "A 10",
                new RatioRow.Checked(0, new Allocation(0, 0)),
                Stream.concat(
                                timings.stream(),
                                Stream.of(new Timing("peerPyTorch", "10", 5000), Timing.failed("peerND4J", "10")))
                        .toList(),
                PEERS,
                new WarmCompile.Times(310e6, 42e6));
        List<String> cells = List.of(row.markdown().strip().split(" \\| "));
        assertEquals(RatioRow.head(PEERS).size(), cells.size());
        assertEquals(List.of("not written for this program", "100.00", "failed"), cells.subList(9, 12));
        assertEquals("310 ms, 42.0 ms |", cells.get(cells.size() - 1));
    }

    @Test
    void longTimesAreSeconds() {
        assertEquals("1.19 s, 150 ms", new WarmCompile.Times(1190e6, 150e6).toString());
    }
}
