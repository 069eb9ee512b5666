package io.phigrad.phi.ssa;

import java.util.List;

/**
 * A method in structured SSA.
 *
 * @param name the source method's name
 * @param params one value per parameter, in order
 * @param memories the versions of memory at entry, one per alias class
 * @param body yields the results: for a source method its return value (nothing if void)
 */
public record SsaMethod(String name, List<Value> params, List<Value> memories, Block body) {

    public SsaMethod {
        params = List.copyOf(params);
        memories = List.copyOf(memories);
    }
}
