package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for the segments that pay: first sums are moved out of loops, then the result as a whole and single loops are tried
 * as segments. What is kept is what makes the kernel cheaper.
 */
public final class Coarsening {
    /** A method with more active loops than this keeps those beyond: every trial differentiates it once more. */
    private static final int MOST_TRIALS = 10;

    /** Loops as segments keep the names of the source: the result as one must be clearly cheaper than that. */
    private static final double CLEARLY = 0.95;

    /** In nodes of structured SSA. */
    private static final int LARGEST = 2000;

    private final Function<SsaMethod, Candidate> differentiate;
    private final List<Trial> trials = new ArrayList<>();

    private final boolean relaxed;

    private final Settings settings;

    private Coarsening(Function<SsaMethod, Candidate> differentiate, boolean relaxed, Settings settings) {
        this.differentiate = differentiate;
        this.relaxed = relaxed;
        this.settings = settings;
    }

    /**
     * A way to differentiate a method.
     *
     * @param method the program, with its segments
     * @param kernel its derivative
     * @param cost of the kernel, in additions
     */
    public record Candidate(SsaMethod method, Activity activity, SsaMethod kernel, double cost) {}

    /**
     * One thing that was tried.
     *
     * @param what in words
     * @param origin what it is about; nothing if that is the whole method
     * @param cost of the kernel with it
     * @param before the least cost so far
     */
    public record Trial(String what, Origin origin, double cost, double before) {
        public boolean isTaken() {
            return cost < before;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %.0f instead of %.0f, %s", what, cost, before, isTaken() ? "taken" : "not taken");
        }
    }

    /** The candidate of least cost, and what was tried on the way. */
    public record Choice(Candidate best, List<Trial> trials) {
        public Choice {
            trials = List.copyOf(trials);
        }
    }

    /**
     * Tries segments.
     *
     * @param plain the program without segments
     * @param relaxed whether the value may be computed in another way
     * @param settings what may be tried
     * @param differentiate makes a candidate of a program
     */
    public static Choice choose(
            Candidate plain, boolean relaxed, Settings settings, Function<SsaMethod, Candidate> differentiate) {
        if (!isWithinReach(plain.method()) || settings.limit() == 0) {
            return new Choice(plain, List.of());
        }
        Coarsening search = new Coarsening(differentiate, relaxed, settings);
        boolean closes = settings.has(Settings.Part.PHI_CALCULUS);
        Candidate larger = closes ? search.closed(plain) : search.whole(plain);
        return new Choice(search.pieces(larger), search.trials);
    }

    /** With branches and loops in symbolic form. */
    private Candidate closed(Candidate plain) {
        Candidate read = winners(arrays(plain));
        Candidate moved =
                relaxed ? cheaper("sums moved out of loops", Origin.NONE, read, SumMotion.of(read.method())) : read;
        Candidate whole = whole(moved);
        Candidate loops = loops(moved);
        Candidate both = loops == moved ? whole : whole(loops);
        Candidate best = whole.cost() < CLEARLY * both.cost() ? whole : both;
        return relaxed ? affine(best) : best;
    }

    /** The code of each block that no larger segment has taken, inner blocks first. */
    private Candidate pieces(Candidate from) {
        Candidate best = from;
        for (int k = 0; k < MOST_TRIALS; k++) {
            List<Block> blocks = PieceSegments.blocks(best.method(), best.activity());
            if (k >= blocks.size()) {
                break;
            }
            Origin origin = origin(best.method(), blocks.get(k));
            String what = origin.equals(Origin.NONE)
                    ? "the method's straight code as segments"
                    : "the code in line " + origin.line() + " as segments";
            best = cheaper(
                    what, origin, best, PieceSegments.of(best.method(), best.activity(), blocks.get(k), settings));
        }
        return best;
    }

    /** Of the branch or loop that a block belongs to. */
    private static Origin origin(SsaMethod method, Block block) {
        Origin[] found = {Origin.NONE};
        Nodes.walk(method.body(), node -> {
            for (Block region : Nodes.regions(node)) {
                found[0] = region == block ? node.origin() : found[0];
            }
        });
        return found[0];
    }

