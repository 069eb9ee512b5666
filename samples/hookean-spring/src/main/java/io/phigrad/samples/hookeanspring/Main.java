package io.phigrad.samples.hookeanspring;

import java.util.Arrays;
import java.util.Locale;

/** Lets a chain of springs sag under gravity until no force is left. */
public final class Main {
    private static final int MASSES = 21;
    private static final int ROWS = 8;
    private static final int COLUMNS = 60;

    private Main() {}

    public static void main(String[] args) {
        Chain chain = new Chain(MASSES);
        int next = 0;
        int step = 0;
        double force = Double.POSITIVE_INFINITY;
        while (force > 1e-9 && step < 100_000) {
            double energy = chain.energy();
            force = chain.settle();
            if (step == next || force <= 1e-9) {
                System.out.printf(
                        Locale.ROOT,
                        "hookean-spring: step %5d  energy %10.6f J  largest force %.1e N%n",
                        step,
                        energy,
                        force);
                next = Math.max(50, 2 * next);
            }
            step++;
        }
        picture(chain);
        summary(chain);
    }

    private static void picture(Chain chain) {
        char[][] canvas = new char[ROWS + 1][COLUMNS + 1];
        for (char[] line : canvas) {
            Arrays.fill(line, ' ');
        }
        double depth = chain.y(MASSES / 2);
        for (int v = 0; v < MASSES; v++) {
            int row = (int) Math.round(chain.y(v) / depth * ROWS);
            int column = (int) Math.round(chain.x(v) / (MASSES - 1) * COLUMNS);
            canvas[row][column] = 'o';
        }
        for (char[] line : canvas) {
            System.out.println("  " + new String(line).stripTrailing());
        }
    }

    private static void summary(Chain chain) {
        System.out.printf(
                Locale.ROOT,
                "hookean-spring: %d masses, settled at %.6f J, sagging %.3f m;"
                        + " gradient %.1fx the primal, %d bytes per call%n",
                MASSES,
                chain.energy(),
                -chain.y(MASSES / 2),
                Timing.ratio(chain::energy, chain::gradient),
                Timing.bytes(chain::gradient));
    }
}
