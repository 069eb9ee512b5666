package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.Map;
import java.util.Optional;

/**
 * Snapshots of the state of a checkpointed loop. Its rounds are cut into segments of equal length; the tapes hold one
 * segment and are started over at the next. What was in them is gone then, so the state at the starts of some
 * segments is kept, on a stack, to run from there again. Which ones is binomial checkpointing (Griewank and Walther
 * 2000, doi:10.1145/347837.347846), with segments for steps; a loop whose rounds are not known beforehand keeps the
 * first ones, and halves its room for the rest.
 */
final class Snapshots extends Sweep {
    private final Checkpointing checkpointing;

    Snapshots(
            Primal primal,
            SsaBuilder builder,
            Store store,
            Map<Integer, Variable> memories,
            Checkpointing checkpointing) {
        super(primal, builder, store, memories);
        this.checkpointing = checkpointing;
    }

    /** How many rounds a segment has. */
    Operand length() {
        return Constant.of(checkpointing.rounds());
    }

    /** The number of the last of so many rounds' segments; -1 if there are none. */
    Operand lastSegment(Operand rounds) {
        return builder.apply(Op.FLOOR_DIV, Scalar.INT, "lastSegment", add(rounds, -1), length());
    }

    /** Where a segment starts, in rounds. */
    Operand start(Operand segment) {
        return builder.apply(Op.MUL, Scalar.INT, segment, length());
    }

    /** Before the first round, which finds the tapes full: it starts them, and keeps the state unless all rounds fit. */
    void begin(Node.Loop loop, Frame frame, Optional<Operand> rounds) {
        Store.Kept kept = store.kept(loop);
        sizes(kept, frame);
        builder.assign(store.cursor(loop), length());
        builder.assign(kept.segment(), Constant.of(-1));
        Operand first = Constant.of(0);
        builder.assign(
                kept.next(),
                rounds.map(n -> builder.apply(
                                Op.SELECT,
                                Scalar.INT,
                                builder.apply(Op.GT, Scalar.BOOLEAN, n, length()),
                                first,
                                Constant.of(-1)))
                        .orElse(first));
    }

    /** At the start of every round: if the tapes are full, they are started over. */
    void boundary(Node.Loop loop, Frame frame, Optional<Operand> lastSegment) {
        Store.Kept kept = store.kept(loop);
        Operand full = builder.apply(Op.EQ, Scalar.BOOLEAN, builder.read(store.cursor(loop)), length());
        builder.branch(
                full,
                () -> {
                    rewind(loop);
                    builder.assign(kept.segment(), add(builder.read(kept.segment()), 1));
                    Operand due = builder.apply(
                            Op.EQ, Scalar.BOOLEAN, builder.read(kept.segment()), builder.read(kept.next()));
                    builder.branch(
                            due,
                            () -> {
                                save(loop, frame);
                                lastSegment.ifPresentOrElse(
                                        last -> schedule(kept, last), () -> scheduleUnknowing(kept));
                            },
                            () -> {});
                },
                () -> {});
    }

    /** The tapes of the loop and of those within start over. */
    private void rewind(Node.Loop loop) {
        store.cursorsWithin(loop).forEach(cursor -> builder.assign(cursor, Constant.of(0)));
    }

    private void schedule(Store.Kept kept, Operand lastSegment) {
        Operand at = builder.read(kept.segment());
        Operand left = add(sub(lastSegment, at), 1);
        Operand free = sub(length(), builder.read(kept.count()));
        Operand distance = builder.apply(Op.REVOLVE, Scalar.INT, left, free);
        builder.assign(kept.next(), builder.apply(Op.ADD, Scalar.INT, at, distance));
    }

    private void scheduleUnknowing(Store.Kept kept) {
        Operand half = Constant.of(checkpointing.rounds() / 2);
        Operand room = builder.apply(Op.LT, Scalar.BOOLEAN, builder.read(kept.count()), half);
        Operand next = add(builder.read(kept.segment()), 1);
        builder.assign(kept.next(), builder.apply(Op.SELECT, Scalar.INT, room, next, Constant.of(-1)));
    }

    /** How many numbers of each area make a snapshot. */
    private void sizes(Store.Kept kept, Frame frame) {
        kept.areas().forEach(area -> {
            builder.assign(area.size(), Constant.of(0));
            for (Value root : area.area().roots()) {
                arrays(
                        frame.get(root),
                        root,
                        area,
                        array -> builder.assign(
                                area.size(),
                                builder.apply(Op.ADD, Scalar.INT, builder.read(area.size()), builder.length(array))));
            }
        });
    }

    private interface Visit {
        void array(Operand array);
    }

    /** Visits the arrays of numbers below a reference. */
    private void arrays(Operand reference, Value root, Store.KeptArea area, Visit visit) {
        if (reference.type().equals(new ArrayType(area.area().memory().element()))) {
            visit.array(reference);
            return;
        }
        Variable spine = rows(root, (ArrayType) reference.type());
        each(reference, i -> arrays(builder.load(spine, reference, i, ""), root, area, visit));
    }

