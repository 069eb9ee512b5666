package io.phigrad.benchmarks;

import io.phigrad.benchmarks.peers.Hipparchus;
import io.phigrad.benchmarks.workloads.Hmc;
import io.phigrad.benchmarks.workloads.HmcDerivatives;
import org.openjdk.jmh.annotations.Benchmark;

/** Workload D, the program that guards its exponential. */
public class HmcGuardedBenchmark extends HmcBenchmark {

    private final HmcDerivatives.UGradient generated = new HmcDerivatives.UGradient();

    @Override
    double[] generatedResult() {
        return generated.beta();
    }

    @Benchmark
    public double primal() {
        return Hmc.u(beta, x, y);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        HmcDerivatives.uGradient(beta, x, y, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return HmcDerivatives.uValueAndGradient(beta, x, y, generated);
    }

    @Benchmark
    public double[] peerHipparchus() {
        return Hipparchus.hmc(beta, x, y);
    }

    @Override
    double[] peerResult() {
        return peerHipparchus();
    }
}
