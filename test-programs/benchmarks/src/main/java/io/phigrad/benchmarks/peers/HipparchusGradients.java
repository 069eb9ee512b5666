package io.phigrad.benchmarks.peers;

import io.phigrad.benchmarks.iteration.Gradient;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.PolicyTraining;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import java.util.Optional;

/** {@link Hipparchus} for the applications. */
public final class HipparchusGradients implements Gradients {

    @Override
    public String name() {
        return "Hipparchus";
    }

    @Override
    public Gradient bgdHyperOpt(BgdHyperOptInputs inputs) {
        return r -> Hipparchus.bgdHyperOpt(r[0], inputs.x(), inputs.y(), inputs.steps());
    }

    @Override
    public Gradient brachistochrone(BrachistochroneInputs inputs) {
        return y -> Hipparchus.brachistochrone(inputs.x(), y);
    }

    @Override
    public Gradient hookeanSpring(HookeanSpringInputs inputs) {
        return pos -> Hipparchus.hookeanSpring(
                pos, inputs.a(), inputs.b(), inputs.rest(), inputs.k(), inputs.m(), inputs.g());
    }

    @Override
    public Gradient hmc(HmcInputs inputs) {
        return beta -> Hipparchus.hmc(beta, inputs.x(), inputs.y());
    }

    @Override
    public Gradient cartPole(CartPoleInputs inputs) {
        return a -> Hipparchus.cartPole(a, inputs.init());
    }

    @Override
    public Optional<PolicyTraining.SlopeOfAll> cartPolePolicy(CartPolePolicyInputs inputs) {
        return Optional.of((weights, carts) -> Hipparchus.cartPolePolicy(weights, carts, inputs.steps()));
    }
}
