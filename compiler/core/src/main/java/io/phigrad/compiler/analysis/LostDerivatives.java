package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a value that depends on an active parameter becomes an integer: its derivative is zero from there on, which
 * the user must have asked for by {@code @Inactive}.
 */
public final class LostDerivatives {
    private final Map<Value, List<Node>> users = new HashMap<>();
    private final Set<Value> yielded = new HashSet<>();

    private LostDerivatives(Block body) {
        Nodes.walk(body, node -> {
            Nodes.operands(node).forEach(operand -> use(operand, node));
            Nodes.regions(node).forEach(region -> region.yields().forEach(this::yieldOf));
        });
        body.yields().forEach(this::yieldOf);
    }

    private void use(Operand operand, Node node) {
        if (operand instanceof Value v) {
            users.computeIfAbsent(v, x -> new ArrayList<>()).add(node);
        }
    }

    private void yieldOf(Operand operand) {
        if (operand instanceof Value v) {
            yielded.add(v);
        }
    }

    /** The casts and roundings at fault, in the order of the program. */
    public static List<Node.Apply> in(SsaMethod method, Activity activity) {
        LostDerivatives lost = new LostDerivatives(method.body());
        List<Node.Apply> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Apply n && loses(n) && activity.isVaried(n.in().get(0)) && lost.matters(n.out())) {
                found.add(n);
            }
        });
        return found;
    }

    private static boolean loses(Node.Apply n) {
        boolean toInteger = n.out().type() instanceof Scalar s && s.isIntegral();
        return toInteger && (n.op() == Op.CONVERT || n.op() == Op.ROUND || n.op() == Op.GET_EXPONENT);
    }

    /** Whether the integer gets anywhere but into variables marked as inactive. */
    private boolean matters(Value value) {
        if (yielded.contains(value)) {
            return true;
        }
        return users.getOrDefault(value, List.of()).stream()
                .anyMatch(user -> !(user instanceof Node.Apply a) || a.op() != Op.INACTIVE && matters(a.out()));
    }
}
