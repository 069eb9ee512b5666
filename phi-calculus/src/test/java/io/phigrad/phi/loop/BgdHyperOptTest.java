package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Outcome;
import io.phigrad.phi.expr.TermEvaluator;
import io.phigrad.phi.expr.TermPrinter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The paper's Figure 6: gradient descent in a while loop, left by a break when the step is small, then the error of the final
 * w. With the number u of completed updates recorded, both loops close, the exit phi falls away, and the work is O(M).
 */
class BgdHyperOptTest {
    private static final String ERROR = """
            let d = iterate(i, m; s = 0.0 -> s + 2.0 * x[i] * (y[i] - x[i] * w); s) / (double) m;
            let e = iterate(j, m; t = 0.0 -> t + (y[j] - x[j] * w) * (y[j] - x[j] * w); t);
            sqrt(e) / (double) m""";
    private final LoopTerms loops = new LoopTerms();
    private final Expr step =
            loops.parse("w + r * (iterate(i, m; s = 0.0 -> s + 2.0 * x[i] * (y[i] - x[i] * w); s) / (double) m)");
    private final Expr weight = loops.terms()
            .iterate(
                    loops.symbol("u"),
                    loops.parse("0.0"),
                    w -> loops.terms().substitute(step, Map.of(loops.symbol("w"), w)));

    /** Whichever exit is taken, nothing of w changes between the head and there. */
    private Expr error() {
        Expr left = loops.terms().phi(loops.symbol("c"), weight, weight);
        return loops.terms().substitute(loops.parse(ERROR), Map.of(loops.symbol("w"), left));
    }

    @Test
    void theWeightClosesByC7LinearityAndC6() {
        Solution.ClosedForm form = (Solution.ClosedForm) loops.solver()
                .solve((Expr.Iterate) loops.terms().iterate(loops.symbol("u"), loops.parse("0.0"), w -> inner(w)));
        assertEquals(List.of("C6", "squaring"), form.derivation().rules());
        assertTrue(LoopCost.of(form.term()) < LoopCost.of(form.loop()) / 20);
        assertEquals(
                "r * (2.0 * Sum(i, 0, m; x[i] * y[i]) / (double) m) * Sum(i, 0, u; Product(j, 0, i; 1.0 - r * (2.0 * Sum(k,"
                        + " 0, m; x[k] * x[k]) / (double) m)))",
                TermPrinter.print(form.derivation().steps().get(0).after()));
    }

    /** A round with its inner loop closed. */
    private Expr inner(Expr w) {
        Expr closed = loops.solver().close(step).term();
        assertEquals("w + r * (2.0 * Sum(i, 0, m; x[i] * (y[i] - x[i] * w)) / (double) m)", closed.toString());
        return loops.terms().substitute(closed, Map.of(loops.symbol("w"), w));
    }

    @Test
    void theWholeErrorIsClosedInOnePass() {
        LoopSolver.Closed closed = loops.solver().close(error());
        assertEquals(List.of(), closed.open());
        assertEquals(
                List.of("C7", "C6", "squaring", "guard", "F1", "C7"),
                closed.derivation().rules());
        String text = TermPrinter.printShared(closed.term());
        assertTrue(text.contains("y[i] - x[i] * "), text); // one residual pass, its square not expanded
        assertFalse(text.contains("y[i] * y[i]"), text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.0, 1.0, 1.4925373134328357})
    void theErrorIsTheProgramsError(double rate) {
        LoopSolver.Closed closed = loops.solver().close(error());
        for (int records : List.of(0, 1, 2, 200)) {
            for (int updates : List.of(0, 1, 2, 19, 100)) {
                Map<Symbol, Object> inputs = inputs(records, rate, updates, 0.1);
                Outcome expected = Outcome.of(error(), inputs);
                Outcome actual = Outcome.of(closed.term(), inputs);
                assertTrue(LoopTerms.agree(expected, actual, 1e-12), () -> expected + " is no " + actual);
            }
        }
    }

    @Test
    void anExactFitLosesNothing() {
        LoopSolver.Closed closed = loops.solver().close(error());
        Map<Symbol, Object> inputs = inputs(200, 0.5, 100, 0);
        double expected = (Double) TermEvaluator.evaluate(error(), inputs);
        assertEquals(expected, (Double) TermEvaluator.evaluate(closed.term(), inputs), 1e-15);
        assertTrue(expected < 1e-9);
    }

    private Map<Symbol, Object> inputs(int records, double rate, int updates, double noise) {
        SplittableRandom random = new SplittableRandom(42);
        double[] x = new double[records];
        double[] y = new double[records];
        for (int i = 0; i < records; i++) {
            x[i] = random.nextDouble();
            y[i] = 3 * x[i] + noise * (2 * random.nextDouble() - 1);
        }
        Map<Symbol, Object> inputs = new HashMap<>();
        inputs.put(loops.symbol("x"), x);
        inputs.put(loops.symbol("y"), y);
        inputs.put(loops.symbol("m"), records);
        inputs.put(loops.symbol("r"), rate);
        inputs.put(loops.symbol("u"), updates);
        inputs.put(loops.symbol("c"), true);
        return inputs;
    }
}
