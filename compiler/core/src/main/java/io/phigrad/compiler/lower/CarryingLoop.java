package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A counted loop, known to run, that hands values from round to round; see {@link Carries}. */
final class CarryingLoop {
    private final Node.Loop loop;
    private final Counted counted;
    private final Neighbours neighbours;
    private final Definitions definitions;
    private final Set<Value> kept;
    private final NewValues values;

    private final List<Node> before = new ArrayList<>();
    private final List<HandedOn> after = new ArrayList<>();
    private final Map<Value, Operand> carried = new HashMap<>();
    private final List<Value> args = new ArrayList<>();
    private final List<Operand> inits = new ArrayList<>();
    private final List<Operand> next = new ArrayList<>();
    private List<Node> body;

    /** @param kept what scatters must not be moved past one another for */
    CarryingLoop(Node.Loop loop, Counted counted, Definitions definitions, Set<Value> kept, NewValues values) {
        this.loop = loop;
        this.counted = counted;
        this.neighbours = new Neighbours(loop, counted, definitions);
        this.definitions = definitions;
        this.kept = kept;
        this.values = values;
        body = loop.body().nodes();
    }

    boolean carriesAnything() {
        return !args.isEmpty();
    }

    /**
     * Hands on what another value of the round before was, where this saves enough.
     *
     * @param leastGain what has to be saved if no element is read again
     * @param leastGainOfElements what has to be saved if one is
     */
    void carryValues(double leastGain, double leastGainOfElements) {
        Map<Value, Value> sources = wanted(sources());
        sources.keySet().removeAll(carried.keySet());
        double gain = sources.keySet().stream().mapToDouble(this::cost).sum();
        double least = sources.keySet().stream().anyMatch(this::isElement) ? leastGainOfElements : leastGain;
        if (gain >= (carriesAnything() ? 1 : least)) {
            carry(sources);
        }
    }

    /** @param sources for each value that one which it was in the round before */
    private void carry(Map<Value, Value> sources) {
        if (carried.keySet().containsAll(sources.keySet())) {
            return;
        }
        Copies first = new Copies(values);
        for (int k = 0; k < loop.args().size(); k++) {
            first.put(loop.args().get(k), loop.inits().get(k));
        }
        Set<Value> needed = needed(sources.keySet());
        loop.body().nodes().stream()
                .filter(node -> node.outs().stream().anyMatch(needed::contains))
                .forEach(node -> before.add(first.of(node)));
        sources.forEach((value, source) -> carry(value, first.of(value), source));
    }

    private void carry(Value value, Operand init, Operand source) {
        Value arg = values.of(value.type(), previous(value));
        carried.put(value, arg);
        args.add(arg);
        inits.add(init);
        next.add(source);
    }

    private String previous(Value value) {
        return value.name().isEmpty() && isElement(value)
                ? name(((Node.Load) definitions.node(value).orElseThrow()).array(), "Previous")
                : value.name();
    }

    private boolean isElement(Value value) {
        return definitions.node(value).orElseThrow() instanceof Node.Load;
    }

    private static String name(Operand array, String what) {
        return array instanceof Value v && !v.name().isEmpty() ? v.name() + what : "";
    }

    /** For each value that another one was in the round before, that other one. */
    private Map<Value, Value> sources() {
        Map<Value, Value> sources = new LinkedHashMap<>();
        for (Node node : loop.body().nodes()) {
            boolean computes = node instanceof Node.Load
                    || node instanceof Node.Apply a && a.out().type().isFloating();
            if (computes) {
                neighbours
                        .ofRoundBefore(node)
                        .ifPresent(source ->
                                sources.put(node.outs().get(0), source.outs().get(0)));
            }
        }
        return sources;
    }

