package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Samples;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Away from kinks: the rules against extrapolated differences of the operators themselves. */
class DualRulesTest {

    /** An operator and an interval for each operand in which it is smooth but for isolated points. */
    record Smooth(Op op, double... bounds) {
        @Override
        public String toString() {
            return op.toString();
        }

        double[] point(Random random) {
            double[] x = new double[bounds.length / 2];
            for (int i = 0; i < x.length; i++) {
                x[i] = bounds[2 * i] + (bounds[2 * i + 1] - bounds[2 * i]) * random.nextDouble();
            }
            return x;
        }
    }

    static Stream<Smooth> smooth() {
        return Stream.concat(arithmetic(), functions()).flatMap(DualRulesTest::bothMaths);
    }

    private static Stream<Smooth> arithmetic() {
        return Stream.of(
                new Smooth(Op.ADD, -5, 5, -5, 5),
                new Smooth(Op.SUB, -5, 5, -5, 5),
                new Smooth(Op.MUL, -5, 5, -5, 5),
                new Smooth(Op.DIV, -5, 5, 0.3, 5),
                new Smooth(Op.DIV, -5, 5, -5, -0.3),
                new Smooth(Op.REM, -50, 50, 0.7, 5),
                new Smooth(Op.REM, -50, 50, -5, -0.7),
                new Smooth(Op.IEEE_REMAINDER, -50, 50, 0.7, 5),
                new Smooth(Op.NEG, -5, 5),
                new Smooth(Op.ABS, -5, 5),
                new Smooth(Op.MAX, -5, 5, -5, 5),
                new Smooth(Op.MIN, -5, 5, -5, 5),
                new Smooth(Op.CLAMP, -5, 5, -3, -1, 1, 3),
                new Smooth(Op.FMA, -5, 5, -5, 5, -5, 5),
                new Smooth(Op.COPY_SIGN, -5, 5, -5, 5),
                new Smooth(Op.SIGNUM, -5, 5),
                new Smooth(Op.FLOOR, -5, 5),
                new Smooth(Op.CEIL, -5, 5),
                new Smooth(Op.RINT, -5, 5),
                new Smooth(Op.TO_RADIANS, -500, 500),
                new Smooth(Op.TO_DEGREES, -5, 5));
    }

    private static Stream<Smooth> functions() {
        return Stream.of(
                new Smooth(Op.SQRT, 0.1, 9),
                new Smooth(Op.CBRT, 0.2, 9),
                new Smooth(Op.CBRT, -9, -0.2),
                new Smooth(Op.HYPOT, 0.2, 5, -5, 5),
                new Smooth(Op.POW, 0.2, 4, -3, 3),
                new Smooth(Op.EXP, -5, 5),
                new Smooth(Op.EXPM1, -5, 5),
                new Smooth(Op.LOG, 0.2, 9),
                new Smooth(Op.LOG10, 0.2, 9),
                new Smooth(Op.LOG1P, -0.8, 9),
                new Smooth(Op.SIN, -9, 9),
                new Smooth(Op.COS, -9, 9),
                new Smooth(Op.TAN, -1.3, 1.3),
                new Smooth(Op.ASIN, -0.9, 0.9),
                new Smooth(Op.ACOS, -0.9, 0.9),
                new Smooth(Op.ATAN, -5, 5),
                new Smooth(Op.ATAN2, 0.3, 5, -5, 5),
                new Smooth(Op.ATAN2, -5, -0.3, -5, 5),
                new Smooth(Op.SINH, -4, 4),
                new Smooth(Op.COSH, -4, 4),
                new Smooth(Op.TANH, -4, 4));
    }

    /** The same for the strict form, if there is one. */
    private static Stream<Smooth> bothMaths(Smooth smooth) {
        return Stream.of(Op.values())
                .filter(op -> op.relaxed() == smooth.op())
                .map(op -> new Smooth(op, smooth.bounds()));
    }

