package io.phigrad.samples.hookeanspring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void theChainSettlesWhereNoForceIsLeft() {
        Chain chain = new Chain(8);
        double before = chain.energy();
        double force = 1;
        for (int step = 0; step < 60000; step++) {
            force = chain.settle(2e-3);
        }
        assertTrue(chain.energy() < before);
        assertEquals(0, force, 1e-6);
        assertEquals(chain.pos[7], chain.pos[9], 1e-6, "symmetric about the middle");
    }

    @Test
    void theGradientAllocatesNothing() {
        assertEquals(0, Timing.bytes(new Chain(8)::gradient));
    }
}
