package io.phigrad.phi.ssa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a loop runs, if that can be found by going through the rounds with what is constant in them. */
final class KnownRounds {
    private static final int MOST = 8;

    private final Node.Loop loop;
    private final List<Operand> inits;
    private final Map<Value, Operand> known = new HashMap<>();
    private final Substitution substitution = Substitution.of(known);
    private final Folding folding = new Folding(Map.of());

    KnownRounds(Node.Loop loop, List<Operand> inits) {
        this.loop = loop;
        this.inits = inits;
    }

    /** The number of rounds; absent if it is not known, more than a few, or if a round may leave the loop. */
    Optional<Integer> count() {
        List<Operand> args = inits;
        for (int round = 0; round <= MOST; round++) {
            enter(args);
            evaluate(loop.header());
            Operand proceed = substitution.apply(loop.proceed());
            if (Folding.isTruth(proceed, false)) {
                return Optional.of(round);
            }
            evaluate(loop.body());
            if (!Folding.isTruth(proceed, true) || !Folding.isTruth(substitution.apply(loop.stop()), false)) {
                return Optional.empty();
            }
            args = substitution.apply(loop.next());
        }
        return Optional.empty();
    }

    private void enter(List<Operand> args) {
        known.clear();
        for (int k = 0; k < args.size(); k++) {
            if (args.get(k) instanceof Constant constant) {
                known.put(loop.args().get(k), constant);
            }
        }
    }

    private void evaluate(Block block) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Apply apply) {
                folding.operand((Node.Apply) substitution.apply(apply))
                        .filter(Constant.class::isInstance)
                        .ifPresent(constant -> known.put(apply.out(), constant));
            }
        }
    }
}
