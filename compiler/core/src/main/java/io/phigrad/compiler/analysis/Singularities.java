package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.derive.Range;
import io.phigrad.phi.derive.Ranges;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which numbers may be infinite or NaN though what they are computed from in the same round is not ({@link Ranges}).
 * Parameters of the program, elements of arrays and what a round gets from the one before are taken to be ordinary
 * numbers; what calls pass and methods return is whatever it is in some activation.
 */
public final class Singularities {
    private final Facts facts;
    private final Map<Value, Range> values = new HashMap<>();
    private final Calls calls;

    private Singularities(Facts facts, Calls calls) {
        this.facts = facts;
        this.calls = calls;
    }

    /** A parameter or a result of a method that others call. */
    private record Place(String method, int at) {}

    /** What crosses from method to method. */
    private static final class Calls {
        private final Map<Place, Range> arguments = new HashMap<>();
        private final Map<Place, Range> results = new HashMap<>();
        private boolean changed;

        void join(Map<Place, Range> ranges, Place place, Range range) {
            Range known = ranges.getOrDefault(place, Range.FINITE);
            if (known.or(range) != known) {
                ranges.put(place, known.or(range));
                changed = true;
            }
        }
    }

    /** For each method of a program: a fixed point, for methods may call each other. */
    static PerMethod<Singularities> of(PerMethod<MethodFacts.Unmasked> program) {
        Calls calls = new Calls();
        PerMethod<Singularities> found;
        do {
            calls.changed = false;
            Singularities main = new Singularities(program.main().facts(), calls);
            main.visit(program.main().method().body());
            Map<String, Singularities> callees = new LinkedHashMap<>();
            program.callees().forEach((name, known) -> callees.put(name, callee(name, known, calls)));
            found = new PerMethod<>(main, callees);
        } while (calls.changed);
        return found;
    }

    private static Singularities callee(String name, MethodFacts.Unmasked known, Calls calls) {
        Singularities callee = new Singularities(known.facts(), calls);
        List<Value> params = known.method().params();
        for (int k = 0; k < params.size(); k++) {
            callee.values.put(params.get(k), calls.arguments.getOrDefault(new Place(name, k), Range.FINITE));
        }
        Block body = known.method().body();
        callee.visit(body);
        for (int k = 0; k < body.yields().size(); k++) {
            calls.join(
                    calls.results,
                    new Place(name, k),
                    callee.range(body.yields().get(k)));
        }
        return callee;
    }

    private void call(Node.Call call) {
        for (int k = 0; k < call.arguments().size(); k++) {
            calls.join(
                    calls.arguments,
                    new Place(call.callee(), k),
                    range(call.arguments().get(k)));
        }
        for (int k = 0; k < call.results().size(); k++) {
            values.put(call.results().get(k), calls.results.getOrDefault(new Place(call.callee(), k), Range.FINITE));
        }
    }

    /** Whether a partial derivative of the node by operand {@code k} may be infinite or NaN. */
    public boolean inPartial(Node.Apply node, int k) {
        return Ranges.areLeftByPartial(node.op(), k, new Operands(node), range(node.out()));
    }

    /** Whether what the node contributes to operand {@code k} may be zero though its adjoint is not. */
    boolean mayBeFlat(Node.Apply node, int k) {
        return Ranges.mayBeFlat(node.op(), k, new Operands(node));
    }

    private Range range(Operand operand) {
        if (operand instanceof Constant c) {
            boolean finite = !(c.number().orElse(0) instanceof Number n) || Double.isFinite(n.doubleValue());
            return finite ? Range.FINITE : Range.INFINITE;
        }
        return values.getOrDefault((Value) operand, Range.FINITE);
    }

    private void visit(Block block) {
        for (Node node : block.nodes()) {
            Nodes.regions(node).forEach(this::visit);
            if (node instanceof Node.Apply n && n.out().type().isFloating()) {
                values.put(n.out(), Ranges.of(n.op(), new Operands(n)));
            } else if (node instanceof Node.Call n) {
                call(n);
            } else if (node instanceof Node.If n) {
                for (int k = 0; k < n.outs().size(); k++) {
                    Operand then = n.then().yields().get(k);
                    values.put(
                            n.outs().get(k),
                            range(then).or(range(n.otherwise().yields().get(k))));
                }
            }
        }
    }

    private final class Operands implements Ranges.Operands {
        private final Node.Apply node;

        Operands(Node.Apply node) {
            this.node = node;
        }

        private Operand operand(int k) {
            return node.in().get(k);
        }

        @Override
        public int count() {
            return node.in().size();
        }

        @Override
        public Range range(int k) {
            return Singularities.this.range(operand(k));
        }

        @Override
        public boolean isPositive(int k) {
            return facts.isPositive(operand(k));
        }

        @Override
        public boolean isNonNegative(int k) {
            return facts.isNonNegative(operand(k));
        }

        @Override
        public boolean isNonPositive(int k) {
            return facts.isNonPositive(operand(k));
        }

        @Override
        public OptionalDouble constant(int k) {
            return operand(k) instanceof Constant c && c.number().orElse("") instanceof Number n
                    ? OptionalDouble.of(n.doubleValue())
                    : OptionalDouble.empty();
        }
    }
}
