package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.And;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Conditional;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Return;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return withoutLastReturn(sharedEnd(tidying.block(body)));
    }

    /** {@code if (c) { a; end } end} is {@code if (c) { a } end}. */
    private static List<JavaStatement> sharedEnd(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>(body);
        for (int at = 0; at < out.size(); at++) {
            if (out.get(at) instanceof If branch && branch.otherwise().isEmpty()) {
                List<JavaStatement> then = sharedEnd(branch.then());
                List<JavaStatement> end = out.subList(at + 1, out.size());
                int own = then.size() - end.size();
                boolean isShared = own > 0
                        && !end.isEmpty()
                        && then.subList(own, then.size()).equals(end);
                out.set(at, new If(branch.condition(), isShared ? then.subList(0, own) : then, List.of()));
            }
        }
        return out;
    }

    /** A return without a value at the method's end goes without saying. */
    private static List<JavaStatement> withoutLastReturn(List<JavaStatement> body) {
        if (body.isEmpty()) {
            return body;
        }
        List<JavaStatement> shorter = new ArrayList<>(body);
        JavaStatement last = shorter.remove(shorter.size() - 1);
        if (last instanceof Return r && r.value().isEmpty()) {
            return withoutLastReturn(shorter);
        }
        shorter.add(last instanceof If ? last.withBlocks(Tidying::withoutLastReturn) : last);
        return shorter;
    }

    private List<JavaStatement> block(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            JavaStatement inner = statement.withBlocks(this::block);
            if (inner instanceof If branch) {
                branch(forwarded(branch, out), out);
            } else if (inner instanceof Return r
                    && r.value().filter(Read.class::isInstance).isPresent()
                    && !out.isEmpty()) {
                result(((Read) r.value().get()).local(), out);
            } else {
                out.add(inner);
            }
            if (!out.isEmpty() && !out.get(out.size() - 1).completes()) {
                break;
            }
        }
        return out;
    }

    /** {@code r = e; return r} is {@code return e}, also at the end of two sides of which one is short. */
    private static void result(Local local, List<JavaStatement> out) {
        JavaStatement last = out.get(out.size() - 1);
        if (assigns(last, local)) {
            out.remove(out.size() - 1);
            out.add(new Return(Optional.of(((Assign) last).value())));
        } else if (last instanceof If branch
                && endsWith(branch.then(), local)
                && endsWith(branch.otherwise(), local)
                && (branch.then().size() == 1 || branch.otherwise().size() == 1)) {
            out.remove(out.size() - 1);
            List<JavaStatement> then = new ArrayList<>(branch.then());
            List<JavaStatement> otherwise = new ArrayList<>(branch.otherwise());
            result(local, then);
            result(local, otherwise);
            branch(new If(branch.condition(), then, otherwise), out);
        } else {
            out.add(new Return(Optional.of(new Read(local))));
        }
    }

    private static boolean endsWith(List<JavaStatement> body, Local local) {
        return !body.isEmpty() && assigns(body.get(body.size() - 1), local);
    }

    private static boolean assigns(JavaStatement statement, Local local) {
        return statement instanceof Assign a && a.target() == local;
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
            branch(new If(o.child(0), otherwise, then), out);
        } else {
            If left = withoutPresets(branch, out);
            if (left.then().isEmpty() || left.otherwise().isEmpty()) {
                branch(left, out);
            } else {
                out.add(left);
            }
        }
    }

    /** A number that one side only gives a variable can be given before the branch. */
    private static If withoutPresets(If branch, List<JavaStatement> out) {
        List<JavaStatement> then = new ArrayList<>(branch.then());
        List<JavaStatement> otherwise = new ArrayList<>(branch.otherwise());
        preset(branch.condition(), otherwise, then, out);
        preset(branch.condition(), then, otherwise, out);
        return new If(branch.condition(), then, otherwise);
    }

    private static void preset(
            JavaExpression condition, List<JavaStatement> side, List<JavaStatement> other, List<JavaStatement> out) {
        for (JavaStatement statement : List.copyOf(side)) {
            if (statement instanceof Assign a
                    && a.value() instanceof Literal
                    && !condition.reads(a.target())
                    && side.stream().filter(s -> mentions(s, a.target())).count() == 1
                    && side.stream().takeWhile(s -> s != a).noneMatch(Tidying::mayLeave)
                    && startsAnew(a.target(), other)) {
                out.add(a);
                side.remove(a);
            }
        }
    }

    /** Whether the statements assign the local before anything else is done with it, by a jump out of them too. */
    private static boolean startsAnew(Local local, List<JavaStatement> body) {
        return body.stream()
                .filter(s -> mentions(s, local) || mayLeave(s))
                .findFirst()
                .filter(s -> s instanceof Assign a
                        && a.target() == local
                        && !a.value().reads(local))
                .isPresent();
    }

    /** Whether a jump in the statement goes on elsewhere in the method, where the local may be read. */
    private static boolean mayLeave(JavaStatement statement) {
        return JavaStatement.breaks(List.of(statement)) || JavaStatement.continues(List.of(statement));
    }

    private static boolean mentions(JavaStatement statement, Local local) {
        boolean[] found = {false};
        statement.locals(l -> found[0] |= l == local);
        return found[0];
    }
}
