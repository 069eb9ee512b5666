package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.Optional;

/**
 * The gradients of the workloads as one library computes them, or one author. They hold the inputs as the library wants
 * them, and whatever else it makes once, so that only what a round does again is timed.
 *
 * <p>Those of libraries that the build knows only under a profile are found as services.
 */
public interface Gradients {

    /** What the column says. */
    String name();

    /** Whether a call may take a tenth of a second, so that HotSpot sees few of them in the time that others warm up in. */
    default boolean warmsUpSlowly() {
        return false;
    }

    /** Workload A, by the rate. */
    Gradient bgdHyperOpt(BgdHyperOptInputs inputs);

    /** Workload B, by the heights. */
    Gradient brachistochrone(BrachistochroneInputs inputs);

    /** Workload C, by the positions. */
    Gradient hookeanSpring(HookeanSpringInputs inputs);

    /** Workload D, by the coefficients. */
    Gradient hmc(HmcInputs inputs);

    /** Workload E, by the pushes. */
    Gradient cartPole(CartPoleInputs inputs);

    /** Workload E with the network, by its weights; empty where nobody has written it. */
    default Optional<PolicyTraining.SlopeOfAll> cartPolePolicy(CartPolePolicyInputs inputs) {
        return Optional.empty();
    }

    /** Workload F, by the schedule; empty where nobody has written it. */
    default Optional<ScheduleAscent.Climb> walker(WalkerInputs inputs) {
        return Optional.empty();
    }
}
