package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the rule of an operator, the table's own or a planted wrong one, against the dual numbers. */
final class RuleCheck {
    private static final InterpreterConfig CONFIG = InterpreterConfig.DEFAULT;

    /** What computes the contribution to operand {@code k}: the table, or a fault over it. */
    interface Contributions {
        Operand of(AdjointRules rules, Arithmetic math, Node.Apply node, int k, AdjointRules.Primals p, Operand g);
    }

    static final Contributions TABLE = (rules, math, node, k, p, g) -> rules.contribution(node, k, p, g);

    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        2,
        -2,
        3,
        9,
        -9,
        30,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Math.nextUp(1.0),
        Math.nextDown(1.0),
        Math.nextUp(-1.0),
        1e-300,
        1e300,
        -40,
        700,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    /** Not functions of doubles alone, or without a derivative. */
    private static final Set<Op> NO_DOUBLES = EnumSet.of(
            Op.AND, Op.OR, Op.XOR, Op.NOT, Op.COMPLEMENT, Op.SHL, Op.SHR, Op.USHR, Op.SELECT, Op.SCALB, Op.ROUND);

    static Stream<Op> operators() {
        return Stream.of(Op.values())
                .filter(op -> !NO_DOUBLES.contains(op) && op.ordinal() < Op.FLOOR_DIV.ordinal()
                        || op.name().startsWith("STRICT_"))
                .filter(op -> !op.isComparison() && op.form() != Op.Form.DOUBLE_TEST && op != Op.GET_EXPONENT);
    }

    private record Given(List<Value> in, Value result, boolean masked, Optional<Arithmetic> inverting)
            implements AdjointRules.Primals {
        @Override
        public Operand in(int k) {
            return in.get(k);
        }

        @Override
        public Optional<Operand> companion(Op op) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> reciprocal() {
            return inverting.map(math -> math.div(Arithmetic.number(1), in.get(1)));
        }

        @Override
        public Optional<Operand> reciprocalOfResult() {
            return inverting.map(math -> math.div(Arithmetic.number(1), result));
        }

        @Override
        public boolean isMasked(int k) {
            return masked;
        }
    }

    /** The operator as a method of its operands, and the contribution of each operand's rule. */
    private record Rule(SsaMethod primal, List<SsaMethod> contributions) {

        static Rule of(Op op, boolean masked, Contributions table) {
            return of(op, masked, false, table);
        }

        /** @param inverted whether the primal has the reciprocals */
        static Rule of(Op op, boolean masked, boolean inverted, Contributions table) {
            SsaBuilder builder = new SsaBuilder(1);
            List<Value> params = params(op, builder);
            Value out = builder.fresh(Scalar.DOUBLE, "r");
            Node.Apply node = new Node.Apply(out, op, List.copyOf(params), Origin.NONE);
            SsaMethod primal = new SsaMethod(op.symbol(), params, List.of(), new Block(List.of(node), List.of(out)));
            List<SsaMethod> contributions = new ArrayList<>();
            for (int k = 0; k < op.arity(); k++) {
                contributions.add(contribution(op, k, masked, inverted, table));
            }
            return new Rule(primal, contributions);
        }

        private static List<Value> params(Op op, SsaBuilder builder) {
            return IntStream.range(0, op.arity())
                    .mapToObj(k -> builder.fresh(Scalar.DOUBLE, "x" + k))
                    .toList();
        }

        private static SsaMethod contribution(Op op, int k, boolean masked, boolean inverted, Contributions table) {
            SsaBuilder builder = new SsaBuilder(1);
            List<Value> params = new ArrayList<>(params(op, builder));
            Value g = builder.fresh(Scalar.DOUBLE, "g");
            Value out = builder.fresh(Scalar.DOUBLE, "r");
            Node.Apply node = new Node.Apply(out, op, List.copyOf(params), Origin.NONE);
            builder.add(node);
            Arithmetic math = new Arithmetic(builder);
            AdjointRules rules = new AdjointRules(math, new Facts(new Block(List.of(node), List.of())));
            Given given = new Given(params, out, masked, Optional.of(math).filter(any -> inverted));
            Operand share =
                    AdjointRules.carries(node, k) ? table.of(rules, math, node, k, given, g) : Arithmetic.number(0);
            params.add(g);
            return new SsaMethod("adjoint", params, List.of(), builder.finish(List.of(share)));
        }
    }

