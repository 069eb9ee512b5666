package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The memories of a kernel: those of the primal, and beside those of active arrays their shadows'. */
final class Memories {

    private Memories() {}

    /** Brings a variable for the current version of each region into scope; gives the entry versions. */
    static List<Value> declare(Primal primal, SsaBuilder builder, Map<Integer, Variable> memories) {
        Map<Integer, MemoryType> types = new TreeMap<>();
        for (Value memory : primal.method().memories()) {
            types.put(Activity.region(memory), (MemoryType) memory.type());
        }
        Nodes.walkOperands(primal.method().body(), operand -> {
            if (operand.type() instanceof MemoryType type && primal.isActiveMemory(operand)) {
                MemoryType shadow = primal.shadowMemory(operand);
                types.put(shadow.region(), shadow);
            }
        });
        for (int k : primal.activeParams()) {
            Value param = primal.method().params().get(k);
            if (param.type() instanceof ArrayType) {
                MemoryType shadow = primal.shadowMemoryOfParam(param);
                types.put(shadow.region(), shadow);
            }
        }
        List<Value> entries = new ArrayList<>();
        types.forEach((region, type) -> {
            Value entry = builder.fresh(type, "mem");
            Variable memory = new Variable("mem", type);
            entries.add(entry);
            memories.put(region, memory);
            builder.declare(memory, entry);
        });
        return entries;
    }

    /** A number larger than those of all regions declared. */
    static int bound(Map<Integer, Variable> memories) {
        return memories.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }
}
