package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    static final Set<Op> OPERATORS =
            EnumSet.of(Op.NON_NULL, Op.EQUALS, Op.ORDINAL, Op.TEXT_LENGTH, Op.CHAR_AT, Op.IS_EMPTY);

    private enum Colour {
        RED,
        GREEN
    }

    private static Set<Op> operators() {
        return OPERATORS;
    }

    private static Object of(Op op, Type type, Object... in) {
        return Evaluator.apply(op, type, Arrays.asList(in));
    }

    @Test
    void methodsOfStringsAreThoseOfJava() {
        assertEquals(3, of(Op.TEXT_LENGTH, Scalar.INT, "abc"));
        assertEquals('b', of(Op.CHAR_AT, Scalar.CHAR, "abc", 1));
        assertEquals(false, of(Op.IS_EMPTY, Scalar.BOOLEAN, "abc"));
        assertEquals(true, of(Op.EQUALS, Scalar.BOOLEAN, "abc", new StringBuilder("abc").toString()));
    }

    @Test
    void constantsOfAnEnumHaveAPlaceAndAnIdentity() {
        assertEquals(1, of(Op.ORDINAL, Scalar.INT, Colour.GREEN));
        assertEquals(false, of(Op.EQUALS, Scalar.BOOLEAN, Colour.GREEN, Colour.RED));
        assertEquals(true, of(Op.EQ, Scalar.BOOLEAN, Colour.RED, Colour.RED));
        assertEquals(Colour.RED, of(Op.NON_NULL, new ObjectType("p.Colour"), Colour.RED));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void nothingIsDoneWithNull(Op op) {
        Object[] in = op == Op.CHAR_AT ? new Object[] {null, 0} : new Object[op.arity()];
        assertThrows(NullPointerException.class, () -> of(op, Scalar.INT, in));
        assertTrue(op.mayThrow(ObjectType.TEXT));
    }

    @Test
    void aPlaceOutsideOfATextIsNotFolded() {
        assertEquals(Optional.empty(), Evaluator.fold(Op.CHAR_AT, Scalar.CHAR, List.of("abc", 3)));
    }
}
