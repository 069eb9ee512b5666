package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.BgdHyperOptDerivatives;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneDerivatives;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleDerivatives;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyDerivatives;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcDerivatives;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringDerivatives;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import io.phigrad.benchmarks.workloads.WalkerDerivatives;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.Arrays;
import java.util.Optional;

/** What Phigrad has written, in the setting that comes first on the class path. */
public final class Generated implements Gradients {

    @Override
    public String name() {
        return "generated";
    }

    @Override
    public Gradient bgdHyperOpt(BgdHyperOptInputs inputs) {
        var into = new BgdHyperOptDerivatives.ErrGradient();
        double[] result = new double[1];
        return r -> {
            BgdHyperOptDerivatives.errGradient(r[0], inputs.x(), inputs.y(), inputs.steps(), into);
            result[0] = into.r();
            return result;
        };
    }

    @Override
    public Gradient brachistochrone(BrachistochroneInputs inputs) {
        var into = new BrachistochroneDerivatives.TimeGradient();
        return y -> {
            BrachistochroneDerivatives.timeGradient(inputs.x(), y, into);
            return into.y();
        };
    }

    @Override
    public Gradient hookeanSpring(HookeanSpringInputs inputs) {
        var into = new HookeanSpringDerivatives.EnergyGradient();
        return pos -> {
            HookeanSpringDerivatives.energyGradient(
                    pos, inputs.a(), inputs.b(), inputs.rest(), inputs.k(), inputs.m(), inputs.g(), into);
            return into.pos();
        };
    }

    @Override
    public Gradient hmc(HmcInputs inputs) {
        var into = new HmcDerivatives.UGradient();
        return beta -> {
            HmcDerivatives.uGradient(beta, inputs.x(), inputs.y(), into);
            return into.beta();
        };
    }

    @Override
    public Gradient cartPole(CartPoleInputs inputs) {
        var into = new CartPoleDerivatives.LossGradient();
        return a -> {
            CartPoleDerivatives.lossGradient(a, inputs.init(), into);
            return into.a();
        };
    }

    @Override
    public Optional<PolicyTraining.SlopeOfAll> cartPolePolicy(CartPolePolicyInputs inputs) {
        var into = new CartPolePolicyDerivatives.LossGradient();
        double[] sum = new double[inputs.weights().length];
        return Optional.of((weights, carts) -> {
            Arrays.fill(sum, 0);
            for (var cart : carts) {
                CartPolePolicyDerivatives.lossGradient(weights, cart, inputs.steps(), into);
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += into.weights()[k];
                }
            }
            return sum;
        });
    }

    @Override
    public Optional<ScheduleAscent.Climb> walker(WalkerInputs inputs) {
        var gradient = new WalkerDerivatives.WalkGradient();
        return Optional.of((schedule, into) -> {
            double value = WalkerDerivatives.walkValueAndGradient(
                    schedule, inputs.mass(), inputs.length(), inputs.strength(), inputs.steps(), gradient);
            for (int i = 0; i < into.length; i++) {
                System.arraycopy(gradient.schedule()[i], 0, into[i], 0, into[i].length);
            }
            return value;
        });
    }
}