    /** Arrays that one loop defines, in their order, each on top of what was chosen before. */
    private Candidate arrays(Candidate from) {
        Candidate best = from;
        Set<Value> tried = new HashSet<>();
        Optional<Value> next = untried(best, tried);
        while (next.isPresent() && tried.size() < MOST_TRIALS) {
            tried.add(next.get());
            String what = "the elements of " + next.get().name() + " computed where they are read";
            best = cheaper(what, origin(best.method(), next.get()), best, ArrayInlining.of(best.method(), next.get()));
            next = untried(best, tried);
        }
        return best;
    }

    /** Loops that look for one of many. */
    private Candidate winners(Candidate from) {
        Candidate best = from;
        for (List<Value> outs : active(from)) {
            Optional<Node.Loop> loop = find(best.method(), outs);
            if (loop.isPresent()) {
                String what =
                        "the round that the loop in line " + loop.get().origin().line() + " looks for";
                best = cheaper(what, loop.get().origin(), best, Winners.of(best.method(), best.activity(), loop.get()));
            }
        }
        return best;
    }

    private static Optional<Value> untried(Candidate from, Set<Value> tried) {
        return ArrayInlining.candidates(from.method()).stream()
                .filter(array -> !tried.contains(array))
                .findFirst();
    }

    private Candidate whole(Candidate from) {
        return cheaper(
                "the result as one segment",
                Origin.NONE,
                from,
                MethodSegment.of(from.method(), from.activity(), relaxed, settings));
    }

    /** Outer loops first, each on top of what was chosen before. */
    private Candidate loops(Candidate from) {
        Candidate best = from;
        for (List<Value> outs : active(from)) {
            Optional<Node.Loop> loop = find(best.method(), outs);
            if (loop.isPresent()) {
                String what = "the loop in line " + loop.get().origin().line() + " as a segment";
                best = cheaper(
                        what,
                        loop.get().origin(),
                        best,
                        LoopSegments.of(best.method(), best.activity(), loop.get(), settings));
            }
        }
        return best;
    }

    /** Every loop that carries numbers, active or not: what it decides with them may be affine. */
    private Candidate affine(Candidate from) {
        Candidate best = from;
        for (List<Value> outs : carrying(from.method())) {
            Optional<Node.Loop> loop = find(best.method(), outs);
            if (loop.isPresent()) {
                String what = "the loop in line " + loop.get().origin().line() + " in affine form";
                best = cheaper(what, loop.get().origin(), best, AffineLoops.of(best.method(), loop.get()));
            }
        }
        return best;
    }

    private static List<List<Value>> carrying(SsaMethod method) {
        List<List<Value>> loops = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop
                    && loop.outs().stream().anyMatch(out -> out.type() == Scalar.DOUBLE)
                    && loops.size() < MOST_TRIALS) {
                loops.add(loop.outs());
            }
        });
        return loops;
    }

    /** Whether the method is of a size to try, and calls no method, which no term can say. */
    private static boolean isWithinReach(SsaMethod method) {
        int[] nodes = {0};
        boolean[] calls = {false};
        Nodes.walk(method.body(), node -> {
            nodes[0]++;
            calls[0] |= node instanceof Node.Call || node instanceof Node.Invoke;
        });
        return nodes[0] <= LARGEST && !calls[0];
    }

    private static Origin origin(SsaMethod method, Value value) {
        Origin[] found = {Origin.NONE};
        Nodes.walk(method.body(), node -> found[0] = node.outs().contains(value) ? node.origin() : found[0]);
        return found[0];
    }

    private Candidate cheaper(String what, Origin origin, Candidate best, Optional<SsaMethod> tried) {
        if (tried.isEmpty()) {
            return best;
        }
        Candidate other = differentiate.apply(
                relaxed && settings.has(Settings.Part.SHARING) ? SharedSums.of(tried.get()) : tried.get());
        trials.add(new Trial(what, origin, other.cost(), best.cost()));
        return other.cost() < best.cost() ? other : best;
    }

    /** What tells a loop from others, whatever is done to its inside. */
    private static List<List<Value>> active(Candidate candidate) {
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