    /** The memory of the arrays of rows of this type below the root. */
    private Variable rows(Value root, ArrayType type) {
        int depth = ((ArrayType) root.type()).rank() - type.rank();
        return memory(primal.regionsBelow(root).get(depth));
    }

    private void each(Operand array, Visit visit) {
        Variable i = new Variable("i", Scalar.INT);
        builder.declare(i, Constant.of(0));
        Operand length = builder.length(array);
        builder.loop(() -> builder.apply(Op.LT, Scalar.BOOLEAN, builder.read(i), length), () -> {
            visit.array(builder.read(i));
            builder.assign(i, add(builder.read(i), 1));
            return Constant.of(false);
        });
        builder.drop(i);
    }

    /** Puts the state in the frame and in memory onto the stack, as that of the current segment. */
    private void save(Node.Loop loop, Frame frame) {
        Store.Kept kept = store.kept(loop);
        Operand slot = builder.read(kept.count());
        put(kept.at(), slot, builder.read(kept.segment()));
        kept.args().forEach((k, tape) -> put(tape, slot, frame.get(loop.args().get(k))));
        kept.areas().forEach(area -> {
            Operand from = builder.apply(Op.MUL, Scalar.INT, slot, builder.read(area.size()));
            Operand needed =
                    builder.apply(Op.MUL, Scalar.LONG, widened(add(slot, 1)), widened(builder.read(area.size())));
            grow(area.tape(), Constant.of(0), needed);
            copy(
                    area,
                    from,
                    frame,
                    (array, i, p) -> builder.store(
                            area.tape().memory(),
                            builder.read(area.tape().array()),
                            p,
                            builder.load(memory(area.area().memory().region()), array, i, "")));
        });
        builder.assign(kept.count(), add(slot, 1));
    }

    private interface Move {
        void element(Operand array, Operand index, Operand place);
    }

    private void copy(Store.KeptArea area, Operand from, Frame frame, Move move) {
        Variable place = new Variable("p", Scalar.INT);
        builder.declare(place, from);
        for (Value root : area.area().roots()) {
            arrays(
                    frame.get(root),
                    root,
                    area,
                    array -> each(array, i -> {
                        move.element(array, i, builder.read(place));
                        builder.assign(place, add(builder.read(place), 1));
                    }));
        }
        builder.drop(place);
    }

    private void put(Store.Tape tape, Operand slot, Operand value) {
        grow(tape, slot, Constant.of(1));
        builder.store(tape.memory(), builder.read(tape.array()), slot, value);
    }

    /** The state of the last snapshot: arguments into their variables, arrays into memory. */
    void restore(Node.Loop loop, Map<Integer, Variable> args, Frame frame, Operand lastSegment) {
        Store.Kept kept = store.kept(loop);
        if (primal.inductions().counted(loop).isEmpty()) {
            dropLater(kept, lastSegment);
        }
        Operand slot = add(builder.read(kept.count()), -1);
        Operand segment =
                builder.load(kept.at().memory(), builder.read(kept.at().array()), slot, "segment");
        builder.assign(kept.segment(), segment);
        kept.args()
                .forEach((k, tape) -> builder.assign(
                        requireNonNull(args.get(k)),
                        builder.load(
                                tape.memory(),
                                builder.read(tape.array()),
                                slot,
                                loop.args().get(k).name())));
        kept.areas().forEach(area -> {
            Operand from = builder.apply(Op.MUL, Scalar.INT, slot, builder.read(area.size()));
            copy(
                    area,
                    from,
                    frame,
                    (array, i, p) -> builder.store(
                            memory(area.area().memory().region()),
                            array,
                            i,
                            builder.load(
                                    area.tape().memory(),
                                    builder.read(area.tape().array()),
                                    p,
                                    "")));
        });
        rewind(loop);
        schedule(kept, lastSegment);
        // From its own start a segment is run again once.
        Operand used = builder.apply(Op.EQ, Scalar.BOOLEAN, segment, lastSegment);
        builder.assign(kept.count(), builder.apply(Op.SELECT, Scalar.INT, used, slot, builder.read(kept.count())));
    }

    /** A loop that did not know its last segment may have kept the start of it, which is reversed by now. */
    private void dropLater(Store.Kept kept, Operand segment) {
        Operand top = add(builder.read(kept.count()), -1);
        Operand at = builder.load(kept.at().memory(), builder.read(kept.at().array()), top, "");
        Operand later = builder.apply(Op.GT, Scalar.BOOLEAN, at, segment);
        builder.assign(kept.count(), builder.apply(Op.SELECT, Scalar.INT, later, top, builder.read(kept.count())));
    }

    /** The first round after the last snapshot. */
    Operand resumed(Node.Loop loop) {
        return start(builder.read(store.kept(loop).segment()));
    }
}
