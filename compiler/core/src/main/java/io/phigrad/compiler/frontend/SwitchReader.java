package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Assign;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.Expression.Yielded;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Role;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads switches on numbers, enums and strings, both forms, with values or without, as branches: {@link SwitchBranches}. */
final class SwitchReader {
    private static final String CHAIN = "write a chain of if and else";

    private final MethodScope scope;
    private final ExpressionReader expressions;
    private final StatementReader statements;
    private final Deque<Yield> yields = new ArrayDeque<>();

    /** Where {@code yield} puts its value, and what it leaves. */
    private record Yield(Variable result, JumpTarget target) {}

    SwitchReader(MethodScope scope, ExpressionReader expressions, StatementReader statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement read(SwitchStmt node) {
        Optional<Expression> selector = selector(node.getSelector());
        JumpTarget target = new JumpTarget("");
        scope.breaks().push(target);
        Optional<List<SwitchBranches.Group>> groups = groups(node, scope.span(node));
        scope.breaks().pop();
        if (selector.isEmpty() || groups.isEmpty()) {
            return statements.emptyAfterRefusal(node);
        }
        return new SwitchBranches(target, scope.span(node)).branches(selector.get(), groups.get());
    }

    /** A switch that has a value: its branches assign it to a variable. */
    Expression value(SwitchExpr node, Type type) {
        Span span = scope.span(node);
        Optional<Expression> selector = selector(node.getSelector());
        Yield yield = new Yield(new Variable("", type, false), new JumpTarget(""));
        yields.push(yield);
        Optional<List<SwitchBranches.Group>> groups = groups(node, span);
        yields.pop();
        if (selector.isEmpty() || groups.isEmpty()) {
            throw Refused.REFUSED;
        }
        List<SwitchBranches.Group> all = new ArrayList<>(groups.get());
        if (all.stream().noneMatch(SwitchBranches.Group::isDefault)) {
            // All constants of the enum are there: what is none of the others is the last.
            SwitchBranches.Group last = all.remove(all.size() - 1);
            all.add(new SwitchBranches.Group(List.of(), true, last.body(), last.stops()));
        }
        Statement body = new SwitchBranches(yield.target(), span).branches(selector.get(), all);
        return new Yielded(yield.result(), body, span);
    }

    /** {@code yield value}. */
    Statement yielding(YieldStmt node) {
        return yielding(node.getExpression(), scope.span(node));
    }

    private Statement yielding(Node value, Span span) {
        Yield yield = yields.element();
        Expression result = expressions.read(value, yield.result().type());
        Expression assign = new Assign(new Read(yield.result(), span), result, span);
        return new Statement.Sequence(
                List.of(new Statement.Evaluate(assign, span), new Statement.Break(yield.target(), span)), span);
    }

    private Optional<Expression> selector(Node selector) {
        JavaType type = scope.type(selector).orElse(null);
        try {
            if (type != null && type.subset().isEmpty()) {
                throw scope.refuse(
                        selector, Complaint.SWITCH, "it selects by a " + type.name(), CHAIN + " over an int");
            }
            Expression value = expressions.read(selector);
            if (value.type() instanceof ObjectType object) {
                return Optional.of(
                        object.equals(ObjectType.TEXT)
                                ? value
                                : new Operation(object, Op.NON_NULL, List.of(value), value.span()));
            }
            return Optional.of(Conversions.convert(Conversions.promote(value), Scalar.INT));
        } catch (Refused because) {
            return Optional.empty();
        }
    }

    /** The groups in order, the labels of empty ones going to the next; absent if a label was refused. */
    private Optional<List<SwitchBranches.Group>> groups(SwitchNode node, Span span) {
        List<SwitchBranches.Group> groups = new ArrayList<>();
        List<Literal> labels = new ArrayList<>();
        boolean isDefault = false;
        boolean understood = true;
        for (SwitchEntry entry : node.getEntries()) {
            boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
            understood &= labels(entry, labels);
            isDefault |= entry.isDefault() || entry.getLabels().isEmpty();
            Statement body = body(entry, node instanceof SwitchExpr);
            if (arrow || !entry.getStatements().isEmpty()) {
                groups.add(new SwitchBranches.Group(List.copyOf(labels), isDefault, body, arrow));
                labels.clear();
                isDefault = false;
            }
        }
        if (isDefault || !labels.isEmpty()) {
            Statement nothing = new Statement.Sequence(List.of(), span);
            groups.add(new SwitchBranches.Group(List.copyOf(labels), isDefault, nothing, true));
        }
        return understood ? Optional.of(groups) : Optional.empty();
    }

    private Statement body(SwitchEntry entry, boolean hasValue) {
        Span span = scope.span(entry);
        if (hasValue && entry.getType() == SwitchEntry.Type.EXPRESSION) {
            Node value = ((ExpressionStmt) entry.getStatement(0)).getExpression();
            try {
                return yielding(value, span);
            } catch (Refused because) {
                return statements.emptyAfterRefusal(entry);
            }
        }
        return statements.sequence(entry.getStatements(), span);
    }

    private boolean labels(SwitchEntry entry, List<Literal> labels) {
        if (entry.getGuard().isPresent()) {
            scope.refuse(entry.getGuard().get(), Complaint.SWITCH, "a case has a guard", CHAIN);
            return false;
        }
        boolean understood = true;
        for (Node label : entry.getLabels()) {
            try {
                labels.add(label(MethodScope.strip(label)));
            } catch (Refused because) {
                understood = false;
            }
        }
        return understood;
    }

    private Literal label(Node label) {
        Object constant = scope.constant(label).orElse(null);
        if (constant instanceof String) {
            return Conversions.literal(constant, scope.span(label));
        } else if (constant instanceof Integer
                || constant instanceof Short
                || constant instanceof Byte
                || constant instanceof Character) {
            return (Literal) Conversions.convert(Conversions.literal(constant, scope.span(label)), Scalar.INT);
        }
        ResolvedVariable variable = scope.variable(label)
                .filter(v -> v.role() == Role.ENUM_CONSTANT)
                .orElseThrow(() -> scope.refuse(
                        label, Complaint.SWITCH, "this case is not a number, a text or a constant of an enum", CHAIN));
        return expressions.enumConstant(label, variable);
    }
}
