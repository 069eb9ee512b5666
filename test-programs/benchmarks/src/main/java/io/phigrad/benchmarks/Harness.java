package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Gradients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * JMH, as all tables run it.
 *
 * @param effort how long
 * @param temporary where JMH leaves what it writes
 */
record Harness(Effort effort, Path temporary) {

    private static final int PATIENCE = 4;

    /** That of a process that {@link Setting} has started. */
    static Harness ofProcess(String effort) {
        return new Harness(Effort.valueOf(effort), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Times a part of an application with the gradients of one library. */
    List<Timing> run(Application application, Gradients gradients, Part part) throws RunnerException {
        Map<String, List<String>> parameters = Map.of(
                "application", List.of(application.name()),
                "configuration", effort.of(application.configurations()),
                "by", List.of(gradients.name()));
        int warmups = gradients.warmsUpSlowly() ? PATIENCE * effort.warmups : effort.warmups;
        return run(ApplicationBenchmark.class, part.method, parameters, warmups);
    }

    /**
     * Times the methods of a class.
     *
     * @param methods a regular expression for their names
     * @param parameters the values of each field with {@code @Param}
     */
    List<Timing> run(Class<?> type, String methods, Map<String, List<String>> parameters) throws RunnerException {
        return run(type, methods, parameters, effort.warmups);
    }

    private List<Timing> run(Class<?> type, String methods, Map<String, List<String>> parameters, int warmups)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\." + methods + "$")
                .addProfiler(CpuTimeProfiler.class)
                .jvmArgsAppend("-Djava.io.tmpdir=" + temporary)
                .output(temporary.resolve(type.getSimpleName() + ".txt").toString())
                .shouldFailOnError(true)
                .forks(effort.forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.milliseconds(50));
        parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        return new Runner(options.build()).run().stream().map(Timing::of).toList();
    }
}
