package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes room in the tapes before values are put there: for as many rounds as are known to come, at the outermost loop
 * for it and for the even ones within, else as they come. Sizes are longs: they may be more than an array can have.
 */
final class Room extends Sweep {
    private final Snapshots snapshots;

    Room(Primal primal, SsaBuilder builder, Store store, Map<Integer, Variable> memories, Snapshots snapshots) {
        super(primal, builder, store, memories);
        this.snapshots = snapshots;
    }

    /** What can be reserved as a loop is entered. */
    void reserve(Node.Loop loop, Scope scope, Frame frame) {
        Optional<Counted> counted = primal.inductions().counted(loop);
        if (counted.isEmpty()) {
            return;
        } else if (scope.isEven(loop)) {
            Node.Loop outermost = outermost(loop, scope);
            if (primal.inductions().counted(outermost).isEmpty()) {
                Operand rows = widened(add(position(around(loop), scope, frame), 1));
                grow(loop, store.tapesOf(scope, loop), Constant.of(0), times(rows, loop, frame));
            }
        } else if (isNested(loop, scope)) {
            Operand start = hasCursor(loop, scope) ? builder.read(store.cursor(loop)) : Constant.of(0);
            grow(loop, store.tapesOf(scope, loop), start, room(loop, frame));
        } else {
            matrices(loop, scope, frame);
        }
    }

    /** The tapes of an outermost loop and of the even ones within. */
    private void matrices(Node.Loop loop, Scope scope, Frame frame) {
        Operand rows = scope.checkpointed().containsKey(loop)
                ? builder.apply(
                        Op.MIN,
                        Scalar.INT,
                        rounds(primal.inductions().counted(loop).orElseThrow(), frame),
                        snapshots.length())
                : room(loop, frame);
        grow(loop, store.tapesOf(scope, loop), Constant.of(0), rows);
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Loop inner && !store.tapesOf(scope, inner).isEmpty() && scope.isEven(inner)) {
                Operand size = widened(rows);
                for (Node.Loop at = inner; at != loop; at = around(at)) {
                    size = times(size, at, frame);
                }
                grow(inner, store.tapesOf(scope, inner), Constant.of(0), size);
            }
        });
    }

    private Node.Loop outermost(Node.Loop loop, Scope scope) {
        Block home = primal.definitions().home(loop);
        List<Node.Loop> around = primal.loopsAround(home, scope.body());
        return around.get(around.size() - 1);
    }

    /** A number of rows times that of a loop's rounds, which is none if it is below zero. */
    private Operand times(Operand rows, Node.Loop loop, Frame frame) {
        Operand length = widened(room(loop, frame));
        Operand most =
                isFromLength(loop) ? length : builder.apply(Op.MAX, Scalar.LONG, length, Constant.of(Scalar.LONG, 0L));
        return builder.apply(Op.MUL, Scalar.LONG, "size", rows, most);
    }

    /** Whether the loop runs through an array, so that its number of rounds is not below zero. */
    private boolean isFromLength(Node.Loop loop) {
        Counted counted = primal.inductions().counted(loop).orElseThrow();
        return isFromZero(counted)
                && primal.definitions()
                        .node(counted.bound())
                        .filter(Node.Length.class::isInstance)
                        .isPresent();
    }

    private static boolean isFromZero(Counted counted) {
        return counted.init() instanceof Constant c && c.is(0) && counted.test() == Op.LT;
    }

    /** Makes room in tapes of the loop for so many values more. */
    void grow(Node.Loop loop, List<Store.Tape> tapes, Operand at, Operand more) {
        builder.at(loop.origin());
        tapes.forEach(tape -> grow(tape, at, more));
    }

    /** The number of a counted loop's rounds, also where that is more than an int or the loop does not run. */
    private Operand room(Node.Loop loop, Frame frame) {
        Counted counted = primal.inductions().counted(loop).orElseThrow();
        if (isFromZero(counted)) {
            return frame.get(counted.bound());
        }
        Operand init = widened(frame.get(counted.init()));
        Operand bound = widened(frame.get(counted.bound()));
        Operand from = counted.step() > 0 ? init : bound;
        Operand to = counted.step() > 0 ? bound : init;
        Operand distance = from instanceof Constant c && c.is(0L) ? to : builder.apply(Op.SUB, Scalar.LONG, to, from);
        return counted.test() == Op.LE || counted.test() == Op.GE
                ? builder.apply(Op.ADD, Scalar.LONG, distance, Constant.of(Scalar.LONG, 1L))
                : distance;
    }
}
