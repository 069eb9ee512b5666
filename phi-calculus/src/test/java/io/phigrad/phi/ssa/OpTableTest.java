package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Op;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operator has a rule on dual numbers or is known to have no floating operand or result. */
class OpTableTest {
    /** Integers and truths only, or an integer or a truth made of a float: they end every derivative. */
    private static final Set<Op> WITHOUT_DERIVATIVE = EnumSet.of(
            Op.AND,
            Op.OR,
            Op.XOR,
            Op.NOT,
            Op.COMPLEMENT,
            Op.SHL,
            Op.SHR,
            Op.USHR,
            Op.EQ,
            Op.NE,
            Op.LT,
            Op.LE,
            Op.GT,
            Op.GE,
            Op.IS_NAN,
            Op.IS_INFINITE,
            Op.IS_FINITE,
            Op.ROUND,
            Op.GET_EXPONENT,
            Op.FLOOR_DIV,
            Op.FLOOR_MOD,
            Op.CEIL_DIV,
            Op.CEIL_MOD,
            Op.ADD_EXACT,
            Op.SUBTRACT_EXACT,
            Op.MULTIPLY_EXACT,
            Op.INCREMENT_EXACT,
            Op.DECREMENT_EXACT,
            Op.NEGATE_EXACT,
            Op.TO_INT_EXACT,
            Op.ABS_EXACT,
            Op.MULTIPLY_FULL,
            Op.MULTIPLY_HIGH,
            Op.REVOLVE,
            Op.NON_NULL,
            Op.EQUALS,
            Op.ORDINAL,
            Op.TEXT_LENGTH,
            Op.CHAR_AT,
            Op.IS_EMPTY);

    @ParameterizedTest
    @EnumSource(value = Op.class, names = "SELECT", mode = EnumSource.Mode.EXCLUDE)
    void anOperatorHasOnePartialForEachOperandOrNone(Op op) {
        double[] x = {0.3, 0.4, 0.5};
        int expected = WITHOUT_DERIVATIVE.contains(op) ? 0 : op.arity();
        assertEquals(expected, DualRules.partials(op, x, 0.6).length);
    }

    @ParameterizedTest
    @EnumSource(Op.class)
    void everyOperatorWithADerivativeIsHeldAgainstDifferencesOrTheTableOfKinks(Op op) {
        boolean tested = WITHOUT_DERIVATIVE.contains(op)
                || Set.of(Op.SELECT, Op.CONVERT, Op.SCALB).contains(op)
                || DualRulesTest.smooth().anyMatch(row -> row.op() == op)
                || DualKinksTest.kinks().anyMatch(row -> row.op() == op);
        assertTrue(tested);
    }
}
