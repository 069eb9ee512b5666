package io.phigrad.phi.derive;

import static io.phigrad.phi.derive.Arithmetic.number;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.derive.RuleCheck.Contributions;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Operand;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the table of adjoint rules is corrupted in turn; the check of the table must find every one. */
class PlantedFaultsTest {
    /** Whose partials are finite everywhere. */
    private static final Set<Op> PURE_CHOICES =
            EnumSet.of(Op.SUB, Op.NEG, Op.MAX, Op.MIN, Op.CLAMP, Op.COPY_SIGN, Op.TO_RADIANS, Op.TO_DEGREES, Op.FMA);

    /** One wrong entry. */
    record Fault(Op op, int operand, String what, Contributions table) {

        @Override
        public String toString() {
            return op + ", operand " + operand + ": " + what;
        }

        boolean isFound() {
            return RuleCheck.disagreement(op, table).isPresent()
                    || RuleCheck.leak(op, false, table).isPresent()
                    || RuleCheck.leak(op, true, table).isPresent();
        }
    }

    /** A contribution made of the right one. */
    private interface Distortion {
        Operand of(Arithmetic math, AdjointRules.Primals p, Operand g, Operand right);
    }

    private static Fault fault(Op op, int operand, String what, Distortion distortion) {
        return new Fault(op, operand, what, (rules, math, node, k, p, g) -> {
            Operand right = rules.contribution(node, k, p, g);
            return k == operand ? distortion.of(math, p, g, right) : right;
        });
    }

    static Stream<Fault> everywhere() {
        return RuleCheck.operators()
                .flatMap(op -> IntStream.range(0, op.arity())
                        .filter(k -> carries(op, k))
                        .boxed()
                        .flatMap(k -> Stream.of(
                                fault(op, k, "scaled", (math, p, g, right) -> math.mul(number(1 + 1e-9), right)),
                                fault(op, k, "negated", (math, p, g, right) -> math.neg(right)),
                                fault(op, k, "dropped", (math, p, g, right) -> number(0)),
                                fault(op, k, "passed on as it is", (math, p, g, right) -> g))))
                .filter(fault -> !fault.what().equals("passed on as it is") || !passesOn(fault));
    }

    private static boolean carries(Op op, int k) {
        return switch (op.relaxed()) {
            case SIGNUM, FLOOR, CEIL, RINT, ULP, INACTIVE -> false;
            case COPY_SIGN, NEXT_AFTER -> k == 0;
            case WITH_PARTIAL -> k < 2;
            default -> true;
        };
    }

    /** The rules that hand the adjoint on unchanged. */
    private static boolean passesOn(Fault fault) {
        return switch (fault.op()) {
            case ADD, NEXT_UP, NEXT_DOWN, NEXT_AFTER, CONVERT -> true;
            case SUB, WITH_PARTIAL -> fault.operand() == 0;
            case FMA -> fault.operand() == 2;
            default -> false;
        };
    }

    /** Wrong at a kink, an edge or outside the domain, right everywhere else. */
    static Stream<Fault> atKinks() {
        return Stream.of(selections(), edges(), infinities()).flatMap(faults -> faults);
    }

    private static Stream<Fault> selections() {
        return Stream.of(
                at(Op.ABS, 0, 0, 1),
                at(Op.ABS, 0, 0, -1),
                tie(Op.MAX, 0, 0),
                tie(Op.MAX, 0, 0.5),
                tie(Op.MAX, 1, 1),
                tie(Op.MIN, 0, 0),
                tie(Op.MIN, 1, 1),
                atBound(0, 0),
                atBound(1, 1),
                at(Op.COPY_SIGN, 0, 0, 1),
                tie(Op.NEXT_AFTER, 0, 0));
    }

    private static Stream<Fault> edges() {
        return Stream.of(
                at(Op.SQRT, 0, 0, 0),
                at(Op.SQRT, 0, 0, Double.NEGATIVE_INFINITY),
                at(Op.CBRT, 0, 0, Double.NaN),
                at(Op.LOG, 0, 0, 0),
                at(Op.LOG, 0, -1, -1),
                at(Op.LOG10, 0, -1, -0.4342944819032518),
                at(Op.LOG1P, 0, -2, -1),
                at(Op.LOG1P, 0, -1, 0),
                at(Op.ASIN, 0, 1, 0),
                at(Op.ACOS, 0, -1, 0),
                at(Op.POW, 0, 0, Double.NaN),
                at(Op.POW, 1, 0, Double.NaN),
                at(Op.HYPOT, 0, 0, Double.NaN),
                at(Op.ATAN2, 0, 0, 0),
                at(Op.EXPM1, 0, -40, 0),
                at(Op.TANH, 0, 30, 0),
                at(Op.REM, 0, Double.POSITIVE_INFINITY, 1),
                at(Op.REM, 1, 3, -2.25));
    }

    private static Stream<Fault> infinities() {
        return RuleCheck.operators()
                .filter(op -> !passesOn(new Fault(op, 0, "", RuleCheck.TABLE)))
                .filter(op -> !PURE_CHOICES.contains(op.relaxed()) && carries(op, 0))
                .map(op -> new Fault(op, 0, "infinite through an adjoint of zero", (rules, math, node, k, p, g) -> {
                    Operand right = rules.contribution(node, k, p, g);
                    return math.apply(Op.ADD, right, math.apply(Op.MUL, g, math.apply(Op.SUB, p.in(0), p.in(0))));
                }));
    }

    /** Where the first operand is {@code x}, the partial by operand {@code k} is {@code wrong}. */
    private static Fault at(Op op, int k, double x, double wrong) {
        return fault(
                op,
                k,
                wrong + " at " + x,
                (math, p, g, right) ->
                        math.select(math.test(Op.EQ, p.in(0), number(x)), math.apply(Op.MUL, g, number(wrong)), right));
    }

    private static Fault tie(Op op, int k, double wrong) {
        return fault(
                op,
                k,
                wrong + " at a tie",
                (math, p, g, right) ->
                        math.select(math.test(Op.EQ, p.in(0), p.in(1)), math.apply(Op.MUL, g, number(wrong)), right));
    }

    private static Fault atBound(int k, double wrong) {
        return fault(
                Op.CLAMP,
                k,
                wrong + " at a bound",
                (math, p, g, right) ->
                        math.select(math.test(Op.EQ, p.in(0), p.in(1)), math.apply(Op.MUL, g, number(wrong)), right));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aWrongRuleIsFound(Fault fault) {
        assertTrue(fault.isFound());
    }

    @ParameterizedTest
    @MethodSource("atKinks")
    void aRuleThatIsWrongOnlyAtAKinkIsFound(Fault fault) {
        assertTrue(fault.isFound());
    }
}
