package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Type;
import java.util.List;

/**
 * A static Java method of numbers and arrays of numbers that programs call as it is.
 *
 * @param owner qualified name of its class, {@code p.Outer.Inner}
 */
public record StaticMethod(String owner, String name, List<Type> params, Type result) {

    public StaticMethod {
        params = List.copyOf(params);
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
