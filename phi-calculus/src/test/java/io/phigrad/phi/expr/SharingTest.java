package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final Map<String, Type> TYPES = Map.of(
            "x", Scalar.DOUBLE,
            "y", Scalar.DOUBLE,
            "k", Scalar.INT,
            "p", Scalar.BOOLEAN,
            "q", Scalar.BOOLEAN,
            "v", new ArrayType(Scalar.DOUBLE));

    private final Terms terms = new Terms();

    private Expr parse(String text) {
        return TermParser.parse(terms, TYPES, text);
    }

    private boolean isAtTop(String part, String... roots) {
        List<Expr> all = List.of(roots).stream().map(this::parse).toList();
        return Sharing.top(all, Set.of()).contains(parse(part));
    }

    @Test
    void whatOneSideUsesStaysThere() {
        assertFalse(isAtTop("exp(x)", "phi(p; exp(x), y)"));
    }

    @Test
    void whatBothSidesUseIsComputedOnce() {
        assertTrue(isAtTop("exp(x)", "phi(p; exp(x) + 1.0, exp(x) * y)"));
    }

    @Test
    void anElementDoesNotLeaveItsGuardForTwoOthers() {
        assertFalse(isAtTop("v[k]", "phi(p; v[k], y) + phi(q; v[k], x)"));
        assertTrue(isAtTop("v[k]", "phi(p; v[k], v[k] * y)"));
    }

    @Test
    void whatNoIndexChangesLeavesTheSum() {
        assertTrue(isAtTop("exp(x)", "Sum(i, 0, k; v[i] * exp(x))"));
        assertFalse(isAtTop("v[0]", "Sum(i, 0, k; v[i] * v[0])"));
    }

    @Test
    void phisOnOneConditionAreOneBranch() {
        Expr root = parse("phi(p; exp(x), y) + phi(p; exp(x) * y, x)");
        assertTrue(Sharing.top(List.of(root), Set.of()).contains(parse("exp(x)")));
        assertFalse(Sharing.topOfBranches(List.of(root), Set.of()).contains(parse("exp(x)")));
    }
}
