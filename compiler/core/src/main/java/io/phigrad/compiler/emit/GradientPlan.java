package io.phigrad.compiler.emit;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Set;

/**
 * What is known of one marked method when its text is written.
 *
 * @param callees the methods that the kernels call
 * @param overwritten indices of array parameters of the kernels whose elements the source method may write
 * @param set indices of parameters of the kernels that hold adjoints and need not be zero at entry
 * @param notes paragraphs for the Javadoc of its derivatives, in HTML
 */
public record GradientPlan(
        MarkedMethod marked,
        Kernel gradient,
        Kernel valueAndGradient,
        List<SsaMethod> callees,
        Set<Integer> overwritten,
        Set<Integer> set,
        List<String> notes) {

    public GradientPlan {
        callees = List.copyOf(callees);
        overwritten = Set.copyOf(overwritten);
        set = Set.copyOf(set);
        notes = List.copyOf(notes);
    }

    /** The parameters of the kernels before the shadows. */
    public List<Leaf> leaves() {
        return Leaf.of(marked.method());
    }

    public GradientPlan(MarkedMethod marked, Kernel gradient, Kernel valueAndGradient, Set<Integer> overwritten) {
        this(marked, gradient, valueAndGradient, List.of(), overwritten, Set.of(), List.of());
    }
}
