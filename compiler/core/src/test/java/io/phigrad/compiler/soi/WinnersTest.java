package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.driver.Differentiation.Prepared;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WinnersTest {
    private static final double NAN = Double.NaN;

    private static Prepared prepared(String round) {
        return Differentiation.prepare(Methods.marked(
                "static double f(double[] x) { double best = 0.5; for (int i = 0; i < x.length; i++) { %s } return best; }"
                        .formatted(round)));
    }

    private static Optional<SsaMethod> winners(String round) {
        Prepared ready = prepared(round);
        Node.Loop[] loop = new Node.Loop[1];
        Nodes.walk(ready.program().main().body(), node -> loop[0] = node instanceof Node.Loop l ? l : loop[0]);
        return Winners.of(ready.program().main(), ready.activity().main(), loop[0]);
    }

    private static List<Object> run(SsaMethod method, Object... arguments) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(arguments))
                .results();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (x[i] > best) best = x[i];",
                "best = x[i] < best ? x[i] : best;",
                "best = Math.max(x[i], best);",
                "best = Math.min(best, x[i] * x[i]);",
                "if (x[i] > 0) { if (!(x[i] < best)) { best = Math.exp(x[i]); } }",
                "if (x[i] > 1) { best = i * x[i]; break; }"
            })
    void theRoundIsNotedAndTheValueIsTheSame(String round) {
        SsaMethod before = prepared(round).program().main();
        SsaMethod after = winners(round).orElseThrow();
        Verifier.verify(after);
        for (double[] x : new double[][] {{}, {2}, {0.5, 0.5}, {-1, 3, 3, 0.1}, {NAN, 2, NAN, 1}, {-0.0, 0.0}}) {
            assertEquals(run(before, (Object) x), run(after, (Object) x));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (x[i] > best) best = best * x[i];",
                "if (x[i] > best) best = x[i]; else best = 2 * x[i];",
                "best += x[i];",
                "if (x[i] > best) best = x[i]; x[i] = 1;"
            })
    void whatARoundMakesOfTheStateItselfOrOfMemoryStays(String round) {
        assertTrue(winners(round).isEmpty());
    }

    @Test
    void theGradientStoresNothingAndTheFirstOfEqualsHasIt() {
        SsaMethod kernel = Differentiation.plan(prepared("if (x[i] > best) best = x[i];"), true)
                .gradient()
                .method();
        assertFalse(Printer.print(kernel).contains("grow"), () -> Printer.print(kernel));
        double[] gradient = new double[4];
        run(kernel, new double[] {0.1, 7, 7, NAN}, gradient);
        assertArrayEquals(new double[] {0, 1, 0, 0}, gradient);
    }
}
