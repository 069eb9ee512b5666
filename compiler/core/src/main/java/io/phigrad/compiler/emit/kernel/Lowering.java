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
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns structured SSA into statements over one local a value. Where control flow joins, parallel copies stand. A
 * branch at the end of a loop's body that decides whether to leave becomes a real {@code break}.
 */
final class Lowering {
    private final Needs needs;
    private final Inlining inlining;
    private final Splits splits;
    private final Expressions expressions;
    private final Allocations allocations;
    private final Storage storage;
    private final Company company;
    private final Set<Local> separate = new HashSet<>();

    Lowering(
            Needs needs,
            Inlining inlining,
            Expressions expressions,
            Allocations allocations,
            Storage storage,
            Company company) {
        this.storage = storage;
        this.company = company;
        this.needs = needs;
        this.inlining = inlining;
        splits = new Splits(needs, inlining);
        this.expressions = expressions;
        this.allocations = allocations;
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

    private List<JavaStatement> tail(List<Node> nodes, List<Operand> yields, End end) {
        List<JavaStatement> out = new ArrayList<>();
        Optional<Splits.Split> split = splits.split(nodes, yields, end);
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
                    tail(branch.then().nodes(), splits.chosen(branch, branch.then(), yields), end),
                    tail(branch.otherwise().nodes(), splits.chosen(branch, branch.otherwise(), yields), end)));
            held.forEach(expressions::release);
        }
        return out;
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
            out.add(new JavaStatement.Evaluate(
                    new JavaExpression.Call(n.array().type(), "Arrays.fill", List.of(of(n.array()), of(n.value())))));
        } else if (node instanceof Node.Allocate n) {
            List<JavaExpression> sizes = n.sizes().stream().map(expressions::of).toList();
            allocations.allocate(n, local(n.out()), sizes, out);
        } else if (node instanceof Node.Workspace n) {
            out.add(new Assign(local(n.out()), allocations.workspace(n.out()).read()));
        } else if (node instanceof Node.Stack n) {
            out.add(new Assign(local(n.out()), allocations.workspace(n.out()).read()));
        } else if (node instanceof Node.Call n) {
            call(n, out);
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

    /** The first result is returned; the others lie in arrays until the next call. */
    private void call(Node.Call n, List<JavaStatement> out) {
        Signature callee = company.signature(n.callee());
        List<JavaExpression> arguments = new ArrayList<>();
        n.arguments().forEach(argument -> arguments.add(of(argument)));
        arguments.addAll(storage.require(callee));
        JavaExpression.Call call =
                new JavaExpression.Call(callee.result().orElse(Scalar.INT), callee.method(), arguments);
        if (n.results().isEmpty() || !needs.needs(n.results().get(0))) {
            out.add(new JavaStatement.Evaluate(call));
        } else {
            out.add(new Assign(local(n.results().get(0)), call));
        }
        List<Value> others =
                n.results().subList(Math.min(1, n.results().size()), n.results().size());
        OtherResults places = OtherResults.of(others.stream().map(Value::type).toList());
        for (int k = 0; k < others.size(); k++) {
            Value result = others.get(k);
            if (needs.needs(result)) {
                JavaExpression place = JavaExpression.literal(places.places().get(k));
                out.add(new Assign(local(result), new JavaExpression.Element(storage.results(result.type()), place)));
            }
        }
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

    /** Appends the parallel copies of those values that something needs. */
    void copies(List<Value> targets, List<? extends Operand> sources, boolean next, List<JavaStatement> out) {
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
        Round round = new Round(loop, needs, inlining, splits, expressions, this);
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
}
