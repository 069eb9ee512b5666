package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.phi.derive.Derivative;
import io.phigrad.phi.derive.Steepness;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a loop as a segment is made of, or why it cannot be one.
 *
 * @param states places of the active arguments
 * @param inputs what they depend on, from outside
 * @param partials of each state's next, with respect to the states, then the inputs
 * @param rooted whether a round takes a root
 * @param refusal empty if the loop can be a segment
 */
record LoopPlan(List<Integer> states, List<Operand> inputs, List<List<Expr>> partials, boolean rooted, String refusal) {
    /** More derivatives than these are dearer to carry than to reverse. */
    private static final int MOST_TANGENTS = 6;

    static LoopPlan of(Activity activity, TermEnds ends, Node.Loop loop, Settings settings) {
        return new Maker(activity, ends, loop, settings).plan();
    }

    private static LoopPlan refused(String why) {
        return new LoopPlan(List.of(), List.of(), List.of(), false, why);
    }

    boolean isSteep() {
        return partials.stream().flatMap(List::stream).anyMatch(Steepness::mayBeInfinite);
    }

    private static final class Maker {
        private final Activity activity;
        private final Elevation elevation;
        private final Node.Loop loop;
        private final Settings settings;
        private final Set<Value> inside;
        private final Wording wording;
        private final TermEnds ends;
        private final List<Integer> states = new ArrayList<>();
        private final Set<Operand> inputs = new LinkedHashSet<>();
        private final List<Expr> nexts = new ArrayList<>();

        Maker(Activity activity, TermEnds ends, Node.Loop loop, Settings settings) {
            this.activity = activity;
            this.elevation = ends.elevation();
            this.loop = loop;
            this.settings = settings;
            this.inside = LoopValues.of(loop);
            this.wording = ends.wording();
            this.ends = ends;
        }

        LoopPlan plan() {
            for (int k = 0; k < loop.args().size(); k++) {
                if (activity.isActive(loop.args().get(k))
                        || activity.isActive(loop.outs().get(k))) {
                    states.add(k);
                }
            }
            return memory().or(this::states)
                    .or(this::inputs)
                    .or(this::size)
                    .map(LoopPlan::refused)
                    .orElseGet(this::partials);
        }

        private Optional<String> states() {
            if (states.isEmpty()) {
                return Optional.of("no derivative goes through the numbers that it carries");
            }
            return states.stream()
                    .map(k -> loop.args().get(k))
                    .filter(arg -> !isDouble(arg))
                    .findFirst()
                    .map(arg -> "it carries " + wording.of(arg) + ", which is no double");
        }

        /** No derivative may go through memory in the loop. */
        private Optional<String> memory() {
            List<Node> found = new ArrayList<>();
            Nodes.walk(loop.body(), node -> {
                if (Nodes.operands(node).stream()
                        .anyMatch(operand -> operand.type() instanceof MemoryType m && activity.isActive(m.region()))) {
                    found.add(node);
                }
            });
            return found.stream()
                    .min((a, b) -> Boolean.compare(a instanceof Node.Loop, b instanceof Node.Loop))
                    .map(node -> "a round " + access(node) + Wording.in(node.origin())
                            + ", and a derivative goes through that memory");
        }

        private String access(Node node) {
            if (node instanceof Node.Load load) {
                return "reads " + wording.element(load.array(), load.index());
            } else if (node instanceof Node.Store store) {
                return "writes to " + wording.element(store.array(), store.index());
            } else if (node instanceof Node.Accumulate sum) {
                return "adds to " + wording.element(sum.array(), sum.index());
            }
            return "uses an array";
        }

        private Optional<String> inputs() {
            LoopSolver solver = new LoopSolver(elevation.terms(), elevation.counts());
            for (int k : states) {
                Expr next = solver.close(elevation.of(loop.next().get(k))).term();
                nexts.add(next);
                if (activity.isVaried(loop.inits().get(k))) {
                    inputs.add(loop.inits().get(k));
                }
                for (Symbol symbol : next.free()) {
                    Optional<String> why = input(symbol);
                    if (why.isPresent()) {
                        return why;
                    }
                }
            }
            return Optional.empty();
        }

        /** Notes what a round reads from outside; gives what is in the way. */
        private Optional<String> input(Symbol symbol) {
            Optional<Value> value = elevation.value(symbol);
            if (value.isEmpty()) {
                return Optional.of("nothing holds the number of rounds of a loop inside it");
            }
            Value v = value.get();
            if (!activity.isVaried(v) || states.contains(loop.args().indexOf(v))) {
                return Optional.empty();
            } else if (inside.contains(v)) {
                return Optional.of("a round needs " + wording.of(v) + ", which has no term"
                        + ends.why(v).map(why -> ": " + why).orElse(""));
            } else if (!isDouble(v)) {
                return Optional.of("a round reads " + wording.of(v) + ", which carries derivatives and is no double");
            }
            inputs.add(v);
            return Optional.empty();
        }

        private Optional<String> size() {
            int tangents = inputs.size() * states.size();
            int size = TermSize.of(nexts);
            if (inputs.isEmpty()) {
                return Optional.of("what it carries depends on no number from outside that carries a derivative");
            } else if (tangents > MOST_TANGENTS) {
                return Optional.of("it would carry " + tangents + " derivatives, of " + states.size()
                        + (states.size() == 1 ? " number by " : " numbers by ") + inputs.size() + ", more than "
                        + MOST_TANGENTS);
            } else if (size > settings.limit()) {
                return Optional.of("its round has " + size + " nodes, more than the limit of " + settings.limit());
            }
            return Optional.empty();
        }

        private LoopPlan partials() {
            List<Expr> along = new ArrayList<>();
            states.forEach(k -> along.add(elevation.of(loop.args().get(k))));
            inputs.forEach(input -> along.add(elevation.of(input)));
            Derivative derivative = new Derivative(elevation.terms());
            List<Expr> all = new ArrayList<>();
            nexts.forEach(next -> all.addAll(derivative.partials(next, along)));
            List<Expr> simpler = settings.simplified(elevation.terms(), all);
            List<List<Expr>> partials = new ArrayList<>();
            for (int k = 0; k < nexts.size(); k++) {
                partials.add(simpler.subList(k * along.size(), (k + 1) * along.size()));
            }
            return new LoopPlan(
                    states, List.copyOf(inputs), partials, nexts.stream().anyMatch(Steepness::isRooted), "");
        }

        private static boolean isDouble(Operand operand) {
            return operand.type() == Scalar.DOUBLE;
        }
    }
}
