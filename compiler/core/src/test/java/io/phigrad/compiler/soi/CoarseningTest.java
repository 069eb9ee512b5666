package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoarseningTest {
    private static final String DESCENT = """
            static double error(double r, @Inactive double[] x, @Inactive double[] y, int steps) {
                double w = 0;
                int k = 0;
                while (k < steps) {
                    k++;
                    double d = 0;
                    for (int i = 0; i < x.length; i++) d += 2 * x[i] * (y[i] - x[i] * w);
                    d = d / x.length;
                    if (d < 0.001) break; else w = w + r * d;
                }
                double e = 0;
                for (int j = 0; j < x.length; j++) e += (y[j] - x[j] * w) * (y[j] - x[j] * w);
                return Math.sqrt(e) / x.length;
            }
            """;

    private static SsaMethod kernel(String member, boolean coarsening) {
        SsaMethod kernel = Differentiation.plan(Differentiation.prepare(Methods.marked(member)), coarsening)
                .valueAndGradient()
                .method();
        Verifier.verify(kernel);
        return kernel;
    }

    private static Optional<SsaMethod> moved(String member) {
        Optional<SsaMethod> moved = SumMotion.of(Differentiation.prepare(Methods.marked(member))
                        .program()
                        .main())
                .made();
        moved.ifPresent(Verifier::verify);
        return moved.map(Cleanup::of);
    }

    private static long count(SsaMethod method, Class<? extends Node> kind) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += kind.isInstance(node) ? 1 : 0);
        return count[0];
    }

    private static List<Object> run(SsaMethod method, Object... arguments) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(arguments))
                .results();
    }

    private static void assertAgree(List<Object> expected, List<Object> actual) {
        assertEquals(expected.size(), actual.size());
        for (int k = 0; k < expected.size(); k++) {
            double e = (Double) expected.get(k);
            double slack = Double.isNaN(e) ? 0 : 1e-11 * Math.max(1, Math.abs(e));
            boolean agree =
                    Double.compare(e, (Double) actual.get(k)) == 0 || Math.abs(e - (Double) actual.get(k)) <= slack;
            assertTrue(agree, () -> expected + " but " + actual);
        }
    }

    @Test
    void aDescentLoopNeitherSumsNorStoresInItsRounds() {
        SsaMethod kernel = kernel(DESCENT, true);
        assertEquals(0, count(kernel, Node.Workspace.class), () -> Printer.print(kernel));
        boolean[] nested = {false};
        Nodes.walk(kernel.body(), node -> {
            if (node instanceof Node.Loop loop) {
                nested[0] |= loop.body().nodes().stream().anyMatch(Node.Loop.class::isInstance);
            }
        });
        assertFalse(nested[0], () -> Printer.print(kernel));
    }

    @Test
    void aDescentIsDifferentiatedTheSameWithAndWithoutSegments() {
        double[] x = {0.1, 0.4, 0.9, 0.3};
        double[] y = {0.33, 1.18, 2.75, 0.86};
        double[] exact = Arrays.stream(x).map(v -> 3 * v).toArray();
        SsaMethod plain = kernel(DESCENT, false);
        SsaMethod coarse = kernel(DESCENT, true);
        for (double r : new double[] {0.1, 0.5, 1.5}) {
            for (int steps : new int[] {0, 1, 2, 100}) {
                assertAgree(run(plain, r, x, y, steps), run(coarse, r, x, y, steps));
                assertAgree(run(plain, r, x, exact, steps), run(coarse, r, x, exact, steps));
            }
        }
    }

    @Test
    void aSumThatDoesNotChangeLeavesItsLoopWhole() {
        String text = Printer.print(moved("static double f(double r, double[] x, double[] y, int n) { double w = r;"
                        + " for (int k = 0; k < n; k++) { double d = 0;"
                        + " for (int i = 0; i < x.length; i++) d += x[i] - y[i]; w += r * d; } return w; }")
                .orElseThrow());
        assertEquals(1, text.split(" - ", -1).length - 1, text);
        assertEquals(3, text.split("loop \\(", -1).length, text);
    }

    @Test
    void aSquareOfResidualsIsNotMultipliedOut() {
        assertTrue(moved("static double f(double r, double[] x, double[] y, int n) { double w = r;"
                        + " for (int k = 0; k < n; k++) { double e = 0;"
                        + " for (int i = 0; i < x.length; i++) e += (y[i] - x[i] * w) * (y[i] - x[i] * w);"
                        + " w -= r * e; } return w; }")
                .isEmpty());
    }

    @Test
    void aDifferenceOfNumbersAsTheyComeIsNotMultipliedOut() {
        assertTrue(moved("static double f(double r, double[] x, double[] y, int n) { double m = r;"
                        + " for (int k = 0; k < n; k++) { double e = 0;"
                        + " for (int i = 0; i < x.length; i++) e += x[i] * (y[i] - m); m += r * e; } return m; }")
                .isEmpty());
    }

    @Test
    void aSumUnderABranchStaysUnderIt() {
        assertTrue(moved("static double f(double r, double[] x, int n) { double w = r;"
                        + " for (int k = 0; k < n; k++) { if (w > 1) { double e = 0;"
                        + " for (int i = 0; i < n; i++) e += x[i] * w; w -= r * e; } w += r; } return w; }")
                .isEmpty());
    }

    @Test
    void aLoopThatReadsFewNumbersCarriesTheirDerivatives() {
        SsaMethod kernel = kernel(
                "static double f(double a, double tolerance) { double s = 1; int k = 0;"
                        + " while (Math.abs(s * s - a) > tolerance && k < 50) { s = 0.5 * (s + a / s); k++; }"
                        + " return s; }",
                true);
        assertEquals(1, count(kernel, Node.Loop.class), () -> Printer.print(kernel));
        List<Object> results = run(kernel, 2.0, 1e-15);
        assertEquals(Math.sqrt(2), (Double) results.get(0), 1e-15);
        assertEquals(0.5 / Math.sqrt(2), (Double) results.get(1), 1e-12);
    }

    @Test
    void aLoopThatHasToRunDoesSoInAffineForm() {
        SsaMethod kernel = kernel(DESCENT, true);
        int[] divisions = {0};
        Nodes.walk(kernel.body(), node -> {
            if (node instanceof Node.Loop loop) {
                Nodes.walk(loop.body(), n -> divisions[0] += n instanceof Node.Apply a && a.op() == Op.DIV ? 1 : 0);
            }
        });
        assertEquals(0, divisions[0], () -> Printer.print(kernel));
    }

    @Test
    void aLoopThatAddsTheSameIsAProduct() {
        SsaMethod kernel = kernel(
                "static double f(double a, double x, int k) { double s = a;"
                        + " for (int i = 0; i < k; i++) s = s + x; return s; }",
                true);
        assertEquals(0, count(kernel, Node.Loop.class), () -> Printer.print(kernel));
        assertAgree(List.of(7.0, 1.0, 4.0), run(kernel, 3.0, 1.0, 4));
        assertAgree(List.of(3.0, 1.0, 0.0), run(kernel, 3.0, 1.0, -4));
    }

    @Test
    void strictArithmeticKeepsTheSumsWhereTheyAre() {
        MarkedMethod marked = Methods.marked(DESCENT);
        MarkedMethod strict = new MarkedMethod(
                marked.method(),
                marked.isInstance(),
                marked.stem(),
                marked.active(),
                marked.modes(),
                FloatingPoint.STRICT,
                marked.annotation());
        SsaMethod kernel = Differentiation.plan(Differentiation.prepare(strict), true)
                .valueAndGradient()
                .method();
        SsaMethod plain = kernel(DESCENT, false);
        double[] x = {0.1, 0.4, 0.9, 0.3};
        double[] y = {0.33, 1.18, 2.75, 0.86};
        assertEquals(
                run(plain, 0.5, x, y, 100).get(0), run(kernel, 0.5, x, y, 100).get(0));
    }
}
