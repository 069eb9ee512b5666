package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.JavaStatement.Put;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns structured SSA into statements over one local a value. Where control flow joins, parallel copies stand. A
 * branch at the end of a loop's body that decides whether to leave becomes a real {@code break}.
 */
final class Lowering {
    private final Needs needs;
    private final Inlining inlining;
    private final Expressions expressions;
    private final Allocations allocations;
    private final Set<Local> separate = new HashSet<>();

    Lowering(Needs needs, Inlining inlining, Expressions expressions, Allocations allocations) {
        this.needs = needs;
        this.inlining = inlining;
        this.expressions = expressions;
        this.allocations = allocations;
    }

    /** What happens at the end of a block, given what it yields. */
    private interface End {
        /** Whether to do this at the end of both sides of the branch, the last node, instead of after it. */
        boolean splits(Node.If last, List<Operand> yields);

        void emit(List<Operand> yields, List<JavaStatement> out);

        /** What happens before a branch that ends the block in both its ways; the values now in their locals. */
        default List<Value> beforeSplit(Node.If last, List<Operand> yields, List<JavaStatement> out) {
            return List.of();
        }
    }

    /** The method's body; {@code results} says what becomes of its yields. */
    List<JavaStatement> body(Block block, Results results) {
        return tail(block.nodes(), block.yields(), new End() {
            @Override
            public boolean splits(Node.If last, List<Operand> yields) {
                boolean leavesEarly = isEmpty(last.then()) || isEmpty(last.otherwise());
                return leavesEarly && yields.stream().anyMatch(last.outs()::contains);
            }

            @Override
            public void emit(List<Operand> yields, List<JavaStatement> out) {
                results.emit(
                        yields.stream()
                                .filter(y -> !(y.type() instanceof MemoryType))
                                .map(expressions::of)
                                .toList(),
                        out);
            }
        });
    }

    /** What becomes of the values that a method yields. */
    interface Results {
        void emit(List<JavaExpression> values, List<JavaStatement> out);
    }

    private boolean isEmpty(Block block) {
        return block.nodes().stream().noneMatch(needs::needs);
    }

    /** A branch that ends a block, with what stands before and after it; what stands after does not depend on it. */
    private record Split(List<Node> before, Node.If branch, List<Node> after) {}

    private Optional<Split> split(List<Node> nodes, List<Operand> yields, End end) {
        int last = nodes.size() - 1;
        while (last >= 0 && (isSilent(nodes.get(last)) || nodes.get(last) instanceof Node.Apply)) {
            last--;
        }
        if (last < 0 || !(nodes.get(last) instanceof Node.If branch) || inlining.isExpression(branch)) {
            return Optional.empty();
        }
        List<Node> after = nodes.subList(last + 1, nodes.size());
        return after.stream().noneMatch(n -> uses(n, branch)) && end.splits(branch, yields)
                ? Optional.of(new Split(nodes.subList(0, last), branch, after))
                : Optional.empty();
    }

    private List<JavaStatement> tail(List<Node> nodes, List<Operand> yields, End end) {
        List<JavaStatement> out = new ArrayList<>();
        Optional<Split> split = split(nodes, yields, end);
        if (split.isEmpty()) {
            if (nodes(nodes, out)) {
                end.emit(yields, out);
            }
        } else if (nodes(split.get().before(), out) && nodes(split.get().after(), out)) {
            Node.If branch = split.get().branch();
            List<Value> held = end.beforeSplit(branch, yields, out);
            held.forEach(expressions::hold);
            out.add(new JavaStatement.If(
                    expressions.of(branch.condition()),
                    tail(branch.then().nodes(), chosen(branch, branch.then(), yields), end),
                    tail(branch.otherwise().nodes(), chosen(branch, branch.otherwise(), yields), end)));
            held.forEach(expressions::release);
        }
        return out;
    }

    /** What the ends of a block yield. */
    private List<List<Operand>> ends(List<Node> nodes, List<Operand> yields, End end) {
        Optional<Split> split = split(nodes, yields, end);
        if (split.isEmpty()) {
            return List.of(yields);
        }
        Node.If branch = split.get().branch();
        List<List<Operand>> all = new ArrayList<>();
        for (Block side : List.of(branch.then(), branch.otherwise())) {
            all.addAll(ends(side.nodes(), chosen(branch, side, yields), end));
        }
        return all;
    }

    /** Whether no statement comes of the node. */
    private boolean isSilent(Node node) {
        return !needs.needs(node)
                || node.outs().size() == 1 && inlining.isInlined(node.outs().get(0));
    }

    private static boolean uses(Node node, Node.If branch) {
        boolean[] found = {false};
        Nodes.walkOperands(new Block(List.of(node), List.of()), o -> found[0] |= branch.outs().contains(o));
        return found[0];
    }

    /** What is known of a condition and its opposite where it holds, or does not. */
    private Map<Operand, Operand> decided(Operand condition, boolean holds) {
        Map<Operand, Operand> known = new HashMap<>();
        known.put(condition, Constant.of(holds));
        if (condition instanceof Value v) {
            needs.opposites(v).forEach(opposite -> known.put(opposite, Constant.of(!holds)));
        }
        return known;
    }

    private List<Operand> chosen(Node.If branch, Block side, List<Operand> yields) {
        Map<Operand, Operand> map = decided(branch.condition(), side == branch.then());
        for (int k = 0; k < branch.outs().size(); k++) {
            map.put(branch.outs().get(k), side.yields().get(k));
        }
        return yields.stream().map(y -> map.getOrDefault(y, y)).toList();
    }

