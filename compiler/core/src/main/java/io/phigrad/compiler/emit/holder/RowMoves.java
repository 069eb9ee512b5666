package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.Kernel;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parameters of a kernel may get other rows: their order is then kept in an array beside. */
final class RowMoves {
    private final Kernel kernel;
    private final Set<Integer> moved = new HashSet<>();
    private final Map<Operand, Integer> regions = new HashMap<>();

    RowMoves(Kernel kernel, List<SsaMethod> callees) {
        this.kernel = kernel;
        callees.forEach(callee -> Nodes.walk(callee.body(), node -> {
            if (node instanceof Node.Store n && n.value().type() instanceof ArrayType) {
                moved.add(((MemoryType) n.memory().type()).region());
            }
        }));
        Nodes.walk(kernel.method().body(), node -> {
            if (node instanceof Node.Store n) {
                int region = ((MemoryType) n.memory().type()).region();
                regions.put(n.array(), region);
                if (n.value().type() instanceof ArrayType) {
                    moved.add(region);
                }
            } else if (node instanceof Node.Load n) {
                regions.put(n.array(), ((MemoryType) n.memory().type()).region());
            }
        });
    }

    /** Whether rows of any of the kernels' parameters at the index are replaced; unknown counts as yes, as do planes. */
    static boolean in(List<Kernel> kernels, List<SsaMethod> callees, int parameter) {
        return kernels.stream().anyMatch(k -> new RowMoves(k, callees).moves(parameter));
    }

    private boolean moves(int parameter) {
        Value array = kernel.method().params().get(parameter);
        boolean known = regions.containsKey(array) && ((ArrayType) array.type()).rank() == 2;
        return !moved.isEmpty() && (!known || moved.contains(regions.get(array)));
    }
}
