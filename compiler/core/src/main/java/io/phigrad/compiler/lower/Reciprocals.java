package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Magnitudes;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several quotients with one divisor share one division, and so do quotients of neighbouring rounds whose divisor is
 * the same number. Only where the reciprocal cannot overflow: {@code 0 / d} is zero for the smallest d too. A product with
 * a reciprocal is rounded twice, so what must stay as precise as it is keeps its own division.
 *
 * <p>A constant factor of all those numerators, or of the divisor, is divided once: {@code 2 a / d} and {@code 2 b / d}
 * are {@code a q} and {@code b q} with {@code q = 2 / d}.
 */
public final class Reciprocals {
    private final Set<Value> kept;
    private final Magnitudes magnitudes;
    private final Definitions definitions;
    private final NewValues values;

    private Reciprocals(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        magnitudes = new Magnitudes(method.body());
        definitions = new Definitions(method.body());
        values = new NewValues(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Set<Value> kept = exactness.keptPrecise(method);
        Block body = new Reciprocals(method, kept).block(method.body(), Optional.empty());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block, Optional<Neighbours> neighbours) {
        Map<Operand, Double> shared = factors(shared(divisors(block), neighbours), block, neighbours);
        Map<Operand, Operand> reciprocals = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (isQuotient(node) && shared.containsKey(divisor(node))) {
                quotient((Node.Apply) node, requireNonNull(shared.get(divisor(node))), reciprocals, nodes);
            } else {
                nodes.add(inside(node));
            }
        }
        return new Block(nodes, block.yields());
    }

    private List<Operand> divisors(Block block) {
        return block.nodes().stream()
                .filter(this::isQuotient)
                .map(Reciprocals::divisor)
                .toList();
    }

    private Set<Operand> shared(List<Operand> divisors, Optional<Neighbours> neighbours) {
        Set<Operand> shared = new HashSet<>();
        Set<Operand> seen = new HashSet<>();
        for (Operand divisor : divisors) {
            if (!seen.add(divisor)) {
                shared.add(divisor);
            }
        }
        for (Operand now : seen) {
            for (Operand before : seen) {
                if (isShifted(now, before, neighbours)) {
                    shared.add(now);
                    shared.add(before);
                }
            }
        }
        shared.removeIf(divisor -> !magnitudes.hasReciprocal(divisor));
        return shared;
    }

    private static boolean isShifted(Operand now, Operand before, Optional<Neighbours> neighbours) {
        return neighbours.map(n -> n.isShifted(now, before)).orElse(false);
    }

    /** For each divisor the factor that all numerators over it, and over what it is in neighbouring rounds, have in common. */
    private Map<Operand, Double> factors(Set<Operand> shared, Block block, Optional<Neighbours> neighbours) {
        Map<Operand, Double> factors = new LinkedHashMap<>();
        for (Node node : block.nodes()) {
            if (isQuotient(node) && shared.contains(divisor(node))) {
                factors.merge(divisor(node), factor(numerator(node)), Reciprocals::common);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = agree(factors, neighbours);
        }
        return factors;
    }

    /** Lets a divisor and what it was in the round before have one factor; gives whether that changed anything. */
    private static boolean agree(Map<Operand, Double> factors, Optional<Neighbours> neighbours) {
        boolean changed = false;
        for (Operand now : factors.keySet()) {
            for (Operand before : factors.keySet()) {
                if (isShifted(now, before, neighbours)) {
                    double both = common(requireNonNull(factors.get(now)), requireNonNull(factors.get(before)));
                    changed |= requireNonNull(factors.put(now, both)) != both;
                    changed |= requireNonNull(factors.put(before, both)) != both;
                }
            }
        }
        return changed;
    }

    private static double common(double a, double b) {
        return a == b ? a : 1;
    }

    private double factor(Operand numerator) {
        return Scales.number(numerator)
                .or(() -> scaled(numerator).map(Scales.Scaled::factor))
                .filter(Scales::isSafe)
                .orElse(1.0);
    }

    private Optional<Scales.Scaled> scaled(Operand operand) {
        return definitions.apply(operand).flatMap(Scales::scaled);
    }

    private boolean isQuotient(Node node) {
        return node instanceof Node.Apply n
                && n.op() == Op.DIV
                && n.out().type() == Scalar.DOUBLE
                && n.in().get(1) instanceof Value
                && !kept.contains(n.out());
    }

    private static Operand divisor(Node node) {
        return ((Node.Apply) node).in().get(1);
    }

    private static Operand numerator(Node node) {
        return ((Node.Apply) node).in().get(0);
    }

    private void quotient(Node.Apply n, double factor, Map<Operand, Operand> reciprocals, List<Node> nodes) {
        Operand reciprocal = reciprocals.computeIfAbsent(divisor(n), d -> reciprocal(factor, d, nodes));
        Operand rest = factor == 1 ? numerator(n) : without(numerator(n));
        nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(rest, reciprocal), n.origin()));
    }

    private Operand reciprocal(double factor, Operand divisor, List<Node> nodes) {
        Optional<Scales.Scaled> scaled =
                scaled(divisor).filter(s -> Scales.isSafe(s.factor()) && Scales.isSafe(factor / s.factor()));
        double above = scaled.map(s -> factor / s.factor()).orElse(factor);
        Operand below = scaled.map(Scales.Scaled::operand).orElse(divisor);
        return values.apply(Op.DIV, Scalar.DOUBLE, nodes, Constant.of(above), below);
    }

    /** The numerator without the factor that it has. */
    private Operand without(Operand numerator) {
        return scaled(numerator).map(Scales.Scaled::operand).orElse(Constant.of(1.0));
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(
                    n.outs(),
                    n.condition(),
                    block(n.then(), Optional.empty()),
                    block(n.otherwise(), Optional.empty()),
                    n.origin());
        } else if (node instanceof Node.Loop n) {
            Optional<Neighbours> neighbours =
                    new Inductions(definitions).counted(n).map(counted -> new Neighbours(n, counted, definitions));
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body(), neighbours), n.origin());
        }
        return node;
    }
}
