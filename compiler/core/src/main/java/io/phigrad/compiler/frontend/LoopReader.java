package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads loops, labels and the jumps to them. */
final class LoopReader {
    private final MethodScope scope;
    private final ExpressionReader expressions;
    private final StatementReader statements;

    /** The target of the labels that stand directly before the loop that comes next. */
    private Optional<JumpTarget> pending = Optional.empty();

    LoopReader(MethodScope scope, ExpressionReader expressions, StatementReader statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    private JumpTarget takeTarget() {
        JumpTarget target = pending.orElseGet(() -> new JumpTarget(""));
        pending = Optional.empty();
        return target;
    }

    private Statement body(JumpTarget target, Node body) {
        scope.breaks().push(target);
        scope.continues().push(target);
        Statement read = statements.read(body);
        scope.breaks().pop();
        scope.continues().pop();
        return read;
    }

    /** Reads what may be refused after the body, so that the body is complained of too. */
    private Statement afterBody(Node loop, Supplier<Statement> whole) {
        try {
            return whole.get();
        } catch (Refused because) {
            return statements.emptyAfterRefusal(loop);
        }
    }

    Statement before(WhileStmt node) {
        JumpTarget target = takeTarget();
        Statement body = body(target, node.getBody());
        return afterBody(
                node,
                () -> new Statement.While(target, expressions.condition(node.getCondition()), body, scope.span(node)));
    }

    Statement after(DoStmt node) {
        JumpTarget target = takeTarget();
        Statement body = body(target, node.getBody());
        return afterBody(
                node,
                () -> new Statement.DoWhile(
                        target, body, expressions.condition(node.getCondition()), scope.span(node)));
    }

    Statement counted(ForStmt node) {
        JumpTarget target = takeTarget();
        List<Statement> start = new ArrayList<>();
        for (Expression expression : node.getInitialization()) {
            start.addAll(started(expression));
        }
        Statement body = body(target, node.getBody());
        return afterBody(node, () -> {
            var condition = node.getCompare()
                    .map(expressions::condition)
                    .orElseGet(() -> new Literal(Scalar.BOOLEAN, true, scope.span(node)));
            var update = expressions.readAll(node.getUpdate());
            return new Statement.For(target, start, condition, update, body, scope.span(node));
        });
    }

    private List<Statement> started(Expression expression) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            return statements.declarations(declaration);
        }
        try {
            return List.of(statements.evaluation(expression, scope.span(expression)));
        } catch (Refused because) {
            return List.of(statements.emptyAfterRefusal(expression));
        }
    }

    Statement forEach(ForEachStmt node) {
        JumpTarget target = takeTarget();
        JavaType iterated = scope.type(MethodScope.strip(node.getIterable())).orElse(null);
        boolean isArray = iterated == null || iterated.name().endsWith("[]");
        if (iterated != null && !isArray) {
            scope.refuse(node.getIterable(), Complaint.FOR_EACH, "a " + iterated.name());
        }
        Variable element = null;
        try {
            VariableDeclarationExpr declaration = node.getVariable();
            boolean inactive = Marks.isInactive(scope.file(), scope.types(), declaration);
            Span typeSpan = scope.span(declaration.getVariable(0).getType());
            element = scope.declare(declaration.getVariable(0).getName(), typeSpan, inactive);
        } catch (Refused because) {
            statements.emptyAfterRefusal(node);
        }
        Variable declared = element;
        Statement body = body(target, node.getBody());
        return afterBody(node, () -> {
            if (declared == null || !isArray) {
                throw Refused.REFUSED;
            }
            return forEach(node, target, declared, body);
        });
    }

    private Statement forEach(ForEachStmt node, JumpTarget target, Variable element, Statement body) {
        var array = expressions.read(node.getIterable());
        if (!(array.type() instanceof ArrayType type)) {
            throw Refused.REFUSED;
        }
        Span span = scope.span(node);
        if (type.element().equals(element.type())) {
            return new Statement.ForEach(target, element, array, body, span);
        }
        Variable raw = new Variable(element.name(), type.element(), element.inactive());
        var converted = Conversions.convert(new Read(raw, span), element.type());
        Statement declare = new Statement.Declare(element, Optional.of(converted), span);
        Statement whole = new Statement.Sequence(List.of(declare, body), span);
        return new Statement.ForEach(target, raw, array, whole, span);
    }

    Statement labeled(LabeledStmt node) {
        String label = node.getLabel().getIdentifier();
        JumpTarget target = pending.orElseGet(() -> new JumpTarget(label));
        scope.labels().put(label, target);
        Node inner = node.getStatement();
        try {
            if (isLoop(inner) || inner instanceof LabeledStmt) {
                pending = Optional.of(target);
                return statements.read(inner);
            }
            pending = Optional.empty();
            Statement body = statements.read(inner);
            return new Statement.Labeled(target, body, scope.span(node));
        } finally {
            scope.labels().remove(label);
        }
    }

    private static boolean isLoop(Node node) {
        return node instanceof ForStmt
                || node instanceof ForEachStmt
                || node instanceof WhileStmt
                || node instanceof DoStmt;
    }

    JumpTarget breakTarget(BreakStmt node) {
        return target(node.getLabel(), scope.breaks().peek());
    }

    JumpTarget continueTarget(ContinueStmt node) {
        return target(node.getLabel(), scope.continues().peek());
    }

    private JumpTarget target(Optional<SimpleName> label, JumpTarget nearest) {
        JumpTarget target =
                label.map(name -> scope.labels().get(name.getIdentifier())).orElse(label.isPresent() ? null : nearest);
        if (target == null) {
            throw Refused.REFUSED;
        }
        return target;
    }
}
