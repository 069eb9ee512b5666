package io.phigrad.phi.ssa;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At kinks, jumps, edges of domains and one step to each side: the project's table, row by row. */
class DualKinksTest {
    private static final double INF = POSITIVE_INFINITY;
    private static final double UP = Double.MIN_VALUE;
    private static final double DOWN = -Double.MIN_VALUE;
    private static final double ABOVE_ONE = Math.nextUp(1.0);
    private static final double BELOW_ONE = Math.nextDown(1.0);

    /** One row: where, and the partial derivatives there. */
    record Kink(Op op, double[] at, double[] partials) {
        @Override
        public String toString() {
            return op + " at " + Arrays.toString(at);
        }
    }

    private static Kink one(Op op, double x, double partial) {
        return new Kink(op, new double[] {x}, new double[] {partial});
    }

    private static Kink two(Op op, double x, double y, double first, double second) {
        return new Kink(op, new double[] {x, y}, new double[] {first, second});
    }

    private static Kink clamp(double v, double low, double high, double... partials) {
        return new Kink(Op.CLAMP, new double[] {v, low, high}, partials);
    }

    static Stream<Kink> kinks() {
        return Stream.of(selections(), roots(), powers(), logarithms(), inverse(), jumps(), remainders(), ranges())
                .flatMap(rows -> rows)
                .flatMap(DualKinksTest::bothMaths);
    }

    private static Stream<Kink> bothMaths(Kink kink) {
        return Stream.of(Op.values())
                .filter(op -> op.relaxed() == kink.op())
                .map(op -> new Kink(op, kink.at(), kink.partials()));
    }

    private static Stream<Kink> selections() {
        return Stream.of(
                one(Op.INACTIVE, 2.5, 0),
                new Kink(Op.WITH_PARTIAL, new double[] {1, 2, -3}, new double[] {1, -3, 0}),
                one(Op.ABS, 0.0, 0),
                one(Op.ABS, -0.0, 0),
                one(Op.ABS, UP, 1),
                one(Op.ABS, DOWN, -1),
                one(Op.ABS, NaN, NaN),
                two(Op.MAX, 1, 1, 1, 0),
                two(Op.MAX, -0.0, 0.0, 1, 0),
                two(Op.MAX, 0.0, -0.0, 1, 0),
                two(Op.MAX, 1, ABOVE_ONE, 0, 1),
                two(Op.MAX, 1, BELOW_ONE, 1, 0),
                two(Op.MAX, NaN, 1, 1, 0),
                two(Op.MAX, 1, NaN, 0, 1),
                two(Op.MIN, 1, 1, 1, 0),
                two(Op.MIN, 0.0, -0.0, 1, 0),
                two(Op.MIN, 1, ABOVE_ONE, 1, 0),
                two(Op.MIN, 1, BELOW_ONE, 0, 1),
                two(Op.MIN, NaN, 1, 1, 0),
                two(Op.MIN, 1, NaN, 0, 1),
                clamp(1, 1, 2, 1, 0, 0),
                clamp(2, 1, 2, 1, 0, 0),
                clamp(1, 1, 1, 1, 0, 0),
                clamp(-0.0, 0.0, 1, 1, 0, 0),
                clamp(BELOW_ONE, 1, 2, 0, 1, 0),
                clamp(ABOVE_ONE, 1, 2, 1, 0, 0),
                clamp(Math.nextUp(2.0), 1, 2, 0, 0, 1),
                clamp(NaN, 1, 2, 1, 0, 0));
    }

    private static Stream<Kink> roots() {
        return Stream.of(
                one(Op.SQRT, 0.0, INF),
                one(Op.SQRT, -0.0, INF),
                one(Op.SQRT, DOWN, NaN),
                one(Op.SQRT, UP, 0.5 / Math.sqrt(UP)),
                one(Op.SQRT, INF, 0),
                one(Op.CBRT, 0.0, INF),
                one(Op.CBRT, -0.0, INF),
                one(Op.CBRT, -8, 1 / 12.0),
                two(Op.HYPOT, 0, 0, 0, 0),
                two(Op.HYPOT, -0.0, 0, 0, 0),
                two(Op.HYPOT, UP, 0, 1, 0),
                two(Op.HYPOT, 0, DOWN, 0, -1),
                two(Op.HYPOT, 3e200, -4e200, 0.6, -0.8));
    }

