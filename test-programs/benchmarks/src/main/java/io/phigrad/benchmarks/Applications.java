package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Alone;
import io.phigrad.benchmarks.iteration.ByHand;
import io.phigrad.benchmarks.iteration.Chain;
import io.phigrad.benchmarks.iteration.Generated;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.PolicyTraining;
import io.phigrad.benchmarks.iteration.RateDescent;
import io.phigrad.benchmarks.iteration.ScheduleAscent;
import io.phigrad.benchmarks.iteration.Settling;
import io.phigrad.benchmarks.iteration.WireDescent;
import io.phigrad.benchmarks.peers.HipparchusGradients;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The applications of the paper, and who computes their gradients. */
final class Applications {

    /** All, with the ranges of the paper's Table 3. */
    static final List<Application> ALL = List.of(
            new Application(
                    "A BGDHyperOpt",
                    List.of("200", "1000", "2000"),
                    "23 - 27",
                    Optional.of("8.1 - 8.6"),
                    Applications::bgdHyperOpt),
            new Application(
                    "B Brachistochrone",
                    List.of("200", "400", "1000"),
                    "1.03 - 1.4",
                    Optional.of("1.8 - 2.5"),
                    Applications::brachistochrone),
            new Application(
                    "C HookeanSpring",
                    List.of("10", "20", "40"),
                    "2.5 - 6.6",
                    Optional.of("4.1 - 11"),
                    Applications::hookeanSpring),
            new Application(
                    "D HMC, guarded",
                    List.of("100x1", "1000x2", "800x3"),
                    "2.5 - 4.4",
                    Optional.of("2.3 - 3.6"),
                    Applications::hmc),
            new Application(
                    "E CartPole", List.of("6", "8", "10"), "2.6 - 3.2", Optional.empty(), Applications::cartPole),
            new Application(
                    "E CartPole and network",
                    List.of("6", "8", "10"),
                    "1.08 - 1.12",
                    Optional.of("1.05 - 1.12"),
                    Applications::cartPolePolicy),
            new Application(
                    "F Walker",
                    List.of("light", "medium", "heavy"),
                    "1.35 - 1.52",
                    Optional.of("1.41 - 1.57"),
                    Applications::walker));

    private Applications() {}

    static Optional<Application> named(String name) {
        return ALL.stream()
                .filter(application -> application.name().equals(name))
                .findFirst();
    }

    /** Libraries that the build knows only under its profile for them. */
    static List<Gradients> libraries() {
        return ServiceLoader.load(Gradients.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** All but the generated gradients. */
    static List<Gradients> others() {
        return Stream.concat(Stream.of(new ByHand(), new HipparchusGradients()), libraries().stream())
                .toList();
    }

    /** Those of a name. */
    static Gradients gradients(String name) {
        return Stream.concat(Stream.of(new Generated()), others().stream())
                .filter(gradients -> gradients.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gradients: " + name));
    }

    private static Optional<RateDescent> bgdHyperOpt(Gradients gradients, String records) {
        BgdHyperOptInputs inputs = BgdHyperOptInputs.of(Integer.parseInt(records));
        return Optional.of(new RateDescent(inputs, gradients.bgdHyperOpt(inputs)));
    }

    private static Optional<WireDescent> brachistochrone(Gradients gradients, String sections) {
        BrachistochroneInputs inputs = BrachistochroneInputs.of(Integer.parseInt(sections));
        return Optional.of(new WireDescent(inputs, gradients.brachistochrone(inputs)));
    }

    private static Optional<Settling> hookeanSpring(Gradients gradients, String vertices) {
        HookeanSpringInputs inputs = HookeanSpringInputs.of(Integer.parseInt(vertices));
        return Optional.of(new Settling(inputs, gradients.hookeanSpring(inputs)));
    }

    private static Optional<Chain> hmc(Gradients gradients, String shape) {
        HmcInputs inputs = HmcInputs.of(shape);
        return Optional.of(new Chain(inputs, gradients.hmc(inputs)));
    }

    private static Optional<Alone> cartPole(Gradients gradients, String steps) {
        CartPoleInputs inputs = CartPoleInputs.of(Integer.parseInt(steps));
        return Optional.of(new Alone(gradients.cartPole(inputs), inputs.a()));
    }

    private static Optional<PolicyTraining> cartPolePolicy(Gradients gradients, String steps) {
        CartPolePolicyInputs inputs = CartPolePolicyInputs.of(Integer.parseInt(steps));
        return gradients.cartPolePolicy(inputs).map(slope -> new PolicyTraining(inputs, slope));
    }

    private static Optional<ScheduleAscent> walker(Gradients gradients, String figure) {
        WalkerInputs inputs = WalkerInputs.of(figure);
        return gradients.walker(inputs).map(climb -> new ScheduleAscent(inputs, climb));
    }
}
