package io.phigrad.phi.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermParser;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RewriterTest {
    private static final Map<String, Type> TYPES = Map.of(
            "x", Scalar.DOUBLE,
            "y", Scalar.DOUBLE,
            "z", Scalar.DOUBLE,
            "p", Scalar.BOOLEAN,
            "v", new ArrayType(Scalar.DOUBLE));

    private final Terms terms = new Terms();

    private Expr parse(String text) {
        return TermParser.parse(terms, TYPES, text);
    }

    private String simplified(String text, boolean relaxed) {
        return Rewriter.simplify(terms, List.of(parse(text)), relaxed)
                .terms()
                .get(0)
                .toString();
    }

    @Test
    void neutralElementsVanish() {
        assertEquals("x", simplified("1.0 * x / 1.0 - 0.0", false));
        assertEquals("x + 0.0", simplified("x + 0.0", false));
        assertEquals("x", simplified("x + 0.0", true));
    }

    @Test
    void aFactorOfBothSidesLeavesThePhi() {
        assertEquals("phi(p; x, y) * z", simplified("phi(p; x * z, z * y)", false));
    }

    @Test
    void aDenominatorCancelsBecauseThePhiLetsTheProductIn() {
        assertEquals("phi(p; x * z, y)", simplified("phi(p; x, y / z) * z", true));
    }

    @Test
    void lawsReachBelowBinders() {
        assertEquals("Sum(i, 0, v.length; v[i])", simplified("Sum(i, 0, v.length; 1.0 * v[i] + 0.0)", true));
    }

    @Test
    void simplifyingTwiceIsSimplifyingOnce() {
        for (String text : List.of("phi(p; x * z, z * y) * 1.0", "x * (y / x)", "-(-x) - -y", "pow(x, 2.0) + x * x")) {
            Expr once =
                    Rewriter.simplify(terms, List.of(parse(text)), true).terms().get(0);
            assertSame(
                    once, Rewriter.simplify(terms, List.of(once), true).terms().get(0));
        }
    }

    @Test
    void everyStepIsRecorded() {
        Rewriter.Result result = Rewriter.simplify(terms, List.of(parse("phi(p; x, x) * 1.0")), false);
        assertEquals(
                List.of("F1", "mul-one"),
                result.derivation().steps().stream().map(Derivation.Step::rule).toList());
    }
}
