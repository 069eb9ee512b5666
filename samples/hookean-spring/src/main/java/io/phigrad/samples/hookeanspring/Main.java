package io.phigrad.samples.hookeanspring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a chain and a curtain of springs sag under gravity until no force is left. */
@Command(
        name = "hookean-spring",
        showDefaultValues = true,
        description = "Lets a chain and a curtain of springs sag until no force is left.")
public final class Main extends Program {

    @Option(names = "--masses", description = "Of the chain.")
    private int masses = 21;

    @Option(names = "--columns", description = "Of the curtain.")
    private int columns = 31;

    @Option(names = "--rows", description = "Of the curtain.")
    private int rows = 16;

    @Option(names = "--every", description = "How far what holds the curtain is apart, in columns.")
    private int every = 10;

    @Option(names = "--steps", description = "Of descent, at most.")
    private int steps = 100_000;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--masses", 2, 1000, List.of(masses));
        require("--columns", 2, 200, List.of(columns));
        require("--rows", 1, 200, List.of(rows));
        require("--every", 1, 200, List.of(every));
        require("--steps", 1, 10_000_000, List.of(steps));
    }

    @Override
    void run() throws IOException {
        settle("chain", Net.chain(masses));
        settle("curtain", Net.curtain(columns, rows, every));
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
            if (step == reported || force <= 1e-9 || step + 1 == steps) {
                report(name, step, energy, force);
                reported = Math.max(50, 2 * reported);
            }
        }
        animation.shoot();
        Path file = file("hookean-spring-" + name + ".svg");
        animation.write(file);
        print("animation in %s", file);
        summary(name, net);
    }

    private void report(String name, int step, double energy, double force) {
        print("%-7s  step %5d  energy %12.6f J  largest force %.1e N", name, step, energy, force);
    }

    private void summary(String name, Net net) {
        print(
                "%s of %d masses and %d springs, at %.6f J, %.3f m deep;"
                        + " gradient %.1fx the primal, %d bytes per call",
                name,
                net.masses(),
                net.springs(),
                net.energy(),
                net.depth(),
                Timing.ratio(net::energy, net::gradient),
                Timing.bytes(net::gradient));
    }
}
