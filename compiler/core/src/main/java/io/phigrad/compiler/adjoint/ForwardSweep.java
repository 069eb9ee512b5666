package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the primal, or the slice of it that is asked for, and keeps what the reverse sweep wants stored. */
final class ForwardSweep extends Sweep {
    /** Empty for the whole primal. */
    private Optional<Set<Value>> slice = Optional.empty();

    private Optional<Scope> keeping = Optional.empty();

    private final Snapshots snapshots;
    private final Room room;

    ForwardSweep(Primal primal, SsaBuilder builder, Store store, Map<Integer, Variable> memories, Snapshots snapshots) {
        super(primal, builder, store, memories);
        this.snapshots = snapshots;
        this.room = new Room(primal, builder, store, memories, snapshots);
    }

    /** The whole method, keeping what its scope wants stored. */
    void run(Scope scope, Frame frame) {
        within(scope, Optional.empty(), () -> {
            begin(scope.body());
            block(scope.body(), frame);
            end(scope.body(), frame);
        });
    }

    private void begin(Block body) {
        keeping.filter(Scope::isSplit).ifPresent(scope -> store.begin(scope, body));
    }

    private void end(Block body, Frame frame) {
        keeping.filter(Scope::isSplit).ifPresent(scope -> store.push(scope, body, frame));
    }

    /** One round of a loop once more, as far as its reverse wants it. */
    void runAgain(Scope scope, Frame frame) {
        within(scope, Optional.of(scope.slice().inside()), () -> block(scope.body(), frame));
    }

    private void within(Scope scope, Optional<Set<Value>> wanted, Runnable write) {
        Optional<Set<Value>> outerSlice = slice;
        Optional<Scope> outerScope = keeping;
        slice = wanted;
        keeping = Optional.of(scope);
        store.enter(scope);
        write.run();
        slice = outerSlice;
        keeping = outerScope;
    }

    private boolean isWanted(Value value) {
        return slice.map(s -> s.contains(value)).orElse(true);
    }

    private boolean isWanted(Node node) {
        return slice.isEmpty()
                || node.outs().stream().anyMatch(this::isWanted)
                || Nodes.regions(node).stream().anyMatch(r -> r.nodes().stream().anyMatch(this::isWanted));
    }

    private void block(Block block, Frame frame) {
        for (Node node : block.nodes()) {
            if (isWanted(node)) {
                if (node instanceof Node.If n) {
                    branch(n, frame);
                } else if (node instanceof Node.Loop n) {
                    loop(n, frame);
                } else {
                    copy(node, frame);
                }
                node.outs().forEach(out -> keep(out, frame));
            }
        }
    }

    /** Stores a value right after its definition, if the reverse sweep wants it. */
    private void keep(Value value, Frame frame) {
        if (keeping.map(s -> s.stored().contains(value)).orElse(false)) {
            if (store.locals().containsKey(value)) {
                builder.assign(store.locals().get(value), frame.get(value));
            } else if (store.tapes().containsKey(value)) {
                Store.Tape tape = requireNonNull(store.tapes().get(value));
                builder.store(tape.memory(), builder.read(tape.array()), positionOf(value, frame), frame.get(value));
            }
        }
    }

    private Operand positionOf(Value value, Frame frame) {
        Scope scope = keeping.orElseThrow();
        Block home = primal.definitions().block(value).orElseThrow();
        return position(primal.loopsAround(home, scope.body()).get(0), scope, frame);
    }

    private void branch(Node.If n, Frame frame) {
        Map<Integer, Variable> outs = new LinkedHashMap<>();
        for (int k = 0; k < n.outs().size(); k++) {
            Value out = n.outs().get(k);
            if (!isMemory(out) && isWanted(out)) {
                Variable variable = new Variable(out.name(), out.type());
                builder.declare(variable, Constant.undefined(out.type()));
                outs.put(k, variable);
            }
        }
        builder.at(n.origin());
        builder.branch(
                frame.get(n.condition()), () -> side(n.then(), frame, outs), () -> side(n.otherwise(), frame, outs));
        outs.forEach((k, variable) -> {
            frame.put(n.outs().get(k), builder.read(variable));
            builder.drop(variable);
        });
    }

    private void side(Block block, Frame frame, Map<Integer, Variable> outs) {
        Frame inner = frame.inner();
        block(block, inner);
        outs.forEach((k, variable) ->
                builder.assign(variable, inner.get(block.yields().get(k))));
    }

