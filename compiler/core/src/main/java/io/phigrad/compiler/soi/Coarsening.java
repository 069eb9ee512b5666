package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for the segments that pay: first sums are moved out of loops, then loops and the method as a whole are tried as
 * segments, outer ones first, each on top of what was chosen before. What is kept is what makes the kernel cheaper.
 */
public final class Coarsening {
    /** A method with more active loops than this keeps those beyond: every trial differentiates it once more. */
    private static final int MOST_TRIALS = 10;

    /** In nodes of structured SSA. */
    private static final int LARGEST = 2000;

    private Coarsening() {}

    /**
     * A way to differentiate a method.
     *
     * @param method the program, with its segments
     * @param kernel its derivative
     * @param cost of the kernel, in additions
     */
    public record Candidate(SsaMethod method, Activity activity, SsaMethod kernel, double cost) {}

    /**
     * The candidate of least cost.
     *
     * @param plain the program without segments
     * @param relaxed whether the value may be computed in another way
     * @param differentiate makes a candidate of a program
     */
    public static Candidate best(Candidate plain, boolean relaxed, Function<SsaMethod, Candidate> differentiate) {
        Candidate best = plain;
        if (!isWithinReach(plain.method())) {
            return plain;
        }
        if (relaxed) {
            best = cheaper(best, SumMotion.of(best.method()), differentiate);
        }
        for (List<Value> outs : loops(best)) {
            Optional<Node.Loop> loop = find(best.method(), outs);
            if (loop.isPresent()) {
                best = cheaper(best, LoopSegments.of(best.method(), best.activity(), loop.get()), differentiate);
            }
        }
        return cheaper(best, MethodSegment.of(best.method(), best.activity()), differentiate);
    }

    /** Whether the method is of a size to try, and calls no method with an adjoint of its own. */
    private static boolean isWithinReach(SsaMethod method) {
        int[] nodes = {0};
        boolean[] calls = {false};
        Nodes.walk(method.body(), node -> {
            nodes[0]++;
            calls[0] |= node instanceof Node.Call;
        });
        return nodes[0] <= LARGEST && !calls[0];
    }

    private static Candidate cheaper(
            Candidate best, Optional<SsaMethod> tried, Function<SsaMethod, Candidate> differentiate) {
        if (tried.isEmpty()) {
            return best;
        }
        Candidate other = differentiate.apply(tried.get());
        return other.cost() < best.cost() ? other : best;
    }

    /** What tells a loop from others, whatever is done to its inside. */
    private static List<List<Value>> loops(Candidate candidate) {
        List<List<Value>> loops = new ArrayList<>();
        Nodes.walk(candidate.method().body(), node -> {
            if (node instanceof Node.Loop loop
                    && loop.outs().stream().anyMatch(candidate.activity()::isActive)
                    && loops.size() < MOST_TRIALS) {
                loops.add(loop.outs());
            }
        });
        return loops;
    }

    private static Optional<Node.Loop> find(SsaMethod method, List<Value> outs) {
        List<Node.Loop> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop && loop.outs().stream().anyMatch(outs::contains)) {
                found.add(loop);
            }
        });
        return found.stream().findFirst();
    }
}
