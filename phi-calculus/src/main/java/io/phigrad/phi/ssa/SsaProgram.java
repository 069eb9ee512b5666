package io.phigrad.phi.ssa;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A method and the methods that it calls, directly or through others.
 *
 * <p>Values are numbered in each method by itself; regions of memory mean the same throughout.
 *
 * @param main where the program starts
 * @param callees by different names; {@link Node.Call} tells them apart by name. Their bodies yield their results,
 *     then the last versions of the memories that they write
 */
public record SsaProgram(SsaMethod main, List<SsaMethod> callees) {

    public SsaProgram {
        callees = List.copyOf(callees);
        if (callees.stream().map(SsaMethod::name).distinct().count() != callees.size()) {
            throw new IllegalArgumentException("two methods of one name among the callees of " + main.name());
        }
    }

    /** A method that calls no other. */
    public static SsaProgram of(SsaMethod method) {
        return new SsaProgram(method, List.of());
    }

    /** The method that a call means. */
    public SsaMethod callee(String name) {
        return callees.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such method: " + name));
    }

    /** The program after a pass over each of its methods. */
    public SsaProgram map(UnaryOperator<SsaMethod> pass) {
        return new SsaProgram(pass.apply(main), callees.stream().map(pass).toList());
    }
}
