package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.HmcHand;
import io.phigrad.benchmarks.workloads.HmcInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload D without its primal, of which there are two; the configurations are rows x dimensions. */
public abstract class HmcBenchmark extends GradientBenchmark {

    @Param({"100x1", "1000x2", "800x3"})
    public String configuration = "";

    private final HmcHand.Workspace scratch = new HmcHand.Workspace();
    double[] beta = {};
    double[] x = {};
    double[] y = {};
    private double[] betaBar = {};

    @Override
    void prepare() {
        HmcInputs inputs = HmcInputs.of(configuration);
        beta = inputs.beta();
        x = inputs.x();
        y = inputs.y();
        betaBar = new double[beta.length];
    }

    @Override
    double[] handResult() {
        return betaBar;
    }

    @Override
    @Benchmark
    public double handPlain() {
        return HmcHand.plain(beta, x, y, betaBar);
    }

    @Benchmark
    public double handDistributed() {
        return HmcHand.distributed(beta, x, y, betaBar, scratch);
    }

    @Benchmark
    public double[] handGradient() {
        HmcHand.gradient(beta, x, y, betaBar);
        return betaBar;
    }

    @Benchmark
    public double[] handDistributedGradient() {
        HmcHand.distributedGradient(beta, x, y, betaBar, scratch);
        return betaBar;
    }
}
