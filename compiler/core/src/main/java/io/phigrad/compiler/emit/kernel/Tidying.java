package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.And;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Conditional;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Branches as a person writes them: no empty sides, no {@code else} after a jump, no unreachable statements, no
 * variable for a condition that is asked once at once.
 */
final class Tidying {
    private static final int LONGEST_CHOICE = 14;

    private final Map<Local, Integer> occurrences = new HashMap<>();

    private Tidying() {}

    static List<JavaStatement> apply(List<JavaStatement> body) {
        Tidying tidying = new Tidying();
        body.forEach(s -> s.locals(local -> tidying.occurrences.merge(local, 1, Integer::sum)));
        return tidying.block(body);
    }

    private List<JavaStatement> block(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            JavaStatement inner = statement.withBlocks(this::block);
            if (inner instanceof If branch) {
                branch(forwarded(branch, out), out);
            } else {
                out.add(inner);
            }
            if (!out.isEmpty() && !out.get(out.size() - 1).completes()) {
                break;
            }
        }
        return out;
    }

    /** {@code boolean done = c; if (done)} is {@code if (c)}; assignments of other variables may stand between. */
    private If forwarded(If branch, List<JavaStatement> out) {
        if (!(branch.condition() instanceof Read r)
                || r.local().isParameter()
                || occurrences.getOrDefault(r.local(), 0) != 2) {
            return branch;
        }
        for (int at = out.size() - 1; at >= 0 && out.get(at) instanceof Assign a; at--) {
            if (a.target() == r.local()) {
                boolean changed = out.subList(at + 1, out.size()).stream()
                        .anyMatch(s -> a.value().reads(((Assign) s).target()) || ((Assign) s).value() instanceof Call);
                if (changed) {
                    return branch;
                }
                out.remove(at);
                return new If(a.value(), branch.then(), branch.otherwise());
            }
        }
        return branch;
    }

    /** {@code if (a) if (b)} is {@code if (a && b)}. */
    private static If joined(If branch) {
        if (branch.then().size() == 1
                && branch.then().get(0) instanceof If inner
                && inner.otherwise().isEmpty()) {
            return new If(new And(branch.condition(), inner.condition()), inner.then(), List.of());
        }
        return branch;
    }

    /** Whether both sides give one variable a short value. */
    private static boolean isChoice(List<JavaStatement> then, List<JavaStatement> otherwise) {
        return then.size() == 1
                && otherwise.size() == 1
                && then.get(0) instanceof Assign a
                && otherwise.get(0) instanceof Assign b
                && a.target() == b.target()
                && size(a.value()) + size(b.value()) <= LONGEST_CHOICE;
    }

    private static int size(JavaExpression e) {
        return e instanceof Conditional || e instanceof Call
                ? LONGEST_CHOICE
                : 1 + e.children().stream().mapToInt(Tidying::size).sum();
    }

    private static void branch(If branch, List<JavaStatement> out) {
        JavaExpression condition = branch.condition();
        List<JavaStatement> then = branch.then();
        List<JavaStatement> otherwise = branch.otherwise();
        if (condition.isTrue() || condition.isFalse()) {
            out.addAll(condition.isTrue() ? then : otherwise);
        } else if (then.isEmpty() && otherwise.isEmpty()) {
            return;
        } else if (then.isEmpty()) {
            out.add(joined(new If(condition.negated(), otherwise, List.of())));
        } else if (otherwise.isEmpty()) {
            out.add(joined(branch));
        } else if (isChoice(then, otherwise)) {
            Assign a = (Assign) then.get(0);
            JavaExpression other = ((Assign) otherwise.get(0)).value();
            boolean not = condition instanceof Operation o && o.op() == Op.NOT;
            out.add(new Assign(
                    a.target(),
                    not
                            ? new Conditional(condition.negated(), other, a.value())
                            : new Conditional(condition, a.value(), other)));
        } else if (!JavaStatement.completes(then)) {
            out.add(new If(condition, then, List.of()));
            out.addAll(otherwise);
        } else if (!JavaStatement.completes(otherwise)) {
            out.add(new If(condition.negated(), otherwise, List.of()));
            out.addAll(then);
        } else if (condition instanceof Operation o && o.op() == Op.NOT) {
            out.add(new If(o.child(0), otherwise, then));
        } else {
            out.add(branch);
        }
    }
}
