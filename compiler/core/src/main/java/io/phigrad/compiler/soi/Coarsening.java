package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.HashSet;
import java.util.List;
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

    private final Trials trials;
    private final Moves moves;
    private final boolean relaxed;
    private final boolean searches;

    private Coarsening(
            Function<SsaMethod, Candidate> differentiate,
            boolean relaxed,
            Settings settings,
            Stopwatch symbolic,
            int most) {
        this.trials = new Trials(
                differentiate,
                method -> relaxed && settings.has(Settings.Part.SHARING) ? SharedSums.of(method) : method,
                symbolic);
        this.moves = new Moves(relaxed, settings, most);
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
     * The candidate of least cost, and how it was come to.
     *
     * @param way the moves that made it, in their order
     * @param trials what was compared, in its order
     * @param others how many more programs were differentiated in the search for what is cheaper together
     * @param refusals candidates that no kernel was made of
     */
    public record Choice(Candidate best, List<Trial> way, List<Trial> trials, int others, List<Refusal> refusals) {
        public Choice {
            way = List.copyOf(way);
            trials = List.copyOf(trials);
            refusals = List.copyOf(refusals);
        }

        /** No segments, as the user asks for it. */
        public static Choice without(Candidate plain) {
            return new Choice(plain, List.of(), List.of(), 0, List.of());
        }

        private static Choice refused(Candidate plain, String why) {
            Refusal all = new Refusal(Kind.RESULT, "segments", Origin.NONE, false, why, List.of());
            return new Choice(plain, List.of(), List.of(), 0, List.of(all));
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
        Reach reach = Reach.of(plain.method());
        if (!reach.why().isEmpty() || settings.limit() == 0) {
            return Choice.refused(plain, reach.why().isEmpty() ? "the limit is 0" : reach.why());
        }
        Coarsening search = new Coarsening(differentiate, relaxed, settings, symbolic, reach.most());
        boolean closes = settings.has(Settings.Part.PHI_CALCULUS);
        Candidate larger = closes ? search.closed(plain) : search.whole(plain);
        return search.choice(search.pieces(larger));
    }

    private Choice choice(Candidate best) {
        return new Choice(best, trials.leadingTo(best), trials.all(best), trials.others(), trials.refusals());
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
        while (next.isPresent()) {
            Move move = moves.within(next.get(), tried.size());
            tried.add(move.what());
            best = trials.cheaper(move, best);
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
        Optional<Move> move = moves.piece(best, 0);
        for (int k = 0; move.isPresent(); k++) {
            best = trials.cheaper(moves.within(move.get(), k), best);
            move = moves.piece(best, k + 1);
        }
        return best;
    }
}
