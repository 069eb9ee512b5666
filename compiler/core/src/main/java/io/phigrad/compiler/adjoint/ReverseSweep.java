package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.derive.Arithmetic;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the reverse sweep: every active step backwards, from the adjoint of its result to those of its operands. */
final class ReverseSweep extends Sweep {
    private static final Constant ZERO = Constant.of(0.0);

    private final Arithmetic math;
    private final AdjointRules rules;
    private final Recomputation recomputation;
    private final LoopReversal loops;
    private final Map<Value, Variable> adjoints = new HashMap<>();
    private final Map<Value, String> names = new HashMap<>();

    /** An adjoint that a region starts from. */
    record Seed(Operand operand, Operand adjoint) {}

    ReverseSweep(
            Primal primal,
            SsaBuilder builder,
            Store store,
            Map<Integer, Variable> memories,
            ForwardSweep forward,
            Snapshots snapshots) {
        super(primal, builder, store, memories);
        math = new Arithmetic(builder);
        rules = new AdjointRules(math, primal.facts());
        recomputation = new Recomputation(primal, builder, store, memories);
        loops = new LoopReversal(primal, builder, store, memories, forward, this, snapshots);
    }

    /** Brings the adjoint of a value into scope, zero at first. */
    void declare(Value value) {
        String name = value.name().isEmpty() ? "" : value.name() + "Bar";
        Variable adjoint = new Variable(name, AdjointRules.adjointType());
        adjoints.put(value, adjoint);
        builder.declare(adjoint, ZERO);
    }

    Operand adjoint(Value value) {
        return builder.read(requireNonNull(adjoints.get(value)));
    }

    void contribute(Operand operand, Operand contribution) {
        if (primal.isActive(operand)) {
            Variable adjoint = requireNonNull(adjoints.get((Value) operand));
            builder.assign(adjoint, math.add(builder.read(adjoint), contribution));
        }
    }

    /** The reverse of a region whose values at hand are in the frame, or can be brought there. */
    void region(Block block, Frame frame, Scope scope, List<Seed> seeds) {
        boolean atHand = block == scope.body() && !scope.isSplit();
        if (!atHand) {
            recomputation.begin(block, frame, scope);
        }
        for (Node node : block.nodes()) {
            node.outs().stream().filter(primal::isActive).forEach(this::declare);
        }
        seeds.forEach(seed -> contribute(seed.operand(), seed.adjoint()));
        for (int k = block.nodes().size() - 1; k >= 0; k--) {
            Node node = block.nodes().get(k);
            builder.at(node.origin());
            boolean step = Nodes.regions(node).isEmpty();
            if (step && scope.undo().concerns(node)) {
                putBack(node, frame);
            }
            if (step && !atHand) {
                recomputation.bring(block, frame, scope, k);
                builder.at(node.origin());
            }
            if (scope.isReversed(node)) {
                node(node, frame, scope);
            }
            if (!step && !atHand) {
                recomputation.bring(block, frame, scope, k);
            }
        }
    }

    /** The element that a store has overwritten stands again where it stood. */
    private void putBack(Node node, Frame frame) {
        Operand old = frame.get(primal.companions().oldElement(node).orElseThrow());
        if (node instanceof Node.Store n) {
            builder.store(memory(n.memory()), frame.get(n.array()), frame.get(n.index()), old);
        } else if (node instanceof Node.Accumulate n) {
            builder.store(memory(n.memory()), frame.get(n.array()), frame.get(n.index()), old);
        }
    }

    private void node(Node node, Frame frame, Scope scope) {
        if (node instanceof Node.Apply n) {
            apply(n, frame);
        } else if (node instanceof Node.Segment n) {
            segment(n, frame);
        } else if (node instanceof Node.Load n) {
            if (!Arithmetic.isZero(adjoint(n.out()))) {
                builder.accumulate(
                        shadowMemory(n.memory()), shadow(n.array(), frame), frame.get(n.index()), adjoint(n.out()));
            }
        } else if (node instanceof Node.Store n && primal.isActive(n)) {
            store(n, frame);
        } else if (node instanceof Node.Accumulate n && primal.isActive(n)) {
            contribute(
                    n.value(),
                    builder.load(shadowMemory(n.memory()), shadow(n.array(), frame), frame.get(n.index()), ""));
        } else if (node instanceof Node.Call n) {
            call(n, frame);
        } else if (node instanceof Node.If n) {
            branch(n, frame, scope);
        } else if (node instanceof Node.Loop n) {
            loops.reverse(n, frame, scope);
        }
    }

    /** A segment is one step: its partials are at hand. */
    private void segment(Node.Segment n, Frame frame) {
        for (int k = 0; k < n.inputs().size(); k++) {
            if (primal.isActive(n.inputs().get(k))) {
                Operand partial = frame.get(n.partials().get(k));
                Operand g = adjoint(n.out());
                contribute(n.inputs().get(k), n.steep() ? math.chain(g, partial) : math.mul(g, partial));
            }
        }
    }

