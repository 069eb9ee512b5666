package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.compiler.analysis.Users;
import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code 0.0 + a}, which the first round of a sum leaves behind, is {@code a}, bit for bit: where {@code a} is never
 * -0.0, or where all that looks at the sum takes both zeros for one.
 */
final class PlusZero extends Rewrite {
    private static final int DEPTH = 4;

    private final Definitions definitions;
    private final Facts facts;
    private final Users users;
    private final Map<Value, Operand> instead = new HashMap<>();

    private PlusZero(SsaMethod method) {
        definitions = new Definitions(method.body());
        facts = new Facts(method.body());
        users = new Users(method.body());
    }

    static SsaMethod run(SsaMethod method) {
        PlusZero pass = new PlusZero(method);
        Block without = pass.block(method.body());
        Block body = Substitution.of(pass.instead).apply(without);
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n)
                || n.op() != Op.ADD
                || !n.out().type().isFloating()) {
            return List.of(node);
        }
        for (int k = 0; k < 2; k++) {
            Operand other = n.in().get(1 - k);
            if (isZero(n.in().get(k)) && (facts.isNeverMinusZero(other) || takesZerosForOne(n.out(), DEPTH))) {
                instead.put(n.out(), other);
                return List.of();
            }
        }
        return List.of(node);
    }

    private static boolean isZero(Operand operand) {
        return operand instanceof Constant c && c.is(0.0);
    }

    /** Whether no result depends on which of the zeros the value is. */
    private boolean takesZerosForOne(Value value, int depth) {
        List<Node> all = users.of(value);
        return depth > 0
                && definitions.uses(value) == all.size()
                && all.stream().allMatch(node -> node instanceof Node.Apply n && takesZerosForOne(n, value, depth));
    }

    private boolean takesZerosForOne(Node.Apply user, Value value, int depth) {
        return switch (user.op().relaxed()) {
            case EXP, COS, COSH, LOG, ABS, EQ, NE, LT, LE, GT, GE -> true;
            case ADD, SUB ->
                user.in().stream().anyMatch(PlusZero::isNumberButZero) || takesZerosForOne(user.out(), depth - 1);
            case MUL, NEG, EXPM1, SIN, TANH, SELECT -> takesZerosForOne(user.out(), depth - 1);
            case DIV -> !user.in().get(1).equals(value) && takesZerosForOne(user.out(), depth - 1);
            default -> false;
        };
    }

    private static boolean isNumberButZero(Operand operand) {
        return operand instanceof Constant c && c.number().orElse(0) instanceof Double number && Math.abs(number) > 0;
    }
}
