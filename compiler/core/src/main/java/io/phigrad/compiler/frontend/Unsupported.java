package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;

/** Refuses constructs of Java that are not in the subset, each family in its own words. */
final class Unsupported {

    private Unsupported() {}

    static Refused expression(MethodScope scope, Node node) {
        if (node instanceof LambdaExpr) {
            return scope.refuse(node, Complaint.LAMBDA, "lambda");
        }
        if (node instanceof MethodReferenceExpr) {
            return scope.refuse(node, Complaint.LAMBDA, "method reference");
        }
        if (node instanceof InstanceOfExpr) {
            return scope.refuse(node, Complaint.INSTANCEOF);
        }
        if (node instanceof ObjectCreationExpr creation) {
            String type = creation.getType().getNameAsString();
            boolean anonymous = creation.getAnonymousClassBody().isPresent();
            return anonymous
                    ? scope.refuse(scope.file().firstToken(node), Complaint.LOCAL_CLASS)
                    : scope.refuse(creation.getType(), Complaint.NEW_OBJECT, type);
        }
        if (node instanceof ThisExpr || node instanceof SuperExpr) {
            return Refused.REFUSED;
        }
        return scope.refuse(node, Complaint.CONSTRUCT, "the expression '" + node + "'");
    }

    static Refused statement(MethodScope scope, Node node) {
        var keyword = scope.file().firstToken(node);
        if (node instanceof TryStmt) {
            return scope.refuse(keyword, Complaint.TRY);
        }
        if (node instanceof SynchronizedStmt) {
            return scope.refuse(keyword, Complaint.SYNCHRONIZED);
        }
        if (node instanceof LocalClassDeclarationStmt || node instanceof LocalRecordDeclarationStmt) {
            return scope.refuse(keyword, Complaint.LOCAL_CLASS);
        }
        return scope.refuse(keyword, Complaint.CONSTRUCT, "this statement");
    }
}
