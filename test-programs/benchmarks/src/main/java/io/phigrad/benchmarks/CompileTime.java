package io.phigrad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the command line takes for the samples, all in one call, from the start of its JVM to the files. */
final class CompileTime {

    private static final int RUNS = 5;

    private final Path root;

    /** @param root the folder of the whole build */
    CompileTime(Path root) {
        this.root = root;
    }

    /** A sentence, or why there is none. */
    String measured() {
        Path launcher = root.resolve("compiler/cli/target/phigrad");
        if (!Files.isExecutable(launcher)) {
            return "The compile time of the samples was not measured: there is no " + root.relativize(launcher) + ".";
        }
        try {
            List<Path> samples = samples();
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                Optional<Double> once = compile(launcher, samples);
                if (once.isEmpty()) {
                    return "The compile time of the samples was not measured: the command line failed.";
                }
                seconds.add(once.get());
            }
            seconds.sort(null);
            return String.format(
                    Locale.ROOT,
                    "The %d samples together compile in %.2f s from a cold start of the command line (fastest of %d,"
                            + " wall clock; slowest %.2f s).",
                    samples.size(),
                    seconds.get(0),
                    RUNS,
                    seconds.get(RUNS - 1));
        } catch (IOException e) {
            return "The compile time of the samples was not measured: " + e.getMessage();
        }
    }

    private List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("samples"))) {
            return folders.map(folder -> folder.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private Optional<Double> compile(Path launcher, List<Path> samples) throws IOException {
        Path output = Files.createTempDirectory("samples");
        List<String> command = new ArrayList<>(List.of(
                launcher.toString(),
                "compile",
                "-cp",
                root.resolve("runtime/target/classes").toString(),
                "-d",
                output.toString()));
        samples.forEach(sample -> command.add(sample.toString()));
        long start = System.nanoTime();
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.resolve("log.txt").toFile())
                    .start()
                    .waitFor();
            return exit == 0 ? Optional.of((System.nanoTime() - start) / 1e9) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
