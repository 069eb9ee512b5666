package io.phigrad.cli;

import io.phigrad.compiler.driver.ClassTime;
import io.phigrad.compiler.driver.MethodTime;
import io.phigrad.compiler.driver.Progress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Where the time of a run went. */
final class Timings implements Progress {
    /** Classes whose methods have lines of their own. */
    private static final int SLOWEST = 10;

    private static final int TIME = 11;

    private final LongSupplier clock;
    private final LongSupplier workClock;
    private final long start;
    private final List<Part> parts = new ArrayList<>();
    private final List<ClassTime> classes = new ArrayList<>();

    private record Part(Step step, String what, Duration took) {}

    /**
     * @param clock nanoseconds since some moment
     * @param workClock nanoseconds of processor time of the thread that asks
     */
    Timings(LongSupplier clock, LongSupplier workClock) {
        this.clock = clock;
        this.workClock = workClock;
        this.start = clock.getAsLong();
    }

    @Override
    public LongSupplier clock() {
        return clock;
    }

    @Override
    public LongSupplier workClock() {
        return workClock;
    }

    @Override
    public void expect(int classes) {}

    @Override
    public synchronized void done(Step step, String what, Duration took) {
        parts.add(new Part(step, what, took));
    }

    @Override
    public synchronized void done(ClassTime time) {
        classes.add(time);
    }

    /** One line a step, then one a method of the classes that took longest. */
    synchronized void print(PrintWriter out) {
        TextTable table = table(new Column(TIME, 0, Column.Overflow.SPAN), new Column(80, 0, Column.Overflow.SPAN));
        Duration whole = Duration.ofNanos(clock.getAsLong() - start);
        table.addRowValues(seconds(sinceStart().minus(whole)), "start of the JVM, to the command");
        for (Step step : Step.values()) {
            List<Part> all = parts.stream().filter(p -> p.step() == step).toList();
            boolean byClass = all.stream().anyMatch(p -> !p.what().isEmpty());
            table.addRowValues(seconds(sum(all)), step.text() + (byClass ? ", all classes together" : ""));
        }
        table.addRowValues(seconds(whole), "the command by the clock; classes share the cores");
        out.print(table);
        if (!classes.isEmpty()) {
            out.println();
            out.print(byMethod());
            out.println(
                    "processor time, all threads together; symbolic: segments as terms, loops closed, differentiated,"
                            + " simplified; lowering: the sweeps of all that was tried, made smaller and compared; text: of the class");
        }
        out.flush();
    }

    private TextTable byMethod() {
        Column time = new Column(TIME, 0, Column.Overflow.SPAN);
        TextTable table = table(time, time, time, time, new Column(80, 0, Column.Overflow.SPAN));
        table.addRowValues(" into SSA", " symbolic", " lowering", "     text", "");
        classes.stream()
                .sorted(Comparator.comparing(ClassTime::total).reversed().thenComparing(ClassTime::className))
                .limit(SLOWEST)
                .forEach(each -> rows(table, each));
        if (classes.size() > SLOWEST) {
            table.addRowValues("", "", "", "", "classes faster than these: " + (classes.size() - SLOWEST));
        }
        return table;
    }

    /** The text is that of a class: where it has several methods, they have their sum on a line before them. */
    private static void rows(TextTable table, ClassTime time) {
        boolean alone = time.methods().size() == 1;
        String name = time.className() + (alone ? "." + time.methods().get(0).method() : "");
        row(table, time, seconds(time.text()), name);
        for (MethodTime method : alone ? List.<MethodTime>of() : time.methods()) {
            row(table, new ClassTime("", List.of(method), Duration.ZERO), "", "    " + method.method());
        }
    }

    private static void row(TextTable table, ClassTime time, String text, String what) {
        table.addRowValues(
                seconds(time.sum(MethodTime::intoSsa)),
                seconds(time.sum(MethodTime::symbolic)),
                seconds(time.sum(MethodTime::lowering)),
                text,
                what);
    }

    private static Duration sum(List<Part> all) {
        return all.stream().map(Part::took).reduce(Duration.ZERO, Duration::plus);
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
