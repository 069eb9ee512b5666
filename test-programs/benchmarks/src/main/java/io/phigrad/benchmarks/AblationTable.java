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

    @Override
    public String page(List<String> wanted, String arguments) throws IOException, InterruptedException {
        Map<String, Map<String, Double>> times = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> setting : SETTINGS.entrySet()) {
            System.out.println("timing: " + setting.getKey());
            times.put(setting.getKey(), timed(setting.getValue(), wanted));
        }
        StringBuilder page = new StringBuilder("""
                # What each part of coarsening brings

                %s
                Times of the gradient without its value, as multiples of the usual gradient's: processor time, the fastest of many
                short iterations of one fork.

                """.formatted(Cells.madeBy(arguments)));
        page.append(Cells.head(cells("workload", List.copyOf(SETTINGS.keySet()))));
        times.get(USUAL)
                .forEach((workload, nanos) -> page.append(Cells.line(cells(
                        workload,
                        times.values().stream()
                                .map(setting -> setting.containsKey(workload)
                                        ? Cells.ratio(setting.get(workload) / nanos)
                                        : "failed")
                                .toList()))));
        return page.toString();
    }

    private static List<String> cells(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Nanoseconds by workload and configuration. */
    private Map<String, Double> timed(List<String> options, List<String> wanted)
            throws IOException, InterruptedException {
        return Setting.compiled(build, options).timed(AblationTable.class, effort, wanted);
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
