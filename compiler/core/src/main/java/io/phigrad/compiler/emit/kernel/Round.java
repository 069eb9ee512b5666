package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The end of a loop's body. */
final class Round implements End {
    private final Node.Loop loop;
    private final Needs needs;
    private final Inlining inlining;
    private final Splits splits;
    private final Expressions expressions;
    private final Lowering lowering;
    private final List<Value> args = new ArrayList<>();
    private final Map<Value, Operand> constants = new HashMap<>();

    Round(Node.Loop loop, Needs needs, Inlining inlining, Splits splits, Expressions expressions, Lowering lowering) {
        this.loop = loop;
        this.needs = needs;
        this.inlining = inlining;
        this.splits = splits;
        this.expressions = expressions;
        this.lowering = lowering;
        List<List<Operand>> ends = splits.ends(loop.body().nodes(), loop.body().yields(), this);
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            args.add(arg);
            if (loop.inits().get(k) instanceof Constant init) {
                Operand constant = init.isUndefined() ? ends.get(0).get(k + 1) : init;
                if (constant instanceof Constant c && !c.isUndefined() && keeps(ends, k, c)) {
                    constants.put(arg, c);
                }
            }
        }
    }

    /** What the args start as. */
    List<Operand> inits() {
        List<Operand> inits = new ArrayList<>();
        for (int k = 0; k < args.size(); k++) {
            inits.add(constants.getOrDefault(args.get(k), loop.inits().get(k)));
        }
        return inits;
    }

    /** Whether an arg is the same constant at the start of every round. */
    private boolean keeps(List<List<Operand>> ends, int k, Constant constant) {
        return ends.stream().allMatch(yields -> {
            Operand next = yields.get(k + 1);
            boolean leaves = yields.get(0) instanceof Constant stop && stop.isTrue();
            return leaves || next.equals(constant) || next.equals(loop.args().get(k));
        });
    }

    @Override
    public boolean splits(Node.If last, List<Operand> yields) {
        Operand stop = yields.get(0);
        return last.outs().contains(stop) || splits.decides(last, stop);
    }

    /** A counter that takes the same step either way takes it at once. */
    @Override
    public List<Value> beforeSplit(Node.If last, List<Operand> yields, List<JavaStatement> out) {
        List<Value> taken = new ArrayList<>();
        for (int k = 0; k < args.size(); k++) {
            Value arg = args.get(k);
            if (needs.needs(arg)
                    && yields.get(k + 1) instanceof Value next
                    && inlining.isInlined(next)
                    && !expressions.holds(next)
                    && needs.definition(next) instanceof Node.Apply step
                    && Inductions.isStep(step, arg)
                    && !mentions(loop.header(), arg)
                    && !mentions(last, arg)
                    && !mentions(last, next)
                    && !yields.get(0).equals(next)) {
                out.add(new Assign(expressions.local(next), expressions.computed(next)));
                taken.add(next);
            }
        }
        return taken;
    }

    private boolean mentions(Node node, Value value) {
        return mentions(new Block(List.of(node), List.of()), value);
    }

    private boolean mentions(Block block, Value value) {
        boolean[] found = {false};
        Nodes.walkOperands(block, o -> found[0] |= o.equals(value));
        return found[0];
    }

    /** The args change and the loop is left or not. */
    @Override
    public void emit(List<Operand> yields, List<JavaStatement> out) {
        JavaExpression stop = expressions.of(yields.get(0));
        List<JavaStatement> copies = new ArrayList<>();
        lowering.copies(args, next(yields), true, copies);
        if (stop.isFalse() || stop.isTrue() || copies.isEmpty()) {
            out.addAll(copies);
        } else {
            Local stopping = expressions.temporary(Scalar.BOOLEAN, "done");
            List<Assign> all = new ArrayList<>(((Copies) copies.get(0)).copies());
            all.add(0, new Assign(stopping, stop));
            out.add(new Copies(all, true));
            stop = new Read(stopping);
        }
        if (stop.isTrue()) {
            out.add(new JavaStatement.Break());
        } else if (!stop.isFalse()) {
            out.add(new JavaStatement.If(stop, List.of(new JavaStatement.Break()), List.of()));
        }
    }

    /** What the args become; an arg that has its constant already keeps it. */
    private List<Operand> next(List<Operand> yields) {
        List<Operand> next = new ArrayList<>();
        for (int k = 0; k < args.size(); k++) {
            Operand value = yields.get(k + 1);
            next.add(value.equals(constants.get(args.get(k))) ? args.get(k) : value);
        }
        return next;
    }
}
