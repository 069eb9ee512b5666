package io.phigrad.samples.hookeanspring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void theChainSettlesWhereNoForceIsLeft() {
        Chain chain = new Chain(9);
        double before = chain.energy();
        assertEquals(0, settle(chain), 1e-9);
        assertTrue(chain.energy() < before);
        for (int v = 0; v < chain.masses(); v++) {
            int mirrored = chain.masses() - 1 - v;
            assertEquals(chain.y(v), chain.y(mirrored), 1e-8, "symmetric about the middle");
            assertEquals(8, chain.x(v) + chain.x(mirrored), 1e-8, "symmetric about the middle");
        }
    }

    @Test
    void noMassCanSinkFurther() {
        Chain chain = new Chain(9);
        settle(chain);
        double least = chain.energy();
        double h = 1e-4;
        for (int v = 1; v < chain.masses() - 1; v++) {
            for (int way = 0; way < 8; way++) {
                double dx = h * Math.cos(way * Math.PI / 4);
                double dy = h * Math.sin(way * Math.PI / 4);
                chain.move(v, dx, dy);
                assertEquals(least, chain.energy(), 1e-5, "stationary");
                assertTrue(chain.energy() > least, "least");
                chain.move(v, -dx, -dy);
            }
        }
    }

    @Test
    void theEndsCarryTheWeight() {
        Chain chain = new Chain(9);
        settle(chain);
        double[] uphill = chain.gradient();
        // An end is held up by what its gradient tells: its own weight and half of that of the free masses.
        assertEquals(9 * 0.1 * 9.8, uphill[1] + uphill[17], 1e-7);
    }

    @Test
    void theGradientAllocatesNothing() {
        assertEquals(0, Timing.bytes(new Chain(8)::gradient));
    }

    /** Gives the largest force left. */
    private static double settle(Chain chain) {
        double force = chain.settle();
        for (int step = 0; force > 1e-10 && step < 100_000; step++) {
            force = chain.settle();
        }
        return force;
    }
}
