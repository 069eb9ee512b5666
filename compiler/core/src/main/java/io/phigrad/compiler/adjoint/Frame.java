package io.phigrad.compiler.adjoint;

import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which operand of the kernel stands for each primal value where code is being written. */
final class Frame {
    private final Map<Value, Operand> values = new HashMap<>();
    private final Optional<Frame> outer;

    private Frame(Optional<Frame> outer) {
        this.outer = outer;
    }

    static Frame outermost() {
        return new Frame(Optional.empty());
    }

    /** A frame for a region inside this one's. */
    Frame inner() {
        return new Frame(Optional.of(this));
    }

    void put(Value value, Operand operand) {
        values.put(value, operand);
    }

    boolean has(Value value) {
        return values.containsKey(value) || outer.map(o -> o.has(value)).orElse(false);
    }

    Operand get(Operand operand) {
        if (operand instanceof Constant) {
            return operand;
        }
        Operand found = values.get((Value) operand);
        return found != null
                ? found
                : outer.orElseThrow(() -> new IllegalStateException("not at hand: " + operand))
                        .get(operand);
    }
}