    private static Stream<Kink> powers() {
        return Stream.of(
                two(Op.POW, 0, 2, 0, 0),
                two(Op.POW, 0, 1, 1, 0),
                two(Op.POW, 0, 0.5, INF, 0),
                two(Op.POW, 0, 0, 0, 0),
                two(Op.POW, 0, -1, NEGATIVE_INFINITY, NEGATIVE_INFINITY),
                two(Op.POW, -0.0, -1, NEGATIVE_INFINITY, NEGATIVE_INFINITY),
                two(Op.POW, -0.0, -2, INF, NEGATIVE_INFINITY),
                two(Op.POW, -2, 3, 12, NaN),
                two(Op.POW, -2, 0, 0, NaN),
                two(Op.POW, -2, 0.5, NaN, NaN),
                two(Op.POW, 3, 0, 0, Math.log(3)),
                two(Op.POW, NaN, 0, 0, NaN),
                two(Op.POW, 1e200, 2, 2e200, INF),
                two(Op.POW, 1e-200, 2, 2e-200, 0));
    }

    private static Stream<Kink> logarithms() {
        return Stream.of(
                one(Op.LOG, 0.0, INF),
                one(Op.LOG, -0.0, INF),
                one(Op.LOG, -1, NaN),
                one(Op.LOG, DOWN, NaN),
                one(Op.LOG, INF, 0),
                one(Op.LOG10, -0.0, INF),
                one(Op.LOG10, -1, NaN),
                one(Op.LOG10, 1, 0.4342944819032518),
                one(Op.LOG1P, -1, INF),
                one(Op.LOG1P, Math.nextDown(-1.0), NaN),
                one(Op.LOG1P, Math.nextUp(-1.0), 0x1p53),
                one(Op.EXP, 1000, INF),
                one(Op.EXP, -1000, 0),
                one(Op.EXPM1, -40, Math.exp(-40)));
    }

    private static Stream<Kink> inverse() {
        return Stream.of(
                one(Op.ASIN, 1, INF),
                one(Op.ASIN, -1, INF),
                one(Op.ACOS, 1, NEGATIVE_INFINITY),
                one(Op.ACOS, -1, NEGATIVE_INFINITY),
                one(Op.ASIN, ABOVE_ONE, NaN),
                one(Op.ACOS, -ABOVE_ONE, NaN),
                one(Op.ASIN, BELOW_ONE, 1 / Math.sqrt(0x1p-53 * (1 + BELOW_ONE))),
                one(Op.ATAN, INF, 0),
                one(Op.ATAN, 1e200, 0),
                two(Op.ATAN2, 0, 0, NaN, NaN),
                two(Op.ATAN2, -0.0, 0, NaN, NaN),
                two(Op.ATAN2, 0.0, -2, -0.5, 0),
                two(Op.ATAN2, -0.0, -2, -0.5, 0),
                two(Op.ATAN2, 3e200, 4e200, 1.6e-201, -1.2e-201),
                two(Op.ATAN2, 3e-200, 4e-200, 1.6e199, -1.2e199));
    }

    private static Stream<Kink> jumps() {
        return Stream.of(
                two(Op.COPY_SIGN, 0.0, -3, 0, 0),
                two(Op.COPY_SIGN, -0.0, 3, 0, 0),
                two(Op.COPY_SIGN, UP, -0.0, -1, 0),
                two(Op.COPY_SIGN, DOWN, -0.0, 1, 0),
                two(Op.COPY_SIGN, -2, 0.0, -1, 0),
                one(Op.NEXT_UP, 1, 1),
                one(Op.NEXT_DOWN, 0, 1),
                two(Op.NEXT_AFTER, 1, 1, 1, 0),
                two(Op.NEXT_AFTER, 1, 2, 1, 0),
                one(Op.SIGNUM, 0, 0),
                one(Op.SIGNUM, 2, 0),
                one(Op.FLOOR, 1, 0),
                one(Op.CEIL, BELOW_ONE, 0),
                one(Op.RINT, 0.5, 0),
                one(Op.ULP, 1, 0));
    }

