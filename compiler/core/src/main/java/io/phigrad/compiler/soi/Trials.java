package io.phigrad.compiler.soi;

import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.compiler.soi.Coarsening.Trial;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was tried and what it came to; nothing is differentiated twice. */
final class Trials {
    private final Function<SsaMethod, Candidate> differentiate;
    private final UnaryOperator<SsaMethod> shared;
    private final Stopwatch symbolic;
    private final Map<Block, Candidate> known = new HashMap<>();
    private final List<Trial> trials = new ArrayList<>();

    /**
     * @param differentiate makes a candidate of a program
     * @param shared the program with sums that are at hand in place of those formed again
     * @param symbolic how long moves take to make
     */
    Trials(Function<SsaMethod, Candidate> differentiate, UnaryOperator<SsaMethod> shared, Stopwatch symbolic) {
        this.differentiate = differentiate;
        this.shared = shared;
        this.symbolic = symbolic;
    }

    List<Trial> all() {
        return List.copyOf(trials);
    }

    /** The candidate with the move, if the move can be made. */
    Optional<Candidate> with(Move move, Candidate from) {
        return symbolic.timed(() -> move.make().apply(from).map(shared)).map(this::candidate);
    }

    private Candidate candidate(SsaMethod method) {
        Candidate found = known.get(method.body());
        if (found == null) {
            found = differentiate.apply(method);
            known.put(method.body(), found);
        }
        return found;
    }

    /** The candidate with the move if that is cheaper. */
    Candidate cheaper(Move move, Candidate best) {
        Optional<Candidate> other = with(move, best);
        other.ifPresent(o -> trials.add(new Trial(move.what(), move.origin(), o.cost(), best.cost())));
        return other.filter(o -> o.cost() < best.cost()).orElse(best);
    }
}
