package io.phigrad.compiler.soi;

import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What coarsening may do to a method. */
final class Moves {
    /** A method with more active loops than this keeps those beyond: every trial differentiates it once more. */
    static final int MOST = 10;

    private final boolean relaxed;
    private final Settings settings;

    /** @param relaxed whether the value may be computed in another way */
    Moves(boolean relaxed, Settings settings) {
        this.relaxed = relaxed;
        this.settings = settings;
    }

    Move motion() {
        return new Move("sums moved out of loops", Origin.NONE, from -> SumMotion.of(from.method()));
    }

    Move whole() {
        return new Move(
                "the result as one segment",
                Origin.NONE,
                from -> MethodSegment.of(from.method(), from.activity(), relaxed, settings));
    }

    /** Arrays that one loop defines, in their order. */
    List<Move> arrays(Candidate from) {
        return ArrayInlining.candidates(from.method()).stream()
                .map(array -> new Move(
                        "the elements of " + array.name() + " computed where they are read",
                        origin(from.method(), array),
                        candidate -> ArrayInlining.of(candidate.method(), array)))
                .toList();
    }

    /** Loops that look for one of many. */
    List<Move> winners(Candidate from) {
        return loops(
                from,
                loop -> isActive(from, loop),
                "the round that the loop in line %d looks for",
                (candidate, loop) -> Winners.of(candidate.method(), candidate.activity(), loop));
    }

    /** Active loops as segments, outer ones first. */
    List<Move> segments(Candidate from) {
        return loops(
                from,
                loop -> isActive(from, loop),
                "the loop in line %d as a segment",
                (candidate, loop) -> LoopSegments.of(candidate.method(), candidate.activity(), loop, settings));
    }

    /** Every loop that carries numbers, active or not: what it decides with them may be affine. */
    List<Move> affine(Candidate from) {
        return loops(
                from,
                loop -> loop.outs().stream().anyMatch(out -> out.type() == Scalar.DOUBLE),
                "the loop in line %d in affine form",
                (candidate, loop) -> AffineLoops.of(candidate.method(), loop));
    }

    /** The code of each block that no larger segment has taken, inner blocks first. */
    Optional<Move> piece(Candidate from, int number) {
        List<Block> blocks = PieceSegments.blocks(from.method(), from.activity());
        if (number >= blocks.size()) {
            return Optional.empty();
        }
        Block block = blocks.get(number);
        Origin origin = origin(from.method(), block);
        String what = origin.equals(Origin.NONE)
                ? "the method's straight code as segments"
                : "the code in line " + origin.line() + " as segments";
        return Optional.of(new Move(
                what,
                origin,
                candidate -> PieceSegments.of(candidate.method(), candidate.activity(), block, settings)));
    }

    private static boolean isActive(Candidate from, Node.Loop loop) {
        return loop.outs().stream().anyMatch(from.activity()::isActive);
    }

    private static List<Move> loops(
            Candidate from,
            Predicate<Node.Loop> which,
            String what,
            BiFunction<Candidate, Node.Loop, Optional<SsaMethod>> make) {
        List<Move> moves = new ArrayList<>();
        Nodes.walk(from.method().body(), node -> {
            if (node instanceof Node.Loop loop && which.test(loop) && moves.size() < MOST) {
                List<Value> outs = loop.outs();
                moves.add(new Move(
                        String.format(what, loop.origin().line()),
                        loop.origin(),
                        candidate -> find(candidate.method(), outs).flatMap(found -> make.apply(candidate, found))));
            }
        });
        return moves;
    }

    /** A loop is told from others by what it gives, whatever is done to its inside. */
    private static Optional<Node.Loop> find(SsaMethod method, List<Value> outs) {
        List<Node.Loop> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop && loop.outs().stream().anyMatch(outs::contains)) {
                found.add(loop);
            }
        });
        return found.stream().findFirst();
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

    private static Origin origin(SsaMethod method, Value value) {
        Origin[] found = {Origin.NONE};
        Nodes.walk(method.body(), node -> found[0] = node.outs().contains(value) ? node.origin() : found[0]);
        return found[0];
    }
}