    private static Stream<Kink> remainders() {
        return Stream.of(
                two(Op.REM, 1, 0.1, 1, -9),
                two(Op.REM, 6, 3, 1, -2),
                two(Op.REM, Math.nextDown(6.0), 3, 1, -1),
                two(Op.REM, -7, 3, 1, 2),
                two(Op.REM, 7, -3, 1, 2),
                two(Op.REM, 1, INF, 1, 0),
                two(Op.REM, 1, 0, NaN, NaN),
                two(Op.IEEE_REMAINDER, 5, 2, 1, -2),
                two(Op.IEEE_REMAINDER, 7, 2, 1, -4),
                two(Op.IEEE_REMAINDER, 1, 0, NaN, NaN));
    }

    private static Stream<Kink> ranges() {
        return Stream.of(
                one(Op.SINH, 0, 1),
                one(Op.COSH, 1.7e-6, Math.sinh(1.7e-6)),
                one(Op.TANH, INF, 0),
                one(Op.TANH, NEGATIVE_INFINITY, 0),
                one(Op.TANH, 20, 4 * Math.exp(-40)),
                one(Op.TAN, INF, NaN),
                one(Op.SIN, INF, NaN),
                one(Op.COS, 0, 0),
                one(Op.TO_RADIANS, 1, Math.PI / 180));
    }

    @ParameterizedTest
    @MethodSource("kinks")
    void aPartialDerivativeIsTheOneOfTheTable(Kink kink) {
        for (int i = 0; i < kink.at().length; i++) {
            double[] unit = new double[kink.at().length];
            unit[i] = 1;
            double expected = kink.partials()[i];
            double actual = DualRulesTest.dual(kink.op(), kink.at(), unit);
            assertEquals(expected, actual, Double.isFinite(expected) ? 1e-13 * Math.abs(expected) : 0, "operand " + i);
        }
    }

    @Test
    void zeroAbsorbsAnInfinitePartialAndAnInfiniteTangent() {
        DualDomain domain = new DualDomain(new Tangents());
        Dual root = domain.apply(Op.SQRT, Scalar.DOUBLE, List.of(new Dual(0.0, 0)));
        assertEquals(0.0, root.tangent());
        Dual steep = new Dual(0.0, INF);
        Dual product = domain.apply(Op.MUL, Scalar.DOUBLE, List.of(steep, new Dual(0.0, 0)));
        assertEquals(0.0, product.tangent());
    }

    @Test
    void aSelectionTakesItsOperandAsItIs() {
        DualDomain domain = new DualDomain(new Tangents());
        Dual chosen = new Dual(1.0, INF);
        assertEquals(
                chosen, domain.apply(Op.SELECT, Scalar.DOUBLE, List.of(new Dual(true, 0), chosen, new Dual(NaN, NaN))));
    }

    @Test
    void castsBetweenFloatingTypesKeepTheTangentAndIntegersLoseIt() {
        DualDomain domain = new DualDomain(new Tangents());
        Dual x = new Dual(1e300, 0.1);
        assertEquals(new Dual(Float.POSITIVE_INFINITY, 0.1), domain.apply(Op.CONVERT, Scalar.FLOAT, List.of(x)));
        assertEquals(new Dual(Long.MAX_VALUE, 0), domain.apply(Op.CONVERT, Scalar.LONG, List.of(x)));
        assertEquals(new Dual(Long.MAX_VALUE, 0), domain.apply(Op.ROUND, Scalar.LONG, List.of(x)));
        assertEquals(new Dual(3.0, 0), domain.apply(Op.CONVERT, Scalar.DOUBLE, List.of(new Dual(3, 0))));
    }

    @Test
    void scalingScalesTheTangentItself() {
        DualDomain domain = new DualDomain(new Tangents());
        Dual scaled = domain.apply(Op.SCALB, Scalar.DOUBLE, List.of(new Dual(1.0, 0x1p600), new Dual(-1200, 0)));
        assertEquals(0x1p-600, scaled.tangent());
    }

    @Test
    void quotientsOverTheSmallestNumbersHaveTangentsWhereReciprocalsOverflow() {
        DualDomain domain = new DualDomain(new Tangents());
        Dual quotient = domain.apply(Op.DIV, Scalar.DOUBLE, List.of(new Dual(0.0, 0x1p-900), new Dual(0x1p-1060, 0)));
        assertEquals(0x1p160, quotient.tangent());
    }
}
