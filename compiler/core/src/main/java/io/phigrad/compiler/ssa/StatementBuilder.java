package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds statements. What follows a statement that a jump may leave goes into the branch that does not jump where
 * there is one such branch, and else behind a test of the scope's flag ({@link Frame}).
 */
final class StatementBuilder {
    private final SsaBuilder builder;
    private final Shapes shapes;
    private final ExpressionBuilder expressions;
    private final ExitAnalysis analysis = new ExitAnalysis();
    private final Set<MethodTree> open = new HashSet<>();
    private final Memories memories;
    private final OwnMethods own;

    private final FrozenArrays frozen = new FrozenArrays();
    private Frame frame;

    /** @param own the methods that are called, not inlined */
    StatementBuilder(SsaBuilder builder, Shapes shapes, Memories memories, OwnMethods own) {
        this.builder = builder;
        this.shapes = shapes;
        this.memories = memories;
        this.own = own;
        this.expressions = new ExpressionBuilder(builder, shapes, memories, this);
        this.frame = new Frame(builder, shapes, List.of());
    }

    /** What stands for a variable of the source in the method at hand, part by part. */
    List<Variable> variables(io.phigrad.compiler.frontend.tree.Variable source) {
        return frame.variables(source);
    }

    /** The same for a variable that is not taken apart. */
    Variable variable(io.phigrad.compiler.frontend.tree.Variable source) {
        return variables(source).get(0);
    }

    /** A call: inlined, unless the method stays one of its own. Gives the parts of its result, none for a void method. */
    List<Operand> call(MethodTree method, List<List<Operand>> arguments, String name) {
        if (!own.contains(method)) {
            return inline(method, arguments, name);
        }
        List<Value> results = method.result().map(shapes::parts).orElse(List.of()).stream()
                .map(part -> builder.fresh(part.type(), part.name(name)))
                .toList();
        List<Operand> before = new ArrayList<>();
        List<Value> after = new ArrayList<>();
        for (Variable memory : memories.all()) {
            before.add(builder.read(memory));
            Value next = builder.fresh(memory.type(), memory.name());
            after.add(next);
            builder.assign(memory, next);
        }
        List<Operand> flat = arguments.stream().flatMap(List::stream).toList();
        builder.add(new Node.Call(own.name(method), results, flat, before, after, true, builder.origin()));
        return List.copyOf(results);
    }

    /** Runs the method's body here; gives the parts of its result, none for a void method. */
    List<Operand> inline(MethodTree method, List<List<Operand>> arguments, String name) {
        if (!open.add(method)) {
            throw new IllegalStateException("recursion is not refused: " + method.name());
        }
        frozen.enter(method);
        if (open.size() == 1 && !own.contains(method)) {
            frozen.enterOutermost(method.params());
        }
        Frame caller = frame;
        List<Variable> result = method.result()
                .map(type -> expressions.records().variables(type, name))
                .orElse(List.of());
        List<Operand> value = new ArrayList<>();
        builder.scope(() -> {
            result.forEach(r -> builder.declare(r, Constant.undefined(r.type())));
            frame = new Frame(builder, shapes, result);
            for (int k = 0; k < arguments.size(); k++) {
                var param = method.params().get(k);
                declare(param, held(param, arguments.get(k)));
            }
            frame.scope(
                    ExitAnalysis.RETURN,
                    "returned",
                    () -> run(statements(method.body().get())));
            result.forEach(r -> value.add(builder.read(r)));
        });
        frame = caller;
        open.remove(method);
        return value;
    }

    /** The name that a value gets on its way to a variable; components of {@code this} have names of their own. */
    static String hint(io.phigrad.compiler.frontend.tree.Variable variable) {
        return variable.isReceiver() ? "" : variable.name();
    }

    private void declare(io.phigrad.compiler.frontend.tree.Variable source, List<Operand> value) {
        List<Variable> variables = variables(source);
        for (int k = 0; k < variables.size(); k++) {
            builder.declare(variables.get(k), value.get(k));
        }
    }

