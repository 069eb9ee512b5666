package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When the reverse of a block can compute values again: a value of moment {@code k} as soon as the nodes from place
 * {@code k} on are undone. What needs no memory that undoing brings back has the block's length: at once.
 */
final class Moments {
    private final Primal primal;
    private final Scope scope;
    private final Recipes recipes;
    private final Map<Value, Integer> known = new HashMap<>();

    Moments(Primal primal, Scope scope) {
        this.primal = primal;
        this.scope = scope;
        recipes = new Recipes(primal);
    }

    /** The moment of a value in the block that defines it. */
    int of(Value value) {
        Integer moment = known.get(value);
        if (moment == null) {
            moment = compute(value, primal.definitions().block(value).orElseThrow());
            known.put(value, moment);
        }
        return moment;
    }

    /** @param block the one that defines the value, or one around it */
    private int compute(Value value, Block block) {
        int end = block.nodes().size();
        if (scope.isFree(value) || scope.stored().contains(value)) {
            return end;
        }
        Node node = primal.definitions().node(value).orElseThrow();
        if (node instanceof Node.Loop) {
            return end;
        }
        Node.Store store = scope.standing().get(value);
        int moment = end;
        if (store != null) {
            moment = scope.undo().nextWriteAfter(store, Activity.region(store.memory()), block);
        } else if (node instanceof Node.Load load
                && load.out().type() instanceof Scalar
                && scope.undo().isNeededFor(load.memory())) {
            moment = scope.undo().nextWriteAfter(load, Activity.region(load.memory()), block);
        }
        List<Value> operands = store == null ? recipes.of(value).orElseThrow() : Recipes.element(store);
        for (Value operand : operands) {
            moment = Math.min(moment, within(operand, block));
        }
        return moment;
    }

    /** The moment of an operand of a node of the block: at hand, in the block, or yielded by a side of the node. */
    private int within(Value operand, Block block) {
        Block home = primal.definitions().block(operand).orElse(block);
        if (home == block) {
            return primal.definitions().block(operand).isPresent()
                    ? of(operand)
                    : block.nodes().size();
        } else if (!primal.definitions().isWithin(home, block)) {
            return block.nodes().size();
        }
        return compute(operand, block);
    }
}
