package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What both sweeps share: how a node of the primal is written once more into the kernel. */
class Sweep {
    protected final Primal primal;
    protected final SsaBuilder builder;
    protected final Store store;
    private final Map<Integer, Variable> memories;

    /** @param memories a variable for the current version of each region */
    Sweep(Primal primal, SsaBuilder builder, Store store, Map<Integer, Variable> memories) {
        this.primal = primal;
        this.builder = builder;
        this.store = store;
        this.memories = memories;
    }

    protected Variable memory(Operand version) {
        return requireNonNull(memories.get(Activity.region(version)));
    }

    protected Variable memory(int region) {
        return requireNonNull(memories.get(region));
    }

    protected Variable shadowMemory(Operand version) {
        return requireNonNull(memories.get(primal.shadowMemory(version).region()));
    }

    protected Operand add(Operand a, int b) {
        return b == 0 ? a : builder.apply(Op.ADD, Scalar.INT, a, Constant.of(b));
    }

    protected Operand widened(Operand number) {
        if (number.type() == Scalar.LONG) {
            return number;
        }
        return number instanceof Constant c
                ? Constant.of(Scalar.LONG, ((Integer) c.number().orElseThrow()).longValue())
                : builder.apply(Op.CONVERT, Scalar.LONG, number);
    }

    /** What an induction variable has come to after so many rounds. */
    protected Operand stepped(Operand init, Operand rounds, int step) {
        Operand way = step == 1 ? rounds : builder.apply(Op.MUL, Scalar.INT, rounds, Constant.of(step));
        return init instanceof Constant c && c.is(0) ? way : builder.apply(Op.ADD, Scalar.INT, init, way);
    }

    protected Operand sub(Operand a, Operand b) {
        return b instanceof Constant c && c.is(0) ? a : builder.apply(Op.SUB, Scalar.INT, a, b);
    }

    /**
     * Where the values of a loop's current round lie in its tapes: at the number of the round, for an even loop inside
     * another one at the element of a matrix, else at a cursor that runs through all rounds of all its activations. The
     * cursor of a checkpointed loop runs through one segment.
     */
    protected Operand position(Node.Loop loop, Scope scope, Frame frame) {
        if (scope.isEven(loop)) {
            Counted counted = primal.inductions().counted(loop).orElseThrow();
            Operand row = position(around(loop), scope, frame);
            Operand base = builder.apply(Op.MUL, Scalar.INT, "base", row, rounds(counted, frame));
            return builder.apply(Op.ADD, Scalar.INT, "at", base, round(loop, frame));
        } else if (isNested(loop, scope) || scope.checkpointed().containsKey(loop)) {
            return builder.read(store.cursor(loop));
        }
        return round(loop, frame);
    }

    /** The loop right around one that is nested. */
    protected Node.Loop around(Node.Loop loop) {
        return primal.loopsAround(
                        primal.definitions().home(loop), primal.method().body())
                .get(0);
    }

    /** The number of the current round. */
    private Operand round(Node.Loop loop, Frame frame) {
        Optional<Counted> counted = primal.inductions().counted(loop);
        if (counted.isEmpty()) {
            return frame.get(primal.tripCounter(loop));
        }
        Operand index = frame.get(loop.args().get(counted.get().arg()));
        Operand init = frame.get(counted.get().init());
        return counted.get().step() > 0 ? sub(index, init) : sub(init, index);
    }

    /** How often a counted loop runs if it runs at all. */
    protected Operand rounds(Counted counted, Frame frame) {
        Operand init = frame.get(counted.init());
        Operand bound = frame.get(counted.bound());
        Operand distance = counted.step() > 0 ? sub(bound, init) : sub(init, bound);
        return counted.test() == Op.LE || counted.test() == Op.GE ? add(distance, 1) : distance;
    }

    /** Whether the loop's tapes need a cursor. */
    protected boolean hasCursor(Node.Loop loop, Scope scope) {
        return scope.checkpointed().containsKey(loop)
                || !store.tapesOf(scope, loop).isEmpty() && isNested(loop, scope) && !scope.isEven(loop);
    }

    protected boolean isNested(Node.Loop loop, Scope scope) {
        return !primal.loopsAround(primal.definitions().home(loop), scope.body())
                .isEmpty();
    }

