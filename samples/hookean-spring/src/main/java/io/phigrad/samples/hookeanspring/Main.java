package io.phigrad.samples.hookeanspring;

import java.util.Locale;

/** Lets a chain of springs sag under gravity until no force is left. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Chain chain = new Chain(20);
        double force = 0;
        for (int step = 0; step <= 20000; step++) {
            if (step % 4000 == 0) {
                System.out.printf(Locale.ROOT, "hookean-spring: step %5d energy %.6f J%n", step, chain.energy());
            }
            force = chain.settle(2e-3);
        }
        System.out.printf(
                Locale.ROOT,
                "hookean-spring: settled, the middle sags %.3f m, largest force left %.1e N;"
                        + " gradient %.1fx the primal, %d bytes per call%n",
                -chain.pos[21],
                force,
                Timing.ratio(chain::energy, chain::gradient),
                Timing.bytes(chain::gradient));
    }
}
