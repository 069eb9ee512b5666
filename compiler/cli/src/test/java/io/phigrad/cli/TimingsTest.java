package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.driver.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void stepsAreAddedUpAndTheSlowestClassesNamed() {
        Timings timings = new Timings();
        timings.done(Step.READ, "", Duration.ofMillis(250));
        for (int k = 1; k <= 7; k++) {
            timings.done(Step.DIFFERENTIATE, "C" + k, Duration.ofMillis(100 * k));
        }
        StringWriter text = new StringWriter();
        timings.print(new PrintWriter(text));
        List<String> lines = text.toString().lines().map(String::strip).toList();
        assertEquals(
                List.of(
                        "0.25 s  sources parsed and resolved",
                        "2.80 s  differentiated, all classes together",
                        "0.70 s      C7",
                        "0.60 s      C6",
                        "0.50 s      C5",
                        "0.40 s      C4",
                        "0.30 s      C3",
                        "0.00 s  text written and formatted",
                        "0.00 s  generated files compiled"),
                lines.subList(1, lines.size() - 1));
    }
}
