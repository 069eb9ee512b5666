package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Assign;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.Or;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Statement.Break;
import io.phigrad.compiler.frontend.tree.Statement.Declare;
import io.phigrad.compiler.frontend.tree.Statement.If;
import io.phigrad.compiler.frontend.tree.Statement.Sequence;
import io.phigrad.compiler.frontend.tree.TreeWalk;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A switch as branches. Without fall-through, {@code if (s == 1 || s == 2) {..} else if (s == 3) {..} else {..}};
 * with it, one {@code if} a group, entered when its label matches or when the group above ran to its end:
 *
 * <pre>{@code
 * boolean running = false;
 * if (running || s == 1) { running = true; .. }
 * if (running || s == 2) { running = true; ..; break; }
 * }</pre>
 */
final class SwitchBranches {
    private final JumpTarget target;
    private final Span span;

    /** The statements under some labels. */
    record Group(List<Literal> labels, boolean isDefault, Statement body, boolean stops) {}

    SwitchBranches(JumpTarget target, Span span) {
        this.target = target;
        this.span = span;
    }

    Statement branches(Expression selector, List<Group> groups) {
        List<Statement> statements = new ArrayList<>();
        Expression selected = selector;
        if (!(selector instanceof Read || selector instanceof Literal)) {
            Variable variable = new Variable("selector", selector.type(), false);
            statements.add(new Declare(variable, Optional.of(selector), span));
            selected = new Read(variable, span);
        }
        List<Group> own = hoisted(groups, statements);
        if (fallsThrough(own)) {
            statements.addAll(running(selector, selected, own, statements));
        } else {
            statements.add(chain(selected, own));
        }
        Sequence all = new Sequence(statements, span);
        return breaks(all) ? new Statement.Labeled(target, all, span) : all;
    }

    private boolean fallsThrough(List<Group> groups) {
        for (int i = 0; i + 1 < groups.size(); i++) {
            if (!groups.get(i).stops() && completes(groups.get(i).body())) {
                return true;
            }
        }
        return false;
    }

    /** Whether control may reach the end of the statement; true where it is not plain. */
    private static boolean completes(Statement statement) {
        if (statement instanceof Sequence sequence) {
            return sequence.statements().stream().allMatch(SwitchBranches::completes);
        }
        if (statement instanceof If branch) {
            return branch.otherwise().isEmpty()
                    || completes(branch.then())
                    || completes(branch.otherwise().get());
        }
        return !(statement instanceof Break
                || statement instanceof Statement.Continue
                || statement instanceof Statement.Return
                || statement instanceof Statement.Throw);
    }

    private Statement chain(Expression selected, List<Group> groups) {
        Optional<Statement> rest = Optional.empty();
        for (Group group : groups) {
            if (group.isDefault()) {
                rest = Optional.of(withoutLastBreak(group.body()));
            }
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (!group.isDefault()) {
                Expression condition = matches(selected, group.labels());
                rest = Optional.of(new If(
                        condition,
                        withoutLastBreak(group.body()),
                        rest,
                        group.body().span()));
            }
        }
        return rest.orElseGet(() -> new Sequence(List.of(), span));
    }

    private Statement withoutLastBreak(Statement body) {
        if (!(body instanceof Sequence sequence) || sequence.statements().isEmpty()) {
            return body;
        }
        List<Statement> statements = new ArrayList<>(sequence.statements());
        int last = statements.size() - 1;
        if (statements.get(last) instanceof Break jump && jump.target() == target) {
            statements.remove(last);
        } else {
            statements.set(last, withoutLastBreak(statements.get(last)));
        }
        return new Sequence(statements, sequence.span());
    }

    private List<Statement> running(
            Expression selector, Expression selected, List<Group> groups, List<Statement> before) {
        Expression by = selected;
        if (selector instanceof Read) {
            Variable variable = new Variable("selector", selector.type(), false);
            before.add(new Declare(variable, Optional.of(selector), span));
            by = new Read(variable, span);
        }
        Variable running = new Variable("running", Scalar.BOOLEAN, false);
        List<Statement> statements = new ArrayList<>();
        statements.add(new Declare(running, Optional.of(truth(false)), span));
        List<Literal> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.labels()));
        for (Group group : groups) {
            Expression entered = matches(by, group.labels());
            if (group.isDefault()) {
                all.removeAll(group.labels());
                entered = new Operation(Scalar.BOOLEAN, Op.NOT, List.of(matches(by, all)), span);
            }
            Expression condition = new Or(Scalar.BOOLEAN, new Read(running, span), entered, span);
            statements.add(new If(condition, entering(running, group.body()), Optional.empty(), span));
        }
        return statements;
    }

    private Statement entering(Variable running, Statement body) {
        Expression enter = new Assign(new Read(running, span), truth(true), span);
        return new Sequence(List.of(new Statement.Evaluate(enter, span), body), body.span());
    }

    private Expression matches(Expression selected, List<Literal> labels) {
        Expression any = null;
        for (Literal label : labels) {
            Op same = label.type().equals(ObjectType.TEXT) ? Op.EQUALS : Op.EQ;
            Expression one = new Operation(Scalar.BOOLEAN, same, List.of(selected, label), label.span());
            any = any == null ? one : new Or(Scalar.BOOLEAN, any, one, span);
        }
        return any == null ? truth(false) : any;
    }

    private Literal truth(boolean value) {
        return new Literal(Scalar.BOOLEAN, value, span);
    }

    /** Declarations move in front where a later group uses the variable too. */
    private List<Group> hoisted(List<Group> groups, List<Statement> before) {
        List<Group> own = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Set<Variable> later = new HashSet<>();
            groups.subList(i + 1, groups.size()).forEach(group -> collectReads(group.body(), later));
            Group group = groups.get(i);
            Statement body = hoisted((Sequence) group.body(), later, before);
            own.add(new Group(group.labels(), group.isDefault(), body, group.stops()));
        }
        return own;
    }

    private static void collectReads(Statement body, Set<Variable> variables) {
        TreeWalk.walk(body, statement -> {}, expression -> {
            if (expression instanceof Read read) {
                variables.add(read.variable());
            }
        });
    }

    private static Statement hoisted(Sequence body, Set<Variable> later, List<Statement> before) {
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : body.statements()) {
            if (statement instanceof Declare declare && later.contains(declare.variable())) {
                before.add(new Declare(declare.variable(), Optional.empty(), declare.span()));
                declare.value().ifPresent(value -> {
                    Expression first = new Assign(new Read(declare.variable(), declare.span()), value, declare.span());
                    statements.add(new Statement.Evaluate(first, declare.span()));
                });
            } else {
                statements.add(statement);
            }
        }
        return new Sequence(statements, body.span());
    }

    private boolean breaks(Statement statement) {
        boolean[] found = {false};
        TreeWalk.walk(
                statement,
                inner -> found[0] |= inner instanceof Break jump && jump.target() == target,
                expression -> {});
        return found[0];
    }
}
