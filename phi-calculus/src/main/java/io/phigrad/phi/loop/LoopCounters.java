package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;

/** The arguments of a loop that count its rounds. */
final class LoopCounters {

    private LoopCounters() {}

    /**
     * Whether argument {@code k} is, in every round, an int that is not negative and has a successor: it starts so, goes up
     * by one, and is tested to be less than something.
     */
    static boolean isNatural(Node.Loop loop, int k) {
        Value arg = loop.args().get(k);
        return arg.type() == Scalar.INT
                && loop.inits().get(k) instanceof Constant c
                && c.number()
                        .filter(number -> number instanceof Integer i && i >= 0)
                        .isPresent()
                && isTested(loop, arg)
                && isNext(loop, k, arg);
    }

    private static boolean isTested(Node.Loop loop, Value arg) {
        return loop.header().nodes().stream()
                .anyMatch(node -> node instanceof Node.Apply test
                        && loop.proceed().equals(test.out())
                        && test.op() == Op.LT
                        && test.in().get(0).equals(arg));
    }

    private static boolean isNext(Node.Loop loop, int k, Value arg) {
        return loop.body().nodes().stream()
                .anyMatch(node -> node instanceof Node.Apply add
                        && loop.next().get(k).equals(add.out())
                        && add.op() == Op.ADD
                        && add.in().get(0).equals(arg)
                        && add.in().get(1) instanceof Constant one
                        && one.is(1));
    }
}
