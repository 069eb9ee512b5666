package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a loop runs, as arithmetic before it: {@code i + k <= n} with {@code i} from 0 by 2 holds {@code (n - k) / 2 + 1}
 * times if it holds at first.
 *
 * <p>What the loop asks is asked once, as Java does before the first round, so that nothing overflows that did not there,
 * unless there are more rounds than an integer can count.
 *
 * @param nodes that compute it
 */
record TripFormula(List<Node> nodes, Value trips) {

    /** The formula of a loop that has no break, and asks whether an integer that goes up or down has reached another. */
    static Optional<TripFormula> of(Node.Loop loop, Definitions definitions, NewValues values) {
        return new Finder(loop, definitions, values).find();
    }

    private record Finder(Node.Loop loop, Definitions definitions, NewValues values) {

        Optional<TripFormula> find() {
            boolean isPlain = loop.stop() instanceof Constant stop
                    && stop.isFalse()
                    && loop.header().nodes().stream().allMatch(n -> n instanceof Node.Apply a && !Nodes.mayThrow(a));
            return isPlain
                    ? definitions
                            .apply(loop.proceed())
                            .filter(test -> test.in().get(0).type() == Scalar.INT
                                    && definitions.isInvariant(test.in().get(1), loop))
                            .flatMap(test -> slope(test.in().get(0))
                                    .filter(step -> isTowards(test.op(), step))
                                    .map(step -> formula(test, step)))
                    : Optional.empty();
        }

        private static boolean isTowards(Op test, int step) {
            return step > 0 && (test == Op.LT || test == Op.LE) || step < 0 && (test == Op.GT || test == Op.GE);
        }

        /** How much a number grows a round: an argument, or what differs from one by what does not change. */
        private Optional<Integer> slope(Operand asked) {
            int arg = asked instanceof Value ? loop.args().indexOf(asked) : -1;
            if (arg >= 0) {
                return step(arg);
            }
            Optional<Node.Apply> sum = definitions.apply(asked).filter(n -> n.op() == Op.ADD || n.op() == Op.SUB);
            if (sum.isEmpty() || definitions.isInvariant(asked, loop)) {
                return Optional.empty();
            }
            Operand left = sum.get().in().get(0);
            Operand right = sum.get().in().get(1);
            if (definitions.isInvariant(right, loop)) {
                return slope(left);
            }
            return sum.get().op() == Op.ADD && definitions.isInvariant(left, loop) ? slope(right) : Optional.empty();
        }

        private Optional<Integer> step(int arg) {
            return new Inductions(definitions).step(loop, arg).filter(step -> step != 0);
        }

        private TripFormula formula(Node.Apply test, int step) {
            List<Node> nodes = new ArrayList<>();
            Copies first = new Copies(values);
            for (int k = 0; k < loop.args().size(); k++) {
                first.put(loop.args().get(k), loop.inits().get(k));
            }
            nodes.addAll(first.of(loop.header().nodes()));
            Value some = rounds(first.of(test.in().get(0)), first.of(test.in().get(1)), test.op(), step, nodes);
            Value trips = values.of(Scalar.INT, "trips");
            List<Operand> choice = List.of(first.of(loop.proceed()), some, Constant.of(0));
            nodes.add(new Node.Apply(trips, Op.SELECT, choice, loop.origin()));
            return new TripFormula(nodes, trips);
        }

        /** How often the test holds that holds at first. */
        private Value rounds(Operand asked, Operand bound, Op test, int step, List<Node> nodes) {
            Operand upper = step > 0 ? bound : asked;
            Operand lower = step > 0 ? asked : bound;
            boolean inclusive = test == Op.LE || test == Op.GE;
            if (Math.abs(step) == 1) {
                Value way = values.apply(Op.SUB, Scalar.INT, nodes, upper, lower);
                return inclusive ? values.apply(Op.ADD, Scalar.INT, nodes, way, Constant.of(1)) : way;
            }
            Scalar type = isNatural(lower, nodes) ? Scalar.INT : Scalar.LONG;
            Value way = values.apply(Op.SUB, type, nodes, as(type, upper, nodes), as(type, lower, nodes));
            Value whole = inclusive ? way : values.apply(Op.SUB, type, nodes, way, number(type, 1));
            Value steps = values.apply(Op.DIV, type, nodes, whole, number(type, Math.abs(step)));
            return values.apply(Op.ADD, Scalar.INT, nodes, as(Scalar.INT, steps, nodes), Constant.of(1));
        }

        /** Whether a number is known not to be negative: then the way from it to a greater one is an integer too. */
        private boolean isNatural(Operand operand, List<Node> nodes) {
            if (operand instanceof Constant constant) {
                return constant.number().filter(n -> (Integer) n >= 0).isPresent();
            }
            return definitions
                            .node(operand)
                            .filter(Node.Length.class::isInstance)
                            .isPresent()
                    || nodes.stream().anyMatch(n -> n.outs().contains(operand) && isSumOfFew((Node.Apply) n));
        }

        /** A sum that the header asks for in the first round, {@code 0 + 1} mostly. */
        private static boolean isSumOfFew(Node.Apply node) {
            return node.op() == Op.ADD && node.in().stream().allMatch(Finder::isShort);
        }

        private static boolean isShort(Operand addend) {
            return addend instanceof Constant constant
                    && constant.number()
                            .filter(n -> (Integer) n >= 0 && (Integer) n <= Short.MAX_VALUE)
                            .isPresent();
        }

        private Operand as(Scalar type, Operand number, List<Node> nodes) {
            return number.type() == type ? number : values.apply(Op.CONVERT, type, nodes, number);
        }

        private static Constant number(Scalar type, int number) {
            return type == Scalar.LONG ? Constant.of(Scalar.LONG, (long) number) : Constant.of(number);
        }
    }
}
