package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds small arrays that a method makes and nobody else holds, all of whose elements are read and written at indices that are
 * constants.
 */
final class LocalArrays {
    private static final int LONGEST = 16;

    private final Map<Value, Integer> lengths = new LinkedHashMap<>();
    private final Set<Value> others = new HashSet<>();

    private LocalArrays() {}

    /**
     * The lengths of those arrays.
     *
     * @param kept places whose stores must stay stores
     */
    static Map<Value, Integer> in(SsaMethod method, Predicate<Origin> kept) {
        LocalArrays arrays = new LocalArrays();
        Nodes.walk(method.body(), arrays::allocation);
        Nodes.walk(method.body(), node -> arrays.use(node, kept));
        arrays.yields(method.body());
        arrays.lengths.keySet().removeAll(arrays.others);
        return arrays.lengths;
    }

    private void allocation(Node node) {
        if (node instanceof Node.Allocate n
                && n.out().type() instanceof ArrayType array
                && array.element() instanceof Scalar
                && n.sizes().get(0) instanceof Constant size
                && size.number().filter(length -> isSmall((Integer) length)).isPresent()) {
            lengths.put(n.out(), (Integer) size.number().get());
        }
    }

    private static boolean isSmall(int length) {
        return length >= 0 && length <= LONGEST;
    }

    private void use(Node node, Predicate<Origin> kept) {
        if (node instanceof Node.Load n) {
            element(n.array(), n.index(), n.out());
        } else if (node instanceof Node.Store n) {
            element(n.array(), n.index(), n.value());
            other(n.value());
            if (kept.test(n.origin())) {
                other(n.array());
            }
        } else if (node instanceof Node.Fill n) {
            element(n.array(), Constant.of(0), n.value());
            other(n.value());
        } else if (!(node instanceof Node.Length)) {
            Nodes.operands(node).forEach(this::other);
        }
        if (node instanceof Node.Loop loop) {
            Nodes.walk(loop.header(), this::written);
        }
        Nodes.regions(node).forEach(this::yields);
    }

    /** What a header writes would have to outlive the last round. */
    private void written(Node inner) {
        if (inner instanceof Node.Store || inner instanceof Node.Fill) {
            Nodes.operands(inner).forEach(this::other);
        }
    }

    private void yields(Block block) {
        block.yields().forEach(this::other);
    }

    private void element(Operand array, Operand index, Operand value) {
        Integer length = array instanceof Value v ? lengths.get(v) : null;
        boolean isInside = length != null
                && index instanceof Constant c
                && c.number()
                        .filter(at -> (Integer) at >= 0 && (Integer) at < length)
                        .isPresent()
                && ((ArrayType) array.type()).element().equals(value.type());
        if (!isInside) {
            other(array);
        }
    }

    private void other(Operand operand) {
        if (operand instanceof Value v) {
            others.add(v);
        }
    }
}
