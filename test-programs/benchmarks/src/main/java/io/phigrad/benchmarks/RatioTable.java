package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Gradients;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.RunnerException;

/**
 * All workloads: what their gradients cost beside their primals, beside those by hand and beside those of other libraries. A
 * workload that fails has a line that says why; the others are timed all the same.
 */
final class RatioTable implements Table {

    static final Map<String, Class<? extends GradientBenchmark>> WORKLOADS = workloads();

    private final Build build;
    private final Harness harness;
    private final WarmCompile compiler;
    private final List<Gradients> libraries = Applications.libraries();
    private final List<String> peers = Stream.concat(
                    Stream.of("Hipparchus"), libraries.stream().map(Gradients::name))
            .toList();
    private final List<Double> overBestHand = new ArrayList<>();

    RatioTable(Build build, Effort effort) throws IOException {
        this.build = build;
        this.harness = new Harness(effort, build.temporary());
        this.compiler = new WarmCompile(build.root());
    }

    @Override
    public String name() {
        return "RATIOS";
    }

    private static Map<String, Class<? extends GradientBenchmark>> workloads() {
        Map<String, Class<? extends GradientBenchmark>> workloads = new LinkedHashMap<>();
        workloads.put("A BGDHyperOpt", BgdHyperOptBenchmark.class);
        workloads.put("B Brachistochrone", BrachistochroneBenchmark.class);
        workloads.put("C HookeanSpring", HookeanSpringBenchmark.class);
        workloads.put("D HMC, guarded", HmcGuardedBenchmark.class);
        workloads.put("D HMC, naive", HmcNaiveBenchmark.class);
        workloads.put("E CartPole", CartPoleBenchmark.class);
        workloads.put("F Walker", WalkerBenchmark.class);
        return workloads;
    }

    @Override
    public String page(List<String> wanted, String arguments) {
        StringBuilder rows = new StringBuilder();
        WORKLOADS.forEach((name, type) -> {
            if (Table.wants(wanted, name)) {
                rows.append(lines(name, type));
            }
        });
        return introduction(arguments)
                + new CompileTime(build.root()).measured()
                + "\n\n"
                + Cells.head(RatioRow.head(peers))
                + rows
                + mean();
    }

    private String mean() {
        double logarithm =
                overBestHand.stream().mapToDouble(Math::log).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "%nGeometric mean of gradient / best hand over %d lines: %.2f.%n",
                overBestHand.size(),
                Math.exp(logarithm));
    }

    private String lines(String name, Class<? extends GradientBenchmark> type) {
        try {
            List<RatioRow> rows = rows(name, type);
            rows.forEach(row -> overBestHand.add(row.overBestHand()));
            return rows.stream().map(RatioRow::markdown).collect(Collectors.joining());
        } catch (IOException | RunnerException | RuntimeException e) {
            e.printStackTrace();
            return Cells.line(List.of(name, "failed: " + e));
        }
    }

    private List<RatioRow> rows(String name, Class<? extends GradientBenchmark> type)
            throws IOException, RunnerException {
        Map<String, RatioRow.Checked> checked = check(type);
        System.out.println("timing " + name + "; generated and hand-written results agree: " + checked);
        List<Timing> timings =
                new ArrayList<>(harness.run(type, ".*", Map.of("configuration", List.copyOf(checked.keySet()))));
        Applications.named(name).map(this::timedLibraries).ifPresent(timings::addAll);
        WarmCompile.Times compiled = compiler.measured(type);
        Map<String, List<Timing>> byConfiguration =
                timings.stream().collect(Collectors.groupingBy(Timing::configuration));
        return checked.entrySet().stream()
                .map(entry -> new RatioRow(
                        name + " " + entry.getKey(),
                        entry.getValue(),
                        byConfiguration.get(entry.getKey()),
                        peers,
                        compiled))
                .toList();
    }

    /** The libraries of the profile; where one fails, its cells say so, and the reason is on the standard error. */
    private List<Timing> timedLibraries(Application application) {
        List<Timing> timings = new ArrayList<>();
        for (Gradients library : libraries.stream().filter(application::isIn).toList()) {
            try {
                harness.run(application, library, Part.DIFFERENTIATION).stream()
                        .map(timing -> timing.of("peer" + library.name()))
                        .forEach(timings::add);
            } catch (RunnerException e) {
                e.printStackTrace();
                harness.effort().of(application.configurations()).stream()
                        .map(configuration -> Timing.failed("peer" + library.name(), configuration))
                        .forEach(timings::add);
            }
        }
        return timings;
    }

    /** Sets every configuration up once, which fails where generated and hand-written results do not agree. */
    private Map<String, RatioRow.Checked> check(Class<? extends GradientBenchmark> type) {
        Map<String, GradientBenchmark> configured = configured(type);
        Map<String, RatioRow.Checked> checked = new LinkedHashMap<>();
        for (String configuration : harness.effort().of(List.copyOf(configured.keySet()))) {
            GradientBenchmark benchmark = configured.get(configuration);
            benchmark.setUp();
            checked.put(configuration, new RatioRow.Checked(benchmark.difference(), Allocation.of(benchmark)));
        }
        return checked;
    }

    /** A benchmark for each configuration of its class, as JMH would make it, not set up yet. */
    static Map<String, GradientBenchmark> configured(Class<? extends GradientBenchmark> type) {
        try {
            Map<String, GradientBenchmark> configured = new LinkedHashMap<>();
            Field configuration = type.getField("configuration");
            for (String value : configuration.getAnnotation(Param.class).value()) {
                GradientBenchmark benchmark = type.getDeclaredConstructor().newInstance();
                configuration.set(benchmark, value);
                configured.put(value, benchmark);
            }
            return configured;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a public class with a public field 'configuration'", e);
        }
    }

    private static String introduction(String arguments) {
        return """
                # What gradients cost

                %s

                All figures of a line are of one run. A time is processor time, the fastest of many short iterations, the
                median over the forks. `gradient` is the generated gradient without the value, `with value` the generated gradient and
                value. `plain hand` is reverse mode by hand in one sweep, `best hand` the fastest hand-written variant that
                gives as much. Bytes are those of `gradient` and of `with value`; `difference` is the largest between
                generated, hand-written and Hipparchus' results, relative to the largest entry. What differs by more than 1e-9 is not
                timed, whoever computes it. `compile` is what the compiler takes, once warm, from the text of the workload's source file to that
                of its derivatives, all its methods together, and `symbolic` the part of it in the phi-calculus: processor time, the fastest of
                several. %s

                """.formatted(Cells.madeBy(arguments), Cells.OF_LIBRARIES);
    }
}
