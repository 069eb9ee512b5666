package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecursionAtRunTimeTest {
    private static final GeneratedSource POWER = GeneratedSource.of("Power", """
            @Differentiable
            public static double power(double x, int n) {
                if (n > 1_000_000_000) {
                    throw new IllegalArgumentException("n is " + n);
                }
                return n == 0 ? 1 : x * power(x, n - 1);
            }

            @Differentiable
            public static double down(double x, int n) {
                if (n == -3) {
                    throw new IllegalArgumentException("n is " + n);
                }
                return n == 0 ? x : Math.sin(down(x, n - 1)) * x;
            }
            """);

    @Test
    void aRecursionWithoutEndOverflowsTheStackAndTheHolderIsUsableAfterwards() throws Throwable {
        Object holder = POWER.holder("power");
        assertEquals(8.0, POWER.valueAndGradient("power", holder, 2.0, 3));
        assertThrows(StackOverflowError.class, () -> POWER.valueAndGradient("power", holder, 2.0, -1));
        assertEquals(8.0, POWER.valueAndGradient("power", holder, 2.0, 3));
        assertEquals(12.0, POWER.result(holder, "x"));
    }

    @Test
    void whatARecursionThrowsIsThrownAndTheHolderIsUsableAfterwards() throws Throwable {
        Object holder = POWER.holder("down");
        var thrown =
                assertThrows(IllegalArgumentException.class, () -> POWER.valueAndGradient("down", holder, 0.5, -1));
        assertEquals("n is -3", thrown.getMessage());
        assertEquals(Math.sin(0.5) * 0.5, POWER.valueAndGradient("down", holder, 0.5, 1));
        assertEquals(Math.cos(0.5) * 0.5 + Math.sin(0.5), (Double) POWER.result(holder, "x"), 1e-15);
    }

    @Test
    void theCostOfRecursionStaysLinear() throws Throwable {
        GeneratedSource tree = GeneratedSource.of("Tree", """
                @Differentiable
                public static double tree(double x, int n) {
                    return n == 0 ? x : Math.sin(tree(x, n - 1)) * tree(x * 0.9, n - 1);
                }
                """);
        Object holder = tree.holder("tree");
        tree.valueAndGradient("tree", holder, 0.7, 18);
        long start = System.nanoTime();
        tree.valueAndGradient("tree", holder, 0.7, 18);
        double seconds = (System.nanoTime() - start) * 1e-9;
        assertTrue(seconds < 5, () -> "half a million calls took " + seconds + " s");
    }
}
