package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Declare;
import io.phigrad.compiler.emit.tree.JavaStatement.DoWhile;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.JavaStatement.While;
import io.phigrad.compiler.emit.tree.Local;
import java.util.List;

/** Java's rule that a variable is assigned before it is read (JLS 16), for one local. */
final class DefiniteAssignment {
    private final Local local;
    private boolean violated;
    /** Whether the local is assigned at every break seen so far of the innermost loop; likewise below. */
    private boolean atBreaks = true;

    private boolean atContinues = true;

    private DefiniteAssignment(Local local) {
        this.local = local;
    }

    /** Whether every read in the statements comes after an assignment. */
    static boolean holds(Local local, List<JavaStatement> statements) {
        DefiniteAssignment rule = new DefiniteAssignment(local);
        rule.after(statements, false);
        return !rule.violated;
    }

    private boolean after(List<JavaStatement> statements, boolean assigned) {
        boolean now = assigned;
        for (JavaStatement statement : statements) {
            now = after(statement, now);
        }
        return now;
    }

    private void read(JavaStatement statement, boolean assigned) {
        violated |= !assigned && statement.expressions().stream().anyMatch(e -> e.reads(local));
    }

    private boolean after(JavaStatement statement, boolean assigned) {
        if (statement instanceof If s) {
            read(s, assigned);
            boolean then = after(s.then(), assigned);
            boolean otherwise = after(s.otherwise(), assigned);
            return then && otherwise;
        } else if (!statement.blocks().isEmpty()) {
            return afterLoop(statement, assigned);
        }
        read(statement, assigned);
        if (statement instanceof JavaStatement.Break) {
            atBreaks &= assigned;
        } else if (statement instanceof JavaStatement.Continue) {
            atContinues &= assigned;
        }
        return assigned
                || !statement.completes()
                || statement instanceof Assign a && a.target() == local
                || statement instanceof Declare d
                        && d.local() == local
                        && d.value().isPresent();
    }

    private boolean afterLoop(JavaStatement statement, boolean assigned) {
        boolean outerBreaks = atBreaks;
        boolean outerContinues = atContinues;
        atBreaks = true;
        atContinues = true;
        boolean out;
        if (statement instanceof Loop s) {
            after(s.body(), assigned);
            out = true;
        } else if (statement instanceof While s) {
            read(s, assigned);
            after(s.body(), assigned);
            out = assigned || s.condition().isTrue();
        } else if (statement instanceof DoWhile s) {
            boolean body = after(s.body(), assigned) && atContinues;
            read(s, body);
            out = body || s.condition().isTrue();
        } else {
            For s = (For) statement;
            boolean started = after(s.init(), assigned);
            read(s, started);
            boolean body = after(s.body(), started);
            after(s.update(), body && atContinues);
            out = started;
        }
        out &= atBreaks;
        atBreaks = outerBreaks;
        atContinues = outerContinues;
        return out;
    }
}
