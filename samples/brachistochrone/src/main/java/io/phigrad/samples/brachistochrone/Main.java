package io.phigrad.samples.brachistochrone;

import java.util.Locale;

/** Bends a straight wire into the curve of quickest descent. */
public final class Main {
    private static final int SECTIONS = 400;
    private static final int ROWS = 12;
    private static final int COLUMNS = 60;

    private Main() {}

    public static void main(String[] args) {
        Descent descent = new Descent(SECTIONS);
        Cycloid cycloid = new Cycloid(Descent.WIDTH, 1 - Descent.TOP);
        report(0, descent, cycloid);
        int step = 0;
        for (int next = 1; descent.step(); ) {
            step++;
            if (step == next) {
                report(step, descent, cycloid);
                next *= 2;
            }
        }
        report(step, descent, cycloid);
        picture(descent);
        summary(descent, cycloid);
    }

    private static void report(int step, Descent descent, Cycloid cycloid) {
        System.out.printf(
                Locale.ROOT,
                "brachistochrone: step %4d  time %.6f s  away from the cycloid %.1e%n",
                step,
                descent.time(),
                descent.distance(cycloid));
    }

    /** The wire as stars, the straight line it came from as dots. */
    private static void picture(Descent descent) {
        for (int row = 0; row <= ROWS; row++) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column <= COLUMNS; column++) {
                double part = (double) column / COLUMNS;
                boolean wire = row == row(height(descent, part * Descent.WIDTH));
                line.append(wire ? '*' : row == row(Descent.TOP * (1 - part)) ? '.' : ' ');
            }
            System.out.println(line.toString().stripTrailing());
        }
    }

    private static int row(double height) {
        return (int) Math.round((1 - height) * ROWS);
    }

    private static double height(Descent descent, double place) {
        int i = 0;
        while (i < SECTIONS && descent.x()[i] < place) {
            i++;
        }
        return descent.y()[i];
    }

    private static void summary(Descent descent, Cycloid cycloid) {
        double[] x = descent.x();
        double[] y = descent.y();
        var into = descent.gradient();
        Runnable gradient = () -> WireDerivatives.timeGradient(x, y, into);
        System.out.printf(
                Locale.ROOT,
                "brachistochrone: %d sections, %.5f s (cycloid %.5f s); gradient %.1fx the primal, %d bytes per call%n",
                SECTIONS,
                descent.time(),
                cycloid.time(),
                Timing.ratio(() -> Wire.time(x, y), gradient),
                Timing.bytes(gradient));
    }
}
