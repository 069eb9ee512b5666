package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.TreeWalk;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.Op;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the arrays whose elements are all assigned before any can be read:
 * {@code T[] a = new T[n]; for (int i = 0; i < n; i++) {... a[i] = x; ...}}, where {@code n} is any expression, the loop
 * also ends at {@code a.length}, and nothing else mentions {@code a} or leaves the loop before its end.
 */
final class FilledArrays {
    private final Set<Expression> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private FilledArrays() {}

    /** The expressions that create such arrays. */
    static Set<Expression> in(Statement body) {
        FilledArrays filled = new FilledArrays();
        filled.visit(body);
        return filled.found;
    }

    private void visit(Statement statement) {
        if (statement instanceof Statement.Sequence s) {
            for (int k = 0; k + 1 < s.statements().size(); k++) {
                check(s.statements().get(k), s.statements().get(k + 1));
            }
        }
        TreeWalk.statementsOf(statement).forEach(this::visit);
    }

    private void check(Statement first, Statement next) {
        if (first instanceof Statement.Declare declare
                && declare.value().orElse(null) instanceof Expression.NewArray created
                && created.sizes().size() == 1
                && next instanceof Statement.For loop
                && fills(declare.variable(), created.sizes().get(0), loop)) {
            found.add(created);
        }
    }

    private static boolean fills(Variable array, Expression size, Statement.For loop) {
        Optional<Variable> index = counter(loop);
        boolean whole = index.isPresent() && runsTo(index.get(), array, size, loop);
        return whole && stores(array, index.get(), loop.body());
    }

    /** The i of {@code for (int i = 0; ...; i++)} that nothing else assigns. */
    private static Optional<Variable> counter(Statement.For loop) {
        boolean counts = loop.start().size() == 1
                && loop.start().get(0) instanceof Statement.Declare start
                && start.value().orElse(null) instanceof Expression.Literal zero
                && zero.number().equals(0)
                && loop.update().size() == 1
                && loop.update().get(0) instanceof Expression.Increment step
                && step.delta() == 1
                && isRead(step.target(), start.variable());
        if (!counts) {
            return Optional.empty();
        }
        Variable index = ((Statement.Declare) loop.start().get(0)).variable();
        return assigns(loop.body(), index) ? Optional.empty() : Optional.of(index);
    }

    private static boolean runsTo(Variable index, Variable array, Expression size, Statement.For loop) {
        if (!(loop.condition() instanceof Expression.Operation test)
                || test.op() != Op.LT
                || !isRead(test.operands().get(0), index)) {
            return false;
        }
        Expression end = test.operands().get(1);
        boolean ownLength = end instanceof Expression.Length length && isRead(length.array(), array);
        return ownLength || isSame(size, end) && isStable(end, loop.body());
    }

    /** The same variable, its length, or the same number. */
    private static boolean isSame(Expression a, Expression b) {
        if (a instanceof Expression.Length x && b instanceof Expression.Length y) {
            return isSame(x.array(), y.array());
        }
        if (a instanceof Expression.Component x && b instanceof Expression.Component y) {
            return x.index() == y.index() && isSame(x.record(), y.record());
        }
        if (a instanceof Expression.Literal x && b instanceof Expression.Literal y) {
            return x.number().equals(y.number());
        }
        return a instanceof Expression.Read x && isRead(b, x.variable());
    }

    private static boolean isStable(Expression end, Statement body) {
        return end instanceof Expression.Read read
                ? !assigns(body, read.variable())
                : Trees.children(end).stream().allMatch(child -> isStable(child, body));
    }

    /** Whether each round stores to {@code array[index]}, and that is the only mention of the array. */
    private static boolean stores(Variable array, Variable index, Statement body) {
        int[] mentions = {0};
        Trees.walk(body, e -> mentions[0] += isRead(e, array) ? 1 : 0);
        List<Statement> statements = body instanceof Statement.Sequence s ? s.statements() : List.of(body);
        boolean stored = statements.stream()
                .anyMatch(s -> s instanceof Statement.Evaluate evaluate
                        && evaluate.expression() instanceof Expression.Assign assign
                        && assign.target() instanceof Expression.Index element
                        && isRead(element.array(), array)
                        && isRead(element.index(), index));
        return stored && mentions[0] == 1 && !isLeft(body);
    }

    private static boolean isLeft(Statement statement) {
        return statement instanceof Statement.Break
                || statement instanceof Statement.Continue
                || statement instanceof Statement.Return
                || TreeWalk.statementsOf(statement).stream().anyMatch(FilledArrays::isLeft);
    }

    private static boolean assigns(Statement body, Variable variable) {
        boolean[] found = {false};
        Trees.walk(
                body,
                e -> found[0] |= e instanceof Expression.Assign assign && isRead(assign.target(), variable)
                        || e instanceof Expression.CompoundAssign update && isRead(update.target(), variable)
                        || e instanceof Expression.Increment step && isRead(step.target(), variable));
        return found[0];
    }

    private static boolean isRead(Expression expression, Variable variable) {
        return expression instanceof Expression.Read read && read.variable() == variable;
    }
}
