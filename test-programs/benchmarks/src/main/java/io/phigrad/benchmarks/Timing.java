package io.phigrad.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark method cost.
 *
 * @param method its name
 * @param configuration the parameter it ran with
 * @param nanos processor time of a call: of each fork the fastest iteration, and of these the median. Others at work on
 *     the machine only ever add time, so that the mean would tell of them; what a fork's compiler made of the code is
 *     chance, so that the fastest fork would be luck.
 */
record Timing(String method, String configuration, double nanos) {

    static Timing of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        Collection<BenchmarkResult> forks = result.getBenchmarkResults();
        return new Timing(
                name.substring(name.lastIndexOf('.') + 1), params.getParam("configuration"), medianOfMinima(forks));
    }

    /** Of a method that failed. */
    static Timing failed(String method, String configuration) {
        return new Timing(method, configuration, Double.NaN);
    }

    /** The same under the name of another method. */
    Timing of(String method) {
        return new Timing(method, configuration, nanos);
    }

    private static double cpuTime(IterationResult iteration) {
        return iteration.getSecondaryResults().get(CpuTimeProfiler.LABEL).getScore();
    }

    private static double medianOfMinima(Collection<BenchmarkResult> forks) {
        List<Double> minima = forks.stream()
                .map(fork -> fork.getIterationResults().stream()
                        .mapToDouble(Timing::cpuTime)
                        .min()
                        .orElseThrow())
                .sorted()
                .toList();
        int middle = minima.size() / 2;
        return minima.size() % 2 == 1 ? minima.get(middle) : (minima.get(middle - 1) + minima.get(middle)) / 2;
    }
}
