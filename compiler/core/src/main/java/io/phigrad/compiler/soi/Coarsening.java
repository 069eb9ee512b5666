package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for the segments that pay: first sums are moved out of loops, then the result as a whole and single loops are tried
 * as segments. What is kept is what makes the kernel cheaper. In small methods, {@link Partitions} then looks for what is
 * cheaper together.
 */
public final class Coarsening {
    /** Loops as segments keep the names of the source: the result as one must be clearly cheaper than that. */
    static final double CLEARLY = 0.95;

    /** In nodes of structured SSA. */
    private static final int LARGEST = 2000;

    private final Trials trials;
    private final Moves moves;
    private final boolean relaxed;
    private final boolean searches;

    private Coarsening(
            Function<SsaMethod, Candidate> differentiate, boolean relaxed, Settings settings, Stopwatch symbolic) {
        this.trials = new Trials(
                differentiate,
                method -> relaxed && settings.has(Settings.Part.SHARING) ? SharedSums.of(method) : method,
                symbolic);
        this.moves = new Moves(relaxed, settings);
        this.relaxed = relaxed;
        this.searches = settings.has(Settings.Part.SEARCH);
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
     * @param symbolic is told how long the phi-calculus takes
     * @param differentiate makes a candidate of a program
     */
    public static Choice choose(
            Candidate plain,
            boolean relaxed,
            Settings settings,
            Stopwatch symbolic,
            Function<SsaMethod, Candidate> differentiate) {
        if (!isWithinReach(plain.method()) || settings.limit() == 0) {
            return new Choice(plain, List.of());
        }
        Coarsening search = new Coarsening(differentiate, relaxed, settings, symbolic);
        boolean closes = settings.has(Settings.Part.PHI_CALCULUS);
        Candidate larger = closes ? search.closed(plain) : search.whole(plain);
        return new Choice(search.pieces(larger), search.trials.all());
    }

    /** With branches and loops in symbolic form. */
    private Candidate closed(Candidate plain) {
        Candidate found = stepByStep(plain);
        return searches ? new Partitions(trials, moves, relaxed).cheaper(plain, found) : found;
    }

    /** Each move on top of those that paid before. */
    private Candidate stepByStep(Candidate plain) {
        Candidate inlined = arrays(plain);
        Candidate read = all(moves.winners(inlined), inlined);
        Candidate moved = relaxed ? trials.cheaper(moves.motion(), read) : read;
        Candidate whole = whole(moved);
        Candidate loops = all(moves.segments(moved), moved);
        Candidate both = loops == moved ? whole : whole(loops);
        Candidate best = whole.cost() < CLEARLY * both.cost() ? whole : both;
        return relaxed ? all(moves.affine(best), best) : best;
    }

    private Candidate whole(Candidate from) {
        return trials.cheaper(moves.whole(), from);
    }

    private Candidate all(List<Move> some, Candidate from) {
        Candidate best = from;
        for (Move move : some) {
            best = trials.cheaper(move, best);
        }
        return best;
    }

    private Candidate arrays(Candidate from) {
        Candidate best = from;
        Set<String> tried = new HashSet<>();
        Optional<Move> next = untried(best, tried);
        while (next.isPresent() && tried.size() < Moves.MOST) {
            tried.add(next.get().what());
            best = trials.cheaper(next.get(), best);
            next = untried(best, tried);
        }
        return best;
    }

    private Optional<Move> untried(Candidate from, Set<String> tried) {
        return moves.arrays(from).stream()
                .filter(move -> !tried.contains(move.what()))
                .findFirst();
    }

    private Candidate pieces(Candidate from) {
        Candidate best = from;
        for (int k = 0; k < Moves.MOST; k++) {
            Optional<Move> move = moves.piece(best, k);
            if (move.isEmpty()) {
                break;
            }
            best = trials.cheaper(move.get(), best);
        }
        return best;
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
}
