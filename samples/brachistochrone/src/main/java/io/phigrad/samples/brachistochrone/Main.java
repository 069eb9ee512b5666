package io.phigrad.samples.brachistochrone;

import java.util.List;
import java.util.Locale;

/** Bends a straight wire into the curve of quickest descent. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        int sections = 400;
        Descent descent = new Descent(sections);
        List<Double> times = descent.run(4000, 500);
        System.out.println("brachistochrone: " + sections + " sections, time in seconds every 500 steps");
        times.forEach(t -> System.out.printf(Locale.ROOT, "  %.5f%n", t));
        picture(descent);
        double[] x = descent.x();
        double[] y = descent.y();
        var into = descent.gradient();
        Runnable gradient = () -> WireDerivatives.timeGradient(x, y, into);
        System.out.printf(
                Locale.ROOT,
                "brachistochrone: %.5f s (exact cycloid %.5f s); gradient %.1fx the primal, %d bytes per call%n",
                times.get(times.size() - 1),
                Cycloid.time(Descent.WIDTH, 1 - Descent.TOP),
                Timing.ratio(() -> Wire.time(x, y), gradient),
                Timing.bytes(gradient));
    }

    private static void picture(Descent descent) {
        int rows = 12;
        int columns = 60;
        double[] y = descent.y();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < columns; column++) {
                double height = y[column * (y.length - 1) / (columns - 1)];
                line.append((int) Math.round((1 - height) * 6) == row ? '*' : ' ');
            }
            if (!line.toString().isBlank()) {
                System.out.println(line.toString().stripTrailing());
            }
        }
    }
}
