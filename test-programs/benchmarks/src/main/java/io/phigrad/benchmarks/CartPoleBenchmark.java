package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.CartPoleHand;
import io.phigrad.benchmarks.peers.Hipparchus;
import io.phigrad.benchmarks.workloads.CartPole;
import io.phigrad.benchmarks.workloads.CartPoleDerivatives;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload E; the configurations are numbers of steps. */
public class CartPoleBenchmark extends GradientBenchmark {

    @Param({"6", "8", "10"})
    public String configuration = "";

    private final CartPoleHand.Workspace scratch = new CartPoleHand.Workspace();
    private final CartPoleDerivatives.LossGradient generated = new CartPoleDerivatives.LossGradient();
    private double[] a = {};
    private double[] init = {};
    private double[] aBar = {};

    @Override
    void prepare() {
        CartPoleInputs inputs = CartPoleInputs.of(Integer.parseInt(configuration));
        a = inputs.a();
        init = inputs.init();
        aBar = new double[a.length];
    }

    @Override
    double[] handResult() {
        return aBar;
    }

    @Override
    double[] generatedResult() {
        return generated.a();
    }

    @Benchmark
    public double primal() {
        return CartPole.loss(a, init);
    }

    @Override
    @Benchmark
    public double handPlain() {
        return CartPoleHand.plain(a, init, aBar, scratch);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        CartPoleDerivatives.lossGradient(a, init, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return CartPoleDerivatives.lossValueAndGradient(a, init, generated);
    }

    @Benchmark
    public double[] peerHipparchus() {
        return Hipparchus.cartPole(a, init);
    }

    @Override
    double[] peerResult() {
        return peerHipparchus();
    }
}
