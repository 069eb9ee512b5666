package io.phigrad.benchmarks;

import io.phigrad.benchmarks.workloads.Hmc;
import io.phigrad.benchmarks.workloads.HmcDerivatives;
import org.openjdk.jmh.annotations.Benchmark;

/** Workload D, the program that writes {@code Math.log(1 + Math.exp(-z))}; by hand it is the same as the other. */
public class HmcNaiveBenchmark extends HmcBenchmark {

    private final HmcDerivatives.UNaiveGradient generated = new HmcDerivatives.UNaiveGradient();

    @Override
    double[] generatedResult() {
        return generated.beta();
    }

    @Benchmark
    public double primal() {
        return Hmc.uNaive(beta, x, y);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        HmcDerivatives.uNaiveGradient(beta, x, y, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return HmcDerivatives.uNaiveValueAndGradient(beta, x, y, generated);
    }
}
