package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.ClassTime;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.MethodTime;
import io.phigrad.compiler.driver.Progress.Step;
import io.phigrad.compiler.driver.SourceText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private static final LongSupplier STANDING = () -> 0;

    private static List<String> lines(Timings timings) {
        StringWriter text = new StringWriter();
        timings.print(new PrintWriter(text));
        return text.toString().lines().map(String::strip).toList();
    }

    private static MethodTime time(String method, int ssa, int symbolic, int lowering) {
        return new MethodTime(method, Duration.ofMillis(ssa), Duration.ofMillis(symbolic), Duration.ofMillis(lowering));
    }

    @Test
    void stepsAreAddedUp() {
        Timings timings = new Timings(STANDING, STANDING);
        timings.done(Step.READ, "", Duration.ofMillis(250));
        for (int k = 1; k <= 7; k++) {
            timings.done(Step.DIFFERENTIATE, "C" + k, Duration.ofMillis(100 * k));
        }
        List<String> lines = lines(timings);
        assertEquals(
                List.of(
                        "0.25 s  sources parsed and resolved",
                        "2.80 s  differentiated, all classes together",
                        "0.00 s  text written and formatted",
                        "0.00 s  generated files compiled",
                        "0.00 s  the command by the clock; classes share the cores"),
                lines.subList(1, lines.size()));
    }

    @Test
    void methodsOfTheSlowestClassesAreTakenApart() {
        Timings timings = new Timings(STANDING, STANDING);
        timings.done(new ClassTime(
                "p.Pair", List.of(time("first", 10, 20, 300), time("second", 20, 0, 100)), Duration.ofMillis(70)));
        timings.done(new ClassTime("Slow", List.of(time("loss", 50, 310, 1200)), Duration.ofMillis(400)));
        for (int k = 1; k <= 9; k++) {
            timings.done(new ClassTime("Fast" + k, List.of(time("f", 10, 0, 20)), Duration.ZERO));
        }
        List<String> lines = lines(timings);
        assertEquals(
                List.of(
                        "into SSA   symbolic   lowering       text",
                        "0.05 s     0.31 s     1.20 s     0.40 s  Slow.loss",
                        "0.03 s     0.02 s     0.40 s     0.07 s  p.Pair",
                        "0.01 s     0.02 s     0.30 s                 first",
                        "0.02 s     0.00 s     0.10 s                 second",
                        "0.01 s     0.00 s     0.02 s     0.00 s  Fast1.f"),
                lines.subList(7, 13));
        assertEquals("classes faster than these: 1", lines.get(20));
        assertTrue(lines.get(21).startsWith("processor time, all threads together"), lines.get(21));
    }

    /** Each look at the clock is ten milliseconds later: what is told is what the compiler measured by it. */
    @Test
    void everythingIsMeasuredByTheGivenClock() {
        AtomicLong now = new AtomicLong();
        Timings timings = new Timings(STANDING, () -> now.getAndAdd(10_000_000));
        SourceText source = new SourceText("Model.java", """
                import io.phigrad.Differentiable;

                final class Model {
                    @Differentiable
                    static double power(double b, int n) {
                        double p = 1;
                        for (int k = 0; k < n; k++) {
                            p *= b;
                        }
                        return p;
                    }
                }
                """);
        GradientCompiler.compile(CompilerConfig.defaults(), List.of(source), timings);
        String row = lines(timings).stream()
                .filter(line -> line.endsWith("Model.power"))
                .findFirst()
                .orElseThrow();
        // what is done in one piece takes two looks
        assertTrue(row.matches("0.01 s +[^ ]+ s +[^ ]+ s +0.01 s .*"), row);
        String[] seconds = row.split(" s +");
        assertTrue(Double.parseDouble(seconds[1]) > 0, row);
        assertTrue(Double.parseDouble(seconds[2]) > 0, row);
    }
}
