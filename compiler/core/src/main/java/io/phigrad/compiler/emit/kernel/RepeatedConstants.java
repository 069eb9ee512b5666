package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.Local;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops assignments of a constant to a variable that holds it already. */
final class RepeatedConstants {

    private RepeatedConstants() {}

    static List<JavaStatement> removed(List<JavaStatement> body) {
        return block(body, new HashMap<>());
    }

    /** @param known what variables hold for certain; afterwards, at the end of the block */
    private static List<JavaStatement> block(List<JavaStatement> body, Map<Local, JavaExpression> known) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            if (statement instanceof Assign assign) {
                if (!assign.value().equals(known.get(assign.target()))) {
                    out.add(assign);
                    learn(assign, known);
                }
            } else if (statement instanceof If branch) {
                out.add(branch(branch, known));
            } else {
                statement.locals(known::remove);
                out.add(statement.withBlocks(inner -> block(inner, new HashMap<>(known))));
                statement.locals(known::remove);
            }
        }
        return out;
    }

    private static void learn(Assign assign, Map<Local, JavaExpression> known) {
        if (assign.value() instanceof Literal) {
            known.put(assign.target(), assign.value());
        } else {
            known.remove(assign.target());
        }
    }

    private static JavaStatement branch(If branch, Map<Local, JavaExpression> known) {
        Map<Local, JavaExpression> afterThen = new HashMap<>(known);
        Map<Local, JavaExpression> afterOtherwise = new HashMap<>(known);
        List<JavaStatement> then = block(branch.then(), afterThen);
        List<JavaStatement> otherwise = block(branch.otherwise(), afterOtherwise);
        known.clear();
        afterThen.forEach((local, value) -> {
            if (value.equals(afterOtherwise.get(local))) {
                known.put(local, value);
            }
        });
        return new If(branch.condition(), then, otherwise);
    }
}
