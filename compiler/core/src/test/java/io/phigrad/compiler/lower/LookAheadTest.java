package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAheadTest {
    private static final Exactness RELAXED = new Exactness(FloatingPoint.RELAXED, true);
    private static final Exactness STRICT = new Exactness(FloatingPoint.STRICT, true);

    /** @param rounds what is done with states v and w and numbers a, b, c for at most n rounds */
    private static SsaMethod prepared(String rounds) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double v, double w, double a, double b, double c, int n) {
                    int k = 0;
                    %s
                    return v + 3 * w + 5 * k;
                }
                """.formatted(rounds)))
                .program()
                .main();
        return InvariantMotion.run(ValueNumbering.run(Cleanup.of(method)));
    }

    private static double run(SsaMethod method, double[] p, int n) {
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(p[0], p[1], p[2], p[3], p[4], n))
                .results()
                .get(0);
    }

    private static final double[][] NUMBERS = {
        {0, 0, 0.3, 0.9, 0.2},
        {1, -2, 0.5, -0.7, 0.1},
        {3, 1, -0.2, 1.1, -0.4},
        {-1, 4, 0, 0, 0.5},
        {2, 2, 1, 1, 1},
        {0.1, 0, 0.01, -1, 3},
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (k < n) { if (w > 2 + c) break; w = a + b * w; k++; }",
                "while (k < n && w < 5) { w = a - (w - c) * b; k++; }",
                "while (k < n) { k++; w = a + b * w; if (w > 2 + c) break; v = w + b * v; }",
                "while (k < n) { k++; double d = a - c * w; if (d < 0.01) break; w = w + 0.3 * d; v = d + b * v; }",
                "while (k < n) { if (v * v + w * w > 9) break; double old = v; v = v + c * w; w = b * w - c * old; k++; }",
                "while (k < n) { k++; if (w > 3) { if (v > 4) { break; } else { break; } } else { w = a + w * c + 0.1; } }",
                "do { w = -w * b + a; k++; } while (k < n && w * w < 30);",
                "double s = 1; double t = 2; while (k < n) { if (w > 7) break; t = b * t + s; s = c * s + w; w = a + b * w;"
                        + " v = v + s - t * 0.5; k++; }",
                "while (k < n) { if (w > 7) break; w = a + b * w + c * v; v = 0.5; k++; }",
                "while (k < n) { if (w > 7) break; double old = w; w = a + b * w + c * v; v = old; k++; }",
                "double z = a * c; while (k < n) { if (w > 7) break; w = a + b * w + z * v; v = z; k++; }",
                "while (k < n) { if (w > 7) { v = 2; w = 1; break; } w = b * (w + a); k++; }",
            })
    void whatIsComputedAheadIsWhatTheRoundsWouldGive(String rounds) {
        SsaMethod before = prepared(rounds);
        SsaMethod after = Cleanup.of(LookAhead.run(before, RELAXED));
        Verifier.verify(after);
        assertNotEquals(before, after);
        for (double[] p : NUMBERS) {
            for (int n = 0; n < 15; n++) {
                double expected = run(before, p, n);
                assertEquals(expected, run(after, p, n), 1e-12 * (1 + Math.abs(expected)), n + " rounds");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (k = 0; k < n; k++) { w = a + b * w; }",
                "while (k < n) { if (w > 2) break; w = a + b / w; k++; }",
                "while (k < n) { if (w > 2) break; w = a + w * v; v = v + w; k++; }",
                "while (k < n) { if (w > 2) break; w = w + a; k++; }",
                "while (k < n) { if (w > 9) break; if (w > 2) { w = a + b * w; } else { w = a - c * w; } k++; }",
                "while (k < n) { if (w > 9) break; w = a + b * w; v = Math.sin(v); k++; }",
            })
    void whatIsNotAffineOrDoesNotWaitIsLeft(String rounds) {
        SsaMethod before = prepared(rounds);
        assertEquals(before, LookAhead.run(before, RELAXED));
    }

    @Test
    void strictArithmeticIsLeft() {
        SsaMethod before = prepared("while (k < n) { if (w > 2 + c) break; w = a + b * w; k++; }");
        assertEquals(before, LookAhead.run(before, STRICT));
    }
}
