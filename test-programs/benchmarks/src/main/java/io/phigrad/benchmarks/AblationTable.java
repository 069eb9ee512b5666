package io.phigrad.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What each part of coarsening brings: the gradients of all workloads with that part left out, and how long they take beside
 * the usual ones.
 *
 * <p>Each setting is a process of its own. Nothing is timed that differs from the hand-written gradient.
 */
final class AblationTable implements Table {

    private static final String USUAL = "as it is";

    /** What the command line is given, by what the column says. */
    private static final Map<String, List<String>> SETTINGS = settings();

    private final Build build;
    private final Effort effort;

    /** One fork a setting, however much effort: their number grows with that of the settings. */
    AblationTable(Build build, Effort effort) {
        this.build = build;
        this.effort = effort == Effort.FULL ? Effort.QUICK : effort;
    }

    private static Map<String, List<String>> settings() {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        settings.put(USUAL, List.of());
        settings.put("coarsening off", List.of(Setting.COARSENING_OFF));
        settings.put("no phi-calculus", List.of("--without=phi-calculus"));
        settings.put("no simplification", List.of("--without=simplification"));
        settings.put("no sharing", List.of("--without=sharing"));
        settings.put("segments of 25 nodes", List.of("--soi-limit=25"));
        settings.put("of 25, cut anywhere", List.of("--soi-limit=25", "--without=reuse"));
        return settings;
    }

    @Override
    public String name() {
        return "ABLATIONS";
    }

    /**
     * What became of a setting.
     *
     * @param nanos by workload and configuration
     * @param texts of the derivatives of each workload
     */
    private record Measured(Map<String, Double> nanos, Map<String, String> texts) {}

    /**
     * A figure of the table.
     *
     * @param ratio to the usual gradient's time; NaN if there is none
     * @param isSameText whether the derivatives of the workload are the usual ones, byte for byte
     */
    record Figure(double ratio, boolean isSameText) {
        private static final double NEAR = 0.05;

        boolean isNearOne() {
            return Math.abs(ratio - 1) <= NEAR;
        }

        @Override
        public String toString() {
            return Double.isNaN(ratio) ? Cells.FAILED : Cells.ratio(ratio) + (isSameText ? " =" : "");
        }
    }

    @Override
    public String page(List<String> wanted, String arguments) throws IOException, InterruptedException {
        Map<String, Measured> settings = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> setting : SETTINGS.entrySet()) {
            System.out.println("timing: " + setting.getKey());
            settings.put(setting.getKey(), measured(setting.getValue(), wanted));
        }
        Measured usual = settings.get(USUAL);
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        usual.nanos().keySet().forEach(line -> figures.put(line, figures(line, usual, settings)));
        StringBuilder page =
                new StringBuilder("""
                # What each part of coarsening brings

                %s
                Times of the gradient without its value, as multiples of the usual gradient's: processor time, the fastest of many
                short iterations of one fork.
                %s

                """.formatted(Cells.madeBy(arguments), meaning(List.copyOf(figures.values()))));
        page.append(Cells.head(cells("workload", List.copyOf(SETTINGS.keySet()))));
        figures.forEach((workload, line) -> page.append(
                Cells.line(cells(workload, line.stream().map(Figure::toString).toList()))));
        return page.toString();
    }

    private static List<Figure> figures(String line, Measured usual, Map<String, Measured> settings) {
        String workload = workload(line);
        return settings.values().stream()
                .map(setting -> new Figure(
                        setting.nanos().getOrDefault(line, Double.NaN)
                                / usual.nanos().get(line),
                        setting != usual
                                && setting.texts()
                                        .get(workload)
                                        .equals(usual.texts().get(workload))))
                .toList();
    }

    /** What the figures say, in words; the first of each line is that of the usual gradient. */
    static String meaning(List<List<Figure>> lines) {
        List<Figure> others =
                lines.stream().flatMap(line -> line.stream().skip(1)).toList();
        long same = others.stream().filter(Figure::isSameText).count();
        long asFast = others.stream()
                .filter(figure -> figure.isNearOne() && !figure.isSameText())
                .count();
        StringBuilder words = new StringBuilder();
        if (same > 0) {
            words.append(
                    "`=` after %d of %d figures: without that part the derivative is the same text, byte for byte, for lowering"
                            .formatted(same, others.size()));
            words.append(" finds the same code without it; what such a figure lacks to 1.00 is noise.");
        }
        if (asFast > 0) {
            words.append(same > 0 ? "\n" : "");
            words.append(
                    "%d of %d figures without that mark lie within 0.05 of 1.00: there it is other code that is as fast."
                            .formatted(asFast, others.size() - same));
        }
        return words.toString();
    }

    /** Of a line of the table, whose name goes on with the configuration. */
    private static String workload(String line) {
        return RatioTable.WORKLOADS.keySet().stream()
                .filter(name -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private Measured measured(List<String> options, List<String> wanted) throws IOException, InterruptedException {
        Setting setting = Setting.compiled(build, options);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Class<? extends GradientBenchmark>> workload : RatioTable.WORKLOADS.entrySet()) {
            texts.put(workload.getKey(), setting.derivatives(WarmCompile.program(workload.getValue())));
        }
        return new Measured(setting.timed(AblationTable.class, effort, wanted), texts);
    }

    /** In the process of a setting: times what the class path holds, and reports it. */
    public static void main(String[] args) {
        Harness harness = Harness.ofProcess(args[0]);
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        RatioTable.WORKLOADS.forEach((name, type) -> {
            if (Table.wants(wanted, name)) {
                report(harness, name, type);
            }
        });
    }

    private static void report(Harness harness, String name, Class<? extends GradientBenchmark> type) {
        try {
            List<String> configurations =
                    harness.effort().of(List.copyOf(RatioTable.configured(type).keySet()));
            for (Timing timing : harness.run(type, "generatedGradient", Map.of("configuration", configurations))) {
                Setting.report(name + " " + timing.configuration(), timing.nanos());
            }
        } catch (RunnerException e) {
            e.printStackTrace(); // the others are timed all the same
        }
    }
}
