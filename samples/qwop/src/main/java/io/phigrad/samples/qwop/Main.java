package io.phigrad.samples.qwop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Teaches figures to walk, by the derivative of how far they get with respect to what their muscles do. */
@Command(name = "qwop", showDefaultValues = true, description = "Teaches stick figures to walk.")
public final class Main implements Callable<Integer> {
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--figures", split = ",", defaultValue = "LIGHT,MEDIUM,HEAVY", description = "Who learns to walk.")
    private List<Figure.Weight> figures = List.of();

    @Option(names = "--seconds", defaultValue = "3", description = "How long they walk.")
    private double seconds;

    @Option(names = "--updates", defaultValue = "100", description = "Of the schedule for each fifth of a second.")
    private int updates;

    @Option(names = "--seed", defaultValue = "1", description = "Of what the muscles do at first.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the animation goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        int stretches = Math.max(1, (int) Math.round(10 * seconds));
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
        Path file = out.resolve("qwop.svg");
        animation(before, after).write(file);
        System.out.println("qwop: animation in " + file);
        summary(after.get(after.size() - 1));
        return 0;
    }

    private Walk learned(Figure.Weight weight, Walk clumsy) {
        Practice practice = new Practice(clumsy, updates);
        for (int stage = 1; practice.grow(); stage++) {
            if (stage % 5 == 0) {
                Walk walk = practice.walk();
                System.out.printf(
                        Locale.ROOT,
                        "qwop: %-6s learned %.1f s of walking: %.2f m%n",
                        weight,
                        walk.seconds(),
                        walk.distance());
            }
        }
        return practice.walk();
    }

    private static void outcome(Figure.Weight weight, String when, Walk walk) {
        System.out.printf(
                Locale.ROOT,
                "qwop: %-6s %-15s  %6.2f m in %.1f s, shoulder never below %.0f %% of its height, worth %.2f%n",
                weight,
                when,
                walk.distance(),
                walk.seconds(),
                100 * walk.lowest(),
                walk.value());
    }

    private Animation animation(List<Walk> before, List<Walk> after) {
        double farthest = after.stream().mapToDouble(Walk::distance).max().orElse(0);
        Animation animation = new Animation(Math.ceil(farthest + 1));
        for (int k = 0; k < figures.size(); k++) {
            animation.add(figures.get(k).toString(), COLOURS[k % COLOURS.length], before.get(k), after.get(k));
        }
        return animation;
    }

    private static void summary(Walk walk) {
        var into = new WalkerDerivatives.WalkGradient();
        double[][] noFilm = {};
        Runnable gradient = () ->
                WalkerDerivatives.walkGradient(walk.schedule(), Walk.STEPS, walk.figure(), walk.world(), noFilm, into);
        System.out.printf(
                Locale.ROOT,
                "qwop: %d steps of time, %d numbers; gradient %.1fx the primal, %d bytes per call%n",
                walk.schedule().length * Walk.STEPS,
                walk.schedule().length * walk.figure().strength().length,
                Timing.ratio(walk::value, gradient),
                Timing.bytes(gradient));
    }
}
