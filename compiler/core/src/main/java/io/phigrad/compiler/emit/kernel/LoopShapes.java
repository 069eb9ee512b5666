package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Break;
import io.phigrad.compiler.emit.tree.JavaStatement.DoWhile;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.JavaStatement.While;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.List;

/** Finds {@code for}, {@code while} and {@code do} in loops that are left by jumps. */
final class LoopShapes {

    private LoopShapes() {}

    static List<JavaStatement> apply(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            JavaStatement inner = statement.withBlocks(LoopShapes::apply);
            if (inner instanceof Loop loop) {
                JavaStatement shaped = shaped(loop);
                if (shaped instanceof While w) {
                    counted(w, out);
                } else {
                    out.add(shaped);
                }
            } else {
                out.add(inner);
            }
        }
        return out;
    }

    private static boolean isExit(JavaStatement statement) {
        return statement instanceof If s
                && s.otherwise().isEmpty()
                && s.then().size() == 1
                && s.then().get(0) instanceof Break;
    }

    private static JavaStatement shaped(Loop loop) {
        List<JavaStatement> body = loop.body();
        if (body.isEmpty()) {
            return loop;
        }
        if (isExit(body.get(0))) {
            return new While(((If) body.get(0)).condition().negated(), body.subList(1, body.size()));
        }
        JavaStatement last = body.get(body.size() - 1);
        if (isExit(last) && !JavaStatement.continues(body)) {
            return new DoWhile(
                    body.subList(0, body.size() - 1), ((If) last).condition().negated());
        }
        return loop;
    }

    /** A while loop that ends with the step of a counter it asks for, after the counter's start. */
    private static void counted(While loop, List<JavaStatement> before) {
        int step = step(loop);
        int start = step < 0 ? -1 : start(((Assign) loop.body().get(step)).target(), before);
        boolean goesOn = step >= 0 && start < 0 && goesOn(((Assign) loop.body().get(step)).target(), before);
        if (start < 0 && !goesOn || JavaStatement.continues(loop.body())) {
            before.add(loop);
            return;
        }
        List<JavaStatement> body = new ArrayList<>(loop.body());
        Assign update = (Assign) body.remove(step);
        JavaStatement init =
                goesOn ? new Assign(update.target(), new JavaExpression.Read(update.target())) : before.remove(start);
        before.add(new For(init, loop.condition(), update, body));
    }

    /** Whether a loop before this one has the same counter. */
    private static boolean goesOn(Local counter, List<JavaStatement> before) {
        return before.stream().anyMatch(s -> s instanceof For f && f.update().target() == counter);
    }

    private static int step(While loop) {
        List<JavaStatement> body = loop.body();
        for (int at = body.size() - 1; at >= 0 && body.get(at) instanceof Assign a; at--) {
            if (isStep(a) && loop.condition().reads(a.target())) {
                List<JavaStatement> passed = body.subList(at + 1, body.size());
                return passed.stream().noneMatch(s -> mentions(s, a.target())) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isStep(Assign a) {
        return a.value() instanceof Operation o
                && (o.op() == Op.ADD || o.op() == Op.SUB)
                && o.child(0).isRead(a.target())
                && o.child(1) instanceof Literal;
    }

    private static boolean mentions(JavaStatement statement, Local local) {
        boolean[] found = {false};
        statement.locals(l -> found[0] |= l == local);
        return found[0];
    }

    /** Where among the last assignments the counter starts, if it can start later as well. */
    private static int start(Local counter, List<JavaStatement> before) {
        for (int at = before.size() - 1; at >= 0 && before.get(at) instanceof Assign a; at--) {
            if (a.target() == counter) {
                return isPure(a.value()) && !a.value().reads(counter) ? at : -1;
            } else if (a.value().reads(counter) || blocks(a.target(), counter, before.subList(0, at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the counter's start may read a variable that changes after it. */
    private static boolean blocks(Local changed, Local counter, List<JavaStatement> before) {
        for (int at = before.size() - 1; at >= 0 && before.get(at) instanceof Assign a; at--) {
            if (a.target() == counter) {
                return a.value().reads(changed);
            }
        }
        return false;
    }

    private static boolean isPure(JavaExpression e) {
        return !(e instanceof Call) && e.children().stream().allMatch(LoopShapes::isPure);
    }
}
