package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.hand.BgdHyperOptHand;
import io.phigrad.benchmarks.hand.BrachistochroneHand;
import io.phigrad.benchmarks.hand.CartPoleHand;
import io.phigrad.benchmarks.hand.HmcHand;
import io.phigrad.benchmarks.hand.HookeanSpringHand;
import io.phigrad.benchmarks.hand.WalkerHand;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.Optional;

/** Plain reverse mode by hand. */
public final class ByHand implements Gradients {

    @Override
    public String name() {
        return "plain hand";
    }

    @Override
    public Gradient bgdHyperOpt(BgdHyperOptInputs inputs) {
        var into = new BgdHyperOptHand.Workspace();
        double[] result = new double[1];
        return r -> {
            BgdHyperOptHand.plain(r[0], inputs.x(), inputs.y(), inputs.steps(), into);
            result[0] = into.r();
            return result;
        };
    }

    @Override
    public Gradient brachistochrone(BrachistochroneInputs inputs) {
        double[] into = new double[inputs.y().length];
        return y -> {
            BrachistochroneHand.plain(inputs.x(), y, into);
            return into;
        };
    }

    @Override
    public Gradient hookeanSpring(HookeanSpringInputs inputs) {
        double[] into = new double[inputs.pos().length];
        return pos -> {
            HookeanSpringHand.plain(
                    pos, inputs.a(), inputs.b(), inputs.rest(), inputs.k(), inputs.m(), inputs.g(), into);
            return into;
        };
    }

    @Override
    public Gradient hmc(HmcInputs inputs) {
        double[] into = new double[inputs.beta().length];
        return beta -> {
            HmcHand.gradient(beta, inputs.x(), inputs.y(), into);
            return into;
        };
    }

    @Override
    public Gradient cartPole(CartPoleInputs inputs) {
        double[] into = new double[inputs.a().length];
        var scratch = new CartPoleHand.Workspace();
        return a -> {
            CartPoleHand.plain(a, inputs.init(), into, scratch);
            return into;
        };
    }

    @Override
    public Optional<ScheduleAscent.Climb> walker(WalkerInputs inputs) {
        var scratch = new WalkerHand.Workspace();
        return Optional.of((schedule, into) -> WalkerHand.plain(
                schedule, inputs.mass(), inputs.length(), inputs.strength(), inputs.steps(), into, scratch));
    }
}