    /** The callee's reverse takes what it asks for and the adjoints of its results, and gives those of its parameters. */
    private void call(Node.Call n, Frame frame) {
        Callees callees = primal.callees();
        List<Operand> arguments = new ArrayList<>();
        callees.asked(n.callee())
                .forEach(k -> arguments.add(frame.get(n.arguments().get(k))));
        for (int k : callees.taken(n.callee())) {
            Value result = n.results().get(k);
            arguments.add(primal.isActive(result) ? adjoint(result) : ZERO);
        }
        if (store.hasStacks()) {
            arguments.add(store.stacks().heights());
        }
        List<Integer> given = callees.given(n.callee());
        List<Value> results = given.stream()
                .map(k -> builder.fresh(AdjointRules.adjointType(), ""))
                .toList();
        builder.add(new Node.Call(
                AdjointPair.reverse(n.callee()), results, arguments, List.of(), List.of(), true, n.origin()));
        for (int k = 0; k < results.size(); k++) {
            contribute(n.arguments().get(given.get(k)), results.get(k));
        }
    }

    private Operand shadow(Operand array, Frame frame) {
        return frame.get(primal.shadow(array));
    }

    /** The element's adjoint goes to the value stored; what stood there before has no share in it. */
    private void store(Node.Store n, Frame frame) {
        Operand shadow = shadow(n.array(), frame);
        Operand index = frame.get(n.index());
        if (primal.isActive(n.value())) {
            Operand adjoint = builder.load(shadowMemory(n.memory()), shadow, index, "");
            builder.store(shadowMemory(n.memory()), shadow, index, ZERO);
            contribute(n.value(), adjoint);
        } else {
            builder.store(shadowMemory(n.memory()), shadow, index, ZERO);
        }
    }

    /** Names for unnamed numbers that turned out to be adjoints of values with a name. */
    Map<Value, String> names() {
        return names;
    }

    private void name(Operand adjoint, Value primal) {
        if (adjoint instanceof Value v && v.name().isEmpty() && !primal.name().isEmpty()) {
            names.put(v, primal.name() + "Bar");
        }
    }

    private void apply(Node.Apply n, Frame frame) {
        Operand g = adjoint(n.out());
        name(g, n.out());
        if (Arithmetic.isZero(g)) {
            return;
        }
        if (n.op() == Op.MUL && n.in().get(0).equals(n.in().get(1))) {
            contribute(n.in().get(0), rules.square(new AtHand(n, frame), g));
            return;
        }
        for (int k = 0; k < n.in().size(); k++) {
            if (primal.isActive(n.in().get(k)) && AdjointRules.carries(n, k)) {
                contribute(n.in().get(k), rules.contribution(n, k, new AtHand(n, frame), g));
            }
        }
    }

    /** Primal values as the frame has them. */
    private final class AtHand implements AdjointRules.Primals {
        private final Node.Apply node;
        private final Frame frame;

        AtHand(Node.Apply node, Frame frame) {
            this.node = node;
            this.frame = frame;
        }

        @Override
        public Operand in(int k) {
            return number(node.in().get(k), frame);
        }

        @Override
        public Operand result() {
            return number(node.out(), frame);
        }

        @Override
        public Optional<Operand> companion(Op op) {
            return primal.companions().of(op, node).map(frame::get);
        }

        @Override
        public Optional<Operand> reciprocal() {
            return primal.companions().reciprocal(node.in().get(1), node).map(frame::get);
        }

        @Override
        public Optional<Operand> reciprocalOfResult() {
            return primal.companions().reciprocal(node.out(), node).map(frame::get);
        }

        @Override
        public boolean isMasked(int k) {
            return primal.absorbs(node, k);
        }
    }

    private Operand number(Operand operand, Frame frame) {
        Operand value = frame.get(operand);
        if (value instanceof Constant c && value.type() == Scalar.FLOAT) {
            return Constant.of((double) (float) c.number().orElseThrow());
        }
        return value.type() == Scalar.FLOAT ? math.convert(value, Scalar.DOUBLE) : value;
    }

    private void branch(Node.If n, Frame frame, Scope scope) {
        List<Integer> active = new ArrayList<>();
        List<Operand> given = new ArrayList<>();
        for (int k = 0; k < n.outs().size(); k++) {
            if (primal.isActive(n.outs().get(k))) {
                active.add(k);
                given.add(adjoint(n.outs().get(k)));
            }
        }
        Origin place = builder.origin();
        builder.branch(
                frame.get(n.condition()),
                () -> region(n.then(), frame.inner(), scope, seeds(n.then(), active, given)),
                () -> region(n.otherwise(), frame.inner(), scope, seeds(n.otherwise(), active, given)));
        builder.at(place);
    }

    private static List<Seed> seeds(Block side, List<Integer> active, List<Operand> given) {
        List<Seed> seeds = new ArrayList<>();
        for (int k = 0; k < active.size(); k++) {
            seeds.add(new Seed(side.yields().get(active.get(k)), given.get(k)));
        }
        return seeds;
    }
}
