package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Alone;
import io.phigrad.benchmarks.iteration.Iteration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An application with the gradients of one library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ApplicationBenchmark {

    @Param("A BGDHyperOpt")
    public String application = "";

    @Param("200")
    public String configuration = "";

    /** Whose gradients. */
    @Param("generated")
    public String by = "";

    private Iteration iteration = new Alone(point -> point, new double[0]);

    @Setup
    public void setUp() {
        iteration = Applications.named(application).orElseThrow().checked(Applications.gradients(by), configuration);
    }

    @Benchmark
    public double[] differentiation() {
        return iteration.differentiate();
    }

    @Benchmark
    public double[] iteration() {
        return iteration.round();
    }
}