    /** The first point where the rule is not the transpose of the dual numbers. */
    static Optional<String> disagreement(Op op, Contributions table) {
        Rule rule = Rule.of(op, false, table);
        return points(op).stream()
                .flatMap(at -> IntStream.range(0, op.arity())
                        .boxed()
                        .flatMap(k -> Stream.of(1.0, -2.5).map(g -> disagreement(op, rule, at, g, k))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first ordinary point where the rule gives something else if the primal has the reciprocals. */
    static Optional<String> differenceByReciprocals(Op op, boolean masked) {
        Rule plain = Rule.of(op, masked, false, TABLE);
        Rule inverted = Rule.of(op, masked, true, TABLE);
        List<String> found = new ArrayList<>();
        for (double x : new double[] {-3, 0, 0.7, 2, 1e9}) {
            for (double y : new double[] {-0.3, 0, 1.7, Double.POSITIVE_INFINITY}) {
                double[] at = op.arity() == 2 ? new double[] {x, y} : new double[] {Math.abs(x)};
                for (int k = 0; k < op.arity(); k++) {
                    for (double g : new double[] {0, 1.3, -2}) {
                        double expected = contribution(plain, at, g, k);
                        double actual = contribution(inverted, at, g, k);
                        boolean same = Double.compare(expected, actual) == 0
                                || Math.abs(expected - actual) <= 1e-15 * Math.abs(expected);
                        found.addAll(same ? List.of() : List.of(op + " at " + Arrays.toString(at) + ": " + actual));
                    }
                }
            }
        }
        return found.stream().findFirst();
    }

    /** The first point inside the domain, or anywhere under a mask, where an adjoint of zero contributes something. */
    static Optional<String> leak(Op op, boolean masked, Contributions table) {
        Rule rule = Rule.of(op, masked, table);
        boolean ordinary = masked || op != Op.MUL && op != Op.DIV;
        return points(op).stream()
                .filter(at -> ordinary && (masked || isInside(rule, at)))
                .flatMap(at -> IntStream.range(0, op.arity())
                        .filter(k -> contribution(rule, at, 0, k) != 0)
                        .mapToObj(k -> op + " in operand " + k + " at " + Arrays.toString(at)))
                .findFirst();
    }

    private static boolean isInside(Rule rule, double[] at) {
        return Arrays.stream(at).allMatch(Double::isFinite)
                && Double.isFinite((double)
                        new Interpreter(CONFIG).run(rule.primal(), boxed(at)).result());
    }

    private static Optional<String> disagreement(Op op, Rule rule, double[] at, double g, int k) {
        double expected = new DualInterpreter(CONFIG)
                .run(rule.primal(), boxed(at), Map.of(k, g))
                .derivative();
        double actual = contribution(rule, at, g, k);
        boolean close = Double.compare(expected, actual) == 0
                || expected == actual
                || Double.isFinite(expected)
                        && Math.abs(expected - actual) <= 4e-12 * Math.abs(expected) + Double.MIN_NORMAL;
        return close
                ? Optional.empty()
                : Optional.of(op + " in operand " + k + " at " + Arrays.toString(at) + " with adjoint " + g
                        + ": rule gives " + actual + ", dual numbers give " + expected);
    }

    private static double contribution(Rule rule, double[] at, double g, int k) {
        List<Object> arguments = new ArrayList<>(boxed(at));
        arguments.add(g);
        return (double) new Interpreter(CONFIG)
                .run(rule.contributions().get(k), arguments)
                .result();
    }

    private static List<Object> boxed(double[] at) {
        return new ArrayList<>(Arrays.stream(at).boxed().toList());
    }

    private static List<double[]> points(Op op) {
        List<double[]> points = new ArrayList<>();
        if (op == Op.CLAMP) {
            return List.of(
                    new double[] {0.5, 0, 1}, new double[] {0, 0, 1}, new double[] {2, 0, 1}, new double[] {-1, 0, 1});
        }
        for (double x : SPECIAL) {
            if (op.arity() == 1) {
                points.add(new double[] {x});
            } else {
                for (double y : SPECIAL) {
                    points.add(op.arity() == 2 ? new double[] {x, y} : new double[] {x, y, 0.25});
                }
            }
        }
        SplittableRandom random = new SplittableRandom(op.ordinal());
        for (int i = 0; i < 50; i++) {
            points.add(random.doubles(op.arity(), -3, 3).toArray());
        }
        points.removeIf(at -> isBeyond(op, at));
        return points;
    }

    /** Where the two agree on no number: quotients that overflow, and the sign of NaN, which Java does not show. */
    private static boolean isBeyond(Op op, double[] at) {
        return switch (op.relaxed()) {
            case DIV -> Math.abs(at[1]) < 1e-200 && at[1] != 0;
            case COPY_SIGN -> Double.isNaN(at[0]);
            case REM, IEEE_REMAINDER -> Double.isNaN(at[0]) || Double.isNaN(at[1]);
            case POW -> Math.abs(at[1]) > 1e18; // b - 1 is b
            default -> false;
        };
    }
}
