package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;

/** Integer arguments of loops that change by a constant each round, and the loops that they count. */
public final class Inductions {
    private final Definitions definitions;

    public Inductions(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * A loop without a break that runs its index from {@code init} by {@code step} (1 or -1) while it is
     * {@code test} {@code bound}.
     */
    public record Counted(int arg, Operand init, int step, Op test, Operand bound) {

        /** Whether the index is 0, 1, 2 and so on below the bound. */
        public boolean isUpFromZero() {
            return step == 1 && test == Op.LT && init instanceof Constant first && first.is(0);
        }
    }

    /**
     * The step of argument {@code k}: at the start of round j (from 0) it is {@code init + j step}. In the round
     * that leaves by a break it may do what it likes afterwards.
     */
    public Optional<Integer> step(Node.Loop loop, int k) {
        Value arg = loop.args().get(k);
        if (arg.type() != Scalar.INT) {
            return Optional.empty();
        }
        return step(arg, loop.next().get(k), loop.stop());
    }

    private Optional<Integer> step(Value arg, Operand next, Operand stop) {
        Optional<Node.Apply> apply = definitions.apply(next);
        if (apply.isPresent()) {
            return addend(arg, apply.get());
        }
        return definitions
                .node(next)
                .filter(Node.If.class::isInstance)
                .map(Node.If.class::cast)
                .flatMap(branch -> stepOfBranch(arg, branch, branch.outs().indexOf(next), stop));
    }

    private Optional<Integer> stepOfBranch(Value arg, Node.If branch, int out, Operand stop) {
        Optional<Integer> then = stepOfSide(arg, branch, branch.then(), out, stop, true);
        Optional<Integer> otherwise = stepOfSide(arg, branch, branch.otherwise(), out, stop, false);
        boolean thenLeaves = leaves(branch, branch.then(), stop, true);
        boolean otherwiseLeaves = leaves(branch, branch.otherwise(), stop, false);
        if (thenLeaves) {
            return otherwise;
        }
        return otherwiseLeaves || then.equals(otherwise) ? then : Optional.empty();
    }

    private Optional<Integer> stepOfSide(Value arg, Node.If branch, Block side, int out, Operand stop, boolean isThen) {
        return leaves(branch, side, stop, isThen)
                ? Optional.empty()
                : step(arg, side.yields().get(out), innerStop(branch, side, stop));
    }

    /** What argument {@code k} becomes in a round after which the loop goes on: what a branch that leaves gives is no matter. */
    public Operand whereItGoesOn(Node.Loop loop, int k) {
        return whereItGoesOn(loop.next().get(k), loop.stop());
    }

    private Operand whereItGoesOn(Operand next, Operand stop) {
        if (!(definitions.node(next).orElse(null) instanceof Node.If branch)) {
            return next;
        }
        boolean thenLeaves = leaves(branch, branch.then(), stop, true);
        if (!thenLeaves && !leaves(branch, branch.otherwise(), stop, false)) {
            return next;
        }
        Block side = thenLeaves ? branch.otherwise() : branch.then();
        return whereItGoesOn(side.yields().get(branch.outs().indexOf(next)), innerStop(branch, side, stop));
    }

    private static Operand innerStop(Node.If branch, Block side, Operand stop) {
        return branch.outs().contains(stop) ? side.yields().get(branch.outs().indexOf(stop)) : stop;
    }

    /** Whether the loop is left for certain when this side of the branch is taken. */
    private boolean leaves(Node.If branch, Block side, Operand stop, boolean isThen) {
        if (stop.equals(branch.condition())) {
            return isThen;
        }
        int at = branch.outs().indexOf(stop);
        return at >= 0 && side.yields().get(at) instanceof Constant c && c.isTrue();
    }

    private static Optional<Integer> addend(Value arg, Node.Apply apply) {
        List<Operand> in = apply.in();
        if (apply.op() == Op.ADD && in.get(0).equals(arg) && in.get(1) instanceof Constant c) {
            return Optional.of((Integer) c.number().orElseThrow());
        } else if (apply.op() == Op.ADD && in.get(1).equals(arg) && in.get(0) instanceof Constant c) {
            return Optional.of((Integer) c.number().orElseThrow());
        } else if (apply.op() == Op.SUB && in.get(0).equals(arg) && in.get(1) instanceof Constant c) {
            return Optional.of(-(Integer) c.number().orElseThrow());
        }
        return Optional.empty();
    }

    /** Whether argument {@code k} counts the rounds begun, from 0 by 1, whatever a round does. */
    public boolean isCounter(Node.Loop loop, int k) {
        Value arg = loop.args().get(k);
        return arg.type() == Scalar.INT
                && loop.inits().get(k) instanceof Constant c
                && c.is(0)
                && definitions
                        .apply(loop.next().get(k))
                        .flatMap(next -> addend(arg, next))
                        .equals(Optional.of(1));
    }

    /** How the loop counts, if its trip count is known before it starts. */
    public Optional<Counted> counted(Node.Loop loop) {
        if (!(loop.stop() instanceof Constant c && c.isFalse())) {
            return Optional.empty();
        }
        return definitions
                .apply(loop.proceed())
                .filter(test -> test.op().isComparison())
                .flatMap(test -> counted(loop, test));
    }

    private Optional<Counted> counted(Node.Loop loop, Node.Apply test) {
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            Optional<Integer> step = step(loop, k);
            if (step.isPresent() && Math.abs(step.get()) == 1) {
                Operand left = test.in().get(0);
                Operand right = test.in().get(1);
                boolean swapped = right.equals(arg);
                Operand bound = swapped ? left : right;
                Op op = swapped ? mirrored(test.op()) : test.op();
                boolean goesTowards = step.get() > 0 ? op == Op.LT || op == Op.LE : op == Op.GT || op == Op.GE;
                if ((swapped || left.equals(arg)) && goesTowards && definitions.isInvariant(bound, loop)) {
                    return Optional.of(new Counted(k, loop.inits().get(k), step.get(), op, bound));
                }
            }
        }
        return Optional.empty();
    }

    private static Op mirrored(Op op) {
        return switch (op) {
            case LT -> Op.GT;
            case LE -> Op.GE;
            case GT -> Op.LT;
            case GE -> Op.LE;
            default -> op;
        };
    }
}
