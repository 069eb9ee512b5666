package io.phigrad.benchmarks;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times all workloads in one run and writes the ratios to {@code RATIOS.md} in the folder above this module, on another
 * JVM than that of Java 17 to {@code RATIOS-JDK-25.md} and the like.
 *
 * <pre>{@code java -jar target/benchmarks.jar [full] [WORKLOAD...]}</pre>
 *
 * The quick form takes one fork a method and some five minutes in all, {@code full} takes five and most of an hour. With
 * workloads named, as in {@code "C HookeanSpring"} or its beginning, the table is only printed. A workload that fails
 * has a line that says why; the others are timed all the same.
 */
public final class RatioTable {

    static final Map<String, Class<? extends GradientBenchmark>> WORKLOADS = workloads();

    private final boolean full;
    private final Path target;
    private final List<Double> overBestHand = new ArrayList<>();

    private RatioTable(boolean full, Path target) {
        this.full = full;
        this.target = target;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, URISyntaxException {
        List<String> wanted = new ArrayList<>(Arrays.asList(args));
        boolean full = wanted.remove("full");
        RatioTable table = new RatioTable(full, target());
        String page = table.page(wanted, String.join(" ", args));
        System.out.println(page);
        if (wanted.isEmpty()) {
            int version = Runtime.version().feature();
            String file = version == 17 ? "RATIOS.md" : "RATIOS-JDK-" + version + ".md";
            Files.writeString(table.target.resolveSibling("../" + file).normalize(), page);
            System.out.println("written to " + file);
        }
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

    /** The folder of the jar or of the classes: what JMH leaves behind belongs there. */
    private static Path target() throws URISyntaxException {
        Path code = Path.of(RatioTable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return code.toAbsolutePath().getParent();
    }

    private String page(List<String> wanted, String arguments) throws IOException {
        // before JMH creates its first file: its lock is shared by all who share a folder for temporary files
        Path temporary = Files.createDirectories(target.resolve("jmh"));
        System.setProperty("java.io.tmpdir", temporary.toString());
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, Class<? extends GradientBenchmark>> workload : WORKLOADS.entrySet()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(workload.getKey()::startsWith)) {
                rows.append(lines(workload.getKey(), workload.getValue(), temporary));
            }
        }
        // up from target in benchmarks in test-programs
        String compileTime = new CompileTime(target.resolve("../../..").normalize()).measured();
        return introduction(arguments)
                + compileTime
                + "\n\n"
                + RatioRow.line(RatioRow.HEAD)
                + RatioRow.line(RatioRow.HEAD.stream().map(cell -> "---").toList())
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

    private String lines(String name, Class<? extends GradientBenchmark> type, Path temporary) {
        try {
            List<RatioRow> rows = rows(name, type, temporary);
            rows.forEach(row -> overBestHand.add(row.overBestHand()));
            return rows.stream().map(RatioRow::markdown).collect(Collectors.joining());
        } catch (RunnerException | RuntimeException e) {
            e.printStackTrace();
            return RatioRow.line(List.of(name, "failed: " + e));
        }
    }

    private List<RatioRow> rows(String name, Class<? extends GradientBenchmark> type, Path temporary)
            throws RunnerException {
        Map<String, RatioRow.Checked> checked = check(type);
        System.out.println("timing " + name + "; generated and hand-written results agree: " + checked);
        Map<String, List<Timing>> byConfiguration = run(type, temporary).stream()
                .map(Timing::of)
                .collect(Collectors.groupingBy(Timing::configuration, LinkedHashMap::new, Collectors.toList()));
        return checked.entrySet().stream()
                .map(entry -> new RatioRow(
                        name + " " + entry.getKey(), entry.getValue(), byConfiguration.get(entry.getKey())))
                .toList();
    }

    /** Sets every configuration up once, which fails where generated and hand-written results do not agree. */
    private static Map<String, RatioRow.Checked> check(Class<? extends GradientBenchmark> type) {
        Map<String, RatioRow.Checked> checked = new LinkedHashMap<>();
        configured(type).forEach((configuration, benchmark) -> {
            benchmark.setUp();
            checked.put(configuration, new RatioRow.Checked(benchmark.difference(), Allocation.of(benchmark)));
        });
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

    private Collection<RunResult> run(Class<? extends GradientBenchmark> type, Path temporary) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\.")
                .addProfiler(CpuTimeProfiler.class)
                .jvmArgsAppend("-Djava.io.tmpdir=" + temporary)
                .output(temporary.resolve(type.getSimpleName() + ".txt").toString())
                .shouldFailOnError(true);
        return new Runner(options
                        // short iterations, so that on a busy machine some of them are undisturbed
                        .forks(full ? 5 : 1)
                        .warmupIterations(full ? 15 : 8)
                        .warmupTime(TimeValue.milliseconds(100))
                        .measurementIterations(full ? 60 : 16)
                        .measurementTime(TimeValue.milliseconds(50))
                        .build())
                .run();
    }

    private static String introduction(String arguments) {
        String command = "java -jar target/benchmarks.jar " + arguments;
        return """
                # What gradients cost

                Made in `test-programs/benchmarks` by `%s` on %s %s, %s, %d processors.

                All figures of a line are of one run. A time is processor time, the fastest of many short iterations, the
                median over the forks. `gradient` is the generated gradient without the value, `with value` the generated gradient and
                value. `plain hand` is reverse mode by hand in one sweep, `best hand` the fastest hand-written variant that
                gives as much. Bytes are those of `gradient` and of `with value`; `difference` is the largest between
                generated, hand-written and peers' results, relative to the largest entry, checked before anything was timed.

                """.formatted(
                        command.trim(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }
}
