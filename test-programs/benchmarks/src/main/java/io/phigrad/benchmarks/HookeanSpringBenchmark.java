package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.HookeanSpringHand;
import io.phigrad.benchmarks.peers.Hipparchus;
import io.phigrad.benchmarks.workloads.HookeanSpring;
import io.phigrad.benchmarks.workloads.HookeanSpringDerivatives;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload C; the configurations are numbers of vertices. */
public class HookeanSpringBenchmark extends GradientBenchmark {

    @Param({"10", "20", "40"})
    public String configuration = "";

    private final HookeanSpringHand.Workspace scratch = new HookeanSpringHand.Workspace();
    private final HookeanSpringDerivatives.EnergyGradient generated = new HookeanSpringDerivatives.EnergyGradient();
    private double[] pos = {};
    private int[] a = {};
    private int[] b = {};
    private double[] rest = {};
    private double k;
    private double m;
    private double g;
    private double[] posBar = {};

    @Override
    void prepare() {
        HookeanSpringInputs inputs = HookeanSpringInputs.of(Integer.parseInt(configuration));
        pos = inputs.pos();
        a = inputs.a();
        b = inputs.b();
        rest = inputs.rest();
        k = inputs.k();
        m = inputs.m();
        g = inputs.g();
        posBar = new double[pos.length];
    }

    @Override
    double[] handResult() {
        return posBar;
    }

    @Override
    double[] generatedResult() {
        return generated.pos();
    }

    @Benchmark
    public double primal() {
        return HookeanSpring.energy(pos, a, b, rest, k, m, g);
    }

    @Override
    @Benchmark
    public double handPlain() {
        return HookeanSpringHand.plain(pos, a, b, rest, k, m, g, posBar);
    }

    @Benchmark
    public double handDistributed() {
        return HookeanSpringHand.distributed(pos, a, b, rest, k, m, g, posBar, scratch);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        HookeanSpringDerivatives.energyGradient(pos, a, b, rest, k, m, g, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return HookeanSpringDerivatives.energyValueAndGradient(pos, a, b, rest, k, m, g, generated);
    }

    @Benchmark
    public double[] peerHipparchus() {
        return Hipparchus.hookeanSpring(pos, a, b, rest, k, m, g);
    }

    @Override
    double[] peerResult() {
        return peerHipparchus();
    }
}
