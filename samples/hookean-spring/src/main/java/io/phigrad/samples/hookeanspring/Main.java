package io.phigrad.samples.hookeanspring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a chain and a curtain of springs sag under gravity until no force is left. */
@Command(
        name = "hookean-spring",
        showDefaultValues = true,
        description = "Lets a chain and a curtain of springs sag until no force is left.")
public final class Main implements Callable<Integer> {

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--masses", defaultValue = "21", description = "Of the chain, at least 2.")
    private int masses;

    @Option(names = "--columns", defaultValue = "31", description = "Of the curtain, at least 2.")
    private int columns;

    @Option(names = "--rows", defaultValue = "16", description = "Of the curtain.")
    private int rows;

    @Option(
            names = "--every",
            defaultValue = "10",
            description = "How far what holds the curtain is apart, in columns.")
    private int every;

    @Option(names = "--steps", defaultValue = "100000", description = "Of descent, at most.")
    private int steps;

    @Option(names = "--out", defaultValue = "target", description = "Where the animations go.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        settle("chain", Net.chain(masses));
        settle("curtain", Net.curtain(columns, rows, every));
        return 0;
    }

    /** Reports steps whose numbers double, and shoots a picture where they have grown by a tenth. */
    private void settle(String name, Net net) throws IOException {
        Settling settling = new Settling(net);
        Animation animation = new Animation(net);
        int reported = 0;
        int shot = 0;
        double force = Double.POSITIVE_INFINITY;
        for (int step = 0; force > 1e-9 && step < steps; step++) {
            if (step >= shot) {
                animation.shoot();
                shot = step + Math.max(1, step / 10);
            }
            double energy = net.energy();
            force = settling.step();
            if (step == reported || force <= 1e-9) {
                report(name, step, energy, force);
                reported = Math.max(50, 2 * reported);
            }
        }
        animation.shoot();
        Path file = out.resolve("hookean-spring-" + name + ".svg");
        animation.write(file);
        System.out.println("hookean-spring: animation in " + file);
        summary(name, net);
    }

    private static void report(String name, int step, double energy, double force) {
        System.out.printf(
                Locale.ROOT,
                "hookean-spring: %-7s  step %5d  energy %12.6f J  largest force %.1e N%n",
                name,
                step,
                energy,
                force);
    }

    private static void summary(String name, Net net) {
        System.out.printf(
                Locale.ROOT,
                "hookean-spring: %s of %d masses and %d springs, settled at %.6f J, %.3f m deep;"
                        + " gradient %.1fx the primal, %d bytes per call%n",
                name,
                net.masses(),
                net.springs(),
                net.energy(),
                net.depth(),
                Timing.ratio(net::energy, net::gradient),
                Timing.bytes(net::gradient));
    }
}
