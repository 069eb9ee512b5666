package io.phigrad.samples.brachistochrone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Bends straight wires into the curve of quickest descent. */
@Command(
        name = "brachistochrone",
        showDefaultValues = true,
        description = "Bends straight wires into the curve of quickest descent.")
public final class Main implements Callable<Integer> {

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--sections", split = ",", defaultValue = "200,400,1000", description = "Of each wire.")
    private int[] sections = {};

    @Option(names = "--steps", defaultValue = "10000", description = "Of descent, at most.")
    private int steps;

    @Option(names = "--out", defaultValue = "target", description = "Where the picture goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Cycloid cycloid = new Cycloid(Descent.WIDTH, 1 - Descent.TOP);
        Descent[] wires = new Descent[sections.length];
        for (int k = 0; k < sections.length; k++) {
            wires[k] = new Descent(sections[k]);
            Picture picture = new Picture();
            settle(wires[k], cycloid, picture);
            Path file = out.resolve("brachistochrone-" + sections[k] + ".svg");
            picture.write(file);
            System.out.println("brachistochrone: picture in " + file);
        }
        for (Descent wire : wires) {
            summary(wire, cycloid);
        }
        return 0;
    }

    /** Reports and draws the steps whose numbers are powers of 2, and the last. */
    private void settle(Descent wire, Cycloid cycloid, Picture picture) {
        report(0, wire, cycloid);
        picture.wire(wire, "#bbb", 1);
        int step = 0;
        for (int next = 1; step < steps && wire.step(); ) {
            step++;
            if (step == next) {
                report(step, wire, cycloid);
                picture.wire(wire, "#bbb", 1);
                next *= 2;
            }
        }
        report(step, wire, cycloid);
        String time = String.format(Locale.ROOT, "%.6f s", wire.time());
        String least = String.format(Locale.ROOT, "%.6f s", cycloid.time());
        picture.wire(wire, "#1b6ca8", 2)
                .cycloid(cycloid)
                .text(0, "#1b6ca8", "wire of " + (wire.x().length - 1) + " sections, " + time)
                .text(1, "#d95f02", "cycloid, " + least);
    }

    private static void report(int step, Descent wire, Cycloid cycloid) {
        System.out.printf(
                Locale.ROOT,
                "brachistochrone: %4d sections  step %4d  time %.6f s  away from the cycloid %.1e%n",
                wire.x().length - 1,
                step,
                wire.time(),
                wire.distance(cycloid));
    }

    private static void summary(Descent wire, Cycloid cycloid) {
        double[] x = wire.x();
        double[] y = wire.y();
        var into = wire.gradient();
        Runnable gradient = () -> WireDerivatives.timeGradient(x, y, into);
        System.out.printf(
                Locale.ROOT,
                "brachistochrone: %d sections, %.6f s, %.1e s more than the cycloid;"
                        + " gradient %.1fx the primal, %d bytes per call%n",
                x.length - 1,
                wire.time(),
                wire.time() - cycloid.time(),
                Timing.ratio(() -> Wire.time(x, y), gradient),
                Timing.bytes(gradient));
    }
}
