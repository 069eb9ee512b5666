package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Path.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects a {@link Path} while a program runs. */
final class PathRecorder {
    private final int listed;
    private final List<Path.Decision> decisions = new ArrayList<>();
    private long hash;
    private long length;
    private long pieces;

    /** @param listed how many decisions to keep one by one */
    PathRecorder(int listed) {
        this.listed = listed;
    }

    void branch(Origin origin, boolean taken) {
        decide(Kind.BRANCH, origin, taken ? 1 : 0);
    }

    void selection(Origin origin, boolean first) {
        decide(Kind.SELECTION, origin, first ? 1 : 0);
    }

    void loop(Origin origin, long trips, boolean broken) {
        decide(Kind.LOOP, origin, 2 * trips + (broken ? 1 : 0));
    }

    private void decide(Kind kind, Origin origin, long decision) {
        hash = mix(hash, decision);
        length++;
        if (decisions.size() < listed) {
            decisions.add(new Path.Decision(kind, origin, decision));
        }
    }

    void operator(Op op, List<Object> in, Object result) {
        Pieces.of(op, in, result).ifPresent(piece -> pieces = mix(pieces, piece));
    }

    Path path() {
        return new Path(hash, length, pieces, decisions);
    }

    /** A step of SplitMix64 over what came before. */
    private static long mix(long hash, long decision) {
        long z = (hash ^ decision) + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
