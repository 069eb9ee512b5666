package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.Progress.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void aQuickRunShowsNothing() {
        try (ProgressLine line = new ProgressLine(terminal, Duration.ofHours(1))) {
            line.expect(2);
            line.done(Step.DIFFERENTIATE, "p.A", Duration.ZERO);
        }
        assertEquals("", text());
    }

    @Test
    void aSlowRunShowsHowManyClassesAreDone() throws InterruptedException {
        try (ProgressLine line = new ProgressLine(terminal, Duration.ZERO)) {
            line.expect(2);
            line.done(Step.READ, "", Duration.ZERO);
            line.done(Step.DIFFERENTIATE, "p.A", Duration.ZERO);
            while (!text().contains("1/2")) {
                Thread.sleep(10);
            }
        }
        String last = text().substring(text().lastIndexOf("classes"));
        assertTrue(last.contains("\r") && last.substring(last.indexOf('\r')).isBlank(), "the bar goes in the end");
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
