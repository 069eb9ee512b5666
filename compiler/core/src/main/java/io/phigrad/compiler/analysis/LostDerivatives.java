package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a value that depends on an active parameter becomes an integer, or an element of an array that is constant
 * for differentiation: its derivative is zero from there on, which the user must have asked for by {@code @Inactive}.
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

    /** One place where a derivative is lost. */
    public record Loss(Origin origin, Kind kind) {}

    /** What a value that depends on an active parameter becomes. */
    public enum Kind {
        INTEGER,
        ELEMENT_OF_INACTIVE_ARRAY
    }

    /**
     * The places at fault, in the order of the program.
     *
     * @param frozen regions of arrays marked as inactive
     * @param stores places that write to elements of such arrays
     */
    public static List<Loss> in(SsaMethod method, Activity activity, Set<Integer> frozen, Set<Origin> stores) {
        LostDerivatives lost = new LostDerivatives(method.body());
        List<Loss> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Apply n && loses(n) && activity.isVaried(n.in().get(0)) && lost.matters(n.out())) {
                found.add(new Loss(n.origin(), Kind.INTEGER));
            } else if (node instanceof Node.Store n && activity.isVaried(n.value())) {
                stored(n, n.memory(), frozen, stores, found);
            } else if (node instanceof Node.Accumulate n && activity.isVaried(n.value())) {
                stored(n, n.memory(), frozen, stores, found);
            }
        });
        return found;
    }

    private static void stored(Node node, Operand memory, Set<Integer> frozen, Set<Origin> stores, List<Loss> found) {
        if (frozen.contains(Activity.region(memory)) || stores.contains(node.origin())) {
            found.add(new Loss(node.origin(), Kind.ELEMENT_OF_INACTIVE_ARRAY));
        }
    }

    private static boolean loses(Node.Apply n) {
        boolean toInteger = n.out().type() instanceof Scalar s && s.isIntegral();
        return toInteger && (n.op() == Op.CONVERT || n.op() == Op.ROUND || n.op() == Op.GET_EXPONENT);
    }

    /** Whether the integer gets anywhere but into variables marked as inactive, and messages. */
    private boolean matters(Value value) {
        if (yielded.contains(value)) {
            return true;
        }
        return users.getOrDefault(value, List.of()).stream()
                .anyMatch(user -> user instanceof Node.Apply a
                        ? a.op() != Op.INACTIVE && matters(a.out())
                        : !(user instanceof Node.Throw));
    }
}
