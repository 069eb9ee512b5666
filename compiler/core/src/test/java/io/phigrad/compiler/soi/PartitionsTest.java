package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.soi.Settings.Part;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Methods in which no move pays alone that is needed for what pays together. */
class PartitionsTest {
    /** Computing {@code t} where it is read runs {@code exp} in both loops: dearer, until sums leave them. */
    private static final String TABLE = """
                @Differentiable
                static double weighted(double a, @Inactive double[] x, int m) {
                    double[] t = new double[m];
                    for (int i = 0; i < m; i++) t[i] = Math.exp(a * i);
                    double s = 0;
                    for (int i = 0; i < x.length; i++) {
                        for (int j = 0; j < m; j++) s += t[j] * x[i];
                    }
                    return s;
                }
            """;

    /** The same of two loops one after the other, the second of which needs what the first has found. */
    private static final String SHARES = """
                @Differentiable
                static double shares(double a, @Inactive double[] x, @Inactive double[] y) {
                    double[] t = new double[x.length];
                    for (int i = 0; i < x.length; i++) t[i] = Math.exp(a * x[i]);
                    double s = 0;
                    for (int i = 0; i < x.length; i++) s += t[i];
                    double r = 0;
                    for (int i = 0; i < x.length; i++) r += t[i] / s * y[i];
                    return r;
                }
            """;

    private static Inspection inspected(String member, Set<Part> without) {
        String source =
                "import io.phigrad.Differentiable;\nimport io.phigrad.Inactive;\nfinal class M {\n" + member + "}\n";
        return GradientCompiler.inspect(
                        CompilerConfig.defaults().withoutParts(without), List.of(new SourceText("M.java", source)))
                .methods()
                .get(0);
    }

    private static void assertFoundTogether(String member) {
        Inspection stepByStep = inspected(member, Set.of(Part.SEARCH));
        Inspection searched = inspected(member, Set.of());
        assertFalse(stepByStep.trials().stream().anyMatch(Trial::isTaken), () -> "" + stepByStep.trials());
        assertTrue(
                searched.trials().stream().anyMatch(t -> t.isTaken() && t.what().startsWith("together, ")),
                () -> "" + searched.trials());
        assertTrue(
                searched.found().additions() < stepByStep.found().additions(),
                () -> searched.found() + " and not below " + stepByStep.found());
    }

    @Test
    void anArrayThatOnlyPaysToInlineWhereSumsLeaveTheirLoopsIsInlined() {
        assertFoundTogether(TABLE);
    }

    @Test
    void anArrayThatOnlyPaysToInlineWhereTheResultIsOneSegmentIsInlined() {
        assertFoundTogether(SHARES);
    }

    @Test
    void whatIsFoundTogetherComputesTheSame() {
        double[] x = {0.3, -0.2, 0.5};
        double[] y = {1.1, 0.7, -0.4};
        assertSame(TABLE, 0.3, x, 4);
        assertSame(SHARES, 0.3, x, y);
    }

    private static void assertSame(String member, Object... arguments) {
        assertEquals(
                gradient(inspected(member, Set.of(Part.SEARCH)), arguments),
                gradient(inspected(member, Set.of()), arguments),
                1e-12);
    }

    private static double gradient(Inspection inspection, Object... arguments) {
        List<Object> results = new Interpreter(InterpreterConfig.DEFAULT)
                .run(inspection.chosen().kernel(), List.of(arguments))
                .results();
        return (Double) results.get(results.size() - 1);
    }
}
