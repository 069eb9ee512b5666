package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of a counted loop's body that are what another value of it was one round before: {@code y[i - 1]} is what
 * {@code y[i]} was. Only what every round computes, from memory that the loop does not change, is looked at.
 *
 * <p>Expressions are numbered twice, as they are and as they will be called one round later; where the one number is
 * the other, the values are neighbours.
 */
final class Neighbours {
    private static final int NONE = -1;

    private final Node.Loop loop;
    private final Counted counted;
    private final Definitions definitions;
    private final Set<Value> everyRound = new HashSet<>();
    private final Map<Shape, Integer> numbers = new HashMap<>();
    private final Map<Operand, Integer> now = new HashMap<>();
    private final Map<Operand, Integer> before = new HashMap<>();
    private final Map<Integer, List<Node>> nodes = new HashMap<>();

    /** An expression over others that have numbers. */
    private record Shape(Object kind, Type type, List<Integer> parts) {}

    Neighbours(Node.Loop loop, Counted counted, Definitions definitions) {
        this.loop = loop;
        this.counted = counted;
        this.definitions = definitions;
        loop.body().nodes().forEach(node -> everyRound.addAll(node.outs()));
        for (Node node : loop.body().nodes()) {
            if (!parts(node).isEmpty()) {
                int number = number(node.outs().get(0));
                nodes.computeIfAbsent(number, n -> new ArrayList<>()).add(node);
            }
        }
    }

    /** A node of the body that computed in the round before what the given one computes. */
    Optional<Node> ofRoundBefore(Node node) {
        return nodes.getOrDefault(numberBefore(node.outs().get(0)), List.of()).stream()
                .filter(other -> other != node)
                .findFirst();
    }

    /** Whether {@code now} is what {@code before} was in the round before this one. */
    boolean isShifted(Operand now, Operand before) {
        int number = numberBefore(now);
        return number != NONE && number == number(before);
    }

    /** The number of what the operand is. */
    private int number(Operand operand) {
        Integer known = now.get(operand);
        if (known == null) {
            known = offset(operand).map(this::index).orElseGet(() -> {
                List<Operand> parts = node(operand).map(Neighbours::parts).orElse(List.of());
                Object kind = parts.isEmpty() ? operand : kind(node(operand).orElseThrow());
                return number(kind, operand, parts.stream().map(this::number).toList());
            });
            now.put(operand, known);
        }
        return known;
    }

    private int number(Object kind, Operand operand, List<Integer> parts) {
        return numbers.computeIfAbsent(new Shape(kind, operand.type(), parts), shape -> numbers.size());
    }

    private int index(int offset) {
        return number("index", loop.args().get(counted.arg()), List.of(offset));
    }

    /** The number that what the operand is now had in the round before. */
    private int numberBefore(Operand operand) {
        Integer known = before.get(operand);
        if (known == null) {
            known = findBefore(operand);
            before.put(operand, known);
        }
        return known;
    }

    private int findBefore(Operand operand) {
        if (definitions.isInvariant(operand, loop)) {
            return number(operand);
        }
        int k = loop.args().indexOf(operand);
        if (k >= 0 && k != counted.arg()) {
            return number(loop.next().get(k));
        }
        Optional<Integer> offset = offset(operand);
        if (offset.isPresent()) {
            return index(offset.get() + counted.step());
        }
        List<Operand> parts = node(operand).map(Neighbours::parts).orElse(List.of());
        List<Integer> shifted = parts.stream().map(this::numberBefore).toList();
        return parts.isEmpty() || shifted.contains(NONE)
                ? NONE
                : number(kind(node(operand).orElseThrow()), operand, shifted);
    }

    /** What an expression is computed from; none for what is no expression. */
    private static List<Operand> parts(Node node) {
        if (node instanceof Node.Apply n) {
            return n.in();
        }
        return node instanceof Node.Load n ? List.of(n.memory(), n.array(), n.index()) : List.of();
    }

    private static Object kind(Node node) {
        return node instanceof Node.Apply n ? n.op() : "load";
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