    /** Runs the body here; gives what it assigns to the result. */
    List<Operand> yielded(Expression.Yielded expression, String name) {
        List<Operand> value = new ArrayList<>();
        List<Variable> result =
                frame.variables(expression.result(), expressions.records().variables(expression.type(), name));
        builder.scope(() -> {
            result.forEach(r -> builder.declare(r, Constant.undefined(r.type())));
            run(statements(expression.body()));
            result.forEach(r -> value.add(builder.read(r)));
        });
        return value;
    }

    private static List<Statement> statements(Statement statement) {
        return statement instanceof Statement.Sequence s ? s.statements() : List.of(statement);
    }

    private static List<Statement> concat(List<Statement> first, List<Statement> then) {
        List<Statement> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private void run(List<Statement> statements) {
        for (int k = 0; k < statements.size(); k++) {
            Statement statement = statements.get(k);
            List<Statement> rest = statements.subList(k + 1, statements.size());
            Exits exits = analysis.of(statement);
            if (statement instanceof Statement.Sequence s && !exits.equals(Exits.NORMAL)) {
                run(concat(s.statements(), rest));
                return;
            }
            if (statement instanceof Statement.If s && choose(s, rest)) {
                return;
            }
            single(statement);
            if (!exits.completes()) {
                return;
            }
            if (exits.isLeft()) {
                unlessLeft(() -> run(rest));
                return;
            }
        }
    }

    /** Runs {@code part} unless a jump has left the innermost scope. */
    private void unlessLeft(Runnable part) {
        Operand left = builder.read(frame.left());
        if (left.equals(Constant.of(false))) {
            part.run();
        } else {
            builder.branch(left, () -> {}, part);
        }
    }

    /** If one side never completes, runs the statement with the rest in its other side. */
    private boolean choose(Statement.If statement, List<Statement> rest) {
        List<Statement> then = statements(statement.then());
        List<Statement> otherwise =
                statement.otherwise().map(StatementBuilder::statements).orElse(List.of());
        boolean thenCompletes = analysis.of(then).completes();
        boolean otherwiseCompletes = analysis.of(otherwise).completes();
        if (thenCompletes && otherwiseCompletes) {
            return false;
        }
        List<Statement> onTrue = thenCompletes ? concat(then, rest) : then;
        List<Statement> onFalse = otherwiseCompletes ? concat(otherwise, rest) : otherwise;
        Operand condition = expressions.build(statement.condition());
        builder.at(Origins.of(statement.span()));
        if (analysis.of(onTrue).isDead()) {
            builder.dead(condition, true, () -> run(onTrue));
            run(onFalse);
        } else if (analysis.of(onFalse).isDead()) {
            builder.dead(condition, false, () -> run(onFalse));
            run(onTrue);
        } else {
            builder.branch(condition, () -> run(onTrue), () -> run(onFalse));
        }
        return true;
    }

    /** A value as its variable holds it: constant for differentiation if the variable is marked so. */
    List<Operand> held(io.phigrad.compiler.frontend.tree.Variable variable, List<Operand> value) {
        return variable.inactive()
                ? value.stream().map(part -> inactive(part, variable.name())).toList()
                : value;
    }

    /** A number as a constant for differentiation. */
    Operand inactive(Operand value, String name) {
        boolean number = value.type() instanceof Scalar && !value.equals(Constant.of(true));
        return number ? builder.apply(Op.INACTIVE, value.type(), name, value) : value;
    }

    FrozenArrays frozen() {
        return frozen;
    }

    private void single(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            builder.scope(() -> run(s.statements()));
        } else if (statement instanceof Statement.Declare s) {
            List<Variable> variables = variables(s.variable());
            s.value().ifPresent(value -> frozen.declare(s.variable(), value));
            declare(
                    s.variable(),
                    s.value()
                            .map(value -> held(s.variable(), expressions.parts(value, hint(s.variable()))))
                            .orElseGet(() -> variables.stream()
                                    .map(v -> (Operand) Constant.undefined(v.type()))
                                    .toList()));
        } else if (statement instanceof Statement.Evaluate s) {
            expressions.parts(s.expression(), "");
        } else if (statement instanceof Statement.If s) {
            Operand condition = expressions.build(s.condition());
            builder.at(Origins.of(s.span()));
            builder.branch(
                    condition,
                    () -> run(statements(s.then())),
                    () -> s.otherwise().ifPresent(o -> run(statements(o))));
        } else if (statement instanceof Statement.Labeled s) {
            String flag = "left" + capital(s.target().label());
            builder.scope(() -> frame.scope(s.target(), flag, () -> run(statements(s.body()))));
        } else if (!loop(statement)) {
            jump(statement);
        }
    }