    /** Appends the nodes; says whether control reaches their end. */
    private boolean nodes(List<Node> nodes, List<JavaStatement> out) {
        for (Node node : nodes) {
            if (needs.needs(node)) {
                lower(node, out);
                if (node instanceof Node.Throw) {
                    return false;
                }
            }
        }
        return true;
    }

    private void lower(Node node, List<JavaStatement> out) {
        if (node instanceof Node.Store n) {
            out.add(new Put(of(n.array()), of(n.index()), of(n.value()), false));
        } else if (node instanceof Node.Accumulate n) {
            out.add(new Put(of(n.array()), of(n.index()), of(n.value()), true));
        } else if (node instanceof Node.Fill n) {
            out.add(new JavaStatement.Evaluate(new JavaExpression.Call(
                    n.array().type(), "Arrays.fill", List.of(of(n.array()), of(n.value())))));
        } else if (node instanceof Node.Allocate n) {
            List<JavaExpression> sizes = n.sizes().stream().map(expressions::of).toList();
            allocations.allocate(n, local(n.out()), sizes, out);
        } else if (node instanceof Node.Workspace n) {
            out.add(new Assign(local(n.out()), allocations.workspace(n.out()).read()));
        } else if (node instanceof Node.Grow n) {
            grow(n, out);
        } else if (node instanceof Node.Throw n) {
            out.add(new JavaStatement.Throw(
                    n.exception(), n.message().stream().map(this::piece).toList()));
        } else if (node instanceof Node.If n) {
            branch(n, out);
        } else if (node instanceof Node.Loop n) {
            loop(n, out);
        } else {
            Value value = node.outs().get(0);
            if (!inlining.isInlined(value)) {
                out.add(new Assign(local(value), expressions.computed(value)));
            }
        }
    }

    private JavaExpression of(Operand operand) {
        return expressions.of(operand);
    }

    private Local local(Value value) {
        return expressions.local(value);
    }

    private Object piece(Node.Piece piece) {
        return piece instanceof Node.Piece.Text text ? text.text() : of(((Node.Piece.Number) piece).operand());
    }

    private void grow(Node.Grow n, List<JavaStatement> out) {
        Local longer = local(n.out());
        out.add(new Assign(longer, of(n.array())));
        JavaExpression length = new JavaExpression.Length(new Read(longer));
        JavaExpression size = of(n.size());
        out.add(new JavaStatement.If(
                JavaExpression.operation(Scalar.BOOLEAN, Op.LT, length, size),
                List.of(new Assign(longer, allocations.grown(n, size))),
                List.of()));
    }

    private void branch(Node.If n, List<JavaStatement> out) {
        if (inlining.isExpression(n)) {
            Value value = n.outs().stream().filter(needs::needs).findFirst().orElseThrow();
            if (!inlining.isInlined(value)) {
                out.add(new Assign(local(value), expressions.computed(value)));
            }
            return;
        }
        out.add(new JavaStatement.If(of(n.condition()), side(n, n.then()), side(n, n.otherwise())));
    }

    private List<JavaStatement> side(Node.If n, Block block) {
        List<JavaStatement> out = new ArrayList<>();
        if (nodes(block.nodes(), out)) {
            copies(n.outs(), block.yields(), false, out);
        }
        return out;
    }

    private void copies(List<Value> targets, List<? extends Operand> sources, boolean next, List<JavaStatement> out) {
        List<Assign> copies = new ArrayList<>();
        for (int k = 0; k < targets.size(); k++) {
            Value target = targets.get(k);
            Operand source = sources.get(k);
            if (needs.needs(target) && !(target.type() instanceof MemoryType)) {
                copies.add(new Assign(local(target), of(source)));
            }
        }
        if (!copies.isEmpty()) {
            out.add(new Copies(copies, next));
        }
    }

    /** Loop variables that stay apart from the values they start from, so that {@code for} can start them. */
    Set<Local> separate() {
        return separate;
    }

    private void separate(Node.Loop loop) {
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            boolean counts = loop.next().get(k) instanceof Value next
                    && !needs.isParameter(next)
                    && needs.definition(next) instanceof Node.Apply step
                    && Inductions.isStep(step, arg);
            if (counts && loop.inits().get(k) instanceof Value init && needs.uses(init) > 1) {
                separate.add(local(arg));
            }
        }
    }

    private void loop(Node.Loop loop, List<JavaStatement> out) {
        if (loop.proceed() instanceof Constant c && c.isFalse()) {
            copies(loop.outs(), loop.inits(), false, out);
            return;
        }
        Round round = new Round(loop);
        copies(loop.args(), round.inits(), false, out);
        separate(loop);
        List<JavaStatement> body = new ArrayList<>();
        if (nodes(loop.header().nodes(), body)) {
            JavaExpression proceed = of(loop.proceed());
            if (!proceed.isTrue()) {
                body.add(new JavaStatement.If(proceed.negated(), List.of(new JavaStatement.Break()), List.of()));
            }
            body.addAll(tail(loop.body().nodes(), loop.body().yields(), round));
        }
        out.add(new JavaStatement.Loop(body));
        copies(loop.outs(), loop.args(), false, out);
    }

    /** The end of a loop's body. */
    private final class Round implements End {
        private final Node.Loop loop;
        private final List<Value> args = new ArrayList<>();
        private final Map<Value, Operand> constants = new HashMap<>();

        Round(Node.Loop loop) {
            this.loop = loop;
            List<List<Operand>> ends = ends(loop.body().nodes(), loop.body().yields(), this);
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
            return last.outs().contains(stop) || decided(last.condition(), true).containsKey(stop);
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
                    out.add(new Assign(local(next), expressions.computed(next)));
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
            JavaExpression stop = of(yields.get(0));
            List<JavaStatement> copies = new ArrayList<>();
            copies(args, next(yields), true, copies);
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
}
