package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.BrachistochroneHand;
import io.phigrad.benchmarks.peers.Hipparchus;
import io.phigrad.benchmarks.workloads.Brachistochrone;
import io.phigrad.benchmarks.workloads.BrachistochroneDerivatives;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload B; the configurations are numbers of sections. */
public class BrachistochroneBenchmark extends GradientBenchmark {

    @Param({"200", "400", "1000"})
    public String configuration = "";

    private final BrachistochroneHand.Workspace scratch = new BrachistochroneHand.Workspace();
    private final BrachistochroneDerivatives.TimeGradient generated = new BrachistochroneDerivatives.TimeGradient();
    private double[] x = {};
    private double[] y = {};
    private double[] yBar = {};

    @Override
    void prepare() {
        BrachistochroneInputs inputs = BrachistochroneInputs.of(Integer.parseInt(configuration));
        x = inputs.x();
        y = inputs.y();
        yBar = new double[y.length];
    }

    @Override
    double[] handResult() {
        return yBar;
    }

    @Override
    double[] generatedResult() {
        return generated.y();
    }

    @Benchmark
    public double primal() {
        return Brachistochrone.time(x, y);
    }

    @Override
    @Benchmark
    public double handPlain() {
        return BrachistochroneHand.plain(x, y, yBar);
    }

    @Benchmark
    public double handDistributed() {
        return BrachistochroneHand.distributed(x, y, yBar, scratch);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        BrachistochroneDerivatives.timeGradient(x, y, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return BrachistochroneDerivatives.timeValueAndGradient(x, y, generated);
    }

    @Benchmark
    public double[] peerHipparchus() {
        return Hipparchus.brachistochrone(x, y);
    }

    @Override
    double[] peerResult() {
        return peerHipparchus();
    }
}
