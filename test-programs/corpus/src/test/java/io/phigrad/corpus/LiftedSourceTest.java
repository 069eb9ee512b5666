package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LiftedSourceTest {

    @Test
    void typesAndLiteralsBecomeDouble() {
        assertEquals(
                "double f(double[] x) { return (double) (0.5d * x[0xFF] + 1e-1d); }",
                LiftedSource.lift("float f(float[] x) { return (float) (0.5f * x[0xFF] + 1e-1f); }"));
    }

    @Test
    void aWordOfACommentDoesNotCount() {
        assertFalse(LiftedSource.isNeeded("/** no float here */ double x; // float"));
        assertTrue(LiftedSource.isNeeded("float x;"));
    }

    @Test
    void argumentsAreWidened() {
        Object[] lifted = LiftedSource.lift(new Object[] {0.5f, new float[] {1}, new float[][] {{2}, {}}, 3});
        assertArrayEquals(new Object[] {0.5, new double[] {1}, new double[][] {{2}, {}}, 3}, lifted);
    }
}
