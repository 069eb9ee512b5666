package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.BgdHyperOptHand;
import io.phigrad.benchmarks.peers.Hipparchus;
import io.phigrad.benchmarks.workloads.BgdHyperOpt;
import io.phigrad.benchmarks.workloads.BgdHyperOptDerivatives;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload A; the configurations are numbers of records. */
public class BgdHyperOptBenchmark extends GradientBenchmark {

    @Param({"200", "1000", "2000"})
    public String configuration = "";

    private final BgdHyperOptHand.Workspace hand = new BgdHyperOptHand.Workspace();
    private final BgdHyperOptDerivatives.ErrGradient generated = new BgdHyperOptDerivatives.ErrGradient();
    private double r;
    private double[] x = {};
    private double[] y = {};
    private int steps;

    @Override
    void prepare() {
        BgdHyperOptInputs inputs = BgdHyperOptInputs.of(Integer.parseInt(configuration));
        r = inputs.r();
        x = inputs.x();
        y = inputs.y();
        steps = inputs.steps();
    }

    @Override
    double[] handResult() {
        return new double[] {hand.r()};
    }

    @Override
    double[] generatedResult() {
        return new double[] {generated.r()};
    }

    @Benchmark
    public double primal() {
        return BgdHyperOpt.err(r, x, y, steps);
    }

    @Override
    @Benchmark
    public double handPlain() {
        return BgdHyperOptHand.plain(r, x, y, steps, hand);
    }

    @Benchmark
    public double handSourceOrder() {
        return BgdHyperOptHand.sourceOrder(r, x, y, steps, hand);
    }

    @Benchmark
    public double handAlgebraic() {
        return BgdHyperOptHand.algebraic(r, x, y, steps, hand);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        BgdHyperOptDerivatives.errGradient(r, x, y, steps, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return BgdHyperOptDerivatives.errValueAndGradient(r, x, y, steps, generated);
    }

    @Benchmark
    public double[] peerHipparchus() {
        return Hipparchus.bgdHyperOpt(r, x, y, steps);
    }

    @Override
    double[] peerResult() {
        return peerHipparchus();
    }
}
