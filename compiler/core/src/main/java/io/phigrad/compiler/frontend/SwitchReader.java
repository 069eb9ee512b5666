package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads switch statements on numbers, both forms, as branches: {@link SwitchBranches}. */
final class SwitchReader {
    private static final String CHAIN = "write a chain of if and else";

    private final MethodScope scope;
    private final ExpressionReader expressions;
    private final StatementReader statements;

    SwitchReader(MethodScope scope, ExpressionReader expressions, StatementReader statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement read(SwitchStmt node) {
        Optional<Expression> selector = selector(node);
        JumpTarget target = new JumpTarget("");
        scope.breaks().push(target);
        Optional<List<SwitchBranches.Group>> groups = groups(node);
        scope.breaks().pop();
        if (selector.isEmpty() || groups.isEmpty()) {
            return statements.emptyAfterRefusal(node);
        }
        return new SwitchBranches(target, scope.span(node)).branches(selector.get(), groups.get());
    }

    private Optional<Expression> selector(SwitchStmt node) {
        Node selector = node.getSelector();
        JavaType type = scope.type(selector).orElse(null);
        try {
            if (type != null && type.subset().isEmpty()) {
                throw scope.refuse(
                        selector, Complaint.SWITCH, "it selects by a " + type.name(), CHAIN + " over an int");
            }
            return Optional.of(Conversions.convert(Conversions.promote(expressions.read(selector)), Scalar.INT));
        } catch (Refused because) {
            return Optional.empty();
        }
    }

    /** The groups in order, the labels of empty ones going to the next; absent if a label was refused. */
    private Optional<List<SwitchBranches.Group>> groups(SwitchStmt node) {
        List<SwitchBranches.Group> groups = new ArrayList<>();
        List<Literal> labels = new ArrayList<>();
        boolean isDefault = false;
        boolean understood = true;
        for (SwitchEntry entry : node.getEntries()) {
            boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
            understood &= labels(entry, labels);
            isDefault |= entry.isDefault() || entry.getLabels().isEmpty();
            Statement body = statements.sequence(entry.getStatements(), scope.span(entry));
            if (arrow || !entry.getStatements().isEmpty()) {
                groups.add(new SwitchBranches.Group(List.copyOf(labels), isDefault, body, arrow));
                labels.clear();
                isDefault = false;
            }
        }
        if (isDefault || !labels.isEmpty()) {
            Statement nothing = new Statement.Sequence(List.of(), scope.span(node));
            groups.add(new SwitchBranches.Group(List.copyOf(labels), isDefault, nothing, true));
        }
        return understood ? Optional.of(groups) : Optional.empty();
    }

    private boolean labels(SwitchEntry entry, List<Literal> labels) {
        if (entry.getGuard().isPresent()) {
            scope.refuse(entry.getGuard().get(), Complaint.SWITCH, "a case has a guard", CHAIN);
            return false;
        }
        boolean understood = true;
        for (Node label : entry.getLabels()) {
            Object constant = scope.constant(MethodScope.strip(label)).orElse(null);
            if (constant instanceof Integer
                    || constant instanceof Short
                    || constant instanceof Byte
                    || constant instanceof Character) {
                labels.add((Literal) Conversions.convert(Conversions.literal(constant, scope.span(label)), Scalar.INT));
            } else {
                understood = false;
                if (!(constant instanceof String)) {
                    scope.refuse(label, Complaint.SWITCH, "this case is not a number", CHAIN);
                }
            }
        }
        return understood;
    }
}