    /** The tangent of an operator's result: the rules, or a fault over them. */
    interface Tangent {
        double of(Op op, double[] x, double[] v);
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void aRuleAgreesWithExtrapolatedDifferences(Smooth smooth) {
        assertEquals(Optional.empty(), disagreement(smooth, DualRulesTest::dual));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void aRuleWithOnePartialCorruptedIsFound(Smooth smooth) {
        for (int k = 0; k < smooth.op().arity(); k++) {
            for (double factor : carries(smooth.op(), k) ? new double[] {1.01, -1, 0} : new double[0]) {
                int operand = k;
                Tangent wrong = (op, x, v) -> {
                    double[] other = v.clone();
                    other[operand] *= factor;
                    return dual(op, x, other);
                };
                assertTrue(
                        disagreement(smooth, wrong).isPresent(), smooth + ", operand " + operand + " times " + factor);
            }
        }
    }

    private static boolean carries(Op op, int k) {
        return switch (op.relaxed()) {
            case SIGNUM, FLOOR, CEIL, RINT -> false;
            case COPY_SIGN -> k == 0;
            default -> true;
        };
    }

    private static Optional<String> disagreement(Smooth smooth, Tangent rule) {
        Random random = new Random(7);
        int compared = 0;
        for (int round = 0; round < 200; round++) {
            double[] x = smooth.point(random);
            double[] v = random.doubles(x.length, -1, 1).toArray();
            double tangent = rule.of(smooth.op(), x, v);
            if (onePiece(smooth.op(), x, v)) {
                double difference = Differences.central(t -> value(smooth.op(), moved(x, v, t)), STEP);
                if (!(Math.abs(difference - tangent) <= 1e-8 * (1 + Math.abs(tangent)))) {
                    return Optional.of(smooth.op() + " at " + List.of(boxed(x)) + ": " + tangent + ", differences give "
                            + difference);
                }
                compared++;
            }
        }
        return compared > 100 ? Optional.empty() : Optional.of("too few points away from kinks for " + smooth);
    }

    private static final double STEP = 0.02;

    private static boolean onePiece(Op op, double[] x, double[] v) {
        return Stream.of(-STEP, STEP).allMatch(t -> piece(op, moved(x, v, t)).equals(piece(op, x)));
    }

    private static Object piece(Op op, double[] x) {
        return Pieces.has(op) ? Pieces.of(op, List.of(boxed(x)), value(op, x)) : "";
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void aFloatRuleIsTheDoubleRuleAtTheSamePoint(Smooth smooth) {
        boolean hasFloats = List.of(Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.REM, Op.NEG, Op.ABS, Op.MAX, Op.MIN, Op.FMA)
                .contains(smooth.op());
        Random random = new Random(8);
        for (int round = 0; round < 100 && hasFloats; round++) {
            double[] x = smooth.point(random);
            List<Dual> floats = new ArrayList<>();
            List<Dual> doubles = new ArrayList<>();
            for (double xi : x) {
                double v = random.nextGaussian();
                floats.add(new Dual((float) xi, v));
                doubles.add(new Dual((double) (float) xi, v));
            }
            Dual lifted = domain().apply(smooth.op(), Scalar.DOUBLE, doubles);
            Dual narrow = domain().apply(smooth.op(), Scalar.FLOAT, floats);
            assertEquals(lifted.tangent(), narrow.tangent(), 1e-14 * (1 + Math.abs(lifted.tangent())));
            assertEquals(Float.class, narrow.primal().getClass());
        }
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void withoutTangentsThereIsNoneWhateverTheOperands(Smooth smooth) {
        Samples samples = new Samples(9);
        for (int round = 0; round < 500; round++) {
            double[] x = Stream.generate(() -> (Double) samples.of(Scalar.DOUBLE))
                    .limit(smooth.op().arity())
                    .mapToDouble(d -> d)
                    .toArray();
            if (Evaluator.fold(smooth.op(), Scalar.DOUBLE, List.of(boxed(x))).isPresent()) {
                assertEquals(0.0, dual(smooth.op(), x, new double[x.length]));
            }
        }
    }

    static double dual(Op op, double[] x, double[] v) {
        List<Dual> in = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            in.add(new Dual(x[i], v[i]));
        }
        return domain().apply(op, Scalar.DOUBLE, in).tangent();
    }

    private static DualDomain domain() {
        return new DualDomain(new Tangents());
    }

    private static double value(Op op, double[] x) {
        return (Double) Evaluator.apply(op, Scalar.DOUBLE, List.of(boxed(x)));
    }

    private static Object[] boxed(double[] x) {
        return Arrays.stream(x).boxed().toArray();
    }

    private static double[] moved(double[] x, double[] v, double t) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] + t * v[i];
        }
        return y;
    }
}
