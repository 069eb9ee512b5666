package io.phigrad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The derivatives of all workloads as another setting of the compiler makes them. They are timed in a process that has them
 * before the usual ones on its class path.
 *
 * @param build that the usual ones are of
 * @param folder of the derivatives
 */
record Setting(Build build, Path folder) {

    /** Reverse mode alone. */
    static final String COARSENING_OFF = "--coarsening=off";

    private static final String TIME = "time";

    /** The derivatives under options of the command line. */
    static Setting compiled(Build build, List<String> options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("setting");
        Path root = build.root();
        List<String> command = new ArrayList<>(List.of(
                root.resolve("compiler/cli/target/phigrad").toString(),
                "compile",
                "-cp",
                root.resolve("runtime/target/classes").toString(),
                "-d",
                folder.resolve("sources").toString()));
        command.addAll(options);
        command.add(root.resolve("test-programs/benchmarks/src/main/java/io/phigrad/benchmarks/workloads")
                .toString());
        run(command, folder.resolve("compile.txt"));
        Setting setting = new Setting(build, folder);
        setting.compileJava();
        return setting;
    }

    private void compileJava() throws IOException {
        List<String> javac = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-cp", build.code().toString(), "-d", classes()));
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(javac::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, javac.toArray(String[]::new)) != 0) {
            throw new IOException("javac refuses what is in " + folder);
        }
    }

    /** The text of the derivatives of a workload. */
    String derivatives(Class<?> program) throws IOException {
        return Files.readString(
                folder.resolve("sources").resolve(program.getName().replace('.', '/') + "Derivatives.java"));
    }

    private String classes() {
        return folder.resolve("classes").toString();
    }

    /**
     * What the main method of a class has reported in a process of this setting: nanoseconds by name. It is given the effort
     * and the names of the wanted.
     */
    Map<String, Double> timed(Class<?> main, Effort effort, List<String> wanted)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + build.temporary(),
                "-cp",
                classes() + System.getProperty("path.separator") + build.code(),
                main.getName(),
                effort.name()));
        command.addAll(wanted);
        Path log = folder.resolve("log.txt");
        run(command, log);
        Map<String, Double> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && cells[0].equals(TIME)) {
                times.put(cells[1], Double.parseDouble(cells[2]));
            }
        }
        return times;
    }

    /** Tells the process that has started this one. */
    static void report(String name, double nanos) {
        System.out.println(TIME + "\t" + name + "\t" + nanos);
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
}
