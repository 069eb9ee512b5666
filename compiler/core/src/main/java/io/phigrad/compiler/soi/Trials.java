package io.phigrad.compiler.soi;

import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.compiler.soi.Trial.Fate;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was tried and what it came to; nothing is differentiated twice. */
final class Trials {
    private final Function<SsaMethod, Candidate> differentiate;
    private final UnaryOperator<SsaMethod> shared;
    private final Stopwatch symbolic;
    private final Map<Block, Candidate> known = new HashMap<>();
    /** The moves on the way from the plain program to a candidate, by the way that was found first. */
    private final Map<Candidate, List<Step>> steps = new IdentityHashMap<>();

    private final List<Tried> trials = new ArrayList<>();
    private final Set<Refusal> refusals = new LinkedHashSet<>();

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

    /** A candidate that a move led to. */
    private record Step(Move move, Attempt.Made made, Candidate candidate, double before) {}

    /** @param before the least cost when the step was compared */
    private record Tried(Step step, double before) {
        boolean isCheaper() {
            return step.candidate().cost() < before;
        }

        Trial as(Fate fate) {
            return trial(step, before, fate);
        }
    }

    private static Trial trial(Step step, double before, Fate fate) {
        return new Trial(
                step.move().kind(),
                step.move().what(),
                step.move().origin(),
                step.candidate().cost(),
                before,
                fate,
                step.made().segments(),
                step.made().verdicts());
    }

    /** What was compared, in its order, and what became of it if {@code best} is chosen. */
    List<Trial> all(Candidate best) {
        List<Candidate> way = way(best).stream().map(Step::candidate).toList();
        return trials.stream().map(tried -> tried.as(fate(tried, way, best))).toList();
    }

    private static Fate fate(Tried tried, List<Candidate> way, Candidate best) {
        Candidate candidate = tried.step().candidate();
        if (!tried.isCheaper()) {
            return Fate.NO_CHEAPER;
        } else if (way.stream().anyMatch(made -> made == candidate)) {
            return Fate.TAKEN;
        }
        return best.cost() <= candidate.cost() ? Fate.GIVEN_UP : Fate.NOT_WORTH_IT;
    }

    /** The moves that led to a candidate, each with what the kernel cost before it. */
    List<Trial> leadingTo(Candidate best) {
        return way(best).stream()
                .map(step -> trial(step, step.before(), Fate.TAKEN))
                .toList();
    }

    private List<Step> way(Candidate candidate) {
        return steps.getOrDefault(candidate, List.of());
    }

    /** How many programs were differentiated that are not among the trials. */
    int others() {
        Set<Candidate> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        trials.forEach(tried -> compared.add(tried.step().candidate()));
        return known.size() - compared.size();
    }

    /** What was never made: a candidate may be refused at first, and made on top of another. */
    List<Refusal> refusals() {
        return refusals.stream()
                .filter(refusal -> trials.stream()
                        .map(tried -> tried.step().move())
                        .noneMatch(move -> move.what().equals(refusal.what())
                                && move.origin().equals(refusal.origin())))
                .toList();
    }

    /** Notes why a move was not made. */
    void refuse(Move move, Attempt attempt) {
        if (attempt instanceof Attempt.Refused refused) {
            refusals.add(new Refusal(move.kind(), move.what(), move.origin(), true, refused.why(), refused.verdicts()));
        } else if (attempt instanceof Attempt.NotTried notTried) {
            refusals.add(new Refusal(move.kind(), move.what(), move.origin(), false, notTried.why(), List.of()));
        }
    }

    /** The candidate with the move, if the move can be made. */
    Optional<Candidate> with(Move move, Candidate from) {
        return step(move, from, attempt(move, from)).map(Step::candidate);
    }

    private Attempt attempt(Move move, Candidate from) {
        return symbolic.timed(() -> move.make().apply(from));
    }

    private Optional<Step> step(Move move, Candidate from, Attempt attempt) {
        if (!(attempt instanceof Attempt.Made made)) {
            return Optional.empty();
        }
        SsaMethod method = symbolic.timed(() -> shared.apply(made.method()));
        boolean isNew = !known.containsKey(method.body());
        Candidate found = known.computeIfAbsent(method.body(), any -> differentiate.apply(method));
        Step step = new Step(move, made, found, from.cost());
        if (isNew) {
            steps.put(found, Stream.concat(way(from).stream(), Stream.of(step)).toList());
        }
        return Optional.of(step);
    }

    /** The candidate with the move if that is cheaper. */
    Candidate cheaper(Move move, Candidate best) {
        return cheaper(move, best, best);
    }

    /** A candidate with a move if that is cheaper than the best. */
    Candidate cheaper(Move move, Candidate from, Candidate best) {
        Attempt attempt = attempt(move, from);
        refuse(move, attempt);
        Optional<Step> other = step(move, from, attempt);
        other.ifPresent(step -> trials.add(new Tried(step, best.cost())));
        return other.map(Step::candidate).filter(c -> c.cost() < best.cost()).orElse(best);
    }
}
