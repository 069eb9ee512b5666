package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reverse of a loop: its rounds from the last to the first, each backwards. */
final class LoopReversal extends Sweep {
    private final ForwardSweep forward;
    private final ReverseSweep reverse;
    private final Snapshots snapshots;

    LoopReversal(
            Primal primal,
            SsaBuilder builder,
            Store store,
            Map<Integer, Variable> memories,
            ForwardSweep forward,
            ReverseSweep reverse,
            Snapshots snapshots) {
        super(primal, builder, store, memories);
        this.forward = forward;
        this.snapshots = snapshots;
        this.reverse = reverse;
    }

    /** How the index of the reversed loop runs: down from {@code last} to {@code first}, or up if {@code step > 0}. */
    private record Range(Operand last, Operand first, Operand init, int step, Optional<Counted> counted) {}

    void reverse(Node.Loop n, Frame frame, Scope scope) {
        Map<Integer, Variable> carried = new LinkedHashMap<>();
        for (int k = 0; k < n.args().size(); k++) {
            if (primal.isActive(n.args().get(k)) || primal.isActive(n.outs().get(k))) {
                Variable adjoint = new Variable(barName(n.args().get(k)), Scalar.DOUBLE);
                Value out = n.outs().get(k);
                builder.declare(adjoint, primal.isActive(out) ? reverse.adjoint(out) : Constant.of(0.0));
                carried.put(k, adjoint);
            }
        }
        if (scope.checkpointed().containsKey(n)) {
            segments(n, frame, scope, carried);
        } else {
            rounds(n, frame, scope, carried, range(n, frame));
        }
        carried.forEach((k, adjoint) -> {
            reverse.contribute(n.inits().get(k), builder.read(adjoint));
            builder.drop(adjoint);
        });
    }

    private void rounds(Node.Loop n, Frame frame, Scope scope, Map<Integer, Variable> carried, Range range) {
        Variable index = new Variable(indexName(n, range), Scalar.INT);
        builder.declare(index, range.last());
        builder.loop(
                () -> builder.apply(
                        range.step() < 0 ? Op.GE : Op.LE, Scalar.BOOLEAN, builder.read(index), range.first()),
                () -> round(n, frame.inner(), scope, carried, range, index));
        builder.drop(index);
    }

    /** The segments of a checkpointed loop from the last to the first; all but the last must be run again. */
    private void segments(Node.Loop n, Frame frame, Scope scope, Map<Integer, Variable> carried) {
        Optional<Counted> counted = primal.inductions().counted(n);
        Operand trips = counted.map(c -> builder.apply(Op.MAX, Scalar.INT, forward.rounds(c, frame), Constant.of(0)))
                .orElseGet(() -> frame.get(primal.trips(n)));
        Variable segment = new Variable("segment", Scalar.INT);
        Variable end = new Variable("end", Scalar.INT);
        builder.declare(segment, snapshots.lastSegment(trips));
        builder.declare(end, trips);
        builder.loop(() -> builder.apply(Op.GE, Scalar.BOOLEAN, builder.read(segment), Constant.of(0)), () -> {
            Operand at = builder.read(segment);
            Operand beyond = builder.read(end);
            Operand start = snapshots.start(at);
            builder.branch(
                    builder.apply(Op.LT, Scalar.BOOLEAN, beyond, trips),
                    () -> forward.refill(n, frame.inner(), scope, at, beyond),
                    () -> {});
            rounds(n, frame, scope, carried, range(n, frame, start, add(beyond, -1)));
            builder.assign(end, start);
            builder.assign(segment, add(at, -1));
            return Constant.of(false);
        });
        builder.drop(segment);
        builder.drop(end);
    }

    /** Rounds of a loop by their numbers. */
    private Range range(Node.Loop n, Frame frame, Operand first, Operand last) {
        Optional<Counted> counted = primal.inductions().counted(n);
        if (counted.isEmpty()) {
            return new Range(last, first, Constant.of(0), -1, counted);
        }
        int step = counted.get().step();
        Operand init = frame.get(counted.get().init());
        return new Range(stepped(init, last, step), stepped(init, first, step), init, -step, counted);
    }

    private static String barName(Value value) {
        return value.name().isEmpty() ? "" : value.name() + "Bar";
    }

    private static String indexName(Node.Loop n, Range range) {
        return range.counted().map(c -> n.args().get(c.arg()).name()).orElse("k");
    }

    private Range range(Node.Loop n, Frame frame) {
        Optional<Counted> counted = primal.inductions().counted(n);
        if (counted.isEmpty()) {
            return new Range(add(frame.get(primal.trips(n)), -1), Constant.of(0), Constant.of(0), -1, counted);
        }
        Operand bound = frame.get(counted.get().bound());
        Operand init = frame.get(counted.get().init());
        int beyond = switch (counted.get().test()) {
            case LT -> -1;
            case GT -> 1;
            default -> 0;
        };
        return new Range(add(bound, beyond), init, init, -counted.get().step(), counted);
    }

    private Operand round(
            Node.Loop n, Frame frame, Scope scope, Map<Integer, Variable> carried, Range range, Variable index) {
        counters(n, frame, range, builder.read(index));
        Scope inner = scope.rerun().getOrDefault(n, scope);
        if (inner != scope) {
            forward.runAgain(inner, frame);
        } else if (hasCursor(n, scope)) {
            Variable cursor = store.cursor(n);
            builder.assign(cursor, add(builder.read(cursor), -1));
        }
        List<ReverseSweep.Seed> seeds = new ArrayList<>();
        carried.forEach((k, adjoint) -> seeds.add(new ReverseSweep.Seed(n.next().get(k), builder.read(adjoint))));
        n.args().stream().filter(primal::isActive).forEach(reverse::declare);
        reverse.region(n.body(), frame, inner, seeds);
        carried.forEach((k, adjoint) -> {
            Value arg = n.args().get(k);
            builder.assign(adjoint, primal.isActive(arg) ? reverse.adjoint(arg) : Constant.of(0.0));
        });
        builder.assign(index, add(builder.read(index), range.step()));
        return Constant.of(false);
    }

    /** The loop's counters at the start of the round, from the index of the reversed loop. */
    private void counters(Node.Loop n, Frame frame, Range range, Operand index) {
        for (int k = 0; k < n.args().size(); k++) {
            int arg = k;
            Optional<Integer> step = primal.inductions().step(n, k);
            if (range.counted().filter(c -> c.arg() == arg).isPresent()) {
                frame.put(n.args().get(k), index);
            } else if (step.isPresent()) {
                Operand round = range.counted().isEmpty()
                        ? index
                        : range.step() < 0 ? sub(index, range.init()) : sub(range.init(), index);
                frame.put(n.args().get(k), stepped(frame.get(n.inits().get(k)), round, step.get()));
            }
        }
    }
}