    /** Those that something other than what is carried as well asks for. */
    private Map<Value, Value> wanted(Map<Value, Value> sources) {
        Set<Value> asked = new HashSet<>();
        for (Node node : loop.body().nodes()) {
            if (node.outs().isEmpty() || !sources.containsKey(node.outs().get(0))) {
                Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> ask(operand, asked));
            }
        }
        loop.body().yields().forEach(operand -> ask(operand, asked));
        Map<Value, Value> wanted = new LinkedHashMap<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<Value, Value> entry : sources.entrySet()) {
                if (asked.contains(entry.getKey()) && !wanted.containsKey(entry.getKey())) {
                    wanted.put(entry.getKey(), entry.getValue());
                    asked.add(entry.getValue());
                    grows = true;
                }
            }
        }
        return wanted;
    }

    private static void ask(Operand operand, Set<Value> asked) {
        if (operand instanceof Value v) {
            asked.add(v);
        }
    }

    /** What computing the value costs, with all that serves it alone. */
    private double cost(Value value) {
        double cost = 0;
        for (Value part : needed(Set.of(value))) {
            boolean alone = part.equals(value) || definitions.uses(part) == 1;
            cost += alone ? CostModel.of(definitions.node(part).orElseThrow()) : 0;
        }
        return cost;
    }

    /** The values of the body that some values are computed from, themselves included. */
    private Set<Value> needed(Set<Value> roots) {
        Set<Value> needed = new HashSet<>(roots);
        List<Node> nodes = loop.body().nodes();
        for (int at = nodes.size() - 1; at >= 0; at--) {
            Node node = nodes.get(at);
            if (node.outs().stream().anyMatch(needed::contains)) {
                Nodes.operands(node).forEach(operand -> ask(operand, needed));
            }
        }
        Set<Value> inBody = new HashSet<>();
        nodes.forEach(node -> inBody.addAll(node.outs()));
        needed.retainAll(inBody);
        return needed;
    }

    /** Adds to an element at once what the next round, or the code after the last one, would add to it later. */
    void carryScatters() {
        boolean found = true;
        while (found) {
            found = false;
            for (int at = 0; at < body.size() && !found; at++) {
                if (body.get(at) instanceof Node.Accumulate late && mayMove(late)) {
                    Optional<Node.Accumulate> early =
                            fromRoundBefore(late).filter(e -> fromRoundBefore(e).isEmpty());
                    early.ifPresent(scatter -> join(late, scatter));
                    found = early.isPresent();
                }
            }
        }
    }

    /** Whether the loop does nothing with the memory but add to it. */
    private boolean mayMove(Node.Accumulate scatter) {
        int region = Activity.region(scatter.memory());
        boolean[] onlyAdds = {
            definitions.isInvariant(scatter.array(), loop)
                    && ((ArrayType) scatter.array().type()).element() == Scalar.DOUBLE
                    && neighbours.offset(scatter.index()).isPresent()
                    && !kept.contains(scatter.out())
        };
        Nodes.walk(loop.body(), node -> {
            if (!(node instanceof Node.Accumulate) && !(node instanceof Node.If) && !(node instanceof Node.Loop)) {
                onlyAdds[0] &= Nodes.operands(node).stream()
                        .noneMatch(o -> o.type() instanceof MemoryType && Activity.region(o) == region);
            }
        });
        return onlyAdds[0];
    }

    /** The scatter that in the round before went to the element this one goes to. */
    private Optional<Node.Accumulate> fromRoundBefore(Node.Accumulate late) {
        return body.stream()
                .filter(Node.Accumulate.class::isInstance)
                .map(Node.Accumulate.class::cast)
                .filter(early -> early.array().equals(late.array())
                        && neighbours.offset(early.index()).isPresent()
                        && neighbours.isShifted(late.index(), early.index()))
                .findFirst();
    }

    private void join(Node.Accumulate late, Node.Accumulate early) {
        List<Node> last = new ArrayList<>();
        HandedOn handed = CommonFactor.of(late, early, loop, neighbours, definitions)
                .map(common -> handOn(early, common, last))
                .orElseGet(
                        () -> new HandedOn(early, Optional.of(handOn(early.array(), early.value())), Optional.empty()));
        List<Node> joined = new ArrayList<>();
        for (Node node : body) {
            if (node == late) {
                Operand sum = handed.addedBy(late, values, joined);
                joined.add(
                        new Node.Accumulate(late.out(), late.memory(), late.array(), late.index(), sum, late.origin()));
            } else if (node != early) {
                joined.add(node);
            }
        }
        joined.addAll(last);
        body = joined;
        after.add(handed);
    }

    /** Hands on the number that the common factor multiplies apart from what else the earlier scatter adds. */
    private HandedOn handOn(Node.Accumulate early, CommonFactor common, List<Node> last) {
        Value factor = (Value) common.late().factor();
        carry(Map.of(factor, (Value) common.early().factor()));
        Value number = handOn(early.array(), common.early().number());
        Optional<Value> rest = common.others().terms().isEmpty()
                ? Optional.empty()
                : Optional.of(handOn(early.array(), common.others().sum(values, last)));
        Value carriedFactor = (Value) requireNonNull(carried.get(factor));
        return new HandedOn(early, rest, Optional.of(new HandedOn.Multiplied(common, number, carriedFactor)));
    }

    private Value handOn(Operand array, Operand value) {
        Value bar = values.of(Scalar.DOUBLE, name(array, "Carry"));
        args.add(bar);
        inits.add(Constant.of(0.0));
        next.add(value);
        return bar;
    }

    /** The whole: what comes first, the loop, and what its last round leaves to be added. */
    List<Node> nodes(List<Value> outs) {
        Substitution instead = Substitution.of(carried);
        List<Value> allOuts = new ArrayList<>(outs);
        List<Value> allArgs = new ArrayList<>(loop.args());
        List<Operand> allInits = new ArrayList<>(loop.inits());
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        allOuts.addAll(values.like(args));
        allArgs.addAll(args);
        allInits.addAll(inits);
        yields.addAll(next);
        List<Node> kept = body.stream()
                .filter(node -> node.outs().isEmpty()
                        || !carried.containsKey(node.outs().get(0)))
                .toList();
        List<Node> nodes = new ArrayList<>(before);
        Block round = instead.apply(new Block(kept, yields));
        nodes.add(new Node.Loop(allOuts, allArgs, allInits, loop.header(), round, loop.origin()));
        rest(allArgs, allOuts, nodes);
        return nodes;
    }

    /** What was to be added in the last round, to its elements. */
    private void rest(List<Value> allArgs, List<Value> allOuts, List<Node> nodes) {
        for (HandedOn handed : after) {
            Node.Accumulate scatter = handed.scatter();
            int offset = neighbours.offset(scatter.index()).orElseThrow();
            boolean beyond = counted.test() == Op.LT || counted.test() == Op.GT;
            int fromBound = offset - (beyond ? counted.step() : 0);
            Value at = values.apply(Op.ADD, Scalar.INT, nodes, counted.bound(), Constant.of(fromBound));
            Operand bar = handed.left(arg -> allOuts.get(allArgs.indexOf(arg)), values, nodes);
            nodes.add(new Node.Accumulate(
                    values.like(scatter.out()), scatter.memory(), scatter.array(), at, bar, scatter.origin()));
        }
    }
}
