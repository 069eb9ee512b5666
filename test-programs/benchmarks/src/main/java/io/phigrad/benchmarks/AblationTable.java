package io.phigrad.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What each part of coarsening brings: the gradients of all workloads with that part left out, and how long they take beside
 * the usual ones. Writes {@code ABLATIONS.md} in the folder above this module.
 *
 * <pre>{@code java -cp target/benchmarks.jar io.phigrad.benchmarks.AblationTable}</pre>
 *
 * <p>Each setting is a process of its own, in which the derivatives made in that setting lie before the usual ones on the
 * class path. Nothing is timed that differs from the hand-written gradient.
 */
public final class AblationTable {
    private static final String TIME = "--time";

    /** What the command line is given, by what the column says. */
    private static final Map<String, List<String>> SETTINGS = settings();

    private final Path jar;
    private final Path root;

    private AblationTable(Path jar) {
        this.jar = jar;
        this.root = jar.resolve("../../../..").normalize();
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, URISyntaxException, InterruptedException {
        if (args.length > 0 && args[0].equals(TIME)) {
            time();
            return;
        }
        Path jar = Path.of(AblationTable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String page = new AblationTable(jar.toAbsolutePath()).page();
        System.out.println(page);
        Files.writeString(jar.resolve("../../../ABLATIONS.md").normalize(), page);
    }

    private static Map<String, List<String>> settings() {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        settings.put("as it is", List.of());
        settings.put("coarsening off", List.of("--coarsening=off"));
        settings.put("no phi-calculus", List.of("--without=phi-calculus"));
        settings.put("no simplification", List.of("--without=simplification"));
        settings.put("no sharing", List.of("--without=sharing"));
        settings.put("segments of 25 nodes", List.of("--soi-limit=25"));
        settings.put("of 25, cut anywhere", List.of("--soi-limit=25", "--without=reuse"));
        return settings;
    }

    private String page() throws IOException, InterruptedException {
        Map<String, Map<String, Double>> times = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> setting : SETTINGS.entrySet()) {
            System.out.println("timing: " + setting.getKey());
            times.put(setting.getKey(), timed(setting.getValue()));
        }
        Map<String, Double> usual = times.get("as it is");
        StringBuilder page = new StringBuilder("""
                # What each part of coarsening brings

                Made by `java -cp target/benchmarks.jar io.phigrad.benchmarks.AblationTable`. Times of the gradient without its value,
                as multiples of the usual gradient's: processor time, the fastest of many short iterations of one fork.

                """);
        page.append(line("workload", SETTINGS.keySet().stream().toList()));
        page.append(line("---", SETTINGS.keySet().stream().map(any -> "---").toList()));
        usual.forEach((workload, nanos) -> page.append(line(
                workload,
                SETTINGS.keySet().stream()
                        .map(setting -> ratio(times.get(setting).get(workload), nanos))
                        .toList())));
        return page.toString();
    }

    private static String ratio(Double nanos, double usual) {
        return nanos == null ? "failed" : String.format(Locale.ROOT, "%.2f", nanos / usual);
    }

    private static String line(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    /** Nanoseconds by workload and configuration. */
    private Map<String, Double> timed(List<String> setting) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ablation");
        Path classes = compiled(setting, folder);
        Path log = folder.resolve("log.txt");
        String classPath = classes + System.getProperty("path.separator") + jar;
        run(List.of("java", "-cp", classPath, AblationTable.class.getName(), TIME), log);
        Map<String, Double> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && cells[0].equals(TIME)) {
                times.put(cells[1], Double.parseDouble(cells[2]));
            }
        }
        return times;
    }

    private Path compiled(List<String> setting, Path folder) throws IOException, InterruptedException {
        Path sources = root.resolve("test-programs/benchmarks/src/main/java/io/phigrad/benchmarks/workloads");
        List<String> command = new ArrayList<>(List.of(
                root.resolve("compiler/cli/target/phigrad").toString(),
                "compile",
                "-cp",
                root.resolve("runtime/target/classes").toString(),
                "-d",
                folder.resolve("sources").toString()));
        command.addAll(setting);
        command.add(sources.toString());
        run(command, folder.resolve("compile.txt"));
        List<String> javac = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-cp",
                jar.toString(),
                "-d",
                folder.resolve("classes").toString()));
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(javac::add);
        }
        ToolProvider.getSystemJavaCompiler().run(null, null, null, javac.toArray(String[]::new));
        return folder.resolve("classes");
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit + ": " + Files.readString(log));
        }
    }

    /** In the process of a setting: times what the class path holds, and prints it. */
    private static void time() throws IOException {
        Path temporary = Files.createTempDirectory("jmh");
        System.setProperty("java.io.tmpdir", temporary.toString());
        RatioTable.WORKLOADS.forEach((name, type) -> {
            try {
                times(type, temporary)
                        .forEach((configuration, nanos) ->
                                System.out.println(TIME + "\t" + name + " " + configuration + "\t" + nanos));
            } catch (RunnerException e) {
                e.printStackTrace();
            }
        });
    }

    private static Map<String, Double> times(Class<? extends GradientBenchmark> type, Path temporary)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + type.getName().replace(".", "\\.") + "\\.generatedGradient$")
                .addProfiler(CpuTimeProfiler.class)
                .jvmArgsAppend("-Djava.io.tmpdir=" + temporary)
                .output(temporary.resolve(type.getSimpleName() + ".txt").toString())
                .shouldFailOnError(true)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(12)
                .measurementTime(TimeValue.milliseconds(50));
        return new Runner(options.build())
                .run().stream()
                        .map(Timing::of)
                        .collect(Collectors.toMap(
                                Timing::configuration, Timing::nanos, (a, b) -> a, LinkedHashMap::new));
    }
}
