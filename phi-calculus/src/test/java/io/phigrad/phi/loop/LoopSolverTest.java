package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.TermPrinter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoopSolverTest {
    private final LoopTerms loops = new LoopTerms();

    private Expr closed(String text) {
        return loops.solver().close(loops.parse(text)).term();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    iterate(i, u; s = p -> s; s)                                 | p
                    iterate(i, u; s = p -> s + a; s)                             | p + a * (double) u
                    iterate(i, n; s = p -> s + a; s)                             | p + a * (double) max(n, 0)
                    iterate(i, x.length; s = k -> s - 3; s)                      | k + -3 * x.length
                    iterate(i, u; s = p -> s + x[k]; s)                          | phi(0 < u; p + x[k] * (double) u, p)
                    iterate(i, u; s = p -> x[i]; s)                              | phi(0 < u; x[u - 1], p)
                    iterate(i, 1; s = p -> a * s + x[i]; s)                      | a * p + x[0]
                    iterate(i, phi(0 < n; n, 0); s = 0.0 -> s + x[i] * y[i]; s)  | Sum(i, 0, n; x[i] * y[i])
                    iterate(i, u; s = 0.0 -> s + a * x[i] / b; s)                | phi(0 < u; a * Sum(i, 0, u; x[i]) / b, 0.0)
                    iterate(i, u; s = p -> s + x[i] / (double) u; s)             | p + phi(0 < u; Sum(i, 0, u; x[i]) / (double) u, 0.0)
                    iterate(i, u; s = p -> s + x[i] / 3.0; s)                    | p + Sum(i, 0, u; x[i]) / 3.0
                    iterate(i, u; s = p -> s + log(a); s)                        | phi(0 < u; p + log(a) * (double) u, p)
                    iterate(i, u; s = 0.0 -> s - (x[i] * a + b); s)              | -(a * Sum(i, 0, u; x[i]) + b * (double) u)
                    iterate(i, u; s = 0.0 -> s + (x[i] - a); s)                  | Sum(i, 0, u; x[i] - a)
                    iterate(i, u; s = p -> s + (double) i; s)                    | p + (double) u * ((double) u - 1.0) / 2.0
                    iterate(i, u; s = k -> s + i; s)                             | k + (int) ((long) u * ((long) u - 1L) / 2L)
                    iterate(i, u; t = 0.0 -> t + r, s = 0.0 -> s + t; s)         | r * ((double) u * ((double) u - 1.0) / 2.0)
                    iterate(i, u; j = k -> j + 2, s = 0.0 -> s + x[j]; s)        | Sum(i, 0, u; x[k + 2 * i])
                    iterate(i, u; s = p -> s * x[i]; s)                          | p * Product(i, 0, u; x[i])
                    iterate(i, 3; s = p -> s * a; s)                             | p * Product(i, 0, 3; a)
                    iterate(i, u; s = p -> max(s, x[i]); s)                      | max(p, Max(i, 0, u; x[i]))
                    iterate(i, u; s = p -> min(x[i], s); s)                      | min(p, Min(i, 0, u; x[i]))
                    iterate(i, u; s = p -> phi(x[i] > 0.0; s + x[i], s); s)      | p + Sum(i, 0, u; phi(x[i] > 0.0; x[i], 0.0))
                    iterate(i, u; s = p -> phi(c; s + x[i], s * x[i]); s)        | phi(c; p + Sum(i, 0, u; x[i]), p * Product(i, 0, u; x[i]))
                    iterate(i, u; s = p -> phi(i < 7; s + a, s * x[i]); s)       | (p + a * (double) min(7, u)) * Product(i, 0, u - min(7, u); x[min(7, u) + i])
                    iterate(i, u; s = 0.0 -> s + phi(c; a * x[i], b); s)         | phi(c; a * Sum(i, 0, u; x[i]), b * (double) u)
                    """)
    void aLoopClosesTo(String loop, String expected) {
        Expr term = closed(loop);
        assertEquals(expected, TermPrinter.print(term));
        loops.assertAgree(loops.parse(loop), term, 1e-12);
    }

    static Stream<String> closing() {
        return Stream.of(
                "iterate(i, n; s = p -> a * s + b; s)",
                "iterate(i, n; s = 0.0 -> a * s + b; s)",
                "iterate(i, n; s = p -> s * a; s)",
                "iterate(i, n; s = p -> s / a; s)",
                "iterate(i, n; s = p -> s - r * (s - q); s)",
                "iterate(i, n; s = f -> s * f + 1.0f; s)",
                "iterate(i, n; s = k -> s * 3 + m; s)",
                "iterate(i, n; s = l -> s * l + 7L; s)",
                "iterate(i, n; s = k -> s * -5; s)",
                "iterate(i, n; t = 1.0 -> t * a, s = p -> s + b * t; s)",
                "iterate(i, n; s = p -> s + a * (double) i * (double) i + b * (double) i; s)",
                "iterate(i, n; s = p -> s + ((double) i - a) * ((double) (i + 1) + b) * (double) i; s)",
                "iterate(i, n; s = p -> s + ((double) i * a - b) / q; s)",
                "iterate(i, n; s = f -> s + (float) i; s)",
                "iterate(i, n; t = k -> t + i, s = m -> s + t; t)",
                "iterate(i, n; j = 3 -> j - 1, t = 2.0 -> t + (double) j, s = 0.0 -> s + t; t)",
                "iterate(i, n; s = p -> a * pow(s, b); s)",
                "iterate(i, n; s = p -> phi(i < k; s + a, b * s); s)",
                "iterate(i, n; s = p -> phi(k <= i; s + a, s + x[i]); s)",
                "iterate(i, n; s = p -> phi(i <= 3; s * x[i], s + y[i]); s)",
                "iterate(i, n; s = p -> phi(i > 2; a * s + b, s); s)",
                "iterate(i, n; s = p -> phi(i == 0; a, s + x[i]); s)",
                "iterate(i, n; s = p -> phi(c; a * s + b, s + x[2]); s)",
                "iterate(i, n; s = 0.0 -> s + iterate(j, i; t = 0.0 -> t + x[j]; t); s)",
                "iterate(i, n; w = q -> w + r * Sum(j, 0, k; x[j] * (y[j] - x[j] * w)); w)",
                "iterate(i, n; w = q -> phi(c; 0.5, a) * w + phi(c; x[k], b); w)");
    }

    @ParameterizedTest
    @MethodSource("closing")
    void aClosedLoopIsTheSameNumber(String loop) {
        LoopSolver.Closed closed = loops.solver().close(loops.parse(loop));
        assertEquals(List.of(), closed.open());
        loops.assertAgree(loops.parse(loop), closed.term(), loop.contains("f ->") ? 1e-4 : 1e-9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    iterate(i, n; s = p -> a * s + x[i]; s)                       | Affine  | cheapest form of an affine loop
                    iterate(i, n; s = p -> x[i] * s + y[i]; s)                    | Affine  | cheapest form of an affine loop
                    iterate(i, 8; s = p -> a * s + b; s)                          | Affine  | the loop is cheaper: about 16 operations
                    iterate(i, n; s = p -> a * s * s; s)                          | Power   | the loop is as cheap and more accurate
                    iterate(i, n; s = p -> sin(s); s)                             | Opaque  | neither affine in the one before
                    iterate(i, n; s = p -> phi(x[i] > s; x[i], s); s)             | Opaque  | passes over NaN
                    iterate(i, n; s = p -> phi(s > a; s * 0.5, s + b); s)         | Opaque  | the branch that is taken depends on its value
                    iterate(i, n; s = p -> phi((i & 1) == 0; a * s, b - s); s)    | Split   | in no order
                    iterate(i, n; t = 1.0 -> t * a, s = 0.0 -> s + t * x[i]; s)   | Sum     | the loop is cheaper
                    iterate(i, n; t = p -> x[i], s = q -> s + t * t; s)           | Sum     | the loop is cheaper
                    iterate(i, n; t = p -> sin(t), s = 0.0 -> s + t; s)           | Opaque  | s1: the next value is neither affine
                    iterate(i, n; t = p -> t * s, s = q -> s + t * t; s)          | Opaque  | s1 depends on others in turn
                    iterate(i, n; s = c -> !s; s)                                 | Opaque  | neither affine
                    """)
    void aLoopStaysOneBecause(String text, String kind, String why) {
        Iterate loop = loops.loop(text);
        Solution.Opaque opaque =
                assertInstanceOf(Solution.Opaque.class, loops.solver().solve(loop));
        assertTrue(opaque.why().contains(why), opaque.why());
        assertEquals(kind, opaque.recurrence().getClass().getSimpleName());
        assertSame(loop, loops.solver().close(loop).term());
    }

    @Test
    void aCoupledAffineSystemIsKnownByItsMatrix() {
        Iterate loop = loops.loop("iterate(i, n; v = p -> a * v - r * w, w = q -> w + v + b; w)");
        Solution.Opaque opaque = (Solution.Opaque) loops.solver().solve(loop);
        assertTrue(opaque.why().contains("coupled affine system of 2 states"), opaque.why());
        Recurrence.Coupled coupled = (Recurrence.Coupled) opaque.recurrence();
        assertEquals("[[a, -r], [1.0, 1.0]]", coupled.factors().toString());
        assertEquals("[0.0, b]", coupled.terms().toString());
    }

    @Test
    void inALoopThatStaysSumsAreTakenApartByLinearity() {
        Iterate loop = loops.loop("iterate(i, u; w = p -> tanh(w + r * Sum(j, 0, m; x[j] * (y[j] - x[j] * w))); w)");
        LoopSolver.Closed closed = loops.solver().close(loop);
        assertEquals(
                "iterate(n, u; s1 = p -> tanh(s1 + r * (Sum(i, 0, m; x[i] * y[i]) - Sum(i, 0, m; x[i] * x[i]) * s1)); s1)",
                closed.term().toString());
        assertEquals(List.of("linearity"), closed.derivation().rules());
        loops.assertAgree(loop, closed.term(), 1e-12);
    }

    @Test
    void aSumOfSquaresIsNotTakenApart() {
        Iterate loop =
                loops.loop("iterate(i, u; w = p -> tanh(w + Sum(j, 0, m; (y[j] - x[j] * w) * (y[j] - x[j] * w))); w)");
        assertSame(loop, loops.solver().close(loop).term());
    }

    @Test
    void aSumThatDependsOnTheRoundStays() {
        Iterate loop = loops.loop("iterate(i, u; w = p -> tanh(w + Sum(j, 0, i; x[j] * (y[j] - x[j] * w))); w)");
        assertSame(loop, loops.solver().close(loop).term());
    }

    @Test
    void aStateThatNothingNeedsIsDroppedByC5() {
        LoopSolver.Closed closed =
                loops.solver().close(loops.parse("iterate(i, u; t = p -> sin(t), s = 0.0 -> s + x[i]; s)"));
        assertEquals(List.of("C5", "C7"), closed.derivation().rules());
        assertEquals("Sum(i, 0, u; x[i])", closed.term().toString());
    }

    @Test
    void theExitPhiOfALoopIsNoMoreThanItsIterate() {
        LoopSolver.Closed closed = loops.solver().close(loops.parse("phi(0 < u; iterate(i, u; s = a -> s + b; s), a)"));
        assertEquals(List.of("F5", "C6"), closed.derivation().rules());
        assertEquals("a + b * (double) u", closed.term().toString());
    }

    @Test
    void aDerivationSaysEachStepWithItsConditions() {
        Solution.ClosedForm form =
                (Solution.ClosedForm) loops.solver().solve(loops.loop("iterate(i, u; s = 0.0 -> a * s + b; s)"));
        assertEquals(List.of("C6", "squaring"), form.derivation().rules());
        assertTrue(form.derivation().toString().startsWith("""
                C6: iterate(n, u; s1 = 0.0 -> a * s1 + b; s1)
                    = b * Sum(i, 0, u; Product(j, 0, i; a))
                    where a^n and the sum of the powers of a are not large, the result is finite
                squaring: """));
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        for (String loop : List.of("iterate(i, u; s = p -> s + a * x[i]; s)", "iterate(i, u; s = p -> s * a; s)")) {
            Expr once = closed(loop);
            LoopSolver.Closed twice = loops.solver().close(once);
            assertSame(once, twice.term());
        }
    }
}
