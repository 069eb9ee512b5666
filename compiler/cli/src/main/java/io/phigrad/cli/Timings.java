package io.phigrad.cli;

import io.phigrad.compiler.driver.Progress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Where the time of a run went. */
final class Timings implements Progress {
    private static final int SLOWEST = 5;

    private final List<Part> parts = new ArrayList<>();
    private final long start = System.nanoTime();

    private record Part(Step step, String what, Duration took) {}

    @Override
    public void expect(int classes) {}

    @Override
    public synchronized void done(Step step, String what, Duration took) {
        parts.add(new Part(step, what, took));
    }

    /** One line a step, with the classes that took longest. */
    synchronized void print(PrintWriter out) {
        TextTable table = TextTable.forColumns(
                picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF),
                new Column(10, 0, Column.Overflow.SPAN),
                new Column(80, 2, Column.Overflow.SPAN));
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        row(table, sinceStart().minus(whole), "start of the JVM, to the command");
        for (Progress.Step step : Progress.Step.values()) {
            List<Part> all = parts.stream().filter(p -> p.step() == step).toList();
            Duration sum = all.stream().map(Part::took).reduce(Duration.ZERO, Duration::plus);
            boolean byClass = all.stream().anyMatch(p -> !p.what().isEmpty());
            row(table, sum, step.text() + (byClass ? ", all classes together" : ""));
            all.stream()
                    .filter(p -> !p.what().isEmpty())
                    .sorted(Comparator.comparing(Part::took).reversed().thenComparing(Part::what))
                    .limit(SLOWEST)
                    .forEach(p -> row(table, p.took(), "    " + p.what()));
        }
        row(table, whole, "the command by the clock; classes share the cores");
        out.print(table);
        out.flush();
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static void row(TextTable table, Duration took, String what) {
        table.addRowValues(String.format(Locale.ROOT, "%8.2f s", took.toMillis() / 1000.0), what);
    }
}
