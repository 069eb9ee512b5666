package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of a counted loop's body that are what another value of it was one round before: {@code y[i - 1]} is what
 * {@code y[i]} was. Only what every round computes, from memory that the loop does not change, is looked at.
 */
final class Neighbours {
    private final Node.Loop loop;
    private final Counted counted;
    private final Definitions definitions;
    private final Set<Value> everyRound = new HashSet<>();
    private final Map<Pair, Boolean> known = new HashMap<>();

    private record Pair(Operand now, Operand before) {}

    Neighbours(Node.Loop loop, Counted counted, Definitions definitions) {
        this.loop = loop;
        this.counted = counted;
        this.definitions = definitions;
        loop.body().nodes().forEach(node -> everyRound.addAll(node.outs()));
    }

    /** A node of the body that computed in the round before what the given one computes. */
    Optional<Node> ofRoundBefore(Node node) {
        return loop.body().nodes().stream()
                .filter(other -> other != node && isShifted(node, other))
                .findFirst();
    }

    /** Whether {@code now} is what {@code before} was in the round before this one. */
    boolean isShifted(Operand now, Operand before) {
        if (now.equals(before) && definitions.isInvariant(now, loop)) {
            return true;
        }
        Pair pair = new Pair(now, before);
        Boolean found = known.get(pair);
        if (found == null) {
            known.put(pair, false);
            found = find(now, before);
            known.put(pair, found);
        }
        return found;
    }

    private boolean find(Operand now, Operand before) {
        int k = loop.args().indexOf(now);
        if (k >= 0 && k != counted.arg()) {
            return loop.next().get(k).equals(before);
        }
        Optional<Integer> offset = offset(now);
        if (offset.isPresent()) {
            return offset(before).map(other -> other - counted.step()).equals(offset);
        }
        return node(now).isPresent()
                && node(before).isPresent()
                && isShifted(node(now).get(), node(before).get());
    }

    private boolean isShifted(Node now, Node before) {
        if (now instanceof Node.Apply a && before instanceof Node.Apply b) {
            return a.op() == b.op() && a.out().type().equals(b.out().type()) && areShifted(a.in(), b.in());
        } else if (now instanceof Node.Load a && before instanceof Node.Load b) {
            return areShifted(List.of(a.memory(), a.array()), List.of(b.memory(), b.array()))
                    && isShifted(a.index(), b.index());
        }
        return false;
    }

    private boolean areShifted(List<Operand> now, List<Operand> before) {
        for (int k = 0; k < now.size(); k++) {
            if (!isShifted(now.get(k), before.get(k))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Node> node(Operand operand) {
        return operand instanceof Value v && everyRound.contains(v) ? definitions.node(v) : Optional.empty();
    }

    /** How far the operand is from the loop's index. */
    Optional<Integer> offset(Operand operand) {
        Value index = loop.args().get(counted.arg());
        if (operand.equals(index)) {
            return Optional.of(0);
        }
        return definitions
                .apply(operand)
                .filter(sum -> sum.out().type() == Scalar.INT
                        && (sum.op() == Op.ADD || sum.op() == Op.SUB)
                        && sum.in().get(0).equals(index)
                        && sum.in().get(1) instanceof Constant)
                .map(sum -> {
                    int number = (int) ((Constant) sum.in().get(1)).number().orElseThrow();
                    return sum.op() == Op.ADD ? number : -number;
                });
    }
}
