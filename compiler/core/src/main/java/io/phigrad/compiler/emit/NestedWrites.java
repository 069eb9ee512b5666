package io.phigrad.compiler.emit;

import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes to arrays that lie too deep inside records for the checks at entry: whether such an array is also reached in
 * another way would not be seen.
 */
public final class NestedWrites {

    private NestedWrites() {}

    /** The parameter of the source method that is written to so, if there is one. */
    public static Optional<Variable> in(GradientPlan plan) {
        List<Variable> params = plan.marked().method().params();
        List<Leaf> leaves = plan.leaves();
        for (int index : plan.overwritten().stream().sorted().toList()) {
            Leaf leaf = leaves.get(index);
            Variable param = params.get(leaf.parameter());
            List<RecordType> arrays = arrays(param.type(), leaf);
            boolean deep = leaf.levels() > 0
                    && leaf.type() instanceof ArrayType array
                    && array.rank() > leaf.levels()
                    && array.rank() > 2;
            boolean elsewhere = arrays.size() == 1
                    && leaves.stream()
                            .map(other -> arrays(params.get(other.parameter()).type(), other))
                            .anyMatch(other -> other.lastIndexOf(arrays.get(0)) > 0);
            if (arrays.size() > 1 || deep || elsewhere) {
                return Optional.of(param);
            }
        }
        return Optional.empty();
    }

    /** The records whose arrays lead to the leaf, from the outermost inwards. */
    private static List<RecordType> arrays(Type type, Leaf leaf) {
        List<RecordType> found = new ArrayList<>();
        Type at = type;
        for (int step = 0; ; step++) {
            if (at instanceof ArrayType array && array.bottom() instanceof RecordType record) {
                found.add(record);
                at = record;
            }
            if (step == leaf.path().size()
                    || leaf.presence() && step == leaf.path().size() - 1) {
                return found;
            }
            RecordType record = (RecordType) at;
            at = record.components()
                    .get(record.index(leaf.path().get(step)).orElseThrow())
                    .type();
        }
    }
}
