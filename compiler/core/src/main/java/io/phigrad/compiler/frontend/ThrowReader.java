package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedException;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.report.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code throw new X("text" + number)}. */
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
        for (Expression argument : creation.getArguments()) {
            pieces(MethodScope.strip(argument), message);
        }
        return new Statement.Throw(exception.name(), message, scope.span(node));
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
            message.add(text);
        } else if (node instanceof BinaryExpr sum && isText(sum)) {
            pieces(MethodScope.strip(sum.getLeft()), message);
            pieces(MethodScope.strip(sum.getRight()), message);
        } else if (constant != null) {
            message.add(String.valueOf(constant));
        } else {
            message.add(number(node));
        }
    }

    private Object number(Node node) {
        JavaType type = scope.type(node).orElse(null);
        if (type != null && type.isString()) {
            throw scope.refuse(node, Complaint.STRING);
        }
        return expressions.read(node);
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
