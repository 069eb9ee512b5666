package io.phigrad.phi.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private final Terms terms = new Terms();
    private final Symbol a = terms.symbol(Scalar.DOUBLE, "a");
    private final Symbol b = terms.symbol(Scalar.DOUBLE, "b");

    @Test
    void aDerivationReadsStepByStep() {
        Derivation derivation = Derivation.none()
                .then("mul-one", terms.mul(a, terms.number(1.0)), a)
                .then("commute", terms.add(a, b), terms.add(b, a), List.of("on the reals"));
        assertEquals("""
                mul-one: a * 1.0
                    = a
                commute: a + b
                    = b + a
                    where on the reals""", derivation.toString());
        assertEquals(List.of("mul-one", "commute"), derivation.rules());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertSame(Derivation.none(), Derivation.none().then("nothing", a, a));
    }
}
