package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Brings the primal values that a region's reverse reads to where it reads them: from the store, or computed again. */
final class Recomputation extends Sweep {

    Recomputation(Primal primal, SsaBuilder builder, Store store, Map<Integer, Variable> memories) {
        super(primal, builder, store, memories);
    }

    /** Fills the frame with what can be had as the reverse of the block begins. */
    void begin(Block block, Frame frame, Scope scope) {
        if (scope.isSplit()) {
            store.pop(scope, block, frame);
        }
        primal.definitions().owner(block).ifPresent(owner -> {
            if (owner instanceof Node.Loop loop) {
                loop.args().forEach(arg -> fetch(arg, frame, scope));
            }
        });
        bring(block, frame, scope, block.nodes().size());
    }

    /** Fills the frame with the demanded values of one moment, in the order in which they were defined. */
    void bring(Block block, Frame frame, Scope scope, int moment) {
        bring(block, frame, scope, out -> scope.moments().of(out) == moment);
    }

    private void bring(Block block, Frame frame, Scope scope, Predicate<Value> due) {
        for (Node node : block.nodes()) {
            for (Value out : node.outs()) {
                if (scope.demanded().contains(out) && !frame.has(out) && due.test(out)) {
                    builder.at(node.origin());
                    bring(node, out, frame, scope, due);
                }
            }
        }
    }

    private boolean fetch(Value value, Frame frame, Scope scope) {
        if (!scope.stored().contains(value)) {
            return false;
        }
        if (scope.isSplit()) {
            return true;
        }
        if (store.locals().containsKey(value)) {
            frame.put(value, builder.read(store.locals().get(value)));
        } else {
            Block home = primal.definitions().block(value).orElseThrow();
            Node.Loop loop = primal.loopsAround(home, scope.body()).get(0);
            Store.Tape tape = requireNonNull(store.tapes().get(value));
            frame.put(
                    value,
                    builder.load(
                            tape.memory(), builder.read(tape.array()), position(loop, scope, frame), value.name()));
        }
        return true;
    }

    private void bring(Node node, Value out, Frame frame, Scope scope, Predicate<Value> due) {
        if (fetch(out, frame, scope)) {
            return;
        }
        Node.Store store = scope.standing().get(out);
        if (store != null) {
            frame.put(
                    out,
                    builder.load(
                            memory(store.memory()), frame.get(store.array()), frame.get(store.index()), out.name()));
        } else if (node instanceof Node.If n) {
            branch(n, frame, scope, due);
        } else {
            copy(node, frame);
        }
    }

    /** All results of a branch that are due and not stored, at once. */
    private void branch(Node.If n, Frame frame, Scope scope, Predicate<Value> due) {
        Map<Integer, Variable> outs = new LinkedHashMap<>();
        for (int k = 0; k < n.outs().size(); k++) {
            Value out = n.outs().get(k);
            boolean wanted = scope.demanded().contains(out) && due.test(out) && !frame.has(out);
            if (wanted && !scope.stored().contains(out) && !isMemory(out)) {
                Variable variable = new Variable(out.name(), out.type());
                builder.declare(variable, Constant.undefined(out.type()));
                outs.put(k, variable);
            }
        }
        builder.branch(
                frame.get(n.condition()),
                () -> side(n.then(), frame.inner(), scope, outs),
                () -> side(n.otherwise(), frame.inner(), scope, outs));
        outs.forEach((k, variable) -> {
            frame.put(n.outs().get(k), builder.read(variable));
            builder.drop(variable);
        });
    }

    private void side(Block block, Frame frame, Scope scope, Map<Integer, Variable> outs) {
        bring(block, frame, scope, x -> true); // what is not due here is not used here
        outs.forEach((k, variable) ->
                builder.assign(variable, frame.get(block.yields().get(k))));
    }
}
