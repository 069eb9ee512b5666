package io.phigrad.cli;

import io.phigrad.compiler.driver.MethodTime;
import io.phigrad.compiler.driver.Progress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Where the time of a run went. */
final class Timings implements Progress {
    /** Classes whose methods have lines of their own. */
    private static final int SLOWEST = 10;

    private static final int TIME = 11;

    private final LongSupplier clock;
    private final long start;
    private final List<Part> parts = new ArrayList<>();
    private final List<MethodTime> methods = new ArrayList<>();

    private record Part(Step step, String what, Duration took) {}

    /** @param clock nanoseconds since some moment */
    Timings(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public LongSupplier clock() {
        return clock;
    }

    @Override
    public void expect(int classes) {}

    @Override
    public synchronized void done(Step step, String what, Duration took) {
        parts.add(new Part(step, what, took));
    }

    @Override
    public synchronized void done(MethodTime method) {
        methods.add(method);
    }

    /** One line a step, then one a method of the classes that took longest. */
    synchronized void print(PrintWriter out) {
        TextTable table = table(new Column(TIME, 0, Column.Overflow.SPAN), new Column(80, 0, Column.Overflow.SPAN));
        Duration whole = Duration.ofNanos(clock.getAsLong() - start);
        table.addRowValues(seconds(sinceStart().minus(whole)), "start of the JVM, to the command");
        for (Step step : Step.values()) {
            List<Part> all = parts.stream().filter(p -> p.step() == step).toList();
            boolean byClass = all.stream().anyMatch(p -> !p.what().isEmpty());
            table.addRowValues(seconds(sum(all, Part::took)), step.text() + (byClass ? ", all classes together" : ""));
        }
        table.addRowValues(seconds(whole), "the command by the clock; classes share the cores");
        out.print(table);
        if (!methods.isEmpty()) {
            out.println();
            out.print(byMethod());
            out.println("symbolic: segments as terms, loops closed, differentiated, simplified; lowering: the sweeps of"
                    + " all that was tried, made smaller and compared; text: of the whole class."
                    + " What several threads did is added up.");
        }
        out.flush();
    }

    private TextTable byMethod() {
        Column time = new Column(TIME, 0, Column.Overflow.SPAN);
        TextTable table = table(time, time, time, time, new Column(80, 0, Column.Overflow.SPAN));
        table.addRowValues(" into SSA", " symbolic", " lowering", "     text", "");
        Map<String, List<MethodTime>> classes = methods.stream()
                .collect(Collectors.groupingBy(MethodTime::className, LinkedHashMap::new, Collectors.toList()));
        classes.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, List<MethodTime>>::getValue, this::slowerFirst)
                        .thenComparing(Map.Entry::getKey))
                .limit(SLOWEST)
                .forEach(e -> rows(table, e.getKey(), e.getValue()));
        if (classes.size() > SLOWEST) {
            table.addRowValues("", "", "", "", "classes faster than these: " + (classes.size() - SLOWEST));
        }
        return table;
    }

    private int slowerFirst(List<MethodTime> a, List<MethodTime> b) {
        return sum(b, MethodTime::total).compareTo(sum(a, MethodTime::total));
    }

    /** The text is that of a class: where it has several methods, they have their sum on a line before them. */
    private void rows(TextTable table, String className, List<MethodTime> all) {
        String text = seconds(sum(
                parts.stream()
                        .filter(p -> p.step() == Step.WRITE && p.what().equals(className))
                        .toList(),
                Part::took));
        if (all.size() == 1) {
            row(table, all, text, className + "." + all.get(0).method());
        } else {
            row(table, all, text, className);
            all.forEach(method -> row(table, List.of(method), "", "    " + method.method()));
        }
    }

    private static void row(TextTable table, List<MethodTime> of, String text, String what) {
        table.addRowValues(
                seconds(sum(of, MethodTime::intoSsa)),
                seconds(sum(of, MethodTime::symbolic)),
                seconds(sum(of, MethodTime::lowering)),
                text,
                what);
    }

    private static <T> Duration sum(List<T> all, Function<T, Duration> time) {
        return all.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }

    private static TextTable table(Column... columns) {
        return TextTable.forColumns(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF), columns);
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%7.2f s", time.toMillis() / 1000.0);
    }
}
