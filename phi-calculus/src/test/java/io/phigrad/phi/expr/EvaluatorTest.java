package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Overloads.Overload;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluatorTest {

    static Stream<Overload> overloads() {
        return Overloads.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void anOperatorComputesWhatJavaComputes(Overload overload) {
        Samples samples = new Samples(overload.toString().hashCode());
        for (int round = 0; round < 2000; round++) {
            Object[] in = overload.params().stream().map(samples::of).toArray();
            Optional<Object> expected = value(() -> overload.java().of(in));
            Optional<Object> actual = value(() -> Evaluator.apply(overload.op(), overload.result(), List.of(in)));
            assertEquals(expected, actual, () -> overload.op() + " of " + List.of(in));
        }
    }

    /** A box compares NaN equal to itself and zeros by sign; empty where Java throws. */
    private static Optional<Object> value(Supplier<Object> code) {
        try {
            return Optional.of(code.get());
        } catch (ArithmeticException | IllegalArgumentException thrown) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void anOperatorThrowsOnlyIfItSaysThatItMay(Overload overload) {
        Samples samples = new Samples(1);
        boolean mayThrow = overload.op().mayThrow(overload.params().get(0));
        for (int round = 0; round < 500 && !mayThrow; round++) {
            Object[] in = overload.params().stream().map(samples::of).toArray();
            assertTrue(Evaluator.fold(overload.op(), overload.result(), List.of(in))
                    .isPresent());
        }
    }

    @Test
    void everyOperatorButTheCastIsInTheTableOfOverloads() {
        Set<Op> seen = EnumSet.of(Op.CONVERT, Op.INACTIVE, Op.WITH_PARTIAL);
        seen.addAll(TextsTest.OPERATORS);
        overloads().forEach(overload -> seen.add(overload.op()));
        assertEquals(EnumSet.allOf(Op.class), seen);
    }

    @Test
    void anInactiveNumberIsTheNumber() {
        assertEquals(-0.0, Evaluator.apply(Op.INACTIVE, Scalar.DOUBLE, List.of(-0.0)));
        assertEquals(7, Evaluator.apply(Op.INACTIVE, Scalar.INT, List.of(7)));
        assertEquals(3.0, Evaluator.apply(Op.WITH_PARTIAL, Scalar.DOUBLE, List.of(3.0, 1.0, 2.0)));
    }

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void aCastIsJavasCast(Scalar from) {
        Samples samples = new Samples(from.ordinal());
        for (int round = 0; round < 2000; round++) {
            Object x = samples.of(from);
            for (Scalar to : Scalar.values()) {
                if ((from == Scalar.BOOLEAN) == (to == Scalar.BOOLEAN)) {
                    assertEquals(cast(x, to), Evaluator.apply(Op.CONVERT, to, List.of(x)), () -> x + " to " + to);
                }
            }
        }
    }

    /** By Java's own casts from the unboxed operand. */
    private static Object cast(Object x, Scalar to) {
        if (x instanceof Double d) {
            return castDouble(d, to);
        } else if (x instanceof Float f) {
            return to == Scalar.FLOAT ? x : castDouble(f, to);
        } else if (x instanceof Boolean) {
            return x;
        }
        long n = x instanceof Character c ? c : ((Number) x).longValue();
        return switch (to) {
            case FLOAT -> x instanceof Integer i ? (float) i.intValue() : (float) n;
            case DOUBLE -> (double) n;
            default -> castInt(n, (int) n, to);
        };
    }

    /** A float widens to double without loss, so it casts to integers as that double does. */
    private static Object castDouble(double d, Scalar to) {
        return switch (to) {
            case FLOAT -> (float) d;
            case DOUBLE -> d;
            case LONG -> (long) d;
            default -> castInt(0, (int) d, to);
        };
    }

    private static Object castInt(long n, int i, Scalar to) {
        return switch (to) {
            case BYTE -> (byte) i;
            case SHORT -> (short) i;
            case CHAR -> (char) i;
            case INT -> i;
            default -> n;
        };
    }

    @Test
    void referencesAreEqualIfTheyAreTheSame() {
        double[] a = {1};
        assertEquals(true, Evaluator.apply(Op.EQ, Scalar.BOOLEAN, List.of(a, a)));
        assertEquals(true, Evaluator.apply(Op.NE, Scalar.BOOLEAN, List.of(a, a.clone())));
    }

    @Test
    void operandsThatJavaWouldPromoteFirstAreRefused() {
        List<Object> unpromoted = List.of(1, 2.0);
        assertThrows(RuntimeException.class, () -> Evaluator.apply(Op.ADD, Scalar.DOUBLE, unpromoted));
        List<Object> bytes = List.of((byte) 1, (byte) 2);
        assertThrows(IllegalStateException.class, () -> Evaluator.apply(Op.ADD, Scalar.INT, bytes));
    }

    @Test
    void foldingGivesNothingWhereJavaThrows() {
        assertEquals(Optional.of(2), Evaluator.fold(Op.DIV, Scalar.INT, List.of(7, 3)));
        assertEquals(Optional.empty(), Evaluator.fold(Op.DIV, Scalar.INT, List.of(7, 0)));
        assertEquals(Optional.empty(), Evaluator.fold(Op.CLAMP, Scalar.DOUBLE, List.of(0.0, 2.0, 1.0)));
    }
}
