package io.phigrad.compiler.soi;

import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Beyond the heuristic of Shen et al. 2021, Fig. 7: in small methods moves are searched for that pay together where the first
 * of them does not pay alone, or where one that pays keeps a better one from being made. A beam search over the region
 * tree, outer loops first: at each move every state goes on with it and without, and the cheapest go on.
 */
final class Partitions {
    /** States that go on after each move. */
    private static final int WIDTH = 4;

    /** In nodes of structured SSA. */
    private static final int LARGEST = 150;

    private final Trials trials;
    private final Moves moves;
    private final boolean relaxed;

    Partitions(Trials trials, Moves moves, boolean relaxed) {
        this.trials = trials;
        this.moves = moves;
        this.relaxed = relaxed;
    }

    /** A candidate and how it was come to. */
    private record State(Candidate candidate, List<Move> made) {
        State with(Move move, Candidate next) {
            return new State(next, Stream.concat(made.stream(), Stream.of(move)).toList());
        }

        double cost() {
            return candidate.cost();
        }

        /** All moves as one. */
        Move together() {
            String what = made.stream().map(Move::what).collect(Collectors.joining("; and "));
            return new Move(
                    Kind.REWRITING,
                    "together, " + what,
                    made.get(0).origin(),
                    from -> new Attempt.Made(candidate.method(), List.of(), List.of()));
        }
    }

    /** The cheapest that is found from the plain method, if it is cheaper than what was found step by step. */
    Candidate cheaper(Candidate plain, Candidate stepByStep) {
        if (size(plain.method()) > LARGEST) {
            return stepByStep;
        }
        State best = search(plain);
        return best.made().isEmpty() || best.cost() >= stepByStep.cost()
                ? stepByStep
                : trials.cheaper(best.together(), best.candidate(), stepByStep);
    }

    private State search(Candidate plain) {
        List<Function<Candidate, List<Move>>> stages = List.of(
                moves::arrays,
                moves::winners,
                any -> relaxed ? List.of(moves.motion()) : List.of(),
                moves::segments,
                any -> List.of(moves.whole()),
                from -> relaxed ? moves.affine(from) : List.of());
        List<State> beam = List.of(new State(plain, List.of()));
        for (Function<Candidate, List<Move>> stage : stages) {
            for (Move move : movesOf(stage, beam)) {
                beam = after(move, beam);
            }
        }
        return beam.get(0);
    }

    /** The moves of all states, each once. */
    private static List<Move> movesOf(Function<Candidate, List<Move>> stage, List<State> beam) {
        Map<List<Object>, Move> all = new LinkedHashMap<>();
        beam.forEach(state -> stage.apply(state.candidate())
                .forEach(move -> all.putIfAbsent(List.of(move.what(), move.origin()), move)));
        return List.copyOf(all.values());
    }

    private List<State> after(Move move, List<State> beam) {
        Map<Candidate, State> next = new LinkedHashMap<>();
        beam.forEach(state -> next.put(state.candidate(), state));
        beam.forEach(state ->
                trials.with(move, state.candidate()).ifPresent(made -> next.putIfAbsent(made, state.with(move, made))));
        return next.values().stream()
                .sorted(Comparator.comparingDouble(State::cost))
                .limit(WIDTH)
                .toList();
    }

    private static int size(SsaMethod method) {
        int[] nodes = {0};
        Nodes.walk(method.body(), node -> nodes[0]++);
        return nodes[0];
    }
}
