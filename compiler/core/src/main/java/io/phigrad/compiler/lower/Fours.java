package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;

/** How far a loop that counts up by one can be run four rounds at a time. */
final class Fours {
    static final int ROUNDS = 4;

    /** So small that what is computed of start and bound does not overflow. */
    private static final int LARGEST_START = 1 << 20;

    private Fours() {}

    /** Whether the loop counts up by one from a start that is known, and may run so many rounds. */
    static boolean mayRun(Counted counted, int fewest) {
        return counted.step() == 1
                && counted.test() == Op.LT
                && counted.init() instanceof Constant init
                && number(init) >= 0
                && number(init) <= LARGEST_START
                && !(counted.bound() instanceof Constant bound && number(bound) < number(init) + fewest);
    }

    /** What the index must stay below at the start of four rounds: the loop's start itself if there are fewer than that. */
    static Operand end(Counted counted, int fewest, NewValues values, List<Node> nodes) {
        Constant enough = Constant.of(number((Constant) counted.init()) + fewest);
        Value runs = values.apply(Op.GE, Scalar.BOOLEAN, nodes, counted.bound(), enough);
        Operand last = end(counted.bound(), values, nodes);
        return values.apply(Op.SELECT, Scalar.INT, nodes, runs, last, counted.init());
    }

    /** The same of a bound that is no less than zero: so many less than that is below the start where there are fewer. */
    static Operand end(Operand bound, NewValues values, List<Node> nodes) {
        return values.apply(Op.SUB, Scalar.INT, nodes, bound, Constant.of(ROUNDS - 1));
    }

    private static int number(Constant constant) {
        return (int) constant.number().orElseThrow();
    }
}