    private boolean loop(Statement statement) {
        if (statement instanceof Statement.While s) {
            testFirst(Desugar.asFor(s));
        } else if (statement instanceof Statement.For s) {
            testFirst(s);
        } else if (statement instanceof Statement.ForEach s) {
            builder.scope(() -> run(Desugar.forEach(s).statements()));
        } else if (statement instanceof Statement.DoWhile s) {
            builder.at(Origins.of(s.span()));
            Statement test = leaveUnless(s.condition(), s.target());
            repeat(s.target(), Optional.empty(), concat(List.of(body(s.body(), s.target())), List.of(test)));
        } else {
            return false;
        }
        return true;
    }

    private void jump(Statement statement) {
        if (statement instanceof Statement.Break s) {
            frame.jump(s.target());
        } else if (statement instanceof Statement.Continue s) {
            frame.jump(analysis.endOfBody(s.target()));
        } else if (statement instanceof Statement.Return s) {
            s.value().ifPresent(value -> {
                List<Variable> result = frame.result();
                List<Operand> parts = expressions.parts(
                        value, result.size() == 1 ? result.get(0).name() : "");
                for (int k = 0; k < result.size(); k++) {
                    builder.assign(result.get(k), parts.get(k));
                }
            });
            frame.jump(ExitAnalysis.RETURN);
        } else if (statement instanceof Statement.Throw s) {
            List<Node.Piece> message = s.message().stream().map(this::piece).toList();
            builder.at(Origins.of(s.span()));
            builder.add(new Node.Throw(s.exception(), message, builder.origin()));
        }
    }

    private Node.Piece piece(Object piece) {
        return piece instanceof Expression e
                ? new Node.Piece.Number(expressions.build(e))
                : new Node.Piece.Text((String) piece);
    }

    /** {@code for} with its test in the header if it may stand there, else at the start of the body. */
    private void testFirst(Statement.For loop) {
        builder.scope(() -> {
            run(loop.start());
            builder.at(Origins.of(loop.span()));
            List<Statement> round = new ArrayList<>();
            boolean header = Purity.isReadOnly(loop.condition()) && !shapes.mayMiss(loop.condition());
            if (!header) {
                round.add(leaveUnless(loop.condition(), loop.target()));
            }
            round.add(body(loop.body(), loop.target()));
            loop.update().forEach(update -> round.add(new Statement.Evaluate(update, update.span())));
            repeat(loop.target(), header ? Optional.of(loop.condition()) : Optional.empty(), round);
        });
    }

    private static Statement leaveUnless(Expression condition, JumpTarget loop) {
        Statement leave = new Statement.Break(loop, condition.span());
        Statement stay = new Statement.Sequence(List.of(), condition.span());
        return new Statement.If(condition, stay, Optional.of(leave), condition.span());
    }

    /** A loop's body, as a statement that {@code continue} leaves. */
    private Statement body(Statement body, JumpTarget loop) {
        JumpTarget end = analysis.endOfBody(loop);
        return analysis.of(body).jumps().contains(end) ? new Statement.Labeled(end, body, body.span()) : body;
    }

    /** Rounds until the header's condition fails or a jump leaves. */
    private void repeat(JumpTarget target, Optional<Expression> header, List<Statement> round) {
        Set<JumpTarget> jumps = analysis.of(round).jumps();
        builder.loop(() -> header.map(expressions::build).orElse(Constant.of(true)), () -> {
            frame.startRound(jumps);
            if (jumps.isEmpty()) {
                run(round);
                return Constant.of(false);
            }
            Operand[] stop = new Operand[1];
            frame.scope(target, "stop" + capital(target.label()), () -> {
                run(round);
                stop[0] = builder.read(frame.left());
            });
            return stop[0];
        });
    }

    private static String capital(String label) {
        return label.isEmpty() ? "" : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
