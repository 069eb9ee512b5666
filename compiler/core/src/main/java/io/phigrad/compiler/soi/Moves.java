package io.phigrad.compiler.soi;

import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.phi.expr.MemoryType;
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
    private final boolean relaxed;
    private final Settings settings;
    private final int most;

    /**
     * @param relaxed whether the value may be computed in another way
     * @param most how many moves of one kind are tried
     */
    Moves(boolean relaxed, Settings settings, int most) {
        this.relaxed = relaxed;
        this.settings = settings;
        this.most = most;
    }

    /** A move, given up where {@code before} of its kind are tried before it and no more may be. */
    Move within(Move move, int before) {
        String why = "of a method as long as this, no more than " + most + " of a kind are tried";
        return before < most
                ? move
                : new Move(move.kind(), move.what(), move.origin(), any -> new Attempt.NotTried(why));
    }

    Move motion() {
        return new Move(Kind.REWRITING, "sums moved out of loops", Origin.NONE, from -> SumMotion.of(from.method()));
    }

    Move whole() {
        return new Move(
                Kind.RESULT,
                "the result as one segment",
                Origin.NONE,
                from -> MethodSegment.of(from.method(), from.activity(), relaxed, settings));
    }

    /** Arrays that one loop defines, in their order. */
    List<Move> arrays(Candidate from) {
        return ArrayInlining.candidates(from.method()).stream()
                .map(array -> new Move(
                        Kind.REWRITING,
                        "the elements of " + array.name() + " computed where they are read",
                        origin(from.method(), array),
                        candidate -> Attempt.of(
                                ArrayInlining.of(candidate.method(), array),
                                "what was taken before defines it in another way")))
                .toList();
    }

    /** Loops that look for one of many. */
    List<Move> winners(Candidate from) {
        return loops(
                Kind.REWRITING,
                from,
                loop -> isActive(from, loop),
                "the round that the loop in line %d looks for",
                (candidate, loop) -> Attempt.of(
                        Winners.of(candidate.method(), candidate.activity(), loop),
                        "it carries no number that its rounds only keep or replace"));
    }

    /** Active loops as segments, outer ones first. */
    List<Move> segments(Candidate from) {
        List<Move> moves = new ArrayList<>(segments(from, loop -> isActive(from, loop)));
        moves.addAll(segments(from, loop -> !isActive(from, loop) && writesActively(from, loop)));
        return moves;
    }

    private List<Move> segments(Candidate from, Predicate<Node.Loop> which) {
        return loops(
                Kind.LOOP,
                from,
                which,
                "the loop in line %d as a segment",
                (candidate, loop) -> LoopSegments.of(candidate.method(), candidate.activity(), loop, settings));
    }

    /** Every loop that carries numbers, active or not: what it decides with them may be affine. */
    List<Move> affine(Candidate from) {
        return loops(
                Kind.REWRITING,
                from,
                loop -> loop.outs().stream().anyMatch(out -> out.type() == Scalar.DOUBLE),
                "the loop in line %d in affine form",
                (candidate, loop) -> Attempt.of(
                        AffineLoops.of(candidate.method(), loop),
                        "nothing in it is linear in what it carries, with coefficients that do not change, and cheaper"
                                + " as such"));
    }

    /** The code of each block that no larger segment has taken, inner blocks first. */
    Optional<Move> piece(Candidate from, int number) {
        List<Block> blocks = PieceSegments.blocks(from.method(), from.activity());
        if (number >= blocks.size()) {
            return Optional.empty();
        }
        Block block = blocks.get(number);
        Origin origin = origin(from.method(), block);
        return Optional.of(new Move(
                Kind.CODE,
                code(from.method(), block) + " as segments",
                origin,
                candidate -> PieceSegments.of(candidate.method(), candidate.activity(), block, settings)));
    }

    private static String code(SsaMethod method, Block block) {
        Optional<Node> owner = owner(method, block);
        if (owner.isEmpty()) {
            return "the method's straight code";
        }
        String line = " in line " + owner.get().origin().line();
        if (owner.get() instanceof Node.Loop loop) {
            return (block == loop.header() ? "the test of the loop" : "the round of the loop") + line;
        }
        boolean isFirst = owner.get() instanceof Node.If branch && block == branch.then();
        return (isFirst ? "a side of the branch" : "the other side of the branch") + line;
    }

    /** Such a loop is no segment, and is told with the reason: that it is refused costs no kernel. */
    private static boolean writesActively(Candidate from, Node.Loop loop) {
        return loop.outs().stream()
                .anyMatch(out -> out.type() instanceof MemoryType memory
                        && from.activity().isActive(memory.region()));
    }

    private static boolean isActive(Candidate from, Node.Loop loop) {
        return loop.outs().stream().anyMatch(from.activity()::isActive);
    }

    private List<Move> loops(
            Kind kind,
            Candidate from,
            Predicate<Node.Loop> which,
            String what,
            BiFunction<Candidate, Node.Loop, Attempt> make) {
        List<Move> moves = new ArrayList<>();
        Nodes.walk(from.method().body(), node -> {
            if (node instanceof Node.Loop loop && which.test(loop)) {
                List<Value> outs = loop.outs();
                Move move = new Move(
                        kind,
                        String.format(what, loop.origin().line()),
                        loop.origin(),
                        candidate -> find(candidate.method(), outs)
                                .map(found -> make.apply(candidate, found))
                                .orElseGet(
                                        () -> new Attempt.Refused("what was taken before has put it in another form")));
                moves.add(within(move, moves.size()));
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
        return owner(method, block).map(Node::origin).orElse(Origin.NONE);
    }

    private static Optional<Node> owner(SsaMethod method, Block block) {
        List<Node> found = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (Nodes.regions(node).stream().anyMatch(region -> region == block)) {
                found.add(node);
            }
        });
        return found.stream().findFirst();
    }

    private static Origin origin(SsaMethod method, Value value) {
        Origin[] found = {Origin.NONE};
        Nodes.walk(method.body(), node -> found[0] = node.outs().contains(value) ? node.origin() : found[0]);
        return found[0];
    }
}
