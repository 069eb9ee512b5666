package io.phigrad.phi.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.phi.expr.Op;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the table against the dual numbers, which share no code with it: at kinks, edges and in between. */
class AdjointRulesTest {

    static Stream<Op> operators() {
        return RuleCheck.operators();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void aRuleIsTheTransposeOfTheDualNumbers(Op op) {
        assertEquals(Optional.empty(), RuleCheck.disagreement(op, RuleCheck.TABLE));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void aZeroAdjointContributesZeroInsideTheDomain(Op op) {
        assertEquals(Optional.empty(), RuleCheck.leak(op, false, RuleCheck.TABLE));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void underAMaskAZeroAdjointContributesZeroEverywhere(Op op) {
        assertEquals(Optional.empty(), RuleCheck.leak(op, true, RuleCheck.TABLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Op.class,
            names = {"DIV", "SQRT"})
    void reciprocalsThatThePrimalHasGiveTheSame(Op op) {
        assertEquals(Optional.empty(), RuleCheck.differenceByReciprocals(op, false));
        assertEquals(Optional.empty(), RuleCheck.differenceByReciprocals(op, true));
    }
}
