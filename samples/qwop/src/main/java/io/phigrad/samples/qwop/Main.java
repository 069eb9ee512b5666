package io.phigrad.samples.qwop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Teaches figures to walk, by the derivative of how far they get with respect to what their muscles do. */
@Command(name = "qwop", showDefaultValues = true, description = "Teaches stick figures to walk.")
public final class Main extends Program {
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};

    @Option(names = "--figures", split = ",", description = "Who learns to walk.")
    private List<Figure.Weight> figures = List.of(Figure.Weight.LIGHT, Figure.Weight.MEDIUM, Figure.Weight.HEAVY);

    @Option(names = "--seconds", description = "How long they walk.")
    private double seconds = 3;

    @Option(names = "--updates", description = "Of the schedule for each fifth of a second.")
    private int updates = 100;

    @Option(names = "--seed", description = "Of what the muscles do at first.")
    private long seed = 1;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    void check() {
        require("--figures", Figure.Weight.LIGHT, Figure.Weight.HEAVY, figures);
        require("--seconds", 0.1, 20.0, List.of(seconds));
        require("--updates", 1, 10_000, List.of(updates));
    }

    @Override
    void run() throws IOException {
        int stretches = (int) Math.round(10 * seconds);
        List<Walk> before = new ArrayList<>();
        List<Walk> after = new ArrayList<>();
        for (Figure.Weight weight : figures) {
            Walk clumsy = Walk.clumsy(Figure.of(weight), World.earth(), stretches, seed);
            Walk learned = learned(weight, clumsy);
            outcome(weight, "before practice", clumsy);
            outcome(weight, "after practice", learned);
            before.add(clumsy);
            after.add(learned);
        }
        Path file = file("qwop.svg");
        animation(before, after).write(file);
        print("animation in %s", file);
        summary(after.get(after.size() - 1));
    }

    private Walk learned(Figure.Weight weight, Walk clumsy) {
        Practice practice = new Practice(clumsy, updates);
        for (int stage = 1; practice.grow(); stage++) {
            if (stage % 5 == 0) {
                Walk walk = practice.walk();
                print("%-6s learned %.1f s of walking: %.2f m", weight, walk.seconds(), walk.distance());
            }
        }
        return practice.walk();
    }

    private void outcome(Figure.Weight weight, String when, Walk walk) {
        print(
                "%-6s %-15s  %6.2f m in %.1f s, shoulder never below %.0f %% of its height, worth %.2f",
                weight, when, walk.distance(), walk.seconds(), 100 * walk.lowest(), walk.value());
    }

    private Animation animation(List<Walk> before, List<Walk> after) {
        double farthest = after.stream().mapToDouble(Walk::distance).max().orElse(0);
        Animation animation = new Animation(Math.ceil(farthest + 1));
        for (int k = 0; k < figures.size(); k++) {
            animation.add(figures.get(k).toString(), COLOURS[k % COLOURS.length], before.get(k), after.get(k));
        }
        return animation;
    }

    private void summary(Walk walk) {
        var into = new WalkerDerivatives.WalkGradient();
        double[][] noFilm = {};
        Runnable gradient = () ->
                WalkerDerivatives.walkGradient(walk.schedule(), Walk.STEPS, walk.figure(), walk.world(), noFilm, into);
        print(
                "%d steps of time, %d numbers; gradient %.1fx the primal, %d bytes per call",
                walk.schedule().length * Walk.STEPS,
                walk.schedule().length * walk.figure().strength().length,
                Timing.ratio(walk::value, gradient),
                Timing.bytes(gradient));
    }
}
