package io.phigrad.samples.brachistochrone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Bends straight wires into the curve of quickest descent. */
@Command(
        name = "brachistochrone",
        showDefaultValues = true,
        description = "Bends straight wires into the curve of quickest descent.")
public final class Main extends Program {

    @Option(names = "--sections", split = ",", description = "Of each wire.")
    private List<Integer> sections = List.of(200, 400, 1000);

    @Option(names = "--steps", description = "Of descent, at most.")
    private int steps = 10_000;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--sections", 2, 10_000, sections);
        require("--steps", 0, 1_000_000, List.of(steps));
    }

    @Override
    void run() throws IOException {
        Cycloid cycloid = new Cycloid(Descent.WIDTH, 1 - Descent.TOP);
        Descent[] wires = new Descent[sections.size()];
        for (int k = 0; k < sections.size(); k++) {
            wires[k] = new Descent(sections.get(k));
            Picture picture = new Picture();
            settle(wires[k], cycloid, picture);
            Path file = file("brachistochrone-" + sections.get(k) + ".svg");
            picture.write(file);
            print("picture in %s", file);
        }
        for (Descent wire : wires) {
            summary(wire, cycloid);
        }
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

    private void report(int step, Descent wire, Cycloid cycloid) {
        print(
                "%4d sections  step %4d  time %.6f s  away from the cycloid %.1e",
                wire.x().length - 1, step, wire.time(), wire.distance(cycloid));
    }

    private void summary(Descent wire, Cycloid cycloid) {
        double[] x = wire.x();
        double[] y = wire.y();
        var into = wire.gradient();
        Runnable gradient = () -> WireDerivatives.timeGradient(x, y, into);
        print(
                "%d sections, %.6f s, %.1e s more than the cycloid; gradient %.1fx the primal, %d bytes per call",
                x.length - 1,
                wire.time(),
                wire.time() - cycloid.time(),
                Timing.ratio(() -> Wire.time(x, y), gradient),
                Timing.bytes(gradient));
    }
}