    private void loop(Node.Loop n, Frame frame) {
        Map<Integer, Variable> args = new LinkedHashMap<>();
        for (int k = 0; k < n.args().size(); k++) {
            Value arg = n.args().get(k);
            if (!isMemory(arg) && (isWanted(arg) || isWanted(n.outs().get(k)))) {
                Variable variable = new Variable(arg.name(), arg.type());
                builder.declare(variable, frame.get(n.inits().get(k)));
                args.put(k, variable);
            }
        }
        List<Store.Tape> tapes = keeping.map(scope -> store.tapesOf(scope, n)).orElse(List.of());
        Optional<Counted> counted = primal.inductions().counted(n);
        Optional<Operand> rounds = counted.map(c -> rounds(c, frame));
        boolean checkpointed = isCheckpointed(n);
        keeping.ifPresent(scope -> room.reserve(n, scope, frame));
        if (checkpointed) {
            snapshots.begin(n, frame, rounds);
        }
        Optional<Operand> lastSegment = checkpointed ? rounds.map(snapshots::lastSegment) : Optional.empty();
        Map<String, Frame> frames = new HashMap<>();
        builder.at(n.origin());
        builder.loop(
                () -> {
                    Frame header = frame.inner();
                    args.forEach((k, variable) -> header.put(n.args().get(k), builder.read(variable)));
                    block(n.header(), header);
                    frames.put("header", header);
                    return header.get(n.proceed());
                },
                () -> {
                    Frame header = requireNonNull(frames.get("header"));
                    if (checkpointed) {
                        snapshots.boundary(n, header, lastSegment);
                    }
                    return round(n, header, args, tapes, counted.isEmpty());
                });
        args.forEach((k, variable) -> {
            frame.put(n.outs().get(k), builder.read(variable));
            builder.drop(variable);
        });
    }

    private boolean isCheckpointed(Node.Loop n) {
        return slice.isEmpty()
                && keeping.map(scope -> scope.checkpointed().containsKey(n)).orElse(false);
    }

    /**
     * Fills the tapes of a checkpointed loop again, with a segment whose rounds end before {@code end}: from the last
     * snapshot on, with more snapshots on the way.
     */
    void refill(Node.Loop n, Frame frame, Scope scope, Operand segment, Operand end) {
        Optional<Scope> outerScope = keeping;
        keeping = Optional.of(scope);
        Map<Integer, Variable> args = new LinkedHashMap<>();
        for (int k = 0; k < n.args().size(); k++) {
            Value arg = n.args().get(k);
            if (!isMemory(arg)) {
                Variable variable = new Variable(arg.name(), arg.type());
                builder.declare(variable, Constant.undefined(arg.type()));
                args.put(k, variable);
            }
        }
        snapshots.restore(n, args, frame, segment);
        Operand resumed = snapshots.resumed(n);
        args.forEach((k, variable) -> primal.inductions()
                .step(n, k)
                .ifPresent(step ->
                        builder.assign(variable, stepped(frame.get(n.inits().get(k)), resumed, step))));
        Variable round = new Variable("round", Scalar.INT);
        builder.declare(round, resumed);
        List<Store.Tape> tapes = store.tapesOf(scope, n);
        builder.loop(() -> builder.apply(Op.LT, Scalar.BOOLEAN, builder.read(round), end), () -> {
            Frame header = frame.inner();
            args.forEach((k, variable) -> header.put(n.args().get(k), builder.read(variable)));
            block(n.header(), header);
            snapshots.boundary(n, header, Optional.of(segment));
            round(n, header, args, tapes, false);
            builder.assign(round, add(builder.read(round), 1));
            return Constant.of(false);
        });
        builder.drop(round);
        args.values().forEach(builder::drop);
        keeping = outerScope;
    }

    private Operand round(
            Node.Loop n, Frame header, Map<Integer, Variable> args, List<Store.Tape> tapes, boolean growing) {
        Frame body = header.inner();
        if (!tapes.isEmpty() && growing) {
            room.grow(n, tapes, position(n, keeping.orElseThrow(), body), Constant.of(1));
        }
        args.forEach((k, variable) -> keep(n.args().get(k), body));
        begin(n.body());
        block(n.body(), body);
        end(n.body(), body);
        List<Operand> next = new ArrayList<>();
        args.forEach((k, variable) -> next.add(body.get(n.next().get(k))));
        int at = 0;
        for (Variable variable : args.values()) {
            builder.assign(variable, next.get(at++));
        }
        if (keeping.map(scope -> hasCursor(n, scope)).orElse(false)) {
            Variable cursor = store.cursor(n);
            builder.assign(cursor, add(builder.read(cursor), 1));
        }
        return body.get(n.stop());
    }
}
