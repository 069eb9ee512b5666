package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the {@link Exits} of statements, each statement once. */
final class ExitAnalysis {

    /** Where every {@code return} of a method goes. */
    static final JumpTarget RETURN = new JumpTarget("");

    private final Map<Statement, Exits> known = new IdentityHashMap<>();
    private final Map<JumpTarget, JumpTarget> continues = new IdentityHashMap<>();

    /** Where {@code continue} goes for a loop: the end of its body. */
    JumpTarget endOfBody(JumpTarget loop) {
        return continues.computeIfAbsent(loop, l -> new JumpTarget(l.label()));
    }

    Exits of(List<Statement> statements) {
        Exits all = Exits.NORMAL;
        for (Statement statement : statements) {
            all = all.then(of(statement));
        }
        return all;
    }

    Exits of(Statement statement) {
        Exits exits = known.get(statement);
        if (exits == null) {
            exits = find(statement);
            known.put(statement, exits);
        }
        return exits;
    }

    private Exits find(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            return of(s.statements());
        } else if (statement instanceof Statement.If s) {
            return of(s.then()).or(s.otherwise().map(this::of).orElse(Exits.NORMAL));
        } else if (statement instanceof Statement.While s) {
            return testFirst(s.condition(), s.body(), s.target());
        } else if (statement instanceof Statement.For s) {
            return testFirst(s.condition(), s.body(), s.target());
        } else if (statement instanceof Statement.ForEach s) {
            return Exits.NORMAL.or(round(s.body(), s.target())).landing(s.target());
        } else if (statement instanceof Statement.DoWhile s) {
            Exits round = round(s.body(), s.target());
            return (isTrue(s.condition()) ? new Exits(false, round.jumps()) : round).landing(s.target());
        } else if (statement instanceof Statement.Labeled s) {
            return of(s.body()).landing(s.target());
        }
        return jump(statement);
    }

    private Exits jump(Statement statement) {
        if (statement instanceof Statement.Break s) {
            return new Exits(false, Set.of(s.target()));
        } else if (statement instanceof Statement.Continue s) {
            return new Exits(false, Set.of(endOfBody(s.target())));
        } else if (statement instanceof Statement.Return) {
            return new Exits(false, Set.of(RETURN));
        } else if (statement instanceof Statement.Throw) {
            return Exits.NEVER;
        }
        return Exits.NORMAL;
    }

    private Exits testFirst(Expression condition, Statement body, JumpTarget target) {
        Exits round = round(body, target);
        return new Exits(!isTrue(condition), round.jumps()).landing(target);
    }

    /** One run of a loop's body; {@code continue} ends it. */
    private Exits round(Statement body, JumpTarget target) {
        return of(body).landing(endOfBody(target));
    }

    static boolean isTrue(Expression condition) {
        return condition instanceof Expression.Literal l && l.number().equals(true);
    }
}
