package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Agreement of gradients by their largest entry, not entry by entry: small entries are differences of large terms. */
public final class Close {

    private Close() {}

    public static void assertClose(double[] expected, double[] actual, double tolerance) {
        assertEquals(expected.length, actual.length);
        double norm = 0;
        double miss = 0;
        for (int i = 0; i < expected.length; i++) {
            norm = Math.max(norm, Math.abs(expected[i]));
            miss = Math.max(miss, Math.abs(expected[i] - actual[i]));
        }
        double relative = miss / norm;
        assertTrue(relative <= tolerance, () -> "gradients differ by " + relative + " of their largest entry");
    }

    public static void assertClose(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance * Math.abs(expected));
    }
}
