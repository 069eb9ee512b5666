package io.phigrad.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.driver.Differentiation.Prepared;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InversesTest {

    private static long divisions(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Apply n && n.op() == Op.DIV ? 1 : 0);
        return count[0];
    }

    private static long added(String code) {
        Prepared ready = Differentiation.prepare(Methods.marked("""
                static double f(double x, double y, int n) {
                    double s = 0;
                    %s
                    return s;
                }
                """.formatted(code)));
        SsaMethod before = ready.program().main();
        SsaMethod after = Inverses.run(before, ready.activity().main()::isActive);
        Verifier.verify(after);
        return divisions(after) - divisions(before);
    }

    @Test
    void reciprocalsStandBesideQuotients() {
        assertEquals(1, added("double d = 2 + x * x; s = x / d;"));
        assertEquals(2, added("double d = Math.sqrt(x); s = x / d + y / d;"));
        assertEquals(1, added("double d = 2 - x; s = x / d;"));
        assertEquals(1, added("for (int i = 0; i < n; i++) { double d = 2 + s; s += y / d; }"));
    }

    @Test
    void noneThatMayOverflowOrHelpsNobody() {
        assertEquals(0, added("double d = x * y; s = x / d;"), "it may overflow where the quotient does not");
        assertEquals(0, added("double d = 2 + x; s = 1 / d;"), "it is one itself");
        assertEquals(0, added("double d = 2 + 3 * n; s = x / d;"), "its divisor has no derivative");
        assertEquals(0, added("if (y > 0) { double d = 2 + x; s = x / d; }"), "it stands in a branch");
        assertEquals(
                0,
                added("double d = 2 + x; for (int i = 0; i < n; i++) { s += s / d; }"),
                "it is not so often computed");
    }

    @Test
    void whatIsLeftOfAConstantIsNoLessThanItsLastBit() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 100_000; trial++) {
            double constant = Math.scalb(1 + (trial % 2) * random.nextDouble(), random.nextInt(-60, 60));
            double near = constant * (1 + random.nextInt(-3, 4) * 0x1p-53 * random.nextInt(1, 9));
            double left = constant - near;
            assertTrue(left == 0 || Math.abs(left) >= 0x1p-54 * constant, constant + " - " + near);
        }
    }
}
