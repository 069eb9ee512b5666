package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallPowerTest {

    @Test
    void integersAndHalves() {
        assertEquals(Optional.of(new SmallPower(2, false, false)), SmallPower.of(2));
        assertEquals(Optional.of(new SmallPower(0, true, false)), SmallPower.of(0.5));
        assertEquals(Optional.of(new SmallPower(1, true, true)), SmallPower.of(-1.5));
        assertEquals(Optional.of(new SmallPower(16, false, true)), SmallPower.of(-16));
    }

    @Test
    void nothingElse() {
        for (double exponent : new double[] {0, -0.0, 0.3, 2.25, 17, -16.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(Optional.empty(), SmallPower.of(exponent), "" + exponent);
        }
    }
}
