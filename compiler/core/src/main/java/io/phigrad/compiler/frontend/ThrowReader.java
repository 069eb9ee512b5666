package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.And;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.StaticField;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedException;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.StaticFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code throw new X("text" + number)} and {@code assert}. */
final class ThrowReader {
    private static final String INVISIBLE = "the exception is not visible to the generated class";

    private final MethodScope scope;
    private final ExpressionReader expressions;

    ThrowReader(MethodScope scope, ExpressionReader expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Statement read(ThrowStmt node) {
        Node thrown = MethodScope.strip(node.getExpression());
        if (!(thrown instanceof ObjectCreationExpr creation)
                || creation.getAnonymousClassBody().isPresent()) {
            throw scope.refuse(thrown, Complaint.THROW, "it does not create the exception");
        }
        ResolvedException exception = scope.exception(creation).orElseThrow(() -> Refused.REFUSED);
        check(creation, exception);
        List<Object> message = new ArrayList<>();
        for (var argument : creation.getArguments()) {
            pieces(MethodScope.strip(argument), message);
        }
        return new Statement.Throw(exception.name(), message, scope.span(node));
    }

    /** {@code assert c : m} as {@code if (enabled && !c) throw new AssertionError(m)}. */
    Statement assertion(AssertStmt node) {
        Span span = scope.span(node);
        Expression enabled =
                new StaticField(Scalar.BOOLEAN, scope.file().outermost(node), StaticFields.ASSERTIONS, span);
        Expression holds = expressions.condition(node.getCheck());
        Expression fails =
                new And(Scalar.BOOLEAN, enabled, new Operation(Scalar.BOOLEAN, Op.NOT, List.of(holds), span), span);
        List<Object> message = new ArrayList<>();
        node.getMessage().ifPresent(text -> pieces(MethodScope.strip(text), message));
        Statement fail = new Statement.Throw("java.lang.AssertionError", message, span);
        return new Statement.If(fails, fail, Optional.empty(), span);
    }

    private void check(ObjectCreationExpr creation, ResolvedException exception) {
        if (!exception.unchecked()) {
            throw scope.refuse(
                    creation.getType(), Complaint.THROW, "the exception is checked, and derivatives declare none");
        }
        if (!exception.takesAtMostText()) {
            throw scope.refuse(
                    creation.getType(), Complaint.THROW, "only constructors with one String or nothing are known");
        }
        if (exception.access() == Access.PRIVATE) {
            throw scope.refuse(creation.getType(), Complaint.THROW, INVISIBLE);
        }
        if (exception.access() == Access.PACKAGE) {
            Span span = scope.span(creation.getType());
            scope.uses().add(new PackageUse(exception.packageName(), span, Complaint.THROW, INVISIBLE));
        }
    }

    /** The operands of a concatenation, left to right: texts and numbers. */
    private void pieces(Node node, List<Object> message) {
        Object constant = scope.constant(node).orElse(null);
        if (constant instanceof String text) {
            append(text, message);
        } else if (node instanceof BinaryExpr sum && isText(sum)) {
            pieces(MethodScope.strip(sum.getLeft()), message);
            pieces(MethodScope.strip(sum.getRight()), message);
        } else if (constant != null) {
            append(String.valueOf(constant), message);
        } else {
            message.add(expressions.read(node));
        }
    }

    private static void append(String text, List<Object> message) {
        int last = message.size() - 1;
        if (last >= 0 && message.get(last) instanceof String before) {
            message.set(last, before + text);
        } else {
            message.add(text);
        }
    }

    /** Whether a plus concatenates. Inner parts of a chain of pluses are not known to the Eclipse compiler. */
    private boolean isText(Node node) {
        Node inner = MethodScope.strip(node);
        if (scope.constant(inner).orElse(null) instanceof String) {
            return true;
        }
        if (inner instanceof BinaryExpr sum) {
            return sum.getOperator() == BinaryExpr.Operator.PLUS && (isText(sum.getLeft()) || isText(sum.getRight()));
        }
        return scope.type(inner).map(JavaType::isString).orElse(false);
    }
}
