package io.phigrad.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Severity;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static final String SOURCE = """
            import io.phigrad.Differentiable;

            final class Ring {
                @Differentiable(wrt = "x")
                static double after(double[] x, double rate, int steps) {
                    for (int s = 0; s < steps; s++) {
                        for (int i = 0; i < x.length; i++) {
                            x[i] += rate * Math.sin(x[(i + 1) % x.length]);
                        }
                    }
                    return x[0];
                }

                @Differentiable
                static double power(double b, int n) {
                    double p = 1;
                    for (int k = 0; k < n; k++) {
                        p *= b;
                    }
                    return p;
                }
            }
            """;

    private static List<Diagnostic> remarks(OptionalInt rounds, Kind... kinds) {
        CompilerConfig config =
                CompilerConfig.defaults().withCheckpointRounds(rounds).withRemarks(Set.of(kinds));
        return GradientCompiler.compile(config, List.of(new SourceText("Ring.java", SOURCE))).diagnostics().stream()
                .filter(d -> d.severity() == Severity.REMARK)
                .toList();
    }

    private static List<Diagnostic> remarks(Kind... kinds) {
        return remarks(OptionalInt.empty(), kinds);
    }

    @Test
    void nobodyIsToldWhoDoesNotAsk() {
        assertEquals(List.of(), remarks());
    }

    @Test
    void whatIsStoredIsToldWithItsBytesAndTheReason() {
        List<String> told =
                remarks(Kind.STORAGE).stream().map(MessageFormat.TEXT::render).toList();
        String stored = String.join(
                "\n",
                "Ring.java:8:41: remark PHI0702: this value is stored for the reverse sweep: 8 bytes a round,"
                        + " 8 * steps * x.length bytes in all, of 10000 rounds at a time",
                "                x[i] += rate * Math.sin(x[(i + 1) % x.length]);",
                "                                        ^^^^^^^^^^^^^^^^^^^^^",
                "cause: the element is overwritten later in line 8, so that the reverse sweep cannot read it again",
                "help: --checkpoint-rounds=N stores N rounds at a time, and runs rounds again for it");
        assertTrue(told.contains(stored), told.toString());
    }

    @Test
    void loopsAreToldWithTheirRoundsAndWhyTheyStay() {
        Diagnostic steps = remarks(Kind.LOOP).get(0);
        assertEquals(6, steps.span().line());
        assertEquals(
                "this loop is stored by segments and run again from snapshots of x: steps rounds in all",
                steps.message());
        assertEquals("its rounds write to arrays, which has no closed form", steps.cause());
    }

    @Test
    void segmentsAreToldWithBothCosts() {
        Diagnostic loop = remarks(Kind.SEGMENT).stream()
                .filter(r -> r.span().line() == 17)
                .findFirst()
                .orElseThrow();
        assertTrue(loop.message().matches("the loop in line 17 .* additions instead of \\d+"), loop.message());
    }

    @Test
    void toolsReadTheCauseBesideTheMessage() {
        String json = MessageFormat.JSON.render(remarks(Kind.LOOP).get(0));
        assertTrue(json.contains("\"cause\":\"its rounds write to arrays"), json);
    }

    @Test
    void theRoundsThatTheUserAsksForAreTold() {
        assertTrue(remarks(OptionalInt.of(50), Kind.STORAGE).stream()
                .anyMatch(r -> r.message().endsWith(", of 50 rounds at a time")));
    }
}
