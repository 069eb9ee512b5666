package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Computes the reciprocal of what is divided by beside each quotient: the reverse sweep multiplies by it instead of
 * dividing again, and the forward sweep's quotient may then do so too. Only where the reciprocal cannot overflow, and
 * where the divisor has a derivative and is computed as often as the quotient: others are at hand in the reverse sweep, or
 * divided by once for many quotients there. Where no derivative asks for the reciprocal, it is dead code.
 */
public final class Inverses extends Rewrite {
    private final Predicate<Value> isActive;
    private final Definitions definitions;
    private final Magnitudes magnitudes;
    private final NewValues values;

    private Inverses(SsaMethod method, Predicate<Value> isActive) {
        this.isActive = isActive;
        definitions = new Definitions(method.body());
        magnitudes = new Magnitudes(method.body());
        values = new NewValues(method);
    }

    /** @param isActive whether a value has a derivative */
    public static SsaMethod run(SsaMethod method, Predicate<Value> isActive) {
        return new Inverses(method, isActive).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n)
                || n.op() != Op.DIV
                || n.out().type() != Scalar.DOUBLE
                || !(n.in().get(1) instanceof Value divisor)
                || isOne(n.in().get(0))
                || !isActive.test(divisor)
                || !isComputedAsOften(n, divisor)
                || !magnitudes.hasReciprocal(divisor)) {
            return List.of(node);
        }
        List<Node> nodes = new ArrayList<>();
        values.apply(Op.DIV, Scalar.DOUBLE, nodes, Constant.of(1.0), divisor);
        nodes.add(n);
        return nodes;
    }

    /** In one block, and not in a branch: an array that holds its numbers would hold them for rounds that do not take it. */
    private boolean isComputedAsOften(Node.Apply quotient, Value divisor) {
        Block home = definitions.home(quotient);
        boolean isInBranch =
                definitions.owner(home).filter(Node.If.class::isInstance).isPresent();
        return !isInBranch
                && definitions.block(divisor).filter(block -> block == home).isPresent();
    }

    /** Whether a quotient over the operand is a reciprocal itself. */
    public static boolean isOne(Operand operand) {
        return operand instanceof Constant c && c.is(1.0);
    }
}