    /** Makes room in a tape for so many values more. Sizes are longs: their sum may be more than an array can have. */
    protected void grow(Store.Tape tape, Operand at, Operand more) {
        Operand size = at instanceof Constant c && c.is(0)
                ? more
                : builder.apply(Op.ADD, Scalar.LONG, "size", widened(at), widened(more));
        Value longer = builder.fresh(tape.array().type(), tape.array().name());
        Value contents = builder.fresh(tape.memory().type(), "mem");
        builder.add(new Node.Grow(
                longer, contents, builder.read(tape.memory()), builder.read(tape.array()), size, builder.origin()));
        builder.assign(tape.array(), longer);
        builder.assign(tape.memory(), contents);
    }

    /** Writes a node without regions again, with operands as they are at hand in the frame. */
    protected void copy(Node node, Frame frame) {
        builder.at(node.origin());
        if (node instanceof Node.Apply n && (n.op() == Op.INACTIVE || n.op() == Op.WITH_PARTIAL)) {
            frame.put(n.out(), frame.get(n.in().get(0)));
        } else if (node instanceof Node.Segment n) {
            frame.put(n.out(), frame.get(n.value()));
        } else if (node instanceof Node.Apply n) {
            Operand[] in = n.in().stream().map(frame::get).toArray(Operand[]::new);
            frame.put(n.out(), builder.apply(n.op(), n.out().type(), n.out().name(), in));
        } else if (node instanceof Node.Load n) {
            frame.put(
                    n.out(),
                    builder.load(
                            memory(n.memory()),
                            frame.get(n.array()),
                            frame.get(n.index()),
                            n.out().name()));
        } else if (node instanceof Node.Store n) {
            builder.store(memory(n.memory()), frame.get(n.array()), frame.get(n.index()), frame.get(n.value()));
        } else if (node instanceof Node.Accumulate n) {
            builder.accumulate(memory(n.memory()), frame.get(n.array()), frame.get(n.index()), frame.get(n.value()));
        } else if (node instanceof Node.Length n) {
            frame.put(n.out(), builder.length(frame.get(n.array())));
        } else if (node instanceof Node.Invoke n) {
            Value again = builder.fresh(n.out().type(), n.out().name());
            List<Operand> in = n.in().stream().map(frame::get).toList();
            List<Operand> memories = n.memories().stream()
                    .map(version -> (Operand) builder.read(memory(version)))
                    .toList();
            builder.add(new Node.Invoke(again, n.method(), in, memories, n.origin()));
            frame.put(n.out(), again);
        } else if (node instanceof Node.StaticRead n) {
            Value again = builder.fresh(n.out().type(), n.out().name());
            builder.add(new Node.StaticRead(again, n.owner(), n.field(), n.origin()));
            frame.put(n.out(), again);
        } else if (node instanceof Node.Allocate n) {
            allocate(n, frame);
        } else if (node instanceof Node.Call n) {
            call(n, frame);
        } else if (node instanceof Node.Throw n) {
            List<Node.Piece> message = n.message().stream()
                    .map(p -> p instanceof Node.Piece.Number x ? new Node.Piece.Number(frame.get(x.operand())) : p)
                    .toList();
            builder.add(new Node.Throw(n.exception(), message, n.origin()));
        } else {
            throw new IllegalStateException("not a primal node: " + node);
        }
    }

    /** Which memories a call takes and gives is found when the kernel's methods are all there. */
    private void call(Node.Call n, Frame frame) {
        boolean active = primal.isActive(n);
        List<Operand> arguments = new ArrayList<>();
        n.arguments().forEach(argument -> arguments.add(frame.get(argument)));
        if (active && store.hasStacks()) {
            arguments.add(store.stacks().heights());
        }
        List<Value> results = new ArrayList<>();
        for (Value result : n.results()) {
            Value again = builder.fresh(result.type(), result.name());
            results.add(again);
            frame.put(result, again);
        }
        String name = active ? AdjointPair.forward(n.callee()) : n.callee();
        builder.add(new Node.Call(name, results, arguments, List.of(), List.of(), true, n.origin()));
    }

    private void allocate(Node.Allocate n, Frame frame) {
        List<Operand> sizes = n.sizes().stream().map(frame::get).toList();
        List<Variable> levels = new ArrayList<>();
        n.memories().forEach(m -> levels.add(memory(m)));
        frame.put(
                n.out(), builder.allocate(n.out().type(), sizes, levels, n.out().name()));
    }

    protected static boolean isMemory(Operand operand) {
        return operand.type() instanceof MemoryType;
    }
}
