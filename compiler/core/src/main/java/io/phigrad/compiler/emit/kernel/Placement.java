package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.ssa.Value;
import java.util.Set;

/**
 * Where values are computed that are not computed where the program says.
 *
 * @param always wherever they are used
 * @param late at the end of their block, which yields them
 */
record Placement(Set<Value> always, Set<Value> late) {

    Placement {
        always = Set.copyOf(always);
        late = Set.copyOf(late);
    }

    static Placement of(Set<Value> always) {
        return new Placement(always, Set.of());
    }
}
