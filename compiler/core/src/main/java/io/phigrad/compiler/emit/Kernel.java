package io.phigrad.compiler.emit;

import io.phigrad.phi.ssa.SsaMethod;
import java.util.Optional;

/**
 * A derivative as a program over scalars and arrays.
 *
 * <p>The method's parameters are those of the source method in order, those that hold records taken apart as
 * {@link io.phigrad.compiler.ssa.Leaf} says, then one shadow reference per active array
 * parameter in order ({@code double} whatever the floating type of the array, of the argument's shape, zero at
 * entry unless {@link GradientPlan#set} says that the kernel sets its elements). Its body yields the source method's
 * value if {@code withValue}, then the adjoint of each active scalar parameter in order as a {@code double}, then
 * versions of memory, which only say what must have been written.
 *
 * @param cost for its callers to read
 */
public record Kernel(String name, SsaMethod method, boolean withValue, Optional<Cost> cost) {

    public Kernel(String name, SsaMethod method, boolean withValue) {
        this(name, method, withValue, Optional.empty());
    }
}
